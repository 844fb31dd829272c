"""A room played by bots, and the files it leaves: complete, the same facts in each, and the log without words."""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import unquote

import pytest
from openpyxl import load_workbook

from bots.play import Workshop, arrive, leave, open_workshop, run_item
from bots.sayings import ANSWERS, EXPLANATIONS, NAMES
from bots.wire import Layer, Wire
from game_rules.activity import Event
from game_rules.catalog import ACTIVITIES, by_key
from game_rules.replay import Entry, fold, undoes
from game_rules.room.events import ActivityHappened
from game_rules.room.state import RoomState
from game_rules.summary import Chains, Flow, Quotes
from server.codec import read_entry
from server.exports.facts import COLUMNS, Fact, activity_name, facts, headings, word
from server.exports.tidy import is_dangerous
from server.texts import said, text
from tests.server.conftest import Place, until

PEOPLE = 5
ITEMS = ("rummy", "discussion", "sequential", "circle", "rating", "discussion")
ENOUGH: tuple[Callable[[Layer], bool], ...] = (
    lambda view: any("yes" in series and "explanation" in series for series in view["series"].values()),
    lambda view: len(view["order"]) > 5 and "highlight" in view,
    lambda view: view["stage"] == "result",
    lambda view: view["stage"] == "closing" and len(view["pages"]) > 2,
    lambda view: view["round"] == 2 and "results" in view,
    lambda view: len(view["order"]) > 5 and "highlight" in view,
)
"""What is played, and what shows that it was played enough."""
LONGEST = 30.0
SPEED = 40.0


@dataclass(frozen=True, slots=True)
class Left:
    """What a room left: its files, its log and the fold of it."""

    csv: list[list[str]]
    xlsx: bytes
    log: list[list[str]]
    entries: list[Entry]
    state: RoomState

    def standing(self) -> Iterator[Event]:
        """The activities' events that were not undone."""
        void = {undoes(entry) for entry in self.entries}
        for entry in self.entries:
            if entry.version not in void:
                yield from (e.event for e in entry.events if isinstance(e, ActivityHappened))


async def play(workshop: Workshop) -> None:
    """All that a room can hold: both games, two discussions, someone who leaves, words hidden, something undone."""
    lead = workshop.lead
    quick = {"type": "configure-item", "item": "i3", "setup": {"deck": "general", "at_most": 1}, "minutes": 0}
    assert (await lead.send("room", quick))["ok"]
    for item, enough in zip(lead.public["agenda"], ENOUGH, strict=True):
        ending = asyncio.create_task(end_when(lead, item, enough))
        await run_item(workshop, item, LONGEST * SPEED)
        await ending
    gone = lead.public["order"][-1]
    assert (await lead.send("room", {"type": "remove-seat", "seat": gone}))["ok"]
    answers = lead.console["run"]["view"]["order"]
    hidden = await lead.send("discussion", {"type": "hide-answer", "answer": answers[0]})
    await until(lead, lambda wire: bool(wire.console["last_step"]["version"] == hidden["version"]))
    assert (await lead.send("room", {"type": "undo", "version": hidden["version"]}))["ok"]
    assert (await lead.send("discussion", {"type": "hide-answer", "answer": answers[-1]}))["ok"]


async def end_when(lead: Wire, item: str, enough: Callable[[Layer], bool]) -> None:
    """End the item once its view shows enough; the bots hear of it."""
    while not ((run := lead.public.get("run")) and run["item"] == item and (run["over"] or enough(run["view"]))):
        await lead.wait()
    await lead.send("room", {"type": "end-item"})


async def fetched(place: Place, room: Any, file: str) -> bytes:
    status, _, body = await place.call("GET", f"/api/rooms/{room['code']}/{file}", token=room["facilitator_token"])
    assert status == 200
    return body


