"""A discussion: questions one at a time, answers from the phones, the ones worth keeping highlighted."""

from collections.abc import Sequence

from game_rules.activity import Activity, Context, Deadline, Event, SeatId
from game_rules.discussion import export, looks
from game_rules.discussion.decide import begin, decide
from game_rules.discussion.events import EVENTS, Answered, AnswerWithdrawn
from game_rules.discussion.evolve import evolve
from game_rules.discussion.state import EMPTY, DiscussionState
from game_rules.discussion.types import (
    COMMANDS,
    DiscussionConsole,
    DiscussionPrivate,
    DiscussionPublic,
    DiscussionSetup,
)


def _come_or_gone(state: DiscussionState, seat: SeatId, context: Context) -> Sequence[Event]:
    """Whoever comes may answer at once; answers of whoever goes stay (D2.5)."""
    return ()


def _time_up(state: DiscussionState, context: Context) -> Sequence[Event]:
    """Answers are still taken: the facilitator ends the discussion (D1.5)."""
    return ()


def _deadline(state: DiscussionState) -> Deadline | None:
    """The discussion sets itself no time; the room's clock does."""
    return None


def _over(state: DiscussionState) -> bool:
    """A discussion has no end of its own (D1.5)."""
    return False


DISCUSSION: Activity[DiscussionSetup, DiscussionState, DiscussionPublic, DiscussionPrivate, DiscussionConsole] = (
    Activity(
        key="discussion",
        setup=DiscussionSetup,
        commands=COMMANDS,
        events=EVENTS,
        slight=(Answered, AnswerWithdrawn),
        unsigned=(Answered, AnswerWithdrawn),
        views=(DiscussionPublic, DiscussionPrivate, DiscussionConsole),
        start=lambda: EMPTY,
        begin=begin,
        decide=decide,
        evolve=evolve,
        seated=_come_or_gone,
        unseated=_come_or_gone,
        time_up=_time_up,
        over=_over,
        public=looks.public,
        private=looks.private,
        console=looks.console,
        deadline=_deadline,
        material=export.material,
        summary=export.summary,
        rows=export.rows,
        carries=export.carries,
    )
)
