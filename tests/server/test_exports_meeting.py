"""What a circle and a rating leave in the files: counts and never marks, names only where they are shown."""

from __future__ import annotations

import csv
import io
import itertools
import zipfile
from dataclasses import replace
from datetime import datetime

import pytest
from openpyxl import load_workbook

from game_rules.activity import LANGUAGES, Language
from game_rules.rating.events import Rated, SecondRoundOpened
from game_rules.room.events import ActivityHappened
from game_rules.room.state import RoomState
from server.exports import csv_file, folder_file, log_file, xlsx_file
from server.exports.tidy import is_dangerous
from tests.server.meeting import FIRST, INTERVENTIONS, LIFE, PEOPLE, REASON, SCHOOL, SECOND, Held, held

Rows = list[list[str]]


@pytest.fixture(scope="module")
def meeting() -> Held:
    return held()


def rows(data: bytes) -> Rows:
    assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\n") == data.count(b"\r\n")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def files(meeting: Held) -> dict[str, Rows]:
    """The files of the folder by name."""
    with zipfile.ZipFile(io.BytesIO(folder_file(meeting.state, meeting.entries))) as archive:
        assert archive.testzip() is None
        for info in archive.infolist():
            assert info.flag_bits & 0x800 or info.filename.isascii(), "a name in another script is marked as UTF-8"
            assert info.filename.endswith(".csv") and not set(info.filename) & set('/\\:*?"<>|\n')
        return {info.filename: rows(archive.read(info)) for info in archive.infolist()}


def told(table: Rows) -> list[dict[str, str]]:
    """The rows of a file by the heads of its columns."""
    head, *others = table
    assert len(set(head)) == len(head) and {len(row) for row in table} == {len(head)}
    return [dict(zip(head, row, strict=True)) for row in others]


def one(found: dict[str, Rows], ending: str) -> Rows:
    (name,) = [name for name in found if name.endswith(f"{ending}.csv")]
    return found[name]


def test_the_folder_holds_every_activity_the_people_the_log_and_the_summary(meeting: Held) -> None:
    found = files(meeting)
    assert {name.split(" ")[0] for name in found} == {"סיכום.csv", "משתתפים.csv", "יומן.csv", "01", "02"}
    assert [row["שם"] for row in told(found["משתתפים.csv"])] == [name for name, _ in PEOPLE]
    assert found["יומן.csv"] == rows(log_file(meeting.state, meeting.entries))
    assert folder_file(meeting.state, meeting.entries) == folder_file(meeting.state, meeting.entries)


def test_facts_in_the_files_equal_the_fold_of_the_log(meeting: Held) -> None:
    """Rebuilt from the bytes of the log, the room leaves the very same files; and counts are those of its events."""
    assert csv_file(meeting.state) == csv_file(meeting.live)
    assert folder_file(meeting.state, meeting.entries) == folder_file(meeting.live, meeting.entries)
    counted: dict[tuple[str, str], int] = {}
    number = 1
    for event in (event for entry in meeting.entries for event in entry.events):
        happened = event.event if isinstance(event, ActivityHappened) else None
        if isinstance(happened, Rated):
            name = meeting.state.runs[2].state.interventions[happened.item].name
            key = (f"{name} {number}", happened.mark)
            counted[key] = counted.get(key, 0) + 1
        number += isinstance(happened, SecondRoundOpened)
    for number, step in ((1, "דירוג"), (2, "דירוג, סבב שני")):
        whole = [row for row in rows(csv_file(meeting.state)) if row[2] == step and row[5] == ""]
        by_mark = {row[3].split(":")[0]: int(row[7]) for row in whole if row[3].startswith(("אדום", "צהוב", "ירוק"))}
        marks = {"אדום": "no", "צהוב": "so", "ירוק": "yes"}
        assert by_mark == {word: counted.get((f"=SUM(A1) {number}", mark), 0) for word, mark in marks.items()}


def test_no_cell_of_any_file_is_a_formula_and_numbers_are_numbers(meeting: Held) -> None:
    found = files(meeting)
    cells = [cell for table in (*found.values(), rows(csv_file(meeting.state))) for row in table for cell in row]
    assert {cell for cell in cells if is_dangerous(cell) and not cell.startswith("'")} == {"-0.71"}
    assert "'=SUM(A1)" in cells and "'" + LIFE.format(1) in cells


