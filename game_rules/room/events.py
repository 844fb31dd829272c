"""What happened in a room, in the past tense. What happened in an activity is wrapped in `ActivityHappened`."""

from typing import Any, Literal

from game_rules.activity import Affiliation, Event, Language, SeatId
from game_rules.kit.cards import Deck
from game_rules.record import record
from game_rules.room.commands import ScreenShows


@record
class RoomOpened(Event):
    code: str
    title: str
    language: Language
    join_key: str
    at: int
    type: Literal["room-opened"] = "room-opened"


@record
class TokenIssued(Event):
    role: Literal["facilitator", "screen"]
    token_hash: str
    type: Literal["token-issued"] = "token-issued"


@record
class SeatJoined(Event):
    seat: SeatId
    name: str
    affiliation: Affiliation | None
    token_hash: str
    return_code: str
    at: int
    type: Literal["seat-joined"] = "seat-joined"


@record
class SeatReturned(Event):
    seat: SeatId
    token_hash: str
    return_code: str
    type: Literal["seat-returned"] = "seat-returned"


@record
class SeatRenamed(Event):
    seat: SeatId
    name: str
    type: Literal["seat-renamed"] = "seat-renamed"


@record
class SeatLeft(Event):
    seat: SeatId
    removed: bool
    type: Literal["seat-left"] = "seat-left"


@record
class DeckAdded(Event):
    deck: Deck
    type: Literal["deck-added"] = "deck-added"


@record
class RoomLocked(Event):
    locked: bool
    type: Literal["room-locked"] = "room-locked"


@record
class PhonesHeld(Event):
    held: bool
    type: Literal["phones-held"] = "phones-held"


@record
class ScreenChosen(Event):
    shows: ScreenShows
    type: Literal["screen-chosen"] = "screen-chosen"


@record
class RoomTitled(Event):
    title: str
    type: Literal["room-titled"] = "room-titled"


@record
class RoomEnded(Event):
    at: int
    type: Literal["room-ended"] = "room-ended"


@record
class RoomReopened(Event):
    type: Literal["room-reopened"] = "room-reopened"


@record
class ItemAdded(Event):
    """*setup* is the activity's own setup record."""

    item: str
    activity: str
    setup: Any
    minutes: int
    type: Literal["item-added"] = "item-added"


@record
class ItemConfigured(Event):
    """*setup* is the setup record of *activity*."""

    item: str
    activity: str
    setup: Any
    minutes: int
    type: Literal["item-configured"] = "item-configured"


@record
class ItemDropped(Event):
    item: str
    type: Literal["item-dropped"] = "item-dropped"


@record
class RunBegan(Event):
    run: int
    item: str
    activity: str
    at: int
    type: Literal["run-began"] = "run-began"


@record
class RunEnded(Event):
    run: int
    at: int
    type: Literal["run-ended"] = "run-ended"


@record
class RunLookedAt(Event):
    run: int | None
    type: Literal["run-looked-at"] = "run-looked-at"


@record
class PinsSet(Event):
    """The pinned parts of the joint summary as they now stand, "<run>:<part id>" each."""

    pins: tuple[str, ...]
    type: Literal["pins-set"] = "pins-set"


@record
class ClockSet(Event):
    """The clock as it now stands; times in milliseconds, exactly one of *ends_at* and *left* is given."""

    total: int
    ends_at: int | None
    left: int | None
    type: Literal["clock-set"] = "clock-set"


@record
class ClockStopped(Event):
    type: Literal["clock-stopped"] = "clock-stopped"


@record
class ClockRanOut(Event):
    type: Literal["clock-ran-out"] = "clock-ran-out"


@record
class ActivityHappened(Event):
    """*event* is an event of the activity of that run."""

    run: int
    activity: str
    event: Any
    type: Literal["activity-happened"] = "activity-happened"


@record
class Undone(Event):
    """The entry of this version counts no more: the fold skips it."""

    version: int
    type: Literal["undone"] = "undone"


EVENTS: tuple[type[Event], ...] = (
    RoomOpened,
    TokenIssued,
    SeatJoined,
    SeatReturned,
    SeatRenamed,
    SeatLeft,
    DeckAdded,
    RoomLocked,
    PhonesHeld,
    ScreenChosen,
    RoomTitled,
    RoomEnded,
    RoomReopened,
    ItemAdded,
    ItemConfigured,
    ItemDropped,
    RunBegan,
    RunEnded,
    RunLookedAt,
    PinsSet,
    ClockSet,
    ClockStopped,
    ClockRanOut,
    ActivityHappened,
    Undone,
)
