"""What may be asked of the room itself. Commands of the server carry what chance and identity decided outside."""

from typing import Any, Literal

from game_rules.activity import (
    Affiliation,
    ClockCommand,
    Command,
    FacilitatorCommand,
    Language,
    Role,
    SeatCommand,
    SeatId,
)
from game_rules.kit.cards import Deck
from game_rules.record import record

ScreenShows = Literal["auto", "code", "activity", "summary", "blank"]
"""auto: the code while nothing runs, else the activity. summary: the joint one. blank: a calm empty screen."""


class ServerCommand(Command):
    """A command only the server itself sends, on behalf of an HTTP call."""

    __slots__ = ()
    by = frozenset[Role]({"server"})


@record
class OpenRoom(ServerCommand):
    """The first command of a log. Tokens come as hashes; *join_key* lets a scanned link in without throttling."""

    code: str
    title: str
    language: Language
    activities: tuple[str, ...]
    facilitator_hash: str
    screen_hash: str
    join_key: str
    type: Literal["open-room"] = "open-room"


@record
class Join(ServerCommand):
    """Someone sits down. *seat*, *token_hash* and *return_code* were drawn by the server."""

    seat: SeatId
    name: str
    affiliation: Affiliation | None
    token_hash: str
    return_code: str
    type: Literal["join"] = "join"


@record
class ReturnToSeat(ServerCommand):
    """A seat moves to another phone: the old token dies, and the return code is spent."""

    return_code: str
    token_hash: str
    new_return_code: str
    type: Literal["return-to-seat"] = "return-to-seat"


@record
class IssueToken(ServerCommand):
    """A new token for facilitators or the screen, recovered on the server."""

    role: Literal["facilitator", "screen"]
    token_hash: str
    type: Literal["issue-token"] = "issue-token"


@record
class AddDeck(ServerCommand):
    """A deck the facilitator uploaded, already checked."""

    deck: Deck
    type: Literal["add-deck"] = "add-deck"


@record
class Rename(Command):
    """Another name for a seat: by a facilitator for any, by a participant for one's own."""

    by = frozenset[Role]({"facilitator", "seat"})
    seat: SeatId
    name: str
    type: Literal["rename"] = "rename"


@record
class Leave(SeatCommand):
    """Give one's own seat up."""

    type: Literal["leave"] = "leave"


@record
class RemoveSeat(FacilitatorCommand):
    """Remove someone: the token dies, the cards go back."""

    seat: SeatId
    type: Literal["remove-seat"] = "remove-seat"


@record
class LockRoom(FacilitatorCommand):
    """Let nobody new in, or let people in again."""

    locked: bool
    type: Literal["lock-room"] = "lock-room"


@record
class HoldPhones(FacilitatorCommand):
    """Hold all phones still for a moment, or let them go on."""

    held: bool
    type: Literal["hold-phones"] = "hold-phones"


@record
class ShowOnScreen(FacilitatorCommand):
    """Choose what the shared screen shows."""

    shows: ScreenShows
    type: Literal["show-on-screen"] = "show-on-screen"


@record
class TitleRoom(FacilitatorCommand):
    """Another title for the room."""

    title: str
    type: Literal["title-room"] = "title-room"


@record
class AddItem(FacilitatorCommand):
    """Add an activity to the end of the agenda."""

    activity: str
    type: Literal["add-item"] = "add-item"


@record
class DropItem(FacilitatorCommand):
    """Take an item that has not begun off the agenda."""

    item: str
    type: Literal["drop-item"] = "drop-item"


@record
class ConfigureItem(FacilitatorCommand):
    """Set up an item for its next run. *setup* comes as a map and is read as the activity's own setup record."""

    item: str
    setup: Any
    minutes: int | None
    type: Literal["configure-item"] = "configure-item"


@record
class BeginItem(FacilitatorCommand):
    """Begin an item of the agenda; what runs before is ended. Items may be begun again: a new run."""

    item: str
    type: Literal["begin-item"] = "begin-item"


@record
class EndItem(FacilitatorCommand):
    """End what runs; its result stays on the screens until something else begins."""

    type: Literal["end-item"] = "end-item"


@record
class LookAtRun(FacilitatorCommand):
    """Bring the result of an earlier run back to the screens, or (None) go back to the lobby."""

    run: int | None
    type: Literal["look-at-run"] = "look-at-run"


@record
class PinPart(FacilitatorCommand):
    """Bring a part of the joint summary to its head, behind what is pinned already; *part* is "<run>:<part id>"."""

    part: str
    type: Literal["pin-part"] = "pin-part"


@record
class UnpinPart(FacilitatorCommand):
    """Let a part go back to its place."""

    part: str
    type: Literal["unpin-part"] = "unpin-part"


@record
class OrderPins(FacilitatorCommand):
    """The pinned parts that are seen now, each once, in another order."""

    parts: tuple[str, ...]
    type: Literal["order-pins"] = "order-pins"


@record
class EndRoom(FacilitatorCommand):
    """End the workshop: phones thank and show what is one's own to keep."""

    type: Literal["end-room"] = "end-room"


@record
class ReopenRoom(FacilitatorCommand):
    """Open a room again that was ended."""

    type: Literal["reopen-room"] = "reopen-room"


@record
class StartClock(FacilitatorCommand):
    """Start the clock anew with so many minutes (1-180)."""

    minutes: int
    type: Literal["start-clock"] = "start-clock"


@record
class PauseClock(FacilitatorCommand):
    """Pause the clock, or let it run on."""

    paused: bool
    type: Literal["pause-clock"] = "pause-clock"


@record
class ExtendClock(FacilitatorCommand):
    """Give the clock more minutes (1-60); one that ran out runs again."""

    minutes: int
    type: Literal["extend-clock"] = "extend-clock"


@record
class StopClock(FacilitatorCommand):
    """Take the clock away."""

    type: Literal["stop-clock"] = "stop-clock"


@record
class TimeUp(ClockCommand):
    """The clock ran out. *at* names the deadline it answers."""

    at: int
    type: Literal["time-up"] = "time-up"


@record
class Undo(FacilitatorCommand):
    """Undo the last step that is still standing; *version* names the step the facilitator saw as the last."""

    version: int
    type: Literal["undo"] = "undo"


COMMANDS: tuple[type[Command], ...] = (
    OpenRoom,
    Join,
    ReturnToSeat,
    IssueToken,
    AddDeck,
    Rename,
    Leave,
    RemoveSeat,
    LockRoom,
    HoldPhones,
    ShowOnScreen,
    TitleRoom,
    AddItem,
    DropItem,
    ConfigureItem,
    BeginItem,
    EndItem,
    LookAtRun,
    PinPart,
    UnpinPart,
    OrderPins,
    EndRoom,
    ReopenRoom,
    StartClock,
    PauseClock,
    ExtendClock,
    StopClock,
    TimeUp,
    Undo,
)
