"""The opening circle: pages written, laid in turn, joined by threads, and a question to close. Rules: RULES.md."""

from collections.abc import Sequence

from game_rules.activity import Activity, Context, Deadline, Event
from game_rules.circle import export, looks, turn_decisions, wide
from game_rules.circle.begin import begin
from game_rules.circle.decide import decide
from game_rules.circle.events import EVENTS, SLIGHT, UNSIGNED
from game_rules.circle.evolve import evolve
from game_rules.circle.state import EMPTY, CircleState
from game_rules.circle.types import COMMANDS, CircleSetup
from game_rules.circle.views import CircleConsole, CirclePrivate, CirclePublic
from game_rules.kit.touched import everybody


def _time_up(state: CircleState, context: Context) -> Sequence[Event]:
    """Nobody is cut off: the facilitator goes on when the circle has (C1.5)."""
    return ()


def _ended(state: CircleState, context: Context) -> Sequence[Event]:
    """Nothing is due: all of the circle is there already."""
    return ()


def _deadline(state: CircleState) -> Deadline | None:
    """The clock of a turn only shows (C3.10)."""
    return None


def _over(state: CircleState) -> bool:
    """A circle has no end of its own (C1.5)."""
    return False


CIRCLE: Activity[CircleSetup, CircleState, CirclePublic, CirclePrivate, CircleConsole] = Activity(
    key="circle",
    minutes=25,
    setup=CircleSetup,
    commands=COMMANDS,
    events=EVENTS,
    slight=SLIGHT,
    unsigned=UNSIGNED,
    views=(CirclePublic, CirclePrivate, CircleConsole),
    start=lambda: EMPTY,
    begin=begin,
    decide=decide,
    evolve=evolve,
    seated=turn_decisions.seated,
    unseated=turn_decisions.unseated,
    time_up=_time_up,
    ended=_ended,
    over=_over,
    public=looks.public,
    private=looks.private,
    touched=everybody,
    console=looks.console,
    deadline=_deadline,
    material=export.material,
    summary=export.summary,
    rows=export.rows,
    tables=wide.tables,
    carries=export.carries,
)
