"""Two nodes on one store: what an act costs when everybody is on one of them, and when each room is on both."""

from contextlib import AsyncExitStack
from typing import Any

from bench.generator import driven, told
from bench.ground import rated
from bench.serving import served


async def nodes(rooms: int = 10, people: int = 40, rate: float = 200.0, seconds: float = 5.0) -> dict[str, Any]:
    """The figures of two nodes (processor time of both), and the cost of an act on one."""
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(served())
        second = await stack.enter_async_context(served(store_url=first.store_url))
        ground = await rated(first, rooms, people)
        options: dict[str, str | float] = {"mode": "open", "rate": rate, "seconds": seconds}
        one = told(await driven([first], ground, **options), ground.viewers)
        two = told(await driven([first, second], ground, **options), ground.viewers)
    return {
        **two,
        "us an act on one": one["us an act"],
        "screen p99 ms on one": one["screen p99 ms"],
        "wrong": one["wrong"] + two["wrong"],
    }
