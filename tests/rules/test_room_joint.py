"""The joint summary of a room: what each run gives it, what is pinned, and what a context tells of people and runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game_rules.activity import Event, SeatId
from game_rules.kit.talk import commands as talk
from game_rules.rating.types import OwnIntervention, Rate, RatingSetup
from game_rules.room import commands as cmd
from game_rules.room import joint
from game_rules.room.decide import carried
from game_rules.room.events import ActivityHappened
from game_rules.room.people import Affiliations
from game_rules.room.state import MINUTE, RoomState
from game_rules.room.views import SummaryLayer
from game_rules.sequential.commands import HideCard, Settle, ShowCard, WriteCard
from game_rules.summary import Quotes
from tests.rules.room_game import LEAD, SERVER, Room, joining, seat

GAP, OTHER = "gap-0", "gap-1"


def chosen() -> Room:
    """A room in which a gap was chosen, then a question answered and the answer highlighted."""
    room = Room("נועה", "Sam")
    room.act(LEAD, cmd.BeginItem(item="i2"))
    room.act(LEAD, Settle(under="", cards=(GAP,)), "sequential")
    room.now += 7 * MINUTE
    room.act(LEAD, cmd.BeginItem(item="i3"))
    room.act(seat("s1"), talk.Answer(question="q1", text="כי לא שאלנו"), "discussion")
    answer = next(iter(room.state.runs[2].state.given))
    room.act(LEAD, talk.HighlightAnswer(answer=answer), "discussion")
    return room


def summary(state: RoomState) -> SummaryLayer:
    return joint.layer(state, {run.number: joint.of_run(run) for run in state.runs.values()})


def pin(room: Room, part: str) -> Sequence[Event]:
    return room.act(LEAD, cmd.PinPart(part=part))


def test_the_summary_holds_every_run_in_the_order_they_began() -> None:
    room = chosen()
    shown = summary(room.state)
    assert (shown.title, shown.people, shown.minutes, shown.order) == ("מפגש", 2, 7, ("1", "2"))
    assert shown.since == room.state.runs[2].began_at and shown.date == room.state.runs[1].began_at
    assert [shown.runs[number].activity for number in shown.order] == ["sequential", "discussion"]
    assert shown.runs["1"].order == ("flow",) and shown.runs["2"].order == ("talk-highlights",)
    quotes = shown.runs["2"].parts["talk-highlights"]
    assert isinstance(quotes, Quotes) and [quote.words for quote in quotes.quotes] == ["כי לא שאלנו"]


def test_an_empty_room_has_an_empty_summary() -> None:
    shown = summary(Room().state)
    assert (shown.minutes, shown.since, shown.runs, shown.order, shown.pins) == (0, None, {}, (), ())
    assert shown.date == Room().state.opened_at


def test_pins_stand_in_the_order_in_which_they_were_set_until_they_are_ordered() -> None:
    room = chosen()
    pin(room, "2:talk-highlights")
    pin(room, "1:flow")
    assert summary(room.state).pins == ("2:talk-highlights", "1:flow")
    room.act(LEAD, cmd.OrderPins(parts=("1:flow", "2:talk-highlights")))
    assert summary(room.state).pins == ("1:flow", "2:talk-highlights")
    room.act(LEAD, cmd.UnpinPart(part="1:flow"))
    assert summary(room.state).pins == ("2:talk-highlights",)


def test_pinning_twice_unpinning_nothing_and_the_same_order_change_nothing() -> None:
    room = chosen()
    pin(room, "1:flow")
    assert pin(room, "1:flow") == ()
    assert room.act(LEAD, cmd.UnpinPart(part="2:talk-highlights")) == ()
    assert room.act(LEAD, cmd.OrderPins(parts=("1:flow",))) == ()


def test_only_parts_that_are_there_are_pinned() -> None:
    room = chosen()
    for part in ("1:links", "3:flow", "flow", "", ":flow", "01:flow", "²:flow", "x" * 5_000):
        assert room.refused(LEAD, cmd.PinPart(part=part)) == ("no-such-part", {})


def test_an_order_names_every_pin_that_is_seen_once() -> None:
    room = chosen()
    pin(room, "1:flow")
    pin(room, "2:talk-highlights")
    for parts in ((), ("1:flow",), ("1:flow", "1:flow"), ("1:flow", "2:talk-highlights", "1:links")):
        assert room.refused(LEAD, cmd.OrderPins(parts=parts)) == ("pins-moved-on", {})


def test_a_part_that_is_empty_for_now_keeps_its_pin_and_its_place_behind_those_that_are_seen() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.BeginItem(item="i2"))
    room.act(LEAD, WriteCard(text="משהו משלנו"), "sequential")
    room.act(LEAD, Settle(under="", cards=("written-1",)), "sequential")
    pin(room, "1:flow")
    room.act(LEAD, HideCard(card="written-1"), "sequential")
    assert summary(room.state).pins == () and "משהו" not in repr(summary(room.state))
    room.act(LEAD, cmd.BeginItem(item="i2"))
    room.act(LEAD, Settle(under="", cards=(GAP, OTHER)), "sequential")
    pin(room, "2:flow")
    room.act(LEAD, cmd.OrderPins(parts=("2:flow",)))
    room.act(LEAD, cmd.EndItem())
    room.act(LEAD, cmd.LookAtRun(run=1))
    room.act(LEAD, ShowCard(card="written-1"), "sequential")
    assert summary(room.state).pins == ("2:flow", "1:flow")


def test_a_pin_is_no_step_and_is_not_seen_once_its_run_is_undone() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.BeginItem(item="i2"))
    begun = len(room.log)
    room.act(LEAD, Settle(under="", cards=(GAP,)), "sequential")
    settled = room.state.step
    pin(room, "1:flow")
    assert room.state.step == settled
    room.act(LEAD, cmd.Undo(version=begun + 1))
    room.act(LEAD, cmd.Undo(version=begun))
    assert room.state.pins == ("1:flow",) and summary(room.state).pins == ()


def test_pins_may_be_set_when_the_room_has_ended() -> None:
    room = chosen()
    room.act(LEAD, cmd.EndRoom())
    pin(room, "1:flow")
    room.act(LEAD, cmd.OrderPins(parts=("1:flow",)))
    room.act(LEAD, cmd.UnpinPart(part="1:flow"))
    assert room.state.pins == ()


def test_an_activity_is_told_what_people_said_they_are() -> None:
    room = Room("נועה")
    room.act(SERVER, replace(joining(SeatId("s2"), "Sam"), affiliation="parent"))
    room.act(LEAD, cmd.AddItem(activity="rating"))
    own = OwnIntervention(name="תגבור", goal="קריאה", head="gaps-schools", provider="school")
    room.act(LEAD, cmd.ConfigureItem(item="i4", setup=RatingSetup(list=None, own=(own,), questions=None), minutes=0))
    room.act(LEAD, cmd.BeginItem(item="i4"))
    (item,) = room.state.runs[1].state.interventions
    for who, affiliation in (("s1", None), ("s2", "parent")):
        (happened,) = room.act(seat(who), Rate(item=item, mark="yes"), "rating")
        assert isinstance(happened, ActivityHappened) and happened.event.affiliation == affiliation
    known = Affiliations(room.state.seats)
    assert dict(known) == {"s2": "parent"} and len(known) == 1 and SeatId("s9") not in known


def test_what_all_runs_left_is_carried_the_latest_last() -> None:
    left = carried(chosen().state)
    assert [(one.kind, one.people) for one in left] == [("gap", 0), ("answer", 1)]
