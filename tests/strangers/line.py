"""A bare WebSocket to the server: sends whatever it likes, and reads, or not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgpack

CONNECT, DISCONNECT, EVENT, ACK, CONNECT_ERROR, BINARY_EVENT = range(6)
PATIENCE = 15.0
"""Seconds until something that does not come has not come."""
OVER = frozenset({aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSING, aiohttp.WSMsgType.CLOSED})
Packet = dict[str, Any]


class NotLetIn(Exception):
    """The token opens nothing."""


class Line:
    """One connection. *shake* is what the server said first, as Engine.IO has it."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.shake: dict[str, Any] = {}

    async def raw(self) -> str | bytes | None:
        """The next frame as it is; None when the line is closed."""
        async with asyncio.timeout(PATIENCE):
            message = await self.socket.receive()
        if message.type in OVER or message.type is aiohttp.WSMsgType.ERROR:
            return None
        frame: str | bytes = message.data
        return frame

    async def send(self, packet: Packet | bytes | str) -> None:
        """Bytes and text as they are, a map as the packet it describes."""
        if isinstance(packet, str):
            await self.socket.send_str(packet)
        else:
            await self.socket.send_bytes(packet if isinstance(packet, bytes) else msgpack.packb(packet))

    async def next(self) -> Packet | None:
        """The next packet of Socket.IO; None when the line is closed. Pings are answered."""
        while isinstance(frame := await self.raw(), str):
            if frame == "2":
                await self.send("3")
        return None if frame is None else msgpack.unpackb(frame)

    async def connect(self, token: object, **more: Any) -> Packet | None:
        """Ask to be let in; the answer."""
        await self.send({"type": CONNECT, "nsp": "/", "data": {"token": token}, **more})
        return await self.next()

    async def event(self, name: str) -> Any:
        """The payload of the next event of this name; others are passed over."""
        while (packet := await self.next()) is not None:
            if packet["type"] == EVENT and packet["data"][0] == name:
                return packet["data"][1]
        raise AssertionError(f"the line was closed before any {name}")

    async def answer(self, number: int) -> Any:
        """The acknowledgement of this number; what comes before it is passed over."""
        while (packet := await self.next()) is not None:
            if packet["type"] == ACK and packet["id"] == number:
                return packet["data"]
        raise AssertionError(f"the line was closed before the answer to {number}")

    async def rest(self) -> list[Packet]:
        """Everything that comes until the line is closed."""
        packets = []
        while (packet := await self.next()) is not None:
            packets.append(packet)
        return packets


def event(name: Any, *arguments: Any, **more: Any) -> Packet:
    """An event as a packet."""
    return {"type": EVENT, "nsp": "/", "data": [name, *arguments], **more}


@asynccontextmanager
async def line_to(origin: str, token: str | None = None, **headers: str) -> AsyncIterator[Line]:
    """A line to the server, let in where there is a token, closed in the end."""
    async with aiohttp.ClientSession() as session:
        url = f"{origin}/socket.io/?EIO=4&transport=websocket"
        async with session.ws_connect(url, headers=headers, autoclose=False, max_msg_size=0) as socket:
            line = Line(socket)
            first = await line.raw()
            assert isinstance(first, str) and first[0] == "0"
            line.shake = json.loads(first[1:])
            if token is not None:
                told = await line.connect(token)
                if told is None or told["type"] != CONNECT:
                    raise NotLetIn(told)
            yield line
