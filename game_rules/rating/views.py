"""What each audience of a rating sees. The words of interventions (name, short, goal) are material."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import Affiliation
from game_rules.kit.interventions import Budget, Head, Provider
from game_rules.kit.talk.views import TalkConsole, TalkPrivate, TalkPublic
from game_rules.rating.types import Mark, Shows
from game_rules.record import record

Pattern = Literal["alike", "split", "scattered"]
Alignment = Literal["too-few", "none", "weak", "clear", "against"]


@record
class InterventionView:
    """What an intervention is beside its words. *resources* are shekels a year."""

    head: Head
    provider: Provider
    resources: int | None
    budget: Budget | None


@record
class Counts:
    """How many marked red, yellow, green."""

    no: int
    so: int
    yes: int


@record
class RoundResult:
    """An intervention in one round. Below three raters only *people*; below six only the counts as well.

    *agreement* is van der Eijk's A (-1 to 1), *consensus* Tastle and Wierman's (0 to 1), *median* the interpolated
    median on 1 (red) to 3 (green); each rounded to two places.
    """

    people: int
    counts: Counts | None
    agreement: float | None
    consensus: float | None
    median: float | None
    pattern: Pattern | None


@record
class ShownReason:
    """A reason on the screen, under the mark it came with; never with a name."""

    mark: Mark
    text: str
    round: int


@record
class ResultView:
    """An intervention's results: *first* and *second* round, who moved between them, and the groups.

    *moves* (rows: mark in the first round, columns: in the second; red, yellow, green) counts those who rated in
    both. It is absent below three of them, and while one or two rated in one round alone, whose marks could be found.
    *groups* is absent where one of them would be smaller than three; "rest" holds those who were too few for a group
    of their own or said nothing of themselves.
    """

    first: RoundResult
    second: RoundResult | None
    moves: tuple[tuple[int, int, int], tuple[int, int, int], tuple[int, int, int]] | None
    groups: Mapping[Affiliation | Literal["rest"], Counts] | None
    reasons: Mapping[str, ShownReason]


@record
class PointView:
    """Where an intervention stands in the scatter."""

    resources: int
    score: float
    corner: bool
    """Much money and little effect: resources above the points' middle, effectiveness below yellow."""


@record
class AlignmentView:
    """Kendall's tau-b between effectiveness and resources over *n* interventions, and its word."""

    n: int
    tau: float | None
    word: Alignment


@record
class RatingPublic:
    """What a stranger may see. *results* and all that follows from them are absent while they are hidden.

    A phone shows nothing of a round in which it is being marked on, and is spared it, also where screens show it live.
    """

    items: Mapping[str, InterventionView]
    order: tuple[str, ...]
    round: int
    """1 or 2."""
    open: bool
    """Marks may be given and changed."""
    live: bool
    began: int
    """How many have marked at least one intervention in this round."""
    finished: int
    """How many have marked every intervention in this round."""
    threshold: int
    shows: Shows
    item: str | None
    results: Mapping[str, ResultView] | None
    alike: tuple[str, ...]
    different: tuple[str, ...]
    few: tuple[str, ...]
    """Interventions with fewer than six raters: neither alike nor different."""
    points: Mapping[str, PointView]
    alignment: AlignmentView | None
    talk: TalkPublic


@record
class OwnMark:
    """One's own mark in this round."""

    mark: Mark
    reason: str


@record
class RatingPrivate:
    """For one seat alone. *first* holds one's marks of the first round once the second is open."""

    marks: Mapping[str, OwnMark]
    first: Mapping[str, Mark]
    talk: TalkPrivate


@record
class ConsoleReason:
    """A reason as facilitators see it, once results are shown: without a name."""

    item: str
    mark: Mark
    text: str
    round: int
    shown: bool


@record
class RatingConsole:
    """For facilitators alone: how many rated each, before anything is revealed; the reasons, once it is."""

    raters: Mapping[str, int]
    reasons: Mapping[str, ConsoleReason]
    order: tuple[str, ...]
    """Of the reasons, oldest first."""
    talk: TalkConsole
