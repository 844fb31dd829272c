"""A game of rummy to try rules on: a small deck, no clock, and chance that leaves every order as it is."""

from collections.abc import MutableSequence, Sequence
from random import Random
from typing import Any

import pytest

from game_rules.activity import Actor, Command, Context, Event, Refused, Role, SeatId
from game_rules.kit.cards import KINDS, Card, Deck, Kind
from game_rules.kit.library import Library
from game_rules.rummy import RUMMY
from game_rules.rummy import commands as cmd
from game_rules.rummy.setup import RummySetup
from game_rules.rummy.state import RummyState, Table
from game_rules.rummy.views import RummyConsole, RummyPrivate, RummyPublic, TableView

NOW = 1_700_000_000_000


class Unshuffled(Random):
    """Chance that changes nothing: stocks lie in the order of the deck, orders stay."""

    def shuffle(self, x: MutableSequence[Any]) -> None:
        """Leave *x* as it is."""


def deck(gaps: int, causes: int | None = None, actions: int | None = None) -> Deck:
    """A deck of cards g1, g2 ... c1 ... a1 ..., the same number of each kind unless said otherwise."""
    counts = {"gap": gaps, "cause": gaps if causes is None else causes, "action": gaps if actions is None else actions}
    return Deck(key="general", title={"en": "Deck"}, cards=tuple(card(k, n) for k in KINDS for n in _upto(counts[k])))


def card(kind: Kind, number: int) -> Card:
    """One card: g1 is the first gap, c1 the first cause, a1 the first action."""
    words = {language: f"{kind} {number} {language}" for language in ("he", "ar", "en")}
    return Card(id=f"{kind[0]}{number}", kind=kind, text=words, short=words, tags=(kind,), channel=None)


def _upto(count: int) -> range:
    return range(1, count + 1)


class Game:
    """A game under way. *seats* are names with spaces between; what else is given goes into the setup."""

    def __init__(
        self, seats: str = "a b c", of: Deck | None = None, random: Random | None = None, **setup: Any
    ) -> None:
        self.seats = tuple(SeatId(seat) for seat in seats.split())
        self.library = Library(decks={"general": of or deck(10)}, questions={})
        self.random = random or Unshuffled()
        self.now = NOW
        self.log: list[Event] = []
        self.state = RUMMY.start()
        self._happened(RUMMY.begin(RummySetup(**setup), self.context("facilitator")))

    def context(self, role: Role, seat: str | None = None) -> Context:
        """Time, chance and identity."""
        actor = Actor(role=role, seat=None if seat is None else SeatId(seat))
        return Context(now=self.now, actor=actor, random=self.random, seats=self.seats, library=self.library)

    def do(self, who: str, *commands: Command) -> Sequence[Event]:
        """*who* (a seat, or "!" for the facilitator) does this; the events of the last command."""
        events: Sequence[Event] = ()
        for command in commands:
            context = self.context("facilitator") if who == "!" else self.context("seat", who)
            events = RUMMY.decide(self.state, command, context)
            self._happened(events)
        return events

    def no(self, who: str, command: Command) -> Refused:
        """*who* may not do this; why."""
        before = self.state
        with pytest.raises(Refused) as no:
            self.do(who, command)
        assert self.state == before
        return no.value

    def turn(self, who: str, lay: str, kind: Kind, source: cmd.Source = "stock") -> None:
        """*who* lays a card and takes one."""
        self.do(who, cmd.Lay(card=lay), cmd.Take(kind=kind, source=source))

    def series(self, who: str) -> None:
        """*who* calls, and is accepted."""
        self.do(who, cmd.Claim())
        self.do("!", cmd.AcceptClaim(table=self.table_of(who).id))

    def joins(self, seat: str) -> Sequence[Event]:
        """*seat* joins the room."""
        self.seats = (*self.seats, SeatId(seat))
        events = RUMMY.seated(self.state, SeatId(seat), self.context("server"))
        self._happened(events)
        return events

    def leaves(self, seat: str) -> Sequence[Event]:
        """*seat* leaves the room."""
        self.seats = tuple(s for s in self.seats if s != seat)
        events = RUMMY.unseated(self.state, SeatId(seat), self.context("server"))
        self._happened(events)
        return events

    def time_up(self) -> None:
        """The room's clock runs out."""
        self._happened(RUMMY.time_up(self.state, self.context("clock")))

    def table(self, id: str = "1") -> Table:
        """A table as the rules know it."""
        return self.state.tables[id]

    def table_of(self, seat: str) -> Table:
        """The table where *seat* sits."""
        return next(t for t in self.state.tables.values() if seat in t.turns.order)

    def seen(self, id: str = "1") -> TableView:
        """A table as everybody sees it."""
        return self.public.tables[id]

    def hand(self, seat: str) -> str:
        """The hand of *seat*, as "g1 c1 a1"."""
        return " ".join(self.private(seat).hand)

    def pile(self, kind: Kind, id: str = "1") -> str:
        """A discard pile from its top."""
        return " ".join(self.table(id).discards[kind])

    def stock(self, kind: Kind, id: str = "1") -> str:
        """A stock from its top."""
        return " ".join(self.table(id).stocks[kind])

    @property
    def on(self) -> str | None:
        """Who is on at the first table."""
        turn = self.seen().turn
        return None if turn is None else turn.seat

    @property
    def public(self) -> RummyPublic:
        """What everybody sees."""
        return RUMMY.public(self.state)

    @property
    def console(self) -> RummyConsole:
        """What facilitators see."""
        return RUMMY.console(self.state)

    def phase(self) -> str:
        """Playing, last claims, or ended."""
        return self.public.phase

    def suggested(self) -> str:
        """What the facilitator is recommended to do."""
        return self.console.suggestion.what

    def private(self, seat: str) -> RummyPrivate:
        """What *seat* sees."""
        return RUMMY.private(self.state, SeatId(seat))

    def undo(self, events: Sequence[Event]) -> None:
        """Read the log again without *events*."""
        void = {id(event) for event in events}
        self.log = [event for event in self.log if id(event) not in void]
        self.state = RummyState()
        for event in self.log:
            self.state = RUMMY.evolve(self.state, event)

    def _happened(self, events: Sequence[Event]) -> None:
        self.log += events
        for event in events:
            self.state = RUMMY.evolve(self.state, event)


NEXT = cmd.NextTurn(table="1")
SKIP = cmd.SkipTurn(table="1")
ACCEPT = cmd.AcceptClaim(table="1")
RETURN = cmd.ReturnClaim(table="1")
OPEN_VOTE = cmd.OpenVote(table="1")
CLOSE_VOTE = cmd.CloseVote(table="1")
CLAIM = cmd.Claim()
YES = cmd.Vote(yes=True)
NOT_YET = cmd.Vote(yes=False)


def lay(card: str) -> cmd.Lay:
    """Lay *card*."""
    return cmd.Lay(card=card)


def stock(kind: Kind) -> cmd.Take:
    """Take from a stock."""
    return cmd.Take(kind=kind, source="stock")


def discard(kind: Kind) -> cmd.Take:
    """Take from a discard pile."""
    return cmd.Take(kind=kind, source="discard")


def give(seat: str) -> cmd.GiveTurn:
    """Give the turn to *seat* at the first table."""
    return cmd.GiveTurn(table="1", seat=SeatId(seat))


def move(seat: str, table: str) -> cmd.MoveSeat:
    """Move *seat* to *table*."""
    return cmd.MoveSeat(seat=SeatId(seat), table=table)
