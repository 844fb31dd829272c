"""A discussion: questions one at a time, answers from the phones, the ones worth keeping highlighted."""

from collections.abc import Sequence

from game_rules.activity import Activity, Context, Deadline, Event, SeatId
from game_rules.discussion.decide import begin
from game_rules.discussion.events import EVENTS
from game_rules.discussion.evolve import evolve
from game_rules.discussion.setup import DiscussionSetup
from game_rules.kit.talk import commands, events, export, looks, wide
from game_rules.kit.talk.decide import decide
from game_rules.kit.talk.state import EMPTY, Talk
from game_rules.kit.talk.views import TalkConsole, TalkPrivate, TalkPublic
from game_rules.kit.touched import everybody


def _come_or_gone(state: Talk, seat: SeatId, context: Context) -> Sequence[Event]:
    """Whoever comes may answer at once; answers of whoever goes stay (D2.5)."""
    return ()


def _time_up(state: Talk, context: Context) -> Sequence[Event]:
    """Answers are still taken: the facilitator ends the discussion (D1.5)."""
    return ()


def _ended(state: Talk, context: Context) -> Sequence[Event]:
    """Nothing is due: all of the discussion is there already."""
    return ()


def _deadline(state: Talk) -> Deadline | None:
    """The discussion sets itself no time; the room's clock does."""
    return None


def _over(state: Talk) -> bool:
    """A discussion has no end of its own (D1.5)."""
    return False


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
    seated=_come_or_gone,
    unseated=_come_or_gone,
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
