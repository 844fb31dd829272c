"""The room's log in Redis or Valkey: append, read, follow. With embedded.py the only file that speaks Redis."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.resources import files
from itertools import accumulate
from typing import Any, Protocol, Self

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import (
    AuthenticationError,
    NoPermissionError,
    NoScriptError,
    OutOfMemoryError,
    RedisClusterException,
    RedisError,
    ResponseError,
)

from server.doorbell import Doorbell, Pong, Subscribed, pack_bell, unpack_bell
from server.store import (
    GENESIS,
    Appended,
    Bell,
    Conflict,
    Entry,
    Reconnected,
    StoreError,
    StoreFull,
    StoreInfo,
    StoreMisconfigured,
    StoreUnavailable,
    Tail,
    chain,
)

CONCURRENT = 32
"""Calls under way at once; others wait their turn, where the client library's pool would raise."""
PAGE = 500
PRESENCE_SECONDS = 24 * 3600
"""Presence that nobody renews goes by itself; it is not history."""
REWRITE_SECONDS = 60.0
QUIET_SECONDS = 5.0
"""Silence after which the doorbell's connection is tested."""


class Client(Protocol):
    """What is used of the client library, whether one server, a Sentinel's or a cluster stands behind it."""

    def execute_command(self, *args: Any) -> Awaitable[Any]: ...

    def scan_iter(self, match: str, count: int) -> AsyncIterator[bytes]: ...

    def aclose(self) -> Awaitable[None]: ...


class Connection(Protocol):
    """One connection of the client library; `read_response` gives None when nothing came within `timeout` seconds."""

    def connect(self) -> Awaitable[None]: ...

    def send_command(self, *args: Any) -> Awaitable[None]: ...

    def read_response(self, *, timeout: float, disconnect_on_error: bool) -> Awaitable[Any]: ...

    def disconnect(self, nowait: bool) -> Awaitable[None]: ...


@dataclass(frozen=True, slots=True)
class Route:
    """How a store is reached: a client for calls, and new unconnected connections for the doorbell."""

    client: Client
    connection: Callable[[], Connection]


def route(url: str, seconds: float) -> Route:
    """The way to `unix://`, `redis://` or `rediss://`. `seconds` bounds connecting and each attempt of a call.

    Raises StoreMisconfigured when the address cannot be understood.
    """
    try:
        client = Redis.from_url(
            url,
            protocol=2,
            socket_timeout=seconds,
            socket_connect_timeout=seconds,
            retry=Retry(ExponentialBackoff(cap=0.2, base=0.01), 8),
            max_connections=CONCURRENT * 2,
        )
    except (ValueError, RedisError) as error:
        raise StoreMisconfigured(f"The store's address is not right: {error}") from error
    return Route(client, client.connection_pool.make_connection)


