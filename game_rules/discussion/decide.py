"""Whether the rules of a discussion let it begin."""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.discussion.events import DiscussionOpened
from game_rules.discussion.setup import DiscussionSetup
from game_rules.kit.talk.decide import openable
from game_rules.kit.talk.refusals import refuse


def begin(setup: DiscussionSetup, context: Context) -> Sequence[Event]:
    """The events that open a discussion. Raises `Refused`: `no-such-questions`, `no-questions`, `out-of-range`."""
    opening = openable(setup.own, setup.questions, setup.answers, context)
    if not opening.own and not opening.questions:
        refuse("no-questions")
    opened = DiscussionOpened(own=opening.own, questions=opening.questions, names=setup.names, answers=setup.answers)
    return (opened,)
