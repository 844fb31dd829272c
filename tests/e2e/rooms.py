"""Rooms opened over the wire, for tests that begin inside one; and people who come the same way."""

from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import expect

from bots.wire import Wire, post
from tests.e2e.console import Console, Screen
from tests.e2e.hall import DESK, PHONE, PROJECTOR, Hall, Size
from tests.e2e.phone import Phone
from tests.e2e.words import Language


@dataclass
class Room:
    """A room with its links. *wires* are people without a page."""

    hall: Hall
    code: str
    join_key: str
    facilitator_token: str
    screen_token: str
    language: Language
    wires: list[Wire] = field(default_factory=list)

    @classmethod
    async def open(cls, hall: Hall, *activities: str, title: str = "מפגש", language: Language = "he") -> "Room":
        """A new room with these activities on its agenda."""
        body = {"title": title, "language": language, "activities": list(activities)}
        opened = await post(hall.server.origin, "/api/rooms", body)
        keys = ("code", "join_key", "facilitator_token", "screen_token")
        return cls(hall, language=language, **{key: opened[key] for key in keys})

    @property
    def link(self) -> str:
        """The path of the link for phones."""
        return f"/{self.code}#{self.join_key}"

    async def phone(self, name: str, language: Language = "he", size: Size = PHONE) -> Phone:
        """Somebody comes in with a phone."""
        return await Phone.join(self.hall, self.link, name, language, size=size, room=self.language)

    async def console(self, language: Language = "he", size: Size = DESK) -> Console:
        """The facilitator, by the link."""
        console = Console(self.hall, await self.hall.enter(language, size), self.language)
        await console.page.goto(f"/console#{self.facilitator_token}")
        await expect(console.people).to_be_visible()
        console.code = self.code
        if language != self.language:
            await console.choose_language(language)
        return console

    async def screen(self, language: Language = "he") -> Screen:
        """The shared screen, on a computer of its own."""
        screen = Screen(self.hall, await self.hall.enter(language, PROJECTOR), self.language)
        await screen.page.goto(f"/screen#{self.screen_token}")
        if language != self.language:
            await screen.choose_language(language)
        return screen

    async def lead(self) -> Wire:
        """A facilitator without a page."""
        return await self.connect(self.facilitator_token)

    async def join(self, *names: str) -> list[Wire]:
        """People without a page, one after another."""
        come = []
        for name in names:
            seat = await post(
                self.hall.server.origin, f"/api/rooms/{self.code}/seats", {"name": name, "key": self.join_key}
            )
            come.append(await self.connect(seat["token"]))
        return come

    async def begin(self, place: int = 0) -> None:
        """Begin an item of the agenda, and let everybody without a page see it."""
        lead = await self.lead()
        version = await did(lead, "room", {"type": "begin-item", "item": lead.public["agenda"][place]})
        for wire in self.wires:
            await wire.reach(version)

    async def close(self) -> None:
        """Those without a page hang up."""
        for wire in self.wires:
            await wire.close()

    async def connect(self, token: str) -> Wire:
        """Somebody with a token and no page."""
        wire = Wire(self.hall.server.origin, token)
        self.wires.append(wire)
        await wire.open()
        return wire


async def did(wire: Wire, activity: str, command: dict[str, Any]) -> int:
    """Do one thing that may be done, and see it; the room's version after it."""
    answer = await wire.send(activity, command)
    assert answer["ok"], answer
    version: int = answer["version"]
    await wire.reach(version)
    return version
