"""Opening circle: closing, names, and what is kept, C7 to C9."""

import pytest

from game_rules.activity import Row
from game_rules.circle import CIRCLE
from game_rules.circle import events as ev
from game_rules.kit.talk.events import Answered
from game_rules.summary import Pages, Quotes, Threads
from tests.rules.circle_game import begun, in_round, looking, page, tie
from tests.transcripts.scene import Scene


def closing(setup: str = "") -> Scene:
    return looking(setup).given("facilitator: go-to-stage closing")


def told(game: Scene, *steps: str) -> list[tuple[str, object, object, str]]:
    """Kind, item, seat and text of the rows of *steps*."""
    return [(row.kind, row.item, row.seat, row.text) for row in game.rows() if row.step in steps]


def test_C7_1_answers_are_given_while_closing_and_kept() -> None:
    game = closing().given("noa: answer learn 'it took time'", "facilitator: highlight-answer answer-1")
    assert (game.public.talk.highlight, game.public.talk.answers["answer-1"].seat) == ("answer-1", "noa")
    assert (game.private("noa").talk.left, game.console.talk.order) == ({"learn": 2}, ("answer-1",))
    game.given("facilitator: go-to-stage looking")
    assert game.when("noa: withdraw-answer answer-1") == ["refused wrong-stage"]
    game.given("facilitator: dim-answer answer-1")


def test_C8_1_without_names_no_seat_stands_anywhere_but_ones_own() -> None:
    game = in_round("names=no turn_seconds=30").given("noa: lay-page", "facilitator: next-turn", "samir: lay-page")
    public = game.public
    assert (public.order, public.next, public.done, public.skipped, public.turn.seat) == ((), None, (), (), None)
    assert (public.turn.laid, public.turn.number, public.to_come) == (page(game, "samir"), 2, 1)
    game.given("facilitator: next-turn", "facilitator: skip-turn", "facilitator: go-to-stage looking")
    game.given(tie(game, "noa", "noa samir"), "facilitator: ask-to-turn", "samir: answer-turn yes")
    game.given("facilitator: go-to-stage closing", "noa: answer learn words", "facilitator: highlight-answer answer-1")
    rules = game.player.activity
    told = (game.public, game.private("tal"), game.rows(), rules.summary(game.state), rules.tables(game.state))
    assert not [seat for seat in ("noa", "samir", "tal") for layer in told if f"'{seat}'" in repr(layer)]


def test_C8_1_the_facilitator_sees_the_writers_always() -> None:
    game = in_round("names=no").given("noa: lay-page", "facilitator: next-turn", "facilitator: skip-turn")
    console = game.console
    assert (console.order, console.on, console.next) == (("noa", "samir", "tal"), "tal", None)
    assert (console.done, console.skipped) == (("noa",), ("samir",))
    assert {shown.seat for shown in console.pages.values()} == {"noa"}


def test_C8_1_while_people_arrange_each_is_told_the_neighbour() -> None:
    game = begun("names=no").given("facilitator: let-arrange yes", "noa: sit-after samir")
    assert (game.public.order, game.private("noa").after, game.private("tal").after) == ((), "samir", "noa")
    game.given("facilitator: let-arrange no")
    assert game.private("noa").after is None


def test_C8_1_names_are_one_switch_for_pages_and_answers() -> None:
    game = closing().given("noa: answer learn words", "facilitator: show-names no")
    assert not game.public.names and not game.public.talk.names
    assert {shown.seat for shown in game.public.pages.values()} == {None}
    assert game.public.talk.answers["answer-1"].seat is None


def test_C8_2_showing_names_again_names_no_page_that_was_laid_without() -> None:
    game = in_round("names=no").given(
        "noa: lay-page quiet=yes", "facilitator: show-names yes", "samir: lay-page quiet=yes"
    )
    seats = {shown.text: shown.seat for shown in game.public.pages.values()}
    assert seats == {"life of noa": None, "life of samir": "samir"}
    assert told(game, "pages") == [("life", "1", "samir", "life of samir"), ("life", "2", None, "life of noa")]