def test_a_rating_leaves_counts_and_measures_by_round(meeting: Held) -> None:
    first, second = told(one(files(meeting), "מענים"))
    for number, marks in ((1, FIRST), (2, SECOND)):
        counts = [
            first[f"סבב {number}: {words}"] for words in ("אדום, לא יעיל", "צהוב, יעיל במידה סבירה", "ירוק, יעיל מאוד")
        ]
        assert counts == [str(marks.count(mark)) for mark in ("no", "so", "yes")]
        assert first[f"סבב {number}: מספר המדרגים"] == "7"
    assert first["סבב 1: מידת ההסכמה, מינוס 1 עד 1"] == "-0.71"
    assert (first["משאבים לשנה, בשקלים"], first["סוג התקציב"], first["באחריות"]) == ("120000", "גפ״ן", "בית הספר")
    # Two people are too few to tell how they marked.
    assert second["סבב 1: מספר המדרגים"] == "2" and second["סבב 1: צהוב, יעיל במידה סבירה"] == ""


def test_ratings_leave_by_affiliation_only_from_three_people_up(meeting: Held) -> None:
    groups = [row for row in rows(csv_file(meeting.state)) if row[5] in {"הוראה", "הורים", "כל השאר"}]
    people: dict[tuple[str, str], int] = {}
    for row in groups:
        people[row[2], row[5]] = people.get((row[2], row[5]), 0) + int(row[7])
    assert len(people) == 4 and min(people.values()) >= 3


def test_nobody_is_told_who_marked_what(meeting: Held) -> None:
    """In no file does a line about the rating hold a name, and the log does not say what."""
    names = {name for name, _ in PEOPLE}
    found = files(meeting)
    rated = [row for name, table in found.items() if name.startswith("02") for row in table]
    rated += [row for row in rows(csv_file(meeting.state)) if row[1] == "דירוג בצבעים"]
    assert rated and not [row for row in rated if names & set(row)]
    assert any(REASON in row for row in rated)
    log = [row for row in found["יומן.csv"] if row[4] == "rated"]
    assert len(log) == len(FIRST) + 2 + len(SECOND)
    assert {row[2] for row in log} == {"משתתף·ת"} and len({tuple(row[3:]) for row in log}) == 1
    everything = "\n".join(itertools.chain(*found["יומן.csv"]))
    assert not [words for words in (REASON, "רובוטיקה", "SUM", *names) if words in everything and words not in names]


def test_without_names_no_page_has_one_and_no_draft_leaves(meeting: Held) -> None:
    names = {name for name, _ in PEOPLE}
    pages = told(one(files(meeting), "דפים"))
    assert sorted(page["הישג בחיים"] for page in pages) == ["'" + LIFE.format(who) for who in (1, 2, 3)]
    assert {page["שם"] for page in pages} == {page["שעה"] for page in pages} == {""}
    assert [page["הישג חינוכי"] for page in pages if page["הישג חינוכי"]] == [SCHOOL.format(1)]
    circle = [row for row in rows(csv_file(meeting.state)) if row[1] == "מעגל פתיחה"]
    assert circle and not [row for row in circle if names & set(row)]
    files_as_text = repr((files(meeting), rows(csv_file(meeting.state)), cells_of(meeting.state)))
    assert SCHOOL.format(1) in files_as_text and SCHOOL.format(2) not in files_as_text


def test_with_names_the_pages_have_them() -> None:
    pages = told(one(files(held(names=True)), "דפים"))
    assert [page["שם"] for page in pages] == [name for name, _ in PEOPLE[:3]] and all(page["שעה"] for page in pages)


def cells_of(state: RoomState) -> list[list[object]]:
    sheet = load_workbook(io.BytesIO(xlsx_file(state))).worksheets[0]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_the_first_sheet_is_the_joint_summary_with_the_pinned_part_first(meeting: Held) -> None:
    shown = [row for row in cells_of(meeting.state) if any(cell is not None for cell in row)]
    first = [row[0] for row in shown]
    assert first[4] == "מה שחשוב לנו במיוחד" and str(first[5]).startswith("דירוג בצבעים")
    bars = shown[6]
    assert bars[0] == INTERVENTIONS[0].name and bars[1] == 7 and bars[2] == INTERVENTIONS[0].goal
    assert bars[6:9] == [SECOND.count(mark) for mark in ("no", "so", "yes")] and isinstance(bars[9], float)
    assert shown[7][0] == "בסבב הראשון" and shown[7][6:9] == [FIRST.count(mark) for mark in ("no", "so", "yes")]
    assert first.count(INTERVENTIONS[0].name) == 2, "once pinned, once among the points; its bar is not told twice"
    assert [LIFE.format(who) in {row[2] for row in shown} for who in (1, 2, 3)] == [True] * 3
    assert any(str(cell).startswith("דמיון: אומץ") for cell in first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_reads_from_its_side_and_holds_no_formula(meeting: Held, language: Language) -> None:
    state = replace(meeting.state, language=language)
    book = load_workbook(io.BytesIO(xlsx_file(state)))
    for sheet in book.worksheets:
        assert bool(sheet.sheet_view.rightToLeft) == (language != "en")
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    assert isinstance(book.worksheets[0]["B2"].value, datetime)
    assert len(files(replace(meeting, state=state))) == 6
