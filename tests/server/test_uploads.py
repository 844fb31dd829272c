"""Decks out of spreadsheets: every way Excel writes them, faults row by row, and files that are none."""

from __future__ import annotations

import csv
import io
import resource
import struct
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from content.library import channels, deck_template
from game_rules.activity import LANGUAGES
from game_rules.kit.cards import SHORT_LIMIT, TEXT_LIMIT, Deck
from server.uploads import CARD_LIMIT, FAULT_LIMIT, HEADINGS, KIND_WORDS, TITLE_LIMIT, DeckFaults, read_deck

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


def zipped(parts: dict[str, bytes], like: bytes | None = None) -> bytes:
    """A zip of these parts, beside those of another."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        if like is not None:
            with zipfile.ZipFile(io.BytesIO(like)) as source:
                for name in source.namelist():
                    if name not in parts:
                        packed.writestr(name, source.read(name))
        for name, body in parts.items():
            packed.writestr(name, body)
    return out.getvalue()


def png() -> bytes:
    """A small picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + bytes(24) for _ in range(8)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


LAUGHS = (
    b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha ">%s]><sst>&z;</sst>"""
    % b"".join(
        b'<!ENTITY %s "%s">' % (bytes([next_]), b"&%s;" % bytes([next_ - 1]) * 10)
        for next_ in range(ord("b"), ord("z") + 1)
    )
)
GOOD = as_xlsx(HEBREW)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf", "file-empty"),
        (b"\r\n\r\n , ,\r\n", "file-empty"),
        (as_xlsx([]), "file-empty"),
        (png(), "file-unreadable"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01", "file-unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file-unreadable"),
        (as_csv(HEBREW).replace(b",", b",\x00", 1), "file-unreadable"),
        (b"\xff\xfe" + as_csv(HEBREW, "utf-8")[:51], "file-unreadable"),
        (b"PK\x03\x04", "file-unreadable"),
        (GOOD[:-400], "file-unreadable"),
        (zipped({"a.txt": b"hello"}), "file-unreadable"),
        (zipped({"xl/worksheets/sheet1.xml": b"<not"}, GOOD), "file-unreadable"),
        (zipped({"xl/sharedStrings.xml": LAUGHS}, GOOD), "file-unreadable"),
        (zipped({"xl/sharedStrings.xml": bytes(200_000_000)}, GOOD), "too-large"),
        (zipped({f"xl/worksheets/sheet{n}.xml": bytes(1_900_000) for n in range(2, 9)}, GOOD), "too-large"),
        (zipped({f"x{n}": b"" for n in range(600)}, GOOD), "too-large"),
        (zipped({"xl/vbaProject.bin": b"Sub AutoOpen()"}, GOOD), "file-not-plain"),
        (zipped({"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}, GOOD), "file-not-plain"),
        (b'a,b\n"' + b"x" * 200_000, "file-unreadable"),
    ],
)
def test_what_is_no_deck_is_told_in_one_word(data: bytes, code: str) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert faults(data) == faults(data, "deck.xlsx") == [{"row": 1, "code": code}]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 150_000  # kilobytes


def test_a_part_that_lies_about_its_size_is_no_bomb() -> None:
    """A workbook whose directory promises a small part: no more of it than that is unpacked."""
    bomb = bytearray(zipped({"xl/sharedStrings.xml": bytes(50_000_000)}, GOOD))
    at = bomb.rindex(b"PK\x01\x02", 0, bomb.rindex(b"xl/sharedStrings.xml"))
    bomb[at + 24 : at + 28] = struct.pack("<I", 1_000)
    assert faults(bytes(bomb)) == [{"row": 1, "code": "file-unreadable"}]


def test_a_sheet_that_says_it_is_endless_is_not_walked_to_its_end() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml")
    endless = sheet.replace(b'ref="A1:D4"', b'ref="A1:XFD1048576"')
    far = endless.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    assert endless != sheet and far != endless
    assert texts(read(zipped({"xl/worksheets/sheet1.xml": far}, GOOD))) == words(HEBREW)


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=400), st.integers(0, 2**32))
def test_any_bytes_are_a_deck_or_have_faults(noise: bytes, seed: int) -> None:
    random = Random(seed)
    damaged = bytearray(random.choice([as_csv(HEBREW), GOOD, noise]))
    for _ in range(random.randint(0, 20)):
        if damaged:
            damaged[random.randrange(len(damaged))] = random.randrange(256)
    for data in (noise, bytes(damaged)):
        try:
            deck = read(data)
        except DeckFaults as told:
            assert told.faults and all(fault["row"] >= 1 and fault["code"] for fault in told.faults)
        else:
            assert deck.cards and all(card.text["he"] for card in deck.cards)
