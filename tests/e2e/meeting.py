"""What a participant and a facilitator do in a circle and in a rating, by thumb and by mouse."""

from playwright.async_api import Locator, expect

from tests.e2e.console import Console
from tests.e2e.phone import Phone
from tests.e2e.words import exactly, within


async def write(phone: Phone, life: str, educational: str = "") -> None:
    """Write both sides of one's page, as one does: it is saved by itself."""
    await side(phone, "life").fill(life)
    await phone.sees("circle-phone-saved")
    await phone.button("circle-phone-flip").last.tap()
    if educational:
        await side(phone, "educational").fill(educational)
        await phone.sees("circle-phone-saved")


def side(phone: Phone, which: str) -> Locator:
    """Where one side of one's page is written."""
    return phone.field(f"circle-prompt-{which}")


async def ready(phone: Phone) -> None:
    """Say that one's page is ready."""
    await phone.button("circle-phone-ready").tap()
    await phone.sees("circle-phone-ready-text")


async def lay(phone: Phone, *, quiet: bool = False) -> None:
    """On one's turn, lay the page."""
    await phone.button("circle-phone-lay-quiet" if quiet else "circle-phone-lay").tap()


async def tie(phone: Phone, pages: tuple[str, ...], relation: str, word: str) -> None:
    """Tie the pages that begin so."""
    for page in pages:
        picked = phone.page.get_by_role("button", name=within(page), pressed=False)
        await picked.first.tap()
    await phone.button("circle-phone-tie", count=len(pages)).tap()
    sheet = phone.page.get_by_role("dialog", name=exactly(phone.words("circle-phone-tie-title")))
    await sheet.get_by_text(exactly(phone.words(f"circle-relation-{relation}"))).tap()
    await sheet.get_by_role("textbox").fill(word)
    await sheet.get_by_role("button", name=exactly(phone.words("circle-phone-tie-send"))).tap()
    await expect(sheet).to_be_hidden()
    await phone.reads(word)


def scale(phone: Phone, place: int) -> Locator:
    """The three marks of the intervention at a place of the list."""
    return phone.page.get_by_role("radiogroup").nth(place)


async def mark(phone: Phone, place: int, how: str) -> None:
    """Mark the intervention at a place of the list: no, so or yes."""
    radio = scale(phone, place).get_by_role("radio", name=within(phone.words(f"common-mark-{how}")))
    await radio.tap()
    await expect(radio).to_have_attribute("aria-checked", "true")


async def explain(phone: Phone, place: int, why: str) -> None:
    """Say why, beneath the mark."""
    name = await scale(phone, place).get_attribute("aria-label") or ""
    await phone.button("rating-phone-why-add", name=name).tap()
    await phone.field("rating-phone-why-label").fill(why)
    await phone.button("rating-phone-why-save").tap()
    await expect(phone.button("rating-phone-why-edit", name=name)).to_be_visible()


async def step(console: Console, message: str, **params: str) -> None:
    """Press the filled button of the moment, which says this."""
    await filled(console, message, **params).click()


def filled(console: Console, message: str, **params: str) -> Locator:
    """The one filled button there is, if it says this."""
    said = within(console.words(message, **params))
    return (
        console.page.get_by_role("main")
        .locator(".btn.primary:visible")
        .and_(console.page.get_by_role("button", name=said))
    )
