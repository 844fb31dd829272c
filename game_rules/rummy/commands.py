"""What people and the facilitator may ask for in a game of rummy."""

from typing import Literal

from game_rules.activity import Command, FacilitatorCommand, SeatCommand, SeatId
from game_rules.kit.cards import Kind
from game_rules.record import record

Source = Literal["stock", "discard"]


@record
class Lay(SeatCommand):
    """Lay a card of the hand on the discard pile of its kind (R3)."""

    card: str
    type: Literal["lay"] = "lay"


@record
class Take(SeatCommand):
    """Take the top of a stock or of a discard pile (R3)."""

    kind: Kind
    source: Source
    type: Literal["take"] = "take"


@record
class WriteCard(SeatCommand):
    """Write a card instead of taking one (R8)."""

    kind: Kind
    text: str
    type: Literal["write-card"] = "write-card"


@record
class Claim(SeatCommand):
    """Call "צמצמתי!" with the hand, which holds one card of each kind (R5)."""

    type: Literal["claim"] = "claim"


@record
class Explain(SeatCommand):
    """Write, or write again, the explanation of one's own open claim; at most 500 characters (R5)."""

    text: str
    type: Literal["explain"] = "explain"


@record
class WithdrawClaim(SeatCommand):
    """Take one's own open claim back."""

    type: Literal["withdraw-claim"] = "withdraw-claim"


@record
class Vote(SeatCommand):
    """Say yes or not yet to the open claim of one's table; may be changed until the vote is closed (R6)."""

    yes: bool
    type: Literal["vote"] = "vote"


@record
class NextTurn(FacilitatorCommand):
    """Pass the turn on at a table; whoever laid a card without taking gets the top of that kind's stock (R7)."""

    table: str
    type: Literal["next-turn"] = "next-turn"


@record
class SkipTurn(FacilitatorCommand):
    """As `NextTurn`, and remember whoever was on among the skipped (R7)."""

    table: str
    type: Literal["skip-turn"] = "skip-turn"


@record
class GiveTurn(FacilitatorCommand):
    """Give the turn to a seat: a skipped one, or anyone at the table (R7)."""

    table: str
    seat: SeatId
    type: Literal["give-turn"] = "give-turn"


@record
class ReorderTurns(FacilitatorCommand):
    """Set the order of a table: the same seats in another order (R7)."""

    table: str
    seats: tuple[SeatId, ...]
    type: Literal["reorder-turns"] = "reorder-turns"


@record
class ShuffleTurns(FacilitatorCommand):
    """Set the order of a table by chance (R7)."""

    table: str
    type: Literal["shuffle-turns"] = "shuffle-turns"


@record
class MoveSeat(FacilitatorCommand):
    """Move a seat to another table: its cards go under the stocks there it left, new ones are dealt (R1)."""

    seat: SeatId
    table: str
    type: Literal["move-seat"] = "move-seat"


@record
class PassTurns(FacilitatorCommand):
    """Let turns pass by themselves, or not (R1)."""

    auto: bool
    type: Literal["pass-turns"] = "pass-turns"


@record
class OpenVote(FacilitatorCommand):
    """Open a secret vote on the open claim of a table (R6)."""

    table: str
    type: Literal["open-vote"] = "open-vote"


@record
class CloseVote(FacilitatorCommand):
    """Close the vote and show its count (R6)."""

    table: str
    type: Literal["close-vote"] = "close-vote"


@record
class AcceptClaim(FacilitatorCommand):
    """Accept the open claim of a table: a series is recorded, three new cards are dealt (R6)."""

    table: str
    type: Literal["accept-claim"] = "accept-claim"


@record
class ReturnClaim(FacilitatorCommand):
    """Return the open claim of a table to the hand; play goes on where it stood (R6)."""

    table: str
    type: Literal["return-claim"] = "return-claim"


@record
class HideText(FacilitatorCommand):
    """Hide the words of a written card, or of the explanation of a series or of the open claim; *id* names it."""

    id: str
    type: Literal["hide-text"] = "hide-text"


@record
class ShowText(FacilitatorCommand):
    """Show words again that were hidden."""

    id: str
    type: Literal["show-text"] = "show-text"


@record
class EndGame(FacilitatorCommand):
    """End the game (R9); open claims are finished first."""

    type: Literal["end-game"] = "end-game"


COMMANDS: tuple[type[Command], ...] = (
    Lay,
    Take,
    WriteCard,
    Claim,
    Explain,
    WithdrawClaim,
    Vote,
    NextTurn,
    SkipTurn,
    GiveTurn,
    ReorderTurns,
    ShuffleTurns,
    MoveSeat,
    PassTurns,
    OpenVote,
    CloseVote,
    AcceptClaim,
    ReturnClaim,
    HideText,
    ShowText,
    EndGame,
)
