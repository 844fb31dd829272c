"""The rules of Socket.IO 5, each against the running server.

Numbered in the order of https://github.com/socketio/socket.io-protocol. Binary attachments are not needed: MessagePack
carries bytes in the packet itself, and no event of ours has any.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from server import door
from tests.server.conftest import Place
from tests.strangers.conftest import emptied
from tests.strangers.line import ACK, BINARY_EVENT, CONNECT, CONNECT_ERROR, DISCONNECT, EVENT, Line, event, line_to

HELD = {"type": "hold-phones", "held": True}


def command(seq: int, what: dict[str, Any] = HELD) -> dict[str, Any]:
    return {"client": "c", "seq": seq, "activity": "room", "command": what}


async def alive(line: Line, token: str) -> bool:
    """Whether a line that has not been let in yet can still be."""
    told = await line.connect(token)
    return told is not None and told["type"] == CONNECT


async def refused(place: Place, room: dict[str, Any], *frames: dict[str, Any] | str | bytes) -> bool:
    """Whether each of these, on a line of its own, is told to be none of ours, and closes."""

    async def sent(frame: dict[str, Any] | str | bytes) -> Any:
        async with line_to(place.origin, room["facilitator_token"]) as line:
            await line.send(frame)
            return (await line.rest())[-1]["data"]

    return await asyncio.gather(*map(sent, frames)) == [["refused", {"code": "bad-frame"}]] * len(frames)


async def test_s1_a_connect_is_answered_with_a_session_id(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin) as line:
        told = await line.connect(room["screen_token"])
        assert told is not None and (told["type"], told["nsp"]) == (CONNECT, "/")
        assert set(told["data"]) == {"sid"} and told["data"]["sid"] != line.shake["sid"]
        assert (await line.event("view"))["layers"].keys() == {"public", "summary"}


async def test_s2_a_connect_that_is_not_allowed_is_told_why(place: Place) -> None:
    async with line_to(place.origin) as line:
        told = await line.connect("nobody")
        assert told is not None and (told["type"], told["nsp"]) == (CONNECT_ERROR, "/")
        assert told["data"] == {"message": "bad-token", "data": {"code": "bad-token"}}


@pytest.mark.parametrize("first", [event("command", {}), {"type": DISCONNECT, "nsp": "/"}, {"type": ACK, "nsp": "/"}])
async def test_s3_whatever_comes_before_a_connect_closes(place: Place, first: dict[str, Any]) -> None:
    async with line_to(place.origin) as line:
        await line.send(first)
        async with asyncio.timeout(door.CONNECT_SECONDS - 1):
            assert await line.rest() == []


async def test_s4_whoever_never_connects_or_may_not_is_closed(place: Place) -> None:
    async with line_to(place.origin) as silent, line_to(place.origin) as turned:
        await turned.connect("nobody")
        assert await turned.rest() == await silent.rest() == []
    await emptied()


async def test_s5_there_is_one_namespace_and_others_are_told_so(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin) as line:
        for name in ("/admin", "/שלום"):
            await line.send({"type": CONNECT, "nsp": name, "data": {"token": room["screen_token"]}})
            told = await line.next()
            assert told is not None and (told["type"], told["nsp"]) == (CONNECT_ERROR, name)
            assert told["data"] == {"message": "Invalid namespace"}
        assert await alive(line, room["screen_token"])


async def test_s6_what_is_no_namespace_closes(place: Place) -> None:
    async def sent(name: object) -> list[Any]:
        async with line_to(place.origin) as line:
            await line.send({"type": CONNECT, "nsp": name})
            return await line.rest()

    assert await asyncio.gather(*map(sent, ("admin", "", None, 7, "/" + "x" * 64))) == [[]] * 5


@pytest.mark.parametrize("name", ["/admin", "/"])
async def test_s7_a_packet_for_a_place_nobody_connected_to_closes(
    place: Place, room: dict[str, Any], name: str
) -> None:
    async with line_to(place.origin) as line:
        if name != "/":
            assert await alive(line, room["screen_token"])
        await line.send({**event("presence", {"state": "here"}), "nsp": name})
        assert all(packet["type"] == EVENT for packet in await line.rest())


async def test_s8_an_event_is_a_filled_list_that_begins_with_a_name(place: Place, room: dict[str, Any]) -> None:
    odd: tuple[object, ...] = (None, [], {}, "command", [7, {}], [["command"], {}])
    assert await refused(place, room, *({"type": EVENT, "nsp": "/", "data": data} for data in odd))


@pytest.mark.parametrize("number", [0, 12, 2**31 - 1])
async def test_s9_an_event_with_a_number_is_acknowledged_once_with_the_same(
    place: Place, room: dict[str, Any], number: int
) -> None:
    async with line_to(place.origin, room["facilitator_token"]) as line:
        await line.send(event("command", command(1), id=number))
        await line.send(event("command", command(3), id=77))
        answers: list[dict[str, Any]] = []
        while not answers or answers[-1]["id"] != 77:
            packet = await line.next()
            assert packet is not None
            answers += [packet] if packet["type"] == ACK else []
    assert [answer["id"] for answer in answers] == [number, 77]
    assert all(answer["nsp"] == "/" and len(answer["data"]) == 1 for answer in answers)
    assert [answer["data"][0]["ok"] for answer in answers] == [True, False]


async def test_s10_an_event_without_a_number_gets_no_answer(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["facilitator_token"]) as line:
        await line.send(event("command", command(1)))
        await line.send(event("command", command(2), id=5))
        packets: list[dict[str, Any]] = []
        while not packets or packets[-1]["type"] != ACK:
            packet = await line.next()
            assert packet is not None
            packets.append(packet)
    assert [packet["id"] for packet in packets if packet["type"] == ACK] == [5]
    assert packets[-1]["data"][0]["ok"]


async def test_s11_what_is_no_number_of_an_event_closes(place: Place, room: dict[str, Any]) -> None:
    odd: tuple[object, ...] = ("1", -1, 1.5, 2**31, [], True)
    assert await refused(place, room, *(event("command", command(1), id=number) for number in odd))


async def test_s12_no_event_of_the_server_asks_for_an_answer(place: Place, room: dict[str, Any]) -> None:
    """So an acknowledgement that comes in is none of ours, and closes."""
    async with line_to(place.origin, room["facilitator_token"]) as line:
        await line.send(event("command", command(1)))
        await line.send({"type": ACK, "nsp": "/", "id": 1, "data": []})
        packets = await line.rest()
    assert packets and not any("id" in packet and packet["id"] is not None for packet in packets)


async def test_s13_a_kind_that_no_client_sends_closes(place: Place, room: dict[str, Any]) -> None:
    odd = (CONNECT_ERROR, BINARY_EVENT, 6, 7, -1, "2", None, True)
    assert await refused(place, room, *({"type": kind, "nsp": "/", "data": ["command", {}]} for kind in odd))


async def test_s14_a_disconnect_gets_no_answer_and_closes(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.event("view")
        await line.send({"type": DISCONNECT, "nsp": "/"})
        assert not [packet for packet in await line.rest() if packet["type"] == DISCONNECT]
    await emptied()


async def test_s15_the_server_disconnects_with_a_packet_and_closes(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.event("view")
        assert (await place.call("DELETE", f"/api/rooms/{room['code']}", token=room["facilitator_token"]))[0] == 204
        packets = await line.rest()
    gone, last = packets[-2:]
    assert gone["data"] == ["gone", {"code": "room-deleted"}]
    assert last == {"type": DISCONNECT, "nsp": "/"}
    await emptied()


async def test_s16_text_in_place_of_messagepack_closes(place: Place, room: dict[str, Any]) -> None:
    assert await refused(place, room, '42["command",{}]', "4", "4" + "[" * 60_000, "4" + "9" * 60_000, b"")
