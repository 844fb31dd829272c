"""Codes: `python -m tests.strangers.codes --seconds 60`. Ends with 1 where a crowd is kept out or guessing is quick.

A real server gets a thousand people with the link and two hundred who mistype, all from one address; then somebody who
guesses codes from one address, and somebody who guesses from as many addresses as they like.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import aiohttp

from bots.wire import post
from server.throttle import BUDGET
from tests.server.commands import Server, started
from tests.strangers.raw import raw_line

CROWD, HALL, AT_ONCE = 1_000, 200, 50
CODES, ROOMS, WINDOW = 90_000_000, 10, 600
DAY = 24 * 3600
ENOUGH_DAYS = 21
FILES = 10_000


@dataclass(slots=True)
class Caller:
    """Somebody at an address, as the proxy in front of the server tells it."""

    http: aiohttp.ClientSession
    origin: str
    address: str

    async def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """The status and what was answered."""
        headers = {"X-Forwarded-For": self.address}
        async with self.http.request(method, f"{self.origin}/api/rooms{path}", json=body, headers=headers) as answer:
            return answer.status, await answer.json()


async def crowd(hall: Caller, room: dict[str, Any]) -> dict[str, float]:
    """A thousand scan the code in one moment: seconds until all have a seat, and until all see the room."""
    begun = time.monotonic()
    people = ({"name": f"p{number}", "key": room["join_key"]} for number in range(CROWD))
    seats = await asyncio.gather(*(hall.call("POST", f"/{room['code']}/seats", person) for person in people))
    assert [status for status, _ in seats] == [201] * CROWD
    seated = time.monotonic() - begun

    async with AsyncExitStack() as stack:

        async def come(token: str) -> None:
            line = await stack.enter_async_context(raw_line(hall.origin, token))
            assert await line.payload() is not None

        begun = time.monotonic()
        await asyncio.gather(*(come(seat["token"]) for _, seat in seats))
        return {"thousand seated after (s)": seated, "and connected after (s)": time.monotonic() - begun}


async def mistyping(hall: Caller, room: dict[str, Any]) -> dict[str, float]:
    """Two hundred mistype once, all at once, and then come in: seconds until the last of them has a seat."""

    async def come(number: int) -> tuple[int, int]:
        wrong, _ = await hall.call("GET", f"/{CODES - number}")
        right, _ = await hall.call("POST", f"/{room['code']}/seats", {"name": f"q{number}"})
        return wrong, right

    begun = time.monotonic()
    came = await asyncio.gather(*(come(number) for number in range(HALL)))
    assert came == [(404, 201)] * HALL, Counter(came)
    return {"two hundred who mistyped seated after (s)": time.monotonic() - begun}


async def guessing(callers: list[Caller], seconds: float) -> Counter[int]:
    """Codes tried for so long, many at once: how often each status was answered."""
    told, until, random = Counter[int](), time.monotonic() + seconds, Random(1)

    async def guess(caller: Caller) -> None:
        while (left := until - time.monotonic()) > 0:
            try:
                async with asyncio.timeout(left):
                    told[(await caller.call("GET", f"/{random.randrange(10_000_000, 100_000_000)}"))[0]] += 1
            except TimeoutError:
                return

    await asyncio.gather(*(guess(caller) for caller in callers))
    return told


async def figures_of(server: Server, seconds: float) -> dict[str, float]:
    """What came of all of them."""
    origin = server.origin
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=HALL)) as http:
        room = await post(origin, "/api/rooms", {"title": "מפגש", "activities": []})
        hall = Caller(http, origin, "10.0.0.1")
        found = {**await crowd(hall, room), **await mistyping(hall, room)}
        one = await guessing([Caller(http, origin, "10.0.0.2")] * AT_ONCE, seconds)
        found |= {"guesses from one address": one[404], "a second": one[404] / seconds}
        many = await guessing([Caller(http, origin, f"10.1.{n // 250}.{n % 250}") for n in range(1_000)], seconds)
        heard = one[404] + many[404] + HALL
        found |= {"guesses from a thousand addresses": many[404], "refused": many[429], "all that were heard": heard}
        room = await post(origin, "/api/rooms", {"title": "מפגש", "activities": []})
        person = {"name": "late", "key": room["join_key"]}
        found["with the link then"] = (await hall.call("POST", f"/{room['code']}/seats", person))[0]
    return found | {"days to find one of ten rooms": CODES / ROOMS / (max(heard, BUDGET) / WINDOW) / DAY}


def main() -> int:
    """The bench from the command line."""
    parser = argparse.ArgumentParser(description="A crowd with a code, and people who guess codes.")
    parser.add_argument("--seconds", type=float, default=60.0)
    said = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard if hard != resource.RLIM_INFINITY else max(soft, FILES), hard))
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-codes-") as folder:
        server = started(Path(folder), env={"TZIMTZAMTI_TRUSTED_PROXIES": "1"})
        try:
            found = asyncio.run(figures_of(server, said.seconds))
        finally:
            server.end()
    for name, figure in found.items():
        print(f"{name:>42}  {round(figure, 1)}")
    return int(found["days to find one of ten rooms"] < ENOUGH_DAYS or found["with the link then"] != 201)


if __name__ == "__main__":
    sys.exit(main())
