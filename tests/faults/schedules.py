"""Schedules of faults drawn from a seed: people act, things break, everything is mended, the judge reads."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.faults.checker import FAULTS, FOREVER, Fold, Told, judge_log, judged, read
from tests.faults.faults import LINES, NODES, STORES, Fault, steal_answers
from tests.faults.hall import Hall, Room, everybody, gather
from tests.faults.people import Person

SETTLE_SECONDS = 40.0
"""So long everything may take to come right once all is mended.

What is longest in the way: a call begun just before the end that nobody answers (12 s until the line is given up); then
a node whose own call to the store is as old (6 s), which reads the log (6 s), or compares it with what it knows after
five quiet seconds; and all that on a machine with less than one core for each of us.
"""
GAP_SECONDS = 0.9
"""Between two steps, at most."""
Step = tuple[Fault, ...]
"""Faults that begin together."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """What happens: steps in order, each after a pause (seconds), while people act.

    They go on for at least `span` seconds, and until so many acts, `least`, were acknowledged.
    """

    seed: int
    steps: tuple[tuple[float, Step], ...]
    rooms: int = 8
    seats: int = 7
    span: float = 0.0
    least: int = 0

    @property
    def names(self) -> list[str]:
        """The steps as they are told of."""
        return ["+".join(fault.__name__ for fault in step) for _, step in self.steps]

    @property
    def kinds(self) -> Counter[str]:
        """How often each fault happens."""
        return Counter(fault.__name__ for _, step in self.steps for fault in step)


def draw(ground: str, seed: int, span: float) -> Schedule:
    """The schedule of a seed: half of its steps are two faults at once."""
    random = Random(f"{ground}-{seed}")
    steps = []
    for _ in range(random.randrange(3, 7)):
        step = _pair(ground, random) if random.random() < 0.5 else (random.choice(_all(ground)),)
        steps.append((random.uniform(0.1, GAP_SECONDS), step))
    return Schedule(seed, tuple(steps), span=span)


def _all(ground: str) -> tuple[Fault, ...]:
    more = (steal_answers,) if ground == "single" else ()
    return (*NODES, *LINES, *STORES[ground], *more)


def _pair(ground: str, random: Random) -> Step:
    """Two faults, of which at most one is a store's."""
    first = random.choice(_all(ground))
    others = [fault for fault in _all(ground) if fault is not first]
    if first in STORES[ground]:
        others = [fault for fault in others if fault not in STORES[ground]]
    return first, random.choice(others)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a schedule: acts acknowledged, everything that was wrong, and how long it took to come right."""

    acknowledged: int
    counts: Counter[str]
    wrong: Counter[str]
    seconds: float
    settled: float
    """Seconds from the last repair until everybody was answered and saw everything."""
    about: tuple[str, ...] = ()
    """More of what was wrong: the people it happened to."""

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
        over = time.monotonic() + schedule.span
        for pause, step in schedule.steps:
            await asyncio.sleep(pause)
            await asyncio.gather(*(fault(hall, rooms, random) for fault in step))
        await asyncio.sleep(max(random.uniform(0.2, 0.6), over - time.monotonic()))
        async with asyncio.timeout(SETTLE_SECONDS):
            while _acknowledged(people) < schedule.least:
                await asyncio.sleep(0.1)
        await hall.heal()
        for person in people:
            person.resting = True
        mended = time.monotonic()
        wrong = await _settled(hall, rooms)
        settled, about = time.monotonic() - mended, await _about(hall, rooms) if wrong else ()
        for person in people:
            person.ending = True
            person.hang_up()
    counts = sum((person.counts for person in people), Counter[str]())
    counts.update(f"refused {code}" for person in people for code in person.journal.refused)
    return Outcome(_acknowledged(people), counts, wrong, time.monotonic() - begun, settled, about)


def _acknowledged(people: Sequence[Person]) -> int:
    return sum(person.journal.acknowledged for person in people)


async def _settled(hall: Hall, rooms: Sequence[Room]) -> Counter[str]:
    """Look until everything is right, or cannot become right, or the time is up; what is wrong."""
    until = time.monotonic() + SETTLE_SECONDS
    left, wrong = list(rooms), Counter[str]()
    while left:
        people = everybody(left)
        while time.monotonic() < until and not all(person.idle for person in people):
            if any(person.journal.forgotten for person in people):
                break
            await asyncio.sleep(0.02)
        found = {room.code: await judged(hall.ground, room) for room in left}
        wrong = sum(found.values(), Counter[str]())
        if any(wrong[fault] for fault in FOREVER) or time.monotonic() > until:
            break
        left = [room for room in left if found[room.code]]
        await asyncio.sleep(0.2 if left else 0)
    return wrong


async def _about(hall: Hall, rooms: Sequence[Room]) -> tuple[str, ...]:
    """Who is not as they should be, and how."""
    lines = []
    for room in rooms:
        log = await read(hall.ground, room.code)
        fold = Fold(log)
        for person in room.people:
            wrong = +(fold.judge(person) + judge_log(log, [Told.by(person)]))
            if wrong:
                lines.append(f"  room {room.code} at {len(log)}: {person}: {dict(wrong)}")
    return tuple(lines)
