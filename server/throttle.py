"""Guessing codes is slow: a wrong code costs its address a growing delay, and the whole server a budget."""

import asyncio
from collections import defaultdict

from aiohttp import web
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from server.web.errors import Fault

PATIENT_MISSES = 5
"""Wrong codes an address may type within a minute before waiting begins: a slip costs nothing."""
STEP_SECONDS, LONGEST_SECONDS = 0.1, 2.0
AT_ONCE = 16
"""Lookups of one address that may wait at the same time. A hall is one address."""
BUDGET = 2_400
"""Wrong codes of everybody in ten minutes, four a second: finding one of ten rooms takes some four weeks."""


class Throttle:
    """Counts misses in memory: a restart forgives."""

    def __init__(self) -> None:
        self._limits = MovingWindowRateLimiter(MemoryStorage())
        self._per_address = RateLimitItemPerMinute(1_000)
        self._everybody = RateLimitItemPerMinute(BUDGET, 10)
        self._openings = RateLimitItemPerMinute(60)
        self._doors: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(AT_ONCE))

    async def wait(self, address: str) -> None:
        """Before a typed code is looked up: wait as long as the address's misses ask for."""
        misses = 1_000 - self._limits.get_window_stats(self._per_address, address).remaining
        seconds = min(LONGEST_SECONDS, STEP_SECONDS * max(0, misses - PATIENT_MISSES))
        if seconds > 0:
            async with self._doors[address]:
                await asyncio.sleep(seconds)

    def opening(self, address: str) -> None:
        """A room is being opened from here. Raises `Fault` where that goes on too fast."""
        if not self._limits.hit(self._openings, f"open:{address}"):
            raise Fault("throttled")

    def spent(self) -> bool:
        """Whether everybody together has guessed so much that only links and QR codes still let in."""
        return not self._limits.test(self._everybody, "all")

    def missed(self, address: str) -> None:
        """A code that does not exist was typed."""
        self._limits.hit(self._per_address, address)
        self._limits.hit(self._everybody, "all")


def address_of(request: web.Request, trusted_proxies: int) -> str:
    """Where a request comes from: its peer, or what the trusted proxies in front say."""
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    if trusted_proxies and forwarded:
        return forwarded[-min(trusted_proxies, len(forwarded))]
    return request.remote or "unknown"
