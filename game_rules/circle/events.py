"""What happens in an opening circle, in the past tense."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import Event, SeatId
from game_rules.circle.types import Relation, Side, Stage
from game_rules.kit.library import Question
from game_rules.kit.talk import events as talk
from game_rules.record import record


@record
class CircleOpened(Event):
    """It began with *seats* in the order of their turns; the closing questions are written here, as a talk does."""

    own: Mapping[str, str]
    questions: tuple[Question, ...]
    names: bool
    answers: int
    turn_seconds: int
    seats: tuple[SeatId, ...]
    type: Literal["circle-opened"] = "circle-opened"


@record
class SideSaved(Event):
    """A draft: nobody but *seat* reads it before the page lies."""

    seat: SeatId
    side: Side
    text: str
    type: Literal["side-saved"] = "side-saved"


@record
class ReadySet(Event):
    seat: SeatId
    ready: bool
    type: Literal["ready-set"] = "ready-set"


@record
class StageEntered(Event):
    stage: Stage
    type: Literal["stage-entered"] = "stage-entered"


@record
class TurnBegan(Event):
    """The turn of *seat*; *place*, *owed* and *round* are as in `kit.turns`; *at* in milliseconds since the epoch."""

    seat: SeatId
    place: SeatId | None
    owed: bool
    round: int
    at: int
    type: Literal["turn-began"] = "turn-began"


@record
class TurnSkipped(Event):
    """The turn of *seat* went by without a page."""

    seat: SeatId
    type: Literal["turn-skipped"] = "turn-skipped"


@record
class TurnsRested(Event):
    """Nobody is on any more."""

    type: Literal["turns-rested"] = "turns-rested"


@record
class OrderLaidDown(Event):
    order: tuple[SeatId, ...]
    type: Literal["order-laid-down"] = "order-laid-down"


@record
class ArrangingLet(Event):
    """People may arrange the order from their phones (*open*), or no longer."""

    open: bool
    type: Literal["arranging-let"] = "arranging-let"


@record
class PlaceTaken(Event):
    """*seat* sat down after *neighbour*."""

    seat: SeatId
    neighbour: SeatId
    type: Literal["place-taken"] = "place-taken"


@record
class TurnClockSet(Event):
    seconds: int
    type: Literal["turn-clock-set"] = "turn-clock-set"


@record
class PageLaid(Event):
    """The page of *seat* lies, as its draft stands: without the event it is a draft again.

    *named*: names were shown at the time. *at* is in milliseconds since the epoch.
    """

    page: str
    seat: SeatId
    quiet: bool
    named: bool
    at: int
    type: Literal["page-laid"] = "page-laid"


@record
class PageLookedAt(Event):
    """The page that is large on the screen; None: all of them."""

    page: str | None
    type: Literal["page-looked-at"] = "page-looked-at"


@record
class PageHidden(Event):
    page: str
    type: Literal["page-hidden"] = "page-hidden"


@record
class PageShown(Event):
    page: str
    type: Literal["page-shown"] = "page-shown"


@record
class TurningAsked(Event):
    """Everyone is asked whether their educational side may be seen."""

    type: Literal["turning-asked"] = "turning-asked"


@record
class TurningAnswered(Event):
    seat: SeatId
    agree: bool
    type: Literal["turning-answered"] = "turning-answered"


@record
class ThreadTied(Event):
    """*number* counts threads from 1 and is never used again; *seat* is the first to hold it."""

    thread: str
    number: int
    seat: SeatId
    pages: tuple[str, ...]
    relation: Relation
    word: str
    type: Literal["thread-tied"] = "thread-tied"


@record
class ThreadJoined(Event):
    thread: str
    seat: SeatId
    type: Literal["thread-joined"] = "thread-joined"


@record
class ThreadLeft(Event):
    thread: str
    seat: SeatId
    type: Literal["thread-left"] = "thread-left"


@record
class ThreadRenamed(Event):
    thread: str
    word: str
    type: Literal["thread-renamed"] = "thread-renamed"


@record
class ThreadsMerged(Event):
    thread: str
    into: str
    type: Literal["threads-merged"] = "threads-merged"


@record
class ThreadHidden(Event):
    thread: str
    type: Literal["thread-hidden"] = "thread-hidden"


@record
class ThreadShown(Event):
    thread: str
    type: Literal["thread-shown"] = "thread-shown"


@record
class SeatCame(Event):
    seat: SeatId
    type: Literal["seat-came"] = "seat-came"


@record
class SeatWent(Event):
    seat: SeatId
    type: Literal["seat-went"] = "seat-went"


EVENTS: tuple[type[Event], ...] = (
    CircleOpened,
    SideSaved,
    ReadySet,
    StageEntered,
    TurnBegan,
    TurnSkipped,
    TurnsRested,
    OrderLaidDown,
    ArrangingLet,
    PlaceTaken,
    TurnClockSet,
    PageLaid,
    PageLookedAt,
    PageHidden,
    PageShown,
    TurningAsked,
    TurningAnswered,
    ThreadTied,
    ThreadJoined,
    ThreadLeft,
    ThreadRenamed,
    ThreadsMerged,
    ThreadHidden,
    ThreadShown,
    SeatCame,
    SeatWent,
    *talk.EVENTS,
)

SLIGHT: tuple[type[Event], ...] = (
    SideSaved,
    ReadySet,
    PlaceTaken,
    TurningAnswered,
    ThreadTied,
    ThreadJoined,
    ThreadLeft,
    *talk.SLIGHT,
)
"""What a seat can take back itself."""

UNSIGNED: tuple[type[Event], ...] = (
    SideSaved,
    ReadySet,
    PlaceTaken,
    PageLaid,
    TurningAnswered,
    ThreadTied,
    ThreadJoined,
    ThreadLeft,
    *talk.UNSIGNED,
)
"""What the exported log does not sign: beside the time of a page without a name, a name would give it one."""
