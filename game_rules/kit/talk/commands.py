"""What people and facilitators ask of a talk."""

from typing import Literal

from game_rules.activity import Command, FacilitatorCommand, SeatCommand
from game_rules.record import record

ANSWER_LIMIT = 300
THEME_LIMIT = 40


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


@record
class AddTheme(FacilitatorCommand):
    """Open a theme that answers are gathered into, at most 40 characters.

    With *answer* the theme is one of that answer's question and begins with it; else it is one of the question asked.
    """

    title: str
    answer: str | None = None
    type: Literal["add-theme"] = "add-theme"


@record
class RenameTheme(FacilitatorCommand):
    """Give a theme another title."""

    theme: str
    title: str
    type: Literal["rename-theme"] = "rename-theme"


@record
class DropTheme(FacilitatorCommand):
    """Take a theme away; its answers are gathered nowhere again."""

    theme: str
    type: Literal["drop-theme"] = "drop-theme"


@record
class GatherAnswer(FacilitatorCommand):
    """Put an answer into a theme of its question, out of the one it was in; without *theme* only out of that one."""

    answer: str
    theme: str | None = None
    type: Literal["gather-answer"] = "gather-answer"


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
    AddTheme,
    RenameTheme,
    DropTheme,
    GatherAnswer,
)
