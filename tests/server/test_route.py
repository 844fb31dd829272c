"""The log over other stores than one server: a real cluster of three primaries, a real Sentinel and its fail-over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from server.log import Log
from server.route import route
from server.store import GENESIS, Appended, Bell, Conflict, Entry, Reconnected, StoreMisconfigured, chain
from tests.server.stores import becomes, free_ports, serving, tell

CLUSTER = """\
port {port}
cluster-port {bus}
bind 127.0.0.1
cluster-enabled yes
cluster-node-timeout 10000
appendonly yes
appendfsync always
save ""
"""
SERVER = """\
port {port}
bind 127.0.0.1
save ""
"""
SENTINEL = """\
port {port}
bind 127.0.0.1
sentinel monitor rooms 127.0.0.1 {master} 1
sentinel down-after-milliseconds rooms 500
sentinel failover-timeout rooms 3000
"""
SLOTS = 16384


@pytest.fixture
async def cluster(tmp_path: Path) -> AsyncIterator[list[str]]:
    """The addresses of three primaries that share the slots."""
    free = free_ports(6)
    ports, buses = free[:3], free[3:]
    urls = [f"redis://127.0.0.1:{port}" for port in ports]
    with ExitStack() as stack:
        for port, bus in zip(ports, buses, strict=True):
            stack.enter_context(serving(tmp_path / str(port), CLUSTER.format(port=port, bus=bus)))
        for n, url in enumerate(urls):
            await becomes(url, "PING", "True")
            await tell(url, "CLUSTER", "ADDSLOTSRANGE", SLOTS * n // 3, SLOTS * (n + 1) // 3 - 1)
            await tell(url, "CLUSTER", "MEET", "127.0.0.1", ports[0], buses[0])
        for url in urls:
            await becomes(url, "CLUSTER INFO", "cluster_state:ok", "cluster_known_nodes:3")
        yield urls


def several(urls: list[str]) -> str:
    return "redis+cluster://" + ",".join(url.removeprefix("redis://") for url in urls)


async def next_of(bells: AsyncIterator[Bell | Reconnected]) -> Bell | Reconnected:
    async with asyncio.timeout(20):
        return await anext(bells)


async def test_rooms_on_all_shards_of_a_cluster_are_kept_rung_and_found(cluster: list[str]) -> None:
    here, there = Log.connect(several(cluster[:2])), Log.connect(several(cluster[:2]))
    rooms = [str(n) for n in range(12)]
    bells = there.follow()
    for room in rooms:
        await there.subscribe(room)
        one = await here.append(room, 0, GENESIS, [b"one", b"two"])
        assert one == Appended(2, chain(chain(GENESIS, b"one"), b"two"))
        assert await here.append(room, 0, GENESIS, [b"other"]) == Conflict(2)
    rung = [await next_of(bells) for _ in rooms]
    assert {bell.code: bell.version for bell in rung if isinstance(bell, Bell)} == dict.fromkeys(rooms, 2)
    assert [await tell(one, "DBSIZE") > 0 for one in cluster] == [True] * 3
    assert {room async for room in here.rooms()} == set(rooms)
    await here.beat("0", {"s1": "here"}, 5)
    assert await there.presence("0") == {"s1": ("here", 5)}
    await here.ping()
    assert (await here.info()).version >= (7, 0)
    await here.delete(*rooms)
    assert sorted([(await next_of(bells)).code for _ in rooms]) == sorted(rooms)
    assert [await tell(one, "DBSIZE") for one in cluster] == [0, 0, 0]
    for log in (here, there):
        await log.close()


async def moved(slot: int, source: str, target: str) -> None:
    """Give a slot and its keys to another primary, in the way every Redis and Valkey knows."""
    giver, taker = await tell(source, "CLUSTER", "MYID"), await tell(target, "CLUSTER", "MYID")
    await tell(target, "CLUSTER", "SETSLOT", slot, "IMPORTING", giver)
    await tell(source, "CLUSTER", "SETSLOT", slot, "MIGRATING", taker)
    keys = await tell(source, "CLUSTER", "GETKEYSINSLOT", slot, 100)
    host, port = target.removeprefix("redis://").split(":")
    await tell(source, "MIGRATE", host, port, "", 0, 5000, "KEYS", *keys)
    for one in (target, source):
        await tell(one, "CLUSTER", "SETSLOT", slot, "NODE", taker)


async def test_a_room_that_moves_to_another_shard_is_still_heard(cluster: list[str]) -> None:
    log = Log.connect(several(cluster))
    bells = log.follow()
    await log.subscribe("1")
    one = await log.append("1", 0, GENESIS, [b"one"])
    assert isinstance(one, Appended)
    assert (await next_of(bells)) == Bell("1", 1, (Entry(1, b"one", one.hash),))
    slot = await tell(cluster[0], "CLUSTER", "KEYSLOT", "room:{1}:log")
    holder = next(n for n in range(3) if SLOTS * n // 3 <= slot < SLOTS * (n + 1) // 3)
    await moved(slot, cluster[holder], cluster[(holder + 1) % 3])
    assert await next_of(bells) == Reconnected("1")
    two = await log.append("1", 1, one.hash, [b"two"])
    assert isinstance(two, Appended)
    assert await next_of(bells) == Bell("1", 2, (Entry(2, b"two", two.hash),))
    await log.close()


async def test_after_a_failover_the_log_goes_on_at_the_server_the_sentinels_name(tmp_path: Path) -> None:
    first, second, watching = free_ports(3)
    urls = [f"redis://127.0.0.1:{port}" for port in (first, second)]
    with ExitStack() as stack:
        master = stack.enter_context(serving(tmp_path / "1", SERVER.format(port=first)))
        stack.enter_context(serving(tmp_path / "2", SERVER.format(port=second) + f"replicaof 127.0.0.1 {first}\n"))
        await becomes(urls[1], "INFO replication", "'master_link_status': 'up'")
        sentinel = SENTINEL.format(port=watching, master=first)
        stack.enter_context(serving(tmp_path / "3", sentinel, "--sentinel"))
        await becomes(f"redis://127.0.0.1:{watching}", "SENTINEL REPLICAS rooms", str(second))
        log = Log.connect(f"redis+sentinel://127.0.0.1:{watching}/rooms", patience=15)
        bells = log.follow()
        await log.subscribe("1")
        one = await log.append("1", 0, GENESIS, [b"one"])
        assert isinstance(one, Appended)
        assert isinstance(await next_of(bells), Bell)
        await becomes(urls[1], "XLEN room:{1}:log", "1")
        master.kill()
        two = await log.append("1", 1, one.hash, [b"two"])
        assert isinstance(two, Appended)
        assert await next_of(bells) == Reconnected("1")
        three = await log.append("1", 2, two.hash, [b"three"])
        assert isinstance(three, Appended)
        while (bell := await next_of(bells)) != Bell("1", 3, (Entry(3, b"three", three.hash),)):
            assert isinstance(bell, Bell)
        assert await tell(urls[1], "XLEN", "room:{1}:log") == 3
        await log.close()


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost",
        "localhost:6379",
        "redis://localhost:port",
        "redis+sentinel://localhost:26379",
        "redis+cluster://localhost,:7000",
        "redis+else://localhost",
    ],
)
def test_an_address_that_cannot_be_understood_is_refused(url: str) -> None:
    with pytest.raises(StoreMisconfigured, match="address"):
        route(url, 1.0)
