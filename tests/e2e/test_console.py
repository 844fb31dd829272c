"""The facilitator's own work at the console: tables, cards, the clock, decks, files, names, earlier rooms and runs."""

import csv
import io
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
import pytest_asyncio
from playwright.async_api import Download, FilePayload, Locator, expect

from tests.e2e.console import Console, Screen
from tests.e2e.hall import Hall
from tests.e2e.phone import Phone
from tests.e2e.rooms import Room, did
from tests.e2e.viewer import Viewer
from tests.e2e.words import exactly, within, words

pytestmark = pytest.mark.asyncio(loop_scope="session")
Opening = Callable[..., Awaitable[Room]]

CLOCK_MILLISECONDS = 75_000
"""A clock of one minute has run out by then."""
OWN = "אין מקום שקט ללמוד בו"
MENDED = "אין מקום שקט ללמוד בו אחר הצהריים"
WHY = "בלי הסעה אין חוג, והפעולה הזאת מחזירה את הילדים"
LONG = "מילה " * 40
FAULTY = f"סוג,טקסט\nפער,אין ספרייה פתוחה\nפרע,אין חצר\nגורם,\nפעולה,{LONG}\n"
KINDS = {"gap": "פער", "cause": "גורם", "action": "פעולה"}


@dataclass
class Alarm:
    """A room whose clock of one minute runs while the others are busy."""

    console: Console
    screen: Screen
    phone: Phone


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def alarm(hall: Hall) -> Alarm:
    """A game of rummy whose clock is about to be set."""
    room = await Room.open(hall, "rummy", title="שעון")
    return Alarm(await room.console(), await room.screen(), await room.phone("גלית"))


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


def timer(viewer: Viewer) -> Locator:
    """The clock, counting down."""
    return viewer.page.get_by_role("timer")


def dialog(console: Console, message: str, **params: str | int) -> Locator:
    """An open dialog, by its heading."""
    return console.page.get_by_role("dialog", name=exactly(console.words(message, **params)))


def agenda(console: Console, activity: str) -> Locator:
    """An item of the agenda."""
    items = console.page.get_by_role("navigation", name=exactly(console.words("console-agenda")))
    return items.get_by_role("button", name=within(console.words(f"{activity}-name")))


async def begin(console: Console, activity: str) -> None:
    """Begin what is next on the agenda, though the shared screen was not opened from here."""
    await console.button("console-lobby-begin-now").click()
    await expect(console.heading(f"{activity}-name")).to_be_visible()


async def open_person(console: Console, name: str) -> Locator:
    """What can be done for somebody."""
    await console.people.get_by_role("button", name=exactly(name)).click()
    found = console.page.get_by_role("dialog", name=exactly(name))
    await expect(found).to_be_visible()
    return found


async def set_one_minute(console: Console) -> None:
    """A clock of one minute instead of the one that is on."""
    await console.button("console-clock-menu").click()
    await console.page.get_by_role("spinbutton", name=exactly(console.words("console-clock-length"))).press("Home")
    await console.button("console-clock-start-minutes", minutes=console.words("console-minutes", n=1)).click()
    await expect(timer(console)).to_have_text(re.compile(r"\b0(1:00|0:5\d)"))


async def take_file(console: Console, button: str, name: str, data: bytes) -> None:
    """Choose a file in the dialog for decks."""
    async with console.page.expect_file_chooser() as asked:
        await console.button(button).click()
    await (await asked.value).set_files(FilePayload(name=name, mimeType="application/octet-stream", buffer=data))


async def download(console: Console, what: str) -> Path:
    """A file of the room, from the open dialog."""
    async with console.page.expect_download() as started:
        await console.button("console-export-save-what", what=what).click()
    saved: Download = await started.value
    assert saved.suggested_filename.endswith((".xlsx", ".csv"))
    return await saved.path()


