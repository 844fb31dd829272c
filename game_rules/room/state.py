"""The state of a room: the fold of its log."""

from collections.abc import Mapping
from typing import Any, Literal

from game_rules.activity import Affiliation, Language, SeatId
from game_rules.kit.cards import Deck
from game_rules.record import record
from game_rules.room.commands import ScreenShows

MINUTE = 60_000
SEAT_LIMIT = 1_200
NAME_LIMIT = 40
TITLE_LIMIT = 80


@record
class Seat:
    """A participant's place, kept after they leave so that what they gave still has a name."""

    id: SeatId
    name: str
    affiliation: Affiliation | None
    return_code: str
    token_hash: str
    joined_at: int


@record
class Token:
    """What a token opens."""

    role: Literal["facilitator", "seat", "screen"]
    seat: SeatId | None


@record
class Item:
    """An item of the agenda, with the setup record of its activity and the runs it has had."""

    id: str
    activity: str
    setup: Any
    minutes: int
    runs: tuple[int, ...]


@record
class Run:
    """One run of an activity; *state* is the activity's own."""

    number: int
    item: str
    activity: str
    state: Any
    began_at: int
    ended_at: int | None


@record
class Clock:
    """The facilitator's clock, in milliseconds: *ends_at* while running, *left* while paused, neither when it is up."""

    total: int
    ends_at: int | None
    left: int | None

    @property
    def up(self) -> bool:
        """It ran out."""
        return self.ends_at is None and self.left is None


@record
class Step:
    """A step that can be undone, and the one before it."""

    version: int
    activity: str
    what: str
    seat: SeatId | None
    by_clock: bool
    before: "Step | None"


@record
class RoomState:
    """Everything the room knows. *order* are the seats that are taken now; *tokens* are by hash.

    *pins* name parts of the joint summary, "<run>:<part id>" each.
    """

    code: str
    title: str
    language: Language
    join_key: str
    opened_at: int
    ended_at: int | None
    locked: bool
    held: bool
    shows: ScreenShows
    seats: Mapping[SeatId, Seat]
    order: tuple[SeatId, ...]
    tokens: Mapping[str, Token]
    decks: Mapping[str, Deck]
    items: Mapping[str, Item]
    agenda: tuple[str, ...]
    runs: Mapping[int, Run]
    current: int | None
    pins: tuple[str, ...]
    clock: Clock | None
    step: Step | None


NOWHERE = RoomState(
    code="",
    title="",
    language="he",
    join_key="",
    opened_at=0,
    ended_at=None,
    locked=False,
    held=False,
    shows="auto",
    seats={},
    order=(),
    tokens={},
    decks={},
    items={},
    agenda=(),
    runs={},
    current=None,
    pins=(),
    clock=None,
    step=None,
)
"""The state before the first entry of a log."""


def current_run(state: RoomState) -> Run | None:
    """What runs, or is looked at, now."""
    return None if state.current is None else state.runs.get(state.current)
