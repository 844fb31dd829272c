"""Discussion: the rules of talk, D1 to D5."""

from pathlib import Path
from typing import get_args

import pytest

from game_rules.activity import LANGUAGES, Refused
from game_rules.kit.talk.commands import Answer
from game_rules.kit.talk.refusals import Code
from game_rules.sequential.commands import GoBack
from game_rules.summary import Quotes
from tests.transcripts.scene import Scene

TEXTS = Path(__file__).parents[2] / "content" / "text"
KIT = ("text-empty", "text-too-long")


def begun(setup: str = "", seats: str = "noa samir tal") -> Scene:
    return Scene("discussion", setup, seats).given("begin")


def test_D1_1_own_questions_come_first() -> None:
    game = begun("own='First?,Second?'")
    assert game.public.questions == ("own-1", "own-2", "relevant", "channels")
    assert game.public.own == {"own-1": "First?", "own-2": "Second?"}
    assert begun("questions=- own=Alone?").public.questions == ("own-1",)


@pytest.mark.parametrize(
    ("setup", "said"),
    [
        ("questions=lost", "no-such-questions"),
        ("questions=-", "no-questions"),
        ("own=' ,x'", "text-empty"),
        (f"own={'x' * 201}", "text-too-long limit=200 length=201"),
        ("answers=0", "out-of-range field=answers least=1 most=10"),
        ("answers=11", "out-of-range field=answers least=1 most=10"),
    ],
)
def test_D1_1_a_setup_that_cannot_be(setup: str, said: str) -> None:
    assert Scene("discussion", setup).when("begin") == [f"refused {said}"]


def test_D1_2_the_first_is_on_the_screen_then_any() -> None:
    game = begun()
    assert (game.public.current, game.console.next_question) == ("relevant", "channels")
    game.given("facilitator: ask-question channels")
    assert (game.public.current, game.console.next_question) == ("channels", None)
    assert game.when("facilitator: ask-question channels") == ["refused already-so"]
    assert game.when("facilitator: ask-question lost") == ["refused no-such-question"]


def test_D1_3_a_question_added_on_the_way_is_last_and_on_the_screen() -> None:
    game = begun("own=First?").given("facilitator: add-question 'And now?'")
    assert game.public.questions == ("own-1", "relevant", "channels", "own-2")
    assert (game.public.current, game.public.own["own-2"]) == ("own-2", "And now?")
    assert game.when("facilitator: add-question ''") == ["refused text-empty"]


def test_D1_4_the_log_holds_the_words() -> None:
    game = begun()
    material = game.player.activity.material(game.fold(game.events))
    assert {key: question.text["en"] for key, question in material.items()} == {
        "relevant": "Which of these are relevant to our authority?",
        "channels": "Which channels of influence do we have?",
    }
    assert material["relevant"].short == {"en": "Think of one"}


def test_D1_5_it_has_no_end_of_its_own() -> None:
    game = begun()
    rules = game.player.activity
    assert game.when("time is up") == []
    game.given("noa: answer relevant words")
    assert not rules.over(game.state)
    assert rules.deadline(game.state) is None


def test_D2_1_an_answer_has_words_and_an_end() -> None:
    game = begun().given("noa: answer relevant '  two \u202e words '")
    assert game.public.answers["answer-1"].text == "two words"
    assert game.when("noa: answer relevant ' '") == ["refused text-empty"]
    assert game.when(f"noa: answer relevant {'x' * 301}") == ["refused text-too-long limit=300 length=301"]


def test_D2_2_any_question_of_the_list() -> None:
    game = begun().given("facilitator: ask-question channels", "noa: answer relevant late")
    assert game.public.answers["answer-1"].question == "relevant"
    assert game.public.answered == 0
    assert game.when("noa: answer lost words") == ["refused no-such-question"]


def test_D2_3_so_many_to_each_question_hidden_ones_too() -> None:
    game = begun("answers=1").given("noa: answer relevant one", "facilitator: hide-answer answer-1")
    assert game.when("noa: answer relevant two") == ["refused answers-used-up limit=1"]
    assert game.private("noa").left == {"relevant": 0, "channels": 1}
    game.given("noa: answer channels two", "samir: answer relevant three")