class Log:
    """The logs of all rooms in one store. Every method raises StoreError when the store cannot do what it is asked."""

    def __init__(
        self,
        way: Route,
        *,
        embedded: bool = False,
        fault: Callable[[], StoreError | None] = lambda: None,
        patience: float = 6.0,
    ) -> None:
        """`embedded`: the store is ours alone, so its file is rewritten after deletions.

        `fault`: what is known of why the store is away. `patience`: seconds any call may take, attempts included.
        """
        self._client = way.client
        self._embedded = embedded
        self._fault = fault
        self._patience = patience
        self._turn = asyncio.Semaphore(CONCURRENT)
        self._doorbell = Doorbell(lambda: _Wire(way.connection, patience), quiet=QUIET_SECONDS, patience=patience)
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
    ) -> Self:
        """A log over the store at this address; connects when first used. See `route` and `__init__`."""
        return cls(route(url, patience / 3), embedded=embedded, fault=fault, patience=patience)

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
        applied, version = await self._call_commit(code, expected_version, expected_hash, "PUBLISH", bell, *pairs)
        return Appended(version, hashes[-1]) if applied else Conflict(version)

    async def read(self, code: str, after: int = 0, count: int = PAGE) -> AsyncIterator[Entry]:
        """The entries with versions above `after`, in order, fetched `count` at a time; nothing without a log."""
        while True:
            page = await self._command("XRANGE", _key(code, "log"), f"{after + 1}-0", "+", "COUNT", count)
            for entry in map(_entry, page):
                yield entry
                after = entry.version
            if len(page) < count:
                return

    async def tail(self, code: str) -> Tail:
        """Where the room's log stands."""
        last = await self._command("XREVRANGE", _key(code, "log"), "+", "-", "COUNT", 1)
        return Tail(*((entry := _entry(last[0])).version, entry.hash)) if last else Tail(0, GENESIS)

    async def exists(self, code: str) -> bool:
        """Whether the room has a log."""
        return bool(await self._command("EXISTS", _key(code, "log")))

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
            key = _key(code, "presence")
            noted = [part for seat, state in seat_states.items() for part in (seat, f"{now} {state}")]
            await self._command("HSET", key, *noted)
            await self._command("EXPIRE", key, PRESENCE_SECONDS)

    async def presence(self, code: str) -> dict[str, tuple[str, int]]:
        """How each seat was when last noted: `{seat: (state, milliseconds since 1970)}`."""
        noted = await self._command("HGETALL", _key(code, "presence"))
        found = {}
        for seat, value in noted.items():
            at, _, state = value.decode().partition(" ")
            found[seat.decode()] = (state, int(at))
        return found

    async def rooms(self) -> AsyncIterator[str]:
        """The codes of all rooms that have a log, each once, in no order."""
        seen: set[bytes] = set()
        keys = self._client.scan_iter(match=_key("*", "log"), count=PAGE)
        while True:
            with self._told():
                async with asyncio.timeout(self._patience):
                    key = await anext(keys, None)
            if key is None:
                return
            if key not in seen:
                seen.add(key)
                yield _code(key)

    async def delete(self, *codes: str) -> None:
        """Remove all keys of these rooms; listeners hear version 0. An embedded store forgets their texts for good."""
        for code in codes:
            await self._command("UNLINK", _key(code, "log"), _key(code, "presence"))
            await self._command("PUBLISH", _key(code, "bell"), pack_bell(0, GENESIS))
        if self._embedded and codes:
            async with self._rewriting:
                with self._told():
                    async with asyncio.timeout(REWRITE_SECONDS):
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
            flat = [part.decode() for part in await self._command("CONFIG", "GET", "appendfsync", "maxmemory-policy")]
            settings = dict(zip(flat[::2], flat[1::2], strict=True))
        return StoreInfo(
            server="valkey" if valkey else "redis",
            version=tuple(int(part) for part in str(valkey or told["redis_version"]).split(".")[:3]),
            aof_enabled=bool(told["aof_enabled"]) if "aof_enabled" in told else None,
            appendfsync=settings.get("appendfsync"),
            maxmemory_policy=settings.get("maxmemory-policy", told.get("maxmemory_policy")),
        )

    async def close(self) -> None:
        """Ends `follow` and all connections."""
        await self._doorbell.close()
        await self._client.aclose()

    async def _call_commit(self, code: str, *args: Any) -> Any:
        """The commit, which is loaded when the store does not know it (a new or another store)."""
        keys = (_key(code, "log"), _key(code, "bell"))
        try:
            return await self._command(*self._commit, len(keys), *keys, *args)
        except _Unknown:
            await self._load()
            return await self._command(*self._commit, len(keys), *keys, *args)

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
                await self._command("BGREWRITEAOF")
                while (now := await self._command("INFO"))["aof_rewrite_in_progress"] or now["aof_rewrite_scheduled"]:
                    await asyncio.sleep(0.01)
                same = now["run_id"] == before["run_id"] and now["aof_rewrites"] > before["aof_rewrites"]
                if same and now["aof_last_bgrewrite_status"] == "ok":
                    return
            await asyncio.sleep(0.01)

    async def _command(self, *args: Any) -> Any:
        with self._told():
            async with asyncio.timeout(self._patience), self._turn:
                return await self._client.execute_command(*args)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Failures inside become StoreErrors; where the store is away and we know why, that is said."""
        try:
            with _translated():
                yield
        except StoreUnavailable as error:
            raise self._fault() or error from error.__cause__


class _Wire:
    """A connection of the client library as the doorbell wants it."""

    def __init__(self, connection: Callable[[], Connection], patience: float) -> None:
        self._connection = connection()
        self._patience = patience

    async def open(self) -> None:
        with _translated():
            async with asyncio.timeout(self._patience):
                await self._connection.connect()

    async def subscribe(self, codes: Iterable[str]) -> None:
        await self._send("SUBSCRIBE", *(_key(code, "bell") for code in codes))

    async def unsubscribe(self, code: str) -> None:
        await self._send("UNSUBSCRIBE", _key(code, "bell"))

    async def ping(self) -> None:
        await self._send("PING")

    async def _send(self, *args: str) -> None:
        with _translated():
            async with asyncio.timeout(self._patience):
                await self._connection.send_command(*args)

    async def receive(self, seconds: float) -> Bell | Subscribed | Pong | Reconnected | None:
        with _translated():
            heard = await self._connection.read_response(timeout=seconds, disconnect_on_error=False)
        match heard:
            case None:
                return None
            case [b"subscribe", bytes(channel), _]:
                return Subscribed(_code(channel))
            case [b"message", bytes(channel), bytes(data)]:
                return unpack_bell(_code(channel), data)
        return Pong()

    async def close(self) -> None:
        with suppress(StoreError), _translated():
            await self._connection.disconnect(nowait=True)


class _Unknown(StoreMisconfigured):
    """The store does not know the commit (any more)."""


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (RedisError, RedisClusterException, OSError) as error:
        raise _store_error(error) from error


def _store_error(error: Exception) -> StoreError:
    """What a failure of the client library or of the store means to whoever asked."""
    said = str(error) or type(error).__name__
    if isinstance(error, NoScriptError) or "Function not found" in said:
        return _Unknown(said)
    if isinstance(error, OutOfMemoryError):
        return StoreFull(f"The store's memory is full: {said}")
    if said.startswith("MISCONF"):
        return StoreFull(f"The store cannot write to its disk: {said}")
    if isinstance(error, AuthenticationError) or isinstance(error.__cause__, AuthenticationError):
        return StoreMisconfigured(f"The store does not accept the name and password: {said}")
    if isinstance(error, NoPermissionError) or said.startswith(("NOAUTH", "WRONGTYPE", "unknown command")):
        return StoreMisconfigured(f"The store refuses: {said}")
    if type(error) is ResponseError:
        return StoreMisconfigured(f"The store does not understand: {said}")
    return StoreUnavailable(f"The store does not answer: {said}")


def _key(code: str, part: str) -> str:
    """The braces make the code the hash tag: all keys of a room live on one shard."""
    return f"room:{{{code}}}:{part}"


def _code(key: bytes) -> str:
    return key.decode().partition("{")[2].partition("}")[0]


def _entry(raw: tuple[bytes, dict[bytes, bytes]]) -> Entry:
    version, fields = raw
    return Entry(int(version.partition(b"-")[0]), fields[b"e"], fields[b"h"])
