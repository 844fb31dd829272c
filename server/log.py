"""The rooms' logs in Redis or Valkey: append, read, follow; with what stands beside a log, presence."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from importlib.resources import files
from itertools import accumulate
from typing import Any, Self

from server.doorbell import Doorbell, code_of, key, pack_bell
from server.route import Route, UnknownCommit, route, translated
from server.store import (
    GENESIS,
    Appended,
    Bell,
    Conflict,
    Entry,
    Reconnected,
    StoreError,
    StoreInfo,
    StoreMisconfigured,
    StoreUnavailable,
    Tail,
    chain,
)

PAGE = 500
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.25
"""Seconds between attempts at a call while the store is away."""
PRESENCE_SECONDS = 24 * 3600
"""Presence that nobody renews goes by itself; it is not history."""
REWRITE_SECONDS = 60.0
QUIET_SECONDS = 5.0
"""Silence after which the doorbell's connection is tested."""


class Log:
    """The logs of all rooms in one store. Every method raises StoreError when the store cannot do what it is asked."""

    def __init__(
        self,
        way: Route,
        *,
        embedded: bool = False,
        fault: Callable[[], StoreError | None] = lambda: None,
        patience: float = 6.0,
        replicas: int = 0,
    ) -> None:
        """`embedded`: the store is ours alone, so its file is rewritten after deletions.

        `fault`: what is known of why the store is away. `patience`: seconds any call may take, attempts included.
        `replicas`: so many of them must have an entry before it counts as appended.
        """
        self._route = way
        self._embedded = embedded
        self._fault = fault
        self._patience = patience
        self._replicas = replicas
        self._doorbell = Doorbell(way, quiet=QUIET_SECONDS, patience=patience)
        self._rewriting = asyncio.Lock()
        body = files("server").joinpath("commit.lua").read_text(encoding="utf-8")
        # Named by its content: nodes of different ages can share a store, each calling its own.
        name = f"room_commit_{hashlib.sha1(body.encode()).hexdigest()[:12]}"
        self._library = f"#!lua name={name}\n{body}\nredis.register_function('{name}', commit)\n"
        self._script = f"{body}\nreturn commit(KEYS, ARGV)\n"
        self._commit = ("FCALL", name)
        self._loaded = False

    @classmethod
    def connect(
        cls,
        url: str,
        *,
        embedded: bool = False,
        fault: Callable[[], StoreError | None] = lambda: None,
        patience: float = 6.0,
        replicas: int = 0,
    ) -> Self:
        """A log over the store at this address; connects when first used. See `route` and `__init__`."""
        way = route(url, patience / 3)
        if replicas and not way.waits:
            raise StoreMisconfigured(
                "TZIMTZAMTI_REPLICAS does nothing in a cluster: leave it out, and set min-replicas-to-write there."
            )
        return cls(way, embedded=embedded, fault=fault, patience=patience, replicas=replicas)

    async def append(
        self, code: str, expected_version: int, expected_hash: bytes, payloads: Sequence[bytes]
    ) -> Appended | Conflict:
        """Commit `payloads` as the entries after `expected_version`, all or none, and ring the room's doorbell.

        The same call again does no harm and gives the same answer, so after StoreUnavailable it may simply be repeated.
        """
        if not payloads:
            raise ValueError("nothing to append")
        hashes = list(accumulate(payloads, chain, initial=expected_hash))[1:]
        bell = pack_bell(expected_version + len(payloads), expected_hash, payloads)
        pairs = [part for pair in zip(payloads, hashes, strict=True) for part in pair]
        applied, version = await self._call_commit(
            code, expected_version, expected_hash, self._route.publish, bell, *pairs
        )
        return Appended(version, hashes[-1]) if applied else Conflict(version)

    async def settle(self, code: str, version: int, hash: bytes) -> None:
        """Returns when the log up to this entry is as safe as `append` makes it, whoever appended it.

        Raises StoreUnavailable where the log has no such entry: it was read from a store that has lost its place since.
        """
        if self._replicas:
            # A commit that can only be a repetition: no log stands at an empty hash.
            bell = pack_bell(version, GENESIS)
            there, _ = await self._call_commit(code, version - 1, b"", self._route.publish, bell, b"", hash)
            if not there:
                raise StoreUnavailable("The store that held the newest acts alone has lost its place.")

    async def read(self, code: str, after: int = 0, count: int = PAGE) -> AsyncIterator[Entry]:
        """The entries with versions above `after`, in order, fetched `count` at a time; nothing without a log."""
        while True:
            page = await self._command("XRANGE", key(code, "log"), f"{after + 1}-0", "+", "COUNT", count)
            for entry in map(_entry, page):
                yield entry
                after = entry.version
            if len(page) < count:
                return

    async def tail(self, code: str) -> Tail:
        """Where the room's log stands."""
        last = await self._brief("XREVRANGE", key(code, "log"), "+", "-", "COUNT", 1)
        return Tail(*((entry := _entry(last[0])).version, entry.hash)) if last else Tail(0, GENESIS)

    async def exists(self, code: str) -> bool:
        """Whether the room has a log."""
        return bool(await self._command("EXISTS", key(code, "log")))

    async def subscribe(self, code: str) -> None:
        """From the return of this call on, no bell of the room is lost to `follow` without a `Reconnected`."""
        await self._doorbell.subscribe(code)

    async def unsubscribe(self, code: str) -> None:
        """No further bells of this room, but for those on their way. Never fails."""
        await self._doorbell.unsubscribe(code)

    def follow(self) -> AsyncIterator[Bell | Reconnected]:
        """Bells of the subscribed rooms, in order per room, until `close`; survives any outage. For one reader."""
        return self._doorbell.follow()

    async def beat(self, code: str, seat_states: Mapping[str, str], now: int) -> None:
        """Note how these seats are (`here`, `away` ...) at `now` (milliseconds since 1970)."""
        if seat_states:
            presence = key(code, "presence")
            noted = [part for seat, state in seat_states.items() for part in (seat, f"{now} {state}")]
            await self._brief("HSET", presence, *noted)
            await self._brief("EXPIRE", presence, PRESENCE_SECONDS)

    async def presence(self, code: str) -> dict[str, tuple[str, int]]:
        """How each seat was when last noted: `{seat: (state, milliseconds since 1970)}`."""
        noted = await self._brief("HGETALL", key(code, "presence"))
        found = {}
        for seat, value in noted.items():
            at, _, state = value.decode().partition(" ")
            found[seat.decode()] = (state, int(at))
        return found

    async def rooms(self) -> AsyncIterator[str]:
        """The codes of all rooms that have a log, each once, in no order."""
        seen: set[bytes] = set()
        keys = self._route.client.scan_iter(match=key("*", "log"), count=PAGE)
        while True:
            with translated():
                async with asyncio.timeout(self._patience):
                    found = await anext(keys, None)
            if found is None:
                return
            if found not in seen:
                seen.add(found)
                yield code_of(found.decode())

    async def delete(self, *codes: str) -> None:
        """Remove all keys of these rooms; listeners hear version 0. An embedded store forgets their texts for good."""
        for code in codes:
            await self._command("UNLINK", key(code, "log"), key(code, "presence"))
            await self._command(self._route.publish, key(code, "bell"), pack_bell(0, GENESIS))
        if self._embedded and codes:
            with translated():
                async with asyncio.timeout(REWRITE_SECONDS), self._rewriting:
                    await self._rewrite()

    async def ping(self) -> None:
        """Returns when the store answers and knows how to commit."""
        await self._command("PING")
        if not self._loaded:
            await self._load()

    async def info(self) -> StoreInfo:
        """What the store is and how safely it is set up."""
        told = await self._command("INFO")
        valkey = told.get("valkey_version")
        settings: dict[str, str] = {}
        with suppress(StoreMisconfigured):  # hosted stores often forbid CONFIG
            settings = await self._command("CONFIG GET", "appendfsync", "maxmemory-policy")
        asked = time.time()
        seconds, micros = await self._command("TIME")
        limit = int(told.get("maxmemory", 0))
        return StoreInfo(
            server="valkey" if valkey else "redis",
            version=tuple(int(part) for part in str(valkey or told["redis_version"]).split(".")[:3]),
            aof_enabled=bool(told["aof_enabled"]) if "aof_enabled" in told else None,
            appendfsync=settings.get("appendfsync"),
            maxmemory_policy=settings.get("maxmemory-policy", told.get("maxmemory_policy")),
            memory_left=limit - int(told["used_memory"]) if limit else None,
            # Both ways took as long, as far as we know.
            clock_ahead=int(seconds) + int(micros) / 1e6 - (asked + time.time()) / 2,
        )

    async def close(self) -> None:
        """Ends `follow` and all connections."""
        await self._doorbell.close()
        await self._route.close()

    async def _call_commit(self, code: str, *args: Any) -> Any:
        """The commit, which is loaded when the store does not know it (a new or another store)."""
        keys = (key(code, "log"), key(code, "bell"))
        try:
            return await self._write(*self._commit, len(keys), *keys, *args)
        except UnknownCommit:
            await self._load()
            return await self._write(*self._commit, len(keys), *keys, *args)

    async def _load(self) -> None:
        """Teach the store the commit: as a function, or as a script where functions are missing or not for us."""
        try:
            await self._command("FUNCTION LOAD", "REPLACE", self._library)
        except StoreMisconfigured:
            await self._command("SCRIPT LOAD", self._script)
            self._commit = ("EVALSHA", hashlib.sha1(self._script.encode()).hexdigest())
        self._loaded = True

    async def _rewrite(self) -> None:
        """A new append-only file, without what was deleted; one begun before or cut short does not count."""
        while True:
            before = await self._command("INFO")
            if not before["aof_rewrite_in_progress"]:
                with suppress(StoreMisconfigured):  # the store began one itself just now: that one will not count
                    await self._command("BGREWRITEAOF")
                while (now := await self._command("INFO"))["aof_rewrite_in_progress"] or now["aof_rewrite_scheduled"]:
                    await asyncio.sleep(0.01)
                same = now["run_id"] == before["run_id"] and now["aof_rewrites"] > before["aof_rewrites"]
                if same and now["aof_last_bgrewrite_status"] == "ok":
                    return
            await asyncio.sleep(0.01)

    async def _command(self, *args: Any) -> Any:
        return await self._patiently(lambda: self._route.ask(*args))

    async def _brief(self, *args: Any) -> Any:
        return await self._patiently(lambda: self._route.ask_briefly(*args))

    async def _write(self, *args: Any) -> Any:
        """A call that counts only when enough replicas have what it wrote."""
        return await self._patiently(lambda: self._route.write(self._replicas, *args))

    async def _patiently(self, call: Callable[[], Awaitable[Any]]) -> Any:
        """One call, repeated while the store is away and patience lasts: none of ours does harm the second time."""
        end = time.monotonic() + self._patience
        try:
            return await call()
        except StoreUnavailable as error:
            failure: StoreError = self._fault() or error
        pause = FIRST_PAUSE
        with suppress(TimeoutError):
            async with asyncio.timeout(end - time.monotonic()):
                while isinstance(failure, StoreUnavailable):
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)
                    try:
                        return await call()
                    except StoreUnavailable as error:
                        failure = self._fault() or error
        raise failure


def _entry(raw: tuple[bytes, dict[bytes, bytes]]) -> Entry:
    version, fields = raw
    return Entry(int(version.partition(b"-")[0]), fields[b"e"], fields[b"h"])
