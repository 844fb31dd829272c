"""P5: every command by every role, and every call with every token. The table is made from the contract itself."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import pytest

from game_rules.catalog import ACTIVITIES
from game_rules.kit.library import EMPTY
from game_rules.room import commands as cmd
from server import credits, door
from server.app import application
from server.presence import Presence
from server.rooms import Rooms
from server.sockets import Sockets
from server.throttle import Throttle
from server.web.house import House
from tests.server.calls import ask, take_seat
from tests.server.conftest import Place
from tests.strangers.catalogue import CLIENTS, Ask, asks
from tests.strangers.line import CONNECT_ERROR, event, line_to

ASKS = asks(Random(1))
TABLE = [(ask, role) for ask in ASKS for role in sorted(CLIENTS)]
OPEN_CALLS = {
    ("GET", "/api/rooms/{code}"),
    ("POST", "/api/rooms/{code}/seats"),
    ("POST", "/api/rooms/{code}/return"),
    ("GET", "/api/rooms/{code}/qr.svg"),
}
"""The calls about a room that need no token: to find it, to sit down, and to come back with a return code."""
EVERYBODYS_CALLS = {("GET", "/api/rooms/{code}/runs/{run}/material")}
"""The calls for any token of the room. All others are the facilitator's."""


@pytest.fixture(autouse=True)
def much_to_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """One seat says here what a hall says."""
    monkeypatch.setattr(credits, "MOST", 10_000.0)


async def answers(place: Place, token: str, sent: Sequence[Ask]) -> list[str]:
    """The code that each command is refused with, "" where it is not."""
    codes = []
    async with line_to(place.origin, token) as line:
        for number, one in enumerate(sent):
            await line.send(event("command", one.envelope(f"c{number}"), id=number))
            (told,) = await line.answer(number)
            codes.append("" if told["ok"] else told["error"]["code"])
    return codes


def pieces(whole: Sequence[Ask], most: int) -> Iterator[Sequence[Ask]]:
    """The same in parts, none longer than *most*: a line may send no more at once."""
    for first in range(0, len(whole), most):
        yield whole[first : first + most]


async def people(place: Place) -> tuple[dict[str, Any], dict[str, str]]:
    """A room with somebody in it, and a token of each role."""
    room = await place.open(*(activity.key for activity in ACTIVITIES))
    _, seat = await take_seat(place, room)
    return room, {"facilitator": room["facilitator_token"], "screen": room["screen_token"], "seat": seat["token"]}


async def version(place: Place, room: dict[str, Any]) -> int:
    live = await place.serving.house.rooms.find(room["code"])
    assert live is not None
    return live.version


async def test_the_table_holds_every_command_and_every_role() -> None:
    kinds = {ask.kind for ask in ASKS}
    assert kinds == {*cmd.COMMANDS, *(kind for activity in ACTIVITIES for kind in activity.commands)}
    assert {role for _, role in TABLE} == CLIENTS and len(TABLE) == 3 * len(ASKS)


async def test_a_command_of_another_role_is_refused_and_changes_nothing(place: Place) -> None:
    room, tokens = await people(place)
    before = await version(place, room)
    for role in sorted(CLIENTS):
        for key in ("room", *(activity.key for activity in ACTIVITIES)):
            others = [ask for ask in ASKS if ask.activity == key and role not in ask.by]
            expected = ["not-allowed" if ask.by & CLIENTS else "bad-command" for ask in others]
            assert await answers(place, tokens[role], others) == expected, (role, key)
    assert await version(place, room) == before


async def test_a_command_of_the_own_role_is_not_refused_for_it(place: Place) -> None:
    """The control of the test above: with the same content, those who may are heard."""
    heard = 0
    for role in sorted(CLIENTS):
        for key in ("room", *(activity.key for activity in ACTIVITIES)):
            own = [ask for ask in ASKS if ask.activity == key and role in ask.by]
            own.sort(key=lambda ask: ask.kind in (cmd.Leave, cmd.EndRoom))
            _, tokens = await people(place)
            codes = await answers(place, tokens[role], own)
            assert not {"not-allowed", "bad-command", "internal", "removed"} & set(codes), (role, key, codes)
            heard += len(own)
    assert heard >= len([ask for ask in ASKS if ask.by & CLIENTS])


