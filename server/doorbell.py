"""Listening for the doorbells of rooms: one connection a place, kept alive, with every lost bell admitted."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import suppress
from itertools import accumulate
from typing import Protocol

import msgpack
import structlog

from server.store import Bell, Entry, Reconnected, StoreError, StoreUnavailable, chain

LIMIT = 10_000
"""So many unread bells are kept; beyond that the reader is told to read the logs instead."""

BELL_BYTES = 16_384
"""Entries longer than this together are not rung but left to be read."""

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 2.0

logger = structlog.get_logger(__name__)


class Wire(Protocol):
    """A connection that can subscribe. Every method raises StoreError when the connection is broken."""

    async def open(self) -> None: ...

    async def subscribe(self, codes: Iterable[str]) -> None: ...

    async def unsubscribe(self, code: str) -> None: ...

    async def ping(self) -> None: ...

    async def receive(self, seconds: float) -> Bell | Subscribed | Pong | Reconnected | None:
        """The next thing that arrives, None when nothing did within `seconds`."""
        ...

    async def close(self) -> None: ...


class Subscribed:
    """The store confirms that from now on the bells of this room arrive."""

    def __init__(self, code: str) -> None:
        self.code = code


class Pong:
    """The connection is alive, and nothing else is to be said."""


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


class Doorbell:
    """Bells of the rooms asked for, as one stream. Connects at the first subscription and reconnects by itself."""

    def __init__(self, wire: Callable[[], Wire], *, quiet: float, patience: float) -> None:
        """`quiet`: seconds of silence before the connection is tested; `patience`: seconds a subscription may take."""
        self._new_wire = wire
        self._quiet = quiet
        self._patience = patience
        self._rooms: dict[str, asyncio.Event] = {}
        self._wire: Wire | None = None
        self._listener: asyncio.Task[None] | None = None
        self._missed: set[str] = set()
        self._pending: deque[Bell | Reconnected] = deque()
        self._rung = asyncio.Event()
        self._closed = False

    async def subscribe(self, code: str) -> None:
        """From the return of this call on, no bell of the room is lost without a `Reconnected`.

        Raises StoreUnavailable when the store does not confirm in time; the room is then not subscribed.
        """
        if self._listener is None:
            self._listener = asyncio.create_task(self._listen(), name="doorbell")
        confirmed = self._rooms.setdefault(code, asyncio.Event())
        if self._wire is not None:
            with suppress(StoreError):  # the listener notices as well, reconnects and subscribes to every room
                await self._wire.subscribe([code])
        try:
            async with asyncio.timeout(self._patience):
                await confirmed.wait()
        except TimeoutError:
            self._rooms.pop(code, None)
            raise StoreUnavailable("The store did not confirm a subscription in time.") from None

    async def unsubscribe(self, code: str) -> None:
        """No further bells of this room, but for those that are on their way. Never fails."""
        self._missed.discard(code)
        if self._rooms.pop(code, None) is not None and self._wire is not None:
            with suppress(StoreError):
                await self._wire.unsubscribe(code)

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
        """Ends `follow` and the connection."""
        self._closed = True
        self._rung.set()
        if self._listener is not None:
            self._listener.cancel()
            with suppress(asyncio.CancelledError):
                await self._listener

    async def _listen(self) -> None:
        pause = FIRST_PAUSE
        while True:
            wire = self._new_wire()
            began = time.monotonic()
            try:
                await wire.open()
                self._wire = wire
                if self._rooms:
                    await wire.subscribe(list(self._rooms))
                await self._hear(wire)
            except StoreError as error:
                logger.warning("doorbell-lost", error=str(error), rooms=len(self._rooms))
            finally:
                self._wire = None
                self._missed.update(code for code, confirmed in self._rooms.items() if confirmed.is_set())
                await wire.close()
            pause = FIRST_PAUSE if time.monotonic() - began > LONGEST_PAUSE else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)

    async def _hear(self, wire: Wire) -> None:
        """Until the connection breaks: silence is answered by one ping, silence after that is a broken connection."""
        pinged = False
        while True:
            heard = await wire.receive(self._quiet)
            if heard is None:
                if pinged:
                    raise StoreUnavailable("The store has gone silent.")
                await wire.ping()
            elif isinstance(heard, Subscribed):
                self._confirm(heard.code)
            elif not isinstance(heard, Pong) and heard.code in self._rooms:
                self._ring(heard)
            pinged = heard is None

    def _confirm(self, code: str) -> None:
        """Bells arrive again: only now is it time to read what was missed, or something could slip between."""
        if code in self._rooms:
            self._rooms[code].set()
            if code in self._missed:
                self._ring(Reconnected(code))
        self._missed.discard(code)

    def _ring(self, bell: Bell | Reconnected) -> None:
        self._pending.append(bell)
        if len(self._pending) > LIMIT:
            codes = dict.fromkeys(waiting.code for waiting in self._pending)
            self._pending.clear()
            self._pending.extend(Reconnected(code) for code in codes)
        self._rung.set()
