"""When Python looks for garbage in cycles."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import weakref

from server import collector
from server.tasks import end
from tools.places import ROOT


class Knot:
    """Something in a cycle with itself."""

    def __init__(self) -> None:
        self.itself = self


def test_what_stands_after_the_start_is_not_looked_over_for_garbage_again() -> None:
    """In a process of its own: the collector is one for all."""
    look = (
        "import gc; from server import collector; collector.calm(); print(gc.get_freeze_count(), *gc.get_threshold())"
    )
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    frozen, *thresholds = map(int, done.stdout.split())
    assert frozen > 10_000
    assert tuple(thresholds) == collector.THRESHOLDS > (10_000,)


async def test_garbage_is_looked_for_while_nobody_is_there() -> None:
    there = [True]
    gc.disable()
    looking = asyncio.create_task(collector.tidy(lambda: not there[0], seconds=0.02))
    try:
        knot = weakref.ref(Knot())
        young = [[n] for n in range(2 * collector.ENOUGH)]
        await asyncio.sleep(0.2)
        assert knot() is not None, "somebody is there"
        there[0] = False
        await asyncio.sleep(0.2)
        assert knot() is None and len(young) == 2 * collector.ENOUGH
    finally:
        await end(looking)
        gc.enable()
