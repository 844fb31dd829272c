"""The tables of the plain model of rummy: what can be asked of them, and what follows by itself.

Chance is not the model's: the order of a shuffled pile is asked of whoever holds the model.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

KINDS = ("gap", "cause", "action")
WORDS = {"g": "gap", "c": "cause", "a": "action"}

Shuffle = Callable[[str, str, list[str]], list[str]]
"""Shuffles the discards (without the top) of a table and kind."""


@dataclass
class Claim:
    """An open claim; *votes* None: there was no vote."""

    seat: str
    cards: list[str]
    votes: dict[str, bool] | None = None
    open: bool = False


@dataclass
class Table:
    """A table. *up* is the place in *order* of whoever comes next; *owed* says that its turn was interrupted."""

    name: str
    stocks: dict[str, list[str]]
    discards: dict[str, list[str]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    hands: dict[str, list[str]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    up: int = 0
    owed: bool = False
    round: int = 1
    on: str | None = None
    laid: str | None = None
    claim: Claim | None = None
    tried: set[str] = field(default_factory=set)
    series: int = 0
    over: bool = False

    def step(self) -> str | None:
        """What whoever is on has to do."""
        if self.on is None:
            return None
        if self.laid is None:
            return "lay"
        return "done" if len(self.hands[self.on]) == 3 else "take"

    def can_give(self, kind: str) -> bool:
        """Whether a stock has a card, now or once refilled."""
        return bool(self.stocks[kind]) or len(self.discards[kind]) > 1

    def spare(self, kind: str) -> int:
        """How many cards a stock can give."""
        return len(self.stocks[kind]) + max(0, len(self.discards[kind]) - 1)


@dataclass
class Board:
    """All tables of a game."""

    shuffle: Shuffle
    size: int | None
    auto: bool | None
    same_colour: bool
    blanks: int
    table_decides: bool
    tables: dict[str, Table] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    authors: list[str] = field(default_factory=list)
    phase: str = "playing"

    # Asking

    def kind(self, card: str) -> str:
        """The kind of a card: of the deck by its name, of a written one as it was written."""
        return self.kinds.get(card) or WORDS[card[0]]

    def at(self, seat: str) -> Table | None:
        """Where *seat* sits."""
        return next((table for table in self.tables.values() if seat in table.order), None)

    def passes(self) -> bool:
        """Whether turns pass by themselves."""
        return len(self.tables) > 1 if self.auto is None else self.auto

    def blanks_left(self, seat: str) -> int:
        """How many cards *seat* may still write."""
        return self.blanks - self.authors.count(seat)

    def resting(self, table: Table) -> str | None:
        """Why nobody moves at *table*."""
        if self.phase != "playing":
            return "game-over" if self.phase == "ended" else "last-claims"
        if table.over:
            return "table-over"
        return "claim-open" if table.claim else None

    def to_take(self, table: Table) -> list[tuple[str, str]]:
        """Where a card may be taken, once one was laid."""
        assert table.laid is not None
        kinds = [k for k in KINDS if not self.same_colour or k == self.kind(table.laid)]
        tops = [k for k in kinds if table.discards[k] and table.discards[k][0] != table.laid]
        return [(k, "stock") for k in kinds if table.can_give(k)] + [(k, "discard") for k in tops]

    def not_now(self, table: Table, seat: str, step: str) -> str | None:
        """Why it is not the moment for *seat* to lay or take."""
        if self.resting(table) or table.on != seat:
            return self.resting(table) or "not-your-turn"
        if table.step() == step:
            return None
        return {"lay": "lay-first", "take": "already-laid"}.get(str(table.step()), "turn-done")

    def no_call(self, table: Table, seat: str) -> str | None:
        """Why *seat* may not call."""
        if self.resting(table):
            return self.resting(table)
        if table.step() == "take" and table.on != seat:
            return "claim-during-turn"
        if sorted(self.kind(card) for card in table.hands[seat]) != sorted(KINDS):
            return "claim-needs-three-kinds"
        return "claim-same-cards" if seat in table.tried else None

    # What follows by itself

    def settle(self) -> None:
        """Until nothing more follows."""
        while self.phase != "ended" and self.something_follows():
            pass

    def something_follows(self) -> bool:
        """Do one thing that follows, if any."""
        if any(self.table_has_decided(table) for table in self.tables.values()):
            return True
        if self.phase == "last-claims":
            if not any(table.claim for table in self.tables.values()):
                self.phase = "ended"
            return False
        if any(self.moves_on(table) for table in self.tables.values() if not table.over):
            return True
        used = [table for table in self.tables.values() if table.order]
        if used and all(table.over for table in used):
            self.phase = "ended"
        return False

    def table_has_decided(self, table: Table) -> bool:
        """R6.7"""
        if not self.table_decides or table.claim is None or not table.claim.open:
            return False
        votes, voters = list((table.claim.votes or {}).values()), len(table.order) - 1
        if votes.count(True) > voters / 2:
            self.accept(table)
        elif voters and votes.count(False) >= voters / 2:
            self.give_back(table)
        else:
            return False
        return True

    def moves_on(self, table: Table) -> bool:
        """R2.7, R3.5, R4.1, R9.3"""
        for kind in KINDS:
            if not table.stocks[kind] and len(table.discards[kind]) > 1:
                self.refill(table, kind)
                return True
        for seat in table.order:
            if not table.hands[seat] and min(table.spare(kind) for kind in KINDS) >= 2:
                table.hands[seat] = [self.draw(table, kind) for kind in KINDS]
                return True
        if table.claim is not None or table.step() == "take":
            return False
        if table.order and not any(table.stocks[kind] or table.discards[kind] for kind in KINDS):
            self.close(table)
            return True
        idle = table.on is None or not table.hands[table.on]
        if any(table.hands.values()) and (idle or (table.step() == "done" and self.passes())):
            self.pass_on(table)
            return True
        return False

    def accept(self, table: Table) -> str | None:
        """R6.5, R9.2, R9.3"""
        if table.claim is None:
            return "no-open-claim"
        seat = table.claim.seat
        table.claim, table.hands[seat] = None, []
        table.series += 1
        table.tried.discard(seat)
        if self.phase == "playing" and all(table.can_give(kind) for kind in KINDS):
            table.hands[seat] = [self.draw(table, kind) for kind in KINDS]
        elif self.phase == "playing":
            self.close(table)
        return None

    def give_back(self, table: Table) -> str | None:
        """R6.6"""
        if table.claim is None:
            return "no-open-claim"
        table.tried.add(table.claim.seat)
        table.claim = None
        return None

    # Pieces

    def sits(self, seat: str) -> Table:
        """The table of a seat that has one."""
        table = self.at(seat)
        assert table is not None
        return table

    def refill(self, table: Table, kind: str) -> None:
        """R4.1"""
        top, *rest = table.discards[kind]
        table.stocks[kind], table.discards[kind] = self.shuffle(table.name, kind, rest), [top]

    def draw(self, table: Table, kind: str) -> str:
        """The top of a stock, refilled first if need be."""
        if not table.stocks[kind]:
            self.refill(table, kind)
        return table.stocks[kind].pop(0)

    def finish(self, table: Table) -> None:
        """R7.1: what whoever has laid gets when the turn is passed on."""
        if table.step() != "take":
            return
        assert table.on is not None and table.laid is not None
        kind = self.kind(table.laid)
        stock = table.can_give(kind)
        table.hands[table.on].append(self.draw(table, kind) if stock else table.discards[kind].pop(0))

    def pass_on(self, table: Table) -> None:
        """The turn of whoever comes next in order among those with a hand."""
        places = [*range(table.up, len(table.order)), *range(table.up)]
        place = next(place for place in places if table.hands[table.order[place]])
        table.round += place < table.up
        table.up, table.owed = place + 1, False
        self.begin_turn(table, table.order[place])

    def begin_turn(self, table: Table, seat: str) -> None:
        """*seat* is on."""
        table.on, table.laid = seat, None
        table.skipped = [s for s in table.skipped if s != seat]

    def close(self, table: Table) -> None:
        """R9.3"""
        table.over, table.on, table.laid = True, None, None
