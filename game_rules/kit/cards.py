"""Cards and decks: what a card says, in which languages, and of which kind it is."""

from collections.abc import Collection, Iterable, Mapping
from random import Random
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


def copy_id(card: str, number: int) -> str:
    """The id of copy *number* (from 1) of a card: the first keeps the card's own."""
    return card if number == 1 else f"{card}#{number}"


def original_id(card: str) -> str:
    """The id of the card that *card* is a copy of."""
    return card.split("#", 1)[0]


def split_evenly(count: int, at_most: int) -> tuple[int, ...]:
    """How many of *count* go into each of as few groups as possible of *at_most*; sizes differ by one at most."""
    groups = -(-count // at_most)
    return tuple(count // groups + (1 if i < count % groups else 0) for i in range(groups)) if groups else ()


def without(pile: tuple[str, ...], cards: Collection[str]) -> tuple[str, ...]:
    """The *pile* without *cards*, in its order."""
    return tuple(card for card in pile if card not in cards)


def shuffled(cards: Iterable[str], random: Random) -> tuple[str, ...]:
    """The *cards* in an order of chance."""
    pile = list(cards)
    random.shuffle(pile)
    return tuple(pile)
