"""Somebody with a token: connects, sees layers, does one thing at a time as a page does, reloads and is back."""

import asyncio
import secrets
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from bench.frames import (
    ACK,
    BINARY,
    CLOSE,
    CONNECT,
    CONNECT_ERROR,
    ENGINE_PING,
    ENGINE_PONG,
    EVENT,
    TEXT,
    Cutter,
    frame,
    packet,
    unpacked,
    upgrade,
)
from bench.shown import Shown

Command = Mapping[str, Any]
Answered = Callable[["Phone", dict[str, Any]], None]


@dataclass(slots=True)
class Done:
    """An act that was acknowledged: when it was begun and answered (seconds), and the version it became."""

    begun: float
    answered: float
    version: int


@dataclass(slots=True)
class Book:
    """What happened to everybody since the last `clear`. *shown* is by version: when the last screen had it."""

    done: list[Done] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    shown: dict[int, float] = field(default_factory=dict)
    patches: int = 0
    views: int = 0
    bytes: int = 0
    last_patch: float = 0.0

    def clear(self) -> None:
        """Begin anew."""
        self.done, self.refused, self.shown = [], Counter(), {}
        self.patches = self.views = self.bytes = 0
        self.last_patch = 0.0


class Phone:
    """A page with its layers. *book* is where everybody writes down what happens, *number* tells people apart."""

    def __init__(self, book: Book, port: int, token: str, number: int = 0) -> None:
        self.book = book
        self.token = token
        self.number = number
        self.shown: dict[str, Shown] = {}
        self.version = 0
        self.gone: str | None = None
        self._port = port
        self._client = secrets.token_hex(8)
        self._seq = 1
        self._pending: tuple[float, dict[str, Any], Answered] | None = None
        self._line: _Line | None = None
        self._viewed: asyncio.Event = asyncio.Event()

    @property
    def waiting(self) -> bool:
        """Whether an act is under way."""
        return self._pending is not None

    def layer(self, name: str) -> dict[str, Any]:
        """What is seen of a layer."""
        return self.shown[name].layer if name in self.shown else {}

    async def connect(self) -> None:
        """Until the first view is there; an act that had no answer is sent again."""
        self._viewed.clear()
        loop = asyncio.get_running_loop()
        _, self._line = await loop.create_connection(lambda: _Line(self, self._port), "127.0.0.1", self._port)
        await self._viewed.wait()
        if self._pending is not None:
            self._line.say(EVENT, ["command", self._pending[1]], self._seq)

    def hang_up(self) -> None:
        """The page is closed, without a word."""
        line, self._line = self._line, None
        if line is not None:
            line.cut()

    def act(self, activity: str, command: Command, answered: Answered) -> None:
        """Do one thing; *answered* hears what the server says. One at a time."""
        assert self._pending is None, "a page sends one command at a time"
        envelope = {"client": self._client, "seq": self._seq, "activity": activity, "command": command}
        self._pending = time.perf_counter(), envelope, answered
        if self._line is not None:
            self._line.say(EVENT, ["command", envelope], self._seq)

    async def do(self, activity: str, command: Command) -> dict[str, Any]:
        """Do one thing and wait for the answer."""
        told: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self.act(activity, command, lambda phone, answer: told.set_result(answer))
        return await told

    def hear(self, line: "_Line", payload: bytes) -> None:
        """A packet came in over *line*; one that was cut says nothing any more."""
        if line is not self._line and self._line is not None:
            return
        heard = unpacked(payload)
        kind, data = heard["type"], heard["data"]
        if kind == EVENT:
            self._told(data[0], data[1:], payload)
        elif kind == ACK:
            self._answered(data[0])
        elif kind == CONNECT_ERROR:
            raise RuntimeError(f"not let in: {data}")

    def _told(self, event: str, told: list[Any], payload: bytes) -> None:
        book, now = self.book, time.perf_counter()
        book.bytes += len(payload)
        if event == "patch":
            self.version, layer, patch = told
            book.patches += 1
            book.last_patch = now
            self.shown[layer] = self.shown[layer].patched(payload, patch)
            if layer == "public":
                book.shown[self.version] = now
        elif event == "view":
            self.version = told[0]["version"]
            book.views += 1
            self.shown = {name: Shown(layer) for name, layer in told[0]["layers"].items()}
            book.shown[self.version] = now
            self._viewed.set()
        else:
            self.gone = told[0]["code"]

    def _answered(self, answer: dict[str, Any]) -> None:
        if self._pending is None:
            return
        begun, _, answered = self._pending
        self._pending = None
        if answer["ok"]:
            self._seq += 1
            self.book.done.append(Done(begun, time.perf_counter(), answer["version"]))
        else:
            self.book.refused[answer["error"]["code"]] += 1
        answered(self, answer)


class _Line(asyncio.Protocol):
    """One connection of a phone."""

    def __init__(self, phone: Phone, port: int) -> None:
        self._phone = phone
        self._port = port
        self._cutter: Cutter | None = None
        self._head = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(upgrade("127.0.0.1", self._port))

    def data_received(self, data: bytes) -> None:
        if self._cutter is None:
            self._head += data
            head, found, data = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            if b" 101 " not in head.split(b"\r\n", 1)[0]:
                raise RuntimeError(f"no WebSocket: {head!r}")
            self._cutter = Cutter()
            self.say(CONNECT, {"token": self._phone.token})
        for opcode, payload in self._cutter.feed(data):
            if opcode == BINARY:
                self._phone.hear(self, payload)
            elif opcode == TEXT and payload == ENGINE_PING:
                self._transport.write(frame(TEXT, ENGINE_PONG))
            elif opcode == CLOSE:
                self._transport.close()

    def say(self, kind: int, data: object, number: int | None = None) -> None:
        """Send a packet."""
        self._transport.write(packet(kind, data, number))

    def cut(self) -> None:
        """Away, as when a page is closed."""
        self._transport.abort()
