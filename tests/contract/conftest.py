"""Plays of every activity, made once and looked at by many tests."""

from functools import cache

import pytest

from game_rules.catalog import ACTIVITIES
from tests.contract.drivers import DRIVERS
from tests.contract.play import AnyActivity, Play, played

SEEDS = range(10)
STEPS = 300


@cache
def play_of(key: str, seed: int) -> Play:
    """The play of an activity with this seed."""
    activity = next(activity for activity in ACTIVITIES if activity.key == key)
    return played(activity, DRIVERS[key], seed, STEPS)


@pytest.fixture(params=ACTIVITIES, ids=lambda activity: activity.key)
def activity(request: pytest.FixtureRequest) -> AnyActivity:
    """Each activity of the catalogue."""
    given: AnyActivity = request.param
    return given


@pytest.fixture
def plays(activity: AnyActivity) -> list[Play]:
    """All plays of it."""
    return [play_of(activity.key, seed) for seed in SEEDS]


@pytest.fixture(params=SEEDS, ids=lambda seed: f"seed{seed}")
def play(activity: AnyActivity, request: pytest.FixtureRequest) -> Play:
    """Each play of it."""
    return play_of(activity.key, request.param)