async def test_a_command_without_a_token_closes_the_line(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    room, _ = await people(place)
    before = await version(place, room)

    async def alone(one: Ask) -> list[Any]:
        async with line_to(place.origin) as line:
            await line.send(event("command", one.envelope("c"), id=1))
            return await line.rest()

    async def turned(some: Sequence[Ask]) -> list[Any]:
        async with line_to(place.origin) as line:
            told = await line.connect(f"{room['code']}.{'a' * 43}")
            assert told is not None and told["type"] == CONNECT_ERROR
            for number, one in enumerate(some):
                await line.send(event("command", one.envelope("c"), id=number))
            return await line.rest()

    for some in pieces(ASKS, 20):
        assert await asyncio.gather(*map(alone, some)) == [[]] * len(some)
    # These lines stand until their time to be let in is over.
    monkeypatch.setattr(door, "CONNECT_SECONDS", 2.0)
    assert not any(await asyncio.gather(*map(turned, pieces(ASKS, 60))))
    assert await version(place, room) == before


async def test_a_token_of_another_room_reaches_only_that_room(place: Place) -> None:
    room, _ = await people(place)
    _, strangers = await people(place)
    before = await version(place, room)
    for role, token in strangers.items():
        own = [ask for ask in ASKS if role in ask.by]
        for some in pieces(own, 60):
            await answers(place, token, [ask for ask in some if ask.kind is not cmd.Leave])
        async with line_to(place.origin, token) as line:
            named = {**ASKS[0].envelope("c"), "room": room["code"]}
            await line.send(event("command", named, id=1))
            assert (await line.answer(1))[0]["error"]["code"] == "bad-command"
    assert await version(place, room) == before


async def test_a_withdrawn_token_is_refused_whatever_it_asks(place: Place) -> None:
    """Also on a line that stood before, and in the very moment of the withdrawal."""
    room, tokens = await people(place)
    lead = await place.connect(room["facilitator_token"])
    (seat,) = lead.public["order"]
    asks = [ask for ask in ASKS if ask.kind is not cmd.Leave][:100]
    async with line_to(place.origin, tokens["seat"]) as line:
        removed, *_ = await asyncio.gather(
            lead.send("room", {"type": "remove-seat", "seat": seat}),
            *(line.send(event("command", ask.envelope(f"c{n}"), id=n)) for n, ask in enumerate(asks)),
        )
        assert removed["ok"]
        heard = await line.rest()
    after = [packet["data"][0] for packet in heard if packet["type"] == 3]
    done = [told for told in after if told["ok"] and told["version"] > removed["version"]]
    assert not done and ["gone", {"code": "removed"}] in [packet.get("data") for packet in heard]
    async with line_to(place.origin) as line:
        told = await line.connect(tokens["seat"])
        assert told is not None and told["data"]["data"] == {"code": "removed"}


async def test_every_call_about_a_room_asks_for_the_right_token(place: Place) -> None:
    room, tokens = await people(place)
    _, strangers = await people(place)
    _, gone = await take_seat(place, room, "דנה")
    lead = await place.connect(room["facilitator_token"])
    await lead.send("room", {"type": "remove-seat", "seat": gone["seat"]})
    before = await version(place, room)
    calls = room_calls(place)
    assert calls > OPEN_CALLS | EVERYBODYS_CALLS
    for method, pattern in sorted(calls - OPEN_CALLS):
        path = pattern.replace("{code}", room["code"]).replace("{run}", "1").replace("{key}", "general")
        who_else: dict[str, str | None] = {**strangers, "nobody": None, "gone": gone["token"]}
        told = {
            who: (await ask(place, method, path, token=token))[1]["error"]["code"] for who, token in who_else.items()
        }
        assert told.pop("gone") == "removed" and set(told.values()) == {"bad-token"}, (method, pattern)
        for role in ("seat", "screen"):
            _, answer = await ask(place, method, path, token=tokens[role])
            expected = "no-such-run" if (method, pattern) in EVERYBODYS_CALLS else "not-allowed"
            assert answer["error"]["code"] == expected, (method, pattern, role)
    assert await version(place, room) == before


def room_calls(place: Place) -> set[tuple[str, str]]:
    """Every method and address of the server that is about one room."""
    log, rooms = place.serving.log, Rooms(place.serving.log, EMPTY)
    house = House(rooms=rooms, settings=place.serving.house.settings, throttle=Throttle())
    app = application(house, Sockets(rooms, Presence(log), []), log)
    found = {(route.method, route.resource.canonical) for route in app.router.routes() if route.resource}
    return {(method, path) for method, path in found if path.startswith("/api/rooms/{code}") and method != "HEAD"}
