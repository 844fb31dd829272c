"""The beginning of an opening circle: the setup is checked, the closing question is laid ready (C1)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.circle.events import CircleOpened
from game_rules.circle.refusals import refuse
from game_rules.circle.types import TURN_SECONDS, CircleSetup
from game_rules.kit.talk.decide import openable

QUESTIONS = "circle"


def begin(setup: CircleSetup, context: Context) -> Sequence[Event]:
    """The events that open a circle. Raises `Refused`: `out-of-range`, `text-too-long`."""
    check_seconds(setup.turn_seconds)
    own = (setup.question,) if setup.question.strip() else ()
    guide = QUESTIONS if not own and QUESTIONS in context.library.questions else None
    opening = openable(own, guide, setup.answers, context)
    opened = CircleOpened(
        own=opening.own,
        questions=opening.questions,
        names=setup.names,
        answers=setup.answers,
        turn_seconds=setup.turn_seconds,
        seats=context.seats,
    )
    return (opened,)


def check_seconds(seconds: int) -> None:
    """Raise `Refused` (`out-of-range`) unless a turn may be shown to take that long."""
    if seconds not in TURN_SECONDS:
        refuse("out-of-range", field="turn_seconds", least=TURN_SECONDS[0], most=TURN_SECONDS[-1])
