"""Ending tasks so that they do end."""

import asyncio

AGAIN_SECONDS = 0.1


async def end(*tasks: asyncio.Task[None]) -> None:
    """Cancel *tasks* until all of them are over; what they raised is theirs.

    Once is not enough: on Python 3.11 `asyncio.wait_for`, which the Redis client writes with, loses a cancellation
    that comes in the moment its inner call is done, and the task goes on.
    """
    left = [task for task in tasks if not task.done()]
    while left:
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=AGAIN_SECONDS)
        left = [task for task in left if not task.done()]
    await asyncio.gather(*tasks, return_exceptions=True)
