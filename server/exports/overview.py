"""The first sheet: the joint summary. When and who; what is pinned; then of each activity its figures and parts."""

from collections import Counter

from game_rules.room import joint
from game_rules.room.state import RoomState, Run
from game_rules.room.views import SummaryRun
from game_rules.summary import Part
from server.exports.book import Book, Sheet
from server.exports.facts import activity_name, moment, runs, word
from server.exports.parts import FIRST, LAST, WIDTHS, Writer, pages_of, write_part
from server.texts import text


def overview(book: Book, state: RoomState) -> None:
    """Write it."""
    sheet = book.sheet(word(state, "overview"), WIDTHS, repeat_head=False)
    _head(sheet, state)
    found = {run.number: joint.of_run(run) for run in runs(state)}
    parts = [part for run in found.values() for part in run.parts.values()]
    to = Writer(sheet, state, 5, pages_of(parts, word(state, "spoken")))
    pins = joint.standing(state, found)
    if pins:
        _pinned(to, found, pins)
    for run in runs(state):
        _run(to, run, found[run.number], pins)


def _head(sheet: Sheet, state: RoomState) -> None:
    """Title, day, minutes, people and what they are."""
    found = runs(state)
    sheet.span(0, 0, LAST, state.title, "title")
    sheet.height(0, 36)
    sheet.put(1, 0, word(state, "date"), "words")
    sheet.put(1, 1, moment(found[0].began_at if found else state.opened_at), "day")
    sheet.put(2, 0, word(state, "minutes"), "words")
    sheet.put(2, 1, sum(joint.minutes(run) for run in found), "figure")
    sheet.height(1, 18)
    sheet.height(2, 18)
    sheet.put(3, 0, word(state, "people"), "words")
    sheet.put(3, 1, len(state.order), "figure")
    affiliations = _affiliations(state)
    sheet.span(3, FIRST, LAST, affiliations, "words")
    sheet.fit(3, (affiliations, FIRST, LAST))


def _affiliations(state: RoomState) -> str:
    """Who the people are, most first."""
    counts = Counter(state.seats[seat].affiliation or "none" for seat in state.order)
    return " · ".join(f"{word(state, f'affiliation-{key}')} {count}" for key, count in counts.most_common())


def _pinned(to: Writer, found: dict[int, SummaryRun], pins: tuple[str, ...]) -> None:
    """The pinned parts in the facilitator's order, each with the activity it comes from."""
    _band(to, to.say("pinned"), None, "")
    for pin in pins:
        number, _, id = pin.partition(":")
        run = to.state.runs[int(number)]
        part = found[run.number].parts[id]
        write_part(to, f"{activity_name(to.state, run)} · {_name(to, run, part)}", part)
        to.row += 1


def _run(to: Writer, run: Run, summary: SummaryRun, pins: tuple[str, ...]) -> None:
    """One activity: when it was, its figures, and the parts that are not pinned."""
    _band(to, activity_name(to.state, run), run, _held(to.state, run))
    for figure in summary.figures:
        name = text(to.state.language, run.activity, f"{run.activity}-figure-{figure.name}")
        to.line((0, name, "words"), (1, figure.value, "figure"))
    for id in summary.order:
        if f"{run.number}:{id}" not in pins:
            write_part(to, _name(to, run, summary.parts[id]), summary.parts[id])
    to.row += 1


def _name(to: Writer, run: Run, part: Part) -> str:
    return text(to.state.language, run.activity, f"{run.activity}-part-{part.name}")


def _band(to: Writer, words: str, run: Run | None, held: str) -> None:
    began = None if run is None else moment(run.began_at)
    to.line((0, words, "band"), (1, began, "band-day"), ((FIRST, LAST), held, "band-words"))
    to.sheet.height(to.row - 1, 24)


def _held(state: RoomState, run: Run) -> str:
    began, ended = moment(run.began_at), moment(run.ended_at)
    params: dict[str, str | int] = {"start": "" if began is None else began.strftime("%H:%M")}
    if ended is None:
        return text(state.language, "export", "export-since", params)
    params |= {"end": ended.strftime("%H:%M"), "minutes": joint.minutes(run)}
    return text(state.language, "export", "export-held", params)
