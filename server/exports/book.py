"""A workbook of a room: its formats, its sheets, how they print. No cell is ever a formula or a link."""

import io
import math
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from game_rules.activity import Language
from server.exports.tidy import is_dangerous

INK, ON_INK, TINT, HINT, LINE = "#1A2145", "#FFFFFF", "#E8E7E3", "#40475A", "#DCDAD6"
SHARED: dict[str, Any] = {"font_name": "Arial", "font_size": 11, "valign": "top"}
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": SHARED,
}
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
NAME_LIMIT = 31
A4 = 9
RIGHT_MARK = "\u200f"
FORMATS: dict[str, dict[str, Any]] = {
    "words": {"text_wrap": True},
    "number": {"align": "center"},
    "figure": {"align": "center", "bold": True, "font_size": 13},
    "moment": {"num_format": "dd.mm.yyyy hh:mm:ss", "align": "center"},
    "day": {"num_format": "dd.mm.yyyy", "align": "center", "bold": True},
    "title": {"bold": True, "font_size": 20, "font_color": ON_INK, "bg_color": INK, "valign": "vcenter"},
    "band": {"bold": True, "font_size": 13, "font_color": INK, "bg_color": TINT, "valign": "vcenter"},
    "band-day": {"num_format": "dd.mm.yyyy", "align": "center", "bg_color": TINT, "valign": "vcenter"},
    "band-words": {"bg_color": TINT, "font_color": HINT, "valign": "vcenter"},
    "head": {"bold": True, "font_color": ON_INK, "bg_color": INK, "text_wrap": True, "valign": "vcenter"},
    "measure": {"num_format": "0.00", "align": "center"},
    "money": {"num_format": "#,##0", "align": "center"},
    # The colours of the rating, as tints; the words above the column say which it is.
    "mark-no": {"align": "center", "bg_color": "#F7DAD7"},
    "mark-so": {"align": "center", "bg_color": "#FBF0CC"},
    "mark-yes": {"align": "center", "bg_color": "#DCEFDF"},
    "part": {"bold": True, "text_wrap": True, "font_color": INK},
    "small": {"font_color": HINT, "text_wrap": True},
    "small-number": {"font_color": HINT, "align": "center", "text_wrap": True},
    # From a gap to an action the cards' colours go from dark to light; here their tints.
    "chain-1": {"text_wrap": True, "bg_color": "#F8EAF3", "border": 1, "border_color": ON_INK},
    "chain-2": {"text_wrap": True, "bg_color": "#EEECFC", "border": 1, "border_color": ON_INK},
    "chain-3": {"text_wrap": True, "bg_color": "#E6F2FD", "border": 1, "border_color": ON_INK},
}
Value = str | int | float | datetime | None


def runs_from_right(words: str) -> bool | None:
    """Whether *words* are read from the right, by their first letter; None where no letter says."""
    kinds = (unicodedata.bidirectional(character) for character in words)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), None)


def lines(words: str, width: int) -> int:
    """About how many lines *words* take in a column *width* characters wide."""
    return sum(max(1, math.ceil(len(part) / (1.1 * width))) for part in words.split("\n"))


class Book:
    """A workbook under way; `finished` gives its bytes."""

    def __init__(self, title: str, language: Language) -> None:
        self.title = title
        self._out = io.BytesIO()
        self._book: Any = xlsxwriter.Workbook(self._out, OPTIONS)
        self._book.set_properties({"title": title})
        self._from_right = language != "en"
        self._formats: dict[tuple[str, bool, bool], Any] = {}

    def sheet(self, name: str, widths: Sequence[int], *, repeat_head: bool) -> "Sheet":
        """A new sheet with a legal name that no other has; *widths* are in characters."""
        sheet = self._book.add_worksheet(self._free_name(name))
        if self._from_right:
            sheet.right_to_left()
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        # An ampersand begins a code of the header; two stand for one.
        mark = RIGHT_MARK if self._from_right else ""
        sheet.set_header(f"&C{mark}{self.title.replace('&', '&&')}{mark}")
        sheet.set_footer("&C&P / &N")
        sheet.hide_gridlines(2)
        if repeat_head:
            sheet.repeat_rows(0)
            sheet.freeze_panes(1, 0)
        return Sheet(sheet, self, tuple(widths))

    def form(self, look: str, value: Value) -> Any:
        """The format of a look for this value: aligned where the sheet begins, read as its own letters are."""
        words = value if isinstance(value, str) else ""
        from_right = runs_from_right(words)
        # A text that looks like a formula stays a text also when somebody edits the cell.
        key = (look, self._from_right if from_right is None else from_right, is_dangerous(words))
        if key not in self._formats:
            start = {"align": "right" if self._from_right else "left", "reading_order": 2 if key[1] else 1}
            self._formats[key] = self._book.add_format({**SHARED, **start, "quote_prefix": key[2], **FORMATS[look]})
        return self._formats[key]

    def finished(self) -> bytes:
        """The bytes of the file."""
        self._book.close()
        return self._out.getvalue()

    def _free_name(self, name: str) -> str:
        taken = {sheet.get_name().casefold() for sheet in self._book.worksheets()}
        plain = " ".join(name.translate(FORBIDDEN).split())[:NAME_LIMIT].strip() or "sheet"
        called, number = plain, 2
        while called.casefold() in taken:
            ending = f" {number}"
            called, number = plain[: NAME_LIMIT - len(ending)] + ending, number + 1
        return called


class Sheet:
    """One sheet; rows and columns count from 0."""

    def __init__(self, sheet: Any, book: Book, widths: tuple[int, ...]) -> None:
        self._sheet = sheet
        self._book = book
        self._widths = widths

    def put(self, row: int, column: int, value: Value, look: str) -> None:
        """Text as text, a number as a number, a moment as a date of the local clock, None as an empty cell."""
        form = self._book.form(look, value)
        if value is None or value == "":
            self._sheet.write_blank(row, column, None, form)
        elif isinstance(value, str):
            self._sheet.write_string(row, column, value, form)
        elif isinstance(value, datetime):
            self._sheet.write_datetime(row, column, value.replace(tzinfo=None), form)
        else:
            self._sheet.write_number(row, column, value, form)

    def span(self, row: int, first: int, last: int, value: Value, look: str) -> None:
        """Something over several columns."""
        self._sheet.merge_range(row, first, row, last, "", self._book.form(look, value))
        self.put(row, first, value, look)

    def fit(self, row: int, *words: tuple[str, int, int]) -> None:
        """Make a row as high as its longest text needs: text, first and last column. Not every program does so."""
        needed = [lines(text, sum(self._widths[first : last + 1])) for text, first, last in words]
        self.height(row, 4 + 14.5 * max(needed, default=1))

    def height(self, row: int, points: float) -> None:
        """Make a row this high."""
        self._sheet.set_row(row, points)

    def table(self, name: str, heads: Sequence[str], rows: int) -> None:
        """Make a real table of the first *rows* and the heads above them: it can be filtered and sorted at once."""
        columns = [{"header": head, "header_format": self._book.form("head", head)} for head in heads]
        look = {"columns": columns, "name": name, "style": "Table Style Light 1"}
        self._sheet.add_table(0, 0, max(1, rows), len(heads) - 1, look)
        self.height(0, 24)
