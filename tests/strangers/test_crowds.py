"""P6: many at once, or one who wants too much, keep nobody else waiting."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from structlog.testing import capture_logs

from game_rules import replay
from game_rules.activity import Actor
from game_rules.replay import Entry
from game_rules.room.commands import HoldPhones
from game_rules.room.decide import ROOM
from game_rules.room.state import RoomState
from server import credits, logs
from server.acts import Act
from server.credits import Credits, Purses
from server.door import GuardedServer
from server.logs import now_and_then
from server.turnstile import Turnstile
from tests.server.conftest import Place
from tests.server.conftest import other as other
from tests.strangers.line import CONNECT, CONNECT_ERROR, event, line_to
from tests.strangers.raw import raw_line, said

FRAMES = 60


def rename(seat: str, seq: int) -> dict[str, Any]:
    command = {"type": "rename", "seat": seat, "name": f"n{seq}"}
    return {"client": "c", "seq": seq, "activity": "room", "command": command}


async def sat_down(place: Place, room: dict[str, Any]) -> dict[str, Any]:
    wire = await place.join(room, "נועה")
    seat = {"seat": wire.private["seat"], "token": wire.token}
    await wire.close()
    return seat


async def test_one_who_comes_again_brings_no_new_credits(place: Place, room: dict[str, Any]) -> None:
    seat = await sat_down(place, room)
    away = event("presence", {"state": "away"})
    async with line_to(place.origin, seat["token"]) as line:
        for _ in range(int(credits.MOST - 4 * credits.COMING)):
            await line.send(away)
    async with line_to(place.origin, seat["token"]) as line:
        for _ in range(int(credits.MOST / 2)):
            await line.send(away)
        assert (await line.rest())[-1]["data"] == ["refused", {"code": "flood"}]
    async with line_to(place.origin, seat["token"]) as line:  # they waited a little, and get on
        for seq in range(1, int(credits.TO_BEGIN) - 2):
            await line.send(event("command", rename(seat["seat"], seq), id=seq))
            assert (await line.answer(seq))[0]["ok"]


async def test_one_with_very_many_lines_is_sent_away_and_others_are_not(place: Place, room: dict[str, Any]) -> None:
    seat, other = await sat_down(place, room), await sat_down(place, room)

    async def come() -> tuple[int, Any]:
        async with line_to(place.origin) as line:
            told = await line.connect(seat["token"])
            assert told is not None
            return told["type"], told["data"].get("data")

    told = await asyncio.gather(*(come() for _ in range(30)))
    assert {kind for kind, _ in told} == {CONNECT, CONNECT_ERROR}
    assert {data["code"] for kind, data in told if kind == CONNECT_ERROR} == {"throttled"}
    async with line_to(place.origin, other["token"]), line_to(place.origin, room["facilitator_token"]):
        pass


def test_a_full_purse_is_not_kept_and_an_empty_one_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credits, "FEW", 3)
    monkeypatch.setattr(credits, "A_SECOND", 0.0)
    purses = Purses()
    empty = purses.of("empty")
    assert not empty.take(credits.MOST + 1)
    full = [purses.of(f"full {number}") for number in range(10)]
    assert purses.of("empty") is empty and purses.of("full 0") is not full[0]


def test_credits_come_back_with_time_and_never_beyond_what_there_was(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    purse = Credits()
    assert purse.take(credits.MOST) and not purse.take()
    assert purse.seconds_to(credits.A_SECOND - 1) == 1.0
    now = 1.0
    assert purse.left == credits.A_SECOND - 1
    now = 1_000.0
    assert purse.left == credits.MOST


async def test_newcomers_take_turns_by_address() -> None:
    turnstile, came = Turnstile(), list[str]()

    async def come(address: str) -> None:
        await turnstile.through(address)
        came.append(address)

    crowd = [asyncio.create_task(come("crowd")) for _ in range(20)]
    await asyncio.sleep(0)
    await asyncio.gather(come("hall"), come("home"))
    assert came.index("hall") < 4 and came.index("home") < 4
    await asyncio.gather(*crowd)
    assert came.count("crowd") == 20
    await come("hall")  # and it turns again after a rest


async def test_newcomers_who_went_away_hold_up_nobody() -> None:
    turnstile = Turnstile()
    gone = [asyncio.create_task(turnstile.through("a")) for _ in range(5)]
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()
    await turnstile.through("a")
    assert all(task.cancelled() for task in gone[1:])


async def test_a_line_that_says_much_at_once_says_it_in_turn_with_others(
    place: Place, room: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, takes = list[str](), GuardedServer.takes

    def taking(self: GuardedServer, eio_sid: str, data: object) -> bool:
        heard.append(eio_sid)
        return takes(self, eio_sid, data)

    token = room["facilitator_token"]
    async with raw_line(place.origin, token) as much, raw_line(place.origin, token) as little:
        for line in (much, little):
            await line.payload()
        monkeypatch.setattr(GuardedServer, "takes", taking)
        away = said("presence", {"state": "away"})
        await asyncio.gather(much.say(away * FRAMES), little.say(away))
        async with asyncio.timeout(15):
            while len(heard) <= FRAMES:
                await asyncio.sleep(0.01)
    (lone,) = [sid for sid in set(heard) if heard.count(sid) == 1]
    assert heard.index(lone) < FRAMES / 4


async def test_a_room_with_much_to_decide_lets_others_decide_in_between(place: Place) -> None:
    rooms = place.serving.house.rooms
    busy, calm = [await rooms.find((await place.open("discussion"))["code"]) for _ in range(2)]
    assert busy is not None and calm is not None
    lead, answered = Actor(role="facilitator"), list[str]()

    def act(room: str, number: int) -> Act:
        held = HoldPhones(held=True)
        return Act(lead, f"{room}{number}", 2, ROOM, held, lambda answer: answered.append(f"{room} {answer.code}"))

    for number in range(FRAMES):
        busy.take(act("busy", number))
    calm.take(act("calm", 0))
    await busy.settle()
    await calm.settle()
    assert sorted(answered) == ["busy gap"] * FRAMES + ["calm gap"]
    assert answered.index("calm gap") < FRAMES / 2


async def test_a_long_log_is_folded_in_turn_with_others(
    place: Place, other: Place, room: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    live = await place.serving.house.rooms.find(room["code"])
    assert live is not None
    lead = Actor(role="facilitator")
    for number in range(1, FRAMES):
        live.take(Act(lead, "c", number, ROOM, HoldPhones(held=True), lambda answer: None))
    await live.settle()
    order, apply = list[str](), replay.apply

    def applied(state: RoomState, entry: Entry) -> RoomState:
        order.append("entry")
        return apply(state, entry)

    async def somebody() -> None:
        while True:
            await asyncio.sleep(0)
            order.append("turn")

    monkeypatch.setattr(replay, "apply", applied)
    there = asyncio.create_task(somebody())
    cold = await other.serving.house.rooms.find(room["code"])
    there.cancel()
    assert cold is not None and cold.version == live.version == FRAMES
    first = order.index("entry")
    assert order[first:].index("turn") < FRAMES / 2


def test_what_strangers_bring_about_is_logged_once_a_second_with_how_often(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    monkeypatch.setattr(logs, "_told", {})
    with capture_logs() as lines:
        for _ in range(5):
            now_and_then("bad-frame", why="msgpack")
        now_and_then("bad-frame", why="kind")
        now_and_then("bad-command", room="1", why="type")
        now_and_then("bad-command", room="1", why="seq")
        now_and_then("bad-command", room="2", why="seq")
        now += logs.OFTEN_SECONDS
        for _ in range(3):
            now_and_then("bad-frame", why="msgpack")
    told = [(line["why"], line.get("times", 1)) for line in lines]
    assert told == [("msgpack", 1), ("kind", 1), ("type", 1), ("seq", 1), ("msgpack", 5)]


def test_not_more_kinds_of_such_lines_are_told_apart_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_told", {})
    monkeypatch.setattr(logs, "KINDS", 10)
    with capture_logs() as lines:
        for number in range(100):
            now_and_then("bad-command", why=str(number))
    assert len(lines) == 100 and len(logs._told) <= 10
