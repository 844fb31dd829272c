"""A scene: who looks at a room on this node, and what they were last shown."""

import asyncio
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from game_rules.activity import SeatId
from game_rules.room import layers
from game_rules.room.state import NOWHERE, RoomState
from server.joint import Joint
from server.live import LiveRoom
from server.picture import Picture
from server.shape import Layer

WATCHES = frozenset({"facilitator", "screen"})
"""Who is shown the whole: the board and the joint summary. Phones show neither."""
FEW = 8
"""What concerns more seats than a table has is not drawn ahead."""
Layers = dict[str, Any]


class Link(Protocol):
    """A connection as the fan-out sees it."""

    def send(self, frame: object) -> None:
        """Hand over an encoded frame."""

    def behind(self) -> bool:
        """Whether frames given earlier still wait here."""

    def close(self, code: str | None) -> None:
        """End it, saying why where there is a why."""


@dataclass(slots=True, eq=False)
class Viewer:
    """Someone connected to a room, with what their token opened."""

    link: Link
    token_hash: str
    role: Literal["facilitator", "seat", "screen"]
    seat: SeatId | None
    stale_since: float | None = None


@dataclass(slots=True, eq=False)
class Scene:
    """What was last shown of a room: its viewers, and the layers their patches build on."""

    live: LiveRoom
    viewers: set[Viewer] = field(default_factory=set)
    watching: set[Viewer] = field(default_factory=set)
    """Those of `viewers` who are shown the whole; apart, for they are few where phones are a thousand."""
    seated: dict[SeatId, set[Viewer]] = field(default_factory=dict)
    """The phones among `viewers`."""
    version: int = -1
    public: Layer = field(default_factory=Layer)
    board: Layer = field(default_factory=Layer)
    """The public layer of consoles and screens."""
    console: Layer | None = None
    private: dict[SeatId, Layer] = field(default_factory=dict)
    rendered: RoomState = NOWHERE
    """What the private layers were made of."""
    ahead: Picture | None = None
    """Of a state that the store is writing, and may yet refuse."""
    drawing: float = 0.0
    """The seconds that the last one took, whether it came to be shown or not."""
    summary: Layers = field(default_factory=dict)
    joint: Joint = field(default_factory=Joint)
    presence: Mapping[str, str] = field(default_factory=dict)
    tokens: object = None
    flushed: float = 0.0
    took: float = 0.0
    """When it was last shown to all, and the seconds of work that was."""
    timer: asyncio.TimerHandle | asyncio.Handle | None = None
    summed: float = 0.0
    summary_timer: asyncio.TimerHandle | None = None

    def __post_init__(self) -> None:
        self.board.follow(self.public)

    def add(self, viewer: Viewer) -> None:
        """One more looks, of whom a picture drawn ahead knows nothing."""
        self.ahead = None
        self.viewers.add(viewer)
        if viewer.role in WATCHES:
            self.watching.add(viewer)
        if viewer.seat is not None:
            self.seated.setdefault(viewer.seat, set()).add(viewer)

    def discard(self, viewer: Viewer) -> None:
        """One looks no longer; what nobody sees any more is let go."""
        self.viewers.discard(viewer)
        self.watching.discard(viewer)
        if viewer.seat is not None:
            self.seated[viewer.seat].discard(viewer)
            if not self.seated[viewer.seat]:
                del self.seated[viewer.seat]
                self.private.pop(viewer.seat, None)
        if not self.facilitators():
            self.console = None
        if not self.watching:
            self.summary = {}
            self.stop_summary()

    def concerned(self, state: RoomState) -> list[SeatId]:
        """The seats that look, and whose view may be another in *state* than the time before."""
        touched = layers.touched(self.rendered, state)
        return [seat for seat in (self.private if touched is None else touched) if seat in self.private]

    def draw(self, state: RoomState, seats: Iterable[SeatId]) -> Picture:
        """What those who look are to be shown of *state*, *seats* among them; it is shown to nobody yet."""
        public = layers.public(state, self.public.kept)
        return Picture(
            of=state,
            library=self.live.library,
            public=public,
            board=layers.board(state, public) if self.watching else public,
            console=None if self.console is None else layers.console(state, self.live.library, self.public.kept),
            private={seat: layers.private(state, seat, self.private[seat].kept) for seat in seats},
        )

    def foresee(self, state: RoomState) -> None:
        """Draw *state* and work out what leads there, which spares that time should it come to be shown.

        Not where it concerns many, as a beginning does: others have their turn first.
        """
        begun = time.perf_counter()
        seats = self.concerned(state)
        if len(seats) > FEW:
            return
        self.ahead = picture = self.draw(state, seats)
        self.public.foresee(picture.public)
        if picture.board is not picture.public:
            self.board.foresee(picture.board)
        if self.console is not None and picture.console is not None:
            self.console.foresee(picture.console)
        for seat, view in picture.private.items():
            self.private[seat].foresee(view)
        self.drawing = time.perf_counter() - begun

    def drawn(self) -> Picture:
        """The picture of the room as it is."""
        ahead, self.ahead = self.ahead, None
        if ahead is None:
            self.drawing = 0.0
        elif ahead.of is self.live.state and ahead.library is self.live.library:
            return ahead
        return self.draw(self.live.state, self.concerned(self.live.state))

    def facilitators(self) -> list[Viewer]:
        """Those who see the console."""
        return [viewer for viewer in self.watching if viewer.role == "facilitator"]

    def stop(self) -> None:
        """Nothing is left to be done here."""
        self.stop_summary()
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None

    def stop_summary(self) -> None:
        """The joint summary need not be looked at again."""
        if self.summary_timer is not None:
            self.summary_timer.cancel()
            self.summary_timer = None
