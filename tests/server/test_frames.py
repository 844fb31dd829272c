"""What is no frame of ours: a typed refusal, then the door; and an honest neighbour notices nothing."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import msgpack
import pytest
from structlog.testing import capture_logs

from server.packets import FACILITATOR_FRAME_LIMIT, FRAME_LIMIT
from server.sockets import Sockets
from tests.server.calls import take_seat
from tests.server.conftest import Place

CONNECT, EVENT = 0, 2


class Frames:
    """A bare WebSocket that sends whatever it likes."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, frame: Any) -> None:
        await self.socket.send_bytes(frame if isinstance(frame, bytes) else msgpack.packb(frame))

    async def told(self) -> tuple[list[Any], bool]:
        """Everything that comes until the line is quiet or closed, and whether it was closed."""
        heard: list[Any] = []
        try:
            while True:
                async with asyncio.timeout(0.6):
                    message = await self.socket.receive()
                if message.type == aiohttp.WSMsgType.BINARY:
                    heard.append(msgpack.unpackb(message.data))
                elif message.type != aiohttp.WSMsgType.TEXT:
                    return heard, True
        except TimeoutError:
            return heard, False


async def opened(session: aiohttp.ClientSession, place: Place, token: str | None) -> Frames:
    socket = await session.ws_connect(f"{place.origin}/socket.io/?EIO=4&transport=websocket")
    await socket.receive()
    frames = Frames(socket)
    if token is not None:
        await frames.send({"type": CONNECT, "nsp": "/", "data": {"token": token}})
        heard, closed = await frames.told()
        assert not closed and heard[0]["type"] == CONNECT
    return frames


def event(name: Any, *arguments: Any, **more: Any) -> dict[str, Any]:
    return {"type": EVENT, "nsp": "/", "data": [name, *arguments], **more}


deep: Any = {}
for _ in range(40):
    deep = {"a": deep}

ODD = {
    "no message": b"\xc1",
    "half a message": b"\x82\xa4type",
    "not a map": [1, 2, 3],
    "text": b"hello",
    "forged connect": event("connect", {}, {"token": "x"}),
    "forged disconnect": event("disconnect", "client"),
    "unknown event": event("sudo", {}),
    "no argument": event("command"),
    "too many arguments": event("command", 1, 2, 3),
    "name is a number": event(7, {}),
    "other namespace": {"type": EVENT, "nsp": "/admin", "data": ["command", {}]},
    "unknown field": event("command", {}, evil=True),
    "acknowledgement": {"type": 3, "nsp": "/", "id": 1, "data": []},
    "connect error": {"type": 4, "nsp": "/", "data": {}},
    "binary event": {"type": 5, "nsp": "/", "data": ["command", {}]},
    "number is huge": event("command", {}, id=2**40),
    "number is negative": event("command", {}, id=-1),
    "bytes inside": event("command", {"a": b"\x00" * 10}),
    "deep": event("command", deep),
    "second connect": {"type": CONNECT, "nsp": "/", "data": {"token": "x"}},
}


async def test_an_odd_frame_is_refused_and_the_line_closed(place: Place) -> None:
    room = await place.open("sequential")
    neighbour = await place.connect(room["facilitator_token"])

    async def sent(session: aiohttp.ClientSession, frame: Any) -> tuple[Any, bool]:
        frames = await opened(session, place, room["screen_token"])
        await frames.send(frame)
        heard, closed = await frames.told()
        return heard[-1]["data"] if heard else None, closed

    async with aiohttp.ClientSession() as session:
        outcomes = await asyncio.gather(*(sent(session, frame) for frame in ODD.values()))
    refused = (["refused", {"code": "bad-frame"}], True)
    assert dict(zip(ODD, outcomes, strict=True)) == dict.fromkeys(ODD, refused)
    assert (await neighbour.send("room", {"type": "lock-room", "locked": True}))["ok"]


async def test_a_huge_frame_is_refused_by_the_line_itself(place: Place) -> None:
    room = await place.open("sequential")
    async with aiohttp.ClientSession() as session:
        frames = await opened(session, place, room["screen_token"])
        await frames.send(event("command", {"text": "x" * FACILITATOR_FRAME_LIMIT}))
        assert (await frames.told())[1]


async def test_only_a_facilitator_sends_frames_as_long_as_a_list(place: Place) -> None:
    room = await place.open("sequential")
    _, seat = await take_seat(place, room)
    long = event("command", {"text": ["x" * 8_000] * (FRAME_LIMIT // 8_000 + 1)}, id=1)
    told = []
    async with aiohttp.ClientSession() as session:
        for token in (room["facilitator_token"], room["screen_token"], seat["token"]):
            frames = await opened(session, place, token)
            await frames.send(long)
            heard, closed = await frames.told()
            told.append(([frame["data"] for frame in heard], closed))
    (answers, closed), *others = told
    said = [data[0]["error"]["code"] for data in answers if isinstance(data[0], dict)]
    assert (said, closed) == (["bad-command"], False)
    assert [(data[-1], closed) for data, closed in others] == [(["refused", {"code": "bad-frame"}], True)] * 2


async def test_a_flood_is_refused(place: Place) -> None:
    room = await place.open("sequential")
    async with aiohttp.ClientSession() as session:
        frames = await opened(session, place, room["screen_token"])
        for _ in range(400):
            await frames.send(event("presence", {"state": "here"}))
        heard, closed = await frames.told()
    assert closed and heard[-1]["data"] == ["refused", {"code": "flood"}]


@pytest.mark.parametrize("token", [None, "", 7, "47291638.x", "99999999." + "a" * 43])
async def test_a_token_that_opens_nothing_is_told_so(place: Place, token: Any) -> None:
    async with aiohttp.ClientSession() as session:
        frames = await opened(session, place, None)
        await frames.send({"type": CONNECT, "nsp": "/", "data": {"token": token}})
        heard, _ = await frames.told()
    assert heard[0]["type"] == 4
    assert heard[0]["data"]["data"]["code"] in {"bad-token", "room-deleted"}


async def test_whoever_says_nothing_is_let_go(place: Place) -> None:
    async with aiohttp.ClientSession() as session:
        frames = await opened(session, place, None)
        async with asyncio.timeout(8):
            message = await frames.socket.receive()
    assert message.type in {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING}


async def test_a_fault_of_ours_while_hearing_a_frame_is_logged_and_ends_only_that_line(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library lets whatever goes wrong there end the line without a word: nobody would ever learn of it."""
    room = await place.open("sequential")

    def failing(*said: object) -> None:
        raise KeyError("ours")

    with capture_logs() as lines:
        async with aiohttp.ClientSession() as session:
            hit, other = [await opened(session, place, room["screen_token"]) for _ in range(2)]
            with monkeypatch.context() as broken:
                broken.setattr(Sockets, "_command", failing)
                await hit.send(event("command", {}, id=1))
                assert (await hit.told())[1]
            assert not (await other.told())[1]
    assert [line["event"] for line in lines if line["log_level"] == "error"] == ["line-failed"]
