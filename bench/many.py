"""Run R: what an act costs in fifty busy rooms, alone and beside ever more idle ones, and what an idle room costs."""

import asyncio
from typing import Any

from bench.generator import Ground, driven, told
from bench.ground import rated
from bench.hall import open_room
from bench.serving import Server, served

BUSY, PEOPLE, RATE = 50, 10, 500.0
IDLE = (0, 50, 950)
"""So many idle rooms at each step, beside the busy ones."""
ROOMS_AT_ONCE = 50


async def many(busy: int = BUSY, steps: tuple[int, ...] = IDLE, seconds: float = 4.0) -> dict[str, Any]:
    """The figures beside all the idle rooms, and the cost of an act at each step. A screen looks at every idle room."""
    async with served() as server:
        ground = await rated(server, busy, PEOPLE)
        watched, grown, costs = Ground(), 0, {}
        for idle in steps:
            before = server.cost()
            watched.lines += await _idle(server, len(watched.lines) // 2, idle)
            await asyncio.sleep(1.0)
            grown += server.cost().since(before).memory
            everybody = Ground(ground.lines + watched.lines, ground.viewers)
            figures = await driven([server], everybody, mode="open", rate=RATE, seconds=seconds, step=10, warm=4)
            costs[idle] = told(figures, ground.viewers)["us an act"]
        return {
            **told(figures, ground.viewers),
            "us an act by idle rooms": costs,
            "kB an idle room": round(grown / 1000 / steps[-1], 1),
        }


async def _idle(server: Server, opened: int, wanted: int) -> list[str]:
    """Lines of as many more rooms as are missing, each with its screen."""
    lines = []
    for first in range(opened, wanted, ROOMS_AT_ONCE):
        numbers = range(first, min(wanted, first + ROOMS_AT_ONCE))
        rooms = await asyncio.gather(*(open_room(server, "rating", 1000 + number) for number in numbers))
        lines += [line for room in rooms for line in ("room", f"w {room['screen_token']}")]
    return lines
