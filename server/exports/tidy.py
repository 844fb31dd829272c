"""CSV that opens right in Excel: UTF-8 with its mark, CRLF, RFC 4180, and no cell that counts as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

from game_rules.room.state import RoomState
from server.exports.facts import Fact, facts, headings

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a cell begins that a spreadsheet might carry out (OWASP, CSV injection)."""


def csv_file(state: RoomState) -> bytes:
    """All facts of the room, one row each under one header."""
    return written(headings(state), (_cells(state, fact) for fact in facts(state)))


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as the bytes of a CSV file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def harmless(cell: str) -> str:
    """*cell* with an apostrophe before what a spreadsheet might carry out: nothing of the text is lost."""
    # Full-width signs count too: some spreadsheets fold them.
    folded = cell.lstrip(" \u00a0\u200e\u200f\u2066\u2067\u2068\u2069")
    return "'" + cell if folded.startswith((*DANGEROUS, "\uff1d", "\uff0b", "\uff0d", "\uff20")) else cell


def _cells(state: RoomState, fact: Fact) -> tuple[str, ...]:
    return (
        state.title,
        fact.activity,
        fact.step,
        fact.kind,
        fact.item,
        fact.related,
        fact.person,
        "" if fact.count is None else str(fact.count),
        fact.text,
        "" if fact.time is None else fact.time.strftime("%Y-%m-%d %H:%M:%S"),
    )
