"""A workbook of a room: its formats, its sheets, how they print. No cell is ever a formula or a link."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from game_rules.activity import Language

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
    "small": {"font_color": HINT, "bottom": 1, "bottom_color": LINE},
    "small-number": {"font_color": HINT, "align": "center", "bottom": 1, "bottom_color": LINE},
}


class Book:
    """A workbook under way; `finished` gives its bytes."""

    def __init__(self, title: str, language: Language) -> None:
        self.title = title
        self.language = language
        self._out = io.BytesIO()
        self._book: Any = xlsxwriter.Workbook(self._out, OPTIONS)
        self._book.set_properties({"title": title})
        self._formats = {name: self._book.add_format({**SHARED, **given}) for name, given in FORMATS.items()}

    def sheet(self, name: str, widths: Sequence[int], *, repeat_head: bool) -> "Sheet":
        """A new sheet with a legal name that no other has; *widths* are in characters."""
        sheet = self._book.add_worksheet(self._free_name(name))
        if self.language != "en":
            sheet.right_to_left()
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        # An ampersand begins a code of the header; two stand for one.
        sheet.set_header(f"&C{self.title.replace('&', '&&')}")
        sheet.set_footer("&C&P / &N")
        sheet.hide_gridlines(2)
        if repeat_head:
            sheet.repeat_rows(0)
            sheet.freeze_panes(1, 0)
        return Sheet(sheet, self._formats)

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

    def __init__(self, sheet: Any, formats: dict[str, Any]) -> None:
        self._sheet = sheet
        self._formats = formats

    def put(self, row: int, column: int, value: str | int | datetime | None, look: str) -> None:
        """Text as text, a number as a number, a moment as a date of the local clock, None as an empty cell."""
        form = self._formats[look]
        if value is None:
            self._sheet.write_blank(row, column, None, form)
        elif isinstance(value, str):
            self._sheet.write_string(row, column, value, form)
        elif isinstance(value, datetime):
            self._sheet.write_datetime(row, column, value.replace(tzinfo=None), form)
        else:
            self._sheet.write_number(row, column, value, form)

    def height(self, row: int, points: int) -> None:
        """Make a row this high."""
        self._sheet.set_row(row, points)

    def table(self, name: str, heads: Sequence[str], rows: int) -> None:
        """Make a real table of the first *rows* and the heads above them: it can be filtered and sorted at once."""
        columns = [{"header": head, "header_format": self._formats["head"]} for head in heads]
        look = {"columns": columns, "name": name, "style": "Table Style Light 1"}
        self._sheet.add_table(0, 0, max(1, rows), len(heads) - 1, look)
        self._sheet.set_row(0, 24)
