"""What leaves the rating: rows of the export, the summary, what later activities start from, the words of the list."""

from collections.abc import Iterable, Mapping

from game_rules.activity import LANGUAGES, Carried, Material, Row, Summary, Words
from game_rules.kit.interventions import Intervention
from game_rules.kit.talk import export as talk
from game_rules.rating.results import groups, overview, people, result, seen
from game_rules.rating.state import RatingState, shown_reasons, standing, told_reasons
from game_rules.rating.tally import MARKS, Triple
from game_rules.rating.types import Mark
from game_rules.record import replace
from game_rules.summary import Bar, Bars, Figure, Part, Point, Quote, Quotes, Scatter

ROUNDS = {1: "first-round", 2: "second-round"}


def rows(state: RatingState) -> Iterable[Row]:
    """The list, then each round's counts, groups and reasons as far as they are revealed, then the talk (R7.1)."""
    for item in state.interventions.values():
        yield Row(step="list", kind="intervention", item=item.name, related=(item.goal,))
        if item.resources is not None:
            yield Row(step="list", kind=f"budget-{item.budget or 'other'}", item=item.name, count=item.resources)
    for round in range(1, len(state.rounds) + 1):
        for item in state.interventions.values():
            yield from _round_rows(state, round, item)
    yield from talk.rows(state.talk)


def _round_rows(state: RatingState, round: int, item: Intervention) -> Iterable[Row]:
    about = Row(step=ROUNDS[round], kind="people", item=item.name, count=people(state, round, item.id))
    yield about
    yield from (replace(about, kind=mark, count=n) for mark, n in _by_mark(seen(state, round, item.id)))
    for group, counts in (groups(state, round, item.id) or {}).items():
        yield from (replace(about, kind=mark, count=n, group=group) for mark, n in _by_mark(counts))
    for reason in told_reasons(state, item.id).values():
        if reason.round == round:
            yield replace(about, kind=f"reason-{reason.mark}", count=None, text=reason.text)


def _by_mark(counts: Triple | None) -> Iterable[tuple[Mark, int]]:
    return () if counts is None else zip(MARKS, counts, strict=True)


def summary(state: RatingState) -> Summary:
    """How much was rated and by how many; the bars, the scatter, the reasons on the screen, what the talk keeps."""
    found: tuple[Part, ...] = (_bars(state), _scatter(state), _reasons(state))
    return Summary(
        figures=(
            Figure(name="interventions", value=len(state.interventions)),
            Figure(name="people", value=len({seat for round in state.rounds for seat in round.marks})),
            Figure(name="rated", value=sum(sum(t.counts) for round in state.rounds for t in round.tallies.values())),
        ),
        parts=(*(part for part in found if _holds(part)), *talk.parts(state.talk)),
    )


def _holds(part: Part) -> bool:
    if isinstance(part, Bars):
        return bool(part.bars)
    return bool(part.points) if isinstance(part, Scatter) else isinstance(part, Quotes) and bool(part.quotes)


def _bars(state: RatingState) -> Bars:
    round = standing(state)
    bars = [] if round is None else [_bar(state, round, item) for item in state.interventions.values()]
    return Bars(id="rating-bars", name="bars", bars={n: bar for n, bar in enumerate(bars) if bar is not None})


def _bar(state: RatingState, round: int, item: Intervention) -> Bar | None:
    counts = seen(state, round, item.id)
    if counts is None:
        return None
    no, so, yes = counts
    found = result(counts, state.threshold)
    return Bar(
        words=item.name,
        goal=item.goal,
        no=no,
        so=so,
        yes=yes,
        before=seen(state, 1, item.id) if round > 1 else None,
        agreement=found.agreement,
        consensus=found.consensus,
        pattern=found.pattern,
    )


def _scatter(state: RatingState) -> Scatter:
    whole = overview(state)
    found, aligned = whole.points, whole.alignment
    return Scatter(
        id="rating-scatter",
        name="scatter",
        points={
            place: Point(
                words=item.name,
                resources=found[item.id].resources,
                score=found[item.id].score,
                budget=item.budget or "other",
            )
            for place, item in enumerate(state.interventions.values())
            if item.id in found
        },
        corner=tuple(state.interventions[id].name for id, point in found.items() if point.corner),
        tau=None if aligned is None else aligned.tau,
    )


def _reasons(state: RatingState) -> Quotes:
    """The reasons on the screen, in the order they came there."""
    quotes = (
        Quote(words=reason.text, about=state.interventions[item].name) for item, reason in shown_reasons(state).values()
    )
    return Quotes(id="rating-reasons", name="reasons", quotes=tuple(quotes))


def carries(state: RatingState) -> tuple[Carried, ...]:
    """Every rated intervention; its kind says which mark was the commonest, "rated-tied" where two were (R7.3)."""
    round = standing(state)
    found = {} if round is None else {id: seen(state, round, id) for id in state.interventions}
    return tuple(
        Carried(kind=f"rated-{_commonest(counts)}", items=(state.interventions[id].name,), people=sum(counts))
        for id, counts in found.items()
        if counts is not None
    )


def _commonest(counts: tuple[int, int, int]) -> str:
    most = max(counts)
    return MARKS[counts.index(most)] if counts.count(most) == 1 else "tied"


def material(state: RatingState) -> Mapping[str, Material]:
    """The interventions and the questions of the talk, by id."""
    return {**talk.material(state.talk), **{id: _words(item) for id, item in state.interventions.items()}}


def _words(item: Intervention) -> Material:
    return Material(
        kind="intervention",
        text=_in_every_language(item.name),
        short=_in_every_language(item.short),
        detail=_in_every_language(item.goal),
        tags=(item.head, item.provider),
    )


def _in_every_language(words: Words) -> Mapping[str, str]:
    return dict.fromkeys(LANGUAGES, words) if isinstance(words, str) else words
