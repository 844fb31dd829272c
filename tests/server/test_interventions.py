"""Lists of interventions out of spreadsheets: in three languages, faults row by row, sums as people write them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from content.library import list_template
from game_rules.activity import LANGUAGES
from game_rules.kit.interventions import GOAL_LIMIT, HEADS, LIST_LIMIT, NAME_LIMIT, RESOURCES_LIMIT, SHORT_LIMIT
from game_rules.rating.types import OwnIntervention
from server.interventions import DRAFT_LIMIT, ListFaults, read_interventions, shekels
from server.list_template import workbook
from server.list_words import BUDGET_WORDS, HEAD_WORDS, HEADINGS, PROVIDER_WORDS
from server.texts import text
from tests.server.test_uploads import Table, as_csv, as_xlsx
from tests.server.test_uploads_bad import GOOD, LAUGHS, png, zipped

HEBREW: Table = (
    ("מענה", "יעד", "תחום", "באחריות", "משאבים לשנה (₪)", "סוג תקציב", "שם קצר"),
    ("קבוצות קריאה", "קריאה שוטפת עד סוף כיתה ב׳", "פערים בבתי הספר", "בית ספר", "240,000", "גפ״ן", "קריאה"),
    ("מרכז למחוננים", "יום לימודים מאתגר", "מחוננים ומצטיינים ברשות", "הרשות", "₪620,000", "תקציב נפרד", ""),
    ("תזמורת צעירה", "נגינה לכולם", "תחומים אחרים", "עירייה", "", "", ""),
)
ARABIC: Table = (
    ("الاستجابة", "الهدف", "المجال", "بمسؤولية", "الموارد", "نوع الميزانية", "اسم قصير"),
    ("مجموعات قراءة", "قراءة بطلاقة", "فجوات في المدارس", "مدرسة", "٢٤٠٬٠٠٠", "غيفن", "قراءة"),
    ("مركز الموهوبين", "يوم تعليمي", "المتفوّقون في السلطة المحلّية", "السلطة المحليه", "620000 شيكل", "منفصلة", ""),
    ("أوركسترا شابّة", "عزف للجميع", "مجالات أخرى", "بلدية", "", "", ""),
)
ENGLISH: Table = (
    ("Name", "Educational goal", "Head", "Provider", "Resources per year", "Budget kind", "Short name"),
    ("Reading groups", "Fluent reading", "Under-achievers in schools", "School", "240 000 NIS", "Gefen", "Reading"),
    ("Centre for the gifted", "A day that stretches", "Excelling, authority", "Council", "620000.00", "separate", ""),
    ("Youth orchestra", "Music for all", "Other fields", "Municipality", "-", "", ""),
)
KINDS = [("gaps-schools", "school", 240_000, "flexible"), ("excelling-authority", "authority", 620_000, "separate")]


def kinds(found: tuple[OwnIntervention, ...]) -> list[tuple[Any, ...]]:
    return [(one.head, one.provider, one.resources, one.budget) for one in found]


def faulty(data: bytes) -> ListFaults:
    with pytest.raises(ListFaults) as told:
        read_interventions(data)
    return told.value


def with_cell(column: int, words: object) -> bytes:
    """The Hebrew table with one cell of its first row written over."""
    row = [words if place == column else cell for place, cell in enumerate(HEBREW[1])]
    return as_csv([HEBREW[0], row])


def listed(words: Mapping[Any, str]) -> list[tuple[str, str]]:
    return [(key, word.strip()) for key, line in words.items() for word in line.split(",")]


@pytest.mark.parametrize("table", [HEBREW, ARABIC, ENGLISH])
def test_a_list_is_read_in_three_languages_from_csv_and_workbook(table: Table) -> None:
    found = read_interventions(as_csv(table))
    assert kinds(found) == [*KINDS, ("other-fields", "authority", None, None)]
    assert [(one.name, one.goal, one.short) for one in found] == [(row[0], row[1], row[6]) for row in table[1:]]
    assert read_interventions(as_xlsx(table)) == found


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8", ";"), ("utf-16", "\t"), ("cp1255", ",")])
def test_hebrew_as_excel_writes_it(encoding: str, delimiter: str) -> None:
    plain = [[cell.replace("₪", "") for cell in row] for row in HEBREW]
    assert read_interventions(as_csv(plain, encoding, delimiter)) == read_interventions(as_csv(HEBREW))


@pytest.mark.parametrize(("field", "heading"), listed(HEADINGS))
def test_headings_are_known(field: str, heading: str) -> None:
    place = ("name", "goal", "head", "provider", "resources", "budget", "short").index(field)
    head = [f" {heading.upper()}: " if column == place else cell for column, cell in enumerate(HEBREW[0])]
    assert read_interventions(as_csv([head, *HEBREW[1:]])) == read_interventions(as_csv(HEBREW))


@pytest.mark.parametrize(
    ("column", "field", "key", "word"),
    [
        (column, field, key, word)
        for column, field, words in (
            (2, "head", HEAD_WORDS),
            (3, "provider", PROVIDER_WORDS),
            (5, "budget", BUDGET_WORDS),
        )
        for key, word in listed(words)
    ],
)
def test_words_of_cells_are_known(column: int, field: str, key: str, word: str) -> None:
    assert getattr(read_interventions(with_cell(column, f" {word.upper()}. "))[0], field) == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_our_own_files_say_can_be_brought_back(language: str) -> None:
    fields = ("name", "goal", "head", "provider", "resources", "budget", "short")
    head = [text(language, "rating", f"rating-column-{field}") for field in fields]
    budgets = [*BUDGET_WORDS, *BUDGET_WORDS]
    rows = []
    for number, key in enumerate(HEADS):
        provider = list(PROVIDER_WORDS)[number % 2]
        said = [text(language, "rating", f"rating-cell-{what}") for what in (f"head-{key}", f"provider-{provider}")]
        budget = text(language, "rating", f"rating-cell-budget-{budgets[number]}")
        rows.append([f"{number}", "goal", *said, str(1000 + number), budget, ""])
    found = read_interventions(as_csv([head, *rows]))
    assert [(one.head, one.resources, one.budget) for one in found] == [
        (key, 1000 + number, budgets[number]) for number, key in enumerate(HEADS)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("head", HEADS)
def test_heads_are_known_as_the_pages_name_them(head: str, language: str) -> None:
    assert read_interventions(with_cell(2, text(language, "rating", f"rating-head-{head}")))[0].head == head


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("480,000", 480_000),
        ("480000", 480_000),
        ("₪480,000", 480_000),
        ("480,000 ₪", 480_000),
        ("480\u00a0000 ש״ח", 480_000),
        ('480.000 ש"ח לשנה', 480_000),
        ("\u200f480,000.75", 480_000),
        ("1,250,000.00", 1_250_000),
        ("480 אלף", 480_000),
        ("1.5 מיליון ש״ח", 1_500_000),
        ("1,5 مليون", 1_500_000),
        ("٤٨٠٬٠٠٠ شيكل", 480_000),
        ("12k", 12_000),
        ("480'000 NIS per year", 480_000),
        ("0", 0),
        ("כ־480 אלף", None),
        ("-5", None),
        ("=1+1", None),
        ("1e5", None),
        ("480,00,0", None),
        ("הרבה", None),
        ("9" * 40, None),
        ("12 חודשים", None),
    ],
)
def test_sums_as_people_write_them(said: str, amount: int | None) -> None:
    assert shekels(said) == amount


def test_cells_of_a_workbook_are_numbers_too() -> None:
    table = [HEBREW[0], [*HEBREW[1][:4], 240_000.0, *HEBREW[1][5:]], [*HEBREW[2][:4], 1234.56, *HEBREW[2][5:]]]
    assert [one.resources for one in read_interventions(as_xlsx(table))] == [240_000, 1234]


def test_faults_are_told_row_by_row_and_all_at_once() -> None:
    table = [
        *HEBREW,
        ("", "", "", "", "", "", ""),
        ("", "יעד", "פיל", "נמלה", "כ־480 אלף", "זהב", ""),
        (
            "א" * (NAME_LIMIT + 1),
            "ב" * (GOAL_LIMIT + 2),
            "חינוך מיוחד",
            "רשות",
            "2000000001",
            "",
            "ג" * (SHORT_LIMIT + 3),
        ),
        ("קבוצות - קריאה", "", "", "", "", "", ""),
    ]
    told = faulty(as_csv(table))
    assert told.faults == [
        {"row": 6, "column": "name", "code": "name-empty"},
        {"row": 6, "column": "head", "code": "head-unknown", "value": "פיל"},
        {"row": 6, "column": "provider", "code": "provider-unknown", "value": "נמלה"},
        {"row": 6, "column": "budget", "code": "budget-unknown", "value": "זהב"},
        {"row": 6, "column": "resources", "code": "resources-unknown", "value": "כ־480 אלף"},
        {"row": 7, "column": "name", "code": "name-too-long", "limit": NAME_LIMIT, "length": NAME_LIMIT + 1},
        {"row": 7, "column": "goal", "code": "goal-too-long", "limit": GOAL_LIMIT, "length": GOAL_LIMIT + 2},
        {"row": 7, "column": "short", "code": "short-too-long", "limit": SHORT_LIMIT, "length": SHORT_LIMIT + 3},
        {"row": 7, "column": "resources", "code": "resources-too-large", "limit": RESOURCES_LIMIT},
        {"row": 8, "column": "goal", "code": "goal-empty"},
        {"row": 8, "column": "head", "code": "head-empty"},
        {"row": 8, "column": "provider", "code": "provider-empty"},
        {"row": 8, "column": "name", "code": "row-twice", "first": 2},
    ]
    assert [row.row for row in told.rows if not row.faults] == [2, 3, 4]
    assert [row.intervention() for row in told.rows if not row.faults] == list(read_interventions(as_csv(HEBREW)))


def test_a_row_to_mend_keeps_what_was_understood_of_it() -> None:
    row = ("א" * 500, "יעד", "חינוך מיוחד", "נמלה", "7000", "גפן", "")
    told = faulty(as_csv([HEBREW[0], row]))
    assert told.rows[0].fields == {
        "name": "א" * DRAFT_LIMIT,
        "goal": "יעד",
        "head": "special-education",
        "resources": 7000,
        "budget": "flexible",
    }


def test_a_head_that_says_who_gives_it_needs_no_provider() -> None:
    table = [row[:3] for row in (HEBREW[0], HEBREW[2], ("חוג מדע", "יעד", "מצטיינים בבתי הספר"), HEBREW[1])]
    told = faulty(as_csv(table))
    assert told.faults == [{"row": 4, "column": "provider", "code": "provider-empty"}]
    assert [row.intervention().provider for row in told.rows[:2]] == ["authority", "school"]


def test_missing_columns_are_named() -> None:
    assert faulty(as_csv([("שם", "הערות"), ("קריאה", "x")])).faults == [
        {"row": 1, "code": "column-missing", "column": "goal"},
        {"row": 1, "code": "column-missing", "column": "head"},
    ]


def test_a_long_list_is_cut_and_says_where() -> None:
    rows = [(f"מענה {number}", *HEBREW[1][1:]) for number in range(LIST_LIMIT + 5)]
    told = faulty(as_csv([HEBREW[0], *rows]))
    assert told.faults == [{"row": LIST_LIMIT + 2, "code": "too-many-rows", "limit": LIST_LIMIT}]
    assert len(told.rows) == LIST_LIMIT and not any(row.faults for row in told.rows)
    assert len(read_interventions(as_csv([HEBREW[0], *rows[:LIST_LIMIT]]))) == LIST_LIMIT


def test_formulas_and_marks_that_turn_words_round_are_words_and_nothing() -> None:
    row = ("=HYPERLINK(1)", "\u202eיעד\u202c\nשני", *HEBREW[1][2:])
    for data in (as_csv([HEBREW[0], row]), as_csv([HEBREW[0], row], delimiter=";")):
        assert [(one.name, one.goal) for one in read_interventions(data)] == [("=HYPERLINK(1)", "יעד שני")]
    book = load_workbook(io.BytesIO(as_xlsx(HEBREW)))
    sheet = book.active
    assert sheet is not None
    sheet["A2"] = "=1+1"
    out = io.BytesIO()
    book.save(out)
    # A formula nobody has worked out yet shows nothing.
    assert [fault["code"] for fault in faulty(out.getvalue()).faults] == ["name-empty"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (as_csv(HEBREW[:1]), "file-empty"),
        (as_xlsx([]), "file-empty"),
        (png(), "file-unreadable"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01", "file-unreadable"),
        (b"PK\x03\x04", "file-unreadable"),
        (zipped({"xl/sharedStrings.xml": LAUGHS}, GOOD), "file-unreadable"),
        (zipped({"xl/sharedStrings.xml": bytes(200_000_000)}, GOOD), "too-large"),
        (zipped({"xl/vbaProject.bin": b"Sub AutoOpen()"}, GOOD), "file-not-plain"),
    ],
)
def test_what_is_no_list_is_told_in_one_word(data: bytes, code: str) -> None:
    told = faulty(data)
    assert told.faults == [{"row": 1, "code": code}] and told.rows == ()


def test_the_template_is_a_good_list_and_the_workbook_says_the_same() -> None:
    found = read_interventions(list_template())
    assert len(found) == 2 and all(one.short and one.resources and one.budget for one in found)
    book = workbook(list_template())
    assert read_interventions(book) == found
    sheet = load_workbook(io.BytesIO(book)).worksheets[0]
    assert sheet.sheet_view.rightToLeft and isinstance(sheet["F2"].value, int)
    choices = {str(rule.sqref): str(rule.formula1).strip('"') for rule in sheet.data_validations.dataValidation}
    assert set(choices) == {f"{column}2:{column}{LIST_LIMIT + 1}" for column in "DEG"}
    assert all(len(offered) <= 255 for offered in choices.values())


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=7, max_size=7),
        min_size=1,
        max_size=8,
    )
)
def test_any_table_is_a_list_or_has_faults(rows: list[list[str]]) -> None:
    try:
        found = read_interventions(as_csv([HEBREW[0], *rows], "utf-8"))
    except ListFaults as told:
        assert told.faults and all(fault["row"] >= 1 and fault["code"] for fault in told.faults)
        assert all(row.intervention().name for row in told.rows if not row.faults)
    else:
        assert found and all(0 < len(one.name) <= NAME_LIMIT and 0 < len(one.goal) <= GOAL_LIMIT for one in found)
