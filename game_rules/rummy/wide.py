"""The accepted series of a game as a wide table: a row each."""

from game_rules.activity import Cell, Column, WideTable
from game_rules.rummy.export import words_of
from game_rules.rummy.state import RummyState, Series

COLUMNS = (
    Column(name="table", kind="number"),
    Column(name="gap"),
    Column(name="cause"),
    Column(name="action"),
    Column(name="person", kind="person"),
    Column(name="explanation"),
    Column(name="yes", kind="number"),
    Column(name="not-yet", kind="number"),
    Column(name="at", kind="time"),
)


def tables(state: RummyState) -> tuple[WideTable, ...]:
    """The series, the first first. Hidden words are left out, the fact stays (R8.4)."""
    rows = tuple(_row(state, series) for series in state.series.values())
    return (WideTable(area="rummy", name="series", columns=COLUMNS, rows=rows),)


def _row(state: RummyState, series: Series) -> tuple[Cell, ...]:
    number = list(state.tables).index(series.table) + 1 if series.table in state.tables else None
    explanation = None if series.id in state.hidden else series.explanation
    votes = (series.yes, series.not_yet)
    return (number, *words_of(state, series), series.seat, explanation, *votes, series.at)
