"""A discussion: questions one at a time, answers from the phones, the ones worth keeping highlighted."""

from game_rules.activity import Activity
from game_rules.discussion.decide import begin
from game_rules.discussion.events import EVENTS
from game_rules.discussion.evolve import evolve
from game_rules.discussion.setup import DiscussionSetup
from game_rules.kit.talk import commands, events, export, looks, wide
from game_rules.kit.talk.decide import decide
from game_rules.kit.talk.state import EMPTY, Talk
from game_rules.kit.talk.views import TalkConsole, TalkPrivate, TalkPublic
from game_rules.kit.unmoved import never, no_more, nothing, untimed

DISCUSSION: Activity[DiscussionSetup, Talk, TalkPublic, TalkPrivate, TalkConsole] = Activity(
    key="discussion",
    minutes=20,
    setup=DiscussionSetup,
    commands=commands.COMMANDS,
    events=EVENTS,
    slight=events.SLIGHT,
    unsigned=events.UNSIGNED,
    views=(TalkPublic, TalkPrivate, TalkConsole),
    start=lambda: EMPTY,
    begin=begin,
    decide=decide,
    evolve=evolve,
    # Whoever comes may answer at once; answers of whoever goes stay (D2.5).
    seated=nothing,
    unseated=nothing,
    # Answers are still taken: the facilitator ends the discussion (D1.5).
    time_up=nothing,
    # All of the discussion is there already.
    ended=nothing,
    over=never,  # D1.5
    public=looks.public,
    board=no_more,
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
