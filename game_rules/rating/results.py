"""What follows from the tallies: measures, how alike an intervention was rated, and effectiveness against resources.

Everything here is found from a few counts, never from the marks themselves, so it costs the same in a hall.
"""

from collections.abc import Mapping
from functools import lru_cache
from statistics import median

from game_rules.measures import agreement_of_three, consensus, interpolated_median, kendall
from game_rules.rating.state import RatingState, closed, revealed, standing, tally, told
from game_rules.rating.tally import NOBODY_MOVED, NONE, SMALLEST_GROUP, Group, Matrix, Triple, grouped
from game_rules.rating.views import Alignment, AlignmentView, Counts, Pattern, PointView, RoundResult
from game_rules.record import record

MEASURED = 6
"""From how many raters on there is more to say than counts (R4.4)."""
FEWEST_POINTS = 5
KEPT = 4096
"""So much of what follows from a few numbers is kept: between two marks nearly all of it stays the same."""
CLEAR, WEAK = 0.5, 0.2
"""From which tau-b on effectiveness and resources go together clearly, or weakly."""
YELLOW = 2


@record
class Measures:
    """What a round says of an intervention that enough people marked."""

    agreement: float
    consensus: float
    median: float


@lru_cache(maxsize=KEPT)
def measured(counts: Triple) -> Measures:
    """The measures of *counts*, of which there must be some."""
    return Measures(
        agreement=float(agreement_of_three(*counts)),
        consensus=consensus(counts),
        median=float(interpolated_median(counts)),
    )


@lru_cache(maxsize=KEPT)
def pattern(counts: Triple, threshold: int) -> Pattern | None:
    """Alike from *threshold* percent of agreement on; else split, red against green, or scattered (R4.6)."""
    people, (no, so, yes) = sum(counts), counts
    if people < MEASURED:
        return None
    if agreement_of_three(*counts) * 100 >= threshold:
        return "alike"
    ends = min(no, yes)
    return "split" if so < ends and ends * 4 >= people else "scattered"


def seen(state: RatingState, round: int, item: str) -> Triple | None:
    """The counts of *item* in *round*, where they may be seen."""
    found = tally(state, round, item)
    return found.counts if found is not None and told(state, round, item) else None


def people(state: RatingState, round: int, item: str) -> int:
    """How many marked *item* in *round*."""
    found = tally(state, round, item)
    return 0 if found is None else sum(found.counts)


def counted(state: RatingState, round: int) -> dict[str, Triple]:
    """The counts of every intervention in a round, shown or not; none where the round is not revealed."""
    if not revealed(state, round):
        return {}
    tallies = state.rounds[round - 1].tallies
    return {item: tallies[item].counts if item in tallies else NONE for item in state.interventions}


def in_round(state: RatingState, round: int) -> dict[str, RoundResult]:
    """Every intervention in a round, as far as it may be seen; none where the round is not revealed."""
    return {item: result(counts, state.threshold) for item, counts in counted(state, round).items()}


@lru_cache(maxsize=KEPT)
def result(counts: Triple, threshold: int) -> RoundResult:
    """What *counts* say, as far as so many people may be told of (R4.3, R4.4)."""
    raters = sum(counts)
    told, found = raters >= SMALLEST_GROUP, measured(counts) if raters >= MEASURED else None
    return RoundResult(
        people=raters,
        counts=Counts(no=counts[0], so=counts[1], yes=counts[2]) if told else None,
        agreement=None if found is None else two_places(found.agreement),
        consensus=None if found is None else two_places(found.consensus),
        median=None if found is None else two_places(found.median),
        pattern=pattern(counts, threshold) if told else None,
    )


def two_places(value: float) -> float:
    """*value* rounded for people to read; never a negative nothing."""
    return round(value, 2) + 0.0


