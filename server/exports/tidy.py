"""CSV that opens right in Excel: UTF-8 with its mark, CRLF, RFC 4180, and no cell that counts as a formula."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime

from game_rules.room.state import RoomState
from server.exports.facts import Fact, facts, headings

DANGEROUS = frozenset("=+-@\u2212")
"""How a cell begins that a spreadsheet might carry out (OWASP, CSV injection), wide forms folded."""
BREAKS = frozenset("\t\r\n")
Plain = str | int | float | None
"""A cell: text, a number, or nothing."""


def csv_file(state: RoomState) -> bytes:
    """All facts of the room, one row each under one header."""
    return written(headings(state), (_cells(state, fact) for fact in facts(state)))


def written(header: Sequence[str], rows: Iterable[Sequence[Plain]]) -> bytes:
    """Rows as the bytes of a CSV file. Text is made harmless; a number is one, also below nought."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(cell) for cell in header])
    for row in rows:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return ("\ufeff" + out.getvalue()).encode("utf-8", "replace")


def harmless(cell: str) -> str:
    """*cell* with an apostrophe before what a spreadsheet might carry out: nothing of the text is lost."""
    return "'" + cell if is_dangerous(cell) else cell


def is_dangerous(cell: str) -> bool:
    """Whether *cell* begins like a formula, or with a break, past all that a spreadsheet may overlook or fold.

    Apostrophes are overlooked too: so a cell that came with one and a sign cannot be mistaken for one made harmless.
    """
    for character in cell:
        if character in BREAKS:
            return True
        if character != "'" and unicodedata.category(character) not in _OVERLOOKED:
            return not DANGEROUS.isdisjoint(unicodedata.normalize("NFKC", character)[:1])
    return False


_OVERLOOKED = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Mn"})


def stamp(time: datetime | None) -> str:
    """A moment as spreadsheets read it; "" for none."""
    return "" if time is None else time.strftime("%Y-%m-%d %H:%M:%S")


def _cells(state: RoomState, fact: Fact) -> tuple[Plain, ...]:
    return (
        state.title,
        fact.activity,
        fact.step,
        fact.kind,
        fact.item,
        fact.related,
        fact.person,
        fact.count,
        fact.text,
        stamp(fact.time),
    )
