"""What a room did, as facts: one tidy row each, in the room's language, the same for every kind of file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from game_rules.activity import Row, SeatId
from game_rules.catalog import by_key
from game_rules.room.state import RoomState, Run
from server.texts import said, text

ZONE = ZoneInfo("Asia/Jerusalem")
COLUMNS = ("meeting", "activity", "step", "kind", "item", "related", "person", "count", "text", "time")
RELATED = " → "


@dataclass(frozen=True, slots=True)
class Fact:
    """One row. *count* and *time* may be missing; *run* is 0 for facts of the room itself."""

    run: int
    activity: str
    step: str
    kind: str
    item: str
    related: str
    person: str
    count: int | None
    text: str
    time: datetime | None


def headings(state: RoomState) -> tuple[str, ...]:
    """The words of `COLUMNS`."""
    return tuple(text(state.language, "export", f"export-column-{column}") for column in COLUMNS)


def facts(state: RoomState) -> Iterator[Fact]:
    """Everything the room holds: who took part, then every run in the order they began."""
    yield from _room_facts(state)
    for run in sorted(state.runs.values(), key=lambda run: run.number):
        rules = by_key(run.activity)
        if rules is not None:
            yield from (_fact(state, run, row) for row in rules.rows(run.state))


def moment(at: int | None) -> datetime | None:
    """Milliseconds since the epoch as local time, whole seconds."""
    return None if at is None else datetime.fromtimestamp(at // 1000, ZONE)


def activity_name(state: RoomState, run: Run) -> str:
    """What an activity is called, numbered where the room had it more than once."""
    name = text(state.language, run.activity, f"{run.activity}-name")
    same = [r.number for r in sorted(state.runs.values(), key=lambda r: r.number) if r.activity == run.activity]
    return name if len(same) == 1 else f"{name} {same.index(run.number) + 1}"


def _room_facts(state: RoomState) -> Iterator[Fact]:
    words = {key: text(state.language, "export", f"export-{key}") for key in ("room", "people", "opened", "ended")}
    for kind, at in (("opened", state.opened_at), ("ended", state.ended_at)):
        if at is not None:
            yield _plain(words["room"], words["room"], words[kind], item=state.title, time=moment(at))
    for seat in state.seats.values():
        here = seat.id in state.order
        yield _plain(
            words["room"],
            words["people"],
            text(state.language, "export", "export-participant" if here else "export-participant-left"),
            item=text(state.language, "export", f"export-affiliation-{seat.affiliation}") if seat.affiliation else "",
            person=seat.name,
            time=moment(seat.joined_at),
        )


def _plain(activity: str, step: str, kind: str, *, item: str, time: datetime | None, person: str = "") -> Fact:
    return Fact(
        run=0,
        activity=activity,
        step=step,
        kind=kind,
        item=item,
        related="",
        person=person,
        count=None,
        text="",
        time=time,
    )


def _fact(state: RoomState, run: Run, row: Row) -> Fact:
    key = run.activity
    return Fact(
        run=run.number,
        activity=activity_name(state, run),
        step=text(state.language, key, f"{key}-step-{row.step}"),
        kind=text(state.language, key, f"{key}-kind-{row.kind}"),
        item=said(row.item, state.language),
        related=RELATED.join(said(words, state.language) for words in row.related),
        person=person(state, row.seat),
        count=row.count,
        text=row.text,
        time=moment(row.at),
    )


def person(state: RoomState, seat: SeatId | None) -> str:
    """The name of a seat, also of one that was given up; empty for nobody."""
    known = None if seat is None else state.seats.get(seat)
    return "" if known is None else known.name
