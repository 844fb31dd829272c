"""When Python looks for garbage in cycles: seldom, and best while nobody is there, for a look stops everybody.

Acts leave no such garbage; a connection that ends leaves some sixteen objects.
"""

import asyncio
import gc
from collections.abc import Callable

THRESHOLDS = (400_000, 10, 10)
"""More objects than the last time before there is a look at all, and how many looks until older ones are looked at too.

With Python's own figures a hall of a thousand spent a seventh of the server's time so. At 20,000, rooms that fill with
marks were stopped for 25 ms three times a second.
"""
ENOUGH = 20_000
"""So many objects more than the last time are worth a look where nobody is there."""
EVERY_SECONDS = 10.0


def calm() -> None:
    """Look seldom from now on. What stands already stays, and is not looked at again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)


async def tidy(nobody: Callable[[], bool], seconds: float = EVERY_SECONDS) -> None:
    """Look now and then while *nobody* is there, until cancelled."""
    while True:
        await asyncio.sleep(seconds)
        if nobody() and gc.get_count()[0] >= ENOUGH:
            gc.collect()
