"""Every command there is, with a content that its type allows; out of the contract, so a new one is among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any, cast, get_type_hints

from pydantic import TypeAdapter

from game_rules.activity import Command, Role, SeatId
from game_rules.catalog import ACTIVITIES
from game_rules.room import commands as room_commands
from game_rules.room.decide import ROOM
from tests.contract.arbitrary import arbitrary

CLIENTS = frozenset[Role]({"facilitator", "seat", "screen"})
"""The roles that somebody at the other end of a line can have."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A command for the room or an activity, who may send it, and how it looks on the wire."""

    activity: str
    kind: type[Command]
    wire: dict[str, Any]

    @property
    def by(self) -> frozenset[Role]:
        return self.kind.by

    def envelope(self, client: str, seq: int = 1) -> dict[str, Any]:
        return {"client": client, "seq": seq, "activity": self.activity, "command": self.wire}


def asks(
    random: Random, words: Sequence[str] = ("no-such-thing",), seats: Sequence[SeatId] = (SeatId("nobody"),)
) -> list[Ask]:
    """All commands; those that nobody at a line may send have no content but their name.

    *words* and *seats* are what there is in a room: with them some commands mean something there.
    """
    listed = [(ROOM, kind) for kind in room_commands.COMMANDS]
    listed += [(activity.key, kind) for activity in ACTIVITIES for kind in activity.commands]
    return [Ask(key, kind, _content(kind, random, words, seats)) for key, kind in listed]


def _content(kind: type[Command], random: Random, words: Sequence[str], seats: Sequence[SeatId]) -> dict[str, Any]:
    tag = get_type_hints(kind)["type"].__args__[0]
    if not kind.by & CLIENTS:
        return {"type": tag}
    if kind is room_commands.ConfigureItem:
        return {"type": tag, "item": "i1", "setup": {}, "minutes": None}
    command = arbitrary(kind, random, words, seats)
    wire: dict[str, Any] = _adapter(cast(Any, kind)).dump_python(command, mode="json")
    return wire


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
