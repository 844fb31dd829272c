"""The layers of a room: what everybody, one seat, and the facilitators receive. Views of a run are the activity's."""

from collections.abc import Mapping
from typing import Any, Literal

from game_rules.activity import Affiliation, Language, SeatId
from game_rules.record import record
from game_rules.room.commands import ScreenShows
from game_rules.summary import Figure, Part

ItemState = Literal["ahead", "running", "done"]


@record
class RoomView:
    """The room itself. *join_key* goes into links and QR codes."""

    code: str
    title: str
    language: Language
    join_key: str
    locked: bool
    held: bool
    ended: bool
    shows: ScreenShows


@record
class SeatView:
    """Someone who sits here."""

    name: str
    affiliation: Affiliation | None


@record
class ClockView:
    """The facilitator's clock: *ends_at* while it runs (milliseconds since the epoch), *left* while it is paused.

    *total* is everything it was given, in milliseconds; *up*: it ran out.
    """

    total: int
    ends_at: int | None
    left: int | None
    up: bool


@record
class ItemView:
    """An item of the agenda; *run* is its latest run."""

    activity: str
    minutes: int
    state: ItemState
    run: int | None


@record
class RunView:
    """What runs, or is looked at. *view* is the activity's own; *over*: only looking is left."""

    number: int
    activity: str
    item: str
    over: bool
    view: Any


@record
class PublicLayer:
    """What a stranger may see; the shared screen shows this."""

    room: RoomView
    seats: Mapping[SeatId, SeatView]
    order: tuple[SeatId, ...]
    items: Mapping[str, ItemView]
    agenda: tuple[str, ...]
    clock: ClockView | None
    run: RunView | None


@record
class PrivateRun:
    """One seat's part of what runs."""

    number: int
    view: Any


@record
class PrivateLayer:
    """For one seat alone. *return_code* moves the seat to another phone."""

    seat: SeatId
    name: str
    return_code: str
    run: PrivateRun | None


@record
class LastStep:
    """The last step that can be undone. *what* is the type of its first event, *activity* "room" or a key."""

    version: int
    activity: str
    what: str
    seat: SeatId | None


@record
class DeckView:
    """A deck to choose from: one of ours or uploaded; *counts* of cards by kind."""

    title: Mapping[str, str]
    counts: Mapping[str, int]
    uploaded: bool


@record
class ConsoleRun:
    """The facilitators' part of what runs."""

    number: int
    view: Any


@record
class ConsoleLayer:
    """For facilitators alone. *setups* by agenda item. Presence is added by whoever serves the room."""

    setups: Mapping[str, Any]
    decks: Mapping[str, DeckView]
    last_step: LastStep | None
    run: ConsoleRun | None
    removed: Mapping[SeatId, str]
    """Names of those who left or were removed, for reading old contributions."""


@record
class SummaryRun:
    """A run's part of the joint summary; *parts* by their own ids, *order* is theirs."""

    activity: str
    figures: tuple[Figure, ...]
    parts: Mapping[str, Part]
    order: tuple[str, ...]


@record
class SummaryLayer:
    """The joint summary, for facilitators and screens. *runs* by number, *order* as they began.

    *people* sit in the room now; *minutes* are those of runs that ended, *since* (milliseconds since the epoch) is when
    the one began that goes on; *date* is when the first began, or the room was opened. *pins* name parts that are
    there, "<run>:<part id>" each, in the facilitator's order; they come first.
    """

    title: str
    date: int
    people: int
    minutes: int
    since: int | None
    runs: Mapping[str, SummaryRun]
    order: tuple[str, ...]
    pins: tuple[str, ...]
