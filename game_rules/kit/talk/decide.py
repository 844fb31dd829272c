"""Whether the rules of a talk let something happen, and what then happens."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

from game_rules.activity import Command, Context, Event, SeatId
from game_rules.kit.library import Question
from game_rules.kit.limits import clean_text
from game_rules.kit.talk import commands as cmd
from game_rules.kit.talk import events as ev
from game_rules.kit.talk.refusals import refuse
from game_rules.kit.talk.state import Given, Opening, Talk, Theme, answers_left, stage, themes_of

QUESTION_LIMIT = 200
ANSWERS = range(1, 11)
MOST_THEMES = 6


def openable(own: Sequence[str], questions: str | None, answers: int, context: Context) -> Opening:
    """What a talk would open with: *own* questions first, then the library's set *questions*.

    Raises `Refused`: `no-such-questions`, `out-of-range`, and as `clean_text` does.
    """
    if answers not in ANSWERS:
        refuse("out-of-range", field="answers", least=ANSWERS[0], most=ANSWERS[-1])
    cleaned = tuple(clean_text(text, QUESTION_LIMIT) for text in own)
    found = _library_questions(questions, context)
    taken = frozenset(question.id for question in found)
    free = (name for name in (f"own-{n}" for n in count(1)) if name not in taken)
    return Opening(own=dict(zip(free, cleaned, strict=False)), questions=found)


def _library_questions(key: str | None, context: Context) -> tuple[Question, ...]:
    if key is None:
        return ()
    found = context.library.questions.get(key)
    if found is None:
        refuse("no-such-questions")
    return found.questions


def decide(state: Talk, command: Command, context: Context) -> Sequence[Event]:
    """The events of *command*. Raises `Refused` with a code of RULES.md."""
    decision = _DECISIONS.get(type(command))
    if decision is None:
        refuse("not-allowed")
    return decision(state, command, context)


def _answer(state: Talk, command: cmd.Answer, context: Context) -> Sequence[Event]:
    seat = _sender(context)
    if command.question not in state.order:
        refuse("no-such-question")
    if answers_left(state, seat, command.question) == 0:
        refuse("answers-used-up", limit=state.answers)
    number = state.last + 1
    answered = ev.Answered(
        answer=f"answer-{number}",
        number=number,
        question=command.question,
        text=clean_text(command.text, cmd.ANSWER_LIMIT),
        seat=seat,
        named=state.names,
        at=context.now,
    )
    return (answered,)


def _withdraw(state: Talk, command: cmd.WithdrawAnswer, context: Context) -> Sequence[Event]:
    if _given(state, command.answer).seat != _sender(context):
        refuse("not-your-answer")
    return (ev.AnswerWithdrawn(answer=command.answer),)


def _ask(state: Talk, command: cmd.AskQuestion, context: Context) -> Sequence[Event]:
    if command.question not in state.order:
        refuse("no-such-question")
    if command.question == state.current:
        refuse("already-so")
    return (ev.QuestionAsked(question=command.question),)


def _add(state: Talk, command: cmd.AddQuestion, context: Context) -> Sequence[Event]:
    text = clean_text(command.text, QUESTION_LIMIT)
    question = next(name for name in (f"own-{n}" for n in count(1)) if name not in state.order)
    return (ev.QuestionAdded(question=question, text=text), ev.QuestionAsked(question=question))


def _highlight(state: Talk, command: cmd.HighlightAnswer, context: Context) -> Sequence[Event]:
    _given(state, command.answer)
    if command.answer in state.hidden:
        refuse("answer-hidden")
    if command.answer == stage(state):
        refuse("already-so")
    return (ev.AnswerHighlighted(answer=command.answer),)


def _dim(state: Talk, command: cmd.DimAnswer, context: Context) -> Sequence[Event]:
    _given(state, command.answer)
    if command.answer not in state.highlighted:
        refuse("already-so")
    return (ev.AnswerDimmed(answer=command.answer),)


def _hide(state: Talk, command: cmd.HideAnswer, context: Context) -> Sequence[Event]:
    _given(state, command.answer)
    if command.answer in state.hidden:
        refuse("already-hidden")
    return (ev.AnswerHidden(answer=command.answer),)


def _show(state: Talk, command: cmd.ShowAnswer, context: Context) -> Sequence[Event]:
    _given(state, command.answer)
    if command.answer not in state.hidden:
        refuse("already-shown")
    return (ev.AnswerShown(answer=command.answer),)


def _names(state: Talk, command: cmd.ShowNames, context: Context) -> Sequence[Event]:
    if command.shown == state.names:
        refuse("already-so")
    return (ev.NamesShown(shown=command.shown),)


def _add_theme(state: Talk, command: cmd.AddTheme, context: Context) -> Sequence[Event]:
    question = state.current if command.answer is None else _given(state, command.answer).question
    if question not in state.order:
        refuse("no-such-question")
    if len(themes_of(state, question)) == MOST_THEMES:
        refuse("too-many-themes", most=MOST_THEMES)
    number = state.last_theme + 1
    added = ev.ThemeAdded(
        theme=f"theme-{number}", number=number, question=question, title=_title(state, command.title, question)
    )
    if command.answer is None:
        return (added,)
    return (added, ev.AnswerGathered(answer=command.answer, theme=added.theme))


def _rename_theme(state: Talk, command: cmd.RenameTheme, context: Context) -> Sequence[Event]:
    theme = _theme(state, command.theme)
    if clean_text(command.title, cmd.THEME_LIMIT) == theme.title:
        refuse("already-so")
    title = _title(state, command.title, theme.question, beside=command.theme)
    return (ev.ThemeRenamed(theme=command.theme, title=title),)


def _drop_theme(state: Talk, command: cmd.DropTheme, context: Context) -> Sequence[Event]:
    _theme(state, command.theme)
    return (ev.ThemeDropped(theme=command.theme),)


def _gather(state: Talk, command: cmd.GatherAnswer, context: Context) -> Sequence[Event]:
    question = _given(state, command.answer).question
    if command.theme is not None and _theme(state, command.theme).question != question:
        refuse("no-such-theme")
    if command.theme == state.gathered.get(command.answer):
        refuse("already-so")
    return (ev.AnswerGathered(answer=command.answer, theme=command.theme),)


def _title(state: Talk, text: str, question: str, beside: str | None = None) -> str:
    """A title no theme of *question* but *beside* has."""
    title = clean_text(text, cmd.THEME_LIMIT)
    others = (state.themes[theme].title for theme in themes_of(state, question) if theme != beside)
    if title.casefold() in {other.casefold() for other in others}:
        refuse("theme-taken")
    return title


def _theme(state: Talk, theme: str) -> Theme:
    found = state.themes.get(theme)
    if found is None:
        refuse("no-such-theme")
    return found


def _sender(context: Context) -> SeatId:
    if context.actor.seat is None:
        refuse("not-allowed")
    return context.actor.seat


def _given(state: Talk, answer: str) -> Given:
    given = state.given.get(answer)
    if given is None:
        refuse("no-such-answer")
    return given


_DECISIONS: dict[type[Command], Callable[[Talk, Any, Context], Sequence[Event]]] = {
    cmd.Answer: _answer,
    cmd.WithdrawAnswer: _withdraw,
    cmd.AskQuestion: _ask,
    cmd.AddQuestion: _add,
    cmd.HighlightAnswer: _highlight,
    cmd.DimAnswer: _dim,
    cmd.HideAnswer: _hide,
    cmd.ShowAnswer: _show,
    cmd.ShowNames: _names,
    cmd.AddTheme: _add_theme,
    cmd.RenameTheme: _rename_theme,
    cmd.DropTheme: _drop_theme,
    cmd.GatherAnswer: _gather,
}
