"""Decks out of spreadsheets: every way Excel writes them, faults row by row, and files that are none."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
import xlsxwriter
from openpyxl import Workbook

from content.library import channels, deck_template
from game_rules.activity import LANGUAGES
from game_rules.kit.cards import SHORT_LIMIT, TEXT_LIMIT, Deck
from server.tables import FAULT_LIMIT
from server.uploads import CARD_LIMIT, HEADINGS, KIND_WORDS, TITLE_LIMIT, DeckFaults, read_deck

Table = Sequence[Sequence[Any]]
HEBREW: Table = (
    ("סוג", "טקסט", "טקסט קצר", "ערוץ השפעה"),
    ("פער", "שליש מהתלמידים אינם מגיעים בימי ו׳", "היעדרויות בימי ו׳", ""),
    ("גורם אפשרי", "ההסעה יוצאת לפני השיעור האחרון, ואין אחרת", "", ""),
    ("פעולה אפשרית", 'הסעה מאוחרת "פעם ביום"; בתיאום', "הסעה מאוחרת", "תשתיות והנגשת שירותים"),
)
ARABIC: Table = (
    ("النوع", "النص", "نص قصير", "قناة التأثير"),
    ("فجوة", "ثلث الطلاب يغيبون يوم الجمعة", "", ""),
    ("سبب محتمل", "الحافلة تغادر قبل الدرس الأخير", "", ""),
    ("إجراء ممكن", "حافلة متأخرة كل يوم", "", "إرشاد الأهل"),
)
ENGLISH: Table = (
    ("Kind", "Text", "Short text", "Channel"),
    ("Gap", "A third of the pupils are away on Fridays", "", ""),
    ("Cause", "The bus leaves before the last lesson, and there is no other", "", ""),
    ("Action", "A late bus; once a day", "", "Guidance for parents"),
)


def as_csv(table: Table, encoding: str = "utf-8-sig", delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(table)
    return out.getvalue().encode(encoding)


def as_xlsx(table: Table) -> bytes:
    """A workbook as Excel writes it, its texts in a part of their own."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"default_date_format": "dd.mm.yyyy"})
    sheet = book.add_worksheet()
    for number, row in enumerate(table):
        sheet.write_row(number, 0, row)
    book.close()
    return out.getvalue()


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(data: bytes, name: str = "deck.csv", title: str = "שלנו") -> Deck:
    return read_deck(name, data, key="own-1", title=title)


def faults(data: bytes, name: str = "deck.csv") -> list[dict[str, Any]]:
    with pytest.raises(DeckFaults) as told:
        read(data, name)
    return told.value.faults


def texts(deck: Deck) -> list[str]:
    return [card.text["he"] for card in deck.cards]


