"""The log as CSV: version, time, who, what. It names acts, never the words in them, and signs no secret one."""

from collections.abc import Iterable, Iterator

from game_rules.activity import Event, type_of
from game_rules.catalog import by_key
from game_rules.replay import Entry, undoes
from game_rules.room.events import ActivityHappened, SeatJoined, SeatReturned
from game_rules.room.state import RoomState
from server.exports.facts import moment, person, word
from server.exports.tidy import stamp, written

COLUMNS = ("version", "time", "who", "activity", "what", "undone")


def log_file(state: RoomState, entries: Iterable[Entry]) -> bytes:
    """Every entry of the room's log, one row an event."""
    log = list(entries)
    void = {version for version in map(undoes, log) if version is not None}
    header = [word(state, f"log-{column}") for column in COLUMNS]
    return written(header, (row for entry in log for row in _rows(state, entry, entry.version in void)))


def _rows(state: RoomState, entry: Entry, void: bool) -> Iterator[tuple[str, ...]]:
    time, who = moment(entry.at), _who(state, entry)
    for event in entry.events:
        yield (
            str(entry.version),
            stamp(time),
            who,
            *_what(event),
            word(state, "yes") if void else "",
        )


def _what(event: Event) -> tuple[str, str]:
    """The activity and the type of an event: keys, for whoever reads logs."""
    if isinstance(event, ActivityHappened):
        return event.activity, type_of(event.event)
    return "room", type_of(event)


def _who(state: RoomState, entry: Entry) -> str:
    """A name for a seat's act and for those who sat down, else the role."""
    seat = entry.actor.seat
    if seat is not None and not any(_is_unsigned(event) for event in entry.events):
        return person(state, seat) or seat
    # The server sits people down and lets them return: the log says whom.
    came = next((event.seat for event in entry.events if isinstance(event, SeatJoined | SeatReturned)), None)
    return person(state, came) or word(state, f"role-{entry.actor.role}")


def _is_unsigned(event: Event) -> bool:
    """Whether nobody's business is whose this was; one such event leaves its whole entry unsigned."""
    rules = by_key(event.activity) if isinstance(event, ActivityHappened) else None
    return rules is not None and isinstance(event, ActivityHappened) and isinstance(event.event, rules.unsigned)
