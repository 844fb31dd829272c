"""Discussion: themes that answers are gathered into, D6 of the rules of talk."""

from game_rules.activity import Event
from game_rules.kit.talk import events as ev
from game_rules.summary import Quotes
from tests.transcripts.scene import Scene


def begun(*lines: str, setup: str = "") -> Scene:
    """Three answers to the question on the screen, one to the other."""
    game = Scene("discussion", setup).given("begin")
    game.given("noa: answer relevant one", "samir: answer relevant two", "tal: answer relevant three")
    return game.given("samir: answer channels four", *lines)


def gathered(game: Scene) -> dict[str, tuple[str, ...]]:
    """The titles of the themes as everybody sees them, with the answers in each."""
    return {game.public.themes[theme].title: game.public.themes[theme].answers for theme in game.public.theme_order}


def quotes(game: Scene) -> list[Quotes]:
    """The parts of the summary."""
    parts = game.player.activity.summary(game.state).parts
    assert all(isinstance(part, Quotes) for part in parts)
    return [part for part in parts if isinstance(part, Quotes)]


def test_D6_1_a_theme_is_one_of_the_question_on_the_screen() -> None:
    game = begun("facilitator: ask-question channels", "facilitator: add-theme Partners")
    assert game.public.themes["theme-1"].question == "channels"
    assert gathered(game) == {"Partners": ()}


def test_D6_1_or_of_the_answer_it_begins_with() -> None:
    game = begun("facilitator: ask-question channels", "facilitator: add-theme Reading answer-1")
    assert game.public.themes["theme-1"].question == "relevant"
    assert gathered(game) == {"Reading": ("answer-1",)}
    assert game.when("facilitator: add-theme Numbers answer-9") == ["refused no-such-answer"]


def test_D6_1_at_most_six_to_a_question() -> None:
    game = begun(*(f"facilitator: add-theme {number}" for number in range(6)))
    assert game.when("facilitator: add-theme more") == ["refused too-many-themes most=6"]
    game.given("facilitator: ask-question channels", "facilitator: add-theme more", "facilitator: drop-theme theme-3")
    game.given("facilitator: ask-question relevant", "facilitator: add-theme more")


def test_D6_1_only_facilitators_gather() -> None:
    assert begun().when("noa: add-theme Reading") == ["refused not-allowed"]


def test_D6_2_a_title_is_one_of_a_kind_in_its_question() -> None:
    game = begun("facilitator: add-theme Reading", "facilitator: add-theme Numbers")
    assert game.when("facilitator: add-theme reading") == ["refused theme-taken"]
    assert game.when("facilitator: rename-theme theme-2 READING") == ["refused theme-taken"]
    assert game.when("facilitator: add-theme ' '") == ["refused text-empty"]
    assert game.when(f"facilitator: add-theme {'x' * 41}") == ["refused text-too-long limit=40 length=41"]
    game.given("facilitator: ask-question channels", "facilitator: add-theme Reading")


def test_D6_2_a_theme_is_renamed() -> None:
    game = begun("facilitator: add-theme Reading answer-1", "facilitator: rename-theme theme-1 reading")
    assert gathered(game) == {"reading": ("answer-1",)}
    assert game.when("facilitator: rename-theme theme-1 ' reading '") == ["refused already-so"]
    assert game.when("facilitator: rename-theme theme-2 Numbers") == ["refused no-such-theme"]


def test_D6_2_a_theme_is_taken_away_and_its_number_with_it() -> None:
    game = begun("facilitator: add-theme Reading answer-1", "facilitator: drop-theme theme-1")
    assert (gathered(game), game.console.answers["answer-1"].theme) == ({}, None)
    assert game.when("facilitator: drop-theme theme-1") == ["refused no-such-theme"]
    game.given("facilitator: add-theme Reading")
    assert (game.public.theme_order, gathered(game)) == (("theme-2",), {"Reading": ()})


