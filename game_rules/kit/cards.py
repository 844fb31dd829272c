"""Cards and decks: what a card says, in which languages, and of which kind it is."""

from collections.abc import Mapping
from typing import Literal

from game_rules.record import record

Kind = Literal["gap", "cause", "action"]
KINDS: tuple[Kind, ...] = ("gap", "cause", "action")

TEXT_LIMIT = 90
SHORT_LIMIT = 36


@record
class Card:
    """One card of a deck. *text* (at most 90 characters) and *short* (at most 36) map a language to words."""

    id: str
    kind: Kind
    text: Mapping[str, str]
    short: Mapping[str, str]
    tags: tuple[str, ...]
    channel: str | None


@record
class Deck:
    """A deck of cards under a key; *title* maps a language to words."""

    key: str
    title: Mapping[str, str]
    cards: tuple[Card, ...]


@record
class WrittenCard:
    """A card somebody wrote at the table. *author* is the seat, or None for the facilitator."""

    id: str
    kind: Kind
    text: str
    author: str | None
    hidden: bool = False
