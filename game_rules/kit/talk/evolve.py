"""What an event makes of the talk. Total: an event about an unknown question or answer changes nothing."""

from collections.abc import Callable
from typing import Any

from game_rules.activity import Event
from game_rules.kit.talk import events as ev
from game_rules.kit.talk.state import Given, Talk, Theme
from game_rules.record import drop, put, replace


def evolve(state: Talk, event: Event) -> Talk:
    """The talk after *event*."""
    change = _CHANGES.get(type(event))
    return state if change is None else change(state, event)


def _added(state: Talk, event: ev.QuestionAdded) -> Talk:
    if event.question in state.order:
        return state
    return replace(state, own=put(state.own, event.question, event.text), order=(*state.order, event.question))


def _asked(state: Talk, event: ev.QuestionAsked) -> Talk:
    return replace(state, current=event.question) if event.question in state.order else state


def _answered(state: Talk, event: ev.Answered) -> Talk:
    last = max(state.last, event.number)
    if event.question not in state.order or event.answer in state.given:
        return replace(state, last=last)
    given = Given(question=event.question, text=event.text, seat=event.seat, named=event.named, at=event.at)
    return replace(state, given=put(state.given, event.answer, given), last=last)


def _withdrawn(state: Talk, event: ev.AnswerWithdrawn) -> Talk:
    left = replace(_dimmed(state, event), given=drop(state.given, event.answer), hidden=state.hidden - {event.answer})
    return replace(left, gathered=drop(state.gathered, event.answer))


def _highlighted(state: Talk, event: ev.AnswerHighlighted) -> Talk:
    """Highlighting again brings an answer back to the stage (D3.2)."""
    if event.answer not in state.given:
        return state
    others = tuple(answer for answer in state.highlighted if answer != event.answer)
    return replace(state, highlighted=(*others, event.answer))


def _dimmed(state: Talk, event: ev.AnswerDimmed | ev.AnswerWithdrawn) -> Talk:
    return replace(state, highlighted=tuple(answer for answer in state.highlighted if answer != event.answer))


def _hidden(state: Talk, event: ev.AnswerHidden) -> Talk:
    return replace(state, hidden=state.hidden | {event.answer}) if event.answer in state.given else state


def _theme_added(state: Talk, event: ev.ThemeAdded) -> Talk:
    last = max(state.last_theme, event.number)
    if event.question not in state.order or event.theme in state.themes:
        return replace(state, last_theme=last)
    theme = Theme(question=event.question, title=event.title)
    return replace(state, themes=put(state.themes, event.theme, theme), last_theme=last)


def _theme_renamed(state: Talk, event: ev.ThemeRenamed) -> Talk:
    theme = state.themes.get(event.theme)
    if theme is None:
        return state
    return replace(state, themes=put(state.themes, event.theme, replace(theme, title=event.title)))


def _theme_dropped(state: Talk, event: ev.ThemeDropped) -> Talk:
    gathered = {answer: theme for answer, theme in state.gathered.items() if theme != event.theme}
    return replace(state, themes=drop(state.themes, event.theme), gathered=gathered)


def _gathered(state: Talk, event: ev.AnswerGathered) -> Talk:
    """An answer stands in a theme of its own question only (D6.3)."""
    if event.theme is None:
        return replace(state, gathered=drop(state.gathered, event.answer))
    given, theme = state.given.get(event.answer), state.themes.get(event.theme)
    if given is None or theme is None or given.question != theme.question:
        return state
    return replace(state, gathered=put(state.gathered, event.answer, event.theme))


_CHANGES: dict[type[Event], Callable[[Talk, Any], Talk]] = {
    ev.QuestionAdded: _added,
    ev.QuestionAsked: _asked,
    ev.Answered: _answered,
    ev.AnswerWithdrawn: _withdrawn,
    ev.AnswerHighlighted: _highlighted,
    ev.AnswerDimmed: _dimmed,
    ev.AnswerHidden: _hidden,
    ev.AnswerShown: lambda s, e: replace(s, hidden=s.hidden - {e.answer}),
    ev.NamesShown: lambda s, e: replace(s, names=e.shown),
    ev.ThemeAdded: _theme_added,
    ev.ThemeRenamed: _theme_renamed,
    ev.ThemeDropped: _theme_dropped,
    ev.AnswerGathered: _gathered,
}
