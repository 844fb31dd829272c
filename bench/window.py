"""A stretch of a run that is measured: what was done in it, how long it took, and what it cost."""

import asyncio
import time
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bench.hall import Hall
from bench.phone import Book
from bench.proc import load

WAIT_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a window came to: times in seconds (`_ms`: milliseconds), processor time of the server's own process."""

    acts: int
    seconds: float
    last_screen: float
    ack_ms: Sequence[float]
    screen_ms: Sequence[float]
    cpu: float
    store_cpu: float
    patches: int
    bytes: int
    refused: int
    load: float

    def told(self, viewers: int) -> dict[str, Any]:
        """The figures of a table; an act is an update of each of *viewers* screens."""
        updates = self.acts * viewers
        ack, screen = sorted(self.ack_ms), sorted(self.screen_ms)
        return {
            "acts": self.acts,
            "seconds": round(self.seconds, 3),
            "last screen s": round(self.last_screen, 3),
            **{f"ack {name} ms": at(ack, part) for name, part in PARTS.items()},
            **{f"screen {name} ms": at(screen, part) for name, part in PARTS.items()},
            "cpu s": round(self.cpu, 3),
            "cores": round(self.cpu / self.last_screen, 2) if self.last_screen else 0.0,
            "store cpu s": round(self.store_cpu, 3),
            "us an act": round(1e6 * self.cpu / max(1, self.acts), 1),
            "us an update": round(1e6 * self.cpu / max(1, updates), 3),
            "bytes an update": round(self.bytes / max(1, updates), 1),
            "patches": self.patches,
            "us a patch": round(1e6 * self.cpu / max(1, self.patches), 1),
            "bytes a patch": round(self.bytes / max(1, self.patches), 1),
            "refused": self.refused,
            "load": round(self.load, 1),
        }


PARTS = {"p50": 0.5, "p99": 0.99, "max": 1.0}


def at(ordered: Sequence[float], part: float) -> float | None:
    """The value below which *part* of them lie; None of none."""
    return round(ordered[min(len(ordered) - 1, int(part * len(ordered)))], 2) if ordered else None


class Window:
    """Measures everybody in *halls*, which share a server, from here to `close`."""

    def __init__(self, *halls: Hall) -> None:
        self._halls = halls
        self._server = halls[0].server
        for hall in halls:
            hall.book.clear()
        self._cost, self._store = self._server.cost(), self._server.store_cost()
        self._begun = time.perf_counter()

    async def acts(self, count: int) -> None:
        """Until so many acts are acknowledged. Raises `TimeoutError`."""
        async with asyncio.timeout(WAIT_SECONDS):
            while sum(len(hall.book.done) for hall in self._halls) < count:
                await asyncio.sleep(0.01)

    async def close(self) -> Figures:
        """What it came to, once all screens show it."""
        ended = time.perf_counter()
        await asyncio.gather(*(hall.settle() for hall in self._halls))
        spent, stored = self._server.cost().since(self._cost), self._server.store_cost().since(self._store)
        books = [hall.book for hall in self._halls]
        done = [act for book in books for act in book.done]
        return Figures(
            acts=len(done),
            seconds=max((act.answered for act in done), default=ended) - self._begun,
            last_screen=max((book.last_patch for book in books), default=ended) - self._begun,
            ack_ms=[1000 * (act.answered - act.begun) for act in done],
            screen_ms=[ms for book in books for ms in _screen_ms(book)],
            cpu=spent.cpu,
            store_cpu=stored.cpu,
            patches=sum(book.patches for book in books),
            bytes=sum(book.bytes for book in books),
            refused=sum(book.refused.total() for book in books),
            load=load(),
        )


def _screen_ms(book: Book) -> list[float]:
    """How long each act took to the last screen: until the first frame that holds its version had come to everybody."""
    versions = sorted(book.shown)
    found = []
    for act in book.done:
        place = bisect_left(versions, act.version)
        if place < len(versions):
            found.append(1000 * (book.shown[versions[place]] - act.begun))
    return found
