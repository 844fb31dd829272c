"""What an activity answers where nothing happens by itself: said by name, since the interface has no defaults."""

from typing import TypeVar

Public = TypeVar("Public")


def no_more(state: object, public: Public) -> Public:
    """Consoles and screens show no more than phones do."""
    return public


def nothing(*state_and_context: object) -> tuple[()]:
    """No event: somebody comes or goes, the clock runs out, or the run is ended, and the activity stays as it is."""
    return ()


def untimed(state: object) -> None:
    """It sets itself no time; the room's clock does."""


def never(state: object) -> bool:
    """It has no end of its own: the facilitator ends it."""
    return False
