"""A hall for one schedule after another: a store, nodes on it, and rooms full of people."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import aiohttp

from tests.faults.nodes import Node
from tests.faults.people import Act, Person
from tests.faults.stores import Ground

PATIENCE = 120.0


class Hall:
    """A store and its nodes. `variant` is for controls."""

    def __init__(self, folder: Path, ground: Ground, *, nodes: int = 2, variant: str = "") -> None:
        self.ground = ground
        self._folder = folder
        self._count = nodes
        self._variant = variant
        self.nodes: list[Node] = []
        self.http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))

    @property
    def ports(self) -> list[int]:
        """Where people may connect."""
        return [node.port for node in self.nodes]

    async def open(self) -> None:
        """Start everything; returns when every node is ready."""
        await self.ground.start()
        for number in range(self._count):
            folder = self._folder / f"node{number}"
            self.nodes.append(Node(folder, self.ground.url, self.ground.replicas, self._variant))
        await self.heal()

    async def heal(self) -> None:
        """Bring everything back to order; returns when every node is ready."""
        await self.ground.mend()
        for node in self.nodes:
            node.set_clock(0)
            node.start()
        await asyncio.gather(*(node.ready() for node in self.nodes))

    async def close(self) -> None:
        """End everything."""
        await self.http.close()
        for node in self.nodes:
            node.kill()
        await self.ground.close()

    async def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """An HTTP call to any node, repeated until one of them does it: what is asked here may be asked twice."""
        async with asyncio.timeout(PATIENCE):
            for turn in range(10_000):
                origin = self.nodes[turn % len(self.nodes)].origin
                # Everybody comes from an address of their own: a machine full of rooms is no hall.
                address = {"X-Forwarded-For": f"10.{secrets.randbelow(256)}.{secrets.randbelow(256)}.7"}
                try:
                    async with self.http.post(origin + path, json=body, headers=address) as response:
                        answer: dict[str, Any] = await response.json()
                        if response.status == 201:
                            return answer
                except (aiohttp.ClientError, OSError):
                    pass
                await asyncio.sleep(0.1)
        raise AssertionError("unreachable")


@dataclass(frozen=True, slots=True)
class Room:
    """A room and everybody in it."""

    code: str
    people: tuple[Person, ...]


async def gather(hall: Hall, random: Random, name: str, seats: int) -> Room:
    """A room with a facilitator, a screen and so many participants, each ready to act."""
    opened = await hall.post("/api/rooms", {"title": name, "activities": ["circle"]})

    def person(who: str, token: str) -> Person:
        return Person(who, token, hall.ports, Random(random.getrandbits(64)))

    facilitator = person(f"{name}f", opened["facilitator_token"])
    facilitator.next_act, facilitator.pause = Leading(random), 0.15
    screen = person(f"{name}s", opened["screen_token"])

    async def seated(number: int) -> str:
        body = {"name": f"{name}{number}", "key": opened["join_key"], "secret": secrets.token_urlsafe(32)}
        token: str = (await hall.post(f"/api/rooms/{opened['code']}/seats", body))["token"]
        return token

    tokens = await asyncio.gather(*(seated(number) for number in range(seats)))
    seated_people = [person(f"{name}p{number}", token) for number, token in enumerate(tokens)]
    for one in seated_people:
        one.next_act = Taking(random)
    return Room(opened["code"], (facilitator, screen, *seated_people))


class Taking:
    """What a participant does: writes on the page nobody else may read, or changes the name everybody sees."""

    def __init__(self, random: Random) -> None:
        self._random = Random(random.getrandbits(64))

    def __call__(self, person: Person) -> Act | None:
        number = len(person.journal.acts) + 1
        if "run" in person.layers["private"] and self._random.random() < 0.5:
            word = f"secret-{person.name}-{number};"
            return "circle", {"type": "save-side", "side": "life", "text": word}, word
        word = f"{person.name}-{number};"
        return "room", {"type": "rename", "seat": person.layers["private"]["seat"], "name": word}, word


class Leading:
    """What a facilitator does: begins the circle, renames the room, starts the clock, arranges, and takes back."""

    def __init__(self, random: Random) -> None:
        self._random = Random(random.getrandbits(64))

    def __call__(self, person: Person) -> Act | None:
        public, console = person.layers["public"], person.layers["console"]
        if "run" not in public:
            return "room", {"type": "begin-item", "item": public["agenda"][0]}, ""
        step, chance = console.get("last_step"), self._random.random()
        if chance < 0.05 and step is not None and step["activity"] == "circle":
            return "room", {"type": "undo", "version": step["version"]}, ""
        if chance < 0.3:
            return "circle", {"type": "let-arrange", "open": not public["run"]["view"]["arranging"]}, ""
        if chance < 0.4:
            return "room", {"type": "start-clock", "minutes": self._random.randrange(1, 30)}, ""
        word = f"{person.name}-{len(person.journal.acts) + 1};"
        return "room", {"type": "title-room", "title": word}, word


def everybody(rooms: Sequence[Room]) -> list[Person]:
    """All people of all rooms."""
    return [person for room in rooms for person in room.people]
