"""A room played by hand, for the tests of its own rules."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from game_rules.activity import Actor, Command, Context, Event, Refused, SeatId
from game_rules.catalog import by_key
from game_rules.kit.cards import KINDS, Card, Deck
from game_rules.kit.library import Library, Question, QuestionSet
from game_rules.replay import Entry, fold
from game_rules.room import commands as cmd
from game_rules.room.decide import ROOM, decide
from game_rules.room.state import RoomState

LEAD, SERVER, CLOCK = Actor(role="facilitator"), Actor(role="server"), Actor(role="clock")


def said(words: str) -> dict[str, str]:
    return {"he": words, "ar": words, "en": words}


CARDS = tuple(
    Card(id=f"{kind}-{n}", kind=kind, text=said(f"{kind} {n}"), short=said(f"{n}"), tags=(), channel=None)
    for kind in KINDS
    for n in range(12)
)
LIBRARY = Library(
    decks={"general": Deck(key="general", title=said("deck"), cards=CARDS)},
    questions={
        "after-cards": QuestionSet(
            key="after-cards", title=said("after"), questions=(Question(id="q1", text=said("why"), hint={}),)
        )
    },
)


class Room:
    """A room played by hand: its log, and the fold of it after every act."""

    def __init__(self, *names: str) -> None:
        self.log: list[Entry] = []
        self.now = 1_000_000
        self.act(
            SERVER,
            cmd.OpenRoom(
                code="47291638",
                title="מפגש",
                language="he",
                activities=("rummy", "sequential", "discussion"),
                facilitator_hash="lead",
                screen_hash="screen",
                join_key="key",
            ),
        )
        for name in names:
            self.join(name)

    @property
    def state(self) -> RoomState:
        return fold(self.log)

    def act(self, actor: Actor, command: Command, activity: str = ROOM) -> tuple[Event, ...]:
        context = Context(now=self.now, actor=actor, random=Random(7), seats=(), library=LIBRARY)
        events = decide(self.state, command, activity, context)
        version = len(self.log) + 1
        self.log.append(Entry(version=version, at=self.now, actor=actor, client="c", seq=version, events=events))
        return events

    def refused(self, actor: Actor, command: Command, activity: str = ROOM) -> tuple[str, dict[str, str | int]]:
        before = self.state
        with pytest.raises(Refused) as no:
            self.act(actor, command, activity)
        assert self.state == before
        return no.value.code, no.value.params

    def join(self, name: str) -> SeatId:
        seat = SeatId(f"s{len(self.state.seats) + 1}")
        self.act(SERVER, joining(seat, name))
        return seat

    def names(self) -> list[str]:
        state = self.state
        return [state.seats[seat].name for seat in state.order]


def joining(seat: SeatId, name: str) -> cmd.Join:
    code = f"{int(seat[1:]):06d}"
    return cmd.Join(seat=seat, name=name, affiliation=None, token_hash=f"t-{seat}", return_code=code)


def seat(name: str) -> Actor:
    return Actor(role="seat", seat=SeatId(name))


def first_of(key: str, **fields: Any) -> Command:
    """The first command of an activity, which the rules of the room need not know by name."""
    rules = by_key(key)
    assert rules is not None
    kind: Any = rules.commands[0]
    command: Command = kind(**fields)
    return command
