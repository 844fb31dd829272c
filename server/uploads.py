"""A deck from somebody's spreadsheet. Faults are told row by row, and nothing is taken until every row is right."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from content.library import channels
from game_rules.activity import LANGUAGES, Refused
from game_rules.kit.cards import KINDS, SHORT_LIMIT, TEXT_LIMIT, Card, Deck, Kind
from game_rules.kit.limits import clean_text
from server.spreadsheets import Unreadable, rows_of
from server.texts import text

CARD_LIMIT = 600
FAULT_LIMIT = 200
TITLE_LIMIT = 80
VALUE_LIMIT = 40
"""Characters of a cell that a fault quotes."""

HEADINGS: Mapping[str, str] = {
    "kind": "kind, kinds, type, סוג, סוגים, סוג הקלף, סוג קלף, النوع, نوع, الأنواع, أنواع, نوع البطاقة, نوع الورقة",
    "text": "text, texts, card, טקסט, טקסטים, הטקסט, טקסט הקלף, תוכן, النص, نص, النصوص, نصوص, نص البطاقة, نص الورقة",
    "short": "short, short text, short texts, טקסט קצר, טקסטים קצרים, קצר, نص قصير, النص القصير, نصوص قصيرة",
    "channel": "channel, channels, channel of influence, ערוץ השפעה, ערוצי השפעה, ערוץ ההשפעה, ערוץ, ערוצים, "
    "قناة التأثير, قناة تأثير, قنوات التأثير, القناة, قناة, قنوات",
}
KIND_WORDS: Mapping[Kind, str] = {
    "gap": "gap, gaps, פער, פערים, הפער, فجوة, فجوات, الفجوة, الفجوات",
    "cause": "cause, causes, possible cause, possible causes, גורם, גורמים, גורם אפשרי, גורמים אפשריים, הגורם, "
    "سبب, أسباب, سبب محتمل, أسباب محتملة, السبب, الأسباب",
    "action": "action, actions, possible action, possible actions, פעולה, פעולות, פעולה אפשרית, פעולות אפשריות, "
    "הפעולה, إجراء, إجراءات, إجراء ممكن, إجراءات ممكنة, الإجراء, الإجراءات",
}
Fault = dict[str, Any]


class DeckFaults(Exception):
    """What must be mended: *faults* with row numbers as the spreadsheet counts them; *good* counts the good rows."""

    def __init__(self, faults: Sequence[Fault], good: int) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = list(faults)[:FAULT_LIMIT]
        self.good = good


def read_deck(name: str, data: bytes, *, key: str, title: str) -> Deck:
    """The deck in a file of this *name*. Its words are in one language, whichever it is. Raises `DeckFaults`."""
    try:
        rows = rows_of(data, lambda row: {"kind", "text"} <= _columns(row).keys())
    except Unreadable as no:
        raise DeckFaults([{"row": 1, "code": no.code}], good=0) from None
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not numbered:
        raise DeckFaults([{"row": 1, "code": "file-empty"}], good=0)
    (head, headings), cards = numbered[0], numbered[1:]
    columns = _columns(headings)
    missing = [field for field in ("kind", "text") if field not in columns]
    if missing:
        raise DeckFaults([{"row": head, "code": "column-missing", "column": field} for field in missing], good=0)
    called = _title(title) or _title(PurePosixPath(name.replace("\\", "/")).stem)
    words: dict[str, str] = {language: called or text(language, "export", "export-own-deck") for language in LANGUAGES}
    return Deck(key=key, title=words, cards=tuple(_cards(cards, columns, key)))


def _cards(rows: Sequence[tuple[int, list[str]]], columns: Mapping[str, int], key: str) -> list[Card]:
    """The card of every row. Raises `DeckFaults` with all that is wrong with any of them."""
    cards: list[Card] = []
    faults: list[Fault] = []
    seen: dict[tuple[Kind, str], int] = {}
    for number, row in rows[:CARD_LIMIT]:
        cells = {field: row[column].strip() if column < len(row) else "" for field, column in columns.items()}
        card, wrong = _card(cells, key, number)
        if card is not None:
            first = seen.setdefault((card.kind, _plain(card.text["he"])), number)
            if first != number:
                wrong = [{"code": "row-twice", "first": first}]
        faults += ({"row": number, **fault} for fault in wrong)
        if card is not None and not wrong:
            cards.append(card)
    if len(rows) > CARD_LIMIT:
        faults.append({"row": rows[CARD_LIMIT][0], "code": "too-many-rows", "limit": CARD_LIMIT})
    faults += _missing_kinds(rows, columns["kind"])
    if faults:
        raise DeckFaults(faults, good=len(cards))
    return cards


def _card(cells: Mapping[str, str], key: str, number: int) -> tuple[Card | None, list[Fault]]:
    """The card of a row, or what is wrong with it, everything at once."""
    faults: list[Fault] = []
    kind = _kinds().get(_plain(cells["kind"]))
    if kind is None:
        quoted = {"code": "kind-unknown", "value": _quoted(cells["kind"])}
        faults.append(quoted if cells["kind"] else {"code": "kind-empty"})
    words = _cleaned(cells["text"], TEXT_LIMIT, "text", faults)
    short = _cleaned(cells.get("short", ""), SHORT_LIMIT, "short", faults)
    channel = cells.get("channel", "") if kind in (None, "action") else ""
    if channel and _plain(channel) not in _channels():
        faults.append({"code": "channel-unknown", "value": _quoted(channel)})
    if kind is None or faults:
        return None, faults
    card = Card(
        id=f"{kind}-{key}-{number}",
        kind=kind,
        # Nobody says in which language a spreadsheet is: every viewer gets its words as they are.
        text=dict.fromkeys(LANGUAGES, words),
        short=dict.fromkeys(LANGUAGES, short) if short else {},
        tags=(),
        channel=_channels()[_plain(channel)] if channel else None,
    )
    return card, []


def _cleaned(words: str, limit: int, field: str, faults: list[Fault]) -> str:
    try:
        return clean_text(words, limit, may_be_empty=field == "short")
    except Refused as no:
        faults.append({"code": no.code.replace("text-", f"{field}-"), **no.params})
        return ""


def _missing_kinds(rows: Sequence[tuple[int, list[str]]], column: int) -> Iterator[Fault]:
    """Kinds that no row names, once every row names one: a misspelt kind may be the missing one."""
    named = [_kinds().get(_plain(row[column])) if column < len(row) else None for _, row in rows]
    if None not in named:
        yield from (
            {"row": rows[-1][0] if rows else 1, "code": "kind-missing", "kind": k} for k in KINDS if k not in named
        )


def _columns(headings: Sequence[str]) -> dict[str, int]:
    """Which column holds what, by the words of the first row."""
    found: dict[str, int] = {}
    for column, heading in enumerate(headings):
        field = _headings().get(_plain(heading))
        if field is not None:
            found.setdefault(field, column)
    return found


def _title(wanted: str) -> str:
    """*wanted* in one clean line, cut where it is too long."""
    return clean_text(wanted, len(wanted) + 1, may_be_empty=True)[:TITLE_LIMIT].strip()


def _quoted(value: str) -> str:
    """The beginning of a cell, for the words of its fault."""
    return clean_text(value, len(value) + 1, may_be_empty=True)[:VALUE_LIMIT]


@cache
def _headings() -> Mapping[str, str]:
    return {_plain(word): field for field, words in HEADINGS.items() for word in words.split(",")}


@cache
def _kinds() -> Mapping[str, Kind]:
    return {_plain(word): kind for kind, words in KIND_WORDS.items() for word in words.split(",")}


@cache
def _channels() -> Mapping[str, str]:
    """The keys of the channels by their names in every language, and by themselves."""
    return {_plain(word): key for key, names in channels().items() for word in (key, *names.values())}


_FINALS = str.maketrans("ךםןףץأإآٱةى", "כמנפצااااهي")
"""Final letters, and the letters of Arabic that people write without their marks."""


def _plain(words: str) -> str:
    """*words* for comparing: one form and case, single spaces, letters alone, without points, finals and marks."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", words).translate(_FINALS)).casefold()
    kept = ("" if unicodedata.category(c) in {"Mn", "Cf", "Lm"} else c if c.isalnum() else " " for c in letters)
    return " ".join("".join(kept).split())
