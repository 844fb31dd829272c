"""The answers of a talk as a wide table: a row each."""

from collections.abc import Iterable

from game_rules.activity import Cell, Column, WideTable
from game_rules.kit.talk.state import Talk, highlights, name_beside, words_of

COLUMNS = (
    Column(name="question"),
    Column(name="answer"),
    Column(name="person", kind="person"),
    Column(name="theme"),
    Column(name="highlighted", kind="flag"),
    Column(name="hidden", kind="flag"),
    Column(name="at", kind="time"),
)


def tables(state: Talk) -> tuple[WideTable, ...]:
    """The answers, question by question; of a hidden one only that it was given."""
    return (WideTable(area="talk", name="answers", columns=COLUMNS, rows=tuple(_rows(state))),)


def _rows(state: Talk) -> Iterable[tuple[Cell, ...]]:
    kept = highlights(state)
    for question in state.order:
        for answer, given in state.given.items():
            if given.question != question:
                continue
            hidden = answer in state.hidden
            theme = state.gathered.get(answer)
            yield (
                words_of(state, question),
                None if hidden else given.text,
                name_beside(state, given),
                None if hidden or theme is None else state.themes[theme].title,
                answer in kept,
                hidden,
                given.at,
            )
