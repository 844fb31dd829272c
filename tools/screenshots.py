"""Takes the pictures of docs/pictures from a real server with invented people: `python -m tools.screenshots`."""

import asyncio
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from bots.play import Workshop, arrive, leave, open_workshop, playing, show_summary
from bots.wire import Layer, Wire, post
from tools.served import served

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
SIZES = {"phone": (390, 844), "console": (1280, 800), "screen": (1920, 1080)}
ITEMS = ("circle", "rating", "rummy", "discussion", "sequential")
WORDS = "תלמידה שכמעט נשרה בכיתה י׳ חזרה אליי השנה, כמורה. באותו יום הבנתי בשביל מה."
SETTLE_MS = 1500
"""So long a page moves after it has changed."""
PATIENCE_SECONDS = 90.0


async def main() -> None:
    """Play a workshop at speed, and stop for a picture wherever there is something to see."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    async with served() as origin, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        workshop = await open_workshop(origin, "נווה אלון · יום עיון", ITEMS, speed=10, seed=3)
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
    everybody = (console, screen, phone)
    await _circle(workshop, own, *everybody)
    await _rating(workshop, own, *everybody)
    await _rummy(workshop, own, *everybody)
    await _until(workshop, "i4", lambda run: "highlight" in run["view"])
    await _shoot(screen, "screen-discussion")
    await _until(workshop, "i5", lambda run: run["view"]["stage"] == "cause")
    await _shoot(phone, "phone-sequential")
    await _shoot(console, "console-sequential")
    await _until(workshop, "i5", lambda run: run["over"])
    await _summary(workshop, console, screen)


async def _circle(workshop: Workshop, own: Wire, console: Page, screen: Page, phone: Page) -> None:
    """A page is written, laid in turn, and tied to others."""
    await _until(workshop, "i1", lambda run: run["view"]["ready"] >= 3)
    await own.send("circle", {"type": "save-side", "side": "life", "text": WORDS})
    await _shoot(phone, "phone-circle")
    await _until(workshop, "i1", lambda run: len(run["view"]["laid"]) >= 5 and _lies(run["view"]))
    await _shoot(console, "console-circle")
    await _shoot(screen, "screen-circle")
    await _until(workshop, "i1", lambda run: len(run["view"]["threads"]) >= 4)
    await _shoot(screen, "screen-threads")


async def _rating(workshop: Workshop, own: Wire, console: Page, screen: Page, phone: Page) -> None:
    """Marked in silence, revealed, and set against the money."""
    await _until(workshop, "i2", lambda run: run["view"]["finished"] >= 2)
    for item, mark in zip(own.public["run"]["view"]["order"][:2], ("yes", "so"), strict=True):
        await own.send("rating", {"type": "rate", "item": item, "mark": mark})
    await _shoot(phone, "phone-rating")
    await workshop.lead.send("rating", {"type": "close-round"})
    await workshop.lead.send("rating", {"type": "show-results", "shows": "bars", "item": None})
    await _shoot(console, "console-rating")
    await _shoot(screen, "screen-rating")
    await workshop.lead.send("rating", {"type": "show-results", "shows": "scatter", "item": None})
    await _shoot(screen, "screen-resources")


async def _rummy(workshop: Workshop, own: Wire, console: Page, screen: Page, phone: Page) -> None:
    """Series come about, somebody calls, and it is one's own turn."""
    await _until(workshop, "i3", lambda run: len(run["view"]["series_order"]) >= 9)
    await _until(workshop, "i3", lambda run: _explained(run["view"]))
    await _shoot(console, "console-rummy")
    await _shoot(screen, "screen-claim")
    table = own.private["run"]["view"]["table"]
    await _until(workshop, "i3", lambda run: "claim" not in run["view"]["tables"][table])
    await workshop.lead.send("rummy", {"type": "give-turn", "table": table, "seat": own.private["seat"]})
    await _shoot(phone, "phone-rummy")
    await _shoot(screen, "screen-flow")


async def _summary(workshop: Workshop, console: Page, screen: Page) -> None:
    """What came about in the whole room."""
    await show_summary(workshop)
    await console.get_by_role("button", name="סיכום משותף").click()
    await _shoot(console, "console-summary")
    await _shoot(screen, "screen-summary")


def _lies(view: Layer) -> bool:
    return bool(view.get("turn", {}).get("laid"))


def _explained(view: Layer) -> bool:
    return any("explanation" in table.get("claim", {}) for table in view["tables"].values())


async def _seated(workshop: Workshop, phone: Page) -> Wire:
    """Sit the phone's page down as somebody who plays with the others."""
    name = "אורית סבג"
    body = {"name": name, "affiliation": "parent", "key": workshop.room["join_key"]}
    seat = await post(workshop.origin, f"/api/rooms/{workshop.code}/seats", body)
    wire = Wire(workshop.origin, seat["token"])
    await wire.open()
    workshop.phones.append(wire)
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
