"""Rooms made ready over HTTP for the load generator: opened, seats taken, a rating begun whose counts are shown."""

import asyncio

import aiohttp

from bench.generator import Ground
from bench.hall import AFFILIATIONS, open_hall, post
from bench.serving import Server

ROOMS_AT_ONCE = 8


async def rated(
    server: Server, rooms: int, people: int, *, late: int = 0, screens: int = 1, console: bool = True
) -> Ground:
    """*rooms* rooms with so many seats each, a *console* and *screens*. *late* seats more come in the middle."""
    gate = asyncio.Semaphore(ROOMS_AT_ONCE)

    async def one(number: int) -> list[str]:
        async with gate:
            return await _room(server, number, people, late, (int(console), screens))

    made = await asyncio.gather(*(one(number) for number in range(rooms)))
    return Ground([line for lines in made for line in lines], screens + console)


async def _room(server: Server, number: int, people: int, late: int, watching: tuple[int, int]) -> list[str]:
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
    tokens_of = f"c {hall.room['facilitator_token']}", f"w {hall.room['screen_token']}"
    see = [line for line, count in zip(tokens_of, watching, strict=True) for _ in range(count)]
    come = [f"{'s' if place < people else 'l'} {token}" for place, token in enumerate(tokens)]
    return ["room", *see, *come]
