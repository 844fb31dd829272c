"""The state of a talk: the questions, and every answer with its writer."""

from collections.abc import Mapping
from dataclasses import replace

from game_rules.activity import SeatId, Words
from game_rules.kit.library import Question
from game_rules.record import record


@record
class Given:
    """An answer. *named*: names were shown when it was given (D4.2)."""

    question: str
    text: str
    seat: SeatId
    named: bool
    at: int


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
