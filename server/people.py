"""The public layer as it goes over the wire; the people in it are rendered again only when they are others."""

from dataclasses import replace
from typing import Any

from game_rules.room import layers
from game_rules.room.state import RoomState
from server import codec


class People:
    """Renders the public layer of one room: in a hall most of it is people, and most acts leave them as they are."""

    def __init__(self) -> None:
        self._of: tuple[object, object] = (None, None)
        self._kept: dict[str, Any] = {}

    def render(self, state: RoomState) -> dict[str, Any]:
        """The public layer for the wire. People who stayed the same are the very same objects as before."""
        if self._of[0] is not state.seats or self._of[1] is not state.order:
            shown = codec.dump(layers.public(state))
            self._of, self._kept = (state.seats, state.order), {name: shown[name] for name in ("seats", "order")}
            return shown
        return codec.dump(layers.public(replace(state, seats={}, order=()))) | self._kept
