"""A workshop of invented people: open a room, let them join, and lead them through the agenda."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bots import facilitator, people
from bots.sayings import NAMES
from bots.wire import Layer, Wire, post

THINK_SECONDS = (1.5, 5.0)
LEAD_SECONDS = (2.0, 4.0)
ARRIVE_SECONDS = (0.3, 1.5)
SUMMARY_SECONDS = 2.0


@dataclass(slots=True)
class Workshop:
    """A room with its tokens, and everybody the bots play. *speed* 1 is human pace, 10 is ten times as fast."""

    origin: str
    room: Mapping[str, Any]
    lead: Wire
    speed: float
    chance: Random
    phones: list[Wire] = field(default_factory=list)

    @property
    def code(self) -> str:
        """The room's code."""
        return str(self.room["code"])

    async def pause(self, seconds: tuple[float, float]) -> None:
        """Wait as long as a person would, at this speed."""
        await asyncio.sleep(self.chance.uniform(*seconds) / self.speed)


async def open_workshop(
    origin: str, title: str, activities: Sequence[str], *, speed: float = 1.0, seed: int | None = None
) -> Workshop:
    """A new room whose console is connected."""
    room = await post(origin, "/api/rooms", {"title": title, "activities": list(activities), "language": "he"})
    lead = Wire(origin, room["facilitator_token"])
    await lead.open()
    return Workshop(origin=origin, room=room, lead=lead, speed=speed, chance=Random(seed))


async def arrive(workshop: Workshop, count: int) -> None:
    """Let *count* people join, one after another."""
    for number in range(count):
        name, affiliation = NAMES[(len(workshop.phones)) % len(NAMES)]
        body = {"name": name, "affiliation": affiliation, "key": workshop.room["join_key"]}
        seat = await post(workshop.origin, f"/api/rooms/{workshop.code}/seats", body)
        phone = Wire(workshop.origin, seat["token"])
        await phone.open()
        workshop.phones.append(phone)
        if number < count - 1:
            await workshop.pause(ARRIVE_SECONDS)


def _never(run: Layer) -> bool:
    return False


async def run_item(workshop: Workshop, item: str, seconds: float, enough: Callable[[Layer], bool] = _never) -> None:
    """Begin an item and play it until it is over, there is *enough*, or *seconds* (at this speed) have passed."""
    answer = await workshop.lead.send("room", {"type": "begin-item", "item": item})
    if not answer["ok"]:
        raise RuntimeError(answer["error"]["code"])
    await workshop.lead.reach(answer["version"])
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds / workshop.speed), playing(workshop):
            while not (_through(run := workshop.lead.public.get("run", {})) or (run and enough(run))):
                await workshop.lead.wait()
    await workshop.lead.send("room", {"type": "end-item"})
    await _pin(workshop, item)


def _through(run: Layer) -> bool:
    return bool(run) and (run["over"] or facilitator.done(run["activity"], run["view"]))


async def _pin(workshop: Workshop, item: str) -> None:
    """What mattered in the item comes first in the joint summary, once it has come there."""
    lead = workshop.lead
    number = str(lead.public["items"][item]["run"])
    with suppress(TimeoutError):
        async with asyncio.timeout(SUMMARY_SECONDS):
            while not (parts := lead.summary["runs"].get(number, {}).get("parts")):
                await lead.wait()
        for key, part in parts.items():
            if part["type"] in facilitator.PINNED:
                await lead.send("room", {"type": "pin-part", "part": f"{number}:{key}"})


@asynccontextmanager
async def playing(workshop: Workshop) -> AsyncIterator[None]:
    """While the block runs, everybody plays what is on."""
    players = [asyncio.create_task(_participate(workshop, phone)) for phone in workshop.phones]
    players.append(asyncio.create_task(_lead(workshop)))
    try:
        yield
    finally:
        for player in players:
            player.cancel()
        outcomes = await asyncio.gather(*players, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome


async def show_summary(workshop: Workshop) -> None:
    """What came about in the whole room, on the shared screen."""
    await workshop.lead.send("room", {"type": "show-on-screen", "shows": "summary"})


async def leave(workshop: Workshop) -> None:
    """Everybody hangs up; the room stays."""
    await asyncio.gather(*(wire.close() for wire in (workshop.lead, *workshop.phones)))


async def _participate(workshop: Workshop, phone: Wire) -> None:
    while phone.gone is None:
        await workshop.pause(THINK_SECONDS)
        public, private = phone.public.get("run"), phone.private.get("run")
        if not public or not private or public["over"]:
            continue
        mine = {"me": phone.private["name"], **private["view"]}
        command = people.MINDS[public["activity"]](public["view"], mine, workshop.chance)
        if command is not None:
            await phone.send(public["activity"], command)


async def _lead(workshop: Workshop) -> None:
    while True:
        await workshop.pause(LEAD_SECONDS)
        public, console = workshop.lead.public.get("run"), workshop.lead.console.get("run")
        if not public or not console or public["over"]:
            continue
        command = facilitator.MINDS[public["activity"]](public["view"], console["view"], workshop.chance)
        if command is not None:
            await workshop.lead.send(public["activity"], command)
