"""A line to the server without a library in between: any bytes go out, and what comes is read as fast as may be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any
from urllib.parse import urlsplit

import msgpack

from bench.frames import ACK, BINARY, CLOSE, CONNECT, EVENT, TEXT, Cutter, frame, packet, upgrade
from tests.strangers.line import PATIENCE, NotLetIn, Packet

GOODBYE = frame(TEXT, b"1")
TOLD = (b"gone", b"refused")
"""Events that say why a line ends; of all others only how many came is of interest."""


class Raw:
    """One connection: bytes out, packets in. *heard* counts the packets that nobody needed to look at."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._cutter = Cutter()
        self._frames: list[tuple[int, bytes]] = []
        self.heard = 0

    async def say(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._writer.write(data)
        await self._writer.drain()

    async def shake(self, host: str, port: int) -> None:
        """Become a WebSocket; the first frame, which opens the session, is passed over."""
        await self.say(upgrade(host, port))
        async with asyncio.timeout(PATIENCE):
            head = await self._reader.readuntil(b"\r\n\r\n")
        if b" 101 " not in head.split(b"\r\n", 1)[0]:
            raise NotLetIn(head)
        while not self._frames:
            if not (data := await self._read(65_536)):
                raise ConnectionResetError
            self._frames = self._cutter.feed(data)
        self._frames.pop(0)

    async def connect(self, token: object) -> Packet | None:
        """Ask to be let in; the answer, or None where the line was closed instead."""
        await self.say(packet(CONNECT, {"token": token}))
        payload = await self.payload()
        return None if payload is None else msgpack.unpackb(payload)

    async def payload(self) -> bytes | None:
        """The next message as it is; None when the line is closed. Pings are answered."""
        while True:
            while self._frames:
                opcode, payload = self._frames.pop(0)
                if opcode == BINARY:
                    return payload
                if opcode == TEXT and payload == b"2":
                    await self.say(frame(TEXT, b"3"))
                elif opcode == CLOSE:
                    return None
            data = await self._read(65_536)
            if not data:
                return None
            self._frames = self._cutter.feed(data)

    async def next(self) -> Packet | None:
        """The next answer or word of why the line ends; None when it is closed."""
        while (payload := await self.payload()) is not None:
            if payload[6] == ACK or any(word in payload[:40] for word in TOLD):
                read: Packet = msgpack.unpackb(payload)
                return read
            self.heard += 1
        return None

    async def rest(self) -> list[Packet]:
        """What is said until the line is closed."""
        packets = []
        while (read := await self.next()) is not None:
            packets.append(read)
        return packets

    async def silence(self) -> bytes:
        """Whatever comes until the line is closed, as bytes."""
        return await self._read(-1)

    async def _read(self, count: int) -> bytes:
        async with asyncio.timeout(PATIENCE):
            return await self._reader.read(count)

    def half_close(self) -> None:
        """Say that nothing more will come."""
        self._writer.write_eof()

    def cut(self) -> None:
        """Away, without a word."""
        self._writer.transport.abort()


def said(event: str, payload: Any, number: int | None = None) -> bytes:
    """An event as a frame."""
    return packet(EVENT, [event, payload], number)


@asynccontextmanager
async def plain_line(origin: str) -> AsyncIterator[Raw]:
    """A connection over which nothing has been said yet, cut in the end."""
    where = urlsplit(origin)
    line = Raw(*await asyncio.open_connection(where.hostname, where.port))
    try:
        yield line
    finally:
        with suppress(OSError):
            line.cut()


@asynccontextmanager
async def raw_line(origin: str, token: str | None = None) -> AsyncIterator[Raw]:
    """A line to the server, let in where there is a token."""
    where = urlsplit(origin)
    async with plain_line(origin) as line:
        await line.shake(where.hostname or "", where.port or 80)
        if token is not None:
            told = await line.connect(token)
            if told is None or told["type"] != CONNECT:
                raise NotLetIn(told)
        yield line
