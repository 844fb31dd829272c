"""What leaves the talk: rows of the export, the summary, what later activities start from, the questions."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game_rules.activity import Carried, Figure, Highlight, Material, Row, Summary
from game_rules.kit.talk.state import Talk, highlights, name_beside, visible, words_of


def rows(state: Talk) -> Iterable[Row]:
    """Question by question: how many people answered, each answer, then the highlighted ones (D5.1)."""
    for question in state.order:
        answers = {answer: given for answer, given in state.given.items() if given.question == question}
        words, people = words_of(state, question), {given.seat for given in answers.values()}
        yield Row(step="questions", kind="question", item=words, count=len(people))
        for answer, given in answers.items():
            told = Row(
                step="answers", kind="answer", item=words, seat=name_beside(state, given), text=given.text, at=given.at
            )
            yield replace(told, kind="hidden", text="") if answer in state.hidden else told
        for answer in highlights(state):
            if answer in answers:
                given = answers[answer]
                seat = name_beside(state, given)
                yield Row(step="highlights", kind="highlight", item=words, seat=seat, text=given.text, at=given.at)


def summary(state: Talk) -> Summary:
    """How many questions were answered, answers given and people heard, and the highlighted answers."""
    answers = [state.given[answer] for answer in visible(state)]
    return Summary(
        figures=(
            Figure(name="questions", value=len({given.question for given in answers})),
            Figure(name="answers", value=len(answers)),
            Figure(name="people", value=len({given.seat for given in answers})),
        ),
        highlights=tuple(Highlight(kind="answer", items=(state.given[answer].text,)) for answer in highlights(state)),
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
