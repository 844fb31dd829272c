"""From phenomenon to action, variant B: gaps, then causes, then actions. The rules are numbered in RULES.md."""

from game_rules.activity import Activity
from game_rules.kit.touched import everybody
from game_rules.kit.unmoved import no_more, nothing, untimed
from game_rules.sequential import export, looks, table, turn_decisions, wide
from game_rules.sequential.begin import begin
from game_rules.sequential.commands import COMMANDS
from game_rules.sequential.decide import decide
from game_rules.sequential.events import EVENTS, Marked, MarkingFinished, ReasonGiven, ReasonTakenBack, Unmarked
from game_rules.sequential.evolve import evolve
from game_rules.sequential.setup import SequentialSetup
from game_rules.sequential.state import EMPTY, SequentialState
from game_rules.sequential.views import SequentialConsole, SequentialPrivate, SequentialPublic

SEQUENTIAL: Activity[SequentialSetup, SequentialState, SequentialPublic, SequentialPrivate, SequentialConsole] = (
    Activity(
        key="sequential",
        minutes=20,
        setup=SequentialSetup,
        commands=COMMANDS,
        events=EVENTS,
        slight=(Marked, Unmarked, ReasonGiven, ReasonTakenBack, MarkingFinished),
        # Whoever is done marked just before: the one would sign the other.
        unsigned=(Marked, Unmarked, MarkingFinished),
        views=(SequentialPublic, SequentialPrivate, SequentialConsole),
        start=lambda: EMPTY,
        begin=begin,
        decide=decide,
        evolve=evolve,
        seated=turn_decisions.seated,
        unseated=turn_decisions.unseated,
        # Nothing is settled behind people's backs (S1.7).
        time_up=nothing,
        # All of the game is there already.
        ended=nothing,
        over=lambda state: bool(state.stages) and table.stage(state) == "result",
        public=looks.public,
        board=no_more,
        private=looks.private,
        touched=everybody,
        console=looks.console,
        deadline=untimed,
        material=export.material,
        summary=export.summary,
        rows=export.rows,
        tables=wide.tables,
        carries=export.carries,
    )
)
