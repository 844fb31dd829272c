"""Rooms made ready over HTTP for the load generator: opened, seats taken, a rating begun whose counts are shown."""

import asyncio

import aiohttp

from bench.generator import Ground
from bench.hall import AFFILIATIONS, open_hall, post
from bench.serving import Server

ROOMS_AT_ONCE = 8


async def rated(
    server: Server, rooms: int, people: int, *, late: int = 0, screen: bool = False, first: int = 0
) -> Ground:
    """*rooms* rooms with so many seats each, and a console, or a *screen*. *late* seats more come in the middle.

    *first* keeps the addresses rooms are opened from apart.
    """
    gate = asyncio.Semaphore(ROOMS_AT_ONCE)

    async def one(number: int) -> list[str]:
        async with gate:
            return await _room(server, number, people, late, screen)

    made = await asyncio.gather(*(one(first + number) for number in range(rooms)))
    return Ground([line for lines in made for line in lines], people + late + 1)


async def _room(server: Server, number: int, people: int, late: int, screen: bool) -> list[str]:
    hall = await open_hall(server, "rating", number)
    where = f"{server.origin}/api/rooms/{hall.room['code']}/seats"
    async with aiohttp.ClientSession() as session:

        async def seat(place: int) -> str:
            name, of = f"משתתפת {place}", AFFILIATIONS[place % len(AFFILIATIONS)]
            answer = await post(session, where, {"name": name, "key": hall.room["join_key"], "affiliation": of})
            return str(answer["token"])

        tokens = await asyncio.gather(*(seat(place) for place in range(people + late)))
    await hall.begin(live=True, settle=False)
    hall.close()
    watching = f"w {hall.room['screen_token']}" if screen else f"c {hall.room['facilitator_token']}"
    come = [f"{'s' if place < people else 'l'} {token}" for place, token in enumerate(tokens)]
    return ["room", watching, *come]
