"""Everything by keyboard alone: a room is opened, a turn played, a series called and accepted, without a mouse."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Locator, Page, expect

from tests.e2e.console import Console
from tests.e2e.hall import DESK, Hall
from tests.e2e.phone import Phone
from tests.e2e.words import exactly, within

pytestmark = pytest.mark.asyncio(loop_scope="session")
STORY = True
WHY = "כך זה מתחבר"
LAPTOP = (700, 800)
"""A participant with a keyboard."""
MOST_TABS = 80

FOCUSED = "el => el === document.activeElement"
OUTLINED = """el => {
  const {outlineStyle, outlineWidth} = getComputedStyle(el.matches('.sr') ? el.nextElementSibling ?? el : el);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}"""


async def reach(page: Page, wanted: Locator) -> None:
    """Tab on until the focus is there, and can be seen."""
    await expect(wanted).to_be_visible()
    for _ in range(MOST_TABS):
        if await wanted.evaluate(FOCUSED):
            assert await wanted.evaluate(OUTLINED), f"nothing shows that the focus is on {wanted}"
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_TABS} tabs do not reach {wanted}")


async def press(page: Page, wanted: Locator) -> None:
    """Tab to a button and press Enter."""
    await reach(page, wanted)
    await page.keyboard.press("Enter")


async def write(page: Page, wanted: Locator, words: str) -> None:
    """Tab to a field and type."""
    await reach(page, wanted)
    await page.keyboard.type(words)


async def open_room(hall: Hall) -> Console:
    """A room of rummy, opened with arrows, Tab and Enter."""
    console = Console(hall, await hall.enter("he", DESK), "he")
    await console.page.goto("/")
    await press(console.page, console.link("home-open-room"))
    first = console.page.get_by_role("radio", name=within(console.words("console-programme-meeting-1-text")))
    rummy = console.page.get_by_role("radio", name=within(console.words("console-programme-rummy-text")))
    together = console.page.get_by_role("radio", name=within(console.words("console-programme-sequential-text")))
    await reach(console.page, first)
    for _ in range(6):
        await console.page.keyboard.press("ArrowDown")
    await expect(together).to_be_checked()
    await console.page.keyboard.press("ArrowUp")
    await expect(rummy).to_be_checked()
    await write(console.page, console.field("console-home-title"), "בלי עכבר")
    await press(console.page, console.button("console-home-open"))
    await expect(console.heading("console-lobby-title")).to_be_visible()
    console.code = console.token().split(".")[0]
    return console


async def come_in(hall: Hall, code: str) -> Phone:
    """Type the code and a name, and Enter."""
    phone = Phone(hall, await hall.enter("he", LAPTOP), "he", "רחל")
    await phone.page.goto("/")
    await write(phone.page, phone.field("home-code"), code)
    await write(phone.page, phone.field("home-name"), "רחל")
    await phone.page.keyboard.press("Enter")
    await phone.sees("phone-lobby-kept")
    return phone


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def table(hall: Hall) -> AsyncIterator[tuple[Console, Phone]]:
    """A console and a participant, neither with a mouse."""
    console = await open_room(hall)
    yield console, await come_in(hall, console.code)


async def test_a_turn(table: tuple[Console, Phone]) -> None:
    console, phone = table
    await press(console.page, console.button("console-lobby-begin-now"))
    await phone.is_on()
    laid = (await phone.cards())[2]
    await press(phone.page, phone.hand.nth(2).get_by_role("button"))
    await press(phone.page, phone.button("rummy-phone-lay"))
    await phone.sees("rummy-phone-take-title")
    stocks = phone.page.get_by_role("button", name=within(phone.words("common-kind-action")))
    await press(phone.page, stocks.first)
    await expect(phone.hand).to_have_count(3)
    assert laid not in await phone.cards()


async def test_a_series(table: tuple[Console, Phone]) -> None:
    console, phone = table
    await press(phone.page, phone.button("common-call"))
    await press(phone.page, phone.button("rummy-phone-explain-short"))
    await write(phone.page, phone.field("rummy-phone-explain-hint"), WHY)
    await press(phone.page, phone.button("rummy-phone-explain-save"))
    await console.reads(WHY)
    await press(console.page, console.button("rummy-console-accept"))
    await phone.sees("rummy-phone-accepted-title")


async def test_the_menu_gives_the_focus_back(table: tuple[Console, Phone]) -> None:
    _, phone = table
    menu = phone.button("phone-menu")
    await press(phone.page, menu)
    sheet = phone.page.get_by_role("dialog", name=exactly(phone.words("phone-menu-title")))
    await expect(sheet).to_be_visible()
    await phone.page.keyboard.press("Escape")
    await expect(sheet).to_be_hidden()
    assert await menu.evaluate(FOCUSED)
