"""The room's own rules: people, agenda, clock, locks, undo, who may do what."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from game_rules.activity import Actor, Command, Context, Event, Refused, SeatId
from game_rules.catalog import ACTIVITIES, by_key
from game_rules.kit.cards import KINDS, Card, Deck
from game_rules.kit.library import Library, Question, QuestionSet
from game_rules.replay import Entry, fold
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room import layers
from game_rules.room.clock import deadline
from game_rules.room.decide import ROOM, decide
from game_rules.room.state import MINUTE, SEAT_LIMIT, RoomState

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


def test_equal_names_get_a_number_whatever_their_case() -> None:
    room = Room("נועה", "נועה", "Sam", "SAM", "נועה")
    assert room.names() == ["נועה", "נועה 2", "Sam", "SAM 2", "נועה 3"]


def test_a_name_that_was_given_up_is_free_again() -> None:
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.RemoveSeat(seat=SeatId("s1")))
    room.join("נועה")
    assert room.names() == ["Sam", "נועה"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "name-empty"), ("   ", "name-empty"), ("\u200f\u200e", "name-empty"), ("א" * 41, "name-too-long")],
)
def test_names_that_are_none(name: str, code: str) -> None:
    assert Room().refused(SERVER, joining(SeatId("s1"), name))[0] == code


@pytest.mark.parametrize("name", ["א" * 40, "👩‍👩‍👧 נועה", "أمل زعبي", "O'Brien-אלון", "李"])
def test_names_in_any_script(name: str) -> None:
    assert Room(name).names() == [name]


def test_a_locked_room_lets_nobody_new_in_but_those_who_return() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.LockRoom(locked=True))
    assert room.refused(SERVER, joining(SeatId("s2"), "Sam"))[0] == "room-locked"
    room.act(SERVER, cmd.ReturnToSeat(return_code="000001", token_hash="new", new_return_code="999999"))
    assert room.state.tokens["new"].seat == "s1" and "t-s1" not in room.state.tokens


def test_a_full_room_says_how_many_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game_rules.room.people.SEAT_LIMIT", 2)
    assert SEAT_LIMIT > 1_000
    assert Room("א", "ב").refused(SERVER, joining(SeatId("s3"), "ג")) == ("room-full", {"limit": 2})


def test_a_return_code_is_good_once() -> None:
    room = Room("נועה")
    back = cmd.ReturnToSeat(return_code="000001", token_hash="new", new_return_code="999999")
    room.act(SERVER, back)
    assert room.refused(SERVER, back)[0] == "no-such-return-code"


def test_a_removed_seat_can_do_nothing_and_its_return_code_is_dead() -> None:
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.RemoveSeat(seat=SeatId("s1")))
    assert room.refused(seat("s1"), cmd.Leave())[0] == "removed"
    back = cmd.ReturnToSeat(return_code="000001", token_hash="new", new_return_code="999999")
    assert room.refused(SERVER, back)[0] == "no-such-return-code"
    assert room.refused(LEAD, cmd.RemoveSeat(seat=SeatId("s1")))[0] == "no-such-seat"


def test_people_rename_themselves_and_facilitators_anybody() -> None:
    room = Room("נועה", "Sam")
    room.act(seat("s1"), cmd.Rename(seat=SeatId("s1"), name="נועה ש׳"))
    room.act(LEAD, cmd.Rename(seat=SeatId("s2"), name="Samuel"))
    assert room.names() == ["נועה ש׳", "Samuel"]
    assert room.refused(seat("s1"), cmd.Rename(seat=SeatId("s2"), name="x"))[0] == "not-allowed"
    assert room.refused(LEAD, cmd.Rename(seat=SeatId("s9"), name="x"))[0] == "no-such-seat"


def test_held_phones_rest_but_may_leave() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.BeginItem(item="i3"))
    room.act(LEAD, cmd.HoldPhones(held=True))
    assert room.refused(seat("s1"), first_of("discussion", question="q1", text="כן"), "discussion")[0] == "phones-held"
    room.act(seat("s1"), cmd.Leave())
    assert room.names() == []


ROOM_COMMANDS: Sequence[Command] = (
    cmd.Rename(seat=SeatId("s1"), name="x"),
    cmd.Leave(),
    cmd.RemoveSeat(seat=SeatId("s1")),
    cmd.LockRoom(locked=True),
    cmd.HoldPhones(held=True),
    cmd.ShowOnScreen(shows="blank"),
    cmd.TitleRoom(title="x"),
    cmd.AddItem(activity="rummy"),
    cmd.DropItem(item="i1"),
    cmd.ConfigureItem(item="i1", setup=ACTIVITIES[0].setup(), minutes=5),
    cmd.BeginItem(item="i3"),
    cmd.EndItem(),
    cmd.LookAtRun(run=None),
    cmd.EndRoom(),
    cmd.ReopenRoom(),
    cmd.StartClock(minutes=5),
    cmd.PauseClock(paused=True),
    cmd.ExtendClock(minutes=5),
    cmd.StopClock(),
    cmd.TimeUp(at=1),
    cmd.Undo(version=1),
    cmd.AddDeck(deck=LIBRARY.decks["general"]),
    cmd.IssueToken(role="screen", token_hash="x"),
    joining(SeatId("s9"), "x"),
    cmd.ReturnToSeat(return_code="000001", token_hash="x", new_return_code="1"),
)


@pytest.mark.parametrize("command", ROOM_COMMANDS, ids=lambda c: c.type)
@pytest.mark.parametrize("actor", [LEAD, seat("s1"), Actor(role="screen"), CLOCK, SERVER], ids=lambda a: a.role)
def test_nobody_does_what_is_anothers(command: Command, actor: Actor) -> None:
    room = Room("נועה")
    if actor.role not in command.by:
        assert room.refused(actor, command) == ("not-allowed", {})


def test_no_command_of_the_room_was_forgotten_above() -> None:
    assert {type(c) for c in ROOM_COMMANDS} == set(cmd.COMMANDS) - {cmd.OpenRoom}


def test_an_item_begins_runs_and_gives_way_to_the_next() -> None:
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.BeginItem(item="i2"))
    room.act(LEAD, cmd.BeginItem(item="i3"))
    state = room.state
    assert state.current == 2 and state.runs[1].ended_at is not None and state.runs[2].ended_at is None
    items = layers.public(state).items
    assert [items[i].state for i in ("i1", "i2", "i3")] == ["ahead", "done", "running"]
    room.act(LEAD, cmd.EndItem())
    assert room.refused(LEAD, cmd.EndItem())[0] == "activity-not-on"
    room.act(LEAD, cmd.LookAtRun(run=1))
    shown = layers.public(room.state).run
    assert shown is not None and (shown.number, shown.over) == (1, True)


def test_the_agenda_refuses_what_it_does_not_know() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.BeginItem(item="i3"))
    assert room.refused(LEAD, cmd.DropItem(item="i3"))[0] == "item-has-begun"
    assert room.refused(LEAD, cmd.DropItem(item="i9"))[0] == "no-such-item"
    assert room.refused(LEAD, cmd.BeginItem(item="i9"))[0] == "no-such-item"
    assert room.refused(LEAD, cmd.AddItem(activity="chess")) == ("no-such-activity", {"activity": "chess"})
    assert room.refused(LEAD, cmd.LookAtRun(run=7))[0] == "no-such-run"
    assert room.refused(LEAD, cmd.LookAtRun(run=1))[0] == "activity-on"
    minutes = cmd.ConfigureItem(item="i1", setup=ACTIVITIES[0].setup(), minutes=999)
    assert room.refused(LEAD, minutes) == ("minutes", {"limit": 180})


def test_a_late_seat_is_told_to_the_activity_and_a_leaving_one_too() -> None:
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.BeginItem(item="i1"))
    assert {type(e) for e in room.act(SERVER, joining(SeatId("s3"), "דנה"))} == {ev.SeatJoined, ev.ActivityHappened}
    assert {type(e) for e in room.act(seat("s2"), cmd.Leave())} == {ev.SeatLeft, ev.ActivityHappened}


def clock_of(room: Room) -> tuple[int | None, int | None]:
    clock = room.state.clock
    assert clock is not None
    return clock.ends_at, clock.left


def test_the_clock_runs_pauses_goes_on_and_gets_more() -> None:
    room = Room()
    assert room.refused(LEAD, cmd.PauseClock(paused=True))[0] == "no-clock"
    room.act(LEAD, cmd.StartClock(minutes=10))
    assert clock_of(room) == (room.now + 10 * MINUTE, None)
    room.now += 4 * MINUTE
    room.act(LEAD, cmd.PauseClock(paused=True))
    room.act(LEAD, cmd.ExtendClock(minutes=2))
    assert clock_of(room) == (None, 8 * MINUTE)
    room.now += 30 * MINUTE
    room.act(LEAD, cmd.PauseClock(paused=False))
    assert clock_of(room) == (room.now + 8 * MINUTE, None)
    assert room.refused(LEAD, cmd.StartClock(minutes=0)) == ("minutes", {"limit": 180})


def test_time_is_up_once_and_only_at_the_deadline_that_stands() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.StartClock(minutes=1))
    due = deadline(room.state)
    assert due is not None
    assert room.refused(CLOCK, cmd.TimeUp(at=due.at - 1))[0] == "stale-deadline"
    room.act(CLOCK, due.command)
    assert room.refused(CLOCK, due.command)[0] == "stale-deadline"
    assert layers.public(room.state).clock is not None and deadline(room.state) is None
    room.act(LEAD, cmd.ExtendClock(minutes=3))
    assert clock_of(room) == (room.now + 3 * MINUTE, None)


def undo(room: Room) -> None:
    step = room.state.step
    assert step is not None
    room.act(LEAD, cmd.Undo(version=step.version))


def test_any_number_of_steps_can_be_undone_down_to_the_begin() -> None:
    room = Room("נועה", "Sam")
    lobby = room.state
    room.act(LEAD, cmd.BeginItem(item="i1"))
    begun = room.state
    view = layers.private(begun, SeatId("s1")).run
    assert view is not None
    turn = layers.public(begun).run
    assert turn is not None
    on = turn.view.tables["t1" if "t1" in turn.view.tables else next(iter(turn.view.tables))].turn.seat
    hand: Any = layers.private(begun, on).run
    room.act(seat(on), first_of("rummy", card=hand.view.hand[0]), "rummy")
    assert room.state.runs != begun.runs
    undo(room)
    assert room.state == begun
    undo(room)
    assert room.state == lobby
    assert room.refused(LEAD, cmd.Undo(version=1))[0] == "nothing-to-undo"


def test_undo_brings_back_whoever_was_removed_by_mistake() -> None:
    room = Room("נועה", "Sam")
    before = room.state
    room.act(LEAD, cmd.RemoveSeat(seat=SeatId("s1")))
    undo(room)
    assert room.state == before


def test_undo_names_the_step_that_was_seen() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.BeginItem(item="i2"))
    assert room.refused(LEAD, cmd.Undo(version=1))[0] == "undo-moved-on"


def test_undoing_what_the_clock_ended_gives_it_two_minutes() -> None:
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.BeginItem(item="i1"))
    due = deadline(room.state)
    assert due is not None
    room.now = due.at
    room.act(CLOCK, due.command)
    assert layers.public(room.state).run is not None
    undo(room)
    assert clock_of(room) == (room.now + 2 * MINUTE, None)


def test_an_ended_room_takes_nothing_until_it_is_reopened() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.EndRoom())
    assert room.refused(SERVER, joining(SeatId("s2"), "Sam"))[0] == "room-ended"
    assert room.refused(LEAD, cmd.LockRoom(locked=True))[0] == "room-ended"
    assert room.refused(seat("s1"), cmd.Rename(seat=SeatId("s1"), name="x"))[0] == "room-ended"
    room.act(LEAD, cmd.ReopenRoom())
    room.join("Sam")
    assert room.names() == ["נועה", "Sam"]


def test_commands_go_only_to_what_is_on() -> None:
    room = Room("נועה")
    end = next(c for c in ACTIVITIES[0].commands if c.__name__ == "EndGame")()
    assert room.refused(LEAD, end, "rummy")[0] == "activity-not-on"
    room.act(LEAD, cmd.BeginItem(item="i3"))
    assert room.refused(LEAD, end, "rummy")[0] == "activity-not-on"
    assert room.refused(LEAD, end, "chess")[0] == "activity-not-on"


def test_layers_hold_no_token_and_no_anothers_return_code() -> None:
    room = Room("נועה", "Sam")
    state = room.state
    everything = repr((layers.public(state), layers.console(state, LIBRARY), layers.private(state, SeatId("s1"))))
    assert "t-s1" not in everything and "lead" not in everything and "000002" not in everything
    assert "000001" in repr(layers.private(state, SeatId("s1")))
