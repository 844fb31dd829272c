"""Runs L, M, S and R: rooms of forty phones in a rating whose counts everybody sees while people rate."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bench.hall import open_hall, open_room, wrong
from bench.rating import Rating, at_pace
from bench.serving import Server, served
from bench.window import Window

PHONES_LOOKED_OVER = 5
"""Of each room, by a fresh connection; all are held against each other and against what was given."""
ROOMS_AT_ONCE = 50


async def quiet(seconds: float = 5.0) -> dict[str, Any]:
    """L: one room of forty, twenty marks a second: from an act to the last screen."""
    return await _paced(rooms=1, people=40, rate=20.0, seconds=seconds)


async def busy(seconds: float = 5.0) -> dict[str, Any]:
    """M: fifty rooms of forty, a thousand marks a second: over forty thousand updates of screens a second."""
    return await _paced(rooms=50, people=40, rate=1000.0, seconds=seconds)


async def saturated(seconds: float = 4.0) -> dict[str, Any]:
    """S: ten rooms of forty; everybody always has an act under way."""
    async with served() as server, _rated(server, 10, 40) as ratings:
        window = Window(*(rating.hall for rating in ratings))
        for rating in ratings:
            for phone in rating.hall.phones:
                rating.rate_on(phone)
        await asyncio.sleep(seconds)
        for rating in ratings:
            rating.still = True
        return await _told(window, ratings)


async def many(idle: int = 950, seconds: float = 4.0) -> dict[str, Any]:
    """R: fifty busy rooms of ten, alone and then beside many idle ones: what an act costs, and an idle room."""
    async with served() as server, _rated(server, 50, 10) as ratings:
        alone = await _window(ratings, 100.0, seconds)
        before = server.cost()
        for first in range(0, idle, ROOMS_AT_ONCE):
            numbers = range(100 + first, 100 + min(idle, first + ROOMS_AT_ONCE))
            await asyncio.gather(*(open_room(server, "rating", number) for number in numbers))
        grown = server.cost().since(before).memory
        beside = await _window(ratings, 100.0, seconds)
        return {**beside, "us an act alone": alone["us an act"], "kB an idle room": round(grown / 1000 / idle, 1)}


async def _paced(*, rooms: int, people: int, rate: float, seconds: float) -> dict[str, Any]:
    async with served() as server, _rated(server, rooms, people) as ratings:
        return await _window(ratings, rate, seconds)


async def _window(ratings: list[Rating], rate: float, seconds: float) -> dict[str, Any]:
    window = Window(*(rating.hall for rating in ratings))
    await at_pace(ratings, rate, seconds)
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
