"""Random play of any activity: a driver proposes, chance chooses, and everything that came of it is kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol

from game_rules.activity import Activity, Actor, Affiliation, Command, Context, Event, Refused, Role, SeatId
from game_rules.kit.library import Library
from tests.contract.arbitrary import arbitrary
from tests.rules.rummy_game import deck
from tests.transcripts.sample import LIBRARY as SAMPLE

AnyActivity = Activity[Any, Any, Any, Any, Any]

NOW = 1_700_000_000_000
LIBRARY = Library(decks={"general": deck(30), "small": deck(5, 7, 9)}, questions=SAMPLE.questions, lists=SAMPLE.lists)
STRANGER = SeatId("stranger")
_ROLES: tuple[Affiliation | None, ...] = ("teacher", "parent", "teacher", None)


@dataclass(frozen=True)
class Audience:
    """Who looks: everybody (*layer* public), screens (board), facilitators (console), or one *seat* (private)."""

    layer: str
    seat: SeatId = STRANGER


class Driver(Protocol):
    """What a contract test has to know of an activity to play it and to look behind its secrets."""

    ending: tuple[type[Command], ...]
    """Commands that end the activity: kept for the end of a play."""
    hides_from: frozenset[str]
    """The layers from which it hides anything."""

    def setup(self, random: Random) -> Any:
        """A setup that can begin with any number of seats from 1 to 10."""

    def words(self, state: Any) -> Sequence[str]:
        """Ids and words that commands may name."""

    def likely(self, state: Any, seats: Sequence[SeatId], random: Random) -> tuple[SeatId | None, Command]:
        """Something that people would do now: a seat and its command, or None and the facilitator's."""

    def check(self, state: Any) -> None:
        """Assert what holds of every state: cards are conserved, nobody sits twice ..."""

    def twin(self, state: Any, audience: Audience, random: Random) -> Any:
        """*state* with everything shuffled or replaced that *audience* must not see."""


@dataclass(frozen=True)
class Step:
    """One entry of a play: who did what, what happened, and the state after. *refused* is the code of a no."""

    actor: Actor
    command: Command | None
    events: tuple[Event, ...]
    refused: str | None
    state: Any


@dataclass
class Play:
    """A play under way; *steps* grow, the first is the beginning."""

    activity: AnyActivity
    driver: Driver
    random: Random
    seats: tuple[SeatId, ...] = ()
    setup: Any = None
    state: Any = None
    steps: list[Step] = field(default_factory=list)
    now: int = NOW

    def begin(self) -> None:
        """Choose seats and a setup, and begin."""
        self.seats = tuple(SeatId(f"s{n}") for n in range(1, self.random.randint(1, 10) + 1))
        self.setup = self.driver.setup(self.random)
        self.state = self.activity.start()
        self._happened(self.context("facilitator"), None, lambda c: self.activity.begin(self.setup, c))

    def go_on(self, steps: int) -> None:
        """Take that many steps."""
        for _ in range(steps):
            self.step(may_end=False)

    def step(self, *, may_end: bool) -> None:
        """Someone comes, goes, or does something."""
        chance = self.random.random()
        if chance < 0.02 and len(self.seats) < 14:
            self._joins()
        elif chance < 0.04 and self.seats:
            self._leaves()
        elif chance < 0.7:
            seat, command = self.driver.likely(self.state, self.seats, self.random)
            self._does(self.context("facilitator") if seat is None else self.context("seat", seat), command)
        else:
            self._anything(may_end)

    def end(self) -> None:
        """The facilitator or the clock ends it, and a few things are still tried."""
        if self.driver.ending and self.random.random() < 0.5:
            command = arbitrary(self.random.choice(self.driver.ending), self.random, (), self.seats)
            self._does(self.context("facilitator"), command)
        else:
            self._happened(self.context("clock"), None, lambda c: self.activity.time_up(self.state, c))
        for _ in range(20):
            self.step(may_end=True)
        self._happened(self.context("facilitator"), None, lambda c: self.activity.ended(self.state, c))

    def context(self, role: Role, seat: SeatId | None = None) -> Context:
        """Time, chance and identity now."""
        actor = Actor(role=role, seat=seat)
        return Context(
            now=self.now,
            actor=actor,
            random=self.random,
            seats=self.seats,
            library=LIBRARY,
            affiliations={seat: said for seat in self.seats if (said := _ROLES[ord(seat[-1]) % 4])},
        )

    def _anything(self, may_end: bool) -> None:
        """Any command with any content, mostly by whoever may send it."""
        kinds = [kind for kind in self.activity.commands if may_end or kind not in self.driver.ending]
        kind = self.random.choice(kinds)
        command = arbitrary(kind, self.random, self.driver.words(self.state), (*self.seats, STRANGER))
        role = self.random.choice(sorted(kind.by))
        seat = self.random.choice((*self.seats, STRANGER)) if role == "seat" else None
        self._does(self.context(role, seat), command)

    def _does(self, context: Context, command: Command) -> None:
        self._happened(context, command, lambda c: self.activity.decide(self.state, command, c))

    def _joins(self) -> None:
        seat = SeatId(f"late{len(self.steps)}")
        self.seats = (*self.seats, seat)
        self._happened(self.context("server"), None, lambda c: self.activity.seated(self.state, seat, c))

    def _leaves(self) -> None:
        seat = self.random.choice(self.seats)
        self.seats = tuple(s for s in self.seats if s != seat)
        self._happened(self.context("server"), None, lambda c: self.activity.unseated(self.state, seat, c))

    def _happened(
        self, context: Context, command: Command | None, decided: Callable[[Context], Sequence[Event]]
    ) -> None:
        self.now += 1000
        try:
            events, refused = tuple(decided(context)), None
        except Refused as no:
            events, refused = (), no.code
        self.state = fold(self.activity, self.state, events)
        self.steps.append(Step(actor=context.actor, command=command, events=events, refused=refused, state=self.state))


def fold(activity: AnyActivity, state: Any, events: Sequence[Event]) -> Any:
    """*state* after *events*."""
    for event in events:
        state = activity.evolve(state, event)
    return state


def played(activity: AnyActivity, driver: Driver, seed: int, steps: int) -> Play:
    """A whole play."""
    play = Play(activity=activity, driver=driver, random=Random(f"{activity.key} {seed}"))
    play.begin()
    play.go_on(steps)
    play.end()
    return play


def audiences(play: Play) -> Iterator[Audience]:
    """Everybody, screens, facilitators, a stranger, and each seat that ever sat in the play."""
    yield Audience("public")
    yield Audience("board")
    yield Audience("console")
    yield Audience("private")
    for seat in dict.fromkeys((*play.seats, *(s.actor.seat for s in play.steps if s.actor.seat is not None))):
        yield Audience("private", seat)


def view(activity: AnyActivity, state: Any, audience: Audience) -> Any:
    """What *audience* receives."""
    if audience.layer == "private":
        return activity.private(state, audience.seat)
    if audience.layer == "board":
        return activity.board(state, activity.public(state))
    return activity.public(state) if audience.layer == "public" else activity.console(state)


def permuted(values: Mapping[Any, Any], random: Random) -> dict[Any, Any]:
    """The same keys in their order, with the values in an order of chance."""
    return dict(zip(values, random.sample(list(values.values()), len(values)), strict=True))
