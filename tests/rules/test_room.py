"""The room's own rules: people, agenda, locks, who may do what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from content.library import library
from game_rules.activity import Activity, Actor, Command, SeatId
from game_rules.catalog import ACTIVITIES, by_key
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room import layers
from game_rules.room.state import SEAT_LIMIT
from tests.rules.room_game import CLOCK, LEAD, LIBRARY, SERVER, Room, first_of, joining, seat


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


@pytest.mark.parametrize("rules", ACTIVITIES, ids=lambda rules: rules.key)
def test_an_item_comes_with_its_own_minutes_and_defaults(rules: Activity[Any, Any, Any, Any, Any]) -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.AddItem(activity=rules.key))
    item = room.state.items[max(room.state.items, key=lambda key: int(key[1:]))]
    assert (item.activity, item.minutes, item.setup) == (rules.key, rules.minutes, rules.setup())


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
    cmd.PinPart(part="1:flow"),
    cmd.UnpinPart(part="1:flow"),
    cmd.OrderPins(parts=()),
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


@pytest.mark.parametrize("end", [cmd.EndItem(), cmd.EndRoom(), cmd.BeginItem(item="i1")])
def test_what_is_still_due_in_an_activity_is_said_when_it_is_ended(
    end: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.AddItem(activity="rating"))
    monkeypatch.setattr("tests.rules.room_game.LIBRARY", library())
    room.act(LEAD, cmd.BeginItem(item="i4"))
    rating = by_key("rating")
    assert rating is not None
    item = rating.public(room.state.runs[1].state).order[0]
    room.act(seat("s1"), first_of("rating", item=item, mark="yes"), "rating")
    events = room.act(LEAD, end)
    assert ev.ActivityHappened in {type(e) for e in events}
    assert rating.public(room.state.runs[1].state).results is not None
    assert room.act(LEAD, cmd.Undo(version=len(room.log)))
    assert rating.public(room.state.runs[1].state).results is None


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
    end = next(c for rules in ACTIVITIES for c in rules.commands if c.__name__ == "EndGame")()
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
