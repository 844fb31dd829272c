"""Ending tasks: also those that lose a cancellation on the way."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from server.tasks import end


async def test_a_task_that_loses_cancellations_ends_all_the_same() -> None:
    lost = 0

    async def deaf() -> None:
        nonlocal lost
        while lost < 3:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(60)
            lost += 1
        await asyncio.sleep(60)

    async def breaks() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            raise ValueError

    tasks = [asyncio.create_task(deaf()), asyncio.create_task(breaks()), asyncio.create_task(asyncio.sleep(0))]
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await end(*tasks)
    assert lost == 3 and all(task.done() for task in tasks)


async def test_nothing_to_end_is_no_wait() -> None:
    await end()
