"""Rummy once more, plainly: lists that change in place, written from RULES.md alone, to compare the rules with.

Every act answers why not, or None once it is done.
"""

from collections.abc import Sequence

from tests.rules.rummy_board import KINDS, Board, Claim, Table


class Model(Board):
    """The whole game: what people and the facilitator do."""

    # What people do

    def lay(self, seat: str, card: str) -> str | None:
        """R3.1"""
        table = self.sits(seat)
        if code := self.not_now(table, seat, "lay"):
            return code
        if card not in table.hands[seat]:
            return "card-not-in-hand"
        kind = self.kind(card)
        nothing = not table.stocks[kind] and not table.discards[kind] and not self.blanks_left(seat)
        if self.same_colour and nothing:
            return "stock-empty"
        table.hands[seat].remove(card)
        table.discards[kind].insert(0, card)
        table.laid = card
        table.tried.discard(seat)
        return None

    def take(self, seat: str, kind: str, source: str) -> str | None:
        """R3.2"""
        table = self.sits(seat)
        if code := self.not_now(table, seat, "take"):
            return code
        assert table.laid is not None
        if source == "discard" and not table.discards[kind]:
            return "discard-empty"
        if source == "discard" and table.discards[kind][0] == table.laid:
            return "card-just-laid"
        if self.same_colour and kind != self.kind(table.laid):
            return "same-colour-only"
        if source == "stock" and not table.can_give(kind):
            return "stock-empty"
        table.hands[seat].append(table.discards[kind].pop(0) if source == "discard" else self.draw(table, kind))
        return None

    def write(self, seat: str, kind: str, card: str) -> str | None:
        """R8.1"""
        table = self.sits(seat)
        if code := self.not_now(table, seat, "take"):
            return code
        if self.blanks_left(seat) <= 0:
            return "no-blank-left" if self.blanks else "blanks-off"
        assert table.laid is not None
        if self.same_colour and kind != self.kind(table.laid):
            return "same-colour-only"
        self.kinds[card] = kind
        self.authors.append(seat)
        table.hands[seat].append(card)
        return None

    def call(self, seat: str) -> str | None:
        """R5.1"""
        table = self.sits(seat)
        if code := self.no_call(table, seat):
            return code
        table.claim = Claim(seat, sorted(table.hands[seat], key=lambda card: KINDS.index(self.kind(card))))
        if self.table_decides and len(table.order) > 1:
            table.claim.votes, table.claim.open = {}, True
        return None

    def withdraw(self, seat: str) -> str | None:
        """R5.8"""
        table = self.sits(seat)
        if table.claim is None:
            return "no-open-claim"
        if table.claim.seat != seat:
            return "not-your-claim"
        table.claim = None
        return None

    def vote(self, seat: str, yes: bool) -> str | None:
        """R6.3"""
        table = self.sits(seat)
        claim = table.claim
        if claim is None:
            return "no-open-claim"
        if claim.seat == seat:
            return "own-claim-vote"
        if claim.votes is None or not claim.open:
            return "vote-not-open"
        claim.votes[seat] = yes
        return None

    # What the facilitator does

    def open_vote(self, table: Table) -> str | None:
        """R6.2"""
        if table.claim is None or table.claim.open:
            return "vote-open" if table.claim else "no-open-claim"
        table.claim.votes, table.claim.open = {}, True
        return None

    def close_vote(self, table: Table) -> str | None:
        """R6.4, R6.8"""
        if table.claim is None or not table.claim.open:
            return "vote-not-open" if table.claim else "no-open-claim"
        votes = list((table.claim.votes or {}).values())
        table.claim.open = False
        if self.table_decides and votes:
            return self.accept(table) if votes.count(True) > votes.count(False) else self.give_back(table)
        return None

    def next(self, table: Table) -> str | None:
        """R7.1"""
        if code := self.resting(table):
            return code
        if not any(table.hands.values()):
            return "nobody-to-play"
        self.finish(table)
        self.pass_on(table)
        return None

    def skip(self, table: Table) -> str | None:
        """R7.2"""
        if code := self.resting(table):
            return code
        if table.on is None:
            return "nobody-to-play"
        if table.step() != "done" and table.on not in table.skipped:
            table.skipped.append(table.on)
        return self.next(table)

    def give(self, table: Table, seat: str) -> str | None:
        """R7.3"""
        if code := self.resting(table):
            return code
        if seat not in table.order:
            return "not-at-table"
        if not table.hands[seat]:
            return "seat-waits"
        if seat == table.on and table.step() != "done":
            return "already-on-turn"
        unplayed = table.step() == "lay"
        self.finish(table)
        regular_is_on = table.on is not None and not table.owed and table.up and table.order[table.up - 1] == table.on
        if (table.owed and table.order[table.up] == seat) or (table.up == 0 and not table.owed):
            table.up, table.owed = table.order.index(seat) + 1, False
        elif regular_is_on and unplayed and seat != table.on:
            table.up, table.owed = table.up - 1, True
        self.begin_turn(table, seat)
        return None

    def reorder(self, table: Table, order: Sequence[str]) -> str | None:
        """R7.4"""
        if (code := self.resting(table)) and code != "claim-open":
            return code
        if sorted(order) != sorted(table.order):
            return "order-mismatch"
        if table.owed:
            table.up = list(order).index(table.order[table.up])
        elif table.up:
            table.up = list(order).index(table.order[table.up - 1]) + 1
        table.order = list(order)
        return None

    def move(self, seat: str, to: Table) -> str | None:
        """R1.5"""
        if (code := self.resting(to)) and code != "claim-open":
            return code
        old = self.at(seat)
        if old is None:
            return "not-at-table"
        if old is to:
            return "already-at-table"
        if old.claim is not None and old.claim.seat == seat:
            return "claim-open"
        if len(to.order) >= (self.size or 8):
            return "table-full"
        if min(to.spare(kind) for kind in KINDS) < 2:
            return "too-few-cards"
        self.leave(seat)
        self.sit(to, seat)
        return None

    def end(self) -> str | None:
        """R9.1"""
        if self.phase != "playing":
            return "game-over" if self.phase == "ended" else "last-claims"
        self.phase = "last-claims"
        return None

    # Coming and going

    def roomiest(self) -> Table | None:
        """Where a late seat sits down (R2.5), None for a new table."""
        if self.phase == "last-claims":
            return min(self.tables.values(), key=lambda table: len(table.order))
        room = [t for t in self.tables.values() if not t.over and len(t.order) < (self.size or 8)]
        in_use = [table for table in room if table.order]
        return min(in_use or room, key=lambda table: len(table.order), default=None)

    def sit(self, table: Table, seat: str) -> None:
        """R2.5"""
        table.order.append(seat)
        table.hands[seat] = []

    def leave(self, seat: str) -> None:
        """R7.6"""
        table = self.sits(seat)
        for card in table.hands.pop(seat):
            table.stocks[self.kind(card)].append(card)
        index = table.order.index(seat)
        if index < table.up:
            table.up -= 1
        elif table.owed and index == table.up:
            table.owed = False
        table.order.remove(seat)
        table.skipped = [s for s in table.skipped if s != seat]
        table.tried.discard(seat)
        if table.on == seat:
            table.on = table.laid = None
        if table.claim is not None and table.claim.seat == seat:
            table.claim = None
        elif table.claim is not None and table.claim.open:
            (table.claim.votes or {}).pop(seat, None)
