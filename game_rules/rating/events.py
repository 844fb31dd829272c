"""What happened in a rating, in the past tense."""

from typing import Literal

from game_rules.activity import Affiliation, Event, SeatId
from game_rules.kit.interventions import Intervention
from game_rules.kit.library import Question
from game_rules.kit.talk import events as talk
from game_rules.rating.types import Mark, Shows
from game_rules.record import record


@record
class RatingOpened(Event):
    """It began. Interventions and questions are written out here, so that the log needs no library beside it."""

    interventions: tuple[Intervention, ...]
    live: bool
    threshold: int
    questions: tuple[Question, ...]
    names: bool
    type: Literal["rating-opened"] = "rating-opened"


@record
class Rated(Event):
    """A seat marked an intervention, for the first time or anew.

    *number* counts reasons from 1 and is never used again; 0 where *reason* is empty. *affiliation* is what the seat
    said it is at the time; *at* is in milliseconds since the epoch.
    """

    item: str
    round: int
    seat: SeatId
    mark: Mark
    reason: str
    number: int
    affiliation: Affiliation | None
    at: int
    type: Literal["rated"] = "rated"


@record
class RatingWithdrawn(Event):
    item: str
    round: int
    seat: SeatId
    at: int
    type: Literal["rating-withdrawn"] = "rating-withdrawn"


@record
class RoundClosed(Event):
    round: int
    type: Literal["round-closed"] = "round-closed"


@record
class SecondRoundOpened(Event):
    type: Literal["second-round-opened"] = "second-round-opened"


@record
class ResultsShown(Event):
    shows: Shows
    item: str | None
    type: Literal["results-shown"] = "results-shown"


@record
class ThresholdSet(Event):
    threshold: int
    type: Literal["threshold-set"] = "threshold-set"


@record
class ReasonShown(Event):
    """A reason came to the screen, or off it."""

    reason: str
    shown: bool
    type: Literal["reason-shown"] = "reason-shown"


EVENTS: tuple[type[Event], ...] = (
    RatingOpened,
    Rated,
    RatingWithdrawn,
    RoundClosed,
    SecondRoundOpened,
    ResultsShown,
    ThresholdSet,
    ReasonShown,
    *talk.EVENTS,
)

SLIGHT: tuple[type[Event], ...] = (Rated, RatingWithdrawn, *talk.SLIGHT)
"""What a seat can take back itself."""
UNSIGNED: tuple[type[Event], ...] = (Rated, RatingWithdrawn, *talk.UNSIGNED)
"""What the exported log does not sign."""
