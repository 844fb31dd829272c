"""The log on a real Valkey: commits, conflicts, doorbells, presence, deletion."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import pairwise

import msgpack
import pytest

from server.doorbell import unpack_bell
from server.embedded import EmbeddedStore
from server.log import Log
from server.store import (
    GENESIS,
    Appended,
    Bell,
    Conflict,
    Entry,
    Reconnected,
    Tail,
    chain,
)
from tests.server.stores import tell


async def entries(log: Log, code: str, after: int = 0, count: int = 500) -> list[Entry]:
    return [entry async for entry in log.read(code, after, count)]


async def append_until_in(log: Log, code: str, payload: bytes) -> Appended:
    """What a node does: read where the log stands, append, on a conflict again."""
    while True:
        version, last = await log.tail(code)
        done = await log.append(code, version, last, [payload])
        if isinstance(done, Appended):
            return done


def assert_chained(found: list[Entry]) -> None:
    assert [entry.version for entry in found] == list(range(1, len(found) + 1))
    assert not found or found[0].hash == chain(GENESIS, found[0].payload)
    for one, next_one in pairwise(found):
        assert next_one.hash == chain(one.hash, next_one.payload)


async def test_what_is_appended_is_read_back_in_order_and_in_pages(log: Log, code: str) -> None:
    assert await log.tail(code) == Tail(0, GENESIS)
    assert not await log.exists(code)
    assert await entries(log, code) == []
    payloads = [bytes([n]) * n for n in range(1, 24)]
    done = await log.append(code, 0, GENESIS, payloads)
    found = await entries(log, code, count=5)
    assert [entry.payload for entry in found] == payloads
    assert_chained(found)
    assert done == Appended(23, found[-1].hash)
    assert await log.tail(code) == Tail(23, found[-1].hash)
    assert await log.exists(code)
    assert await entries(log, code, after=20) == found[20:]
    assert await entries(log, code, after=23) == []


async def test_a_wrong_version_or_a_wrong_hash_writes_nothing(log: Log, code: str) -> None:
    one = await log.append(code, 0, GENESIS, [b"one"])
    assert isinstance(one, Appended)
    assert await log.append(code, 0, GENESIS, [b"other"]) == Conflict(1)
    assert await log.append(code, 2, one.hash, [b"other"]) == Conflict(1)
    assert await log.append(code, 1, GENESIS, [b"other", b"more"]) == Conflict(1)
    assert [entry.payload for entry in await entries(log, code)] == [b"one"]
    with pytest.raises(ValueError, match="nothing"):
        await log.append(code, 1, one.hash, [])


async def test_fifty_writers_at_once_leave_every_payload_once_and_one_chain(log: Log, code: str) -> None:
    payloads = [f"writer {n}".encode() for n in range(50)]
    done = await asyncio.gather(*(append_until_in(log, code, payload) for payload in payloads))
    found = await entries(log, code)
    assert_chained(found)
    assert sorted(entry.payload for entry in found) == sorted(payloads)
    assert {found[answer.version - 1].payload: answer.hash for answer in done} == {
        entry.payload: entry.hash for entry in found
    }


async def test_a_repeated_append_is_answered_again_even_when_others_came_after(log: Log, code: str) -> None:
    first = await log.append(code, 0, GENESIS, [b"a", b"b"])
    assert isinstance(first, Appended)
    assert await log.append(code, 0, GENESIS, [b"a", b"b"]) == first
    assert isinstance(await log.append(code, 2, first.hash, [b"c"]), Appended)
    assert await log.append(code, 0, GENESIS, [b"a", b"b"]) == first
    assert await log.append(code, 0, GENESIS, [b"a"]) == Appended(1, chain(GENESIS, b"a"))
    assert await log.append(code, 0, GENESIS, [b"a", b"x"]) == Conflict(3)
    assert [entry.payload for entry in await entries(log, code)] == [b"a", b"b", b"c"]


async def next_of(bells: AsyncIterator[Bell | Reconnected]) -> Bell | Reconnected:
    async with asyncio.timeout(10):
        return await anext(bells)


async def test_the_doorbell_rings_with_the_entries_on_another_node(store: EmbeddedStore, log: Log, code: str) -> None:
    other = Log.connect(store.url)
    bells = other.follow()
    await other.subscribe(code)
    done = await log.append(code, 0, GENESIS, [b"one", b"two"])
    assert isinstance(done, Appended)
    assert await next_of(bells) == Bell(code, 2, tuple(await entries(log, code)))
    await log.append(code, 2, done.hash, [bytes(100_000)])
    assert await next_of(bells) == Bell(code, 3, None)
    await log.delete(code)
    assert await next_of(bells) == Bell(code, 0, None)
    await other.close()
    assert [bell async for bell in bells] == []


async def test_only_subscribed_rooms_ring(log: Log, code: str) -> None:
    bells = log.follow()
    for room in (f"{code}-a", f"{code}-b"):
        await log.subscribe(room)
    await log.unsubscribe(f"{code}-a")
    for room in (f"{code}-a", f"{code}-b"):
        await log.append(room, 0, GENESIS, [b"one"])
    rung = await next_of(bells)
    assert rung.code == f"{code}-b"
    await log.unsubscribe(f"{code}-b")
    await log.subscribe(f"{code}-b")  # the answer to the one before is still on its way
    await log.append(f"{code}-b", 1, chain(GENESIS, b"one"), [b"two"])
    rung = await next_of(bells)
    assert isinstance(rung, Bell)
    assert rung.version == 2


async def test_a_lost_line_is_admitted_once_bells_arrive_again(store: EmbeddedStore, log: Log, code: str) -> None:
    bells = log.follow()
    await log.subscribe(code)
    await tell(store.url, "CLIENT", "KILL", "TYPE", "pubsub")
    assert await next_of(bells) == Reconnected(code)
    await log.append(code, 0, GENESIS, [b"one"])
    rung = await next_of(bells)
    assert isinstance(rung, Bell)
    assert rung.version == 1


async def test_a_bell_nobody_could_foresee_does_not_make_the_node_deaf(
    store: EmbeddedStore, log: Log, code: str
) -> None:
    bells = log.follow()
    await log.subscribe(code)
    await tell(store.url, "PUBLISH", f"room:{{{code}}}:bell", msgpack.packb([float("inf"), b"", None]))
    assert await next_of(bells) == Reconnected(code)
    await log.append(code, 0, GENESIS, [b"one"])
    assert isinstance(await next_of(bells), Bell)


def test_a_bell_that_makes_no_sense_sends_the_listener_to_the_log() -> None:
    for nonsense in (b"", b"\xc1", b"\x01", b"\x93\x01\x01\x01", b"\x93\xa1a\xa1b\xc0"):
        assert unpack_bell("1", nonsense) == Reconnected("1")


async def test_presence_is_kept_beside_the_log(log: Log, code: str) -> None:
    assert await log.presence(code) == {}
    await log.beat(code, {"s1": "here", "s2": "away"}, 1_000)
    await log.beat(code, {"s2": "gone"}, 2_000)
    await log.beat(code, {}, 3_000)
    assert await log.presence(code) == {"s1": ("here", 1_000), "s2": ("gone", 2_000)}
    assert not await log.exists(code)


async def test_rooms_are_found_and_deleted_without_a_key_or_a_text_left(
    store: EmbeddedStore, log: Log, code: str
) -> None:
    canary = f"canary-{code}".encode()
    await log.append(code, 0, GENESIS, [canary])
    await log.append(f"{code}-kept", 0, GENESIS, [b"kept"])
    await log.beat(code, {"s1": "here"}, 1)
    assert {code, f"{code}-kept"} <= {room async for room in log.rooms()}
    assert any(canary in path.read_bytes() for path in store.data_dir.rglob("*.aof"))
    await log.delete(code)
    assert code not in {room async for room in log.rooms()}
    assert await tell(store.url, "KEYS", f"*{{{code}}}*") == []
    assert not any(canary in path.read_bytes() for path in store.data_dir.rglob("*.aof"))
    assert [entry.payload for entry in await entries(log, f"{code}-kept")] == [b"kept"]
    assert await log.append(code, 1, chain(GENESIS, canary), [b"from a node that had not heard"]) == Conflict(0)


async def test_info_says_how_safe_the_store_is(log: Log) -> None:
    info = await log.info()
    assert info.version >= (7, 0)
    assert (info.aof_enabled, info.appendfsync, info.maxmemory_policy) == (True, "always", "noeviction")


async def test_two_hundred_calls_at_once_all_get_through(log: Log, code: str) -> None:
    assert await asyncio.gather(*(log.exists(f"{code}-{n}") for n in range(200))) == [False] * 200
