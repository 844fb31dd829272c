"""A room that rates sixty interventions and sees the counts, people who mark, and the browser of one phone."""

import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from playwright.async_api import Browser, BrowserContext, async_playwright

from bench.hall import Hall, open_hall
from bench.serving import Server, served
from tools.places import CHROMIUM_VARIABLE

INTERVENTIONS, PEOPLE = 60, 12
HEADS = ("gaps-schools", "excelling-schools", "other-fields")
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
)
WIDTH, HEIGHT = 390, 844
NAME = "מועדונית אחר הצהריים בשכונה, עם ארוחה חמה ועזרה בלימודים"
GOAL = "להעלות את שיעור הזכאות לבגרות איכותית ביישוב בחמש נקודות האחוז עד סוף שנת הלימודים הבאה"


@dataclass(frozen=True, slots=True)
class Stage:
    """A server with such a room. *seat* is what a phone keeps of its place in it."""

    server: Server
    hall: Hall
    seat: dict[str, str]

    @property
    def room(self) -> str:
        """The address of the room."""
        return f"{self.server.origin}/{self.hall.room['code']}"

    @property
    def keeping(self) -> str:
        """Script that lets a phone be in its seat as if it had come before."""
        return f"localStorage.setItem('tzimtzamti.seats', {json.dumps(json.dumps([{**self.seat, 'at': 1}]))})"


@asynccontextmanager
async def stage() -> AsyncIterator[Stage]:
    """The room, with everybody in it and the rating begun."""
    async with served() as server:
        hall = await open_hall(server, "rating")
        await hall.fill(PEOPLE)
        await hall.begin(live=True, list=None, own=[_intervention(number) for number in range(INTERVENTIONS)])
        async with aiohttp.ClientSession() as session:
            body = {"name": "תמר אבני", "key": hall.room["join_key"]}
            path = f"{server.origin}/api/rooms/{hall.room['code']}/seats"
            async with session.post(path, json=body) as response:
                seat = await response.json()
        kept = {
            "code": hall.room["code"],
            "title": "",
            "name": "תמר אבני",
            "seat": seat["seat"],
            "token": seat["token"],
            "language": "he",
        }
        yield Stage(server, hall, kept)
        hall.close()


def _intervention(number: int) -> dict[str, object]:
    words = {"name": f"{NAME} {number + 1}", "goal": GOAL, "short": f"מועדונית {number + 1}"}
    return {**words, "head": HEADS[number % len(HEADS)], "provider": "school", "resources": None, "budget": None}


def chromium() -> str:
    """The Chromium to measure with. Raises `RuntimeError` where there is none."""
    found = os.environ.get(CHROMIUM_VARIABLE) or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise RuntimeError(f"no Chromium was found: {CHROMIUM_VARIABLE} may name one")
    return found


@asynccontextmanager
async def browser(*flags: str) -> AsyncIterator[Browser]:
    """A Chromium without a window."""
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, *flags])
        yield running
        await running.close()


async def phone(browser: Browser) -> BrowserContext:
    """A phone in Hebrew with nothing on it."""
    return await browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT},
        device_scale_factor=2,
        is_mobile=True,
        has_touch=True,
        locale="he-IL",
    )
