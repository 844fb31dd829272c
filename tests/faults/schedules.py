"""Faults, and schedules of them drawn from a seed: people act, things break, everything is mended, the judge reads."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from redis.exceptions import RedisError

from tests.faults.checker import FAULTS, FOREVER, Fold, Told, judge_log, read
from tests.faults.hall import Hall, Room, everybody, gather
from tests.faults.stores import Pair, Single
from tests.server.stores import tell

SETTLE_SECONDS = 40.0
"""So long everything may take to come right once all is mended."""
Fault = Callable[[Hall, Sequence[Room], Random], Awaitable[None]]


async def kill_node(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    node = random.choice(hall.nodes)
    node.kill()
    await asyncio.sleep(random.uniform(0, 0.6))
    node.start()


async def freeze_node(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    await random.choice(hall.nodes).freeze(random.uniform(0.2, 2.5))


async def roll(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """A rolling restart: one node after the other ends in order, and is back before the next one goes."""
    for node in hall.nodes:
        await node.ready()
        assert await node.end() == 0, node.out[-3000:]
        node.start()
        await node.ready()


async def kill_store(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    store = random.choice(hall.ground.stores)
    await store.kill()
    await asyncio.sleep(random.uniform(0, 0.6))
    await store.start()


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
    with suppress(RedisError):
        await tell(hall.ground.stores[0].url, "CONFIG", "SET", "maxmemory", "1")
    await asyncio.sleep(random.uniform(0.2, 1.0))
    with suppress(RedisError):
        await tell(hall.ground.stores[0].url, "CONFIG", "SET", "maxmemory", "0")


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
    """People lose their connection between what they send and its answer."""
    for _ in range(random.randrange(5, 20)):
        for person in random.sample(everybody(rooms), k=3):
            person.hang_up()
        await asyncio.sleep(random.uniform(0.005, 0.06))


async def turn_clock(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    """One node's clock jumps, up to an hour to either side, and later back."""
    node = random.choice(hall.nodes)
    node.set_clock(random.uniform(-3600, 3600))
    await asyncio.sleep(random.uniform(0.3, 1.5))
    node.set_clock(0)


async def fail_over(hall: Hall, rooms: Sequence[Room], random: Random) -> None:
    assert isinstance(hall.ground, Pair)
    await hall.ground.fail_over()


ANYWHERE: tuple[Fault, ...] = (kill_node, freeze_node, cut_lines, hang_up, turn_clock, roll)
BY_GROUND: dict[str, tuple[Fault, ...]] = {
    "single": (*ANYWHERE, kill_node, kill_store, cut_power, slow_disk, fill_disk, fill_memory, steal_answers),
    "cluster": (*ANYWHERE, kill_store, cut_power, slow_disk),
    "pair": (*ANYWHERE, fail_over, fail_over),
}


@dataclass(frozen=True, slots=True)
class Schedule:
    """What happens: the faults in order, each after a pause (seconds); `together`: two of them at a time."""

    seed: int
    faults: tuple[tuple[float, Fault], ...]
    rooms: int = 4
    seats: int = 14

    @property
    def names(self) -> list[str]:
        return [fault.__name__ for _, fault in self.faults]


def draw(ground: str, seed: int) -> Schedule:
    """The schedule of a seed."""
    random = Random(f"{ground}-{seed}")
    faults = random.choices(BY_GROUND[ground], k=random.randrange(3, 7))
    return Schedule(seed, tuple((random.uniform(0.1, 0.7), fault) for fault in faults))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a schedule: entries in the logs, acts acknowledged, and everything that was wrong."""

    entries: int
    acknowledged: int
    counts: Counter[str]
    wrong: Counter[str]
    seconds: float

    @property
    def clean(self) -> bool:
        return not any(self.wrong[fault] for fault in FAULTS)


async def play(hall: Hall, schedule: Schedule) -> Outcome:
    """Play a schedule to its end and judge it."""
    begun, random = time.monotonic(), Random(schedule.seed)
    names = [f"{schedule.seed % 10_000}r{number}" for number in range(schedule.rooms)]
    rooms = await asyncio.gather(*(gather(hall, random, name, schedule.seats) for name in names))
    people = everybody(rooms)
    async with asyncio.TaskGroup() as group:
        for person in people:
            group.create_task(person.run())
        for pause, fault in schedule.faults:
            await asyncio.sleep(pause)
            await fault(hall, rooms, random)
        await asyncio.sleep(random.uniform(0.2, 0.6))
        await hall.heal()
        for person in people:
            person.resting = True
        outcome = await _judged(hall, rooms, begun)
        for person in people:
            person.ending = True
            person.hang_up()
    return outcome


async def _judged(hall: Hall, rooms: Sequence[Room], begun: float) -> Outcome:
    """Look until everything is right, or cannot become right, or the time is up."""
    people = everybody(rooms)
    until, soon = time.monotonic() + SETTLE_SECONDS, time.monotonic() + 3.0
    while time.monotonic() < soon and not all(person.idle for person in people):
        await asyncio.sleep(0.02)
    while True:
        entries, wrong = 0, Counter[str]()
        for room in rooms:
            told = [Told.by(person) for person in room.people]
            log = await read(hall.ground, room.code)
            entries += len(log)
            wrong += judge_log(log, told)
            fold = Fold(log)
            for person in room.people:
                wrong += fold.judge(person)
        if not wrong or any(wrong[fault] for fault in FOREVER) or time.monotonic() > until:
            break
        await asyncio.sleep(0.3)
    counts = sum((person.counts for person in people), Counter[str]())
    acknowledged = sum(sent.version is not None for person in people for sent in person.journal.acts)
    return Outcome(entries, acknowledged, counts, wrong, time.monotonic() - begun)
