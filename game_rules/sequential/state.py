"""The state of a sequential game: what the events said, kept raw. What it amounts to is read in `table.py`.

Nothing is thrown away when a card is merged, hidden or no longer settled: marks stay with the card and the heading
they were given to, and the readings follow. So an event that is undone in the middle of a log leaves no trace.
"""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import SeatId
from game_rules.kit.cards import Card, Kind
from game_rules.kit.turns import Turns
from game_rules.record import record

Place = tuple[str, str]
"""Where a mark lies: the heading and the card under it."""


@record
class Written:
    """A card somebody wrote; *author* None: the facilitator."""

    kind: Kind
    text: str
    author: SeatId | None
    at: int


@record
class Reason:
    """Why a seat marked a card, in its own words."""

    seat: SeatId
    place: Place
    text: str
    at: int


@record
class SequentialState:
    """*step* counts the stages from 0; as many as there are stages means the result."""

    cards: Mapping[str, Card]
    stages: tuple[Kind, ...]
    at_most: int
    how: Literal["together", "turns"]
    counts: Literal["live", "hidden"]
    blanks: int
    step: int
    counts_shown: bool
    focus: str | None
    settled: Mapping[str, tuple[str, ...]]
    marks: Mapping[SeatId, tuple[Place, ...]]
    """Of each seat that has any, oldest first."""
    reasons: tuple[Reason, ...]
    finished: Mapping[Kind, tuple[SeatId, ...]]
    written: Mapping[str, Written]
    hidden: frozenset[str]
    merged: Mapping[str, str]
    people: tuple[SeatId, ...]
    turns: Turns | None
    """Where turns are taken."""


EMPTY = SequentialState(
    cards={},
    stages=(),
    at_most=0,
    how="together",
    counts="hidden",
    blanks=0,
    step=0,
    counts_shown=False,
    focus=None,
    settled={},
    marks={},
    reasons=(),
    finished={},
    written={},
    hidden=frozenset(),
    merged={},
    people=(),
    turns=None,
)
