"""Discussion: what holds after any talk, however odd."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game_rules.activity import Event, SeatId
from game_rules.kit.talk import events as ev
from tests.transcripts.scene import Scene

SEATS = tuple(SeatId(seat) for seat in ("noa", "samir", "tal"))
QUESTIONS = ("relevant", "channels", "own-1", "own-2")

seats = st.sampled_from(SEATS)
answers = st.integers(1, 6).map("answer-{}".format)
themes = st.integers(1, 4).map("theme-{}".format)
titles = st.sampled_from(("Money", "Time", "Places"))
of_seats = st.one_of(
    st.builds("{}: answer {} {}".format, seats, st.sampled_from(QUESTIONS), st.sampled_from(("one", "two", "three"))),
    st.builds("{}: withdraw-answer {}".format, seats, answers),
)
of_facilitator = st.one_of(
    st.builds(
        "{} {}".format, st.sampled_from(("highlight-answer", "dim-answer", "hide-answer", "show-answer")), answers
    ),
    st.builds("gather-answer {} {}".format, answers, st.one_of(themes, st.just("-"))),
    st.builds("add-theme {} {}".format, titles, st.one_of(answers, st.just("-"))),
    st.builds("rename-theme {} {}".format, themes, titles),
    st.builds("drop-theme {}".format, themes),
    st.sampled_from(
        ("show-names yes", "show-names no", "add-question More?", *(f"ask-question {q}" for q in QUESTIONS))
    ),
).map("facilitator: {}".format)
talks = st.lists(st.one_of(of_seats, of_facilitator), max_size=40)


def talked(lines: list[str]) -> Scene:
    game = Scene("discussion", "answers=2 own=Why?", " ".join(SEATS)).given("begin")
    for line in lines:
        game.when(line)
    return game


@settings(max_examples=80, deadline=None)
@given(lines=talks, data=st.data())
def test_D1_5_an_undone_event_may_be_skipped_anywhere(lines: list[str], data: st.DataObject) -> None:
    game = talked(lines)
    assert game.fold(game.events) == game.state
    state = game.fold([event for event in game.events if data.draw(st.integers(0, 3))])
    rules = game.player.activity
    public = rules.public(state)
    assert set(public.order) == set(public.answers)
    assert public.highlight is None or public.answers[public.highlight].highlighted
    gathered = [answer for theme in public.themes.values() for answer in theme.answers]
    assert len(gathered) == len(set(gathered))
    for theme in public.themes.values():
        assert {public.answers[answer].question for answer in theme.answers} <= {theme.question}
    rules.console(state), list(rules.rows(state)), rules.summary(state), rules.carries(state), rules.material(state)
    for seat in SEATS:
        assert all(count >= 0 for count in rules.private(state, seat).left.values())


@settings(max_examples=80, deadline=None)
@given(lines=talks, order=st.permutations(SEATS))
def test_D4_1_without_names_people_may_change_places_unnoticed(lines: list[str], order: list[SeatId]) -> None:
    others = dict(zip(SEATS, order, strict=True))
    quiet = [line for line in lines if "show-names" not in line]
    one, other = talked(quiet), talked([f"{others.get(who, who)}:{what}" for who, _, what in _parts(quiet)])
    assert one.public == other.public
    assert one.rows() == other.rows()
    assert all(one.private(seat) == other.private(others[seat]) for seat in SEATS)


def _parts(lines: list[str]) -> list[tuple[SeatId, str, str]]:
    return [(SeatId(who), colon, what) for who, colon, what in (line.partition(":") for line in lines)]


UNKNOWN: tuple[Event, ...] = (
    ev.QuestionAdded(question="relevant", text="Again?"),
    ev.QuestionAsked(question="lost"),
    ev.Answered(answer="answer-1", number=1, question="relevant", text="two", seat=SEATS[1], named=True, at=1),
    ev.Answered(answer="answer-9", number=1, question="lost", text="two", seat=SEATS[1], named=True, at=1),
    ev.AnswerWithdrawn(answer="lost"),
    ev.AnswerHighlighted(answer="lost"),
    ev.AnswerDimmed(answer="lost"),
    ev.AnswerHidden(answer="lost"),
    ev.AnswerShown(answer="lost"),
    ev.ThemeAdded(theme="theme-2", number=1, question="lost", title="Nowhere"),
    ev.ThemeAdded(theme="theme-1", number=1, question="channels", title="Again"),
    ev.ThemeRenamed(theme="lost", title="Nothing"),
    ev.ThemeDropped(theme="lost"),
    ev.AnswerGathered(answer="lost", theme="theme-1"),
    ev.AnswerGathered(answer="answer-1", theme="lost"),
    ev.AnswerGathered(answer="lost", theme=None),
)


@pytest.mark.parametrize("happened", UNKNOWN, ids=lambda happened: type(happened).__name__)
def test_an_event_about_the_unknown_changes_nothing(happened: Event) -> None:
    game = talked(["noa: answer relevant one", "facilitator: ask-question relevant", "facilitator: add-theme Money"])
    assert game.player.activity.evolve(game.state, happened) == game.state
