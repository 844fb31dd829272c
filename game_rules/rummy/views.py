"""What each audience of a game of rummy receives. Face-down cards are counts, never ids."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import SeatId
from game_rules.kit.cards import Kind
from game_rules.record import record
from game_rules.rummy.commands import Source

Phase = Literal["playing", "last-claims", "ended"]
Step = Literal["lay", "take", "done"]
Ballot = Literal["yes", "not-yet"]
Deed = Literal["dealt", "laid", "took", "wrote", "called", "withdrew", "accepted", "returned", "turn"]


@record
class TurnView:
    """Whose turn it is. *step* done: it has laid and taken, and waits to be passed on. *number* counts from 1."""

    seat: SeatId
    step: Step
    number: int
    laid: str | None
    """The card this turn laid, which cannot be taken back."""


@record
class DiscardView:
    """A discard pile: its top card lies open."""

    top: str | None
    count: int


@record
class VoteView:
    """A vote on a claim; the counts appear when it is closed."""

    open: bool
    voted: int
    voters: int
    yes: int | None
    not_yet: int | None


@record
class ClaimView:
    """An open claim: three cards face up. *explanation* is absent while empty or hidden."""

    id: str
    seat: SeatId
    cards: Mapping[Kind, str]
    explanation: str | None
    explanation_hidden: bool
    vote: VoteView | None
    at: int


@record
class LastAct:
    """The last thing that happened at a table, for announcing; *number* grows with each."""

    what: Deed
    number: int
    seat: SeatId | None
    kind: Kind | None
    source: Source | None


@record
class TableView:
    """One table: *order* of turns; *turn* is absent when nobody is on. *over*: it ran out of cards."""

    order: tuple[SeatId, ...]
    skipped: tuple[SeatId, ...]
    round: int
    turn: TurnView | None
    stocks: Mapping[Kind, int]
    discards: Mapping[Kind, DiscardView]
    claim: ClaimView | None
    series: int
    over: bool
    last: LastAct


@record
class SeriesView:
    """An accepted series; votes are absent when none was taken."""

    table: str
    seat: SeatId
    cards: Mapping[Kind, str]
    explanation: str | None
    explanation_hidden: bool
    yes: int | None
    not_yet: int | None
    at: int


@record
class WrittenView:
    """A written card that lies open; *text* is absent while it is hidden."""

    kind: Kind
    text: str | None
    author: SeatId | None
    hidden: bool


@record
class RummyPublic:
    """What a stranger may see."""

    phase: Phase
    auto_pass: bool
    same_colour_only: bool
    table_decides: bool
    tables: Mapping[str, TableView]
    table_order: tuple[str, ...]
    series: Mapping[str, SeriesView]
    series_order: tuple[str, ...]
    """Oldest first."""
    by_seat: Mapping[SeatId, int]
    """Series of each seat that has any."""
    written: Mapping[str, WrittenView]


@record
class Take:
    """A card that may be taken now."""

    kind: Kind
    source: Source


@record
class May:
    """What a seat may do at this moment."""

    lay: tuple[str, ...]
    take: tuple[Take, ...]
    write: tuple[Kind, ...]
    claim: bool
    claim_refusal: str | None
    """The code of why not to claim now, when `claim` is false."""
    explain: bool
    withdraw: bool
    vote: bool


@record
class OwnCard:
    """A written card in one's own hand; *text* is absent when somebody else wrote it and it is hidden."""

    kind: Kind
    text: str | None
    author: SeatId
    hidden: bool


@record
class RummyPrivate:
    """For one seat alone. *ahead* is how many turns come before one's own (0: it is on)."""

    table: str
    hand: tuple[str, ...]
    """Gap, cause, action; the words of written cards are in *written*."""
    written: Mapping[str, OwnCard]
    ahead: int
    may: May
    my_vote: Ballot | None
    blanks_left: int
    my_series: tuple[str, ...]


@record
class Suggestion:
    """The recommended next step of the facilitator: the one filled button."""

    what: Literal["decide-claim", "close-vote", "next-turn", "wait", "end-game", "discuss"]
    table: str | None
    seat: SeatId | None
    """Who it concerns: the caller, or whoever comes next."""


@record
class RummyConsole:
    """For facilitators alone: the recommended step, and the words that were hidden."""

    suggestion: Suggestion
    hidden: Mapping[str, str]
    """Hidden words by the id of the card, claim or series they belong to."""