def rows(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


@pytest.fixture
async def left(place: Place) -> Left:
    """A room that was played through."""
    workshop = await open_workshop(place.origin, "מפגש 2 · נווה אלון", ITEMS, speed=SPEED, seed=2)
    await arrive(workshop, PEOPLE)
    await play(workshop)
    files = [await fetched(place, workshop.room, file) for file in ("export.csv", "export.xlsx", "log.csv")]
    await leave(workshop)
    log = place.serving.house.rooms._log
    entries = [read_entry(e.version, e.payload) async for e in log.read(workshop.code)]
    return Left(csv=rows(files[0]), xlsx=files[1], log=rows(files[2]), entries=entries, state=fold(entries))


def as_cells(state: RoomState, fact: Fact) -> list[str]:
    shown = [str(getattr(fact, column) or "") for column in COLUMNS[1:-1]]
    shown[COLUMNS.index("count") - 1] = "" if fact.count is None else str(fact.count)
    time = "" if fact.time is None else fact.time.strftime("%Y-%m-%d %H:%M:%S")
    return [state.title, *shown, time]


async def test_a_played_room_leaves_everything_it_holds(left: Left) -> None:
    check_csv(left)
    check_complete(left)
    check_workbook(left)
    check_first_sheet(left)
    check_log(left)


def check_csv(left: Left) -> None:
    """The file holds the facts of the fold of the log, in the room's language, and no formula."""
    assert left.csv[0] == list(headings(left.state)) == ["מפגש", "פעילות", "שלב", "סוג", "פריט", *left.csv[0][5:]]
    assert left.csv[1:] == [as_cells(left.state, fact) for fact in facts(left.state)]
    assert {len(row) for row in left.csv} == {len(COLUMNS)}
    assert not [cell for row in left.csv for cell in row if is_dangerous(cell)]


def check_complete(left: Left) -> None:
    """What happened, counted in the log, is what the rows tell."""
    happened = Counter(type(event).__name__ for event in left.standing())
    told = Counter((row[1], row[3]) for row in left.csv[1:])
    by_kind = Counter(row[3] for row in left.csv[1:])

    def kind(activity: str, name: str) -> int:
        return by_kind[text("he", activity, f"{activity}-kind-{name}")]

    assert happened["Accepted"] == kind("rummy", "accepted") > 0
    assert happened["Wrote"] + happened["CardWritten"] == sum(
        (kind("rummy", "gap"), kind("rummy", "cause"), kind("rummy", "action"), kind("sequential", "written"))
    )
    assert happened["Marked"] - happened["Unmarked"] == sum(
        int(row[7]) for row in left.csv[1:] if row[3] == text("he", "sequential", "sequential-kind-mark")
    )
    assert happened["Answered"] - happened["AnswerWithdrawn"] == (
        kind("discussion", "answer") + kind("discussion", "hidden")
    )
    assert kind("discussion", "hidden") == 1 and kind("discussion", "highlight") > 0
    assert happened["Settled"] > 0 and kind("sequential", "link") > 0
    assert told["חדר", word(left.state, "participant")] == PEOPLE - 1
    assert told["חדר", word(left.state, "participant-left")] == 1
    assert told["דיון 1", word(left.state, "began")] == told["דיון 2", word(left.state, "finished")] == 1
    explained = {row[8] for row in left.csv if row[3] == text("he", "rummy", "rummy-kind-accepted")}
    assert explained & set(EXPLANATIONS)
    votes = [row for row in left.csv if row[3] == text("he", "rummy", "rummy-kind-yes")]
    assert len(votes) == sum(series.yes is not None for series in left.state.runs[1].state.series.values())


def check_workbook(left: Left) -> None:
    """The sheets hold the same facts, typed: numbers as numbers, moments as moments."""
    _, *sheets = load_workbook(io.BytesIO(left.xlsx)).worksheets
    assert len(sheets) == 1 + len(ITEMS)
    heads = dict(zip(headings(left.state), COLUMNS, strict=True))
    for run, sheet in enumerate(sheets):
        (first, *others) = sheet.iter_rows(values_only=True)
        columns = [heads[str(head)] for head in first]
        expected = [fact for fact in facts(left.state) if fact.run == run]
        assert len(others) == len(expected)
        for cells, fact in zip(others, expected, strict=True):
            told = dict(zip(columns, cells, strict=True))
            for column in COLUMNS[2:]:
                value = getattr(fact, column)
                value = value.replace(tzinfo=None) if isinstance(value, datetime) else value
                assert told.get(column) == (None if value == "" else value)


def check_first_sheet(left: Left) -> None:
    """Title, people, and for each activity its figures and what was worth keeping."""
    sheet = load_workbook(io.BytesIO(left.xlsx)).worksheets[0]
    shown = [row for row in sheet.iter_rows(values_only=True) if any(cell is not None for cell in row)]
    cells = {cell for row in shown for cell in row}
    assert shown[0][0] == left.state.title and sheet.sheet_view.rightToLeft
    for run in left.state.runs.values():
        rules = by_key(run.activity)
        assert rules is not None and activity_name(left.state, run) in cells
        summary = rules.summary(run.state)
        for figure in summary.figures:
            name = text("he", run.activity, f"{run.activity}-figure-{figure.name}")
            assert (name, figure.value) in {row[:2] for row in shown}
        for part in summary.parts:
            name = text("he", run.activity, f"{run.activity}-part-{part.name}")
            assert any(name in str(cell) for cell in cells)
            if isinstance(part, Chains):
                for chain in part.chains:
                    words = [said(item, "he") for item in (chain.gap, chain.cause, chain.action)]
                    assert any((row[2], row[6], row[10], row[1]) == (*words, chain.people or None) for row in shown)
            elif isinstance(part, Quotes):
                assert all(any(row[2] == said(quote.words, "he") for row in shown) for quote in part.quotes)
            elif isinstance(part, Flow):
                ends = [
                    (said(part.nodes[e.start].words, "he"), said(part.nodes[e.end].words, "he")) for e in part.links
                ]
                assert ends and set(ends) <= {(row[2], row[6]) for row in shown}
    assert any("ניהול בית ספר 1" in str(cell) for cell in cells)


def check_log(left: Left) -> None:
    """Who did what and when, never the words; votes, marks and answers unsigned; what was undone is said."""
    header, *lines = left.log
    assert len(header) == 6 and len(lines) == sum(len(entry.events) for entry in left.entries)
    names = {name for name, _ in NAMES[:PEOPLE]}
    secret = {"voted", "marked", "unmarked", "marking-finished", "answered", "answer-withdrawn"}
    roles = {word(left.state, f"role-{role}") for role in ("facilitator", "seat", "server", "clock", "screen")}
    assert {line[2] for line in lines} <= names | roles
    assert {line[4] for line in lines} >= {"voted", "marked", "answered", "laid", "called", "undone", "seat-left"}
    for version, _, who, _, what, _ in lines:
        if what in secret:
            assert who == word(left.state, "role-seat")
            assert {line[2] for line in lines if line[0] == version} == {who}
        if what in {"laid", "took", "called", "seat-joined"}:
            assert who in names
    everything = "\n".join("\t".join(line) for line in lines)
    assert not [words for words in (*ANSWERS, *EXPLANATIONS, left.state.title) if words in everything]
    assert not re.search(r"(gap|cause|action)-\w", everything)
    (undone,) = {undoes(entry) for entry in left.entries} - {None}
    assert {line[0] for line in lines if line[5]} == {str(undone)}


def test_what_is_unsigned_can_happen() -> None:
    for activity in ACTIVITIES:
        assert activity.unsigned and set(activity.unsigned) <= set(activity.events)


async def test_files_are_called_as_the_room_is(place: Place) -> None:
    room = await place.open("rummy", title='מפגש 2: "נווה אלון" / שָׁלוֹם 🎉 & more')
    for file, type_, name in (
        ("export.csv", "text/csv; charset=utf-8", "מפגש 2 נווה אלון שָׁלוֹם more.csv"),
        ("export.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "more.xlsx"),
        ("export.zip", "application/zip", "more.zip"),
        ("log.csv", "text/csv; charset=utf-8", "more · יומן.csv"),
    ):
        path = f"/api/rooms/{room['code']}/{file}"
        status, headers, _ = await place.call("GET", path, token=room["facilitator_token"])
        assert status == 200 and headers["Content-Type"] == type_ and headers["Cache-Control"] == "no-store"
        disposition = headers["Content-Disposition"]
        assert disposition.isascii() and f'filename="export.{file.rsplit(".")[-1]}"' in disposition
        assert unquote(disposition.rsplit("''")[-1]).endswith(name)


async def test_a_title_without_letters_still_names_a_file(place: Place) -> None:
    room = await place.open("rummy", title="🎉🎉")
    _, headers, _ = await place.call("GET", f"/api/rooms/{room['code']}/export.csv", token=room["facilitator_token"])
    assert headers["Content-Disposition"].endswith("''room.csv")


async def test_an_export_is_live_at_any_moment_and_after_the_end(place: Place) -> None:
    room = await place.open("rummy")
    phone = await place.join(room, "נועה")
    lead = await place.connect(room["facilitator_token"])
    assert "נועה" in (await fetched(place, room, "export.csv")).decode()
    await phone.send("room", {"type": "leave"})
    await lead.send("room", {"type": "end-room"})
    told = [row[3] for row in rows(await fetched(place, room, "export.csv"))[1:]]
    assert told == [word(fold([]), key) for key in ("opened", "ended", "participant-left")]
