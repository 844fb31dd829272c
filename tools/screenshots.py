"""Takes the pictures of docs/pictures from a real server with invented people: `python -m tools.screenshots`."""

import asyncio
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from bots.play import Workshop, arrive, leave, open_workshop, playing
from bots.wire import Layer, Wire, post
from tools.served import served

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
SIZES = {"phone": (390, 844), "console": (1280, 800), "screen": (1920, 1080)}
SETTLE_MS = 1500
"""So long a page moves after it has changed."""
PATIENCE_SECONDS = 90.0


async def main() -> None:
    """Play a workshop at speed, and stop for a picture wherever there is something to see."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    async with served() as origin, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        workshop = await open_workshop(
            origin, "מפגש 2 · נווה אלון", ["rummy", "discussion", "sequential"], speed=10, seed=3
        )
        await _home(browser, origin)
        await _play(browser, workshop)
        await leave(workshop)
        await browser.close()


async def _home(browser: Browser, origin: str) -> None:
    await _shoot(await _page(browser, "console", f"{origin}/console"), "console-home")
    await _shoot(await _page(browser, "phone", f"{origin}/"), "phone-home")


async def _play(browser: Browser, workshop: Workshop) -> None:
    origin, room = workshop.origin, workshop.room
    console = await _page(browser, "console", f"{origin}/console#{room['facilitator_token']}")
    screen = await _page(browser, "screen", f"{origin}/screen#{room['screen_token']}")
    phone = await _page(browser, "phone", f"{origin}{room['links']['join']}")
    await _shoot(phone, "phone-join")
    await arrive(workshop, 8)
    await _shoot(console, "console-lobby")
    await _shoot(screen, "screen-lobby")
    own = await _seated(workshop, phone)

    await _until(workshop, "i1", lambda run: len(run["view"]["series_order"]) >= 9)
    await _until(workshop, "i1", lambda run: _explained(run["view"]))
    await _shoot(console, "console-rummy")
    await _shoot(screen, "screen-claim")
    table = own.private["run"]["view"]["table"]
    await _until(workshop, "i1", lambda run: "claim" not in run["view"]["tables"][table])
    await workshop.lead.send("rummy", {"type": "give-turn", "table": table, "seat": own.private["seat"]})
    await _shoot(phone, "phone-rummy")
    await _shoot(screen, "screen-flow")

    await workshop.lead.send("room", {"type": "begin-item", "item": "i2"})
    await _until(workshop, "i2", lambda run: "highlight" in run["view"])
    await _shoot(screen, "screen-discussion")

    await workshop.lead.send("room", {"type": "begin-item", "item": "i3"})
    await _until(workshop, "i3", lambda run: run["view"]["stage"] == "cause")
    await _shoot(phone, "phone-sequential")
    await _shoot(console, "console-sequential")
    await own.close()


def _explained(view: Layer) -> bool:
    return any("explanation" in table.get("claim", {}) for table in view["tables"].values())


async def _seated(workshop: Workshop, phone: Page) -> Wire:
    """Sit the phone's page down as somebody, and watch that seat from here too."""
    name = "אורית סבג"
    body = {"name": name, "affiliation": "parent", "key": workshop.room["join_key"]}
    seat = await post(workshop.origin, f"/api/rooms/{workshop.code}/seats", body)
    wire = Wire(workshop.origin, seat["token"])
    await wire.open()
    kept = {"code": workshop.code, "title": "", "name": name, "at": 1, **seat}
    await phone.evaluate("kept => localStorage.setItem('tzimtzamti.seats', JSON.stringify([kept]))", kept)
    await phone.goto(f"{workshop.origin}/{workshop.code}")
    await phone.reload()
    return wire


async def _until(workshop: Workshop, item: str, seen: Callable[[Layer], bool]) -> None:
    """Let everybody play until there is something to see."""
    if workshop.lead.public["items"][item]["state"] == "ahead":
        answer = await workshop.lead.send("room", {"type": "begin-item", "item": item})
        await workshop.lead.reach(answer["version"])
    async with asyncio.timeout(PATIENCE_SECONDS), playing(workshop):
        while not seen(workshop.lead.public["run"]):
            await workshop.lead.wait()


async def _page(browser: Browser, kind: str, address: str) -> Page:
    width, height = SIZES[kind]
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        locale="he-IL",
        device_scale_factor=2 if kind == "phone" else 1,
        has_touch=kind == "phone",
        is_mobile=kind == "phone",
    )
    page = await context.new_page()
    await page.goto(address)
    return page


async def _shoot(page: Page, name: str) -> None:
    await page.wait_for_timeout(SETTLE_MS)
    await page.screenshot(path=PICTURES / f"{name}.png")
    print(name)


def _chromium() -> str | None:
    return os.environ.get("TZIMTZAMTI_CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)


if __name__ == "__main__":
    asyncio.run(main())