def workbook(per_kind: int) -> tuple[bytes, set[str]]:
    """A deck as XLSX, and the words of its cards."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["סוג", "טקסט"])
    cards = [(kind, f"{kind} משלנו {number}") for kind in KINDS.values() for number in range(1, per_kind + 1)]
    for card in cards:
        sheet.append(card)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), {text for _, text in cards}


async def test_a_clock_of_one_minute_is_begun(alarm: Alarm) -> None:
    await begin(alarm.console, "rummy")
    await set_one_minute(alarm.console)
    await expect(timer(alarm.phone)).to_have_text(re.compile(r"\b0(1:00|0:5\d)"))


async def test_a_person_is_moved_to_another_table(opened: Opening) -> None:
    room = await opened("rummy")
    phone, console = await room.phone("גלית"), await room.console()
    await room.join(*(f"שכנה {number}" for number in range(1, 9)))
    await begin(console, "rummy")
    await phone.sees("rummy-phone-table", number=1)
    await expect(console.page.get_by_role("tab")).to_have_count(2)
    await open_person(console, "גלית")
    await console.button("rummy-console-move", number=2).click()
    await phone.sees("rummy-phone-table", number=2)
    assert len(await phone.cards()) == 3
    row = console.people.get_by_role("listitem").filter(has_text="גלית")
    await expect(row).to_contain_text(within(words("he", "rummy-console-status-table", number=2)))
    await console.page.get_by_role("tab", name=within(console.words("rummy-console-table", number=2))).click()
    await expect(console.page.get_by_role("tabpanel").get_by_text("גלית").first).to_be_visible()


async def test_a_card_is_mended_hidden_and_shown(opened: Opening) -> None:
    room = await opened("sequential")
    phone, console = await room.phone("גלית"), await room.console()
    await begin(console, "sequential")
    await phone.write_card("gap", OWN)
    await console.button("sequential-console-card-menu", text=OWN).click()
    await console.field("sequential-console-edit-label").fill(MENDED)
    await console.button("console-save").click()
    await phone.reads(MENDED)
    printed = await phone.options.first.locator("[dir=auto]").first.inner_text()
    for text in (MENDED, printed):
        on_phone = phone.options.filter(has_text=text)
        await console.button("sequential-console-card-menu", text=text).click()
        await console.button("sequential-console-hide").click()
        await expect(on_phone).to_have_count(0)
        await expect(console.choice(text)).to_have_count(0)
        back = f"{console.words('sequential-console-show')}: {text}"
        await console.page.get_by_role("button", name=exactly(back)).click()
        await expect(on_phone).to_have_count(1)
        await expect(console.choice(text)).to_be_visible()


async def test_the_clock_gets_more_time_pauses_and_runs_on(opened: Opening) -> None:
    room = await opened("sequential")
    phone, console = await room.phone("גלית"), await room.console()
    await begin(console, "sequential")
    await expect(timer(console)).to_have_text(re.compile(r"\b(20:00|19:5\d)"))
    await set_one_minute(console)
    await console.button("common-clock-add", minutes="+2").click()
    for viewer in (console, phone):
        await expect(timer(viewer)).to_have_text(re.compile(r"\b0(3:00|2:5\d)"))
    await console.button("common-clock-pause").click()
    for viewer in (console, phone):
        await expect(timer(viewer)).to_contain_text(viewer.words("common-clock-paused"))
    stands = await timer(phone).locator(".num").inner_text()
    assert stands == await timer(console).locator(".num").inner_text()
    await console.page.wait_for_timeout(1200)
    assert stands == await timer(phone).locator(".num").inner_text()
    await console.button("common-clock-run").click()
    await expect(timer(phone)).to_contain_text(phone.words("common-time-left"))
    await expect(timer(phone).locator(".num")).not_to_have_text(stands)
    await console.button("console-clock-menu").click()
    await console.button("console-clock-stop").click()
    for viewer in (console, phone):
        await expect(timer(viewer)).to_have_count(0)


async def test_a_deck_of_ones_own_is_mended_taken_and_played(opened: Opening) -> None:
    room = await opened("rummy")
    phone, console = await room.phone("גלית"), await room.console()
    await room.join("משה", "נועה")
    await console.button("console-deck-upload").click()
    await take_file(console, "console-upload-pick", "השכונה.csv", FAULTY.encode())
    report = dialog(console, "console-upload-faults", n=3)
    await expect(report).to_be_visible()
    reasons = (
        (3, console.words("console-fault-kind-unknown", value="פרע")),
        (4, console.words("console-fault-text-empty")),
        (5, console.words("console-fault-text-too-long", length=len(LONG.strip()), limit=90)),
    )
    for place, (row, reason) in enumerate(reasons):
        told = report.get_by_role("listitem").nth(place)
        await expect(told.locator(".num")).to_have_text(str(row))
        await expect(told).to_contain_text(within(reason))
    await expect(report).to_contain_text(within(console.words("console-upload-good", n=1)))
    data, cards = workbook(8)
    await take_file(console, "console-upload-again", "השכונה.xlsx", data)
    await console.button("console-upload-use").click()
    await console.reads("השכונה")
    await begin(console, "rummy")
    assert set(await phone.cards()) <= cards


async def test_names_and_explanations_follow_the_console(opened: Opening) -> None:
    room = await opened("rummy")
    phone, other = await room.phone("גלית"), await room.phone("משה")
    console, screen = await room.console(), await room.screen()
    await begin(console, "rummy")
    await phone.call()
    await phone.explain(WHY)
    for viewer in (screen, other, console):
        await viewer.reads(WHY)
    person = await open_person(console, "גלית")
    await person.get_by_role("textbox").fill("גלית כהן")
    await console.button("console-person-rename").click()
    await screen.reads("גלית כהן")
    await other.reads("גלית כהן")
    await expect(console.people.get_by_role("button", name=exactly("גלית כהן"))).to_be_visible()
    await console.button("rummy-console-hide-short").click()
    await screen.sees("rummy-screen-explanation-hidden")
    await phone.sees("rummy-phone-explain-hidden")
    for viewer in (screen, other):
        await expect(viewer.page.get_by_text(WHY)).to_have_count(0)
    await console.button("rummy-console-show-short").click()
    await screen.reads(WHY)
    await other.reads(WHY)
    await expect(phone.text("rummy-phone-explain-hidden")).to_be_hidden()
    await console.button("rummy-console-accept").click()
    await console.end()
    await other.reads(WHY)
    await console.button("rummy-console-hide", text=WHY).click()
    await expect(other.page.get_by_text(WHY)).to_have_count(0)
    await console.button("rummy-console-show", text=WHY).click()
    await other.reads(WHY)
    await phone.reads(WHY)


async def test_the_workbook_and_the_log_tell_what_was_done(opened: Opening) -> None:
    room = await opened("rummy", title="קבצים")
    console = await room.console()
    galit, _ = await room.join("גלית", "=משה")
    await begin(console, "rummy")
    await did(galit, "rummy", {"type": "claim"})
    await did(galit, "rummy", {"type": "explain", "text": WHY})
    await console.button("rummy-console-accept").click()
    await console.sees("rummy-console-series-count", n=1)
    await console.files()
    book = openpyxl.load_workbook(io.BytesIO((await download(console, "Excel")).read_bytes()))
    found = {sheet.title: {cell.value for row in sheet for cell in row} for sheet in book}
    assert "קבצים" in str(found[book.sheetnames[0]])
    assert {"גלית", "=משה"} <= found[words("he", "export-people")]
    assert {"גלית", WHY} <= found[words("he", "rummy-name")]
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)
    raw = (await download(console, console.words("console-export-log"))).read_text(encoding="utf-8-sig")
    log = list(csv.DictReader(io.StringIO(raw, newline="")))
    column = {key: words("he", f"export-log-{key}") for key in ("version", "who", "activity", "what")}
    versions = [int(row[column["version"]]) for row in log]
    assert versions == sorted(versions) and versions[0] == 1
    told = {(row[column["who"]], row[column["activity"]], row[column["what"]]) for row in log}
    assert ("גלית", "rummy", "called") in told and ("גלית", "room", "seat-joined") in told
    assert WHY not in raw


async def test_earlier_rooms_are_opened_again_and_forgotten(hall: Hall) -> None:
    title = "חדר של אתמול"
    console = await Console.open_room(hall, title, "rummy")
    await console.end_workshop()
    await console.page.goto("/console")
    await console.link("console-home-continue-room", title=title).click()
    await expect(console.heading("console-ended-title")).to_be_visible()
    assert console.token().split(".")[0] == console.code
    await console.button("console-reopen").click()
    await expect(console.heading("console-lobby-title")).to_be_visible()
    await console.page.goto("/console")
    room = console.link("console-home-continue-room", title=title)
    await console.button("console-home-forget", title=title).click()
    await console.sees("console-home-forgotten", title=title)
    await expect(room).to_have_count(0)
    await console.button("console-home-forgotten-back").click()
    await expect(room).to_be_visible()
    await console.button("console-home-forget", title=title).click()
    await console.page.reload()
    await console.sees("console-home-earlier-none")
    await expect(room).to_have_count(0)


async def test_an_earlier_run_is_looked_at_and_another_begun(opened: Opening) -> None:
    room = await opened("sequential")
    phone, console, screen = await room.phone("גלית"), await room.console(), await room.screen()
    await begin(console, "sequential")
    await phone.write_card("gap", OWN)
    await phone.mark(0)
    await console.end()
    await console.sees("console-agenda-done")
    await console.button("console-agenda-look-back").click()
    await phone.sees("phone-lobby-kept")
    await screen.reads(room.code)
    await agenda(console, "sequential").click()
    await console.button("console-agenda-look").click()
    await phone.sees("sequential-phone-result-title")
    await expect(screen.page.get_by_text(room.code)).to_have_count(0)
    await console.button("console-item-setup-short").click()
    await console.button("console-agenda-again", activity=console.words("sequential-name")).click()
    await phone.sees("sequential-phone-question-gap")
    await expect(phone.options.first).to_have_attribute("aria-pressed", "false")
    await expect(console.page.get_by_role("checkbox").first).to_be_visible()
    await expect(timer(phone)).to_have_text(re.compile(r"\b(20:00|19:5\d)"))
    for viewer in (phone, console, screen):
        await expect(viewer.page.get_by_text(OWN)).to_have_count(0)
    await phone.mark(1)
    once = within(words("he", "sequential-console-marked", n=1))
    await expect(console.page.get_by_role("checkbox", name=once)).to_have_count(1)


async def test_the_minute_is_over(alarm: Alarm) -> None:
    up = alarm.console.text("console-clock-up")
    await expect(up).to_be_visible(timeout=CLOCK_MILLISECONDS)
    await alarm.console.sees("rummy-console-coach-over")
    await alarm.phone.sees("rummy-phone-ended-title")
    await expect(timer(alarm.phone)).to_contain_text(alarm.phone.words("common-clock-over"))
    await alarm.screen.sees("rummy-screen-ended")
    await alarm.screen.sees("common-clock-over")
    await alarm.console.button("console-clock-more").click()
    for viewer in (alarm.console, alarm.phone):
        await expect(timer(viewer)).to_have_text(re.compile(r"\b0(2:00|1:5\d)"))
