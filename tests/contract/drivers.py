"""A driver for every activity of the catalogue."""

from tests.contract.circle_driver import CircleDriver
from tests.contract.discussion_driver import DiscussionDriver
from tests.contract.play import Driver
from tests.contract.rating_driver import RatingDriver
from tests.contract.rummy_driver import RummyDriver
from tests.contract.sequential_driver import SequentialDriver

DRIVERS: dict[str, Driver] = {
    "circle": CircleDriver(),
    "rating": RatingDriver(),
    "rummy": RummyDriver(),
    "sequential": SequentialDriver(),
    "discussion": DiscussionDriver(),
}
