"""What people and the facilitator may ask for in the sequential game.

Cards are marked *under* a heading: "" for the first stage, else the settled cards of the stages before, joined by
a slash (`gap-id` or `gap-id/cause-id`).
"""

from typing import Literal

from game_rules.activity import Command, FacilitatorCommand, Role, SeatCommand, SeatId
from game_rules.record import record


@record
class Mark(SeatCommand):
    """Mark a card under a heading (S3-S5)."""

    under: str
    card: str
    type: Literal["mark"] = "mark"


@record
class Unmark(SeatCommand):
    """Take one's own mark back."""

    under: str
    card: str
    type: Literal["unmark"] = "unmark"


@record
class GiveReason(SeatCommand):
    """Say in writing why one marked a card; at most 200 characters; empty takes it back."""

    under: str
    card: str
    text: str
    type: Literal["give-reason"] = "give-reason"


@record
class FinishMarking(SeatCommand):
    """Say that one is done with this stage; marking again is still possible."""

    type: Literal["finish-marking"] = "finish-marking"


@record
class WriteCard(Command):
    """Lay a written card of the stage's kind on the table; at most 90 characters (S6)."""

    by = frozenset[Role]({"seat", "facilitator"})
    text: str
    type: Literal["write-card"] = "write-card"


@record
class GoForward(FacilitatorCommand):
    """Go to the next stage, or from the last to the result; what is not settled is settled as proposed (S1)."""

    type: Literal["go-forward"] = "go-forward"


@record
class GoBack(FacilitatorCommand):
    """Go back a stage; choices stay (S1)."""

    type: Literal["go-back"] = "go-back"


@record
class Settle(FacilitatorCommand):
    """Settle the chosen set under a heading (S3-S5)."""

    under: str
    cards: tuple[str, ...]
    type: Literal["settle"] = "settle"


@record
class ShowCounts(FacilitatorCommand):
    """Show the counts to all, or hide them (S3)."""

    shown: bool
    type: Literal["show-counts"] = "show-counts"


@record
class FocusOn(FacilitatorCommand):
    """Bring everybody to one heading; an empty list of headings to choose from is the stage itself."""

    under: str
    type: Literal["focus-on"] = "focus-on"


@record
class HideCard(FacilitatorCommand):
    """Take a card off the table: no marks count for it while it is hidden (S6)."""

    card: str
    type: Literal["hide-card"] = "hide-card"


@record
class ShowCard(FacilitatorCommand):
    """Put a hidden card back on the table with its marks."""

    card: str
    type: Literal["show-card"] = "show-card"


@record
class EditCard(FacilitatorCommand):
    """Change the words of a written card (S6)."""

    card: str
    text: str
    type: Literal["edit-card"] = "edit-card"


@record
class MergeCards(FacilitatorCommand):
    """Merge a written card into another of its kind: marks add up, once per person (S6)."""

    card: str
    into: str
    type: Literal["merge-cards"] = "merge-cards"


@record
class NextTurn(FacilitatorCommand):
    """Pass the turn on (only where turns are taken)."""

    type: Literal["next-turn"] = "next-turn"


@record
class SkipTurn(FacilitatorCommand):
    """Pass the turn on and remember whoever was on among the skipped."""

    type: Literal["skip-turn"] = "skip-turn"


@record
class GiveTurn(FacilitatorCommand):
    """Give the turn to a seat."""

    seat: SeatId
    type: Literal["give-turn"] = "give-turn"


@record
class ReorderTurns(FacilitatorCommand):
    """Set the order of turns: the same seats in another order."""

    seats: tuple[SeatId, ...]
    type: Literal["reorder-turns"] = "reorder-turns"


@record
class ShuffleTurns(FacilitatorCommand):
    """Set the order of turns by chance."""

    type: Literal["shuffle-turns"] = "shuffle-turns"


COMMANDS: tuple[type[Command], ...] = (
    Mark,
    Unmark,
    GiveReason,
    FinishMarking,
    WriteCard,
    GoForward,
    GoBack,
    Settle,
    ShowCounts,
    FocusOn,
    HideCard,
    ShowCard,
    EditCard,
    MergeCards,
    NextTurn,
    SkipTurn,
    GiveTurn,
    ReorderTurns,
    ShuffleTurns,
)
