"""A table somebody made, by the words of its headings; and words known however people write them."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from game_rules.activity import Refused
from game_rules.kit.limits import clean_text
from server.spreadsheets import Unreadable, rows_of

FAULT_LIMIT = 200
VALUE_LIMIT = 40
"""Characters of a cell that a fault quotes."""
Fault = dict[str, Any]
Key = TypeVar("Key", bound=str)


class TableFaults(Exception):
    """Nothing can be read row by row; *faults* say why, with rows as the spreadsheet counts them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = list(faults)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows under the headings, with their numbers; *columns* says which column holds what."""

    columns: Mapping[str, int]
    rows: Sequence[tuple[int, list[str]]]

    def cells(self, row: Sequence[str]) -> dict[str, str]:
        """The cells of *row* by what they hold; a row may be shorter than the headings."""
        return {field: row[column].strip() if column < len(row) else "" for field, column in self.columns.items()}


def read_table(data: bytes, headings: Mapping[str, str], needed: Sequence[str]) -> Table:
    """The table in a file; *headings* says what a heading, plainly written, stands for. Raises `TableFaults`."""
    try:
        rows = rows_of(data, lambda row: set(needed) <= _columns(row, headings).keys())
    except Unreadable as no:
        raise TableFaults([{"row": 1, "code": no.code}]) from None
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not numbered:
        raise TableFaults([{"row": 1, "code": "file-empty"}])
    head, first = numbered[0]
    columns = _columns(first, headings)
    missing = [field for field in needed if field not in columns]
    if missing:
        raise TableFaults([{"row": head, "code": "column-missing", "column": field} for field in missing])
    return Table(columns=columns, rows=numbered[1:])


def by_word(words: Mapping[Key, str]) -> Mapping[str, Key]:
    """Every one of the *words* (a list with commas for each key), plainly written, with the key it stands for."""
    return {plain(word): key for key, listed in words.items() for word in listed.split(",")}


def cleaned(words: str, limit: int, field: str, faults: list[Fault], **more: str) -> str:
    """*words* in one clean line; what is wrong with them is added to *faults* as `<field>-empty` or `-too-long`."""
    try:
        return clean_text(words, limit, may_be_empty=field == "short")
    except Refused as no:
        faults.append({**more, "code": no.code.replace("text-", f"{field}-"), **no.params})
        return ""


def one_line(words: str, limit: int) -> str:
    """*words* in one clean line, cut where it is too long."""
    return clean_text(words, len(words) + 1, may_be_empty=True)[:limit].strip()


def quoted(value: str) -> str:
    """The beginning of a cell, for the words of its fault."""
    return one_line(value, VALUE_LIMIT)


def plain(words: str) -> str:
    """*words* for comparing: one form and case, single spaces, letters alone, without points, finals and marks."""
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", words).translate(_FINALS)).casefold()
    kept = ("" if unicodedata.category(c) in {"Mn", "Cf", "Lm"} else c if c.isalnum() else " " for c in letters)
    return " ".join("".join(kept).split())


_FINALS = str.maketrans("ךםןףץأإآٱةى", "כמנפצااااهي")
"""Final letters, and the letters of Arabic that people write without their marks."""


def _columns(headings: Sequence[str], known: Mapping[str, str]) -> dict[str, int]:
    """Which column holds what, by the words of the first row."""
    found: dict[str, int] = {}
    for column, heading in enumerate(headings):
        field = known.get(plain(heading))
        if field is not None:
            found.setdefault(field, column)
    return found
