"""The colour rating: what the screen shows, the reasons, the talk inside, and what is kept (R6, R7)."""

from dataclasses import replace

import pytest

from game_rules.activity import Carried, Row
from game_rules.rating import RATING
from game_rules.summary import Bar, Bars, Figure, Point, Quote, Quotes, Scatter
from tests.rules.rating_game import begun, closed, marked
from tests.transcripts.scene import Scene

CENTRE, MENTORS = {"en": "A neighbourhood study centre"}, {"en": "Older pupils teach younger ones"}
GOAL = {"en": "Every child has a quiet place to study"}


def with_reasons(*reasons: str, setup: str = "") -> Scene:
    """A round in which each seat marked the same red, for a reason of its own."""
    game = begun(setup, 60)
    return game.given(*(f"s{n}: rate centre no '{reason}'" for n, reason in enumerate(reasons, 1)))


def test_R6_1_the_facilitator_chooses_what_is_shown() -> None:
    game = closed(no=6)
    assert (game.public.shows, game.public.item) == ("bars", None)
    assert game.when("facilitator: show-results bars") == ["refused already-so"]
    game.given("facilitator: show-results item centre")
    assert (game.public.shows, game.public.item) == ("item", "centre")
    assert game.when("facilitator: show-results item centre") == ["refused already-so"]
    game.given("facilitator: show-results item mentors", "facilitator: show-results scatter mentors")
    assert (game.public.shows, game.public.item) == ("scatter", None)
    assert game.when("facilitator: show-results item lost") == ["refused no-such-intervention"]
    assert game.when("facilitator: show-results item") == ["refused no-such-intervention"]


@pytest.mark.parametrize("shows", ["bars", "scatter", "item centre"])
def test_R6_1_no_results_before_there_are_any(shows: str) -> None:
    silent, live = marked(begun(), "centre", 6), marked(begun("live=yes"), "centre", 6)
    for game in (silent, live):
        game.given("facilitator: show-results talk")
    assert silent.when(f"facilitator: show-results {shows}") == ["refused results-hidden"]
    live.given(f"facilitator: show-results {shows}")


def test_R6_1_no_talk_without_questions() -> None:
    game = begun("questions=-")
    assert game.when("facilitator: show-results talk") == ["refused no-questions"]
    assert game.when("facilitator: ask-question ''") == ["refused no-such-question"]
    game.given("facilitator: add-question 'And now?'")
    assert (game.public.shows, game.public.talk.current) == ("talk", "own-1")


def test_R6_2_a_question_asked_comes_to_the_screen() -> None:
    game = closed(no=6)
    assert game.public.talk.questions == ("alike", "apart") and game.public.talk.current == "alike"
    game.given("facilitator: ask-question alike")
    assert game.public.shows == "talk"
    assert game.when("facilitator: ask-question alike") == ["refused already-so"]
    game.given("facilitator: show-results bars", "facilitator: ask-question apart")
    assert (game.public.shows, game.public.talk.current) == ("talk", "apart")
    game.given("facilitator: add-question 'And now?'", "facilitator: show-results bars")
    assert game.when("facilitator: ask-question lost") == ["refused no-such-question"]
    assert game.public.shows == "bars"


def test_R6_2_answers_and_highlights_are_those_of_the_talk() -> None:
    game = begun("names=yes").given(*(f"s1: answer alike '{n}'" for n in "abc"))
    assert game.when("s1: answer alike d") == ["refused answers-used-up limit=3"]
    game.given("facilitator: highlight-answer answer-2")
    assert (game.public.talk.highlight, game.public.talk.answers["answer-2"].seat) == ("answer-2", "s1")
    assert game.private("s1").talk.left["alike"] == 0
    assert game.console.talk.answers["answer-1"].text == "a"


