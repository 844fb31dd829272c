"""The joint summary of a room that bots played: pinned and ordered at the console, paged on the screen, printed."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from itertools import pairwise

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bots.play import Workshop, arrive, leave, open_workshop, run_item
from bots.wire import Layer
from tests.e2e.console import Console, Screen
from tests.e2e.hall import DESK, PROJECTOR, TABLET, Hall
from tests.e2e.looks import STEADY, clean, flaws, overflow
from tests.e2e.words import LANGUAGES, Language

pytestmark = pytest.mark.asyncio(loop_scope="session")

ITEMS = ("circle", "rating", "rummy", "discussion")
SECONDS = {"discussion": 200.0}
LONGEST = 4000.0
SERIES = 8
"""So many are enough of a game: after a certain time there would be few on a busy machine."""
PEOPLE = 7
A4 = re.compile(rb"/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]")
CLIPPED = """() => {
  const page = document.querySelector('.slide').getBoundingClientRect();
  return [...document.querySelectorAll('.slide :is(p, li, td, th, dd, blockquote)')]
    .filter(el => !el.closest('.sr') && el.getBoundingClientRect().bottom > page.bottom + 1)
    .map(el => el.textContent.trim().slice(0, 60));
}"""
SEEN_ON_PAPER = """() => [...document.querySelectorAll('h1, h2, h3, button, nav, aside, header')]
  .filter(el => el.checkVisibility()).map(el => el.tagName)"""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def workshop(hall: Hall) -> AsyncIterator[Workshop]:
    """A room in which every kind of part has come about."""
    workshop = await open_workshop(hall.server.origin, "מפגש 1 · נווה אלון", ITEMS, speed=40, seed=3)
    await arrive(workshop, PEOPLE)
    for item in workshop.lead.public["agenda"]:
        activity = workshop.lead.public["items"][item]["activity"]
        await run_item(workshop, item, SECONDS.get(activity, LONGEST), lambda run: _series(run) >= SERIES)
    yield workshop
    await leave(workshop)


def _series(run: Layer) -> int:
    return len(run["view"].get("series_order", ()))


async def summary_of(hall: Hall, workshop: Workshop, language: Language) -> Console:
    """A console on which the summary is open."""
    console = Console(hall, await hall.enter(language, DESK, still=True), "he")
    await console.page.add_init_script(f"localStorage['tzimtzamti.language'] ??= '{language}'")
    console.language = language
    await console.page.goto(f"/console#{workshop.room['facilitator_token']}")
    await console.button("summary-kind").click()
    await expect(console.heading("circle-part-threads")).to_be_visible()
    return console


async def screen_of(hall: Hall, workshop: Workshop, language: Language) -> Screen:
    """A screen that shows the summary."""
    screen = Screen(hall, await hall.enter(language, PROJECTOR, still=True), language)
    await screen.page.add_init_script(f"localStorage['tzimtzamti.screen.language'] ??= '{language}'")
    await workshop.lead.send("room", {"type": "show-on-screen", "shows": "summary"})
    await screen.page.goto(f"/screen#{workshop.room['screen_token']}")
    await expect(screen.heading("summary-glance", title=workshop.lead.public["room"]["title"])).to_be_visible()
    return screen


async def parts(console: Console) -> list[str]:
    """The names of the parts, as they stand one under another."""
    return [name.strip() for name in await console.page.locator(".doc h3 > span").all_inner_texts()]


async def test_a_star_brings_a_part_to_the_head_and_buttons_order_it(hall: Hall, workshop: Workshop) -> None:
    console = await summary_of(hall, workshop, "he")
    before = await parts(console)
    assert console.words("circle-part-threads") in before[0], "the bots pinned it first"
    pages = console.words("circle-part-pages")
    assert not any(pages in name for name in before[:3])
    # From the keyboard: the focus goes along with the part.
    await console.button("summary-pin", part=pages).press("Enter")
    await expect(console.button("summary-unpin", part=pages)).to_be_focused()
    for place in reversed(range(await console.page.locator(".pins > .part").count() - 1)):
        await console.button("summary-earlier", part=pages).click()
        await expect(console.page.locator(".pins h3").nth(place)).to_contain_text(pages)
    assert workshop.lead.summary["pins"][0] == "1:pages"
    await console.button("summary-unpin", part=pages).click()
    await expect(console.button("summary-pin", part=pages)).to_be_visible()
    assert await parts(console) == before


async def test_it_grows_while_people_act(hall: Hall, workshop: Workshop) -> None:
    console = await summary_of(hall, workshop, "he")
    lead, phone = workshop.lead, workshop.phones[0]
    item = await lead.send("room", {"type": "add-item", "activity": "discussion"})
    await lead.reach(item["version"])
    begun = await lead.send("room", {"type": "begin-item", "item": lead.public["agenda"][-1]})
    await phone.reach(begun["version"])
    question = phone.public["run"]["view"]["current"]
    await phone.send("discussion", {"type": "answer", "question": question, "text": "להתחיל מהמורים"})
    # The layers of one version come one by one.
    while not lead.console.get("run", {}).get("view", {}).get("order"):
        await lead.wait()
    answer = lead.console["run"]["view"]["order"][-1]
    await lead.send("discussion", {"type": "highlight-answer", "answer": answer})
    await console.reads("להתחיל מהמורים")
    await console.button("summary-to-screen").click()
    await console.sees("summary-on-screen")
    await lead.send("room", {"type": "end-item"})


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_console_is_clean_and_nothing_sticks_out(hall: Hall, workshop: Workshop, language: Language) -> None:
    console = await summary_of(hall, workshop, language)
    found = []
    for width, height in (DESK, TABLET):
        await console.page.set_viewport_size({"width": width, "height": height})
        found += await flaws(console.page, letters=15, control=48)
    found += await clean(console.page)
    await console.page.emulate_media(color_scheme="dark")
    found += await clean(console.page, "color-contrast")
    assert not found, found


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_of_the_screen_is_legible_and_whole(
    hall: Hall, workshop: Workshop, language: Language
) -> None:
    screen = await screen_of(hall, workshop, language)
    page = screen.page
    found, seen = [], set()
    for _ in range(40):
        await page.evaluate(STEADY)
        dots = await page.locator(".dots").inner_text()
        if (dots, title := await page.locator("h1").inner_text()) in seen:
            break
        seen.add((dots, title))
        found += [f"{title}: {flaw}" for flaw in await flaws(page, letters=36, control=48)]
        found += [f"{title}: cut: {words}" for words in await page.evaluate(CLIPPED)]
        found += [f"{title}: {violation}" for violation in await clean(page)]
        assert await overflow(page) == 0
        await page.keyboard.press("PageDown")
    titles = {title for _, title in seen}
    assert len(seen) > 8 and screen.words("rating-part-scatter") in titles
    assert not found, "\n".join(found)


async def test_the_page_that_is_seen_stays_when_something_comes_before_it(hall: Hall, workshop: Workshop) -> None:
    screen = await screen_of(hall, workshop, "he")
    flow = screen.words("rummy-part-flow")
    heading = screen.page.locator("h1")
    for _ in range(40):
        if flow in await heading.inner_text():
            break
        await screen.page.keyboard.press("PageDown")
    await expect(heading).to_have_text(flow)
    shown = await screen.page.locator(".slide").inner_text()
    part = "1:pages"
    await workshop.lead.send("room", {"type": "pin-part", "part": part})
    while part not in workshop.lead.summary["pins"]:
        await workshop.lead.wait()
    await screen.page.wait_for_timeout(500)
    await expect(heading).to_have_text(flow)
    assert await screen.page.locator(".slide").inner_text() == shown
    await workshop.lead.send("room", {"type": "unpin-part", "part": part})


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_prints_on_a4_with_its_headings_in_order(hall: Hall, workshop: Workshop, language: Language) -> None:
    console = await summary_of(hall, workshop, language)
    page = console.page
    await page.emulate_media(media="print")
    tags = await page.evaluate(SEEN_ON_PAPER)
    headings = [int(tag[1]) for tag in tags if tag[0] == "H" and tag[1:].isdigit()]
    assert headings[:3] == [1, 2, 3]
    assert all(later <= earlier + 1 for earlier, later in pairwise(headings))
    assert not set(tags) & {"BUTTON", "NAV", "ASIDE"}
    assert await page.evaluate("document.documentElement.dir") == ("ltr" if language == "en" else "rtl")
    pdf = await page.pdf(prefer_css_page_size=True, tagged=True)
    pages = A4.findall(pdf)
    assert 3 <= len(pages) == len(re.findall(rb"/MediaBox", pdf))
    assert b"/StructTreeRoot" in pdf and f"/Lang ({language})".encode() in pdf
    for level in (b"/H1", b"/H2", b"/H3", b"/TH", b"/Table"):
        assert re.search(rb"/S ?" + level + rb"\b", pdf), level
