"""What happened in a sequential game, in the past tense."""

from typing import Literal

from game_rules.activity import Event, SeatId
from game_rules.kit.cards import Card, Kind
from game_rules.record import record
from game_rules.sequential.views import Stage


@record
class CardsSpread(Event):
    """The game began. All its cards and settings are written here, so that the log needs no deck beside it."""

    deck: str
    cards: tuple[Card, ...]
    stages: tuple[Kind, ...]
    at_most: int
    how: Literal["together", "turns"]
    counts: Literal["live", "hidden"]
    blanks: int
    seats: tuple[SeatId, ...]
    type: Literal["cards-spread"] = "cards-spread"


@record
class Marked(Event):
    seat: SeatId
    under: str
    card: str
    type: Literal["marked"] = "marked"


@record
class Unmarked(Event):
    seat: SeatId
    under: str
    card: str
    type: Literal["unmarked"] = "unmarked"


@record
class ReasonGiven(Event):
    """*at* is in milliseconds since the epoch."""

    seat: SeatId
    under: str
    card: str
    text: str
    at: int
    type: Literal["reason-given"] = "reason-given"


@record
class ReasonTakenBack(Event):
    seat: SeatId
    under: str
    card: str
    type: Literal["reason-taken-back"] = "reason-taken-back"


@record
class MarkingFinished(Event):
    seat: SeatId
    stage: Kind
    type: Literal["marking-finished"] = "marking-finished"


@record
class CardWritten(Event):
    """*author* None: the facilitator. *at* is in milliseconds since the epoch."""

    card: str
    kind: Kind
    text: str
    author: SeatId | None
    at: int
    type: Literal["card-written"] = "card-written"


@record
class StageEntered(Event):
    stage: Stage
    type: Literal["stage-entered"] = "stage-entered"


@record
class Settled(Event):
    under: str
    cards: tuple[str, ...]
    type: Literal["settled"] = "settled"


@record
class CountsShown(Event):
    shown: bool
    type: Literal["counts-shown"] = "counts-shown"


@record
class FocusMoved(Event):
    """*under* None: the stage itself."""

    under: str | None
    type: Literal["focus-moved"] = "focus-moved"


@record
class CardHidden(Event):
    card: str
    type: Literal["card-hidden"] = "card-hidden"


@record
class CardShown(Event):
    card: str
    type: Literal["card-shown"] = "card-shown"


@record
class CardEdited(Event):
    card: str
    text: str
    type: Literal["card-edited"] = "card-edited"


@record
class CardsMerged(Event):
    card: str
    into: str
    type: Literal["cards-merged"] = "cards-merged"


@record
class SeatCame(Event):
    seat: SeatId
    type: Literal["seat-came"] = "seat-came"


@record
class SeatWent(Event):
    seat: SeatId
    type: Literal["seat-went"] = "seat-went"


@record
class TurnBegan(Event):
    """*place*, *owed* and *round* say where the order stands with this turn (`kit.turns.Next`)."""

    seat: SeatId
    place: SeatId | None
    owed: bool
    round: int
    type: Literal["turn-began"] = "turn-began"


@record
class TurnSkipped(Event):
    seat: SeatId
    type: Literal["turn-skipped"] = "turn-skipped"


@record
class TurnsReordered(Event):
    seats: tuple[SeatId, ...]
    type: Literal["turns-reordered"] = "turns-reordered"


EVENTS: tuple[type[Event], ...] = (
    CardsSpread,
    Marked,
    Unmarked,
    ReasonGiven,
    ReasonTakenBack,
    MarkingFinished,
    CardWritten,
    StageEntered,
    Settled,
    CountsShown,
    FocusMoved,
    CardHidden,
    CardShown,
    CardEdited,
    CardsMerged,
    SeatCame,
    SeatWent,
    TurnBegan,
    TurnSkipped,
    TurnsReordered,
)
