"""The deck a facilitator can download as a model: opens in Hebrew Excel, and every row of it is right."""

import csv
import io
from collections import Counter

from content import library
from game_rules.kit.cards import SHORT_LIMIT, TEXT_LIMIT
from tests.content.wording import likeness

KINDS = {"פער": "gap", "גורם אפשרי": "cause", "פעולה אפשרית": "action"}


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(library.deck_template().decode("utf-8-sig"), newline="")))


def test_it_carries_the_mark_and_line_ends_that_excel_expects() -> None:
    data = library.deck_template()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == len(rows()) + 1


def test_every_row_is_a_right_card() -> None:
    channels = {name["he"] for name in library.channels().values()}
    for row in rows():
        assert list(row) == ["סוג", "טקסט", "טקסט קצר", "ערוץ השפעה"]
        assert 0 < len(row["טקסט"]) <= TEXT_LIMIT
        assert 0 < len(row["טקסט קצר"]) <= SHORT_LIMIT
        assert (row["ערוץ השפעה"] in channels) == (KINDS[row["סוג"]] == "action")


def test_it_shows_every_kind_and_every_channel() -> None:
    counts = Counter(KINDS[row["סוג"]] for row in rows())
    assert counts == {"gap": 3, "cause": 3, "action": 4}
    assert {row["ערוץ השפעה"] for row in rows()} - {""} == {name["he"] for name in library.channels().values()}


def test_its_cards_are_its_own() -> None:
    ours = [card.text["he"] for deck in library.decks().values() for card in deck.cards]
    assert [row["טקסט"] for row in rows() if any(likeness(row["טקסט"], text) >= 0.7 for text in ours)] == []
