"""The colour rating: what holds of any rating, however people mark."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game_rules.activity import Event, SeatId
from game_rules.rating import RATING
from game_rules.rating import events as ev
from game_rules.rating.tally import AFFILIATIONS, MARKS, grouped
from game_rules.rating.types import Mark
from game_rules.rating.views import RoundResult
from tests.contract.rating_driver import RatingDriver, recounted
from tests.rules.rating_game import ITEMS
from tests.transcripts.scene import Scene

SEATS = tuple(f"s{n}" for n in range(1, 13))
DRIVER = RatingDriver()
OTHER: dict[Mark, Mark] = {"no": "yes", "so": "so", "yes": "no"}

seats, items, marks = st.sampled_from(SEATS), st.sampled_from(ITEMS), st.sampled_from(MARKS)
rates = st.builds("{}: rate {} {} {}".format, seats, items, marks, st.sampled_from(("", "why", "because")))
withdrawals = st.builds("{}: withdraw-rating {}".format, seats, items)
leading = st.sampled_from(("close-round", "open-second-round", "show-reason reason-1 yes", "show-results item centre"))
lines = st.lists(
    st.one_of(rates, rates, rates, withdrawals, leading.map("facilitator: {}".format)), min_size=20, max_size=90
)
votes = st.lists(st.tuples(marks, st.one_of(st.none(), st.sampled_from(AFFILIATIONS[:4]))), max_size=30)


def played(said: list[str], setup: str = "") -> Scene:
    """What comes of *said*; half the seats say what they are."""
    named = [f"{seat}/{AFFILIATIONS[n % 3]}" if n % 4 else seat for n, seat in enumerate(SEATS)]
    game = Scene("rating", setup, " ".join(named)).given("begin")
    for line in said:
        game.when(line)
    return game


def looks(state: Any) -> tuple[Any, ...]:
    """All that leaves the rating but what belongs to one seat alone."""
    rows, tables = list(RATING.rows(state)), RATING.tables(state)
    return RATING.public(state), RATING.console(state), rows, tables, RATING.summary(state), RATING.carries(state)


@settings(max_examples=60, deadline=None)
@given(said=lines)
def test_what_is_counted_on_the_way_is_what_a_recount_finds(said: list[str]) -> None:
    game = played(said)
    DRIVER.check(game.state)
    assert game.fold(game.events) == game.state


@settings(max_examples=60, deadline=None)
@given(said=lines, live=st.sampled_from(("live=yes", "live=no")), data=st.data())
def test_which_person_marked_what_changes_nothing(said: list[str], live: str, data: st.DataObject) -> None:
    state = played(said, live).state
    hands = dict(zip(SEATS, data.draw(st.permutations(SEATS)), strict=True))
    rounds = [{SeatId(hands[seat]): marks for seat, marks in round.marks.items()} for round in state.rounds]
    assert looks(recounted(state, rounds)) == looks(state)


@settings(max_examples=60, deadline=None)
@given(said=lines, live=st.sampled_from(("live=yes", "live=no")), item=items, mark=marks)
def test_R2_4_withdrawing_brings_everything_back(said: list[str], live: str, item: str, mark: Mark) -> None:
    game = played(said, live)
    if not game.public.open:
        game.when("facilitator: open-second-round")
    before, own = looks(game.state), game.private("late")
    game.player.seats = (*game.player.seats, SeatId("late"))
    if game.public.open:
        game.given(f"late: rate {item} {mark} 'a word'", f"late: withdraw-rating {item}")
    assert looks(game.state) == before and game.private("late") == own


@settings(max_examples=60, deadline=None)
@given(said=lines)
def test_R4_1_opposite_marks_look_the_same_until_the_close(said: list[str]) -> None:
    """The last round that is open and silent may be turned round altogether: nobody sees a difference."""
    game = played(said)
    assume(game.public.open)
    turned = game.fold([_turned(event, len(game.state.rounds)) for event in game.events])
    assert looks(turned) == looks(game.state)


def _turned(event: Event, round: int) -> Event:
    """*event*, with red for green and green for red, and another reason, if it is a mark of *round*."""
    if not isinstance(event, ev.Rated) or event.round != round:
        return event
    return replace(event, mark=OTHER[event.mark], reason=event.reason and "quite another")


@given(given=votes)
def test_R4_8_no_group_is_small_and_nobody_is_left_over(given: list[tuple[Mark, Any]]) -> None:
    state = _counted(given)
    tally = state.rounds[0].tallies.get("centre")
    groups = None if tally is None else grouped(tally)
    if tally is not None and groups is not None:
        assert len(groups) > 1 and all(sum(counts) >= 3 for counts in groups.values())
        assert tuple(map(sum, zip(*groups.values(), strict=True))) == tally.counts
        for name in groups.keys() - {"rest"}:
            own = [mark for mark, affiliation in given if affiliation == name]
            assert groups[name] == tuple(own.count(mark) for mark in MARKS)


@given(given=votes, data=st.data())
def test_R4_8_the_groups_do_not_know_the_order_of_people(given: list[tuple[Mark, Any]], data: st.DataObject) -> None:
    one, other = _counted(given), _counted(data.draw(st.permutations(given)))
    assert looks(one) == looks(other)


@settings(max_examples=40, deadline=None)
@given(given=votes)
def test_turned_round_the_measures_are_turned_round(given: list[tuple[Mark, Any]]) -> None:
    one = _result(given)
    turned = _result([(OTHER[mark], affiliation) for mark, affiliation in given])
    assert (one.people, one.agreement, one.consensus) == (turned.people, turned.agreement, turned.consensus)
    assert one.pattern == turned.pattern
    if one.median is not None and turned.median is not None:
        assert one.median == pytest.approx(4 - turned.median, abs=0.011)


def _result(given: list[tuple[Mark, Any]]) -> RoundResult:
    results = RATING.public(_counted(given)).results
    assert results is not None
    return results["centre"].first


def _counted(given: list[tuple[Mark, Any]]) -> Any:
    """A closed round in which seats that are what they say marked one intervention."""
    game = Scene("rating", "", "noa").given("begin")
    state = game.state
    for n, (mark, affiliation) in enumerate(given):
        rated = ev.Rated(
            item="centre",
            round=1,
            seat=SeatId(f"s{n}"),
            mark=mark,
            reason="",
            number=0,
            affiliation=affiliation,
            at=0,
        )
        state = RATING.evolve(state, rated)
    return RATING.evolve(state, ev.RoundClosed(round=1))
