"""Playing a transcript: every line that somebody says is decided and folded, and what came of it is written below."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from game_rules.activity import Actor, Affiliation, Command, Context, Event, Refused, SeatId
from tests.transcripts import reading, saying
from tests.transcripts.sample import LIBRARY

# The first line happens at eight in the evening of the first day of 2026 (UTC), each other ten seconds after.
_START = 1_767_297_600_000
_STEP = 10_000


def play(activity: reading.AnyActivity, text: str) -> str:
    """*text* with everything indented written anew."""
    lines = [line for line in text.splitlines() if not reading.is_said(line)]
    head = reading.head(lines)
    seats, affiliations = reading.seats_of(head["seats"]), reading.affiliations_of(head["seats"])
    table = Player(activity, Random(int(head["seed"])), seats, affiliations)
    told: list[str] = []
    for number, line in enumerate(lines):
        told.append(line)
        if line.strip() and not line.startswith("#") and number >= _length_of_head(lines):
            told.extend(f"    {said}" for said in table.hear(line, head.get("setup", "")))
    return "\n".join(told) + "\n"


def _length_of_head(lines: Sequence[str]) -> int:
    return next(number for number, line in enumerate(lines) if not line.strip())


@dataclass
class Player:
    """One game in progress. *events* are all that happened, *seen* is the public view last told."""

    activity: reading.AnyActivity
    random: Random
    seats: tuple[SeatId, ...]
    affiliations: Mapping[SeatId, Affiliation] = field(default_factory=dict)
    state: Any = None
    now: int = _START
    seen: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def hear(self, line: str, setup: str) -> Iterator[str]:
        """What comes of one line: events or a refusal, then what changed on the screen."""
        self.now += _STEP
        who, _, what = (part.strip() for part in line.partition(":"))
        if who == "see":
            yield from self._see(what)
            return
        try:
            happened = self._happens(who, what, setup)
        except Refused as refused:
            yield f"→ {saying.refusal(refused)}"
            return
        for event in happened:
            self.events.append(event)
            self.state = self.activity.evolve(self.state, event)
            yield f"→ {saying.event(event)}"
        shown = dict(saying.view(self.activity.public(self.state)))
        yield from (f"screen: {change}" for change in saying.changes(self.seen, shown))
        self.seen = shown

    def _happens(self, who: str, what: str, setup: str) -> Sequence[Event]:
        match who:
            case "begin":
                self.state = self.activity.start()
                return self.activity.begin(reading.setup_of(self.activity, setup), self.context("facilitator"))
            case "joins":
                (seat,) = reading.seats_of(what)
                self.seats = (*self.seats, seat)
                self.affiliations = {**self.affiliations, **reading.affiliations_of(what)}
                return self.activity.seated(self.state, seat, self.context("server"))
            case "leaves":
                self.seats = tuple(seat for seat in self.seats if seat != what)
                return self.activity.unseated(self.state, SeatId(what), self.context("server"))
            case "is ended":
                return self.activity.ended(self.state, self.context("facilitator"))
            case "time is up":
                return self.activity.time_up(self.state, self.context("clock"))
            case _:
                return self._decide(who, reading.command_of(self.activity, what))

    def _decide(self, who: str, command: Command) -> Sequence[Event]:
        if who not in ("facilitator", "clock") and who not in self.seats:
            raise reading.BadTranscript(f"nobody here is called {who!r}")
        context = self.context(who)
        if context.actor.role not in command.by:
            raise Refused("not-allowed")
        return self.activity.decide(self.state, command, context)

    def context(self, who: str) -> Context:
        """What a decision of *who* may look at: a seat, or facilitator, clock, server."""
        match who:
            case "facilitator" | "clock" | "server" as role:
                actor = Actor(role=role)
            case seat:
                actor = Actor(role="seat", seat=SeatId(seat))
        return Context(
            now=self.now,
            actor=actor,
            random=self.random,
            seats=self.seats,
            library=LIBRARY,
            affiliations=self.affiliations,
        )

    def _see(self, what: str) -> Iterator[str]:
        """The whole of a view, or the rows of the export, or the summary."""
        match what:
            case "rows":
                yield from (saying.row(row) for row in self.activity.rows(self.state))
                return
            case "summary":
                shown: Any = self.activity.summary(self.state)
            case "screen":
                shown = self.activity.public(self.state)
            case "console":
                shown = self.activity.console(self.state)
            case seat:
                shown = self.activity.private(self.state, SeatId(seat))
        yield from (f"{path} = {words}" for path, words in saying.view(shown).items())
