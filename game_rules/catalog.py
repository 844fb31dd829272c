"""The activities there are: one line each, in the order the home page offers them."""

from typing import Any

from game_rules.activity import Activity
from game_rules.circle import CIRCLE
from game_rules.discussion import DISCUSSION
from game_rules.rating import RATING
from game_rules.rummy import RUMMY
from game_rules.sequential import SEQUENTIAL

ACTIVITIES: tuple[Activity[Any, Any, Any, Any, Any], ...] = (CIRCLE, RATING, RUMMY, SEQUENTIAL, DISCUSSION)


_BY_KEY = {activity.key: activity for activity in ACTIVITIES}


def by_key(key: str) -> Activity[Any, Any, Any, Any, Any] | None:
    """The activity of that key, or None."""
    return _BY_KEY.get(key)