def test_D2_4_ones_own_may_be_taken_back() -> None:
    game = begun("answers=1").given("noa: answer relevant one", "facilitator: highlight-answer answer-1")
    assert game.when("samir: withdraw-answer answer-1") == ["refused not-your-answer"]
    game.given("facilitator: hide-answer answer-1", "noa: withdraw-answer answer-1")
    assert game.when("noa: withdraw-answer answer-1") == ["refused no-such-answer"]
    assert (game.public.order, game.private("noa").order, game.console.order) == ((), (), ())
    game.given("noa: answer relevant two")


def test_D2_5_who_comes_late_may_answer_and_answers_stay() -> None:
    game = begun().given("joins: dana", "dana: answer relevant one", "leaves: dana")
    assert game.public.order == ("answer-1",)


def test_D2_6_numbers_are_not_used_again() -> None:
    game = begun().given("noa: answer relevant one", "noa: withdraw-answer answer-1", "tal: answer relevant two")
    assert game.public.order == ("answer-2",)


def test_D3_1_highlighted_and_dimmed() -> None:
    game = begun().given("noa: answer relevant one", "facilitator: highlight-answer answer-1")
    assert game.public.answers["answer-1"].highlighted
    game.given("facilitator: dim-answer answer-1")
    assert not game.public.answers["answer-1"].highlighted
    assert game.when("facilitator: dim-answer answer-1") == ["refused already-so"]
    assert game.when("facilitator: highlight-answer answer-9") == ["refused no-such-answer"]


def test_D3_2_on_the_stage_stands_the_last_of_the_current_question() -> None:
    game = begun().given("noa: answer relevant one", "tal: answer relevant two", "tal: answer channels three")
    game.given(*(f"facilitator: highlight-answer answer-{number}" for number in (1, 2, 3)))
    assert game.public.highlight == "answer-2"
    assert game.when("facilitator: highlight-answer answer-2") == ["refused already-so"]
    game.given("facilitator: highlight-answer answer-1")
    assert game.public.highlight == "answer-1"
    game.given("facilitator: ask-question channels")
    assert game.public.highlight == "answer-3"
    game.given("facilitator: dim-answer answer-3")
    assert game.public.highlight is None


def test_D3_3_a_hidden_answer_is_for_its_writer_and_the_facilitator() -> None:
    game = begun().given("noa: answer relevant secret", "facilitator: hide-answer answer-1")
    assert "secret" not in repr(game.public) + repr(game.private("samir")) + repr(game.rows())
    assert game.private("noa").answers["answer-1"].hidden
    assert game.console.answers["answer-1"].text == "secret"
    assert game.when("facilitator: hide-answer answer-1") == ["refused already-hidden"]
    assert game.when("facilitator: highlight-answer answer-1") == ["refused answer-hidden"]
    game.given("facilitator: show-answer answer-1")
    assert game.public.order == ("answer-1",)
    assert game.when("facilitator: show-answer answer-1") == ["refused already-shown"]


def test_D3_4_a_highlight_rests_while_its_answer_is_hidden() -> None:
    game = begun().given("noa: answer relevant one", "facilitator: highlight-answer answer-1")
    game.given("facilitator: hide-answer answer-1")
    assert (game.public.highlight, game.console.answers["answer-1"].highlighted) == (None, False)
    game.given("facilitator: show-answer answer-1")
    assert game.public.highlight == "answer-1"


def test_D3_5_people_who_answered_are_counted_once() -> None:
    game = begun().given("noa: answer relevant one", "noa: answer relevant two", "tal: answer relevant three")
    game.given("facilitator: hide-answer answer-3")
    assert game.public.answered == 2


def test_D4_1_without_names_nobody_learns_who_wrote() -> None:
    game, other = begun(), begun()
    game.given("noa: answer relevant one", "samir: answer relevant two")
    other.given("samir: answer relevant one", "noa: answer relevant two")
    assert game.public == other.public
    assert game.private("tal") == other.private("tal")
    assert game.rows() == other.rows()
    assert game.console.answers["answer-1"].seat == "noa"


def test_D4_2_names_stand_beside_what_was_written_under_them() -> None:
    game = begun("names=yes").given("noa: answer relevant one", "facilitator: show-names no")
    assert game.public.answers["answer-1"].seat is None
    game.given("tal: answer relevant two", "facilitator: show-names yes", "samir: answer relevant three")
    assert [game.public.answers[answer].seat for answer in game.public.order] == ["noa", None, "samir"]
    assert game.when("facilitator: show-names yes") == ["refused already-so"]


