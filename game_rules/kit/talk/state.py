"""The state of a talk: the questions, every answer with its writer, and the themes answers are gathered into."""

from collections.abc import Mapping

from game_rules.activity import SeatId, Words
from game_rules.kit.library import Question
from game_rules.record import record, replace


@record
class Given:
    """An answer. *named*: names were shown when it was given (D4.2)."""

    question: str
    text: str
    seat: SeatId
    named: bool
    at: int


@record
class Theme:
    """A theme answers to *question* are gathered into."""

    question: str
    title: str


@record
class Opening:
    """The questions a talk opens with: *own* by id, then those of the library, written out so that a log needs none."""

    own: Mapping[str, str]
    questions: tuple[Question, ...]


@record
class Talk:
    """*order* is the order of all questions; *given* is by answer, oldest first; *last* is the highest number used."""

    own: Mapping[str, str]
    questions: Mapping[str, Question]
    order: tuple[str, ...]
    current: str
    names: bool
    answers: int
    given: Mapping[str, Given]
    last: int
    hidden: frozenset[str]
    highlighted: tuple[str, ...]
    """In the order of highlighting."""
    themes: Mapping[str, Theme]
    """In the order in which they were added."""
    gathered: Mapping[str, str]
    """The theme an answer stands in, by answer: always one that is there, of the answer's own question."""
    last_theme: int
    """The highest number of a theme ever used."""


EMPTY = Talk(
    own={},
    questions={},
    order=(),
    current="",
    names=False,
    answers=0,
    given={},
    last=0,
    hidden=frozenset(),
    highlighted=(),
    themes={},
    gathered={},
    last_theme=0,
)


def visible(state: Talk) -> tuple[str, ...]:
    """The answers that are not hidden, oldest first."""
    return tuple(answer for answer in state.given if answer not in state.hidden)


def highlights(state: Talk) -> tuple[str, ...]:
    """The highlighted answers that are not hidden, in the order of highlighting (D3.4)."""
    return tuple(answer for answer in state.highlighted if answer in state.given and answer not in state.hidden)


def stage(state: Talk) -> str | None:
    """The answer on the stage: the one of the current question that was highlighted last (D3.2)."""
    of_current = [answer for answer in highlights(state) if state.given[answer].question == state.current]
    return of_current[-1] if of_current else None


def answers_left(state: Talk, seat: SeatId, question: str) -> int:
    """How many more answers *seat* may give to *question* (D2.3)."""
    used = sum(1 for given in state.given.values() if given.seat == seat and given.question == question)
    return max(0, state.answers - used)


def themes_of(state: Talk, question: str) -> tuple[str, ...]:
    """The themes of a question, in the order in which they were added."""
    return tuple(theme for theme, about in state.themes.items() if about.question == question)


def gathered_in(state: Talk) -> Mapping[str, tuple[str, ...]]:
    """The visible answers of every theme, oldest first."""
    found: dict[str, list[str]] = {theme: [] for theme in state.themes}
    for answer in visible(state):
        if answer in state.gathered:
            found[state.gathered[answer]].append(answer)
    return {theme: tuple(answers) for theme, answers in found.items()}


def name_beside(state: Talk, given: Given) -> SeatId | None:
    """The seat everybody may read beside an answer: only while names are shown, and were when it was given (D4)."""
    return given.seat if state.names and given.named else None


def words_of(state: Talk, question: str) -> Words:
    """The words of a question."""
    return state.own[question] if question in state.own else state.questions[question].text


def opened(opening: Opening, *, names: bool, answers: int) -> Talk:
    """A talk at its beginning: the first question is asked."""
    order = (*opening.own, *(question.id for question in opening.questions))
    return replace(
        EMPTY,
        own=opening.own,
        questions={question.id: question for question in opening.questions},
        order=order,
        current=order[0] if order else "",
        names=names,
        answers=answers,
    )
