"""What happened in a talk, in the past tense."""

from typing import Literal

from game_rules.activity import Event, SeatId
from game_rules.record import record


@record
class QuestionAdded(Event):
    question: str
    text: str
    type: Literal["question-added"] = "question-added"


@record
class QuestionAsked(Event):
    question: str
    type: Literal["question-asked"] = "question-asked"


@record
class Answered(Event):
    """*number* counts answers from 1 and is never used again; *named* says whether names were shown at the time.

    *at* is in milliseconds since the epoch.
    """

    answer: str
    number: int
    question: str
    text: str
    seat: SeatId
    named: bool
    at: int
    type: Literal["answered"] = "answered"


@record
class AnswerWithdrawn(Event):
    answer: str
    type: Literal["answer-withdrawn"] = "answer-withdrawn"


@record
class AnswerHighlighted(Event):
    answer: str
    type: Literal["answer-highlighted"] = "answer-highlighted"


@record
class AnswerDimmed(Event):
    answer: str
    type: Literal["answer-dimmed"] = "answer-dimmed"


@record
class AnswerHidden(Event):
    answer: str
    type: Literal["answer-hidden"] = "answer-hidden"


@record
class AnswerShown(Event):
    answer: str
    type: Literal["answer-shown"] = "answer-shown"


@record
class NamesShown(Event):
    shown: bool
    type: Literal["names-shown"] = "names-shown"


@record
class ThemeAdded(Event):
    """*number* counts themes from 1 and is never used again."""

    theme: str
    number: int
    question: str
    title: str
    type: Literal["theme-added"] = "theme-added"


@record
class ThemeRenamed(Event):
    theme: str
    title: str
    type: Literal["theme-renamed"] = "theme-renamed"


@record
class ThemeDropped(Event):
    theme: str
    type: Literal["theme-dropped"] = "theme-dropped"


@record
class AnswerGathered(Event):
    """*theme* is None where the answer was only taken out of the one it was in."""

    answer: str
    theme: str | None
    type: Literal["answer-gathered"] = "answer-gathered"


EVENTS: tuple[type[Event], ...] = (
    QuestionAdded,
    QuestionAsked,
    Answered,
    AnswerWithdrawn,
    AnswerHighlighted,
    AnswerDimmed,
    AnswerHidden,
    AnswerShown,
    NamesShown,
    ThemeAdded,
    ThemeRenamed,
    ThemeDropped,
    AnswerGathered,
)

SLIGHT: tuple[type[Event], ...] = (Answered, AnswerWithdrawn)
"""What a seat can take back itself."""
UNSIGNED: tuple[type[Event], ...] = (Answered, AnswerWithdrawn)
"""What the exported log does not sign."""
