"""Run G: a hall of a thousand phones, one console and one screen in one rating, all at once."""

import asyncio
from typing import Any

import aiohttp

from bench.hall import Hall, open_hall, wrong
from bench.rating import Rating, at_pace
from bench.serving import served
from bench.window import Window

PACE, PACED_SECONDS = 5.0, 10.0
"""Seconds between two marks of one person, and of the whole."""


async def big_hall(
    people: int = 1000, late: int = 50, reloads: int = 50, *, live: bool, seconds: float = PACED_SECONDS
) -> dict[str, Any]:
    """Join, rate one thing, rate everything while some come late and some reload, change marks at human pace."""
    async with served() as server:
        empty = server.cost()
        hall = await open_hall(server, "rating")
        joined = await hall.fill(people)
        await hall.settle()
        filled, came = server.cost().since(empty), hall.book.bytes
        told: dict[str, Any] = {
            "join": {
                "people": people,
                "seconds": round(joined, 2),
                "cpu s": round(filled.cpu, 2),
                "kB each": round(came / 1000 / people),
            },
            "kB a phone": round(filled.memory / 1000 / people, 1),
        }
        await hall.begin(live=live)
        rating = Rating(hall)
        told["one"] = await _one(hall, rating, live)
        told["all"] = await _all(hall, rating, late, reloads, live)
        told["paced"] = await _paced(hall, rating, live, seconds)
        told["kB a phone after"] = round(server.cost().since(empty).memory / 1000 / len(hall.phones), 1)
        told["wrong"] = rating.wrong() + await wrong(hall)
        hall.close()
    return told


def _sees(live: bool) -> int:
    """On how many screens an act is seen: one's own and the facilitator's, and where it is live the shared one."""
    return 3 if live else 2


async def _one(hall: Hall, rating: Rating, live: bool) -> dict[str, Any]:
    window = Window(hall)
    for phone in hall.phones:
        rating.rate(phone, rating.items[0])
    await window.acts(len(hall.phones))
    return (await window.close()).told(_sees(live))


async def _all(hall: Hall, rating: Rating, late: int, reloads: int, live: bool) -> dict[str, Any]:
    """Everything that is left, by everybody; in the middle some come late, and some reload their page."""
    window = Window(hall)
    each, before = len(rating.items) - 1, list(hall.phones)
    for phone in before:
        rating.rate_all(phone)
    await window.acts(len(before) * each // 3)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        came = asyncio.gather(*(hall.join(session, len(before) + number) for number in range(late)))
        for phone in before[:reloads]:
            phone.hang_up()
        await asyncio.gather(*(phone.connect() for phone in before[:reloads]))
        for phone in await came:
            rating.rate_all(phone)
    await window.acts(len(before) * each + late * len(rating.items))
    return (await window.close()).told(_sees(live))


async def _paced(hall: Hall, rating: Rating, live: bool, seconds: float) -> dict[str, Any]:
    """Everybody changes a mark once in five seconds."""
    window = Window(hall)
    await at_pace([rating], len(hall.phones) / PACE, seconds)
    return (await window.close()).told(_sees(live))
