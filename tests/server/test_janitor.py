"""Rooms go so many days after their last act, and not before."""

from __future__ import annotations

import time

from game_rules.kit.library import EMPTY
from server.janitor import DAY, tidy
from server.log import Log
from server.rooms import Rooms
from server.store import GENESIS
from tests.server.conftest import Place


async def test_a_room_goes_after_its_days_and_a_younger_one_stays(place: Place, log: Log, code: str) -> None:
    room = await place.open("discussion")
    now = time.time_ns() // 1_000_000
    await log.append(code, 0, GENESIS, [b"not one of ours"])
    rooms = Rooms(log, EMPTY)
    assert room["code"] not in await tidy(log, rooms, 90, now + 89 * DAY)
    assert await log.exists(room["code"])
    assert room["code"] in await tidy(log, rooms, 90, now + 91 * DAY)
    assert not await log.exists(room["code"])
    assert await log.exists(code)
