"""The pages of a circle as a wide table: a row each, both sides beside each other; then the closing answers."""

from collections.abc import Iterable

from game_rules.activity import Cell, Column, WideTable
from game_rules.circle import middle
from game_rules.circle.state import CircleState
from game_rules.kit.talk import wide as talk

COLUMNS = (
    Column(name="number", kind="number"),
    Column(name="person", kind="person"),
    Column(name="life"),
    Column(name="educational"),
    Column(name="similar", kind="number"),
    Column(name="different", kind="number"),
    Column(name="hidden", kind="flag"),
    Column(name="at", kind="time"),
)


def tables(state: CircleState) -> tuple[WideTable, ...]:
    """The pages in the order of the rows, with how many threads end at each; a hidden one without its words (C9)."""
    return (WideTable(area="circle", name="pages", columns=COLUMNS, rows=tuple(_rows(state))), *talk.tables(state.talk))


def _rows(state: CircleState) -> Iterable[tuple[Cell, ...]]:
    threads = middle.visible_threads(state)
    for number, page in enumerate((*middle.visible(state), *sorted(state.hidden)), start=1):
        hidden, name = page in state.hidden, middle.name_on(state, page)
        relations = [state.threads[thread].relation for thread, ends in threads.items() if page in ends]
        yield (
            number,
            name,
            None if hidden else middle.sheet_of(state, page).life,
            None if hidden else middle.back_of(state, page),
            relations.count("similar"),
            relations.count("different"),
            hidden,
            # Turns come in an order that is known: without a name, the time would give one (C8.3).
            None if name is None else state.pages[page].at,
        )
