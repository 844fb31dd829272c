"""Wide tables of the activities, the people and the joint summary, each as one CSV."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import singledispatch
from typing import cast

from game_rules.activity import Cell, Column, SeatId, WideTable, Words
from game_rules.room import joint
from game_rules.room.state import RoomState
from game_rules.summary import Bars, Chains, Flow, Pages, Part, Quotes, Scatter, Threads
from server.exports.facts import activity_name, joined, moment, person, runs, word
from server.exports.tidy import Plain, stamp, written
from server.texts import said, text

PEOPLE = ("column-person", "column-affiliation", "column-here", "column-joined")
SUMMARY = ("column-activity", "column-part", "column-item", "column-related", "column-person", "column-count")
Told = tuple[str, str, str, Plain]
"""What a part says: item, related items, person, number."""


def wide_file(state: RoomState, table: WideTable) -> bytes:
    """A wide table with the names and words of its area, in the room's language."""
    heads = [
        text(state.language, table.area, f"{table.area}-column-{column.name}", column.params)
        for column in table.columns
    ]
    rows = (
        [_cell(state, table, column, cell) for column, cell in zip(table.columns, row, strict=True)]
        for row in table.rows
    )
    return written(heads, rows)


def people_file(state: RoomState) -> bytes:
    """Who took part: name, affiliation, whether they are still in the room, and since when."""
    yes, no = word(state, "yes"), word(state, "no")
    rows = (
        (
            seat.name,
            word(state, f"affiliation-{seat.affiliation}") if seat.affiliation else "",
            yes if seat.id in state.order else no,
            stamp(moment(seat.joined_at)),
        )
        for seat in state.seats.values()
    )
    return written([word(state, head) for head in PEOPLE], rows)


def summary_file(state: RoomState) -> bytes:
    """The joint summary, pinned parts first: a row for each figure and for each thing in a part."""
    return written([word(state, head) for head in SUMMARY], _summary_rows(state))


def _summary_rows(state: RoomState) -> Iterator[Sequence[Plain]]:
    found = {run.number: joint.of_run(run) for run in runs(state)}
    pins = joint.standing(state, found)
    places = [pin.split(":", 1) for pin in pins]
    for number, id in places:
        yield from _part_rows(state, int(number), found[int(number)].parts[id])
    for run in runs(state):
        name = activity_name(state, run)
        for figure in found[run.number].figures:
            figure_name = text(state.language, run.activity, f"{run.activity}-figure-{figure.name}")
            yield (name, "", figure_name, "", "", figure.value)
        for id in found[run.number].order:
            if f"{run.number}:{id}" not in pins:
                yield from _part_rows(state, run.number, found[run.number].parts[id])


def _part_rows(state: RoomState, number: int, part: Part) -> Iterator[Sequence[Plain]]:
    run = state.runs[number]
    name = text(state.language, run.activity, f"{run.activity}-part-{part.name}")
    if isinstance(part, Quotes) and part.title:
        name = f"{name} · {part.title}"
    for told in _told(part, state):
        yield (activity_name(state, run), name, *told)


@singledispatch
def _told(part: object, state: RoomState) -> Iterable[Told]:
    """Everything a part says, a row each."""
    raise TypeError(type(part))


@_told.register
def _quotes(part: Quotes, state: RoomState) -> Iterable[Told]:
    for quote in part.quotes:
        about = "" if quote.about is None else said(quote.about, state.language)
        yield said(quote.words, state.language), about, person(state, quote.seat), quote.people or None


@_told.register
def _chains(part: Chains, state: RoomState) -> Iterable[Told]:
    for chain in part.chains:
        yield joined(state, (chain.gap, chain.cause, chain.action)), chain.note, "", chain.people or None


@_told.register
def _flow(part: Flow, state: RoomState) -> Iterable[Told]:
    for link in part.links:
        ends = (part.nodes[link.start].words, part.nodes[link.end].words)
        yield said(ends[0], state.language), said(ends[1], state.language), "", link.count


@_told.register
def _pages(part: Pages, state: RoomState) -> Iterable[Told]:
    for page in (part.pages[id] for id in part.order):
        yield page.text or word(state, "spoken"), page.back or "", person(state, page.seat), None


@_told.register
def _threads(part: Threads, state: RoomState) -> Iterable[Told]:
    for thread in part.threads:
        yield thread.word, word(state, thread.relation), "", thread.people


@_told.register
def _bars(part: Bars, state: RoomState) -> Iterable[Told]:
    for bar in part.bars.values():
        for mark, count in (("no", bar.no), ("so", bar.so), ("yes", bar.yes)):
            yield said(bar.words, state.language), word(state, f"mark-{mark}"), "", count


@_told.register
def _scatter(part: Scatter, state: RoomState) -> Iterable[Told]:
    for point in part.points.values():
        name = said(point.words, state.language)
        yield name, word(state, "resources"), "", point.resources
        yield name, word(state, "effectiveness"), "", point.score
    if part.tau is not None:
        yield "", word(state, "alignment"), "", part.tau


def _cell(state: RoomState, table: WideTable, column: Column, cell: Cell) -> Plain:
    if cell is None:
        return None
    tell = _CELLS.get(column.kind)
    if tell is None:
        return text(state.language, table.area, f"{table.area}-cell-{column.name}-{cell}")
    return tell(state, cell)


_CELLS: dict[str, Callable[[RoomState, Cell], Plain]] = {
    "words": lambda state, cell: said(cast(Words, cell), state.language),
    "number": lambda state, cell: cast(float, cell),
    "person": lambda state, cell: person(state, SeatId(cast(str, cell))),
    "time": lambda state, cell: stamp(moment(cast(int, cell))),
    "flag": lambda state, cell: word(state, "yes" if cell else "no"),
}
