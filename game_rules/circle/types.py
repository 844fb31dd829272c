"""Setup and commands of the opening circle."""

from typing import Literal

from game_rules.activity import Command, FacilitatorCommand, SeatCommand, SeatId
from game_rules.kit.talk import commands as talk
from game_rules.record import record

Stage = Literal["writing", "round", "looking", "closing"]
Side = Literal["life", "educational"]
Relation = Literal["similar", "different"]
SIDE_LIMIT = 600
WORD_LIMIT = 40
TURN_SECONDS = range(0, 601)
THREAD_PAGES = range(2, 13)
THREADS = 20
"""How many threads a seat may hold."""


@record
class CircleSetup:
    """*names* off is the anonymous mode: no names on the screen, the phones of others and in the export.

    *turn_seconds* is how long a turn is shown to take, 0 for no clock; it never cuts anybody off. *question* is the
    facilitator's own closing question, in place of the guide's.
    """

    names: bool = True
    turn_seconds: int = 0
    question: str = ""
    answers: int = 3


@record
class SaveSide(SeatCommand):
    """Keep what stands on one side of one's own page, as one types; at most 600 characters, or none."""

    side: Side
    text: str
    type: Literal["save-side"] = "save-side"


@record
class SetReady(SeatCommand):
    """Say that one's page is ready, or that it is not yet."""

    ready: bool
    type: Literal["set-ready"] = "set-ready"


@record
class LayPage(SeatCommand):
    """On one's turn, lay one's page, life side up, as it stands (empty: only spoken). *quiet*: without speaking, and
    the turn goes on at once."""

    quiet: bool = False
    type: Literal["lay-page"] = "lay-page"


@record
class SitAfter(SeatCommand):
    """While people arrange the circle: take the place after *neighbour* in the order."""

    neighbour: SeatId
    type: Literal["sit-after"] = "sit-after"


@record
class GoToStage(FacilitatorCommand):
    """Go on to a stage, or back to one."""

    stage: Stage
    type: Literal["go-to-stage"] = "go-to-stage"


@record
class NextTurn(FacilitatorCommand):
    """Pass the turn on; after the last one nobody is on."""

    type: Literal["next-turn"] = "next-turn"


@record
class SkipTurn(FacilitatorCommand):
    """Pass the turn on and remember whoever was on as skipped."""

    type: Literal["skip-turn"] = "skip-turn"


@record
class GiveTurn(FacilitatorCommand):
    """Give the turn to someone: a skipped one, or anyone whose page does not lie yet."""

    seat: SeatId
    type: Literal["give-turn"] = "give-turn"


@record
class ShuffleOrder(FacilitatorCommand):
    """Draw the order of those whose turn is still ahead."""

    type: Literal["shuffle-order"] = "shuffle-order"


@record
class SetOrder(FacilitatorCommand):
    """Lay down the order: the same seats, each once."""

    order: tuple[SeatId, ...]
    type: Literal["set-order"] = "set-order"


@record
class LetArrange(FacilitatorCommand):
    """Let people arrange the order from their phones, the way they sit, or stop it."""

    open: bool
    type: Literal["let-arrange"] = "let-arrange"


@record
class SetTurnClock(FacilitatorCommand):
    """How many seconds a turn is shown to take; 0 for no clock."""

    seconds: int
    type: Literal["set-turn-clock"] = "set-turn-clock"


@record
class ShowPage(FacilitatorCommand):
    """Look at a page that lies, large on the screen; None for all of them."""

    page: str | None
    type: Literal["show-page"] = "show-page"


@record
class HidePage(FacilitatorCommand):
    """Take a page off the screen and the phones, or show it again; it stays its writer's."""

    page: str
    hidden: bool
    type: Literal["hide-page"] = "hide-page"


@record
class AskToTurn(FacilitatorCommand):
    """Turn all pages: ask everyone, once, whether their educational side may be seen."""

    type: Literal["ask-to-turn"] = "ask-to-turn"


@record
class AnswerTurn(SeatCommand):
    """Let one's educational side be seen, or not; it can be taken back."""

    agree: bool
    type: Literal["answer-turn"] = "answer-turn"


@record
class Tie(SeatCommand):
    """Join two or more pages by a thread, with a word of why; an equal thread is strengthened instead."""

    pages: tuple[str, ...]
    relation: Relation
    word: str
    type: Literal["tie"] = "tie"


@record
class JoinThread(SeatCommand):
    """Agree with a thread, or no longer: one nobody holds any more comes undone."""

    thread: str
    joined: bool
    type: Literal["join-thread"] = "join-thread"


@record
class RenameThread(FacilitatorCommand):
    """Another word on a thread."""

    thread: str
    word: str
    type: Literal["rename-thread"] = "rename-thread"


@record
class MergeThreads(FacilitatorCommand):
    """Make *thread* part of *into*: its pages and its people join."""

    thread: str
    into: str
    type: Literal["merge-threads"] = "merge-threads"


@record
class HideThread(FacilitatorCommand):
    """Hide a thread, or show it again."""

    thread: str
    hidden: bool
    type: Literal["hide-thread"] = "hide-thread"


COMMANDS: tuple[type[Command], ...] = (
    SaveSide,
    SetReady,
    LayPage,
    SitAfter,
    GoToStage,
    NextTurn,
    SkipTurn,
    GiveTurn,
    ShuffleOrder,
    SetOrder,
    LetArrange,
    SetTurnClock,
    ShowPage,
    HidePage,
    AskToTurn,
    AnswerTurn,
    Tie,
    JoinThread,
    RenameThread,
    MergeThreads,
    HideThread,
    *talk.COMMANDS,
)
