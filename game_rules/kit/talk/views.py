"""What each audience of a talk sees."""

from collections.abc import Mapping

from game_rules.activity import SeatId
from game_rules.record import record


@record
class AnswerView:
    """An answer everybody may read; *seat* only while names are shown."""

    question: str
    text: str
    seat: SeatId | None
    highlighted: bool


@record
class ThemeView:
    """A theme of a question; *answers* are those of it that are not hidden, oldest first."""

    question: str
    title: str
    answers: tuple[str, ...]


@record
class TalkPublic:
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
    themes: Mapping[str, ThemeView]
    theme_order: tuple[str, ...]
    """All themes, in the order in which they were added."""


@record
class OwnAnswer:
    """An answer of one's own, also when it is hidden from the others."""

    question: str
    text: str
    hidden: bool


@record
class TalkPrivate:
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
    theme: str | None
    """The theme it stands in, also while it is hidden."""
    at: int


@record
class TalkConsole:
    """For facilitators alone: every answer with its writer, and the question that comes next."""

    answers: Mapping[str, ConsoleAnswer]
    order: tuple[str, ...]
    next_question: str | None
