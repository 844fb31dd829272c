"""What an event makes of the discussion. Total: an event about an unknown question or answer changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from game_rules.activity import Event
from game_rules.discussion import events as ev
from game_rules.discussion.state import DiscussionState, Given
from game_rules.record import drop, put


def evolve(state: DiscussionState, event: Event) -> DiscussionState:
    """The discussion after *event*."""
    change = _CHANGES.get(type(event))
    return state if change is None else change(state, event)


def _opened(state: DiscussionState, event: ev.DiscussionOpened) -> DiscussionState:
    order = (*event.own, *(question.id for question in event.questions))
    return replace(
        state,
        own=event.own,
        questions={question.id: question for question in event.questions},
        order=order,
        current=order[0] if order else "",
        names=event.names,
        answers=event.answers,
    )


def _added(state: DiscussionState, event: ev.QuestionAdded) -> DiscussionState:
    if event.question in state.order:
        return state
    return replace(state, own=put(state.own, event.question, event.text), order=(*state.order, event.question))


def _asked(state: DiscussionState, event: ev.QuestionAsked) -> DiscussionState:
    return replace(state, current=event.question) if event.question in state.order else state


def _answered(state: DiscussionState, event: ev.Answered) -> DiscussionState:
    last = max(state.last, event.number)
    if event.question not in state.order or event.answer in state.given:
        return replace(state, last=last)
    given = Given(question=event.question, text=event.text, seat=event.seat, named=event.named, at=event.at)
    return replace(state, given=put(state.given, event.answer, given), last=last)


def _withdrawn(state: DiscussionState, event: ev.AnswerWithdrawn) -> DiscussionState:
    return replace(_dimmed(state, event), given=drop(state.given, event.answer), hidden=state.hidden - {event.answer})


def _highlighted(state: DiscussionState, event: ev.AnswerHighlighted) -> DiscussionState:
    """Highlighting again brings an answer back to the stage (D3.2)."""
    if event.answer not in state.given:
        return state
    others = tuple(answer for answer in state.highlighted if answer != event.answer)
    return replace(state, highlighted=(*others, event.answer))


def _dimmed(state: DiscussionState, event: ev.AnswerDimmed | ev.AnswerWithdrawn) -> DiscussionState:
    return replace(state, highlighted=tuple(answer for answer in state.highlighted if answer != event.answer))


def _hidden(state: DiscussionState, event: ev.AnswerHidden) -> DiscussionState:
    return replace(state, hidden=state.hidden | {event.answer}) if event.answer in state.given else state


_CHANGES: dict[type[Event], Callable[[DiscussionState, Any], DiscussionState]] = {
    ev.DiscussionOpened: _opened,
    ev.QuestionAdded: _added,
    ev.QuestionAsked: _asked,
    ev.Answered: _answered,
    ev.AnswerWithdrawn: _withdrawn,
    ev.AnswerHighlighted: _highlighted,
    ev.AnswerDimmed: _dimmed,
    ev.AnswerHidden: _hidden,
    ev.AnswerShown: lambda s, e: replace(s, hidden=s.hidden - {e.answer}),
    ev.NamesShown: lambda s, e: replace(s, names=e.shown),
}
