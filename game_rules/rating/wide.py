"""The interventions as a wide table: a row each, what was said of it before and how it was rated; then the answers."""

from game_rules.activity import Cell, Column, WideTable
from game_rules.kit.interventions import Intervention
from game_rules.kit.talk import wide as talk
from game_rules.rating.results import in_round, people
from game_rules.rating.state import RatingState

LIST = (
    Column(name="name"),
    Column(name="short"),
    Column(name="goal"),
    Column(name="head", kind="term"),
    Column(name="provider", kind="term"),
    Column(name="resources", kind="number"),
    Column(name="budget", kind="term"),
)


def tables(state: RatingState) -> tuple[WideTable, ...]:
    """The list with each round's counts and measures, as far as they are revealed (R7.1)."""
    rounds = range(1, len(state.rounds) + 1)
    columns = (*LIST, *(column for round in rounds for column in _round_columns(round)))
    rows = tuple(_row(state, item, rounds) for item in state.interventions.values())
    return (WideTable(area="rating", name="interventions", columns=columns, rows=rows), *talk.tables(state.talk))


def _round_columns(round: int) -> tuple[Column, ...]:
    numbers = ("people", "no", "so", "yes", "agreement", "consensus", "median")
    params = {"round": round}
    shown = (Column(name=name, kind="number", params=params) for name in numbers)
    return (*shown, Column(name="pattern", kind="term", params=params))


def _row(state: RatingState, item: Intervention, rounds: range) -> tuple[Cell, ...]:
    prepared = (item.name, item.short, item.goal, item.head, item.provider, item.resources, item.budget)
    return (*prepared, *(cell for round in rounds for cell in _round_cells(state, round, item.id)))


def _round_cells(state: RatingState, round: int, item: str) -> tuple[Cell, ...]:
    raters, found = people(state, round, item), in_round(state, round).get(item)
    if found is None:
        return (raters, None, None, None, None, None, None, None)
    counts = found.counts
    marks = (None, None, None) if counts is None else (counts.no, counts.so, counts.yes)
    return (raters, *marks, found.agreement, found.consensus, found.median, found.pattern)
