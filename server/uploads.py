"""A deck from somebody's spreadsheet. Faults are told row by row, and nothing is taken until every row is right."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath

from content.library import channels
from game_rules.activity import LANGUAGES
from game_rules.kit.cards import KINDS, SHORT_LIMIT, TEXT_LIMIT, Card, Deck, Kind
from server.tables import FAULT_LIMIT, Fault, Table, TableFaults, by_word, cleaned, one_line, plain, quoted, read_table
from server.texts import text

CARD_LIMIT = 600
TITLE_LIMIT = 80

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


class DeckFaults(Exception):
    """What must be mended: *faults* with row numbers as the spreadsheet counts them; *good* counts the good rows."""

    def __init__(self, faults: Sequence[Fault], good: int) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = list(faults)[:FAULT_LIMIT]
        self.good = good


def read_deck(name: str, data: bytes, *, key: str, title: str) -> Deck:
    """The deck in a file of this *name*. Its words are in one language, whichever it is. Raises `DeckFaults`."""
    try:
        table = read_table(data, _headings(), ("kind", "text"))
    except TableFaults as no:
        raise DeckFaults(no.faults, good=0) from None
    called = one_line(title, TITLE_LIMIT) or one_line(PurePosixPath(name.replace("\\", "/")).stem, TITLE_LIMIT)
    words: dict[str, str] = {language: called or text(language, "export", "export-own-deck") for language in LANGUAGES}
    return Deck(key=key, title=words, cards=tuple(_cards(table, key)))


def _cards(table: Table, key: str) -> list[Card]:
    """The card of every row. Raises `DeckFaults` with all that is wrong with any of them."""
    cards: list[Card] = []
    faults: list[Fault] = []
    seen: dict[tuple[Kind, str], int] = {}
    for number, row in table.rows[:CARD_LIMIT]:
        card, wrong = _card(table.cells(row), key, number)
        if card is not None:
            first = seen.setdefault((card.kind, plain(card.text["he"])), number)
            if first != number:
                wrong = [{"code": "row-twice", "first": first}]
        faults += ({"row": number, **fault} for fault in wrong)
        if card is not None and not wrong:
            cards.append(card)
    if len(table.rows) > CARD_LIMIT:
        faults.append({"row": table.rows[CARD_LIMIT][0], "code": "too-many-rows", "limit": CARD_LIMIT})
    faults += _missing_kinds(table)
    if faults:
        raise DeckFaults(faults, good=len(cards))
    return cards


def _card(cells: Mapping[str, str], key: str, number: int) -> tuple[Card | None, list[Fault]]:
    """The card of a row, or what is wrong with it, everything at once."""
    faults: list[Fault] = []
    kind = _kinds().get(plain(cells["kind"]))
    if kind is None:
        unknown = {"code": "kind-unknown", "value": quoted(cells["kind"])}
        faults.append(unknown if cells["kind"] else {"code": "kind-empty"})
    words = cleaned(cells["text"], TEXT_LIMIT, "text", faults)
    short = cleaned(cells.get("short", ""), SHORT_LIMIT, "short", faults)
    channel = cells.get("channel", "") if kind in (None, "action") else ""
    if channel and plain(channel) not in _channels():
        faults.append({"code": "channel-unknown", "value": quoted(channel)})
    if kind is None or faults:
        return None, faults
    card = Card(
        id=f"{kind}-{key}-{number}",
        kind=kind,
        # Nobody says in which language a spreadsheet is: every viewer gets its words as they are.
        text=dict.fromkeys(LANGUAGES, words),
        short=dict.fromkeys(LANGUAGES, short) if short else {},
        tags=(),
        channel=_channels()[plain(channel)] if channel else None,
    )
    return card, []


def _missing_kinds(table: Table) -> Iterator[Fault]:
    """Kinds that no row names, once every row names one: a misspelt kind may be the missing one."""
    named = [_kinds().get(plain(table.cells(row)["kind"])) for _, row in table.rows]
    if None not in named:
        last = table.rows[-1][0] if table.rows else 1
        yield from ({"row": last, "code": "kind-missing", "kind": kind} for kind in KINDS if kind not in named)


@cache
def _headings() -> Mapping[str, str]:
    return by_word(HEADINGS)


@cache
def _kinds() -> Mapping[str, Kind]:
    return by_word(KIND_WORDS)


@cache
def _channels() -> Mapping[str, str]:
    """The keys of the channels by their names in every language, and by themselves."""
    return {plain(word): key for key, names in channels().items() for word in (key, *names.values())}
