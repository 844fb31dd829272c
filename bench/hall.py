"""A room full of people: opened, filled, and looked over at the end, screen by screen."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bench.phone import Book, Command, Phone
from bench.serving import Server
from bench.shown import shared

SETTLE_SECONDS = 60.0
QUIET_SECONDS = 0.7
"""Longer than the joint summary waits."""
AFFILIATIONS = ("principal", "teacher", "parent", "pupil", "inspector", "municipality")


@dataclass(slots=True)
class Hall:
    """A room, and everybody connected to it."""

    server: Server
    room: dict[str, Any]
    book: Book
    console: Phone
    screen: Phone
    phones: list[Phone] = field(default_factory=list)

    @property
    def viewers(self) -> list[Phone]:
        """Everybody who looks."""
        return [self.console, self.screen, *self.phones]

    async def join(self, session: aiohttp.ClientSession, number: int) -> Phone:
        """Somebody sits down, through the link, and sees the room."""
        body = {"name": f"משתתפת {number}", "key": self.room["join_key"], "affiliation": AFFILIATIONS[number % 6]}
        seat = await post(session, f"{self.server.origin}/api/rooms/{self.room['code']}/seats", body)
        phone = Phone(self.book, self.server.port, seat["token"], number)
        await phone.connect()
        self.phones.append(phone)
        return phone

    async def fill(self, people: int) -> float:
        """Let so many come, all at once and from one address; the seconds until the last one saw the room."""
        begun = time.perf_counter()
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
            await asyncio.gather(*(self.join(session, number) for number in range(people)))
        return time.perf_counter() - begun

    async def begin(self, *, settle: bool = True, **setup: Any) -> None:
        """Begin the first item of the agenda; *setup* changes what is set up for it."""
        item = self.console.layer("public")["agenda"][0]
        if setup:
            whole = {**self.console.layer("console")["setups"][item], **setup}
            await self.lead("room", {"type": "configure-item", "item": item, "setup": whole, "minutes": None})
        await self.lead("room", {"type": "begin-item", "item": item})
        if settle:
            await self.settle()

    async def lead(self, activity: str, command: Command) -> None:
        """The facilitator does something. Raises `RuntimeError` where it is refused."""
        answer = await self.console.do(activity, command)
        if not answer["ok"]:
            raise RuntimeError(f"{command['type']}: {answer['error']}")

    async def settle(self) -> None:
        """Until nobody waits for an answer and nothing has come to anybody for a moment."""
        async with asyncio.timeout(SETTLE_SECONDS):
            while True:
                book = self.book
                seen = (len(book.done), book.patches, book.views)
                await asyncio.sleep(QUIET_SECONDS)
                if seen == (len(book.done), book.patches, book.views) and not any(p.waiting for p in self.viewers):
                    break
        self._share()

    def _share(self) -> None:
        for name in ("public", "summary"):
            seeing = [viewer for viewer in self.viewers if name in viewer.shown]
            for viewer, shown in zip(seeing, shared([v.shown[name] for v in seeing]), strict=True):
                viewer.shown[name] = shown

    def close(self) -> None:
        """Everybody goes."""
        for viewer in self.viewers:
            viewer.hang_up()


async def open_room(server: Server, activity: str, number: int = 0) -> dict[str, Any]:
    """A new room with one item, as the server tells of it. *number* gives every few rooms an address of their own."""
    address = {"X-Forwarded-For": f"10.1.{number // 256}.{number % 256}"}
    async with aiohttp.ClientSession(headers=address) as session:
        body = {"title": "אולם", "language": "he", "activities": [activity]}
        return await post(session, f"{server.origin}/api/rooms", body)


async def open_hall(server: Server, activity: str, number: int = 0) -> Hall:
    """A new room, its console and its screen."""
    room = await open_room(server, activity, number)
    book = Book()
    console = Phone(book, server.port, room["facilitator_token"])
    screen = Phone(book, server.port, room["screen_token"])
    await console.connect()
    await screen.connect()
    return Hall(server, room, book, console, screen)


async def wrong(hall: Hall, sample: int | None = None) -> int:
    """How many layers are not what they must be, once the hall has settled; 0 is right.

    What was folded from patches is held against what a fresh connection is shown, every phone's public layer against
    every other's, and the console's against the screen's. *sample*: compare the layers of so many phones with fresh
    ones, not of all.
    """
    faults = 0
    step = 1 if sample is None else max(1, len(hall.phones) // sample)
    for viewer in [hall.console, hall.screen, *hall.phones[::step]]:
        fresh = Phone(Book(), hall.server.port, viewer.token)
        await fresh.connect()
        faults += sum(viewer.layer(name) != fresh.layer(name) for name in fresh.shown)
        fresh.hang_up()
    for alike in ([hall.console, hall.screen], hall.phones):
        shown = shared([viewer.shown["public"] for viewer in alike])
        faults += sum(layer is not shown[0] for layer in shown)
    return faults


async def post(session: aiohttp.ClientSession, address: str, body: dict[str, Any]) -> dict[str, Any]:
    """An HTTP call that makes something. Raises `RuntimeError` with the answer where it is refused."""
    async with session.post(address, json=body) as response:
        if response.status >= 400:
            raise RuntimeError(f"{address}: {response.status} {await response.text()}")
        answer: dict[str, Any] = await response.json()
        return answer
