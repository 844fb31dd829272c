"""Rows of text out of a file somebody made with a spreadsheet: CSV in any encoding Excel writes, or XLSX."""

import csv
import io
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import ERROR_CODES

ROW_LIMIT, COLUMN_LIMIT = 2_000, 40
"""Rows and columns that are read; what lies beyond is not looked at."""
PARTS_LIMIT = 500
PART_LIMIT, UNPACKED_LIMIT = 2_000_000, 8_000_000
"""Bytes that a sheet, or the texts or styles of an XLSX, may hold when unpacked, and all of them: more is a bomb."""
ENCODINGS = ("utf-8-sig", "cp1255", "cp1256")
"""What Excel writes: UTF-8, with its mark or without, or the Hebrew and Arabic code pages."""
DELIMITERS = ",;\t|"
MARKS_OF_UTF16 = (b"\xff\xfe", b"\xfe\xff")

Rows = list[list[str]]
# What openpyxl does not support (validation rules, drawings) is of no concern here.
warnings.filterwarnings("ignore", category=UserWarning, module=r"openpyxl\.")


class Unreadable(Exception):
    """The file gives no rows; *code* says why: `file-unreadable`, `file-not-plain`, `too-large`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def rows_of(data: bytes, is_head: Callable[[Sequence[str]], bool]) -> Rows:
    """The rows of the file as a spreadsheet counts them, empty ones included.

    Nothing in a CSV says how it is written: the encoding and the delimiter are those by which *is_head* knows the
    first row that is not empty, else the first that fit. Raises `Unreadable`.
    """
    return _from_workbook(data) if data.startswith(b"PK") else _from_text(data, is_head)


def _from_text(data: bytes, is_head: Callable[[Sequence[str]], bool]) -> Rows:
    first: Rows | None = None
    for text in _decoded(data):
        for delimiter in DELIMITERS:
            try:
                rows = _split(text, delimiter)
            except csv.Error:
                continue
            if is_head(next((row for row in rows if any(row)), [])):
                return rows
            first = rows if first is None else first
    if first is None:
        raise Unreadable("file-unreadable")
    return first


def _split(text: str, delimiter: str) -> Rows:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [row[:COLUMN_LIMIT] for row, _ in zip(reader, range(ROW_LIMIT), strict=False)]


def _decoded(data: bytes) -> Iterator[str]:
    """The texts these bytes can be, likelier ones first; none for what is no text."""
    for encoding in ("utf-16",) if data.startswith(MARKS_OF_UTF16) else ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(character < " " and character not in "\t\r\n" for character in text):
            # Some programs say in a first line how the others are divided.
            yield text.split("\n", 1)[-1] if text[:4].casefold() == "sep=" else text


def _from_workbook(data: bytes) -> Rows:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _check_parts(packed.infolist())
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = next(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
        found = sheet.iter_rows(max_row=ROW_LIMIT, max_col=COLUMN_LIMIT, values_only=True)
        return [[_text(cell) for cell in row] for row in found]
    except Unreadable:
        raise
    except Exception:  # openpyxl raises many kinds for files that are none
        raise Unreadable("file-unreadable") from None


def _check_parts(parts: Sequence[zipfile.ZipInfo]) -> None:
    """Raise `Unreadable` for what is more than a list: pictures may be in it, they are never unpacked."""
    sizes = [part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))]
    if len(parts) > PARTS_LIMIT or max(sizes, default=0) > PART_LIMIT or sum(sizes) > UNPACKED_LIMIT:
        raise Unreadable("too-large")
    if any("vbaproject" in part.filename.lower() or "externallinks/" in part.filename.lower() for part in parts):
        raise Unreadable("file-not-plain")


def _text(cell: Any) -> str:
    """A cell as people see it: a whole number without a point, an error and an empty cell as nothing."""
    if cell is None or cell in ERROR_CODES:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
