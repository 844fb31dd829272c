"""Ratings for tests: a hall of seats, marks by the dozen, and lists in a facilitator's own words."""

from collections.abc import Sequence
from random import Random

from game_rules.activity import Actor, Context, Event, Refused, SeatId
from game_rules.rating import RATING, events
from game_rules.rating.state import RatingState
from game_rules.rating.tally import MARKS
from game_rules.rating.types import OwnIntervention, RatingSetup
from tests.transcripts.sample import LIBRARY
from tests.transcripts.scene import Scene

OWN = OwnIntervention(name="A study centre", goal="A quiet place", head="gaps-schools", provider="authority")
ITEMS = ("centre", "mentors", "science")


def begun(setup: str = "", seats: int | str = 20) -> Scene:
    """A rating of the sample list; *seats* are named, or s1, s2 ... to their number."""
    named = seats if isinstance(seats, str) else " ".join(f"s{n}" for n in range(1, seats + 1))
    return Scene("rating", setup, named).given("begin")


def marked(game: Scene, item: str, no: int = 0, so: int = 0, yes: int = 0) -> Scene:
    """The first seats mark *item*, so many of each colour."""
    marks = [mark for mark, count in zip(MARKS, (no, so, yes), strict=True) for _ in range(count)]
    seats = game.player.seats[: len(marks)]
    return game.given(*(f"{seat}: rate {item} {mark}" for seat, mark in zip(seats, marks, strict=True)))


def closed(item: str = "centre", no: int = 0, so: int = 0, yes: int = 0, setup: str = "") -> Scene:
    """A closed round in which *item* was marked so."""
    return marked(begun(setup), item, no, so, yes).given("facilitator: close-round")


def begin(setup: RatingSetup) -> Sequence[Event] | str:
    """What comes of *setup*: the events, or the refusal in words."""
    actor = Actor(role="facilitator")
    try:
        return RATING.begin(setup, Context(now=0, actor=actor, random=Random(1), seats=(), library=LIBRARY))
    except Refused as no:
        return " ".join([no.code, *(f"{name}={value}" for name, value in no.params.items())])


def opened(setup: RatingSetup) -> RatingState:
    """A rating with *setup*, just begun."""
    events, state = begin(setup), RATING.start()
    assert not isinstance(events, str), events
    for event in events:
        state = RATING.evolve(state, event)
    return state


def rated(setup: RatingSetup, *counts: tuple[int, int, int]) -> RatingState:
    """A closed round of *setup*: so many of each colour for each intervention."""
    state = opened(setup)
    for item, triple in zip(state.interventions, counts, strict=True):
        marks = [mark for mark, count in zip(MARKS, triple, strict=True) for _ in range(count)]
        for n, mark in enumerate(marks):
            given = events.Rated(
                item=item, round=1, seat=SeatId(f"s{n}"), mark=mark, reason="", number=0, affiliation=None, at=0
            )
            state = RATING.evolve(state, given)
    return RATING.evolve(state, events.RoundClosed(round=1))
