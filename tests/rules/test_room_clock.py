"""The room's clock, and undoing any number of steps."""

from __future__ import annotations

from typing import Any

from game_rules.activity import SeatId
from game_rules.room import commands as cmd
from game_rules.room import layers
from game_rules.room.clock import deadline
from game_rules.room.state import MINUTE
from tests.rules.room_game import CLOCK, LEAD, Room, first_of, seat


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
