"""What an event makes of a discussion: the talk it is."""

from game_rules.activity import Event
from game_rules.discussion.events import DiscussionOpened
from game_rules.kit.talk.evolve import evolve as talked
from game_rules.kit.talk.state import Opening, Talk, opened


def evolve(state: Talk, event: Event) -> Talk:
    """The discussion after *event*."""
    if isinstance(event, DiscussionOpened):
        opening = Opening(own=event.own, questions=event.questions)
        return opened(opening, names=event.names, answers=event.answers)
    return talked(state, event)
