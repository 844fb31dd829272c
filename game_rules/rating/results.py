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


def in_round(state: RatingState, round: int) -> dict[str, RoundResult]:
    """Every intervention in a round, as far as it may be seen; none where the round is not revealed."""
    if not revealed(state, round):
        return {}
    tallies = state.rounds[round - 1].tallies
    counts = ((item, tallies[item].counts if item in tallies else NONE) for item in state.interventions)
    return {item: _result(found, state.threshold) for item, found in counts}


@lru_cache(maxsize=KEPT)
def _result(counts: Triple, threshold: int) -> RoundResult:
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


def by_agreement(state: RatingState) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Interventions rated alike (the most alike first), differently (the least alike first), and by too few."""
    counts = _standing(state)
    patterns = {item: pattern(found, state.threshold) for item, found in counts.items()}
    alike = sorted((i for i, p in patterns.items() if p == "alike"), key=lambda i: -measured(counts[i]).agreement)
    different = [i for i, p in patterns.items() if p in ("split", "scattered")]
    different.sort(key=lambda i: measured(counts[i]).agreement)
    return tuple(alike), tuple(different), tuple(i for i, p in patterns.items() if p is None)


def _standing(state: RatingState) -> dict[str, Triple]:
    """The counts of every intervention in the round the results stand by, where they may be told (R4.3)."""
    round = standing(state)
    tallies = {} if round is None else state.rounds[round - 1].tallies
    given = {item: found.counts for item, found in tallies.items() if sum(found.counts) >= SMALLEST_GROUP}
    return {item: given.get(item, NONE) for item in state.interventions}


def points(state: RatingState) -> dict[str, PointView]:
    """Where interventions stand: those with resources that enough people marked (R4.9)."""
    found = _placed(state)
    middle = median(resources for resources, _ in found.values()) if found else 0
    return {id: _point(resources, score, resources > middle) for id, (resources, score) in found.items()}


def _placed(state: RatingState) -> dict[str, tuple[int, float]]:
    """Resources and effectiveness of the interventions that have both."""
    counts = _standing(state)
    return {
        id: (item.resources, measured(counts[id]).median)
        for id, item in state.interventions.items()
        if item.resources is not None and sum(counts[id]) >= MEASURED
    }


@lru_cache(maxsize=KEPT)
def _point(resources: int, score: float, dear: bool) -> PointView:
    return PointView(resources=resources, score=two_places(score), corner=dear and score < YELLOW)


def alignment(state: RatingState) -> AlignmentView | None:
    """How effectiveness and resources go together (R4.10); None while nothing is revealed."""
    if standing(state) is None:
        return None
    pairs = tuple(_placed(state).values())
    tau = _tau(pairs) if len(pairs) >= FEWEST_POINTS else None
    word: Alignment = "too-few" if len(pairs) < FEWEST_POINTS else _word(tau)
    return AlignmentView(n=len(pairs), tau=None if tau is None else two_places(tau), word=word)


@lru_cache(maxsize=256)
def _tau(pairs: tuple[tuple[int, float], ...]) -> float | None:
    return kendall(pairs)


def _word(tau: float | None) -> Alignment:
    if tau is None or -WEAK < tau < WEAK:
        return "none"
    return "against" if tau < 0 else "clear" if tau >= CLEAR else "weak"
