"""Guessing codes is slow: misses cost their address a growing delay, and the whole server a budget."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from server.web.errors import Fault

STEP_SECONDS, LONGEST_SECONDS = 0.01, 2.0
PATIENT_TRIES = 5
"""Tries without any wait: a slip costs nothing."""
CROWD = 2_000
"""Tries that may wait in one place at the same time: more are no crowd of people."""
BUDGET = 2_400
"""Wrong codes of everybody in ten minutes, four a second: finding one of ten rooms takes some four weeks."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A kind of place where codes are tried. After *wide* misses in ten minutes only *at_once* may try together."""

    kind: str
    wide: int
    at_once: int


ADDRESS = Gate("address", wide=1_000, at_once=4)
"""A hall is one address: a thousand people may each mistype once, in seconds; then it takes two tries a second.

One address alone cannot use up the budget of all.
"""
RETURNS = Gate("returns", wide=30, at_once=1)
"""Return codes of one room, six digits: with two hundred seats a guess a second finds one in some hours."""


class Throttle:
    """Counts misses in memory: a restart forgives."""

    def __init__(self) -> None:
        self._limits = MovingWindowRateLimiter(MemoryStorage())
        self._everybody = RateLimitItemPerMinute(BUDGET, 10)
        self._openings = RateLimitItemPerMinute(60)
        self._trying: Counter[str] = Counter()
        self._doors: dict[str, asyncio.Semaphore] = {}

    @asynccontextmanager
    async def typed(self, gate: Gate, whom: str) -> AsyncIterator[None]:
        """Around the look-up of something typed: first wait as long as the misses there ask for.

        Raises `Fault` (`throttled`) where no crowd of people is that large, or the budget is spent: then only links
        and QR codes let in.
        """
        place = f"{gate.kind}:{whom}"
        if self._trying[place] >= CROWD:
            raise Fault("throttled")
        self._trying[place] += 1
        try:
            await self._wait(gate, place)
            if gate is ADDRESS and not self._limits.test(self._everybody, "all"):
                raise Fault("throttled")
            yield
        finally:
            self._trying[place] -= 1
            if not self._trying[place]:
                del self._trying[place]
                self._doors.pop(place, None)

    def missed(self, gate: Gate, whom: str) -> None:
        """What was typed there does not exist."""
        self._limits.hit(_misses(gate), f"{gate.kind}:{whom}")
        if gate is ADDRESS:
            self._limits.hit(self._everybody, "all")

    def opening(self, address: str) -> None:
        """A room is being opened from here. Raises `Fault` where that goes on too fast."""
        if not self._limits.hit(self._openings, f"open:{address}"):
            raise Fault("throttled")

    async def _wait(self, gate: Gate, place: str) -> None:
        """Those who try just now count as misses too: a burst is as slow as a series."""
        misses = gate.wide - self._limits.get_window_stats(_misses(gate), place).remaining
        tries = misses + self._trying[place] - 1
        if tries < gate.wide:
            await asyncio.sleep(min(LONGEST_SECONDS, STEP_SECONDS * max(0, tries - PATIENT_TRIES)))
            return
        async with self._doors.setdefault(place, asyncio.Semaphore(gate.at_once)):
            await asyncio.sleep(LONGEST_SECONDS)


def _misses(gate: Gate) -> RateLimitItemPerMinute:
    return RateLimitItemPerMinute(gate.wide, 10)


def address_of(request: web.Request, trusted_proxies: int) -> str:
    """Where a request comes from: its peer, or what the trusted proxies in front say."""
    forwarded = [
        part.strip()
        for line in request.headers.getall("X-Forwarded-For", [])
        for part in line.split(",")
        if part.strip()
    ]
    if trusted_proxies and forwarded:
        return forwarded[-min(trusted_proxies, len(forwarded))]
    return request.remote or "unknown"
