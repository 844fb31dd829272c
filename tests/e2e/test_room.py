"""The room itself: the door and what may be wrong at it, odd names, locking, leaving, returning, ending."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from tests.e2e.hall import PHONE, SMALL_PHONE, TABLET, Hall
from tests.e2e.looks import overflow
from tests.e2e.phone import Phone
from tests.e2e.rooms import Room, did
from tests.e2e.viewer import Viewer
from tests.e2e.words import NAMES, exactly, within

pytestmark = pytest.mark.asyncio(loop_scope="session")
Opening = Callable[..., Awaitable[Room]]

NAUGHTY = (
    "<script>document.title='taken'</script>",
    '"><img src=x onerror=document.title=1>',
    "'; DROP TABLE seats; --",
    "{{7*7}} ${7*7} %s %n",
    "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
    "\u202eהפוך\u202d LTR \u2067",
    "Z̷̛̹͓̜a̴͎͝l̵͓̈g̶̱̈́o̸͖͒",
    "W" * 40,
    "عبدالرحمن‌الـــكاشف",
    "𝕿𝖍𝖊 ﷽ ﷽ ﷽",
)


@pytest_asyncio.fixture(loop_scope="session")
async def opened(hall: Hall) -> AsyncIterator[Opening]:
    """Opens rooms whose people without pages go home after the test."""
    rooms: list[Room] = []

    async def open_one(*activities: str, title: str = "מפגש") -> Room:
        rooms.append(await Room.open(hall, *activities, title=title))
        return rooms[-1]

    yield open_one
    for room in rooms:
        await room.close()


async def test_a_wrong_code_is_said_beside_the_field(hall: Hall, opened: Opening) -> None:
    room = await opened("rummy", title="החדר הנכון")
    phone = Phone(hall, await hall.enter("ar", PHONE), "ar", "ليلى")
    wrong = f"{(int(room.code) + 1) % 10**8:08}"
    await phone.page.goto("/")
    await phone.page.get_by_role("button", name=exactly(NAMES["ar"])).tap()
    await phone.field("home-code").press_sequentially(wrong)
    field = phone.field("home-code")
    await expect(field).to_have_accessible_description(within(phone.words("refusal-no-such-room")))
    assert (await field.input_value()).replace("\u00a0", "").replace(" ", "") == wrong
    await field.fill("12")
    await phone.button("home-enter").tap()
    await expect(field).to_have_accessible_description(within(phone.words("home-code-short")))
    await field.fill(room.code)
    await expect(field).to_have_accessible_description(within("החדר הנכון"))


async def test_a_name_that_cannot_be_is_said_beside_the_field_and_kept(hall: Hall, opened: Opening) -> None:
    room = await opened("rummy")
    phone = Phone(hall, await hall.enter("en", PHONE), "en", "Lee")
    await phone.come(room.link)
    await phone.page.get_by_role("button", name=exactly(NAMES["en"])).tap()
    name = phone.field("home-name")
    await phone.button("home-enter").tap()
    await expect(name).to_have_accessible_description(within(phone.words("home-name-missing")))
    await name.fill("n" * 10_000)
    await phone.button("home-enter").tap()
    refused = phone.words("refusal-name-too-long", length=10_000, limit=40)
    await expect(name).to_have_accessible_description(within(refused.replace("10000", "10,000")))
    assert await name.input_value() == "n" * 10_000
    assert await overflow(phone.page) == 0
    await phone.enter("Lee")


async def test_odd_names_are_words_and_nothing_else(hall: Hall, opened: Opening) -> None:
    room = await opened("rummy", title=NAUGHTY[0])
    await room.join(*NAUGHTY)
    console, screen = await room.console(size=TABLET), await room.screen()
    small = await room.phone(NAUGHTY[1], size=SMALL_PHONE)
    for page in (console.page, screen.page, small.page):
        for shown in ("{{7*7}} ${7*7} %s %n", "👩‍👩‍👧‍👦🏳️‍🌈👍🏽", "Z̷̛̹͓̜a̴͎͝l̵͓̈g̶̱̈́o̸͖͒"):
            await expect(page.get_by_text(shown, exact=True).first).to_be_visible()
        await _harmless(page)
        assert await page.evaluate(NOT_ISOLATED, ["הפוך", "W" * 40]) == []
    await room.begin()
    await small.sees("rummy-phone-hand")
    for page in (console.page, screen.page, small.page):
        await _harmless(page)


async def test_odd_words_on_cards_and_answers(opened: Opening) -> None:
    room = await opened("sequential", "discussion")
    people = await room.join("א", "ב", "ג", "ד", "ה")
    console, screen = await room.console(size=TABLET), await room.screen()
    small = await room.phone("ו", size=SMALL_PHONE)
    await room.begin()
    for wire, odd in zip(people, (NAUGHTY[0], NAUGHTY[1], "W" * 90, NAUGHTY[5], "﷽" * 30), strict=True):
        await did(wire, "sequential", {"type": "write-card", "text": odd})
    for page in (console.page, small.page):
        await expect(page.get_by_text(NAUGHTY[0], exact=True).filter(visible=True).first).to_be_visible()
        await expect(page.get_by_text("W" * 90, exact=True).filter(visible=True).first).to_be_visible()
    for page in (console.page, screen.page, small.page):
        await _harmless(page)
    await room.begin(1)
    question = people[0].public["run"]["view"]["current"]
    for wire, odd in zip(people, (NAUGHTY[0], NAUGHTY[1], "W" * 300, NAUGHTY[5], "﷽" * 40), strict=True):
        await did(wire, "discussion", {"type": "answer", "question": question, "text": odd})
    for page in (console.page, screen.page, small.page):
        await expect(page.get_by_text("W" * 300, exact=True).filter(visible=True).first).to_be_visible()
        await _harmless(page)


async def test_a_locked_room(hall: Hall, opened: Opening) -> None:
    room = await opened("rummy")
    inside, console = await room.phone("בפנים"), await room.console()
    await console.button("console-lock").click()
    await console.sees("console-locked-note")
    late = Phone(hall, await hall.enter("he", PHONE), "he", "באיחור")
    await late.come(room.link)
    await late.sees("home-closed-title")
    await expect(late.button("home-enter")).to_have_count(0)
    await inside.page.reload()
    await inside.sees("phone-lobby-kept")
    await console.button("console-lock-off").click()
    await expect(console.text("console-locked-note")).to_be_hidden()
    await late.button("home-try-again").tap()
    await late.enter("באיחור")


async def test_whoever_is_removed_is_told_and_may_come_again(opened: Opening) -> None:
    room = await opened("rummy")
    phone, console = await room.phone("יעל"), await room.console()
    await console.people.get_by_role("button", name=exactly("יעל")).click()
    await console.button("console-person-remove").click()
    await phone.sees("phone-removed-title")
    await expect(console.people.get_by_role("button", name=exactly("יעל"))).to_have_count(0)
    await phone.button("phone-again").tap()
    await phone.enter("יעל")
    await expect(console.people.get_by_role("button", name=exactly("יעל"))).to_be_visible()


async def test_a_return_code_moves_the_seat(hall: Hall, opened: Opening) -> None:
    room = await opened("rummy")
    await room.join("עוד מישהי")
    old = await room.phone("נור", "ar")
    await room.begin()
    cards = await old.cards()
    code = await (await old.menu()).locator(".num").first.inner_text()
    new = Phone(hall, await hall.enter("ar", SMALL_PHONE), "ar", "نور")
    await new.come(f"/{room.code}")
    await new.page.get_by_role("button", name=exactly(NAMES["ar"])).tap()
    await new.button("home-return-offer").tap()
    await new.field("home-return-code").fill("000000" if code != "000\u00a0000" else "111111")
    await new.button("home-return-enter").tap()
    refused = within(new.words("refusal-no-such-return-code"))
    await expect(new.field("home-return-code")).to_have_accessible_description(refused)
    await new.field("home-return-code").fill(code)
    await new.button("home-return-enter").tap()
    assert await new.cards() == cards
    await old.sees("phone-removed-title")


async def test_phones_are_held(opened: Opening) -> None:
    room = await opened("sequential")
    phone, console, screen = await room.phone("דן"), await room.console(), await room.screen()
    await room.begin()
    await phone.mark(0)
    await console.button("console-hold").click()
    await phone.sees("phone-held-title")
    await screen.sees("screen-held")
    await expect(phone.options.first).to_be_disabled()
    await expect(phone.options.first).to_have_attribute("aria-pressed", "true")
    await console.button("console-hold-off").click()
    await phone.mark(1)


async def test_two_tabs_of_one_seat(opened: Opening) -> None:
    room = await opened("sequential")
    first = await room.phone("תמר")
    await room.begin()
    second = Phone(first.hall, await first.page.context.new_page(), "he", "תמר")
    await second.page.goto(f"/{room.code}")
    await second.mark(0)
    await expect(first.options.nth(0)).to_have_attribute("aria-pressed", "true")
    await first.mark(1)
    await expect(second.options.nth(1)).to_have_attribute("aria-pressed", "true")
    lead = await room.lead()
    assert len(lead.public["order"]) == 1


async def test_two_consoles_stay_in_step(opened: Opening) -> None:
    room = await opened("rummy")
    await room.join("א", "ב", "ג")
    one, other = await room.console(), await room.console("en", TABLET)
    await one.button("console-lobby-begin-now").click()
    await expect(other.heading("rummy-name")).to_be_visible()
    await expect(other.turn).to_have_text(await one.on_turn())
    first = await one.on_turn()
    await other.button("common-turn-skip").click()
    await expect(one.turn).not_to_have_text(first)
    await expect(other.turn).to_have_text(await one.on_turn())


async def test_a_language_is_one_phones_own(opened: Opening) -> None:
    room = await opened("rummy")
    one, other = await room.phone("סמי"), await room.phone("רות")
    menu = await one.menu()
    await menu.get_by_text(NAMES["en"]).tap()
    await expect(one.page.locator("html")).to_have_attribute("dir", "ltr")
    one.language = "en"
    await one.button("common-close").tap()
    await one.sees("phone-lobby-kept")
    await expect(other.page.locator("html")).to_have_attribute("lang", "he")
    await one.page.reload()
    await one.sees("phone-lobby-kept")
    await other.sees("phone-lobby-kept")


async def test_a_room_ends_opens_again_and_is_deleted(opened: Opening) -> None:
    room = await opened("rummy", title="סוף טוב")
    phone, console, screen = await room.phone("מאיה"), await room.console(), await room.screen()
    await console.end_workshop()
    await phone.sees("phone-ended-text", title="סוף טוב")
    await screen.sees("screen-farewell-title")
    await console.button("console-reopen").click()
    await phone.sees("phone-lobby-kept")
    await console.end_workshop()
    await console.button("console-delete").click()
    delete = console.button("console-delete-yes")
    await expect(delete).to_be_disabled()
    await console.field("console-delete-type", code=f"{room.code[:4]} {room.code[4:]}").fill(room.code)
    await delete.click()
    await phone.sees("phone-deleted-title")
    await screen.sees("screen-deleted-title")
    await console.sees("console-deleted-title")
    await phone.button("phone-home").or_(phone.link("phone-home")).tap()
    await phone.sees("home-title")


async def test_links_that_open_nothing(hall: Hall, opened: Opening) -> None:
    room = await opened("rummy")
    screen = await room.screen()
    await screen.reads(room.code)
    await screen.page.goto("/screen#nonsense")
    await screen.sees("screen-wrong-title")
    facilitator = Viewer(hall, await hall.enter("he", TABLET), "he")
    await facilitator.page.goto(f"/console#{room.code}.{'A' * 43}")
    await facilitator.sees("console-gone-title")
    await facilitator.sees("console-gone-text")


NOT_ISOLATED = """wanted => [...document.querySelectorAll('body *')]
  .filter(el => [...el.childNodes].some(n => n.nodeType === 3 && wanted.some(w => n.data.includes(w))))
  .filter(el => !['isolate', 'plaintext', 'isolate-override'].includes(getComputedStyle(el).unicodeBidi))
  .map(el => el.outerHTML)"""


async def _harmless(page: Page) -> None:
    """Nothing of what people wrote has become a part of the page, or pushed its edge out."""
    assert await page.evaluate("document.querySelectorAll('body script, img[src=x]').length") == 0
    assert await page.title() not in {"taken", "1"}
    assert await overflow(page) == 0
