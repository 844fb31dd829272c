"""An act on its way to the log, what it is told, and the commit it becomes a part of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from game_rules.activity import Actor, Command
from game_rules.replay import Entry
from game_rules.room.state import RoomState


@dataclass(frozen=True, slots=True)
class Answer:
    """What an act is told: the version it became, or the code of why not, with the parameters of its words."""

    version: int | None = None
    code: str | None = None
    params: Mapping[str, str | int] = field(default_factory=dict)

    def to_wire(self) -> dict[str, object]:
        """The acknowledgement as clients read it."""
        if self.code is None:
            return {"ok": True, "version": self.version}
        return {"ok": False, "error": {"code": self.code, "params": dict(self.params)}}


@dataclass(slots=True, eq=False)
class Act:
    """A command on its way: who, under which receipt, for what, and what is done with the answer; that never raises."""

    actor: Actor
    client: str
    seq: int
    activity: str
    command: Command
    answered: Callable[[Answer], None]

    @property
    def receipt(self) -> str:
        """Whose numbering *seq* belongs to: nobody can use up another's numbers."""
        return f"{self.actor.role}:{self.actor.seat or ''}:{self.client}"


@dataclass(slots=True)
class Draft:
    """A commit being put together: the state it would make, its entries, and answers to give once it stands."""

    state: RoomState | None
    receipts: dict[str, tuple[int, int]]
    entries: list[Entry]
    answers: list[tuple[Act, Answer]]
