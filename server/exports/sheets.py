"""The same facts as XLSX: a first sheet that says in one look what the room did, then one sheet an activity."""

from collections.abc import Sequence

from game_rules.room.state import RoomState
from server.exports.book import Book
from server.exports.facts import COLUMNS, Fact, activity_name, facts, headings, runs, word
from server.exports.overview import overview

WIDTHS = {"step": 20, "kind": 26, "item": 46, "related": 54, "person": 24, "count": 10, "text": 60, "time": 21}
LOOKS = {"count": "number", "time": "moment"}


def xlsx_file(state: RoomState) -> bytes:
    """The room as a workbook, right to left where its language is."""
    book = Book(state.title, state.language)
    overview(book, state)
    found = list(facts(state))
    _table(book, state, word(state, "people"), [fact for fact in found if fact.run == 0], 0)
    for run in runs(state):
        _table(book, state, activity_name(state, run), [f for f in found if f.run == run.number], run.number)
    return book.finished()


def _table(book: Book, state: RoomState, name: str, found: Sequence[Fact], number: int) -> None:
    """The facts of one sheet. Meeting and activity are its name; columns that stay empty here are left out."""
    used = [c for c in COLUMNS if c in WIDTHS and any(getattr(fact, c) not in ("", None) for fact in found)]
    used = used or list(WIDTHS)
    sheet = book.sheet(name, [WIDTHS[column] for column in used], repeat_head=True)
    for row, fact in enumerate(found, start=1):
        for place, column in enumerate(used):
            sheet.put(row, place, getattr(fact, column), LOOKS.get(column, "words"))
        words = [(place, getattr(fact, column)) for place, column in enumerate(used)]
        sheet.fit(row, *((cell, place, place) for place, cell in words if isinstance(cell, str)))
    heads = dict(zip(COLUMNS, headings(state), strict=True))
    sheet.table(f"facts_{number}", [heads[column] for column in used], len(found))
