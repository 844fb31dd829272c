"""Newcomers come in one after the other, so that a crowd at the door does not keep those inside waiting."""

import asyncio
from collections import deque

PAUSE = 0.002
"""Seconds between two newcomers: more than one costs, so that time stays for those who are inside.

A hall of a thousand is in after some two seconds.
"""


class Turnstile:
    """Lets through one at a time, in turn by address: whoever comes with many lines waits behind those lines only."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}
        self._turning: asyncio.Task[None] | None = None

    async def through(self, address: str) -> None:
        """Returns when whoever comes from there may come in: at once, unless others came just now."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(address, deque()).append(turn)
        if self._turning is None:
            self._turning = asyncio.create_task(self._turn())
        await turn

    async def _turn(self) -> None:
        while self._waiting:
            for address in list(self._waiting):
                line = self._waiting[address]
                turn = line.popleft()
                if not line:
                    del self._waiting[address]
                if not turn.done():
                    turn.set_result(None)
                    await asyncio.sleep(PAUSE)
        self._turning = None
