"""The opening circle: pages written, laid in turn, joined by threads, and a question to close. Rules: RULES.md."""

from game_rules.activity import Activity
from game_rules.circle import export, looks, turn_decisions, wide
from game_rules.circle.begin import begin
from game_rules.circle.decide import decide
from game_rules.circle.events import EVENTS, SLIGHT, UNSIGNED
from game_rules.circle.evolve import evolve
from game_rules.circle.state import EMPTY, CircleState
from game_rules.circle.types import COMMANDS, CircleSetup
from game_rules.circle.views import CircleConsole, CirclePrivate, CirclePublic
from game_rules.kit.touched import everybody
from game_rules.kit.unmoved import never, no_more, nothing, untimed

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
    # Nobody is cut off: the facilitator goes on when the circle has (C1.5).
    time_up=nothing,
    # All of the circle is there already.
    ended=nothing,
    over=never,  # C1.5
    public=looks.public,
    board=no_more,
    private=looks.private,
    touched=everybody,
    console=looks.console,
    # The clock of a turn only shows (C3.10).
    deadline=untimed,
    material=export.material,
    summary=export.summary,
    rows=export.rows,
    tables=wide.tables,
    carries=export.carries,
)
