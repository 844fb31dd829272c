"""Twins: two games that differ only in what an audience must not know look the same to it."""

from random import Random

import pytest

from tests.contract.play import AnyActivity, Audience, Play, audiences, view


def test_twins_cannot_be_told_apart(play: Play, activity: AnyActivity) -> None:
    random = Random(2)
    for step in play.steps[::10]:
        for audience in audiences(play):
            twin = play.driver.twin(step.state, audience, random)
            assert view(activity, twin, audience) == view(activity, step.state, audience)


def test_the_summary_tells_no_more_than_the_screen_may_show(play: Play, activity: AnyActivity) -> None:
    random = Random(5)
    for step in play.steps[::10]:
        twin = play.driver.twin(step.state, Audience("board"), random)
        assert activity.summary(twin) == activity.summary(step.state)


@pytest.mark.parametrize("layer", ["public", "board", "private", "console"])
def test_twins_do_differ(plays: list[Play], activity: AnyActivity, layer: str) -> None:
    """The test above would be worth nothing if nothing were hidden; some activities hide nothing from facilitators."""
    random = Random(3)
    driver, states = plays[0].driver, [step.state for play in plays for step in play.steps[::10]]
    assert any(driver.twin(state, Audience(layer), random) != state for state in states) == (layer in driver.hides_from)


def test_somebody_else_would_see_the_difference(plays: list[Play], activity: AnyActivity) -> None:
    """What is shuffled away from the public is seen by those it belongs to."""
    random = Random(4)
    for play in plays:
        for step in play.steps[::5]:
            twin = play.driver.twin(step.state, Audience("public"), random)
            if any(view(activity, twin, a) != view(activity, step.state, a) for a in audiences(play)):
                return
    raise AssertionError("nobody sees what is hidden from the public")
