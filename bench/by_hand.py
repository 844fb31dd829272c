"""Runs L, M and S where there is no C compiler: phones in Python, which cannot drive a server to its limit."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bench.hall import open_hall, wrong
from bench.rating import Rating, at_pace
from bench.serving import Server, served
from bench.window import Window

PHONES_LOOKED_OVER = 5
"""Of each room, by a fresh connection; all are held against each other and against what was given."""


async def paced(rooms: int, people: int, rate: float, seconds: float) -> dict[str, Any]:
    """So many marks a second in all."""
    async with served() as server, _rated(server, rooms, people) as ratings:
        window = Window(*(rating.hall for rating in ratings))
        await at_pace(ratings, rate, seconds)
        return await _told(window, ratings)


async def saturated(rooms: int, people: int, seconds: float) -> dict[str, Any]:
    """Everybody always has an act under way."""
    async with served() as server, _rated(server, rooms, people) as ratings:
        window = Window(*(rating.hall for rating in ratings))
        for rating in ratings:
            for phone in rating.hall.phones:
                rating.rate_on(phone)
        await asyncio.sleep(seconds)
        for rating in ratings:
            rating.still = True
        return await _told(window, ratings)


async def _told(window: Window, ratings: list[Rating]) -> dict[str, Any]:
    told = (await window.close()).told(len(ratings[0].hall.viewers))
    layers = [await wrong(rating.hall, PHONES_LOOKED_OVER) for rating in ratings]
    told["wrong"] = sum(layers) + sum(rating.wrong() for rating in ratings)
    return told


@asynccontextmanager
async def _rated(server: Server, rooms: int, people: int) -> AsyncIterator[list[Rating]]:
    """So many rooms with so many people, in each a rating whose counts are there, so that every mark shows."""
    halls = []
    for number in range(rooms):
        hall = await open_hall(server, "rating", number)
        await hall.fill(people)
        halls.append(hall)
    await asyncio.gather(*(hall.begin(live=True) for hall in halls))
    ratings = [Rating(hall) for hall in halls]
    await asyncio.gather(*(rating.warm() for rating in ratings))
    yield ratings
    for hall in halls:
        hall.close()
