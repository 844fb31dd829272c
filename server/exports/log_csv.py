"""The log as CSV: version, time, who, what. It names acts, never the words in them."""

from collections.abc import Iterable, Iterator

from game_rules.activity import Actor, Event, type_of
from game_rules.replay import Entry, undoes
from game_rules.room.events import ActivityHappened
from game_rules.room.state import RoomState
from server.exports.facts import moment, person
from server.exports.tidy import written
from server.texts import text

COLUMNS = ("version", "time", "who", "activity", "what", "undone")


def log_file(state: RoomState, entries: Iterable[Entry]) -> bytes:
    """Every entry of the room's log, one row an event."""
    log = list(entries)
    void = {version for version in map(undoes, log) if version is not None}
    header = [text(state.language, "export", f"export-log-{column}") for column in COLUMNS]
    return written(header, (row for entry in log for row in _rows(state, entry, entry.version in void)))


def _rows(state: RoomState, entry: Entry, void: bool) -> Iterator[tuple[str, ...]]:
    time = moment(entry.at)
    for event in entry.events:
        activity, what = _what(event)
        yield (
            str(entry.version),
            "" if time is None else time.strftime("%Y-%m-%d %H:%M:%S"),
            _who(state, entry.actor),
            activity,
            what,
            text(state.language, "export", "export-yes") if void else "",
        )


def _what(event: Event) -> tuple[str, str]:
    """The activity and the type of an event: keys, for whoever reads logs."""
    if isinstance(event, ActivityHappened):
        return event.activity, type_of(event.event)
    return "room", type_of(event)


def _who(state: RoomState, actor: Actor) -> str:
    if actor.seat is not None:
        return person(state, actor.seat) or actor.seat
    return text(state.language, "export", f"export-role-{actor.role}")
