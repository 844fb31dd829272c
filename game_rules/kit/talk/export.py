"""What leaves the talk: rows of the export, the summary, what later activities start from, the questions."""

from collections.abc import Iterable, Mapping

from game_rules.activity import Carried, Material, Row, SeatId, Summary, Words
from game_rules.kit.talk.state import Given, Talk, gathered_in, highlights, name_beside, themes_of, visible, words_of
from game_rules.record import replace
from game_rules.summary import Figure, Quote, Quotes


def rows(state: Talk) -> Iterable[Row]:
    """Question by question: how many people answered, each answer, the highlighted ones, then the themes (D5.1)."""
    gathered = gathered_in(state)
    for question in state.order:
        words = words_of(state, question)
        yield Row(step="questions", kind="question", item=words, count=len(_people(state, question)))
        yield from _answer_rows(state, question, words)
        for answer in highlights(state):
            given = state.given[answer]
            if given.question == question:
                yield _told(state, given, Row(step="highlights", kind="highlight", item=words))
        for theme in themes_of(state, question):
            title, count = state.themes[theme].title, len(gathered[theme])
            yield Row(step="themes", kind="theme", item=words, related=(title,), count=count)


def _people(state: Talk, question: str) -> set[SeatId]:
    return {given.seat for given in state.given.values() if given.question == question}


def _answer_rows(state: Talk, question: str, words: Words) -> Iterable[Row]:
    """Each answer, with the theme it stands in; of a hidden one only the fact that it was given."""
    for answer, given in state.given.items():
        if given.question != question:
            continue
        told = _told(state, given, Row(step="answers", kind="answer", item=words))
        if answer in state.hidden:
            yield replace(told, kind="hidden", text="")
        elif answer in state.gathered:
            yield replace(told, related=(state.themes[state.gathered[answer]].title,))
        else:
            yield told


def _told(state: Talk, given: Given, row: Row) -> Row:
    return replace(row, seat=name_beside(state, given), text=given.text, at=given.at)


def summary(state: Talk) -> Summary:
    """How many questions were answered, answers given and people heard; then `parts`."""
    answers = [state.given[answer] for answer in visible(state)]
    return Summary(
        figures=(
            Figure(name="questions", value=len({given.question for given in answers})),
            Figure(name="answers", value=len(answers)),
            Figure(name="people", value=len({given.seat for given in answers})),
        ),
        parts=parts(state),
    )


def parts(state: Talk) -> tuple[Quotes, ...]:
    """The highlighted answers, then every theme under its title; what is empty is left out (D6.5)."""
    found = [Quotes(id="talk-highlights", name="highlights", quotes=_quotes(state, highlights(state)))]
    for theme, answers in gathered_in(state).items():
        title = state.themes[theme].title
        found.append(Quotes(id=f"talk-{theme}", name="theme", title=title, quotes=_quotes(state, answers)))
    return tuple(part for part in found if part.quotes)


def _quotes(state: Talk, answers: Iterable[str]) -> tuple[Quote, ...]:
    quoted = (state.given[answer] for answer in answers)
    return tuple(
        Quote(words=given.text, about=words_of(state, given.question), seat=name_beside(state, given))
        for given in quoted
    )


def carries(state: Talk) -> tuple[Carried, ...]:
    """The highlighted answers, each with its question first."""
    given = (state.given[answer] for answer in highlights(state))
    return tuple(Carried(kind="answer", items=(words_of(state, g.question), g.text), people=1) for g in given)


def material(state: Talk) -> Mapping[str, Material]:
    """The library's questions, by id; a question's hint stands as its short text."""
    return {
        question.id: Material(kind="question", text=question.text, short=question.hint)
        for question in state.questions.values()
    }
