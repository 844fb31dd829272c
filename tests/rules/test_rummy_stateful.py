"""Rummy against a plain model: any sequence of acts leads both to the same refusals and the same views."""

from collections.abc import Callable, Sequence
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from game_rules.activity import Command, Event, Refused, SeatId
from game_rules.kit.cards import Kind
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.views import May, TableView
from tests.rules.rummy_board import KINDS, Table
from tests.rules.rummy_game import Game, deck, discard, lay, move, stock
from tests.rules.rummy_model import Model

INDEX = st.integers(0, 30)
KIND: st.SearchStrategy[Kind] = st.sampled_from(("gap", "cause", "action"))
SOURCE: st.SearchStrategy[cmd.Source] = st.sampled_from(("stock", "discard"))


class Rummy(RuleBasedStateMachine):
    """Chance belongs to the rules; the model is told what came of it by the events."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []
        self.came = 0

    @initialize(
        people=st.integers(1, 9),
        cards=st.tuples(st.integers(4, 7), st.integers(4, 9), st.integers(4, 9)),
        seed=st.integers(0, 99),
        auto=st.sampled_from((None, True, False)),
        same_colour=st.booleans(),
        blanks=st.integers(0, 2),
        decides=st.booleans(),
    )
    def begin(
        self,
        people: int,
        cards: tuple[int, int, int],
        seed: int,
        auto: bool | None,
        same_colour: bool,
        blanks: int,
        decides: bool,
    ) -> None:
        seats = [f"s{n}" for n in range(people)]
        setup = {"table_size": 3, "auto_pass": auto, "same_colour_only": same_colour, "blanks": blanks}
        self.game = Game(" ".join(seats), deck(*cards), Random(seed), table_decides=decides, **setup)
        self.events = list(self.game.log)
        self.model = Model(self.shuffled, 3, auto, same_colour, blanks, decides)
        groups = -(-people // 3)
        for number in range(groups):
            table = self.new_table(str(number + 1))
            for _ in range(people // groups + (number < people % groups)):
                self.model.sit(table, seats.pop(0))
        self.model.settle()

    def new_table(self, name: str) -> Table:
        """A table with the stocks the rules shuffled, which hold the whole deck."""
        opened = next(e for e in self.events if isinstance(e, ev.TableOpened) and e.table == name)
        table = Table(name, {kind: list(cards) for kind, cards in opened.stocks.items()})
        assert sorted(card for pile in table.stocks.values() for card in pile) == sorted(self.game.state.cards)
        self.model.tables[name] = table
        return table

    def shuffled(self, table: str, kind: str, cards: list[str]) -> list[str]:
        """The order in which the rules shuffled these cards, in this step."""
        for event in self.events:
            if isinstance(event, ev.Refilled) and (event.table, event.kind) == (table, kind):
                self.events.remove(event)
                assert sorted(event.cards) == sorted(cards)
                return list(event.cards)
        raise AssertionError(f"the rules did not refill {kind} at table {table}")

    def both(self, who: str, command: Command, expect: Callable[[], str | None]) -> None:
        """The rules and the model do the same, or refuse for the same reason."""
        try:
            self.events, said = list(self.game.do(who, command)), None
        except Refused as refused:
            self.events, said = [], refused.code
        assert said == expect()
        self.model.settle()
        assert not [event for event in self.events if isinstance(event, ev.Refilled)]

    def seat(self, index: int) -> str | None:
        """One of those who sit; those who are on more often than others."""
        seats = [seat for table in self.model.tables.values() for seat in table.order]
        seats += [table.on for table in self.model.tables.values() if table.on] * 3
        return seats[index % len(seats)] if seats else None

    def table(self, index: int) -> Table:
        """One of the tables; those with a claim more often."""
        tables = list(self.model.tables.values())
        tables += [table for table in tables if table.claim]
        return tables[index % len(tables)]

    @rule(index=INDEX, card=INDEX)
    def lays(self, index: int, card: int) -> None:
        seat = self.seat(index)
        if seat is not None:
            cards = [*self.model.sits(seat).hands[seat], "g1"]
            chosen = cards[card % len(cards)]
            self.both(seat, lay(chosen), lambda: self.model.lay(seat, chosen))

    @rule(index=INDEX, kind=KIND, source=SOURCE)
    def takes(self, index: int, kind: Kind, source: cmd.Source) -> None:
        seat = self.seat(index)
        if seat is not None:
            command = stock(kind) if source == "stock" else discard(kind)
            self.both(seat, command, lambda: self.model.take(seat, kind, source))

    @rule(index=INDEX, kind=KIND)
    def writes(self, index: int, kind: Kind) -> None:
        seat = self.seat(index)
        if seat is not None:
            card = f"w{len(self.model.kinds) + 1}"
            self.both(seat, cmd.WriteCard(kind=kind, text="Ours"), lambda: self.model.write(seat, kind, card))

    @rule(index=INDEX)
    def plays_a_turn(self, index: int) -> None:
        """Lay and take, so that games get somewhere."""
        table = self.table(index)
        if table.on is not None and table.laid is None and table.claim is None:
            self.lays(self.turn_of(table), index)
        if table.on is not None and table.laid is not None and table.step() == "take":
            if index % 4 == 0:
                self.takes(self.turn_of(table), _kind(self.model.kind(table.laid)), "discard")
            piles = self.model.to_take(table)
            kind, source = piles[index % len(piles)] if piles else ("gap", "stock")
            self.takes(self.turn_of(table), _kind(kind), "stock" if source == "stock" else "discard")

    def turn_of(self, table: Table) -> int:
        """The index under which `seat` finds whoever is on at *table*."""
        seats = [seat for t in self.model.tables.values() for seat in t.order]
        return seats.index(table.on or seats[0])

    @rule(index=INDEX)
    def calls(self, index: int) -> None:
        seat = self.seat(index)
        if seat is not None:
            self.both(seat, cmd.Claim(), lambda: self.model.call(seat))

    @rule(index=INDEX)
    def withdraws(self, index: int) -> None:
        seat = self.seat(index)
        if seat is not None:
            self.both(seat, cmd.WithdrawClaim(), lambda: self.model.withdraw(seat))

    @rule(index=INDEX, yes=st.booleans())
    def votes(self, index: int, yes: bool) -> None:
        seat = self.seat(index)
        if seat is not None:
            self.both(seat, cmd.Vote(yes=yes), lambda: self.model.vote(seat, yes))

    @rule(index=INDEX, what=st.sampled_from(("accept", "accept", "return", "open", "close")))
    def judges(self, index: int, what: str) -> None:
        table = self.table(index)
        kinds: dict[str, tuple[Command, Callable[[Table], str | None]]] = {
            "accept": (cmd.AcceptClaim(table=table.name), self.model.accept),
            "return": (cmd.ReturnClaim(table=table.name), self.model.give_back),
            "open": (cmd.OpenVote(table=table.name), self.model.open_vote),
            "close": (cmd.CloseVote(table=table.name), self.model.close_vote),
        }
        command, expect = kinds[what]
        self.both("!", command, lambda: expect(table))

    @rule(index=INDEX, what=st.sampled_from(("next", "next", "skip")))
    def passes_on(self, index: int, what: str) -> None:
        table = self.table(index)
        if what == "next":
            self.both("!", cmd.NextTurn(table=table.name), lambda: self.model.next(table))
        else:
            self.both("!", cmd.SkipTurn(table=table.name), lambda: self.model.skip(table))

    @rule(index=INDEX, who=INDEX)
    def gives(self, index: int, who: int) -> None:
        table, seat = self.table(index), self.seat(who)
        if seat is not None:
            command = cmd.GiveTurn(table=table.name, seat=_seats([seat])[0])
            self.both("!", command, lambda: self.model.give(table, seat))

    @rule(index=INDEX, seed=INDEX)
    def reorders(self, index: int, seed: int) -> None:
        table = self.table(index)
        order = Random(seed).sample(table.order, len(table.order)) + ["s0"] * (seed % 7 == 0)
        command = cmd.ReorderTurns(table=table.name, seats=_seats(order))
        self.both("!", command, lambda: self.model.reorder(table, order))

    @rule(index=INDEX, who=INDEX)
    def moves(self, index: int, who: int) -> None:
        table, seat = self.table(index), self.seat(who)
        if seat is not None:
            self.both("!", move(seat, table.name), lambda: self.model.move(seat, table))

    @rule(auto=st.booleans())
    def sets_passing(self, auto: bool) -> None:
        def expect() -> str | None:
            if self.model.phase != "playing":
                return "game-over" if self.model.phase == "ended" else "last-claims"
            self.model.auto = auto
            return None

        self.both("!", cmd.PassTurns(auto=auto), expect)

    @rule(chance=INDEX)
    def ends(self, chance: int) -> None:
        if chance == 30:
            self.both("!", cmd.EndGame(), self.model.end)

    @rule()
    def comes(self) -> None:
        if self.came < 6:
            self.came += 1
            seat = f"late{self.came}"
            self.events = list(self.game.joins(seat))
            if self.model.phase != "ended":
                name = str(len(self.model.tables) + 1)
                self.model.sit(self.model.roomiest() or self.new_table(name), seat)
                self.model.settle()

    @rule(index=INDEX)
    def goes(self, index: int) -> None:
        seat = self.seat(index)
        if seat is not None and index % 3 == 0:
            self.events = list(self.game.leaves(seat))
            self.model.leave(seat)
            self.model.settle()

    @invariant()
    def tables_look_the_same(self) -> None:
        public = self.game.public
        assert (public.phase, public.auto_pass) == (self.model.phase, self.model.passes())
        assert public.table_order == tuple(self.model.tables)
        for name, table in self.model.tables.items():
            assert _seen(public.tables[name]) == _shown(table, self.model.phase)

    @invariant()
    def hands_look_the_same(self) -> None:
        for table in self.model.tables.values():
            for seat, hand in table.hands.items():
                private = self.game.private(seat)
                assert (private.table, sorted(private.hand)) == (table.name, sorted(hand))
                assert private.blanks_left == self.model.blanks_left(seat)
                assert _moves(private.may) == _open(self.model, table, seat)

    @invariant()
    def whoever_may_move_has_three_cards(self) -> None:
        for table in self.model.tables.values():
            for seat, hand in table.hands.items():
                laid = seat == table.on and table.step() == "take"
                assert len(hand) == 2 if laid else len(hand) in (0, 3) or self.model.phase != "playing"


def _kind(kind: str) -> Kind:
    return "gap" if kind == "gap" else "cause" if kind == "cause" else "action"


def _seats(names: Sequence[str]) -> tuple[SeatId, ...]:
    return tuple(SeatId(name) for name in names)


def _seen(table: TableView) -> object:
    turn = None if table.turn is None else (table.turn.seat, table.turn.step, table.turn.laid)
    claim = None if table.claim is None else (table.claim.seat, list(table.claim.cards.values()))
    vote = None if table.claim is None or table.claim.vote is None else table.claim.vote
    votes = None if vote is None else (vote.open, vote.voted, vote.yes, vote.not_yet)
    piles = [(table.stocks[k], table.discards[k].top, table.discards[k].count) for k in ("gap", "cause", "action")]
    return list(table.order), list(table.skipped), table.round, turn, claim, votes, piles, table.series, table.over


def _shown(table: Table, phase: str) -> object:
    turn = None if table.on is None or phase != "playing" else (table.on, table.step(), table.laid)
    claim = None if table.claim is None else (table.claim.seat, table.claim.cards)
    votes = None
    if table.claim is not None and table.claim.votes is not None:
        cast, is_open = list(table.claim.votes.values()), table.claim.open
        yes, no = (None, None) if is_open else (cast.count(True), cast.count(False))
        votes = (is_open, len(cast), yes, no)
    piles = [(len(table.stocks[k]), next(iter(table.discards[k]), None), len(table.discards[k])) for k in KINDS]
    return table.order, table.skipped, table.round, turn, claim, votes, piles, table.series, table.over


def _moves(may: May) -> object:
    taking = sorted((take.kind, take.source) for take in may.take)
    return set(may.lay), taking, set(may.write), may.claim, may.claim_refusal, may.vote, may.withdraw


def _open(model: Model, table: Table, seat: str) -> object:
    laying = set(table.hands[seat]) if model.not_now(table, seat, "lay") is None else set()
    if model.same_colour and not model.blanks_left(seat):
        laying = {c for c in laying if table.stocks[model.kind(c)] or table.discards[model.kind(c)]}
    takes = model.not_now(table, seat, "take") is None
    writing = set(KINDS) if takes and model.blanks_left(seat) else set()
    if model.same_colour and table.laid is not None:
        writing &= {model.kind(table.laid)}
    claim = table.claim
    may_vote = claim is not None and claim.open and claim.seat != seat
    own = claim is not None and claim.seat == seat
    no_call = model.no_call(table, seat)
    return laying, sorted(model.to_take(table)) if takes else [], writing, no_call is None, no_call, may_vote, own


TestRummy = Rummy.TestCase
TestRummy.settings = settings(
    max_examples=60, stateful_step_count=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
