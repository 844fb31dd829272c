"""What a room did, as facts: one tidy row each, in the room's language, the same for every kind of file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from game_rules.activity import Language, Row, SeatId, Words
from game_rules.catalog import by_key
from game_rules.room.state import RoomState, Run
from server.texts import said, text

ZONE = ZoneInfo("Asia/Jerusalem")
COLUMNS = ("meeting", "activity", "step", "kind", "item", "related", "person", "count", "text", "time")
ARROWS: dict[Language, str] = {"he": " ← ", "ar": " ← ", "en": " → "}
"""From one item to the next, the way the language is read: arrows are not mirrored by themselves."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row. *count* and *time* may be missing; *run* is 0 for facts of the room itself."""

    run: int
    activity: str
    step: str
    kind: str
    item: str = ""
    related: str = ""
    person: str = ""
    count: int | None = None
    text: str = ""
    time: datetime | None = None


def word(state: RoomState, message: str) -> str:
    """A word of the files in the room's language."""
    return text(state.language, "export", f"export-{message}")


def headings(state: RoomState) -> tuple[str, ...]:
    """The words of `COLUMNS`."""
    return tuple(word(state, f"column-{column}") for column in COLUMNS)


def facts(state: RoomState) -> Iterator[Fact]:
    """Everything the room holds: who took part, then every run in the order they began."""
    yield from _room_facts(state)
    for run in runs(state):
        rules = by_key(run.activity)
        if rules is not None:
            yield from _course(state, run)
            yield from (_fact(state, run, row) for row in rules.rows(run.state))


def runs(state: RoomState) -> list[Run]:
    """The runs in the order they began."""
    return sorted(state.runs.values(), key=lambda run: run.number)


def moment(at: int | None) -> datetime | None:
    """Milliseconds since the epoch as local time, whole seconds."""
    return None if at is None else datetime.fromtimestamp(at // 1000, ZONE)


def activity_name(state: RoomState, run: Run) -> str:
    """What an activity is called, numbered where the room had it more than once."""
    name = text(state.language, run.activity, f"{run.activity}-name")
    same = [r.number for r in runs(state) if r.activity == run.activity]
    return name if len(same) == 1 else f"{name} {same.index(run.number) + 1}"


def person(state: RoomState, seat: SeatId | None) -> str:
    """The name of a seat, also of one that was given up; empty for nobody."""
    known = None if seat is None else state.seats.get(seat)
    return "" if known is None else known.name


def joined(state: RoomState, items: tuple[Words, ...]) -> str:
    """Items that belong together as one text, with arrows between them."""
    return ARROWS[state.language].join(said(words, state.language) for words in items)


def _room_facts(state: RoomState) -> Iterator[Fact]:
    room, people = word(state, "room"), word(state, "people")
    for kind, at in (("opened", state.opened_at), ("ended", state.ended_at)):
        if at is not None:
            yield Fact(0, room, room, word(state, kind), item=state.title, time=moment(at))
    for seat in state.seats.values():
        yield Fact(
            0,
            room,
            people,
            word(state, "participant" if seat.id in state.order else "participant-left"),
            item=word(state, f"affiliation-{seat.affiliation}") if seat.affiliation else "",
            person=seat.name,
            time=moment(seat.joined_at),
        )


def _course(state: RoomState, run: Run) -> Iterator[Fact]:
    name, step = activity_name(state, run), word(state, "course")
    for kind, at in (("began", run.began_at), ("finished", run.ended_at)):
        if at is not None:
            yield Fact(run.number, name, step, word(state, kind), time=moment(at))


def _fact(state: RoomState, run: Run, row: Row) -> Fact:
    key = run.activity
    return Fact(
        run=run.number,
        activity=activity_name(state, run),
        step=text(state.language, key, f"{key}-step-{row.step}"),
        kind=text(state.language, key, f"{key}-kind-{row.kind}"),
        item=said(row.item, state.language),
        related=joined(state, row.related) if row.group is None else word(state, f"affiliation-{row.group}"),
        person=person(state, row.seat),
        count=row.count,
        text=row.text,
        time=moment(row.at),
    )
