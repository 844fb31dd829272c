"""Runs L, M, S and G: rooms in a rating whose counts everybody sees while people rate, driven by the generator in C.

They are the runs of the comparison in `peers.py`, so that ours and theirs can stand beside each other.
"""

from typing import Any

from bench import by_hand
from bench.generator import driven, program, told
from bench.ground import rated
from bench.serving import served

LOOKED_OVER = 5
"""In M every fifth phone is looked over by a fresh connection; all are held against each other and what was given."""


async def quiet(
    rooms: int = 10, people: int = 40, rate: float = 100.0, seconds: float = 5.0, screens: int = 1
) -> dict[str, Any]:
    """L: ten rooms of forty, a hundred marks a second in all: from an act to the last screen."""
    if program() is None:
        return await by_hand.paced(rooms, people, rate, seconds)
    return await _run(rooms, people, screens, mode="open", rate=rate, seconds=seconds)


async def busy(
    rooms: int = 50, people: int = 40, rate: float = 1000.0, seconds: float = 5.0, screens: int = 1
) -> dict[str, Any]:
    """M: fifty rooms of forty, a thousand marks a second."""
    if program() is None:
        return await by_hand.paced(rooms, people, rate, seconds)
    return await _run(rooms, people, screens, mode="open", rate=rate, seconds=seconds, step=LOOKED_OVER)


async def saturated(rooms: int = 10, people: int = 40, seconds: float = 3.0, screens: int = 1) -> dict[str, Any]:
    """S: ten rooms of forty; everybody always has an act under way.

    Short: somebody who acts with every frame is taken for a flood after some seconds (`held` counts who waited).
    """
    if program() is None:
        return await by_hand.saturated(rooms, people, seconds)
    return await _run(rooms, people, screens, mode="closed", inflight=people, warmup=0.5, seconds=seconds)


async def at_once(
    people: int = 1000, late: int = 50, reloads: int = 50, bursts: int = 3, screens: int = 1
) -> dict[str, Any]:
    """G: a hall in which all mark at the same instant; into the second time come late ones, and some reload."""
    async with served() as server:
        ground = await rated(server, 1, people, late=late, screens=screens, console=False)
        figures = await driven([server], ground, mode="burst", bursts=bursts, reload=reloads, drain=60)
        _, connected, ended = figures["server_kb"]
        return {
            **told(figures, ground.viewers),
            "bursts s": figures["bursts"],
            "kB a phone": round((connected - figures["server_kb"][0]) / (people + screens), 1),
            "kB a phone after": round((ended - figures["server_kb"][0]) / (people + screens + late), 1),
        }


async def _run(rooms: int, people: int, screens: int, **options: str | float) -> dict[str, Any]:
    async with served() as server:
        ground = await rated(server, rooms, people, screens=screens)
        figures = await driven([server], ground, **options)
        begun, connected, _ = figures["server_kb"]
        return {
            **told(figures, ground.viewers),
            "first view kB": round(figures["view_bytes"]["seat"] / 1000, 2),
            "kB a phone": round((connected - begun) / figures["clients"], 1),
        }
