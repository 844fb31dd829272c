"""The first sheet: what the room did, in one look. When, who, the figures, and the words worth keeping."""

from collections import Counter

from game_rules.activity import Words
from game_rules.catalog import by_key
from game_rules.room.state import MINUTE, RoomState, Run
from game_rules.summary import Chains, Quotes
from server.exports.book import Book, Sheet
from server.exports.facts import activity_name, moment, runs, word
from server.texts import said, text

WIDTHS = (32, 15, 36, 36, 36)
LAST = len(WIDTHS) - 1
CHAIN = ("chain-1", "chain-2", "chain-3")
"""Looks of items that belong together, beside each other."""


def overview(book: Book, state: RoomState) -> None:
    """Write it."""
    sheet = book.sheet(word(state, "overview"), WIDTHS, repeat_head=False)
    sheet.span(0, 0, LAST, state.title, "title")
    sheet.height(0, 36)
    found = runs(state)
    sheet.put(1, 0, word(state, "date"), "words")
    sheet.put(1, 1, moment(found[0].began_at if found else state.opened_at), "day")
    minutes = sum(_minutes(run) for run in found)
    sheet.put(2, 0, word(state, "minutes"), "words")
    sheet.put(2, 1, minutes, "figure")
    sheet.height(1, 18)
    sheet.height(2, 18)
    sheet.put(3, 0, word(state, "people"), "words")
    sheet.put(3, 1, len(state.order), "figure")
    _span(sheet, 3, _affiliations(state), "words")
    row = 5
    for run in found:
        row = _run(sheet, state, run, row)


def _affiliations(state: RoomState) -> str:
    """Who the people are, most first."""
    counts = Counter(state.seats[seat].affiliation or "none" for seat in state.order)
    return " · ".join(f"{word(state, f'affiliation-{key}')} {count}" for key, count in counts.most_common())


def _minutes(run: Run) -> int:
    """How long a run was, at least one minute once it is over."""
    return 0 if run.ended_at is None else max(1, round((run.ended_at - run.began_at) / MINUTE))


def _run(sheet: Sheet, state: RoomState, run: Run, row: int) -> int:
    """One activity from *row* on; returns the row after it and a free one."""
    rules = by_key(run.activity)
    if rules is None:
        return row
    sheet.put(row, 0, activity_name(state, run), "band")
    sheet.put(row, 1, moment(run.began_at), "band-day")
    _span(sheet, row, _held(state, run), "band-words")
    sheet.height(row, 24)
    row += 1
    summary = rules.summary(run.state)
    for figure in summary.figures:
        sheet.put(row, 0, text(state.language, run.activity, f"{run.activity}-figure-{figure.name}"), "words")
        sheet.put(row, 1, figure.value, "figure")
        sheet.height(row, 18)
        row += 1
    for part in summary.parts:
        name = text(state.language, run.activity, f"{run.activity}-part-{part.name}")
        if isinstance(part, Chains):
            rows = [((chain.gap, chain.cause, chain.action), chain.people) for chain in part.chains]
            row = _listed(sheet, state, name, rows, row)
        elif isinstance(part, Quotes):
            row = _listed(sheet, state, name, [((quote.words,), quote.people) for quote in part.quotes], row)
    return row + 1


def _held(state: RoomState, run: Run) -> str:
    began, ended = moment(run.began_at), moment(run.ended_at)
    params: dict[str, str | int] = {"start": "" if began is None else began.strftime("%H:%M")}
    if ended is None:
        return text(state.language, "export", "export-since", params)
    params |= {"end": ended.strftime("%H:%M"), "minutes": _minutes(run)}
    return text(state.language, "export", "export-held", params)


def _listed(sheet: Sheet, state: RoomState, name: str, found: list[tuple[tuple[Words, ...], int]], row: int) -> int:
    """Items of one kind under a small head; the people behind each where they are known."""
    sheet.put(row, 0, name, "small")
    sheet.put(row, 1, word(state, "people-behind") if any(people for _, people in found) else None, "small-number")
    for number, (items, people) in enumerate(found, start=row + 1):
        sheet.put(number, 1, people or None, "number")
        told = [said(words, state.language) for words in items]
        if len(told) == 1:
            _span(sheet, number, told[0], "words")
            continue
        for column, (item, look) in enumerate(zip(told, CHAIN, strict=False), start=2):
            sheet.put(number, column, item, look)
        sheet.fit(number, *((item, column, column) for column, item in enumerate(told, start=2)))
    return row + len(found) + 1


def _span(sheet: Sheet, row: int, words: str, look: str) -> None:
    """Text over all columns but the first two."""
    sheet.span(row, 2, LAST, words, look)
    sheet.fit(row, (words, 2, LAST))
