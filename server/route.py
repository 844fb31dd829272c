"""How a store is reached: its address, its connections, its failures in our words. Only here the client is known."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol
from urllib.parse import urlsplit, urlunsplit

from redis.asyncio import Redis
from redis.asyncio.cluster import ClusterNode, RedisCluster
from redis.asyncio.connection import parse_url
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import Sentinel
from redis.backoff import NoBackoff
from redis.exceptions import (
    AuthenticationError,
    AuthorizationError,
    NoPermissionError,
    NoScriptError,
    OutOfMemoryError,
    RedisClusterException,
    RedisError,
    ResponseError,
)

from server.pipe import OPENING, Connection, Pipe
from server.store import StoreError, StoreFull, StoreMisconfigured, StoreUnavailable

CONCURRENT = 32
"""Calls under way at once; others wait their turn, where the client library's pool would raise."""


class Client(Protocol):
    """What is used of the client library, whether one server, a Sentinel's or a cluster stands behind it."""

    def execute_command(self, *args: Any) -> Awaitable[Any]: ...

    def scan_iter(self, match: str, count: int) -> AsyncIterator[bytes]: ...


class Wire:
    """A connection that listens to channels. Every method but `close` raises StoreError when it is broken."""

    def __init__(self, connection: Connection, prefix: str, seconds: float) -> None:
        self._connection = connection
        self._prefix = prefix
        self._seconds = seconds

    async def open(self) -> None:
        with translated():
            async with asyncio.timeout(self._seconds):
                await self._connection.connect()

    async def subscribe(self, channel: str) -> None:
        await self._send(f"{self._prefix}SUBSCRIBE", channel)

    async def unsubscribe(self, channel: str) -> None:
        await self._send(f"{self._prefix}UNSUBSCRIBE", channel)

    async def ping(self) -> None:
        await self._send("PING")

    async def receive(self, seconds: float) -> tuple[str, str, bytes] | None:
        """`(subscribe | unsubscribe | message, channel, data)` or `("pong", "", b"")`; None after that much silence."""
        with translated():
            heard = await self._connection.read_response(timeout=seconds, disconnect_on_error=False)
        match heard:
            case None:
                return None
            case [bytes(kind), bytes(channel), data]:
                plain = kind.decode().removeprefix(self._prefix.lower())
                return plain, channel.decode(), data if isinstance(data, bytes) else b""
        return "pong", "", b""

    async def close(self) -> None:
        with suppress(StoreError), translated():
            await self._connection.disconnect(nowait=True)

    async def _send(self, *args: str) -> None:
        with translated():
            async with asyncio.timeout(self._seconds):
                await self._connection.send_command(*args)


class Route:
    """The way to one server, or to the one that Sentinels name."""

    publish = "PUBLISH"
    waits = True
    """Whether `write` can ask for replicas."""

    def __init__(self, client: Redis, seconds: float, sentinel: Sentinel | None = None) -> None:
        self.client: Client = client
        self._redis = client
        self._seconds = seconds
        self._sentinel = sentinel
        self._turn = asyncio.Semaphore(CONCURRENT)
        self._pipe = Pipe(client.connection_pool.make_connection, seconds, ResponseError)

    async def refresh(self) -> None:
        """Find out where channels ring now."""

    def place(self, channel: str) -> str:
        """The place where this channel rings: one connection hears all channels of a place."""
        return ""

    def wire(self, place: str) -> Wire:
        """A new, unopened connection to that place."""
        make: Callable[[], Connection] = self._redis.connection_pool.make_connection
        return Wire(make(), "", self._seconds)

    async def ask(self, *args: Any) -> Any:
        """One call. Raises StoreError."""
        with translated():
            async with asyncio.timeout(OPENING * self._seconds), self._turn:
                return await self.client.execute_command(*args)

    async def ask_briefly(self, *args: Any) -> Any:
        """One call of which the answer is short: it goes with the commits, for it keeps none of them waiting."""
        with translated():
            answer = await self._pipe.call(*args)
        read = self._redis.response_callbacks.get(args[0])
        return answer if read is None else read(answer)

    async def write(self, replicas: int, *args: Any) -> Any:
        """A call, and with `replicas` the word that so many have what it wrote; StoreUnavailable when they have not."""
        with translated():
            if not replicas:
                return await self._pipe.call(*args)
            async with asyncio.timeout(OPENING * self._seconds), self._turn:
                both = self._redis.pipeline(transaction=False)  # WAIT asks of the connection it is said on
                both.execute_command(*args)
                both.execute_command("WAIT", replicas, int(self._seconds * 500))  # half the time an answer may take
                return _reached(replicas, *await both.execute(raise_on_error=False))

    async def close(self) -> None:
        await self._pipe.close()
        await self._redis.aclose()
        if self._sentinel is not None:
            await self._sentinel.aclose()


class ClusterRoute(Route):
    """The way to a cluster. Its channels are sharded: each rings at the primary that holds the room."""

    publish = "SPUBLISH"
    waits = False

    def __init__(self, cluster: RedisCluster, seconds: float) -> None:
        self.client = cluster
        self._cluster = cluster
        self._seconds = seconds
        self._turn = asyncio.Semaphore(CONCURRENT)

    async def refresh(self) -> None:
        with translated():
            async with asyncio.timeout(self._seconds):
                await self._cluster.initialize()
                await self._cluster.nodes_manager.initialize()

    def place(self, channel: str) -> str:
        with translated():
            node = self._cluster.get_node_from_key(channel)
        if node is None:
            raise StoreUnavailable("No primary of the cluster holds this room now.")
        return str(node.name)

    def wire(self, place: str) -> Wire:
        node = self._cluster.get_node(node_name=place)
        if node is None:
            raise StoreUnavailable(f"{place} has left the cluster.")
        make: Callable[..., Connection] = node.connection_class
        return Wire(make(**node.connection_kwargs), "S", self._seconds)

    async def ask_briefly(self, *args: Any) -> Any:
        return await self.ask(*args)

    async def write(self, replicas: int, *args: Any) -> Any:
        return await self.ask(*args)

    async def close(self) -> None:
        await self._cluster.aclose()


