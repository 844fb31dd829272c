"""A driver for every activity of the catalogue."""

from tests.contract.discussion_driver import DiscussionDriver
from tests.contract.play import Driver
from tests.contract.rummy_driver import RummyDriver
from tests.contract.sequential_driver import SequentialDriver

DRIVERS: dict[str, Driver] = {
    "rummy": RummyDriver(),
    "sequential": SequentialDriver(),
    "discussion": DiscussionDriver(),
}
