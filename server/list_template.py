"""The template of a list of interventions as a workbook, which offers the words of a cell to choose from."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter

from game_rules.kit.interventions import HEADS, LIST_LIMIT
from server.interventions import shekels
from server.list_words import BUDGET_WORDS, PROVIDER_WORDS
from server.texts import text

INK, ON_INK, LINE = "#1A2145", "#FFFFFF", "#DCDAD6"
WIDTHS = (40, 24, 52, 28, 16, 18, 18)
CHOICES: Mapping[int, tuple[str, Sequence[str]]] = {
    3: ("head", HEADS),
    4: ("provider", tuple(PROVIDER_WORDS)),
    6: ("budget", tuple(BUDGET_WORDS)),
}
"""The columns with words to choose from."""
RESOURCES = 5


def workbook(template: bytes) -> bytes:
    """The rows of *template* (CSV, UTF-8) as XLSX: right to left, resources as numbers, room for a whole list."""
    headings, *rows = csv.reader(io.StringIO(template.decode("utf-8-sig"), newline=""))
    out = io.BytesIO()
    book: Any = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    shared = {"font_name": "Arial", "font_size": 11, "text_wrap": True, "valign": "top", "border": 1}
    head = book.add_format({**shared, "border_color": INK, "bold": True, "font_color": ON_INK, "bg_color": INK})
    looks = [book.add_format({**shared, "border_color": LINE, **more}) for more in ({}, {"num_format": "#,##0"})]
    sheet = book.add_worksheet(text("he", "rating", "rating-table-interventions"))
    sheet.right_to_left()
    sheet.freeze_panes(1, 0)
    for column, (width, heading) in enumerate(zip(WIDTHS, headings, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, head)
        for number in range(1, LIST_LIMIT + 1):
            words = rows[number - 1][column] if number <= len(rows) else ""
            _put(sheet, number, column, words, looks[column == RESOURCES])
    for column, (field, keys) in CHOICES.items():
        offered = [text("he", "rating", f"rating-cell-{field}-{key}") for key in keys]
        # Other words are understood as well, so nothing stops anybody from writing them.
        choice = {"validate": "list", "source": offered, "error_type": "information"}
        sheet.data_validation(1, column, LIST_LIMIT, column, choice)
    book.close()
    return out.getvalue()


def _put(sheet: Any, row: int, column: int, words: str, look: Any) -> None:
    amount = shekels(words) if column == RESOURCES and words else None
    if amount is not None:
        sheet.write_number(row, column, amount, look)
    elif words:
        sheet.write_string(row, column, words, look)
    else:
        sheet.write_blank(row, column, None, look)
