"""Stores to be mistreated: one server, a cluster of three primaries, a pair with its Sentinel."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from redis.asyncio import Redis
from redis.asyncio.cluster import ClusterNode, RedisCluster
from redis.exceptions import RedisError

from server.binary import store_binary
from tests.faults.proxy import Proxy
from tests.server.stores import becomes, free_ports, tell

ROOT = Path(__file__).parents[2]
Page = list[tuple[bytes, dict[bytes, bytes]]]
CONFIG = """\
port {port}
bind 127.0.0.1
appendonly yes
appendfsync {fsync}
auto-aof-rewrite-percentage 0
save ""
maxmemory-policy noeviction
repl-diskless-sync-delay 0
enable-debug-command local
"""
IN_CLUSTER = """\
cluster-enabled yes
cluster-port {bus}
cluster-node-timeout 1500
"""
WATCHING = """\
port {port}
bind 127.0.0.1
sentinel monitor rooms 127.0.0.1 {primary} 1
sentinel down-after-milliseconds rooms 1200
sentinel failover-timeout rooms 2000
"""
SLOTS = 16384
FAIL_OVER_SECONDS = 8.0
FOLLOW_SECONDS = 60.0


class Store:
    """One store process on a disk in our hands (see `disk.py`)."""

    def __init__(self, folder: Path, port: int, config: str, *options: str) -> None:
        self.port = port
        self.url = f"redis://127.0.0.1:{port}"
        self._folder = folder
        self._options = options
        self._disk: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()
        folder.mkdir(parents=True)
        (folder / "conf").write_text(config)

    async def start(self) -> None:
        """Start, for the first time or again; returns when it answers."""
        if self._disk is None:
            command = [str(store_binary()), str(self._folder / "conf"), *self._options]
            self._disk = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.faults.disk", *command),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                cwd=self._folder,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
        await self._order("start")
        await becomes(self.url, "PING", "True")

    async def lives(self) -> bool:
        """Whether the process runs."""
        return await self._order("lives") == "yes"

    async def kill(self) -> None:
        """Kill -9: what was written is still there."""
        await self._order("kill")

    async def freeze(self, seconds: float) -> None:
        """Stop it for so long (SIGSTOP, SIGCONT)."""
        await self._order("freeze")
        try:
            await asyncio.sleep(seconds)
        finally:
            await self._order("thaw")

    async def cut_power(self) -> int:
        """Kill, and lose what was written and not synced; how many bytes that was."""
        return int(await self._order("cut"))

    async def slow(self, seconds: float) -> None:
        """From now on every sync takes so long."""
        await self._order(f"slow {seconds}")

    async def full(self, is_full: bool) -> None:
        """From now on every sync fails for want of space, or none does."""
        await self._order(f"full {'yes' if is_full else 'no'}")

    async def close(self) -> None:
        """End the store and whoever held its disk."""
        if self._disk is not None and self._disk.stdin is not None:
            self._disk.stdin.close()
            await self._disk.wait()
            self._disk = None

    async def _order(self, order: str) -> str:
        assert self._disk is not None and self._disk.stdin is not None and self._disk.stdout is not None
        async with self._turn:
            self._disk.stdin.write(f"{order}\n".encode())
            answer = await self._disk.stdout.readline()
        assert answer, f"the disk of {self.url} is gone"
        return answer.decode().strip()


class Ground(Protocol):
    """What the nodes stand on."""

    stores: list[Store]
    url: str
    """The address the nodes are given."""
    replicas: int

    async def start(self) -> None: ...

    async def mend(self) -> None:
        """Bring back whatever is down, slow or full; returns when everything answers."""

    async def page(self, key: str, start: str) -> Page:
        """Entries of a stream, read without any code of the server."""

    async def close(self) -> None: ...


class Single:
    """One server behind a line that can be cut."""

    def __init__(self, folder: Path, fsync: str = "always") -> None:
        (port,) = free_ports(1)
        self.stores = [Store(folder / "store", port, CONFIG.format(port=port, fsync=fsync))]
        self.proxy = Proxy(port)
        self.url = ""
        self.replicas = 0

    async def start(self) -> None:
        await self.stores[0].start()
        self.url = f"redis://127.0.0.1:{await self.proxy.start()}"

    async def mend(self) -> None:
        store = self.stores[0]
        await store.slow(0)
        await store.full(False)
        if not await store.lives():
            await store.start()
        await tell(store.url, "CONFIG", "SET", "maxmemory", "0")

    async def page(self, key: str, start: str) -> Page:
        async with Redis.from_url(self.stores[0].url) as client:
            return await _page(client, key, start)

    async def close(self) -> None:
        await self.proxy.close()
        await self.stores[0].close()


class Cluster:
    """Three primaries that share the slots."""

    def __init__(self, folder: Path) -> None:
        free = free_ports(6)
        self._buses = free[3:]
        self.stores = [
            Store(folder / str(port), port, (CONFIG + IN_CLUSTER).format(port=port, bus=bus, fsync="always"))
            for port, bus in zip(free[:3], self._buses, strict=True)
        ]
        self.url = "redis+cluster://" + ",".join(f"127.0.0.1:{store.port}" for store in self.stores)
        self.replicas = 0

    async def start(self) -> None:
        await asyncio.gather(*(store.start() for store in self.stores))
        for n, store in enumerate(self.stores):
            await tell(store.url, "CLUSTER", "ADDSLOTSRANGE", SLOTS * n // 3, SLOTS * (n + 1) // 3 - 1)
            await tell(store.url, "CLUSTER", "MEET", "127.0.0.1", self.stores[0].port, self._buses[0])
        await self._whole()

    async def mend(self) -> None:
        for store in self.stores:
            await store.slow(0)
            if not await store.lives():
                await store.start()
            await tell(store.url, "CONFIG", "SET", "maxmemory", "0")
        await self._whole()

    async def _whole(self) -> None:
        for store in self.stores:
            await becomes(store.url, "CLUSTER INFO", "cluster_state:ok", "cluster_known_nodes:3")

    async def page(self, key: str, start: str) -> Page:
        nodes = [ClusterNode("127.0.0.1", store.port) for store in self.stores]
        async with RedisCluster(startup_nodes=nodes) as client:
            return await _page(client, key, start)

    async def close(self) -> None:
        for store in self.stores:
            await store.close()


class Pair:
    """A primary, its replica, and the Sentinel that makes one of the other."""

    def __init__(self, folder: Path) -> None:
        first, second, watching = free_ports(3)
        config = CONFIG.format(port=first, fsync="always")
        self.stores = [
            Store(folder / "1", first, config),
            Store(folder / "2", second, CONFIG.format(port=second, fsync="always") + f"replicaof 127.0.0.1 {first}\n"),
        ]
        self._sentinel = Store(
            folder / "sentinel", watching, WATCHING.format(port=watching, primary=first), "--sentinel"
        )
        self.url = f"redis+sentinel://127.0.0.1:{watching}/rooms"
        self.replicas = 1

    async def start(self) -> None:
        for store in self.stores:
            await store.start()
        await becomes(self.stores[1].url, "INFO replication", "'master_link_status': 'up'")
        await self._sentinel.start()
        await becomes(self._sentinel.url, "SENTINEL REPLICAS rooms", str(self.stores[1].port))

    async def primary(self) -> Store:
        """The one the Sentinel names."""
        host = await tell(self._sentinel.url, "SENTINEL", "GET-MASTER-ADDR-BY-NAME", "rooms")
        return next(store for store in self.stores if store.port == int(host[1]))

    async def fail_over(self) -> None:
        """Kill the primary, wait for the replica to take its place, and bring the old one back as its replica.

        Where the Sentinel finds the replica not fit to be one yet, the old primary comes back as what it was.
        """
        old = await self.primary()
        await old.kill()
        with suppress(TimeoutError):
            async with asyncio.timeout(FAIL_OVER_SECONDS):
                while await self.primary() is old:
                    await asyncio.sleep(0.05)
        await old.start()
        await self.mend()

    async def mend(self) -> None:
        for store in self.stores:
            if not await store.lives():
                await store.start()
        async with asyncio.timeout(FOLLOW_SECONDS):
            while not await self._follows():
                await asyncio.sleep(0.2)

    async def _follows(self) -> bool:
        """Whether the other one follows the one the Sentinel names, who may change its mind meanwhile."""
        new = await self.primary()
        (other,) = (store for store in self.stores if store is not new)
        with suppress(RedisError):
            leads, follows = [await tell(store.url, "INFO", "replication") for store in (new, other)]
            if leads["role"] == "master" and follows.get("master_port") == new.port:
                return bool(follows["master_link_status"] == "up")
            if leads["role"] == "master":
                await tell(other.url, "REPLICAOF", "127.0.0.1", new.port)
        return False

    async def page(self, key: str, start: str) -> Page:
        async with Redis.from_url((await self.primary()).url) as client:
            return await _page(client, key, start)

    async def close(self) -> None:
        for store in (self._sentinel, *self.stores):
            await store.close()


async def _page(client: Redis | RedisCluster, key: str, start: str) -> Page:
    call: Callable[..., Awaitable[Any]] = client.execute_command
    page: Page = await call("XRANGE", key, start, "+", "COUNT", 1000)
    return page
