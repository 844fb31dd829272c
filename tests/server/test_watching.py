"""What somebody who watches the server is told: figures at /metrics, lines in the log; never a word of people."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from structlog.testing import capture_logs

from bots.wire import Wire, post
from game_rules.activity import Actor
from game_rules.room.commands import TitleRoom
from game_rules.room.decide import ROOM
from server.store import StoreUnavailable
from tests.server.commands import started
from tests.server.conftest import Place
from tests.server.conftest import place as place
from tests.server.stores import free_ports

CANARIES = ("כוכבית הסודית", "מפגש הכוכבית")


def figures(port: int) -> dict[str, float]:
    """What /metrics says now: the value of every line by its name and labels."""
    with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        text = answer.read().decode()
    assert not any(canary in text for canary in CANARIES)
    return {name: float(value) for name, value in re.findall(r"^(tzimtzamti\S+|process\S+) (\S+)$", text, re.M)}


async def test_figures_and_lines_tell_what_happens_and_nothing_of_people(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    env = {"TZIMTZAMTI_METRICS_PORT": str(port), "TZIMTZAMTI_LOG_JSON": "true"}
    server = started(tmp_path, env=env)
    room = await post(server.origin, "/api/rooms", {"title": CANARIES[1], "activities": ["rummy"]})
    seat = await post(server.origin, f"/api/rooms/{room['code']}/seats", {"name": CANARIES[0], "key": room["join_key"]})
    lead, phone = Wire(server.origin, room["facilitator_token"]), Wire(server.origin, seat["token"])
    await lead.open()
    await phone.open()
    before = await asyncio.to_thread(figures, port)
    locked = await lead.send("room", {"type": "lock-room", "locked": True})
    assert (await phone.send("room", {"type": "lock-room", "locked": False}))["error"]["code"] == "not-allowed"
    assert (await phone.send("room", {"type": CANARIES[0]}))["error"]["code"] == "bad-command"
    await phone.reach(locked["version"])
    after = await asyncio.to_thread(figures, port)

    grew = {name: after[name] - before.get(name, 0) for name in after if name.startswith("tzimtzamti")}
    assert (grew["tzimtzamti_acts_total"], grew["tzimtzamti_commits_total"]) == (1, 1)
    assert grew['tzimtzamti_refusals_total{code="not-allowed"}'] == 1
    assert grew['tzimtzamti_refusals_total{code="bad-command"}'] == 1
    assert (after["tzimtzamti_rooms_live"], after["tzimtzamti_seats"], after["tzimtzamti_acts_waiting"]) == (1, 1, 0)
    assert after['tzimtzamti_connections{role="seat"}'] == after['tzimtzamti_connections{role="facilitator"}'] == 1
    assert after["tzimtzamti_flush_seconds_count"] > before["tzimtzamti_flush_seconds_count"]
    assert after["process_resident_memory_bytes"] > 10_000_000 and after["tzimtzamti_conflicts_total"] == 0

    for wire in (lead, phone):
        await wire.close()
    assert server.end()[0] == 0
    lines = [json.loads(line) for line in server.err.splitlines()]
    (refused,) = [line for line in lines if line["event"] == "bad-command"]
    assert refused["room"] == room["code"] and refused["level"] == "warning" and refused["timestamp"].endswith("Z")
    assert not any(canary in server.err or json.dumps(canary)[1:-1] in server.err for canary in CANARIES)


def test_figures_are_not_told_beside_the_pages(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    server = started(tmp_path, env={"TZIMTZAMTI_METRICS_PORT": str(port)})
    with pytest.raises(HTTPError, match="404"):
        urlopen(f"{server.origin}/metrics", timeout=10)
    assert figures(port)["tzimtzamti_rooms_live"] == 0
    assert server.end()[0] == 0


async def test_a_line_about_a_room_says_which_and_where_it_stands(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = await place.open("rummy", title=CANARIES[1])
    live = await place.serving.house.rooms.find(room["code"])
    assert live is not None

    async def away(*asked: object) -> None:
        raise StoreUnavailable("The store does not answer.")

    with capture_logs() as lines, monkeypatch.context() as gone:
        gone.setattr(place.serving.log, "append", away)
        answer = await live.act(Actor(role="facilitator"), "c", 1, ROOM, TitleRoom(title=CANARIES[0]))
    assert answer.code == "unavailable"
    (failed,) = [line for line in lines if line["event"] == "store-failed"]
    assert failed == {
        "event": "store-failed",
        "log_level": "warning",
        "room": room["code"],
        "version": live.version,
        "error": "StoreUnavailable",
    }
