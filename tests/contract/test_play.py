"""What holds of any play of any activity: the log is the truth, nothing is lost, nobody can break it."""

from random import Random

from game_rules.catalog import ACTIVITIES
from game_rules.kit.kept import Kept
from tests.contract.drivers import DRIVERS
from tests.contract.play import AnyActivity, Play, Step, audiences, fold, view

SKIPS = 6
"""Entries that are left out of a log, one at a time, as an undo does."""


def look_at_everything(activity: AnyActivity, state: object, play: Play) -> None:
    """Every function that reads a state answers."""
    for audience in audiences(play):
        view(activity, state, audience)
    deadline, rows = activity.deadline(state), list(activity.rows(state))
    carried, summary = activity.carries(state), activity.summary(state)
    assert deadline is None or isinstance(deadline.command, activity.commands)
    assert all(row.step and row.kind for row in rows)
    assert all(c.kind and c.items and c.people >= 0 for c in carried)
    assert all(figure.value >= 0 for figure in summary.figures)
    assert activity.over(state) in (True, False)
    for table in activity.tables(state):
        assert all(len(row) == len(table.columns) for row in table.rows)
    assert all(material.text for material in activity.material(state).values())


def test_every_activity_has_a_driver_and_no_driver_is_idle() -> None:
    assert set(DRIVERS) == {activity.key for activity in ACTIVITIES}


def test_every_command_is_accepted_and_every_event_happens(plays: list[Play], activity: AnyActivity) -> None:
    steps = [step for play in plays for step in play.steps]
    assert {type(s.command) for s in steps if s.command and not s.refused} == set(activity.commands)
    assert {type(event) for step in steps for event in step.events} == set(activity.events)


def test_the_fold_of_the_log_is_the_state(play: Play, activity: AnyActivity) -> None:
    """Folded again from nothing, every entry leads to the state that was seen then: nothing was changed in place."""
    state = activity.start()
    for step in play.steps:
        state = fold(activity, state, step.events)
        assert state == step.state


def test_a_refusal_leaves_no_trace(play: Play) -> None:
    refused = [(before, after) for before, after in zip(play.steps, play.steps[1:], strict=False) if after.refused]
    assert refused
    assert all(after.events == () and after.state is before.state for before, after in refused)


def test_every_state_is_sound(play: Play, activity: AnyActivity) -> None:
    """Checked after every single event of the log."""
    state = activity.start()
    for event in (event for step in play.steps for event in step.events):
        state = activity.evolve(state, event)
        play.driver.check(state)


def test_everything_can_be_looked_at_at_any_time(play: Play, activity: AnyActivity) -> None:
    look_at_everything(activity, activity.start(), play)
    for step in play.steps[::10]:
        look_at_everything(activity, step.state, play)


def test_private_views_change_only_where_the_activity_says_so(play: Play, activity: AnyActivity) -> None:
    seats = [audience.seat for audience in audiences(play) if audience.layer == "private"]
    for before, after in zip(play.steps, play.steps[1:], strict=False):
        touched = activity.touched(before.state, after.state)
        for seat in () if touched is None else [seat for seat in seats if seat not in touched]:
            assert activity.private(before.state, seat) == activity.private(after.state, seat)


def test_what_is_kept_from_one_look_to_the_next_is_what_would_be_made_anew(play: Play, activity: AnyActivity) -> None:
    seats = {audience.seat: Kept() for audience in audiences(play) if audience.layer == "private"}
    everybody = Kept()
    for step in play.steps:
        assert activity.public(step.state, everybody) == activity.public(step.state)
        assert activity.console(step.state, everybody) == activity.console(step.state)
        for seat, kept in seats.items():
            assert activity.private(step.state, seat, kept) == activity.private(step.state, seat)


def test_any_entry_may_be_undone(play: Play, activity: AnyActivity) -> None:
    """Left out of the log, whatever stands behind it still folds soundly, and can be played on from."""
    random = Random(repr(play.setup))
    happened = [number for number, step in enumerate(play.steps) if step.events]
    for number in random.sample(happened, min(SKIPS, len(happened))):
        state = _folded(activity, play, [*play.steps[:number], *play.steps[number + 1 :]])
        if state != activity.start():
            _played_on(activity, play, state, random)


def test_any_half_of_a_log_folds(play: Play, activity: AnyActivity) -> None:
    random = Random(1)
    _folded(activity, play, [step for step in play.steps if random.random() < 0.5])


def _folded(activity: AnyActivity, play: Play, steps: list[Step]) -> object:
    state = activity.start()
    for event in (event for step in steps for event in step.events):
        state = activity.evolve(state, event)
        play.driver.check(state)
    look_at_everything(activity, state, play)
    return state


def _played_on(activity: AnyActivity, play: Play, state: object, random: Random) -> None:
    again = Play(activity=activity, driver=play.driver, random=random, seats=play.seats, state=state)
    again.go_on(20)
    for step in again.steps:
        play.driver.check(step.state)
