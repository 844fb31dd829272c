"""What can break, one function each. Every fault ends by itself; several may be under way at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from random import Random

from redis.exceptions import RedisError

from tests.faults.hall import Hall, Room, everybody
from tests.faults.stores import Pair, Single
from tests.server.stores import tell

Fault = Callable[[Hall, Sequence[Room], Random], Awaitable[None]]


async def kill_node(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    node = random.choice(hall.nodes)
    node.kill()
    await asyncio.sleep(random.uniform(0, 0.6))
    node.start()


async def freeze_node(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """SIGSTOP, and SIGCONT a while later."""
    await random.choice(hall.nodes).freeze(random.uniform(0.2, 2.5))


async def roll(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """A rolling restart: one node after the other ends in order (SIGTERM), and is back before the next one goes."""
    for node in hall.nodes:
        await node.ready()
        kills = node.kills
        code = await node.end()
        assert code == 0 or node.kills > kills, node.out[-3000:]
        node.start()
        await node.ready()


async def turn_clock(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """One node's clock jumps, up to an hour to either side, and later back."""
    node = random.choice(hall.nodes)
    node.set_clock(random.uniform(-3600, 3600))
    await asyncio.sleep(random.uniform(0.3, 1.5))
    node.set_clock(0)


async def kill_store(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    store = random.choice(hall.ground.stores)
    await store.kill()
    await asyncio.sleep(random.uniform(0, 0.6))
    await store.start()


async def freeze_store(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """SIGSTOP, and SIGCONT a while later."""
    await random.choice(hall.ground.stores).freeze(random.uniform(0.2, 2.0))


async def cut_power(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """Of the store alone, or of everything."""
    store = random.choice(hall.ground.stores)
    if random.random() < 0.5:
        await store.slow(random.uniform(0, 0.03))
        await asyncio.sleep(random.uniform(0.1, 0.4))
    if random.random() < 0.3:
        for node in hall.nodes:
            node.kill()
    await store.cut_power()
    await store.slow(0)
    await asyncio.sleep(random.uniform(0, 0.5))
    await store.start()
    for node in hall.nodes:
        node.start()


async def slow_disk(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    store = random.choice(hall.ground.stores)
    await store.slow(random.uniform(0.005, 0.08))
    await asyncio.sleep(random.uniform(0.3, 1.2))
    await store.slow(0)


async def fill_disk(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """The store ends at the first sync that fails; whoever watches over it starts it again when there is room."""
    store = random.choice(hall.ground.stores)
    await store.full(True)
    await asyncio.sleep(random.uniform(0.2, 0.8))
    await store.full(False)
    if not await store.lives():
        await store.start()


async def fill_memory(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """The store takes no more writes (noeviction), and later does again."""
    store = random.choice(hall.ground.stores)
    with suppress(RedisError):
        await tell(store.url, "CONFIG", "SET", "maxmemory", "1")
    await asyncio.sleep(random.uniform(0.2, 1.0))
    with suppress(RedisError):
        await tell(store.url, "CONFIG", "SET", "maxmemory", "0")


async def fail_over(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    assert isinstance(hall.ground, Pair)
    await hall.ground.fail_over()


async def cut_lines(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """Reset all connections between nodes and store in the middle of their calls."""
    for _ in range(random.randrange(1, 6)):
        if isinstance(hall.ground, Single):
            hall.ground.proxy.cut()
        else:
            for store in hall.ground.stores:
                for kind in ("normal", "pubsub"):
                    with suppress(RedisError):
                        await tell(store.url, "CLIENT", "KILL", "TYPE", kind)
        await asyncio.sleep(random.uniform(0.01, 0.2))


async def steal_answers(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """Commits arrive at the store, and what it answers never comes back."""
    assert isinstance(hall.ground, Single)
    await hall.ground.proxy.steal(random.uniform(0.01, 0.3))


async def hang_up(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """People lose their connection at any moment, and between what they send and its answer."""
    for _ in range(random.randrange(5, 20)):
        for person in random.sample(everybody(rooms), k=4):
            if random.random() < 0.5:
                person.hang_up()
            else:
                person.fall_silent()
        await asyncio.sleep(random.uniform(0.005, 0.06))


NODES: tuple[Fault, ...] = (kill_node, freeze_node, roll, turn_clock)
LINES: tuple[Fault, ...] = (cut_lines, hang_up)
STORES: dict[str, tuple[Fault, ...]] = {
    "single": (kill_store, freeze_store, cut_power, slow_disk, fill_disk, fill_memory),
    "cluster": (kill_store, freeze_store, cut_power, slow_disk, fill_memory),
    "pair": (fail_over, fail_over, freeze_store),
}
"""What may happen to a store: one at a time, beside anything that happens to nodes and lines."""
