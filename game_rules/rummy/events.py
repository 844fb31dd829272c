"""What can have happened in a game of rummy. Chance and results are in the events: cards are named, never drawn."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import Event, SeatId
from game_rules.kit.cards import Card, Kind
from game_rules.record import record
from game_rules.rummy.commands import Source
from game_rules.rummy.setup import RummySetup

Why = Literal["order", "next", "skip", "given", "left"]


@record
class GamePrepared(Event):
    """The deck and what was chosen; nothing is dealt yet."""

    setup: RummySetup
    cards: tuple[Card, ...]
    type: Literal["game-prepared"] = "game-prepared"


@record
class TableOpened(Event):
    """A table with its own shuffled stocks; the first card of each is its top (R2.1)."""

    table: str
    stocks: Mapping[Kind, tuple[str, ...]]
    type: Literal["table-opened"] = "table-opened"


@record
class SatDown(Event):
    """A seat came to a table, last in order; it waits for a hand (R2.5)."""

    table: str
    seat: SeatId
    type: Literal["sat-down"] = "sat-down"


@record
class HandDealt(Event):
    """Someone who waited for a hand was dealt one (R2.2, R2.7)."""

    table: str
    seat: SeatId
    cards: tuple[str, ...]
    type: Literal["hand-dealt"] = "hand-dealt"


@record
class SeatLeft(Event):
    """A seat left its table: its cards went under the stocks, its open claim is void (R7.6)."""

    seat: SeatId
    type: Literal["seat-left"] = "seat-left"


@record
class Laid(Event):
    """A card was laid on the discard pile of its kind (R3.1)."""

    table: str
    seat: SeatId
    card: str
    type: Literal["laid"] = "laid"


@record
class Took(Event):
    """A card was taken from a stock or a discard pile (R3.2), or given from the stock when the turn was passed on."""

    table: str
    seat: SeatId
    card: str
    source: Source
    type: Literal["took"] = "took"


@record
class TakenBack(Event):
    """The card just laid went back to the hand, since nothing else could be taken (R3.6)."""

    table: str
    seat: SeatId
    card: str
    type: Literal["taken-back"] = "taken-back"


@record
class Wrote(Event):
    """A card was written and went into its writer's hand (R8.1)."""

    table: str
    seat: SeatId
    card: str
    kind: Kind
    text: str
    at: int
    type: Literal["wrote"] = "wrote"


@record
class Refilled(Event):
    """Discarded *cards* were shuffled and put under a stock, in this order (R4.1)."""

    table: str
    kind: Kind
    cards: tuple[str, ...]
    type: Literal["refilled"] = "refilled"


@record
class TurnBegan(Event):
    """A seat is on. *place*, *owed* and *round* say where the order stands, *why* how it came to this turn (R3, R7)."""

    table: str
    seat: SeatId
    place: SeatId | None = None
    owed: bool
    round: int
    why: Why
    type: Literal["turn-began"] = "turn-began"


@record
class Skipped(Event):
    """A seat was skipped and is remembered (R7.2)."""

    table: str
    seat: SeatId
    type: Literal["skipped"] = "skipped"


@record
class Reordered(Event):
    """The order of a table was set (R7.5)."""

    table: str
    seats: tuple[SeatId, ...]
    type: Literal["reordered"] = "reordered"


@record
class PassingSet(Event):
    """Turns pass by themselves from now on, or not (R1.4)."""

    auto: bool
    type: Literal["passing-set"] = "passing-set"


@record
class Called(Event):
    """ "צמצמתי!": a claim is open, with the three *cards* of the caller's hand: gap, cause, action (R5)."""

    table: str
    claim: str
    seat: SeatId
    cards: tuple[str, str, str]
    at: int
    type: Literal["called"] = "called"


@record
class Explained(Event):
    """The caller wrote an explanation, or another, or took it back (R5.6)."""

    claim: str
    text: str
    type: Literal["explained"] = "explained"


@record
class Withdrew(Event):
    """The caller took the claim back (R5.8)."""

    claim: str
    type: Literal["withdrew"] = "withdrew"


@record
class VoteOpened(Event):
    """A secret vote on a claim began (R6.2)."""

    claim: str
    type: Literal["vote-opened"] = "vote-opened"


@record
class Voted(Event):
    """Somebody voted, or voted again (R6.3)."""

    claim: str
    seat: SeatId
    yes: bool
    type: Literal["voted"] = "voted"


@record
class VoteClosed(Event):
    """The vote is over; its count is seen (R6.4)."""

    claim: str
    type: Literal["vote-closed"] = "vote-closed"


@record
class Accepted(Event):
    """A claim was accepted: its cards are laid aside as a series, the caller was dealt *dealt* (R6.5)."""

    claim: str
    dealt: tuple[str, ...]
    at: int
    type: Literal["accepted"] = "accepted"


@record
class Returned(Event):
    """A claim was returned; the cards stay in the hand (R6.6)."""

    claim: str
    type: Literal["returned"] = "returned"


@record
class TextHidden(Event):
    """The words of a written card, or of the explanation of a claim or series, were hidden (R8.4)."""

    id: str
    type: Literal["text-hidden"] = "text-hidden"


@record
class TextShown(Event):
    """Hidden words were shown again (R8.4)."""

    id: str
    type: Literal["text-shown"] = "text-shown"


@record
class TableClosed(Event):
    """A table ran out of cards: its game is over (R9.3)."""

    table: str
    type: Literal["table-closed"] = "table-closed"


@record
class LastClaimsAwaited(Event):
    """The game is ending; only the open claims are finished (R9.2)."""

    type: Literal["last-claims-awaited"] = "last-claims-awaited"


@record
class GameEnded(Event):
    """The game is over (R9)."""

    type: Literal["game-ended"] = "game-ended"


EVENTS: tuple[type[Event], ...] = (
    GamePrepared,
    TableOpened,
    SatDown,
    HandDealt,
    SeatLeft,
    Laid,
    Took,
    TakenBack,
    Wrote,
    Refilled,
    TurnBegan,
    Skipped,
    Reordered,
    PassingSet,
    Called,
    Explained,
    Withdrew,
    VoteOpened,
    Voted,
    VoteClosed,
    Accepted,
    Returned,
    TextHidden,
    TextShown,
    TableClosed,
    LastClaimsAwaited,
    GameEnded,
)
