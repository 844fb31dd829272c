"""What people wrote leaves the room unharmed and harms no spreadsheet: CSV and workbook cell by cell."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from game_rules.activity import LANGUAGES, Affiliation, Language, SeatId
from game_rules.catalog import by_key
from game_rules.room.state import NOWHERE, RoomState, Run, Seat
from server.exports import csv_file, xlsx_file
from server.exports.book import Book
from server.exports.facts import COLUMNS, ZONE, Fact, facts, headings, word
from server.exports.tidy import harmless, is_dangerous, written

ROOT = Path(__file__).parents[2]
NOON = 1_760_000_000_000
HOSTILE = (
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.org";"כאן")',
    "+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋972",
    "－7",
    "＠x",
    "  =1",
    "\u00a0=1",
    "\u200f=1",
    "\u202e\u2066=1",
    "\ufeff=1",
    "'=1",
    "''",
    "גרש: 'כך'",
    '"מירכאות", פסיק; ונקודה־פסיק',
    "שורה\nאחרי שורה",
    "👩🏽‍🏫🎉 אימוג׳י",
    "שָׁלוֹם ⁧مرحبا⁩ hello",
    "_x000D_ נראה כמו קוד",
    "א" * 500,
    "https://example.org/a?b=c",
    "2026-01-01",
    "00012",
    "1e5",
)


def room(language: Language = "he", *, title: str = "מפגש", names: tuple[str, ...] = HOSTILE) -> RoomState:
    """A room in which people are called as *names* say."""
    affiliations: tuple[Affiliation | None, ...] = ("teacher", "parent", "teacher", None)
    seats = {
        SeatId(f"s{number}"): Seat(
            id=SeatId(f"s{number}"),
            name=name,
            affiliation=affiliations[number % 4],
            return_code="000000",
            token_hash="",
            joined_at=NOON + number * 1000,
        )
        for number, name in enumerate(names)
    }
    return replace(
        NOWHERE, code="47291638", title=title, language=language, opened_at=NOON, seats=seats, order=tuple(seats)
    )


def with_runs(state: RoomState, *activities: str) -> RoomState:
    """*state* with empty runs of these activities, twenty minutes each, the last still on."""
    runs = {
        number: Run(
            number=number,
            item=f"i{number}",
            activity=activity,
            state=_empty(activity),
            began_at=NOON + number * 1_800_000,
            ended_at=None if number == len(activities) else NOON + number * 1_800_000 + 1_200_000,
        )
        for number, activity in enumerate(activities, start=1)
    }
    return replace(state, runs=runs)


def _empty(activity: str) -> object:
    rules = by_key(activity)
    assert rules is not None
    return rules.start()


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def original(cell: str) -> str:
    """A cell of the file as it was before it was made harmless."""
    return cell[1:] if is_dangerous(cell) else cell


def as_read(cell: str) -> str:
    """Text as openpyxl gives it back: it leaves a CR, which no XML holds, written out."""
    return cell.replace("\r", "_x000D_")


def sheets(data: bytes) -> Iterator[Worksheet]:
    yield from load_workbook(io.BytesIO(data)).worksheets


def test_a_csv_cell_is_never_a_formula_and_never_loses_a_letter() -> None:
    found = read_csv(csv_file(room()))
    assert found[0] == list(headings(room()))
    names = [row[COLUMNS.index("person")] for row in found[1:]]
    assert [original(name) for name in names if name] == list(HOSTILE)
    for row in found:
        for cell in row:
            assert cell == original(cell) or cell.startswith("'")


@pytest.mark.parametrize("cell", [cell for cell in HOSTILE if "=1" in cell or cell[0] in "=+-@＝＋－＠"])
def test_what_begins_like_a_formula_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "נועה", "3-5", "a=b", "'כך'", "₪50", "🎉", "10%", "(x)"])
def test_what_is_harmless_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


@settings(deadline=None)
@given(st.text())
def test_making_harmless_can_be_undone(cell: str) -> None:
    assert original(harmless(cell)) == cell


@settings(deadline=None)
@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=2, max_size=2)))
def test_any_rows_come_back_from_the_bytes(rows: list[list[str]]) -> None:
    data = written(["א", "ב"], rows)
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    assert [[original(cell) for cell in row] for row in read_csv(data)[1:]] == rows


def test_lines_end_as_the_standard_says() -> None:
    data = csv_file(room(names=("נועה", 'אמר "כן"', "a,b"))).decode("utf-8-sig")
    assert data.count("\r\n") == data.count("\n") == 5
    assert '"אמר ""כן"""' in data and '"a,b"' in data


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_holds_text_as_text_and_no_formula(language: Language) -> None:
    state = with_runs(room(language, title="=1+1"), "sequential", "discussion", "discussion")
    data = xlsx_file(state)
    names, dangerous = [], {"=1+1", *(as_read(name) for name in HOSTILE if is_dangerous(name))}
    for sheet in sheets(data):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n", "d"} and cell.hyperlink is None
                assert not (cell.data_type == "n" and isinstance(cell.value, str))
                # Also when somebody edits the cell and leaves it.
                assert cell.quotePrefix == (str(cell.value or "") in dangerous)
        if sheet.tables:
            heads = [cell.value for cell in sheet[1]]
            if word(state, "column-person") in heads:
                at = heads.index(word(state, "column-person"))
                names += [row[at] for row in sheet.iter_rows(min_row=2, values_only=True) if row[at]]
    assert names == [as_read(name) for name in HOSTILE]
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    # What only looks like a written-out CR is told apart from one.
    assert b"_x005F_x000D_" in parts["xl/sharedStrings.xml"]
    assert not [name for name in parts if "externalLink" in name or "vba" in name]
    assert not [name for name, part in parts.items() if b"<f>" in part or b"<f " in part or b"External" in part]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_are_real_tables_in_the_rooms_direction(language: Language) -> None:
    state = with_runs(room(language), "rummy", "discussion", "sequential", "discussion")
    first, *others = sheets(xlsx_file(state))
    titles = [sheet.title for sheet in (first, *others)]
    assert len({title.casefold() for title in titles}) == len(titles) == 6
    tables = []
    for sheet in (first, *others):
        assert 0 < len(sheet.title) <= 31 and not re.search(r"[\[\]:*?/\\']", sheet.title)
        assert bool(sheet.sheet_view.rightToLeft) == (language != "en")
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr is not None and sheet.sheet_properties.pageSetUpPr.fitToPage
        assert all(sheet.column_dimensions[letter].width >= 9 for letter in "ABC")
    for sheet in others:
        (table,) = sheet.tables.values()
        tables.append(table.displayName)
        heads = [cell.value for cell in sheet[1]]
        assert len(set(heads)) == len(heads) and all(heads)
        assert table.ref == sheet.dimensions and table.autoFilter is not None
        assert sheet.freeze_panes == "A2" and sheet.print_title_rows == "$1:$1"
    assert len(set(tables)) == len(tables)


