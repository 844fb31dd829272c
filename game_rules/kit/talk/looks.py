"""What each audience of a talk sees, built up from the types of `views.py`."""

from game_rules.activity import SeatId
from game_rules.kit.kept import Keep, anew
from game_rules.kit.talk.state import Talk, answers_left, gathered_in, highlights, name_beside, stage, visible
from game_rules.kit.talk.views import (
    AnswerView,
    ConsoleAnswer,
    OwnAnswer,
    TalkConsole,
    TalkPrivate,
    TalkPublic,
    ThemeView,
)


def public(state: Talk, kept: Keep = anew) -> TalkPublic:
    """What a stranger may see: never who wrote what while names are off, and no hidden answer."""
    order, lit = visible(state), frozenset(highlights(state))
    people = {given.seat for given in state.given.values() if given.question == state.current}
    return TalkPublic(
        questions=state.order,
        own=state.own,
        current=state.current,
        names=state.names,
        answers={answer: _view(state, answer, answer in lit) for answer in order},
        order=order,
        answered=len(people),
        highlight=stage(state),
        themes={
            theme: ThemeView(question=state.themes[theme].question, title=state.themes[theme].title, answers=answers)
            for theme, answers in gathered_in(state).items()
        },
        theme_order=tuple(state.themes),
    )


def _view(state: Talk, answer: str, highlighted: bool) -> AnswerView:
    given = state.given[answer]
    return AnswerView(
        question=given.question,
        text=given.text,
        seat=name_beside(state, given),
        highlighted=highlighted,
    )


def private(state: Talk, seat: SeatId, kept: Keep = anew) -> TalkPrivate:
    """For one seat alone: its own answers."""
    own = {answer: given for answer, given in state.given.items() if given.seat == seat}
    return TalkPrivate(
        answers={
            answer: OwnAnswer(question=given.question, text=given.text, hidden=answer in state.hidden)
            for answer, given in own.items()
        },
        order=tuple(own),
        left={question: answers_left(state, seat, question) for question in state.order},
    )


def touched(before: Talk, after: Talk) -> frozenset[SeatId] | None:
    """An answer, and hiding it, concerns whoever wrote it; other questions, or more answers to each, everybody."""
    if before.order != after.order or before.answers != after.answers:
        return None
    if before.given is after.given and before.hidden is after.hidden:
        return frozenset()
    fresh = {answer for answer, given in after.given.items() if before.given.get(answer) is not given}
    concerned = fresh | (before.given.keys() - after.given.keys()) | (before.hidden ^ after.hidden)
    writers = {**before.given, **after.given}
    return frozenset(writers[answer].seat for answer in concerned if answer in writers)


def console(state: Talk, kept: Keep = anew) -> TalkConsole:
    """For facilitators alone: every answer with its writer."""
    lit = frozenset(highlights(state))
    return TalkConsole(
        answers={
            answer: ConsoleAnswer(
                question=given.question,
                text=given.text,
                seat=given.seat,
                hidden=answer in state.hidden,
                highlighted=answer in lit,
                theme=state.gathered.get(answer),
                at=given.at,
            )
            for answer, given in state.given.items()
        },
        order=tuple(state.given),
        next_question=_next(state),
    )


def _next(state: Talk) -> str | None:
    after = state.order[state.order.index(state.current) + 1 :] if state.current in state.order else state.order
    return after[0] if after else None
