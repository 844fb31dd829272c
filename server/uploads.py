"""A deck from somebody's spreadsheet: CSV in any encoding Excel writes, or XLSX. Faults are told row by row."""

import csv
import io
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openpyxl import load_workbook

from game_rules.activity import Refused
from game_rules.kit.cards import KINDS, SHORT_LIMIT, TEXT_LIMIT, Card, Deck, Kind
from game_rules.kit.limits import clean_text

ROW_LIMIT = 600
COLUMN_LIMIT = 40
FAULT_LIMIT = 200
UNPACKED_LIMIT = 20_000_000
"""Bytes an XLSX may hold when unpacked: more is no deck but a bomb."""
ENCODINGS = ("utf-8-sig", "cp1255", "cp1256")
"""What Excel writes: UTF-8 with its mark, or the Hebrew and Arabic code pages."""

HEADINGS: Mapping[str, frozenset[str]] = {
    "kind": frozenset({"kind", "סוג", "النوع", "نوع"}),
    "text": frozenset({"text", "טקסט", "النص", "نص"}),
    "short": frozenset({"short", "short text", "טקסט קצר", "نص قصير", "النص القصير"}),
    "channel": frozenset({"channel", "ערוץ השפעה", "ערוץ", "قناة التأثير", "قناة"}),
}
KIND_WORDS: Mapping[str, Kind] = {
    **dict.fromkeys(("gap", "gaps", "פער", "פערים", "فجوة", "فجوات"), "gap"),
    **dict.fromkeys(("cause", "causes", "גורם", "גורמים", "גורם אפשרי", "سبب", "أسباب", "سبب محتمل"), "cause"),
    **dict.fromkeys(
        ("action", "actions", "פעולה", "פעולות", "פעולה אפשרית", "إجراء", "إجراءات", "إجراء ممكن"), "action"
    ),
}
Fault = dict[str, Any]


class DeckFaults(Exception):
    """What must be mended: *faults* with row numbers as the spreadsheet counts them; *good* counts the good rows."""

    def __init__(self, faults: list[Fault], good: int) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults
        self.good = good


def read_deck(name: str, data: bytes, *, key: str, title: str) -> Deck:
    """The deck in a file of this *name*. Its words are in one language, whichever it is. Raises `DeckFaults`."""
    rows = _sheet(data) if name.lower().endswith((".xlsx", ".xlsm")) or data[:2] == b"PK" else _csv(data)
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not numbered:
        raise DeckFaults([{"row": 1, "code": "file-empty"}], good=0)
    columns = _columns(numbered[0][0], numbered[0][1])
    cards, faults = _cards(numbered[1:], columns, key)
    missing = [kind for kind in KINDS if not any(card.kind == kind for card in cards)]
    if not faults:
        faults = [{"row": numbered[-1][0], "code": "kind-missing", "kind": kind} for kind in missing]
    if faults:
        raise DeckFaults(faults[:FAULT_LIMIT], good=len(cards))
    try:
        called = clean_text(title, 60)
    except Refused:
        called = key
    return Deck(key=key, title={"he": called, "ar": called, "en": called}, cards=tuple(cards))


def _cards(
    rows: Sequence[tuple[int, list[str]]], columns: Mapping[str, int], key: str
) -> tuple[list[Card], list[Fault]]:
    cards: list[Card] = []
    faults: list[Fault] = []
    seen: dict[str, int] = {}
    for number, row in rows:
        cells = {field: row[column] if column < len(row) else "" for field, column in columns.items()}
        if len(cards) + len(faults) >= ROW_LIMIT:
            faults.append({"row": number, "code": "too-many-rows", "limit": ROW_LIMIT})
            break
        try:
            card = _card(cells, f"{key}-{number}")
        except Refused as no:
            faults.append({"row": number, "code": no.code, **no.params})
            continue
        words = _plain(card.text["he"])
        if words in seen:
            faults.append({"row": number, "code": "row-twice", "first": seen[words]})
            continue
        seen[words] = number
        cards.append(card)
    return cards, faults


def _card(cells: Mapping[str, str], card_id: str) -> Card:
    kind = KIND_WORDS.get(_plain(cells["kind"]))
    if kind is None:
        raise Refused("kind-empty" if not cells["kind"].strip() else "kind-unknown", value=cells["kind"].strip()[:40])
    text = clean_text(cells["text"], TEXT_LIMIT)
    short = cells.get("short", "")
    try:
        short = clean_text(short, SHORT_LIMIT, may_be_empty=True)
    except Refused as no:
        raise Refused("short-too-long", **no.params) from None
    return Card(
        id=card_id,
        kind=kind,
        # Nobody says in which language a spreadsheet is: every viewer gets its words as they are.
        text={"he": text, "ar": text, "en": text},
        short={"he": short, "ar": short, "en": short} if short else {},
        tags=(),
        channel=None,
    )


def _columns(number: int, headings: Sequence[str]) -> dict[str, int]:
    """Which column holds what, by the words of the first row."""
    found: dict[str, int] = {}
    for column, heading in enumerate(headings):
        for field, words in HEADINGS.items():
            if _plain(heading) in words:
                found.setdefault(field, column)
    missing = [field for field in ("kind", "text") if field not in found]
    if missing:
        raise DeckFaults([{"row": number, "code": "column-missing", "column": field} for field in missing], good=0)
    return found


def _csv(data: bytes) -> Iterator[list[str]]:
    text = _decoded(data)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:4_000], delimiters=",;\t")
    except csv.Error:
        dialect = csv.excel
    try:
        yield from csv.reader(io.StringIO(text, newline=""), dialect)
    except csv.Error:
        raise DeckFaults([{"row": 1, "code": "file-unreadable"}], good=0) from None


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DeckFaults([{"row": 1, "code": "file-unreadable"}], good=0)


def _sheet(data: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED_LIMIT:
                raise DeckFaults([{"row": 1, "code": "too-large"}], good=0)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        rows = list(sheet.iter_rows(max_row=ROW_LIMIT + 10, max_col=COLUMN_LIMIT, values_only=True))
    except DeckFaults:
        raise
    except Exception:  # openpyxl raises many kinds for files that are none
        raise DeckFaults([{"row": 1, "code": "file-unreadable"}], good=0) from None
    for row in rows:
        yield ["" if cell is None else str(cell) for cell in row]


def _plain(text: str) -> str:
    """*text* for comparing: one form, one case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