def test_R6_3_reasons_without_names_once_counts_are_shown() -> None:
    game = with_reasons("one", "two")
    assert game.console.reasons == {}
    game.given("facilitator: close-round")
    assert game.console.reasons == {} and game.console.order == ()
    game = with_reasons("one", "two", "", "four").given("facilitator: close-round")
    assert [game.console.reasons[id].text for id in game.console.order] == ["one", "two", "four"]
    found = game.console.reasons["reason-1"]
    assert (found.item, found.mark, found.round, found.shown) == ("centre", "no", 1, False)
    assert game.public.results["centre"].reasons == {}


def test_R6_3_the_newest_fifty_and_those_on_the_screen() -> None:
    game = with_reasons(*(f"reason {n}" for n in range(1, 59)), setup="live=yes")
    assert game.console.order == tuple(f"reason-{n}" for n in range(9, 59))
    game.given("facilitator: show-reason reason-2 yes")
    assert game.console.order == ("reason-2", *(f"reason-{n}" for n in range(9, 59)))
    assert sum(row.kind == "reason-no" for row in game.rows()) == 58


def test_R6_4_a_reason_comes_to_the_screen_and_goes() -> None:
    game = with_reasons("one", "two", "three", setup="live=yes")
    assert game.when("facilitator: show-reason reason-1 no") == ["refused already-so"]
    game.given("facilitator: show-reason reason-1 yes", "facilitator: show-reason reason-2 yes")
    assert game.when("facilitator: show-reason reason-1 yes") == ["refused already-so"]
    assert [reason.text for reason in game.board.results["centre"].reasons.values()] == ["one", "two"]
    assert game.console.reasons["reason-1"].shown and not game.console.reasons["reason-3"].shown
    game.given("facilitator: show-reason reason-1 no")
    assert list(game.board.results["centre"].reasons) == ["reason-2"]
    game.given("s9: rate centre yes", "s2: rate centre so changed")
    assert game.board.results["centre"].reasons == {}
    assert game.when("facilitator: show-reason reason-2 yes") == ["refused no-such-reason"]


def test_R6_4_no_reason_comes_to_the_screen_before_its_counts() -> None:
    game = with_reasons("one", "two", "three")
    assert game.when("facilitator: show-reason reason-1 yes") == ["refused no-such-reason"]
    few = with_reasons("one", "two").given("facilitator: close-round")
    assert few.when("facilitator: show-reason reason-1 yes") == ["refused no-such-reason"]
    game.given("facilitator: close-round", "facilitator: show-reason reason-1 yes", "facilitator: open-second-round")
    game.given("s1: rate centre so later", "s2: rate centre so", "s3: rate centre so")
    assert game.when("facilitator: show-reason reason-4 yes") == ["refused no-such-reason"]
    assert [reason.round for reason in game.public.results["centre"].reasons.values()] == [1]


def test_R6_5_closing_and_opening_a_round_bring_the_bars() -> None:
    game = begun().given("facilitator: show-results talk", "facilitator: close-round")
    assert game.public.shows == "bars"
    game.given("facilitator: show-results item centre", "facilitator: open-second-round")
    assert (game.public.shows, game.public.item) == ("bars", None)


def test_R7_1_rows_of_a_silent_round_tell_only_how_many() -> None:
    rows = [row for row in marked(begun(), "centre", 4, 0, 3).rows() if row.step == "first-round"]
    assert [(row.kind, row.item, row.count) for row in rows] == [
        ("people", CENTRE, 7),
        ("people", MENTORS, 0),
        ("people", {"en": "Science afternoons for girls"}, 0),
    ]


def test_R7_1_rows_of_a_closed_round() -> None:
    seats = " ".join([*(f"t{n}/teacher" for n in range(1, 5)), *(f"p{n}/parent" for n in range(1, 4))])
    game = marked(begun("", seats), "centre", 4, 0, 2).given("p3: rate centre yes 'it works'")
    game.given("facilitator: close-round")
    about = Row(step="first-round", kind="people", item=CENTRE, count=7)
    assert [row for row in game.rows() if row.item == CENTRE and row.step == "first-round"] == [
        about,
        replace(about, kind="no", count=4),
        replace(about, kind="so", count=0),
        replace(about, kind="yes", count=3),
        replace(about, kind="no", count=4, group="teacher"),
        replace(about, kind="so", count=0, group="teacher"),
        replace(about, kind="yes", count=0, group="teacher"),
        replace(about, kind="no", count=0, group="parent"),
        replace(about, kind="so", count=0, group="parent"),
        replace(about, kind="yes", count=3, group="parent"),
        replace(about, kind="reason-yes", count=None, text="it works"),
    ]


