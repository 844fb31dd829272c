"""A workshop of choosing together, from the gaps to a settled map and its files: a console, a screen, four phones."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from playwright.async_api import Locator, expect

from tests.e2e.console import Console, Screen
from tests.e2e.frames import Frames
from tests.e2e.hall import PHONE, SMALL_PHONE, Hall
from tests.e2e.phone import Phone
from tests.e2e.words import short_of, within, words

pytestmark = pytest.mark.asyncio(loop_scope="session")
STORY = True
OWN = "אין מקום שקט ללמוד בו אחר הצהריים"


@dataclass
class Meeting:
    """Everybody in the room; the cards that are settled, as the console reads them."""

    console: Console
    screen: Screen
    phones: list[Phone] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    causes: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def meeting(hall: Hall) -> AsyncIterator[Meeting]:
    """A room with its screen open and four people in it."""
    console = await Console.open_room(hall, "בוחרים יחד", "sequential")
    meeting = Meeting(console, await console.open_screen())
    link = await console.phone_link()
    meeting.phones = [
        await Phone.join(hall, link, "גלית", "he", size=PHONE),
        await Phone.join(hall, link, "משה", "he", size=SMALL_PHONE),
        await Phone.join(hall, link, "أمل", "ar", size=PHONE),
        await Phone.join(hall, link, "Noa", "en", size=PHONE),
    ]
    yield meeting


async def texts(phone: Phone, *places: int) -> list[str]:
    """The words of the cards at these places."""
    return [await phone.options.nth(place).locator("[dir=auto]").first.inner_text() for place in places]


def counts_told(frames: Frames) -> list[bool]:
    """Whether the counts were told, after each frame of the game."""
    runs = [layers["public"].get("run") for _, layers in frames.told()]
    return ["counts" in run["view"] for run in runs if run and run["activity"] == "sequential"]


async def test_gaps_are_marked_and_written(hall: Hall, meeting: Meeting) -> None:
    await meeting.console.begin("sequential")
    galit, moshe, amal, noa = meeting.phones
    meeting.gaps = await texts(galit, 0, 1)
    await galit.mark(0, 1)
    await moshe.mark(0, 1)
    await amal.mark(0)
    await amal.write_card("gap", OWN)
    await galit.reads(OWN)
    await expect(galit.options.last).to_contain_text("أمل")
    await amal.mark(await amal.options.count() - 1)
    async with hall.offline(noa.page):
        await noa.mark(1)
        await noa.sees("common-lost-title")
    thrice = within(words("he", "sequential-console-marked", n=3))
    await expect(meeting.console.choice(meeting.gaps[1])).to_have_accessible_name(thrice)
    await moshe.page.reload()
    await expect(moshe.options.nth(1)).to_have_attribute("aria-pressed", "true")


async def test_a_written_card_is_merged(meeting: Meeting) -> None:
    await meeting.console.merge(OWN, meeting.gaps[0])
    await expect(meeting.phones[0].page.get_by_text(OWN)).to_have_count(0)
    # Whoever marked both still counts once.
    thrice = within(words("he", "sequential-console-marked", n=3))
    await expect(meeting.console.choice(meeting.gaps[0])).to_have_accessible_name(thrice)


async def test_counts_are_hidden_until_they_are_shown(meeting: Meeting) -> None:
    galit, moshe, amal, noa = meeting.phones
    for phone, marks in ((galit, 2), (moshe, 2), (amal, 1), (noa, 1)):
        await phone.finish(marks)
        await expect(phone.text("sequential-phone-marked", count=3)).to_be_hidden()
    assert not any(counts_told(galit.frames)) and not any(counts_told(meeting.screen.frames))
    await meeting.console.button("sequential-console-show-counts").first.click()
    for phone in meeting.phones:
        await phone.sees("sequential-phone-marked", count=3)
    tile = meeting.screen.page.get_by_role("listitem").filter(has_text=short_of(meeting.gaps[0], "he"))
    await expect(tile.get_by_text("3")).to_be_visible()


async def test_causes_are_settled_under_each_gap(meeting: Meeting) -> None:
    console = meeting.console
    await console.settle(*meeting.gaps)
    await console.go_forward("common-kinds-short-cause")
    await meeting.phones[0].sees("sequential-phone-question-cause")
    meeting.causes = await texts(meeting.phones[0], 2, 3)
    for phone in meeting.phones:
        await phone.sees("sequential-phone-heading-gap", number=1, total=2)
        await phone.mark(2)
        await phone.page.get_by_role("button", name=within(phone.words("sequential-phone-next-heading", text=""))).tap()
        await phone.mark(3)
        await phone.finish(2)
    await console.button("sequential-console-show-counts").first.click()
    await console.settle(meeting.causes[0])
    await expect(console.page.get_by_role("heading", name=within(meeting.gaps[1]))).to_be_visible()
    await console.settle(meeting.causes[1])
    await console.go_forward("common-kinds-short-action")


async def test_the_facilitator_goes_back_and_choices_stay(meeting: Meeting) -> None:
    console = meeting.console
    await console.button("sequential-console-back", stage=console.words("common-kinds-short-cause")).click()
    await expect(console.choice(meeting.causes[0])).to_have_attribute("aria-checked", "true")
    await expect(meeting.phones[3].options.nth(2)).to_have_attribute("aria-pressed", "true")
    await console.go_forward("common-kinds-short-action")
    for phone in meeting.phones:
        await phone.sees("sequential-phone-question-action")


async def test_actions_complete_the_map(meeting: Meeting) -> None:
    console = meeting.console
    await meeting.phones[0].sees("sequential-phone-question-action")
    meeting.actions = await texts(meeting.phones[0], 0, 1)
    for phone in meeting.phones[:3]:
        await phone.mark(0)
        await phone.page.get_by_role("button", name=within(phone.words("sequential-phone-next-heading", text=""))).tap()
        await phone.mark(1)
        await phone.finish(2)
    # What is not settled is settled as proposed.
    await console.button("sequential-console-show-counts").last.click()
    await console.go_forward("sequential-console-stage-result")
    await expect(console.heading("sequential-console-links")).to_be_visible()
    await console.sees("sequential-console-link-people", n=3)


async def test_everybody_sees_how_it_connects(meeting: Meeting) -> None:
    for phone in meeting.phones:
        await phone.sees("sequential-phone-result-text", count=2)
        await phone.sees("sequential-phone-people", count=3)
    for card in meeting.gaps + meeting.causes + meeting.actions:
        await meeting.phones[0].reads(card)
        await meeting.screen.reads(short_of(card, "he"))
    # Gap to cause and cause to action, for two links.
    await expect(meeting.screen.page.locator("svg path[stroke]")).to_have_count(4)


async def test_the_map_is_mirrored_for_who_reads_from_the_left(meeting: Meeting) -> None:
    screen = meeting.screen
    right_to_left = [await _left(tile) for tile in _tiles(meeting)]
    assert right_to_left == sorted(right_to_left, reverse=True)
    await screen.choose_language("en")
    await expect(screen.page.locator("html")).to_have_attribute("dir", "ltr")
    await screen.sees("sequential-screen-title")
    headings = [screen.page.locator("h2", has_text=screen.words(f"common-kinds-{kind}")) for kind in ("gap", "action")]
    assert await _left(headings[0]) < await _left(headings[1])


async def test_the_files_tell_it_all(meeting: Meeting) -> None:
    rows = await meeting.console.export()
    kind, count = words("he", "export-column-kind"), words("he", "export-column-count")
    links = [row for row in rows if row[kind] == words("he", "sequential-kind-link")]
    assert [row[count] for row in links] == ["3", "3"]
    for chain in zip(meeting.gaps, meeting.causes, meeting.actions, strict=True):
        assert any(all(card in "".join(row.values()) for card in chain) for row in links)
    assert any(OWN in row.values() and "أمل" in row.values() for row in rows)
    marks = [row for row in rows if row[kind] == words("he", "sequential-kind-mark")]
    assert any(meeting.gaps[0] in row.values() and row[count] == "3" for row in marks)


def _tiles(meeting: Meeting) -> list[Locator]:
    chain = (meeting.gaps[0], meeting.causes[0], meeting.actions[0])
    return [meeting.screen.page.get_by_role("listitem").filter(has_text=short_of(card, "he")) for card in chain]


async def _left(thing: Locator) -> float:
    box = await thing.bounding_box()
    assert box is not None
    return box["x"]