def test_C8_3_nothing_says_when_a_page_without_a_name_was_laid() -> None:
    """Whatever the order of the turns, the same pages are told in the same order."""
    seats = "noa samir tal dana omar"
    game = looking("names=no", seats)
    shown = game.public.laid
    assert list(shown) == list(game.public.pages) == sorted(game.state.pages)
    assert list(game.state.pages) != sorted(game.state.pages)
    assert [row.item for row in game.rows() if row.step == "pages"] == ["1", "2", "3", "4", "5"]
    assert {row.at for row in game.rows() if row.step == "pages"} == {None}
    assert all(row.at for row in looking().rows() if row.step == "pages")


def test_C9_1_the_export() -> None:
    game = Scene("circle", "", "noa samir tal").given("begin", "facilitator: go-to-stage round")
    game.given("noa: save-side life swim", "noa: save-side educational fair", "samir: save-side educational secret")
    for seat in ("noa", "samir", "tal"):
        game.given(f"{seat}: lay-page quiet=yes")
    game.given("facilitator: go-to-stage looking", "facilitator: ask-to-turn", "noa: answer-turn yes")
    game.given(tie(game, "noa", "noa tal"), tie(game, "noa", "samir tal", "alone", "different"))
    game.given("tal: join-thread thread-2 yes", "facilitator: go-to-stage closing", "noa: answer learn words")
    game.given("facilitator: highlight-answer answer-1")
    assert told(game, "pages") == [
        ("life", "1", "noa", "swim"),
        ("educational", "1", "noa", "fair"),
        ("spoken", "2", "samir", ""),
        ("spoken", "3", "tal", ""),
    ]
    assert [row for row in game.rows() if row.step == "threads"] == [
        Row(step="threads", kind="different", item="alone", related=("2", "3"), count=2),
        Row(step="threads", kind="similar", item="late", related=("swim", "3"), count=1),
    ]
    assert [row.kind for row in game.rows()][-3:] == ["question", "answer", "highlight"]


def test_C9_2_the_log_does_not_sign_what_a_name_would_give_away() -> None:
    of_seats = {ev.SideSaved, ev.ReadySet, ev.PlaceTaken, ev.PageLaid, ev.TurningAnswered, ev.ThreadTied}
    assert {*of_seats, ev.ThreadJoined, ev.ThreadLeft, Answered} <= set(CIRCLE.unsigned)


def test_C9_3_of_what_is_hidden_only_the_fact() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "rude"), "facilitator: hide-thread thread-1 yes")
    game.given("facilitator: ask-to-turn", "noa: answer-turn yes", f"facilitator: hide-page {page(game, 'noa')} yes")
    assert told(game, "pages")[-1] == ("hidden", "3", "noa", "")
    assert told(game, "threads") == [("hidden", "", None, "")]
    rules = game.player.activity
    for words in ("rude", "life of noa", "school of noa"):
        assert words not in repr(game.rows()) + repr(rules.summary(game.state)) + repr(rules.tables(game.state))


def test_C9_4_the_summary() -> None:
    rules = CIRCLE
    empty = rules.summary(begun().state)
    assert ([figure.value for figure in empty.figures], empty.parts) == ([0, 0, 0], ())
    game = in_round().given("noa: lay-page quiet=yes", "samir: lay-page quiet=yes", "facilitator: go-to-stage looking")
    game.given(tie(game, "tal", "noa samir"), "facilitator: go-to-stage closing", "tal: answer learn words")
    game.given("noa: answer learn more", "facilitator: highlight-answer answer-1", "facilitator: add-theme Time")
    game.given("facilitator: gather-answer answer-2 theme-1")
    summary = rules.summary(game.state)
    assert {figure.name: figure.value for figure in summary.figures} == {"pages": 2, "threads": 1, "answers": 2}
    pages, tied, insights, theme = summary.parts
    assert isinstance(pages, Pages) and isinstance(tied, Threads)
    assert [pages.pages[id].text for id in pages.order] == ["life of noa", "life of samir"]
    assert [(thread.word, thread.pages) for thread in tied.threads] == [("late", pages.order)]
    assert isinstance(insights, Quotes) and isinstance(theme, Quotes)
    assert ([quote.words for quote in insights.quotes], theme.title) == (["words"], "Time")


@pytest.mark.parametrize("highlighted", [True, False])
def test_C9_5_later_activities_start_from_the_insights(highlighted: bool) -> None:
    game = closing("question=Why?").given("noa: answer own-1 words")
    if highlighted:
        game.given("facilitator: highlight-answer answer-1")
    carried = [item.items for item in CIRCLE.carries(game.state)]
    assert carried == ([("Why?", "words")] if highlighted else [])