def test_R7_1_rows_of_the_list_and_of_the_talk() -> None:
    game = begun().given("s1: answer alike 'All of it'", "facilitator: highlight-answer answer-1")
    listed = [row for row in game.rows() if row.step == "list"]
    assert listed[:2] == [
        Row(step="list", kind="intervention", item=CENTRE, related=(GOAL,)),
        Row(step="list", kind="budget-separate", item=CENTRE, count=400_000),
    ]
    assert len(listed) == 5
    talk = [(row.step, row.kind, row.text) for row in game.rows() if row.step in ("answers", "highlights")]
    assert talk == [("answers", "answer", "All of it"), ("highlights", "highlight", "All of it")]


def test_R7_1_a_few_raters_are_no_row_of_marks() -> None:
    rows = closed(no=1, yes=1).given("facilitator: open-second-round").rows()
    assert [row.kind for row in rows if row.step == "first-round" and row.item == CENTRE] == ["people"]
    assert [row.count for row in rows if row.step == "second-round"] == [0, 0, 0]


def test_R7_2_the_summary() -> None:
    game = marked(begun(), "mentors", 1, 1, 2)
    marked(game, "centre", 6, 0, 1).given("s8: rate centre no 'nobody comes'")
    silent = RATING.summary(game.state)
    figures = (Figure(name="interventions", value=3), Figure(name="people", value=8), Figure(name="rated", value=12))
    assert (silent.figures, silent.parts) == (figures, ())
    game.given("facilitator: close-round", "facilitator: show-reason reason-1 yes")
    bars, scatter, reasons = RATING.summary(game.state).parts
    centre = Bar(words=CENTRE, goal=GOAL, no=7, so=0, yes=1, agreement=0.5, consensus=0.46, pattern="alike")
    mentors = Bar(words=MENTORS, goal={"en": "All of grade 4 reads with pleasure"}, no=1, so=1, yes=2)
    assert bars == Bars(id="rating-bars", name="bars", bars={0: centre, 1: mentors})
    point = Point(words=CENTRE, resources=400_000, score=1.07, budget="separate")
    assert scatter == Scatter(id="rating-scatter", name="scatter", points={0: point}, corner=())
    quote = Quote(words="nobody comes", about=CENTRE)
    assert reasons == Quotes(id="rating-reasons", name="reasons", quotes=(quote,))


def test_R7_2_the_summary_of_two_rounds_and_of_the_talk() -> None:
    game = closed(no=6).given("facilitator: open-second-round", "s1: answer alike 'All'")
    marked(game, "centre", 0, 5).given("facilitator: highlight-answer answer-1", "facilitator: close-round")
    bars, talk = RATING.summary(game.state).parts
    assert isinstance(bars, Bars) and bars.bars[0].before == (6, 0, 0)
    assert (bars.bars[0].no, bars.bars[0].so, bars.bars[0].pattern) == (0, 5, None)
    assert isinstance(talk, Quotes) and talk.quotes[0].words == "All"


@pytest.mark.parametrize(
    ("counts", "kind"),
    [((1, 2, 4), "rated-yes"), ((3, 1, 1), "rated-no"), ((0, 3, 0), "rated-so"), ((3, 0, 3), "rated-tied")],
)
def test_R7_3_what_later_activities_start_from(counts: tuple[int, int, int], kind: str) -> None:
    game = marked(begun(), "centre", *counts)
    marked(game, "mentors", 2)
    assert RATING.carries(game.state) == ()
    game.given("facilitator: close-round")
    assert RATING.carries(game.state) == (Carried(kind=kind, items=(CENTRE,), people=sum(counts)),)
