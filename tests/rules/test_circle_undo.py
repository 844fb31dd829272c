"""Opening circle in a room: what a facilitator's undo takes back, and what the exported log says."""

from game_rules.activity import SeatId
from game_rules.circle import types as cmd
from game_rules.circle.views import CirclePrivate, CirclePublic
from game_rules.room import commands as room_commands
from game_rules.room import layers
from server.exports.log_csv import log_file
from tests.rules.room_game import LEAD, Room, seat

NOA, SAM = seat("s1"), seat("s2")


def in_round() -> Room:
    """A room of two in which the first is on, and both wrote."""
    room = Room("נועה", "Sam")
    room.act(LEAD, room_commands.AddItem(activity="circle"))
    room.act(LEAD, room_commands.BeginItem(item=room.state.agenda[-1]))
    for actor in (NOA, SAM):
        room.act(actor, cmd.SaveSide(side="life", text=f"draft of {actor.seat}"), "circle")
    room.act(LEAD, cmd.GoToStage(stage="round"), "circle")
    return room


def undo(room: Room) -> str:
    """Undo the last step; its type."""
    step = room.state.step
    assert step is not None
    room.act(LEAD, room_commands.Undo(version=step.version))
    return step.what


def public(room: Room) -> CirclePublic:
    run = layers.public(room.state).run
    assert run is not None and isinstance(run.view, CirclePublic)
    return run.view


def private(room: Room, name: str) -> CirclePrivate:
    run = layers.private(room.state, SeatId(name)).run
    assert run is not None and isinstance(run.view, CirclePrivate)
    return run.view


def test_C4_4_an_undo_takes_the_page_back_and_passes_over_what_others_wrote() -> None:
    room = in_round()
    room.act(NOA, cmd.LayPage(), "circle")
    room.act(SAM, cmd.SaveSide(side="educational", text="written meanwhile"), "circle")
    room.act(SAM, cmd.SetReady(ready=True), "circle")
    assert undo(room) == "page-laid"
    assert public(room).pages == {}
    assert (private(room, "s1").own.life, private(room, "s1").may_lay) == ("draft of s1", True)
    assert (private(room, "s2").own.educational, private(room, "s2").own.ready) == ("written meanwhile", True)
    room.act(NOA, cmd.SaveSide(side="life", text="better"), "circle")
    room.act(NOA, cmd.LayPage(), "circle")
    assert [page.text for page in public(room).pages.values()] == ["better"]


def test_C4_4_a_page_put_down_quietly_comes_back_with_the_turn() -> None:
    room = in_round()
    room.act(NOA, cmd.LayPage(quiet=True), "circle")
    assert private(room, "s2").may_lay
    assert undo(room) == "page-laid"
    assert (private(room, "s1").may_lay, private(room, "s2").may_lay) == (True, False)


def test_undoing_a_removal_brings_the_draft_back() -> None:
    room = in_round()
    room.act(LEAD, room_commands.RemoveSeat(seat=SeatId("s2")))
    assert public(room).people == 1
    undo(room)
    assert (public(room).people, private(room, "s2").own.life) == (2, "draft of s2")


def test_C9_2_the_exported_log_says_that_and_not_whose() -> None:
    room = in_round()
    room.act(NOA, cmd.LayPage(), "circle")
    told = log_file(room.state, room.log).decode("utf-8-sig").splitlines()
    assert "draft" not in "".join(told)
    of_seats = [line for line in told if "side-saved" in line or "page-laid" in line]
    assert len(of_seats) == 3
    assert not any("נועה" in line or "Sam" in line for line in of_seats)
