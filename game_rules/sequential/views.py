"""What each audience of the sequential game receives. Who marked what is nobody's business but one's own."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import SeatId
from game_rules.kit.cards import Kind
from game_rules.record import record

Stage = Literal["gap", "cause", "action", "result"]


@record
class WrittenView:
    """A card written at the table; *author* is absent when the facilitator wrote it."""

    kind: Kind
    text: str
    author: SeatId | None


@record
class TurnView:
    """Whose turn it is to choose, where turns are taken."""

    seat: SeatId
    number: int


@record
class ReasonView:
    """A reason somebody gave aloud and in writing, on their turn."""

    seat: SeatId
    under: str
    card: str
    text: str


@record
class LinkView:
    """A settled chain of cards, gap first, and how many people marked its last card under the rest.

    *people* is absent while counts are hidden; in the result it is always there.
    """

    cards: tuple[str, ...]
    people: int | None


@record
class SequentialPublic:
    """What a stranger may see. *counts* is absent while they are hidden."""

    stage: Stage
    stages: tuple[Kind, ...]
    at_most: int
    how: Literal["together", "turns"]
    counts_shown: bool
    cards: tuple[str, ...]
    """On the table in this stage, in order; empty in the result."""
    written: Mapping[str, WrittenView]
    headings: tuple[str, ...]
    """What cards of this stage are marked under; ("",) in the first stage."""
    focus: str | None
    settled: Mapping[str, tuple[str, ...]]
    """Chosen cards by heading, of this and earlier stages."""
    counts: Mapping[str, Mapping[str, int]] | None
    """Marks by heading and card, this stage."""
    finished: int
    people: int
    order: tuple[SeatId, ...]
    """The order of turns; empty when all choose at once."""
    skipped: tuple[SeatId, ...]
    turn: TurnView | None
    reasons: tuple[ReasonView, ...]
    """Of this stage, oldest first; only where turns are taken."""
    links: Mapping[str, LinkView]
    """By the chain joined with slashes: settled chains, each as far as it goes, none the beginning of another."""


@record
class SequentialPrivate:
    """For one seat alone. *ahead* is how many turns come before one's own, absent when all choose at once."""

    marks: Mapping[str, tuple[str, ...]]
    reasons: Mapping[str, str]
    """Own reasons by `heading|card`."""
    left: Mapping[str, int]
    """How many more cards may be marked under each heading."""
    finished: bool
    ahead: int | None
    may_mark: bool
    mark_refusal: str | None
    blanks_left: int
    own: tuple[str, ...]
    """Cards one wrote."""


@record
class HiddenView:
    """A card that was taken off the table; *text* is absent for a card of the deck."""

    kind: Kind
    text: str | None
    author: SeatId | None


@record
class Suggestion:
    """The recommended next step of the facilitator: the one filled button."""

    what: Literal["wait", "next-turn", "show-counts", "settle", "go-forward", "discuss"]
    under: str | None
    seat: SeatId | None


@record
class SequentialConsole:
    """For facilitators alone: counts at any time, the proposed set of each heading, who has finished."""

    suggestion: Suggestion
    counts: Mapping[str, Mapping[str, int]]
    proposed: Mapping[str, tuple[str, ...]]
    finished: tuple[SeatId, ...]
    hidden: Mapping[str, HiddenView]
    merged: Mapping[str, str]
    """Card merged away to the card it went into."""
