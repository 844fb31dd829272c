"""Guessing is slow, a hall of people is not: misses, bursts, budgets, return codes, proxies."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import make_mocked_request
from multidict import CIMultiDict

from bots.wire import Wire
from server.throttle import (
    ADDRESS,
    BUDGET,
    CROWD,
    LONGEST_SECONDS,
    PATIENT_TRIES,
    RETURNS,
    STEP_SECONDS,
    Gate,
    Throttle,
    address_of,
)
from server.web.errors import Fault
from tests.server.conftest import Place, until

HALL = 200
SMALL = Gate("small", wide=2, at_once=2)


async def tried(throttle: Throttle, gate: Gate = ADDRESS, whom: str = "hall") -> float:
    """How long a try took, in seconds."""
    begun = time.monotonic()
    async with throttle.typed(gate, whom):
        return time.monotonic() - begun


async def status_of(session: aiohttp.ClientSession, method: str, url: str, body: Any = None) -> int:
    async with session.request(method, url, json=body) as response:
        await response.read()
        return response.status


async def test_a_hall_of_people_who_mistype_is_let_in_within_seconds(place: Place) -> None:
    room = await place.open("rummy")
    rooms = f"{place.origin}/api/rooms"

    async def arrive(session: aiohttp.ClientSession, number: int) -> list[int]:
        return [
            await status_of(session, "GET", f"{rooms}/{90_000_000 + number}"),
            await status_of(session, "GET", f"{rooms}/{room['code']}"),
            await status_of(session, "POST", f"{rooms}/{room['code']}/seats", {"name": f"אורח {number}"}),
        ]

    async with asyncio.timeout(40), aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=HALL)) as session:
        came = await asyncio.gather(*(arrive(session, number) for number in range(HALL)))
    assert came == [[404, 200, 201]] * HALL


async def test_a_thousand_people_scan_the_code_at_once(place: Place) -> None:
    room = await place.open("rummy")
    url = f"{place.origin}/api/rooms/{room['code']}/seats"
    async with asyncio.timeout(40), aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=HALL)) as session:
        bodies = ({"name": f"אורח {number}", "key": room["join_key"]} for number in range(1_000))
        came = await asyncio.gather(*(status_of(session, "POST", url, body) for body in bodies))
    assert came == [201] * 1_000
    live = await place.serving.house.rooms.find(room["code"])
    assert live is not None and len(live.state.order) == 1_000


async def test_a_slip_costs_nothing_and_guessing_takes_longer_and_longer() -> None:
    throttle = Throttle()
    for _ in range(PATIENT_TRIES):
        assert await tried(throttle) < STEP_SECONDS
        throttle.missed(ADDRESS, "hall")
    took = []
    for _ in range(3):
        for _ in range(20):
            throttle.missed(ADDRESS, "hall")
        took.append(await tried(throttle))
    assert [seconds >= STEP_SECONDS * 20 * n for n, seconds in enumerate(took, start=1)] == [True] * 3
    assert await tried(throttle, whom="elsewhere") < STEP_SECONDS


async def test_a_burst_is_as_slow_as_a_series() -> None:
    throttle = Throttle()
    took = await asyncio.gather(*(tried(throttle) for _ in range(100)))
    assert max(took) >= STEP_SECONDS * (99 - PATIENT_TRIES)


async def test_after_too_many_misses_only_a_few_may_try_at_once() -> None:
    throttle = Throttle()
    for _ in range(SMALL.wide):
        throttle.missed(SMALL, "hall")
    begun = time.monotonic()
    await asyncio.gather(*(tried(throttle, SMALL) for _ in range(4)))
    assert time.monotonic() - begun >= 2 * LONGEST_SECONDS
    assert not throttle._trying and not throttle._doors


async def test_more_than_a_crowd_is_turned_away_and_those_who_wait_are_not() -> None:
    throttle = Throttle()
    for _ in range(SMALL.wide):
        throttle.missed(SMALL, "hall")
    waiting = [asyncio.create_task(tried(throttle, SMALL)) for _ in range(CROWD)]
    await asyncio.sleep(0)
    with pytest.raises(Fault, match="throttled"):
        await tried(throttle, SMALL)
    assert await tried(throttle, SMALL, "elsewhere") < LONGEST_SECONDS
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert not throttle._trying and not throttle._doors


def test_guessing_takes_weeks_and_one_address_cannot_shut_the_door() -> None:
    a_second = BUDGET / 600
    assert 90_000_000 / 10 / a_second > 3 * 7 * 24 * 3600
    assert ADDRESS.wide + 600 * ADDRESS.at_once / LONGEST_SECONDS < BUDGET


async def test_a_spent_budget_leaves_links_and_tokens(place: Place) -> None:
    room = await place.open("rummy")
    for number in range(BUDGET):
        place.serving.house.throttle.missed(ADDRESS, f"10.0.{number // 250}.{number % 250}")
    path = f"/api/rooms/{room['code']}"
    status, _, body = await place.call("GET", path)
    assert status == 429 and b'"throttled"' in body
    assert (await place.call("POST", f"{path}/seats", body={"name": "x"}))[0] == 429
    assert (await place.call("GET", f"{path}?key={room['join_key']}"))[0] == 200
    assert (await place.call("POST", f"{path}/seats", body={"name": "x", "key": room["join_key"]}))[0] == 201
    assert (await place.call("GET", f"{path}/export.csv", token=room["facilitator_token"]))[0] == 200


@pytest.mark.parametrize("how", ["?key=guessed", "/qr.svg?origin=http://x&key=guessed"])
async def test_a_made_up_key_is_no_way_around(place: Place, how: str) -> None:
    throttle = place.serving.house.throttle
    for number in range(8):
        assert (await place.call("GET", f"/api/rooms/{90_000_000 + number}{how}"))[0] == 404
    assert await tried(throttle, whom="127.0.0.1") >= STEP_SECONDS * (8 - PATIENT_TRIES)


async def test_a_key_that_does_not_fit_is_as_good_as_none(place: Place) -> None:
    room = await place.open("rummy")
    path = f"/api/rooms/{room['code']}"
    assert (await place.call("GET", f"{path}?key=other"))[0] == 200
    for _ in range(BUDGET):
        place.serving.house.throttle.missed(ADDRESS, "elsewhere" + str(_))
    assert (await place.call("GET", f"{path}?key=other"))[0] == 429


async def test_return_codes_are_not_to_be_guessed(place: Place) -> None:
    room = await place.open("rummy")
    phone: Wire = await place.join(room, "נועה")
    path, right = f"/api/rooms/{room['code']}/return", phone.private["return_code"]
    wrong = "000000" if right != "000000" else "000001"
    for _ in range(RETURNS.wide):
        place.serving.house.throttle.missed(RETURNS, room["code"])
    begun = time.monotonic()
    tries = [place.call("POST", path, body={"return_code": code}) for code in (wrong, right)]
    assert [status for status, _, _ in await asyncio.gather(*tries)] == [404, 201]
    assert time.monotonic() - begun >= 2 * LONGEST_SECONDS
    await until(phone, lambda wire: wire.gone == "moved")


async def test_nothing_is_kept_of_codes_that_are_only_guessed(place: Place) -> None:
    house = place.serving.house
    before = len(house.rooms._live)
    for number in range(20):
        token = f"{90_000_000 + number}.{'a' * 43}"
        await place.call("GET", f"/api/rooms/{90_000_000 + number}/export.csv", token=token)
        await place.call("GET", f"/api/rooms/{90_000_000 + number}")
    assert len(house.rooms._live) == before and not house.rooms._loading
    assert not [code for code in house.rooms._touched if code.startswith("900000")]
    assert not house.throttle._trying


async def test_rooms_are_not_opened_without_end(place: Place) -> None:
    statuses = [(await place.call("POST", "/api/rooms", body={"title": "x"}))[0] for _ in range(61)]
    assert statuses == [201] * 60 + [429]


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, ["1.1.1.1"], "9.9.9.9"),
        (1, [], "9.9.9.9"),
        (1, ["1.1.1.1"], "1.1.1.1"),
        (1, ["6.6.6.6, 1.1.1.1"], "1.1.1.1"),
        (2, ["6.6.6.6, 1.1.1.1, 2.2.2.2"], "1.1.1.1"),
        (2, ["1.1.1.1"], "1.1.1.1"),
        (1, ["6.6.6.6", "1.1.1.1"], "1.1.1.1"),
        (1, [" , ,1.1.1.1, "], "1.1.1.1"),
    ],
)
def test_only_trusted_proxies_say_where_somebody_is(proxies: int, forwarded: list[str], address: str) -> None:
    class Line:
        def get_extra_info(self, name: str, default: object = None) -> object:
            return ("9.9.9.9", 1) if name == "peername" else default

    headers = [("X-Forwarded-For", line) for line in forwarded]
    request = make_mocked_request("GET", "/", headers=CIMultiDict(headers), transport=Line())
    assert address_of(request, proxies) == address