def test_D5_1_the_export() -> None:
    game = begun("names=yes").given(
        "noa: answer relevant one", "tal: answer relevant two", "noa: answer relevant three"
    )
    game.given("facilitator: hide-answer answer-2", "facilitator: highlight-answer answer-3")
    assert [(row.kind, row.seat, row.text, row.count) for row in game.rows()] == [
        ("question", None, "", 2),
        ("answer", "noa", "one", None),
        ("hidden", "tal", "", None),
        ("answer", "noa", "three", None),
        ("highlight", "noa", "three", None),
        ("question", None, "", 0),
    ]
    rules = game.player.activity
    assert {figure.name: figure.value for figure in rules.summary(game.state).figures} == {
        "questions": 1,
        "answers": 2,
        "people": 1,
    }
    (kept,) = rules.summary(game.state).parts
    assert isinstance(kept, Quotes)
    assert (kept.id, kept.name, [quote.words for quote in kept.quotes]) == ("talk-highlights", "highlights", ["three"])


def test_D5_2_later_activities_start_from_highlights() -> None:
    game = begun("own=Why?").given("noa: answer own-1 one", "facilitator: highlight-answer answer-1")
    assert [item.items for item in game.player.activity.carries(game.state)] == [("Why?", "one")]


# What is given, the line that is refused, the code.
PROVOKED: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("questions=lost", (), "begin", "no-such-questions"),
    ("questions=-", (), "begin", "no-questions"),
    ("answers=0", (), "begin", "out-of-range"),
    ("", (), "noa: answer lost words", "no-such-question"),
    ("", (), "noa: answer relevant ''", "text-empty"),
    ("", (), f"noa: answer relevant {'x' * 301}", "text-too-long"),
    ("answers=1", ("noa: answer relevant one",), "noa: answer relevant two", "answers-used-up"),
    ("", (), "noa: withdraw-answer answer-1", "no-such-answer"),
    ("", ("tal: answer relevant one",), "noa: withdraw-answer answer-1", "not-your-answer"),
    ("", ("tal: answer relevant one",), "facilitator: show-answer answer-1", "already-shown"),
    ("", ("tal: answer relevant one",), "facilitator: dim-answer answer-1", "already-so"),
    (
        "",
        ("tal: answer relevant one", "facilitator: hide-answer answer-1"),
        "facilitator: hide-answer answer-1",
        "already-hidden",
    ),
    (
        "",
        ("tal: answer relevant one", "facilitator: hide-answer answer-1"),
        "facilitator: highlight-answer answer-1",
        "answer-hidden",
    ),
    ("", (), "facilitator: drop-theme theme-1", "no-such-theme"),
    ("", ("facilitator: add-theme Money",), "facilitator: add-theme money", "theme-taken"),
    ("", tuple(f"facilitator: add-theme {n}" for n in range(6)), "facilitator: add-theme more", "too-many-themes"),
    ("", (), "noa: show-names yes", "not-allowed"),
)


@pytest.mark.parametrize(("setup", "given", "line", "code"), PROVOKED, ids=[case[-1] for case in PROVOKED])
def test_provoked(setup: str, given: tuple[str, ...], line: str, code: str) -> None:
    game = Scene("discussion", setup)
    if line != "begin":
        game.given("begin", *given)
    (said,) = game.when(line)
    assert said.split()[:2] == ["refused", code]


def test_every_code_of_the_source_is_provoked() -> None:
    assert {case[-1] for case in PROVOKED} == {*get_args(Code), *KIT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_and_every_word_of_the_export_is_there(language: str) -> None:
    files = [(TEXTS / language / f"{area}.ftl").read_text(encoding="utf-8") for area in ("refusals", "discussion")]
    ids = {line.split(" = ")[0] for told in files for line in told.splitlines()}
    assert {f"refusal-{code}" for code in (*get_args(Code), *KIT)} <= ids
    assert {f"discussion-step-{step}" for step in ("questions", "answers", "highlights", "themes")} <= ids
    assert {f"discussion-kind-{kind}" for kind in ("question", "answer", "hidden", "highlight", "theme")} <= ids
    assert {f"discussion-figure-{name}" for name in ("questions", "answers", "people")} <= ids
    assert {f"discussion-part-{name}" for name in ("highlights", "theme")} <= ids


def test_commands_of_others_are_not_allowed() -> None:
    game = begun()
    context = game.player.context("facilitator")
    for command in (GoBack(), Answer(question="relevant", text="words")):
        with pytest.raises(Refused, match="not-allowed"):
            game.player.activity.decide(game.state, command, context)