def test_times_are_times_of_the_land() -> None:
    _, people, *_ = sheets(xlsx_file(room(names=("נועה",))))
    heads = [cell.value for cell in people[1]]
    at = people.cell(3, heads.index("שעה") + 1)
    assert at.data_type == "d" and at.value == datetime(2025, 10, 9, 11, 53, 20)
    assert datetime.fromtimestamp(NOON / 1000, ZONE).strftime("%H:%M:%S") == "11:53:20"
    row = read_csv(csv_file(room(names=("נועה",))))[2]
    assert row[-1] == "2025-10-09 11:53:20"


def test_a_machine_without_time_zones_has_them_all_the_same() -> None:
    code = "from server.exports.facts import moment; print(moment(1_760_000_000_000))"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONTZPATH": ""}, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("2025-10-09 11:53:20+03:00\n", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_sheet_says_in_one_look_what_the_room_did(language: Language) -> None:
    state = with_runs(
        room(language, title="מפגש 2 · נווה אלון", names=("א", "ב", "ג", "ד")), "discussion", "sequential"
    )
    sheet, *_ = sheets(xlsx_file(state))
    shown = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value is not None}
    beside = {row[0].value: row[1].value for row in sheet.iter_rows() if row[0].value}
    assert sheet["A1"].value == "מפגש 2 · נווה אלון"
    assert beside[word(state, "date")] == datetime(2025, 10, 9, 12, 23, 20)
    assert beside[word(state, "minutes")] == 20
    assert beside[word(state, "people")] == 4
    line = f"{word(state, 'affiliation-teacher')} 2 · {word(state, 'affiliation-parent')} 1"
    assert f"{line} · {word(state, 'affiliation-none')} 1" in shown
    assert any("12:23" in str(value) and "12:43" in str(value) and "20" in str(value) for value in shown)


def test_sheets_of_one_name_are_told_apart() -> None:
    book = Book("x", "he")
    for name in ("א/ב: ג" * 9, "א/ב: ג" * 9, "a", "A", "'[]'", "***"):
        book.sheet(name, (10,), repeat_head=False)
    titles = [sheet.title for sheet in sheets(book.finished())]
    assert len({title.casefold() for title in titles}) == 6
    assert all(0 < len(title) <= 31 and title == title.strip("' ") for title in titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_room_in_which_nothing_happened_leaves_files_too(language: Language) -> None:
    state = room(language, names=())
    assert len(read_csv(csv_file(state))) == 2
    assert [len(list(sheet.tables)) for sheet in sheets(xlsx_file(state))] == [0, 1]
    (opened,) = facts(state)
    assert opened == Fact(0, word(state, "room"), word(state, "room"), word(state, "opened"), "מפגש", time=opened.time)
