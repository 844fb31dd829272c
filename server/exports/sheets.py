"""The same facts as XLSX: a first sheet that says in one look what the room did, then one sheet an activity."""

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter

from game_rules.catalog import by_key
from game_rules.room.state import RoomState, Run
from server.exports.facts import COLUMNS, RELATED, Fact, activity_name, facts, headings
from server.texts import said, text

WIDTHS = {
    "meeting": 24,
    "activity": 22,
    "step": 16,
    "kind": 20,
    "item": 48,
    "related": 48,
    "person": 22,
    "count": 9,
    "text": 60,
    "time": 19,
}
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def xlsx_file(state: RoomState) -> bytes:
    """The room as a workbook, right to left where its language is."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": state.title})
    _overview(book, state)
    found = list(facts(state))
    _table(book, state, text(state.language, "export", "export-people"), [f for f in found if f.run == 0], 0)
    for run in sorted(state.runs.values(), key=lambda run: run.number):
        _table(book, state, activity_name(state, run), [f for f in found if f.run == run.number], run.number)
    book.close()
    return out.getvalue()


def _sheet(book: Any, state: RoomState, name: str) -> Any:
    taken = {sheet.get_name().casefold() for sheet in book.worksheets()}
    plain = " ".join(name.translate(FORBIDDEN).split())[:28] or "sheet"
    called, number = plain, 2
    while called.casefold() in taken:
        called, number = f"{plain[:26]} {number}", number + 1
    sheet = book.add_worksheet(called)
    if state.language != "en":
        sheet.right_to_left()
    return sheet


def _table(book: Any, state: RoomState, name: str, found: Sequence[Fact], number: int) -> None:
    """A real table, so that it can be filtered and sorted at once."""
    sheet = _sheet(book, state, name)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    timed = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top", "align": "left"})
    for column, key in enumerate(COLUMNS):
        sheet.set_column(column, column, WIDTHS[key], timed if key == "time" else wrapped)
    for row, fact in enumerate(found, start=1):
        _write_fact(sheet, row, state, fact, timed)
    columns = [{"header": heading} for heading in headings(state)]
    last = max(1, len(found))
    sheet.add_table(
        0,
        0,
        last,
        len(COLUMNS) - 1,
        {"columns": columns, "name": f"facts_{number}", "style": "Table Style Light 1"},
    )
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write_fact(sheet: Any, row: int, state: RoomState, fact: Fact, timed: Any) -> None:
    cells = (state.title, fact.activity, fact.step, fact.kind, fact.item, fact.related, fact.person)
    for column, cell in enumerate(cells):
        sheet.write_string(row, column, cell)
    if fact.count is not None:
        sheet.write_number(row, 7, fact.count)
    sheet.write_string(row, 8, fact.text)
    if fact.time is not None:
        sheet.write_datetime(row, 9, fact.time.replace(tzinfo=None), timed)


def _overview(book: Any, state: RoomState) -> None:
    """What the room did, in one look: its figures, and the words worth keeping."""
    language = state.language
    sheet = _sheet(book, state, text(language, "export", "export-overview"))
    title = book.add_format({"bold": True, "font_size": 20})
    head = book.add_format({"bold": True, "font_size": 14, "top": 1, "font_color": "#1A2145"})
    big = book.add_format({"bold": True, "font_size": 14, "align": "left", "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    for column, width in enumerate((34, 16, 70)):
        sheet.set_column(column, column, width, plain)
    sheet.write_string(0, 0, state.title, title)
    sheet.write_string(1, 0, text(language, "export", "export-people"), plain)
    sheet.write_number(1, 1, len(state.order), big)
    row = 3
    for run in sorted(state.runs.values(), key=lambda run: run.number):
        row = _run_overview(sheet, state, run, row, (head, big, plain))
    sheet.hide_gridlines(2)
    sheet.fit_to_pages(1, 0)


def _run_overview(sheet: Any, state: RoomState, run: Run, row: int, formats: tuple[Any, Any, Any]) -> int:
    """One activity from *row* on; returns the row after it."""
    head, big, plain = formats
    rules = by_key(run.activity)
    if rules is None:
        return row
    summary = rules.summary(run.state)
    for column in range(3):
        sheet.write_string(row, column, activity_name(state, run) if column == 0 else "", head)
    row += 1
    for figure in summary.figures:
        sheet.write_string(row, 0, text(state.language, run.activity, f"{run.activity}-figure-{figure.name}"), plain)
        sheet.write_number(row, 1, figure.value, big)
        row += 1
    for highlight in summary.highlights:
        sheet.write_string(row, 0, text(state.language, run.activity, f"{run.activity}-kind-{highlight.kind}"), plain)
        if highlight.people:
            sheet.write_number(row, 1, highlight.people, big)
        sheet.write_string(row, 2, RELATED.join(said(words, state.language) for words in highlight.items), plain)
        row += 1
    return row + 1
