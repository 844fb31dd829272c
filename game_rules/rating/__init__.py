"""The colour rating: everybody marks interventions red, yellow or green by the goal each was chosen for, in secret."""

from game_rules.activity import Activity
from game_rules.kit.unmoved import never, nothing, untimed
from game_rules.rating import export, looks, types, wide
from game_rules.rating.begin import begin
from game_rules.rating.decide import decide, ended
from game_rules.rating.events import EVENTS, SLIGHT, UNSIGNED
from game_rules.rating.evolve import evolve
from game_rules.rating.state import EMPTY, RatingState
from game_rules.rating.types import RatingSetup
from game_rules.rating.views import RatingConsole, RatingPrivate, RatingPublic

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
    # Whoever comes may rate at once; marks of whoever goes stay (R2.6).
    seated=nothing,
    unseated=nothing,
    # Marks are still taken: the facilitator closes the round (R3.4).
    time_up=nothing,
    ended=ended,
    # After it, it is talked over (R3.4).
    over=never,
    public=looks.public,
    board=looks.board,
    private=looks.private,
    touched=looks.touched,
    console=looks.console,
    deadline=untimed,
    material=export.material,
    summary=export.summary,
    rows=export.rows,
    tables=wide.tables,
    carries=export.carries,
)