def moves(state: RatingState, item: str) -> Matrix | None:
    """Who moved between the rounds, once the second is closed, where nobody can be found by subtraction (R5.3)."""
    if len(state.rounds) < 2 or not closed(state, 2):
        return None
    found = state.moves.get(item, NOBODY_MOVED)
    both = sum(map(sum, found))
    alone = (people(state, round, item) - both for round in (1, 2))
    hidden = both < SMALLEST_GROUP or any(0 < n < SMALLEST_GROUP for n in alone)
    return None if hidden else found


def groups(state: RatingState, round: int, item: str) -> Mapping[Group, Triple] | None:
    """The marks of *item* by what people are, once *round* is closed (R4.8)."""
    found = tally(state, round, item)
    return grouped(found) if found is not None and closed(state, round) else None


@record
class Overview:
    """What is said of the whole list, by the round that results stand by (R4.5); *alignment* None before any is shown.

    *alike* (the most alike first) and *different* (the least alike first) were rated by enough people, *few* by too
    few.
    """

    alike: tuple[str, ...]
    different: tuple[str, ...]
    few: tuple[str, ...]
    points: Mapping[str, PointView]
    alignment: AlignmentView | None


def overview(state: RatingState) -> Overview:
    """Everything that is said of the whole list."""
    found = {item: _said(counts, state.threshold) for item, counts in _standing(state).items()}
    alike, different, few = list[str](), list[str](), list[str]()
    for item, said in found.items():
        (few if said.pattern is None else alike if said.pattern == "alike" else different).append(item)

    def agreed(item: str) -> float:
        return found[item].agreement

    placed = {
        id: (item.resources, found[id].median)
        for id, item in state.interventions.items()
        if item.resources is not None and found[id].pattern is not None
    }
    return Overview(
        alike=tuple(sorted(alike, key=agreed, reverse=True)),
        different=tuple(sorted(different, key=agreed)),
        few=tuple(few),
        points=_points(placed),
        alignment=None if standing(state) is None else _alignment(tuple(placed.values())),
    )


@record
class Said:
    """What the whole list needs to know of one intervention; the numbers are 0 where *pattern* is None: too few."""

    pattern: Pattern | None
    agreement: float
    median: float


@lru_cache(maxsize=KEPT)
def _said(counts: Triple, threshold: int) -> Said:
    if (kind := pattern(counts, threshold)) is None:
        return Said(pattern=None, agreement=0.0, median=0.0)
    found = measured(counts)
    return Said(pattern=kind, agreement=found.agreement, median=found.median)


def _standing(state: RatingState) -> dict[str, Triple]:
    """The counts of every intervention in the round the results stand by, where they may be told (R4.3)."""
    round = standing(state)
    found = dict.fromkeys(state.interventions, NONE) if round is None else counted(state, round)
    return {item: counts if sum(counts) >= SMALLEST_GROUP else NONE for item, counts in found.items()}


Placed = Mapping[str, tuple[int, float]]
"""Resources and effectiveness of the interventions that have both: those that enough people marked (R4.9)."""


def _points(placed: Placed) -> dict[str, PointView]:
    middle = _middle(tuple([resources for resources, _ in placed.values()]))
    return {id: _point(resources, score, resources > middle) for id, (resources, score) in placed.items()}


@lru_cache(maxsize=256)
def _middle(resources: tuple[int, ...]) -> float:
    return median(resources) if resources else 0


@lru_cache(maxsize=KEPT)
def _point(resources: int, score: float, dear: bool) -> PointView:
    return PointView(resources=resources, score=two_places(score), corner=dear and score < YELLOW)


@lru_cache(maxsize=256)
def _alignment(pairs: tuple[tuple[int, float], ...]) -> AlignmentView:
    """How effectiveness and resources go together (R4.10)."""
    if len(pairs) < FEWEST_POINTS:
        return AlignmentView(n=len(pairs), tau=None, word="too-few")
    tau = kendall(pairs)
    return AlignmentView(n=len(pairs), tau=None if tau is None else two_places(tau), word=_word(tau))


def _word(tau: float | None) -> Alignment:
    if tau is None or -WEAK < tau < WEAK:
        return "none"
    return "against" if tau < 0 else "clear" if tau >= CLEAR else "weak"
