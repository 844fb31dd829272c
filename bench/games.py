"""Runs of other activities: rummy with hands nobody else sees, and the circle with pages as long as they may be."""

import asyncio
from random import Random
from typing import Any

from bench.hall import Hall, open_hall, wrong
from bench.phone import Phone
from bench.serving import served
from bench.window import Window
from bots import facilitator, people

LONG = "כל מה שנשאר איתי מהשנה ההיא " * 30
"""Cut to what a page takes."""
SIDE_LIMIT = 600
THINK_SECONDS = (0.1, 0.4)


async def rummy(seconds: float = 8.0) -> dict[str, Any]:
    """Twenty-four seats at four tables, ten times as fast as people."""
    return await _played("rummy", 24, seconds)


async def circle(seconds: float = 8.0) -> dict[str, Any]:
    """Forty people write pages of 600 characters a side, lay them, and join them by threads."""
    return await _played("circle", 40, seconds)


async def _played(activity: str, seats: int, seconds: float) -> dict[str, Any]:
    async with served() as server:
        hall = await open_hall(server, activity)
        await hall.fill(seats)
        await hall.begin()
        window, chance = Window(hall), Random(7)
        players = [asyncio.create_task(_plays(hall, phone, chance)) for phone in (hall.console, *hall.phones)]
        await asyncio.sleep(seconds)
        for player in players:
            player.cancel()
        outcomes = await asyncio.gather(*players, return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, Exception):
                raise outcome
        told = (await window.close()).told(len(hall.viewers))
        told["wrong"] = await wrong(hall)
        hall.close()
        return told


async def _plays(hall: Hall, phone: Phone, chance: Random) -> None:
    """By what the phone itself shows, or the console."""
    layer = "console" if phone is hall.console else "private"
    while True:
        await asyncio.sleep(chance.uniform(*THINK_SECONDS))
        public, own = phone.layer("public").get("run"), phone.layer(layer).get("run")
        if phone.waiting or not public or not own or public["over"]:
            continue
        minds = facilitator.MINDS if layer == "console" else people.MINDS
        seen = {"me": phone.layer(layer).get("name"), **own["view"]}
        command = minds[public["activity"]](public["view"], seen, chance)
        if command is not None:
            if command["type"] == "save-side":
                command["text"] = LONG[:SIDE_LIMIT].strip()
            phone.act(public["activity"], command, lambda phone, answer: None)
