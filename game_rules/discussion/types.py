"""Setup, commands and views of a discussion."""

from collections.abc import Mapping
from typing import Literal

from game_rules.activity import Command, FacilitatorCommand, SeatCommand, SeatId
from game_rules.record import record

ANSWER_LIMIT = 300


@record
class DiscussionSetup:
    """*questions* is the key of a question set of the library; *own* are questions the facilitator wrote (first).

    *names* beside answers are off unless chosen. *answers* is how many a seat may give to each question.
    """

    questions: str | None = "after-cards"
    own: tuple[str, ...] = ()
    names: bool = False
    answers: int = 3


@record
class Answer(SeatCommand):
    """Answer a question; at most 300 characters."""

    question: str
    text: str
    type: Literal["answer"] = "answer"


@record
class WithdrawAnswer(SeatCommand):
    """Take one's own answer back."""

    answer: str
    type: Literal["withdraw-answer"] = "withdraw-answer"


@record
class AskQuestion(FacilitatorCommand):
    """Bring a question to the screen and the phones."""

    question: str
    type: Literal["ask-question"] = "ask-question"


@record
class AddQuestion(FacilitatorCommand):
    """Add a question of one's own, at most 200 characters, and bring it to the screen."""

    text: str
    type: Literal["add-question"] = "add-question"


@record
class HighlightAnswer(FacilitatorCommand):
    """Put an answer on the stage of the screen and keep it in the summary."""

    answer: str
    type: Literal["highlight-answer"] = "highlight-answer"


@record
class DimAnswer(FacilitatorCommand):
    """Take a highlight back."""

    answer: str
    type: Literal["dim-answer"] = "dim-answer"


@record
class HideAnswer(FacilitatorCommand):
    """Hide an answer from all but its writer and the facilitators."""

    answer: str
    type: Literal["hide-answer"] = "hide-answer"


@record
class ShowAnswer(FacilitatorCommand):
    """Show a hidden answer again."""

    answer: str
    type: Literal["show-answer"] = "show-answer"


@record
class ShowNames(FacilitatorCommand):
    """Show names beside the answers, or not."""

    shown: bool
    type: Literal["show-names"] = "show-names"


COMMANDS: tuple[type[Command], ...] = (
    Answer,
    WithdrawAnswer,
    AskQuestion,
    AddQuestion,
    HighlightAnswer,
    DimAnswer,
    HideAnswer,
    ShowAnswer,
    ShowNames,
)


@record
class AnswerView:
    """An answer everybody may read; *seat* only while names are shown."""

    question: str
    text: str
    seat: SeatId | None
    highlighted: bool


@record
class DiscussionPublic:
    """What a stranger may see. The words of library questions are material; own questions are in *own*."""

    questions: tuple[str, ...]
    own: Mapping[str, str]
    current: str
    names: bool
    answers: Mapping[str, AnswerView]
    order: tuple[str, ...]
    """All answers that are not hidden, oldest first."""
    answered: int
    """How many people have answered the current question."""
    highlight: str | None
    """The answer on the stage: the one highlighted last, of the current question."""


@record
class OwnAnswer:
    """An answer of one's own, also when it is hidden from the others."""

    question: str
    text: str
    hidden: bool


@record
class DiscussionPrivate:
    """For one seat alone."""

    answers: Mapping[str, OwnAnswer]
    order: tuple[str, ...]
    left: Mapping[str, int]
    """How many more answers may be given, by question."""


@record
class ConsoleAnswer:
    """An answer as facilitators see it."""

    question: str
    text: str
    seat: SeatId
    hidden: bool
    highlighted: bool
    at: int


@record
class DiscussionConsole:
    """For facilitators alone: every answer with its writer, and the question that comes next."""

    answers: Mapping[str, ConsoleAnswer]
    order: tuple[str, ...]
    next_question: str | None
