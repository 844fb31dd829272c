"""How the cost of an act grows: with the people in one room, and with the rooms of a server; ours and others'."""

from collections.abc import Mapping
from typing import Any

from bench.generator import driven, told
from bench.ground import rated
from bench.peers import Peers
from bench.serving import served

PEOPLE = (1, 10, 40, 100, 400, 1000)
ROOMS = (1, 10, 100, 1000)
RATE = 20.0
"""Marks a second in the one room."""
ROOM_OF, ROOMS_RATE = 4, 40.0
"""People in each of the rooms, and marks a second in all of them together."""
MARKED = 4
"""So many interventions are marked by all before: enough, where only the cost of an act is asked for."""
TARGETS = ("colyseus-10ms", "node-sio-msgpack", "bgio")
SECONDS = 5.0

Curve = Mapping[int, float]
"""Microseconds of processor time of an act, by people or rooms; its store's are in it."""


async def ours(people: tuple[int, ...] = PEOPLE, rooms: tuple[int, ...] = ROOMS) -> dict[str, Any]:
    """Both curves."""
    faults = [0]
    by_people = {count: await _cost(1, count, RATE, faults) for count in people}
    by_rooms = {count: await _cost(count, ROOM_OF, ROOMS_RATE, faults) for count in rooms}
    return {"people": by_people, "rooms": by_rooms, "wrong": sum(faults)}


async def _cost(rooms: int, people: int, rate: float, faults: list[int]) -> float:
    async with served() as server:
        ground = await rated(server, rooms, people)
        figures = await driven(
            [server], ground, mode="open", rate=rate, seconds=SECONDS, warm=MARKED, step=max(1, rooms * people // 100)
        )
    faults.append(told(figures, ground.viewers)["wrong"])
    spent: float = figures["server_s"] + figures["store_s"]
    return round(1e6 * spent / max(1, int(figures["acts"])), 1)


def theirs(peers: Peers) -> list[dict[str, Any]]:
    """Both curves of each peer; a point that it does not reach is missing."""
    curves = []
    for name in (name for name in TARGETS if name in peers.servers):
        by_people = {count: _their_cost(peers, name, 1, count, RATE) for count in PEOPLE}
        by_rooms = {count: _their_cost(peers, name, count, ROOM_OF, ROOMS_RATE) for count in ROOMS}
        curves.append({"target": name, "people": _reached(by_people), "rooms": _reached(by_rooms)})
    return curves


def _their_cost(peers: Peers, name: str, rooms: int, people: int, rate: float) -> float | None:
    words = f"--mode open --rooms {rooms} --n {people} --rate {rate} --warmup 1 --secs {SECONDS} --drain 3"
    figures = peers.measured(name, *words.split())
    if figures is None or not figures["deliveries"]:
        return None
    return round(float(figures["us an act"]), 1)


def _reached(curve: Mapping[int, float | None]) -> Curve:
    return {count: cost for count, cost in curve.items() if cost is not None}