def _reached(replicas: int, done: Any, reached: Any) -> Any:
    for answer in (done, reached):
        if isinstance(answer, Exception):
            raise answer
    if reached < replicas:
        raise StoreUnavailable(f"{replicas - reached} replicas too few have what was written.")
    return done


def route(url: str, seconds: float) -> Route:
    """The way to `redis://host`, `unix://path`, `redis+sentinel://host,host/service[/db]` or `redis+cluster://host,host`.

    `rediss` instead of `redis` is the same over TLS. Name and password are the store's; the Sentinels' are given as
    `?sentinel_username=...&sentinel_password=...`. `seconds` bounds connecting and each attempt of a call.
    Raises StoreMisconfigured when the address cannot be understood.
    """
    common: dict[str, Any] = {
        "protocol": 2,
        "socket_timeout": seconds,
        "socket_connect_timeout": seconds,
        "retry": Retry(NoBackoff(), 1),  # a connection that was closed while idle; real patience is the caller's
        "max_connections": CONCURRENT * 2,
    }
    scheme, _, kind = urlsplit(url).scheme.partition("+")
    try:
        if not kind:
            return Route(Redis.from_url(url, **common), seconds)
        if kind == "sentinel":
            return _sentinel_route(url, common, seconds)
        if kind == "cluster":
            hosts, options = _parts(url, 6379)
            nodes = [ClusterNode(host, port) for host, port in hosts]
            return ClusterRoute(RedisCluster(startup_nodes=nodes, **options, **common), seconds)
    except (ValueError, RedisError, RedisClusterException) as error:
        raise StoreMisconfigured(f"The store's address is not right: {error}") from error
    raise StoreMisconfigured(f"The store's address begins with {scheme}+{kind}://, which is not known here.")


def _sentinel_route(url: str, common: dict[str, Any], seconds: float) -> Route:
    hosts, options = _parts(url, 26379)
    service, _, db = urlsplit(url).path.strip("/").partition("/")
    if not service:
        raise ValueError("it ends with the name of the service, like redis+sentinel://host:26379/main")
    timeouts = {name: common[name] for name in ("socket_timeout", "socket_connect_timeout")}
    own = {name: options.pop(f"sentinel_{name}", None) for name in ("username", "password")}
    make: Callable[..., Sentinel] = Sentinel
    tls = {"ssl": True} if options.get("ssl") else {}
    sentinel = make(hosts, sentinel_kwargs={**timeouts, **own, **tls})
    master: Redis = sentinel.master_for(service, **{**options, **common, "db": int(db or 0)})
    return Route(master, seconds, sentinel)


def _parts(url: str, port: int) -> tuple[list[tuple[str, int]], dict[str, Any]]:
    """The hosts of an address with several, and what else it says, as the client library's options."""
    split = urlsplit(url)
    login, _, names = split.netloc.rpartition("@")
    hosts = []
    for name in names.split(","):
        one = urlsplit(f"//{name}")
        if not one.hostname:
            raise ValueError("a host is missing")
        hosts.append((one.hostname, one.port or port))
    plain = split._replace(scheme=split.scheme.partition("+")[0], netloc=f"{login}@localhost", path="")
    options = dict(parse_url(urlunsplit(plain)))
    del options["host"]
    if options.pop("connection_class", None) is not None:
        options["ssl"] = True
    return hosts, options


class UnknownCommit(StoreMisconfigured):
    """The store does not know our function or script (any more)."""


@contextmanager
def translated() -> Iterator[None]:
    """What the client library raises inside becomes a StoreError."""
    try:
        yield
    except TimeoutError as error:
        raise StoreUnavailable("The store does not answer in time.") from error
    except (RedisError, RedisClusterException, OSError) as error:
        raise _store_error(error) from error
    except RuntimeError as error:
        # What uvloop says when a line that was reset a moment ago is written to: no error of a socket, but the same.
        if "closed" not in str(error):
            raise
        raise StoreUnavailable(f"The store does not answer: {error}") from error
    except AttributeError as error:
        # What redis-py says when another task took the line down between its being found whole and written to.
        if "NoneType" not in str(error):
            raise
        raise StoreUnavailable("The store does not answer: the line was taken down.") from error


def _store_error(error: Exception) -> StoreError:
    said = str(error) or type(error).__name__
    if isinstance(error, NoScriptError) or "Function not found" in said:
        return UnknownCommit(said)
    if isinstance(error, OutOfMemoryError):
        return StoreFull(f"The store's memory is full: {said}")
    if said.startswith("MISCONF"):
        return StoreFull(f"The store cannot write to its disk: {said}")
    if any(isinstance(one, (AuthenticationError, AuthorizationError)) for one in (error, error.__cause__)):
        return StoreMisconfigured(f"The store does not accept the name and password: {said}")
    if type(error) is ResponseError or isinstance(error, NoPermissionError):
        return StoreMisconfigured(f"The store refuses: {said}")
    return StoreUnavailable(f"The store does not answer: {said}")
