"""One connection of somebody, from the TCP line up: cheap, so that the people leave the machine to what they try."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from bench.frames import BINARY, CLOSE, CONNECT, ENGINE_PING, ENGINE_PONG, TEXT, Cutter, frame, packet, upgrade


class Line(asyncio.Protocol):
    """Shakes hands, says who it is, and hands over every message; `lost` is done once the line is gone."""

    def __init__(self, port: int, token: str, hear: Callable[[Line, bytes], None]) -> None:
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.port = port
        self._token = token
        self._hear = hear
        self._cutter: Cutter | None = None
        self._head = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._write(upgrade("127.0.0.1", self.port))

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.lost.done():
            self.lost.set_result(None)

    def data_received(self, data: bytes) -> None:
        if self._cutter is None:
            self._head += data
            head, found, data = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            if b" 101 " not in head.split(b"\r\n", 1)[0]:
                self.cut()
                return
            self._cutter = Cutter()
            self.say(CONNECT, {"token": self._token})
        for opcode, payload in self._cutter.feed(data):
            if opcode == BINARY:
                self._hear(self, payload)
            elif opcode == TEXT and payload == ENGINE_PING:
                self._write(frame(TEXT, ENGINE_PONG))
            elif opcode == CLOSE:
                self.cut()

    def say(self, kind: int, data: Any, number: int | None = None) -> None:
        """Send a packet; a line that is going takes nothing any more."""
        self._write(packet(kind, data, number))

    def cut(self) -> None:
        """Away, whatever is on its way."""
        if self._transport is not None:
            self._transport.abort()

    def _write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)
