"""A picture of a room: what everybody who looks is to be shown of one state. It may be drawn while the store writes."""

from collections.abc import Mapping
from dataclasses import dataclass

from game_rules.activity import SeatId
from game_rules.kit.library import Library
from game_rules.room.state import RoomState
from game_rules.room.views import ConsoleLayer, PrivateLayer, PublicLayer


@dataclass(frozen=True, slots=True)
class Picture:
    """The views of a room in the state *of*; `library` is what else they were made of."""

    of: RoomState
    library: Library
    public: PublicLayer
    board: PublicLayer
    console: ConsoleLayer | None
    private: Mapping[SeatId, PrivateLayer]
    """Of the seats whose view may be another than the time before."""
