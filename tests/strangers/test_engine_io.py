"""The rules of Engine.IO 4 that apply to WebSocket, each against the running server.

Numbered in the order of https://github.com/socketio/engine.io-protocol. Long-polling and upgrades are not offered.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import msgpack
import pytest

from server import credits, door
from server.app import serve
from server.embedded import EmbeddedStore
from server.packets import FACILITATOR_FRAME_LIMIT
from tests.server.conftest import Place, settings_on
from tests.strangers.conftest import emptied
from tests.strangers.line import CONNECT, EVENT, event, line_to

SHAKE = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
KEY = {"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}


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


async def test_e8_what_is_no_packet_of_a_client_closes(place: Place, room: dict[str, Any]) -> None:
    async def sent(frame: str) -> bool:
        async with line_to(place.origin, room["screen_token"]) as line:
            await line.send(frame)
            return all(packet["type"] == EVENT for packet in await line.rest())

    odd = ("abc", "", "0{}", "2", "2probe", "5", "6", "7", "b!!", "bAAAA", "3x", "٣")
    assert all(await asyncio.gather(*map(sent, odd)))


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


async def test_e11_pages_that_were_named_may_connect_beside_the_own(store: EmbeddedStore) -> None:
    settings = settings_on(store).model_copy(update={"origins": ["https://friend.example"]})
    async with serve(settings) as serving:
        place = Place(serving)
        room = await place.open("discussion")
        for origin in ("https://friend.example", place.origin):
            async with line_to(place.origin, room["screen_token"], Origin=origin):
                pass
        proxied = {"Origin": "https://hall.example", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "hall.example"}
        async with line_to(place.origin, room["screen_token"], **proxied):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError):
            async with line_to(place.origin, Origin="http://friend.example"):
                raise AssertionError("another scheme was let in")


async def test_e12_a_ping_of_websocket_itself_is_answered_and_counted(place: Place, room: dict[str, Any]) -> None:
    async with line_to(place.origin, room["screen_token"]) as line:
        await line.socket.ping(b"a")
        assert (await line.event("view"))["version"]
        for _ in range(2 * int(credits.MOST)):
            await line.socket.ping(b"b")
        assert all(packet["type"] == EVENT for packet in await line.rest())