def words(table: Table) -> list[str]:
    return [row[1] for row in table[1:]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16", "cp1255"])
def test_hebrew_in_every_encoding_and_with_every_delimiter(encoding: str, delimiter: str) -> None:
    deck = read(as_csv(HEBREW, encoding, delimiter))
    assert texts(deck) == words(HEBREW)
    assert [card.kind for card in deck.cards] == ["gap", "cause", "action"]
    assert [card.short.get("he") for card in deck.cards] == ["היעדרויות בימי ו׳", None, "הסעה מאוחרת"]
    assert [card.channel for card in deck.cards] == [None, None, "infrastructure"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16", "cp1256"])
def test_arabic_in_every_encoding_and_with_every_delimiter(encoding: str, delimiter: str) -> None:
    deck = read(as_csv(ARABIC, encoding, delimiter))
    assert texts(deck) == words(ARABIC) and deck.cards[2].channel == "parents"


def test_a_line_that_names_the_delimiter_is_passed_over() -> None:
    assert texts(read(b"sep=;\r\n" + as_csv(ENGLISH, "utf-8", ";"))) == words(ENGLISH)


@pytest.mark.parametrize("table", [HEBREW, ARABIC, ENGLISH])
def test_a_workbook_reads_as_a_csv_does(table: Table) -> None:
    assert read(as_xlsx(table), "deck.xlsx") == read(as_csv(table))


def test_cells_of_a_workbook_are_read_as_people_see_them() -> None:
    table = [*HEBREW, ("פער", 45.0, "", ""), ("פער", date(2025, 1, 2), "", ""), ("פער", True, "", "")]
    assert texts(read(as_xlsx(table)))[3:] == ["45", "2025-01-02 00:00:00", "True"]


def test_a_workbook_may_begin_lower_and_hide_a_sheet() -> None:
    book = Workbook()
    hidden, shown = book.worksheets[0], book.create_sheet("כרטיסים")
    hidden.append(["לא", "זה"])
    hidden.sheet_state = "hidden"
    for row, cells in enumerate(HEBREW, start=3):
        for column, cell in enumerate(cells, start=1):
            shown.cell(row, column, cell)
    assert texts(read(saved(book))) == words(HEBREW)
    shown.cell(4, 1, "פעור")
    assert faults(saved(book)) == [{"row": 4, "code": "kind-unknown", "value": "פעור"}]


def test_the_template_itself_is_a_good_deck() -> None:
    deck = read(deck_template(), "deck-template.csv")
    assert len(deck.cards) == 10
    assert {card.channel for card in deck.cards if card.kind == "action"} == set(channels())


def test_ids_are_told_apart_and_never_confuse_the_rules() -> None:
    ids = [card.id for card in read(as_csv(HEBREW)).cards]
    assert ids == ["gap-own-1-2", "cause-own-1-3", "action-own-1-4"]
    assert not [id for id in ids if set(id) & set("/|#")]


@pytest.mark.parametrize(("field", "heading"), [(f, w.strip()) for f, ws in HEADINGS.items() for w in ws.split(",")])
def test_headings_in_three_languages(field: str, heading: str) -> None:
    place = list(HEADINGS).index(field)
    for said in (heading, f"  {heading.upper()}: ", f"\u200f*{heading}*"):
        head = [said if column == place else cell for column, cell in enumerate(HEBREW[0])]
        assert read(as_csv([head, *HEBREW[1:]])) == read(as_csv(HEBREW))


@pytest.mark.parametrize(("kind", "word"), [(k, w.strip()) for k, ws in KIND_WORDS.items() for w in ws.split(",")])
def test_kinds_in_three_languages(kind: str, word: str) -> None:
    cards = read(as_csv([*HEBREW, (f" {word.upper()} ", "עוד אחד", "", "")])).cards
    assert cards[3].kind == kind


@pytest.mark.parametrize("said", ["פערימ", "גּוֹרמים אפשריימ", "פעולות־אפשריות", "اسباب", "إجراءاتٌ ممكنه", "الأسبـاب"])
def test_kinds_as_people_also_write_them(said: str) -> None:
    assert len(read(as_csv([*HEBREW, (said, "עוד אחד", "", "")])).cards) == 4


@pytest.mark.parametrize(("key", "name"), [(k, n) for k, names in channels().items() for n in (k, *names.values())])
def test_channels_are_known_by_name(key: str, name: str) -> None:
    cards = read(as_csv([*HEBREW, ("פעולה", "עוד אחת", "", f" {name} ")])).cards
    assert cards[3].channel == key


def test_a_channel_of_a_gap_says_nothing() -> None:
    assert read(as_csv([*HEBREW, ("פער", "עוד אחד", "", "משהו")])).cards[3].channel is None


def test_every_viewer_gets_the_words_as_they_are() -> None:
    deck = read(as_csv(HEBREW), title="  החפיסה\nשלנו ")
    assert all(set(card.text) == set(LANGUAGES) and len(set(card.text.values())) == 1 for card in deck.cards)
    assert deck.title == dict.fromkeys(LANGUAGES, "החפיסה שלנו")


@pytest.mark.parametrize(
    ("title", "name", "called"),
    [
        ("", "קלפים של אלון.csv", "קלפים של אלון"),
        ("", "C:\\דברים\\קלפים.v2.csv", "קלפים.v2"),
        ("", "../../etc/passwd", "passwd"),
        ("א" * 200, "x.csv", "א" * TITLE_LIMIT),
        ("\u202e\u200f", "", "חפיסה שהועלתה"),
    ],
)
def test_a_deck_has_a_title(title: str, name: str, called: str) -> None:
    assert read(as_csv(HEBREW), name, title).title["he"] == called


def test_faults_are_told_row_by_row_and_all_at_once() -> None:
    table = [
        *HEBREW,
        ("", "בלי סוג", "", ""),
        ("פיל", "סוג שאינו", "", ""),
        ("פער", "", "", ""),
        ("פער", "א" * (TEXT_LIMIT + 3), "ב" * (SHORT_LIMIT + 1), ""),
        ("פעולה", "עם ערוץ אחר", "", "הצפה"),
        ("פער", "שליש מהתלמידים - אינם  מגיעים בימי ו׳", "", ""),
        ("", "", "", ""),
        ("פער", "\u202e\u200f", "", ""),
        ("פיל", "א" * 91, "", "הצפה"),
    ]
    assert faults(as_csv(table)) == [
        {"row": 5, "code": "kind-empty"},
        {"row": 6, "code": "kind-unknown", "value": "פיל"},
        {"row": 7, "code": "text-empty"},
        {"row": 8, "code": "text-too-long", "limit": TEXT_LIMIT, "length": TEXT_LIMIT + 3},
        {"row": 8, "code": "short-too-long", "limit": SHORT_LIMIT, "length": SHORT_LIMIT + 1},
        {"row": 9, "code": "channel-unknown", "value": "הצפה"},
        {"row": 10, "code": "row-twice", "first": 2},
        {"row": 12, "code": "text-empty"},
        {"row": 13, "code": "kind-unknown", "value": "פיל"},
        {"row": 13, "code": "text-too-long", "limit": TEXT_LIMIT, "length": 91},
        {"row": 13, "code": "channel-unknown", "value": "הצפה"},
    ]


def test_good_rows_are_counted_though_none_is_taken() -> None:
    with pytest.raises(DeckFaults) as told:
        read(as_csv([*HEBREW, ("פיל", "x", "", "")]))
    assert told.value.good == 3


def test_cells_over_several_lines_count_as_one_row() -> None:
    table = [*HEBREW[:2], ("פער", "שורה\nאחר\nשורה", "", ""), *HEBREW[2:], ("", "x", "", "")]
    assert faults(as_csv(table)) == [{"row": 6, "code": "kind-empty"}]


def test_short_rows_and_long_rows_are_rows() -> None:
    deck = read("סוג,טקסט\nפער,א,,,,,\n,,\n\nגורם,ב\nפעולה,ג".encode())
    assert texts(deck) == ["א", "ב", "ג"]
    assert faults("טקסט,סוג\nא,פער\nב".encode()) == [{"row": 3, "code": "kind-empty"}]


def test_a_missing_kind_is_told_when_no_row_is_in_doubt() -> None:
    assert faults(as_csv(HEBREW[:2])) == [
        {"row": 2, "code": "kind-missing", "kind": "cause"},
        {"row": 2, "code": "kind-missing", "kind": "action"},
    ]
    assert faults(as_csv([*HEBREW[:2], ("גרום", "x", "", "")])) == [{"row": 3, "code": "kind-unknown", "value": "גרום"}]


def test_missing_columns_are_named() -> None:
    assert faults(as_csv([("שם", "טקסט"), ("פער", "x")])) == [{"row": 1, "code": "column-missing", "column": "kind"}]
    assert {fault["column"] for fault in faults(as_csv([("",), ("א", "ב"), ("ג", "ד")]))} == {"kind", "text"}


def test_too_many_rows_are_too_many() -> None:
    rows = [("פער", f"פער מספר {number}", "", "") for number in range(CARD_LIMIT - 2)]
    assert faults(as_csv([*HEBREW, *rows])) == [{"row": CARD_LIMIT + 2, "code": "too-many-rows", "limit": CARD_LIMIT}]
    assert len(read(as_csv([*HEBREW, *rows[1:]])).cards) == CARD_LIMIT


def test_a_long_list_of_faults_is_cut() -> None:
    assert len(faults(as_csv([*HEBREW, *[("פיל", "x", "", "")] * 300]))) == FAULT_LIMIT
