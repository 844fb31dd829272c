"""The rules of Engine.IO 4 (E) and Socket.IO 5 (S) that apply to WebSocket, each against the running server.

Numbered in the order of the protocols' own documents: https://github.com/socketio/engine.io-protocol and
https://github.com/socketio/socket.io-protocol. Long-polling and upgrades are not offered; binary attachments are not
needed, since MessagePack carries bytes in the packet itself, and no event of ours has any.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import msgpack
import pytest

from server import door
from server.packets import FACILITATOR_FRAME_LIMIT
from tests.server.conftest import Place
from tests.strangers.conftest import emptied
from tests.strangers.line import ACK, BINARY_EVENT, CONNECT, CONNECT_ERROR, DISCONNECT, EVENT, Line, event, line_to

SHAKE = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
KEY = {"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}
HELD = {"type": "hold-phones", "held": True}


def command(seq: int, what: dict[str, Any] = HELD) -> dict[str, Any]:
    return {"client": "c", "seq": seq, "activity": "room", "command": what}


async def alive(line: Line, token: str) -> bool:
    """Whether a line that has not been let in yet can still be."""
    told = await line.connect(token)
    return told is not None and told["type"] == CONNECT


async def test_e1_the_first_frame_opens_the_session_with_its_fields(place: Place) -> None:
    async with line_to(place.origin) as line, line_to(place.origin) as other:
        shake = line.shake
        assert set(shake) == {"sid", "upgrades", "pingInterval", "pingTimeout", "maxPayload"}
        assert isinstance(shake["sid"], str) and shake["sid"] and shake["sid"] != other.shake["sid"]
        assert shake["upgrades"] == []
        assert (shake["pingInterval"], shake["pingTimeout"]) == (door.PING_SECONDS * 1000, door.PONG_SECONDS * 1000)
        assert shake["maxPayload"] == FACILITATOR_FRAME_LIMIT


@pytest.mark.parametrize(
    "query",
    [
        "transport=websocket",
        "EIO=abc&transport=websocket",
        "EIO=3&transport=websocket",
        "EIO=4",
        "EIO=4&transport=abc",
        "EIO=4&transport=polling",
        "EIO=4&transport=websocket&sid=%0Aunknown",
        "EIO=4&transport=websocket&j=x",
    ],
)
async def test_e2_a_wrong_version_transport_or_session_is_a_bad_request(place: Place, query: str) -> None:
    path = f"/socket.io/?{query}"
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(place.origin + path)
    assert refused.value.status == 400
    assert (await place.call("GET", path))[0] == 400


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_e3_a_wrong_method_is_refused(place: Place, method: str) -> None:
    assert (await place.call(method, "/socket.io/?EIO=4&transport=websocket"))[0] == 405


@pytest.mark.parametrize(
    "headers",
    [{}, SHAKE, {**SHAKE, **KEY, "Connection": "close"}, {**SHAKE, **KEY, "Sec-WebSocket-Version": "9"}],
    ids=["none", "no key", "no upgrade", "old version"],
)
async def test_e4_half_a_handshake_of_websocket_is_a_bad_request(place: Place, headers: dict[str, str]) -> None:
    async with aiohttp.ClientSession() as session:
        url = f"{place.origin}/socket.io/?EIO=4&transport=websocket"
        async with session.get(url, headers=headers) as response:
            assert (response.status, (await response.json())["error"]["code"]) == (400, "bad-request")


async def test_e5_the_server_pings_and_an_answer_keeps_the_line(hasty: Place) -> None:
    room = await hasty.open("discussion")
    async with line_to(hasty.origin, room["screen_token"]) as line:
        assert (line.shake["pingInterval"], line.shake["pingTimeout"]) == (1000, 1000)
        pings = 0
        while pings < 3:
            frame = await line.raw()
            assert frame is not None
            if frame == "2":
                pings += 1
                await line.send("3")


async def test_e6_whoever_leaves_a_ping_unanswered_is_closed(hasty: Place) -> None:
    room = await hasty.open("discussion")
    async with line_to(hasty.origin, room["screen_token"]) as line:
        while (frame := await line.raw()) is not None:
            if frame == "1":
                # Talking on is no answer.
                await line.send(event("presence", {"state": "here"}))
    await emptied()


async def test_e7_a_close_packet_closes(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.send("1")
        assert all(packet["type"] == EVENT for packet in await line.rest())


@pytest.mark.parametrize(
    "frame", ["abc", "", "0{}", "2", "2probe", "5", "6", "7", "b!!", "bAAAA", "3x", "٣", "[" * 9000]
)
async def test_e8_what_is_no_packet_of_a_client_closes(place: Place, room: dict[str, Any], frame: str) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.send(frame)
        assert all(packet["type"] == EVENT for packet in await line.rest())


async def test_e9_a_frame_over_the_payload_that_was_told_closes(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["facilitator_token"]) as line:
        await line.send(event("command", "x" * line.shake["maxPayload"]))
        await line.rest()
        assert line.socket.close_code == aiohttp.WSCloseCode.MESSAGE_TOO_BIG


async def test_e10_messages_are_binary_frames_without_a_prefix(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin) as line:
        await line.send({"type": CONNECT, "nsp": "/", "data": {"token": room["screen_token"]}})
        frame = await line.raw()
        assert isinstance(frame, bytes) and msgpack.unpackb(frame)["type"] == CONNECT


async def test_e11_a_page_of_somebody_else_may_not_connect(place: Place, room: dict[str, Any]) -> None:
    for origin in ("https://evil.example", "null", place.origin.replace("http", "https"), f"{place.origin}.evil"):
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with line_to(place.origin, Origin=origin):
                raise AssertionError(f"{origin} was let in")
        assert refused.value.status == 400
    async with line_to(place.origin, room["screen_token"], Origin=place.origin):
        pass


async def test_e12_a_ping_of_websocket_itself_is_answered_and_counted(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.socket.ping(b"a")
        assert (await line.event("view"))["version"]
        for _ in range(2 * int(door.CREDITS)):
            await line.socket.ping(b"b")
        assert all(packet["type"] == EVENT for packet in await line.rest())


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
        assert await asyncio.wait_for(line.rest(), door.CONNECT_SECONDS - 1) == []


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


@pytest.mark.parametrize("name", ["admin", "", None, 7, "/" + "x" * 64])
async def test_s6_what_is_no_namespace_closes(place: Place, name: object) -> None:
    async with line_to(place.origin) as line:
        await line.send({"type": CONNECT, "nsp": name})
        assert await line.rest() == []


@pytest.mark.parametrize("name", ["/admin", "/"])
async def test_s7_a_packet_for_a_place_nobody_connected_to_closes(
    place: Place, room: dict[str, Any], name: str
) -> None:
    async with line_to(place.origin) as line:
        if name != "/":
            assert await alive(line, room["screen_token"])
        await line.send({**event("presence", {"state": "here"}), "nsp": name})
        assert all(packet["type"] == EVENT for packet in await line.rest())


@pytest.mark.parametrize("data", [None, [], {}, "command", [7, {}], [["command"], {}]])
async def test_s8_an_event_is_a_filled_list_that_begins_with_a_name(
    place: Place, room: dict[str, Any], data: object
) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.send({"type": EVENT, "nsp": "/", "data": data})
        assert (await line.rest())[-1]["data"] == ["refused", {"code": "bad-frame"}]


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


@pytest.mark.parametrize("number", ["1", -1, 1.5, 2**31, [], True])
async def test_s11_what_is_no_number_of_an_event_closes(place: Place, room: dict[str, Any], number: object) -> None:
    async with line_to(place.origin, room["facilitator_token"]) as line:
        await line.send(event("command", command(1), id=number))
        assert (await line.rest())[-1]["data"] == ["refused", {"code": "bad-frame"}]


async def test_s12_no_event_of_the_server_asks_for_an_answer(place: Place, room: dict[str, Any]) -> None:
    """So an acknowledgement that comes in is none of ours, and closes."""
    async with line_to(place.origin, room["facilitator_token"]) as line:
        await line.send(event("command", command(1)))
        await line.send({"type": ACK, "nsp": "/", "id": 1, "data": []})
        packets = await line.rest()
    assert packets and not any("id" in packet and packet["id"] is not None for packet in packets)


@pytest.mark.parametrize("kind", [CONNECT_ERROR, BINARY_EVENT, 6, 7, -1, "2", None, True])
async def test_s13_a_kind_that_no_client_sends_closes(place: Place, room: dict[str, Any], kind: object) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.send({"type": kind, "nsp": "/", "data": ["command", {}]})
        assert (await line.rest())[-1]["data"] == ["refused", {"code": "bad-frame"}]


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
    assert (last["type"], last["nsp"]) == (DISCONNECT, "/")
    await emptied()


@pytest.mark.parametrize("text", ['42["command",{}]', "4", "4" + "[" * 60_000, "4" + "9" * 60_000, b""], ids=range(5))
async def test_s16_text_in_place_of_messagepack_closes(place: Place, room: dict[str, Any], text: str | bytes) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.send(text)
        assert (await line.rest())[-1]["data"] == ["refused", {"code": "bad-frame"}]
