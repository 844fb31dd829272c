"""From phenomenon to action, variant A: rummy. The rules are numbered in RULES.md."""

from game_rules.activity import Activity
from game_rules.kit.touched import everybody
from game_rules.kit.unmoved import no_more
from game_rules.rummy.commands import COMMANDS
from game_rules.rummy.decide import decide
from game_rules.rummy.decide_tables import begin, seated, time_up, unseated
from game_rules.rummy.events import EVENTS, Explained, Voted
from game_rules.rummy.evolve import evolve
from game_rules.rummy.export import carries, material, rows, summary
from game_rules.rummy.setup import RummySetup
from game_rules.rummy.show import console, private, public
from game_rules.rummy.state import RummyState
from game_rules.rummy.views import RummyConsole, RummyPrivate, RummyPublic
from game_rules.rummy.wide import tables

RUMMY = Activity(
    key="rummy",
    minutes=20,
    setup=RummySetup,
    commands=COMMANDS,
    events=EVENTS,
    slight=(Explained, Voted),
    unsigned=(Voted,),
    views=(RummyPublic, RummyPrivate, RummyConsole),
    start=RummyState,
    begin=begin,
    decide=decide,
    evolve=evolve,
    seated=seated,
    unseated=unseated,
    time_up=time_up,
    ended=lambda state, context: (),
    over=lambda state: state.phase == "ended",
    public=public,
    board=no_more,
    private=private,
    touched=everybody,
    console=console,
    deadline=lambda state: None,
    material=material,
    summary=summary,
    rows=rows,
    tables=tables,
    carries=carries,
)
