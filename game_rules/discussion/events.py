"""What happens in a discussion beside the talk it is: it begins."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import Event
from game_rules.kit.library import Question
from game_rules.kit.talk import events as talk
from game_rules.record import record


@record
class DiscussionOpened(Event):
    """It began. All questions are written here, so that the log needs no question set beside it.

    *own* maps the ids of the facilitator's questions to their words; *names* and *answers* are as in the setup.
    """

    own: Mapping[str, str]
    questions: tuple[Question, ...]
    names: bool
    answers: int
    type: Literal["discussion-opened"] = "discussion-opened"


EVENTS: tuple[type[Event], ...] = (DiscussionOpened, *talk.EVENTS)
