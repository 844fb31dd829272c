"""From the home page to a revealed rating, by the one filled button of each moment."""

import pytest
from playwright.async_api import Locator, expect

from tests.e2e.console import Console
from tests.e2e.hall import DESK, Hall
from tests.e2e.rooms import Room
from tests.e2e.words import words

pytestmark = pytest.mark.asyncio(loop_scope="session")
PEOPLE = ("תמר", "Sam", "أمل", "נועה", "Dana", "يوسف", "גיא")


def filled(console: Console) -> Locator:
    """The filled buttons in sight."""
    return console.page.locator(".btn.primary:visible:not([disabled])")


async def press(console: Console) -> None:
    """Press the only filled button there is."""
    await expect(filled(console)).to_have_count(1)
    await filled(console).click()


async def test_from_the_home_page_to_a_revealed_rating(hall: Hall) -> None:
    console = Console(hall, await hall.enter("he", DESK), "he")
    await console.page.goto("/")
    await console.link("home-open-room").click()
    await console.page.locator("#programme-rating").click()
    await press(console)
    await expect(console.heading("console-lobby-title")).to_be_visible()
    async with console.page.context.expect_page() as opened:
        await press(console)
    screen = await opened.value
    code, _ = console.token().split(".")
    link = await console.phone_link()
    room = Room(hall, code, link.split("#")[1], console.token(), "", "he")
    wires = await room.join(*PEOPLE)
    await expect(filled(console)).to_contain_text(words("he", "rating-name"))
    await press(console)
    await expect(console.text("rating-console-silent")).to_be_visible()
    # Nothing to recommend while people think.
    await expect(filled(console)).to_have_count(0)
    order = []
    for wire in wires:
        while not wire.public.get("run"):
            await wire.wait()
        order = wire.public["run"]["view"]["order"]
        for item in order:
            await wire.send("rating", {"type": "rate", "item": item, "mark": "yes"})
    await expect(filled(console)).to_have_text(words("he", "rating-console-step-close"))
    await press(console)
    await expect(console.heading("rating-console-results")).to_be_visible()
    await expect(screen.get_by_text(words("he", "rating-group-alike"))).to_be_visible()
    await room.close()
