"""The colour rating: everybody marks interventions red, yellow or green by the goal each was chosen for, in secret."""

from collections.abc import Sequence

from game_rules.activity import Activity, Context, Deadline, Event, SeatId
from game_rules.rating import export, looks, types, wide
from game_rules.rating.begin import begin
from game_rules.rating.decide import decide, ended
from game_rules.rating.events import EVENTS, SLIGHT, UNSIGNED
from game_rules.rating.evolve import evolve
from game_rules.rating.state import EMPTY, RatingState
from game_rules.rating.types import RatingSetup
from game_rules.rating.views import RatingConsole, RatingPrivate, RatingPublic


def _come_or_gone(state: RatingState, seat: SeatId, context: Context) -> Sequence[Event]:
    """Whoever comes may rate at once; marks of whoever goes stay (R2.6)."""
    return ()


def _time_up(state: RatingState, context: Context) -> Sequence[Event]:
    """Marks are still taken: the facilitator closes the round (R3.4)."""
    return ()


def _deadline(state: RatingState) -> Deadline | None:
    """The rating sets itself no time; the room's clock does."""
    return None


def _over(state: RatingState) -> bool:
    """A rating has no end of its own: after it, it is talked over (R3.4)."""
    return False


RATING: Activity[RatingSetup, RatingState, RatingPublic, RatingPrivate, RatingConsole] = Activity(
    key="rating",
    minutes=40,
    setup=RatingSetup,
    commands=types.COMMANDS,
    events=EVENTS,
    slight=SLIGHT,
    unsigned=UNSIGNED,
    views=(RatingPublic, RatingPrivate, RatingConsole),
    start=lambda: EMPTY,
    begin=begin,
    decide=decide,
    evolve=evolve,
    seated=_come_or_gone,
    unseated=_come_or_gone,
    time_up=_time_up,
    ended=ended,
    over=_over,
    public=looks.public,
    private=looks.private,
    touched=looks.touched,
    console=looks.console,
    deadline=_deadline,
    material=export.material,
    summary=export.summary,
    rows=export.rows,
    tables=wide.tables,
    carries=export.carries,
)
