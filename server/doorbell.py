"""Listening for the doorbells of rooms: one connection a place, kept alive, with every lost bell admitted."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import suppress
from itertools import accumulate
from typing import Any

import msgpack
import structlog

from server.route import Route, Wire
from server.store import Bell, Entry, Reconnected, StoreError, StoreUnavailable, chain
from server.tasks import end

LIMIT = 10_000
"""So many unread bells are kept; beyond that the reader is told to read the logs instead."""

BELL_BYTES = 16_384
"""Entries longer than this together are not rung but left to be read."""

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 2.0

logger = structlog.get_logger(__name__)


def key(code: str, part: str) -> str:
    """The braces make the code the hash tag: all keys of a room, and its bell, live on one shard."""
    return f"room:{{{code}}}:{part}"


def code_of(key: str) -> str:
    """The room a key or a channel belongs to."""
    return key.partition("{")[2].partition("}")[0]


def pack_bell(version: int, prev_hash: bytes, payloads: Sequence[bytes] = ()) -> bytes:
    """What is rung when these payloads, after the entry with `prev_hash`, have brought the log to `version`."""
    short = 0 < sum(map(len, payloads)) <= BELL_BYTES
    return bytes(msgpack.packb([version, prev_hash, list(payloads) if short else None]))


def unpack_bell(code: str, data: bytes) -> Bell | Reconnected:
    """What was rung, or, where the bytes make no sense, the advice to read the log."""
    try:
        version, prev_hash, payloads = msgpack.unpackb(data)
        if payloads is None:
            return Bell(code, int(version), None)
        hashes = list(accumulate(payloads, chain, initial=prev_hash))[1:]
        first = version - len(payloads) + 1
        return Bell(code, version, tuple(map(Entry, range(first, version + 1), payloads, hashes)))
    except (ValueError, TypeError):
        return Reconnected(code)


class Line:
    """The connection to one place, None while there is none, and the rooms it listens for."""

    def __init__(self) -> None:
        self.wire: Wire | None = None
        self.codes: set[str] = set()
        self._leaving: set[str] = set()

    async def ask(self, code: str) -> None:
        """Listen for this room too: now, or as soon as there is a connection."""
        if code not in self.codes:
            self.codes.add(code)
            if self.wire is not None:
                with suppress(StoreError):  # whoever keeps the line notices as well, and asks again
                    await self.wire.subscribe(key(code, "bell"))

    async def leave(self, code: str) -> None:
        """Listen no longer for this room. Never fails."""
        if code in self.codes:
            self.codes.discard(code)
            if self.wire is not None:
                self._leaving.add(code)
                with suppress(StoreError):
                    await self.wire.unsubscribe(key(code, "bell"))

    def left(self, code: str) -> None:
        """The store says that this room rings here no longer. Raises StoreUnavailable when that was not our wish."""
        if code not in self._leaving:
            raise StoreUnavailable("A room moved to another shard.")
        self._leaving.discard(code)

    def drop(self) -> None:
        """The connection is gone."""
        self.wire = None
        self._leaving.clear()


class Doorbell:
    """Bells of the rooms asked for, as one stream. Connects at the first subscription and reconnects by itself."""

    def __init__(self, route: Route, *, quiet: float, patience: float) -> None:
        """`quiet`: seconds of silence before a connection is tested; `patience`: seconds a subscription may take."""
        self._route = route
        self._quiet = quiet
        self._patience = patience
        self._rooms: dict[str, asyncio.Event] = {}
        self._lines: dict[str, Line] = {}
        self._keepers: set[asyncio.Task[None]] = set()
        self._missed: set[str] = set()
        self._pending: deque[Bell | Reconnected] = deque()
        self._rung = asyncio.Event()
        self._closed = False

    async def subscribe(self, code: str) -> None:
        """From the return of this call on, no bell of the room is lost without a `Reconnected`.

        Raises StoreUnavailable when the store does not confirm in time; the room is then not subscribed.
        """
        confirmed = self._rooms.setdefault(code, asyncio.Event())
        try:
            async with asyncio.timeout(self._patience):
                if not self._lines:
                    await self._route.refresh()
                await self._line(code).ask(code)
                await confirmed.wait()
        except (TimeoutError, StoreError) as error:
            await self.unsubscribe(code)
            raise StoreUnavailable("The store did not confirm a subscription in time.") from error

    async def unsubscribe(self, code: str) -> None:
        """No further bells of this room, but for those that are on their way. Never fails."""
        self._rooms.pop(code, None)
        self._missed.discard(code)
        for line in list(self._lines.values()):
            await line.leave(code)

    async def follow(self) -> AsyncIterator[Bell | Reconnected]:
        """Every bell, in order per room, until `close`. For one reader."""
        while True:
            while self._pending:
                yield self._pending.popleft()
            if self._closed:
                return
            self._rung.clear()
            await self._rung.wait()

    async def close(self) -> None:
        """Ends `follow` and the connections."""
        self._closed = True
        self._rung.set()
        await end(*self._keepers)

    def _line(self, code: str) -> Line:
        """The line to the place where the room rings now."""
        place = self._route.place(key(code, "bell"))
        if place not in self._lines:
            self._lines[place] = Line()
            keeper = asyncio.create_task(self._keep(place, self._lines[place]), name=f"doorbell {place}")
            self._keepers.add(keeper)
            keeper.add_done_callback(self._keepers.discard)
        return self._lines[place]

    async def _keep(self, place: str, line: Line) -> None:
        """Connect, listen, and begin again when the connection breaks, as long as rooms ring at this place."""
        pause = FIRST_PAUSE
        while line.codes:
            began = time.monotonic()
            await self._attempt(self._listen(place, line), place)
            rooms = {code: self._rooms[code] for code in line.codes if code in self._rooms}
            self._missed.update(code for code, confirmed in rooms.items() if confirmed.is_set())
            pause = FIRST_PAUSE if time.monotonic() - began > LONGEST_PAUSE else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)
            await self._attempt(self._settle(line), place)
        del self._lines[place]

    async def _attempt(self, job: Coroutine[Any, Any, None], place: str) -> None:
        """A keeper that ended would leave this node deaf to its place for good, so it survives whatever goes wrong."""
        try:
            await job
        except StoreError as error:
            logger.warning("doorbell-lost", place=place, error=str(error))
        except Exception:
            logger.exception("doorbell-failed", place=place)

    async def _settle(self, lost: Line) -> None:
        """After a loss: rooms may ring elsewhere now. Those that were lost ask (again) at the place where they ring."""
        await self._route.refresh()
        lines = {code: self._line(code) for code in self._rooms}
        lost.codes.clear()
        for code, line in lines.items():
            if code in self._missed:
                line.codes.discard(code)
            if code in self._rooms:
                await line.ask(code)

    async def _listen(self, place: str, line: Line) -> None:
        """Until the connection breaks: silence is answered by one ping, silence after that is a broken connection."""
        wire = self._route.wire(place)
        try:
            await wire.open()
            line.wire = wire
            for code in list(line.codes):
                await wire.subscribe(key(code, "bell"))
            pinged = False
            while True:
                heard = await wire.receive(self._quiet)
                if heard is None:
                    if pinged:
                        raise StoreUnavailable("The store has gone silent.")
                    await wire.ping()
                else:
                    self._hear(line, *heard)
                pinged = heard is None
        finally:
            line.drop()
            await wire.close()

    def _hear(self, line: Line, kind: str, channel: str, data: bytes) -> None:
        code = code_of(channel)
        if kind == "unsubscribe":
            line.left(code)
        elif code not in self._rooms:
            return
        elif kind == "message":
            self._ring(unpack_bell(code, data))
        elif kind == "subscribe":  # only now is it time to read what was missed, or something could slip between
            self._rooms[code].set()
            if code in self._missed:
                self._missed.discard(code)
                self._ring(Reconnected(code))

    def _ring(self, bell: Bell | Reconnected) -> None:
        self._pending.append(bell)
        if len(self._pending) > LIMIT:
            codes = dict.fromkeys(waiting.code for waiting in self._pending)
            self._pending.clear()
            self._pending.extend(Reconnected(code) for code in codes)
        self._rung.set()
