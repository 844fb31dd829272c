"""What was chosen in a game as wide tables: a row for each link, and one for each card where it was marked."""

from collections.abc import Iterable

from game_rules.activity import Cell, Column, WideTable
from game_rules.kit.cards import KINDS, Kind
from game_rules.sequential import table
from game_rules.sequential.export import settled_chains, word_of
from game_rules.sequential.state import SequentialState

PATH = (Column(name="gap"), Column(name="cause"), Column(name="action"))
LINKS = (*PATH, Column(name="people", kind="number"))
CARDS = (
    Column(name="stage", kind="term"),
    *PATH,
    Column(name="people", kind="number"),
    Column(name="settled", kind="flag"),
    Column(name="written", kind="flag"),
    Column(name="person", kind="person"),
)


def tables(state: SequentialState) -> tuple[WideTable, ...]:
    """Links as far as they go; and every card that was marked or settled, with the cards it stands under (S7.4)."""
    return (
        WideTable(area="sequential", name="links", columns=LINKS, rows=tuple(_links(state))),
        WideTable(area="sequential", name="cards", columns=CARDS, rows=tuple(_cards(state))),
    )


def _links(state: SequentialState) -> Iterable[tuple[Cell, ...]]:
    people = table.people_by_place(state)
    for cards in settled_chains(state):
        yield (*_path(state, cards), table.people_behind(people, cards))


def _path(state: SequentialState, cards: tuple[str, ...]) -> tuple[Cell, ...]:
    """The words of *cards* under the kinds they are of."""
    words: dict[Kind, Cell] = {kind: word_of(state, card) for kind, card in zip(state.stages, cards, strict=False)}
    return tuple(words.get(kind) for kind in KINDS)


def _cards(state: SequentialState) -> Iterable[tuple[Cell, ...]]:
    people, settled = table.people_by_place(state), table.settled_sets(state)
    for level, kind in enumerate(state.stages):
        for under in table.headings(state, level):
            chosen = settled.get(under, ())
            for card in table.cards_of(state, kind):
                if (under, card) in people or card in chosen:
                    path = (*(under.split("/") if under else ()), card)
                    written = state.written.get(card)
                    yield (
                        kind,
                        *_path(state, path),
                        people.get((under, card), 0),
                        card in chosen,
                        written is not None,
                        None if written is None else written.author,
                    )
