"""An honest room beside strangers, in a process of its own: how long its acts take."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from contextlib import AsyncExitStack

from tests.strangers.line import Line, event, line_to

LINES = 10
PAUSE = 0.125
"""Seconds between the acts of a line: less than the door's credits allow."""


async def acting(line: Line, name: str, until: float) -> list[float]:
    """Act after act until then; how many milliseconds each took to be acknowledged."""
    took = []
    for seq in range(1, 100_000):
        if time.monotonic() > until:
            break
        command = {"type": "title-room", "title": f"{name} {seq}"}
        begun = time.perf_counter()
        envelope = {"client": name, "seq": seq, "activity": "room", "command": command}
        await line.send(event("command", envelope, id=seq))
        (told,) = await line.answer(seq)
        took.append((time.perf_counter() - begun) * 1000)
        if not told["ok"]:
            raise SystemExit(f"an honest act was refused: {told['error']['code']}")
        await asyncio.sleep(PAUSE)
    return took


async def main(origin: str, token: str, seconds: float) -> dict[str, float]:
    """Milliseconds of *seconds* of acts."""
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(line_to(origin, token)) for _ in range(LINES)]
        until = time.monotonic() + seconds
        name = f"h{time.time_ns()}"
        tries = await asyncio.gather(*(acting(line, f"{name}-{n}", until) for n, line in enumerate(lines)))
    took = sorted(ms for one in tries for ms in one)
    return {"acts": len(took), "p50": took[len(took) // 2], "p99": took[len(took) * 99 // 100], "longest": took[-1]}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))))