def test_D6_3_an_answer_stands_in_one_theme() -> None:
    game = begun("facilitator: add-theme Reading answer-1", "facilitator: add-theme Numbers")
    game.given("facilitator: gather-answer answer-2 theme-1", "facilitator: gather-answer answer-1 theme-2")
    assert gathered(game) == {"Reading": ("answer-2",), "Numbers": ("answer-1",)}
    assert game.console.answers["answer-1"].theme == "theme-2"
    assert game.when("facilitator: gather-answer answer-1 theme-2") == ["refused already-so"]
    game.given("facilitator: gather-answer answer-1")
    assert gathered(game) == {"Reading": ("answer-2",), "Numbers": ()}
    assert game.when("facilitator: gather-answer answer-1") == ["refused already-so"]


def test_D6_3_of_its_own_question() -> None:
    game = begun("facilitator: add-theme Reading")
    assert game.when("facilitator: gather-answer answer-4 theme-1") == ["refused no-such-theme"]
    assert game.when("facilitator: gather-answer answer-1 theme-2") == ["refused no-such-theme"]
    assert game.when("facilitator: gather-answer answer-9 theme-1") == ["refused no-such-answer"]
    stray: list[Event] = [ev.AnswerGathered(answer="answer-4", theme="theme-1")]
    assert game.fold([*game.events, *stray]) == game.state


def test_D6_4_a_hidden_answer_keeps_its_theme_unseen() -> None:
    game = begun("facilitator: add-theme Reading answer-1", "facilitator: hide-answer answer-1")
    assert gathered(game) == {"Reading": ()}
    assert game.console.answers["answer-1"].theme == "theme-1"
    game.given("facilitator: show-answer answer-1")
    assert gathered(game) == {"Reading": ("answer-1",)}


def test_D6_4_what_is_taken_back_leaves_its_theme() -> None:
    game = begun("facilitator: add-theme Reading answer-1", "noa: withdraw-answer answer-1")
    assert gathered(game) == {"Reading": ()}
    assert not game.state.gathered


def test_D6_5_in_the_summary_answers_stand_under_their_themes() -> None:
    game = begun("facilitator: add-theme Reading answer-2", "facilitator: add-theme Empty", setup="names=yes")
    assert [part.title for part in quotes(game)] == ["Reading"]
    game.given("facilitator: highlight-answer answer-3", "facilitator: gather-answer answer-1 theme-1")
    kept, theme = quotes(game)
    assert (kept.id, kept.name, kept.title, [quote.seat for quote in kept.quotes]) == (
        "talk-highlights",
        "highlights",
        None,
        ["tal"],
    )
    assert (theme.id, theme.name, theme.title) == ("talk-theme-1", "theme", "Reading")
    assert [(quote.words, quote.seat) for quote in theme.quotes] == [("one", "noa"), ("two", "samir")]
    assert theme.quotes[0].about == {"en": "Which of these are relevant to our authority?"}


def test_D5_1_the_export_tells_the_theme_of_an_answer_and_how_many_are_in_each() -> None:
    game = begun("facilitator: add-theme Reading answer-1", "facilitator: gather-answer answer-2 theme-1")
    game.given("facilitator: hide-answer answer-2", "facilitator: add-theme Empty")
    told = [
        (row.step, row.kind, row.related, row.count) for row in game.rows() if row.item["en"].startswith("Which of")
    ]
    assert told == [
        ("questions", "question", (), 3),
        ("answers", "answer", ("Reading",), None),
        ("answers", "hidden", (), None),
        ("answers", "answer", (), None),
        ("themes", "theme", ("Reading",), 1),
        ("themes", "theme", ("Empty",), 0),
    ]


def test_D6_undoing_a_theme_leaves_its_answers_in_none() -> None:
    game = begun("facilitator: add-theme Reading", "facilitator: gather-answer answer-1 theme-1")
    state = game.fold([event for event in game.events if not isinstance(event, ev.ThemeAdded)])
    assert (state.themes, state.gathered) == ({}, {})
