"""The colour rating: its list, its marks and its rounds (R1 to R3)."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from game_rules.activity import LANGUAGES
from game_rules.kit.interventions import Budget
from game_rules.rating import RATING, events
from game_rules.rating.refusals import Code
from game_rules.rating.types import OwnIntervention, RatingSetup
from tests.rules.rating_game import ITEMS, OWN, begin, begun, closed, marked, opened
from tests.transcripts.scene import Scene

TEXTS = Path(__file__).parents[2] / "content" / "text"


def test_R1_1_the_list_of_the_library_in_its_order() -> None:
    game = begun()
    assert game.public.order == ITEMS
    centre = game.public.items["centre"]
    assert (centre.head, centre.provider, centre.resources, centre.budget) == (
        "gaps-schools",
        "authority",
        400_000,
        "separate",
    )
    assert game.public.items["science"].resources is None


def test_R1_1_own_interventions_take_its_place() -> None:
    state = opened(RatingSetup(own=(OWN, replace(OWN, name="Mentors"))))
    words = RATING.material(state)
    assert RATING.public(state).order == ("own-intervention-1", "own-intervention-2")
    assert [words[id].text["ar"] for id in RATING.public(state).order] == ["A study centre", "Mentors"]


@pytest.mark.parametrize(
    ("setup", "said"),
    [
        (RatingSetup(list="lost"), "no-such-list"),
        (RatingSetup(list=None), "no-interventions"),
        (RatingSetup(own=(OWN,) * 61), "too-many-interventions limit=60"),
        (RatingSetup(questions="lost"), "no-such-questions"),
        (RatingSetup(threshold=101), "out-of-range field=threshold least=-100 most=100"),
        (RatingSetup(threshold=-101), "out-of-range field=threshold least=-100 most=100"),
    ],
)
def test_R1_1_a_setup_that_cannot_be(setup: RatingSetup, said: str) -> None:
    assert begin(setup) == said


def test_R1_1_sixty_and_none_of_the_library_begin() -> None:
    assert len(RATING.public(opened(RatingSetup(list="lost", own=(OWN,) * 60))).order) == 60


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (replace(OWN, name=" "), "text-empty"),
        (replace(OWN, name="x" * 81), "text-too-long limit=80 length=81"),
        (replace(OWN, goal=""), "text-empty"),
        (replace(OWN, goal="x" * 161), "text-too-long limit=160 length=161"),
        (replace(OWN, short="x" * 25), "text-too-long limit=24 length=25"),
        (replace(OWN, resources=-1), "out-of-range field=resources least=0 most=1000000000"),
        (replace(OWN, resources=10**9 + 1), "out-of-range field=resources least=0 most=1000000000"),
    ],
)
def test_R1_2_an_own_intervention_that_cannot_be(written: OwnIntervention, said: str) -> None:
    assert begin(RatingSetup(own=(written,))) == said


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Study centre", "Study centre"),
        ("x" * 24, "x" * 24),
        ("A neighbourhood study centre", "A neighbourhood study…"),
        ("Twenty-three letters is it", "Twenty-three letters is…"),
        ("x" * 30, "x" * 23 + "…"),
    ],
)
def test_R1_2_a_short_name_is_cut_after_a_word(name: str, short: str) -> None:
    state = opened(RatingSetup(own=(replace(OWN, name=name),)))
    found = RATING.material(state)["own-intervention-1"].short["he"]
    assert found == short and len(found) <= 24


def test_R1_2_a_short_name_of_ones_own_stays() -> None:
    budgets: tuple[Budget, ...] = get_args(Budget)
    written = tuple(replace(OWN, short=" Short ", resources=0, budget=budget) for budget in budgets)
    state = opened(RatingSetup(own=written))
    assert {words.short["en"] for words in RATING.material(state).values() if words.kind == "intervention"} == {"Short"}
    assert [item.budget for item in RATING.public(state).items.values()] == list(budgets)


def test_R1_3_the_log_holds_the_words_and_the_goal() -> None:
    game = begun()
    material = RATING.material(game.fold(game.events))
    assert material["centre"].detail == {"en": "Every child has a quiet place to study"}
    assert {id: words.kind for id, words in material.items()} == {
        **dict.fromkeys(ITEMS, "intervention"),
        "alike": "question",
        "apart": "question",
    }


def test_R2_1_any_order_and_as_many_as_one_likes() -> None:
    game = begun().given("s1: rate science yes", "s1: rate centre no")
    assert {item: own.mark for item, own in game.private("s1").marks.items()} == {"science": "yes", "centre": "no"}
    assert (game.public.began, game.public.finished) == (1, 0)
    game.given("s1: rate mentors so", "s2: rate mentors so")
    assert (game.public.began, game.public.finished) == (2, 1)
    assert game.console.raters == {"centre": 1, "mentors": 2, "science": 1}
    assert game.when("s1: rate lost no") == ["refused no-such-intervention"]
    assert game.when("s1: withdraw-rating lost") == ["refused no-such-intervention"]


def test_R2_2_a_reason_or_none() -> None:
    game = begun().given("s1: rate centre no '  nobody \u202e comes '", "s2: rate centre no")
    assert game.private("s1").marks["centre"].reason == "nobody comes"
    assert game.private("s2").marks["centre"].reason == ""
    assert game.when(f"s3: rate centre no {'x' * 201}") == ["refused text-too-long limit=200 length=201"]


def test_R2_3_a_mark_is_given_anew() -> None:
    game = begun("live=yes").given("s1: rate centre no slow", "s2: rate centre so", "s3: rate centre so")
    assert game.when("s1: rate centre no slow") == ["refused already-so"]
    assert game.when("s2: rate centre so") == ["refused already-so"]
    game.given("s1: rate centre no quick")
    assert [reason.text for reason in game.console.reasons.values()] == ["quick"]
    game.given("s1: rate centre yes")
    assert game.console.reasons == {} and game.private("s1").marks["centre"].reason == ""
    counts = game.board.results["centre"].first.counts
    assert (counts.no, counts.so, counts.yes) == (0, 2, 1)


def test_R2_4_taken_back_it_is_as_before() -> None:
    game = marked(begun("live=yes"), "centre", 3, 1, 2)
    seen = (game.public, game.board, game.console, game.private("s9"), game.rows())
    game.given("s9: rate centre yes 'it works'")
    assert seen != (game.public, game.board, game.console, game.private("s9"), game.rows())
    game.given("s9: withdraw-rating centre")
    assert seen == (game.public, game.board, game.console, game.private("s9"), game.rows())
    assert game.when("s9: withdraw-rating centre") == ["refused not-rated"]


def test_R2_5_nobodys_mark_is_anybodys_business() -> None:
    game = begun("live=yes names=yes", "noa samir tal dana")
    game.given(
        *(f"{seat}: rate centre no 'why not'" for seat in game.player.seats), "facilitator: show-reason reason-2 yes"
    )
    told = (
        game.public,
        game.console,
        game.private("tal"),
        game.rows(),
        RATING.summary(game.state),
        RATING.carries(game.state),
    )
    assert "why not" in repr(told)
    assert not any(seat in repr(told) for seat in ("noa", "samir", "dana"))
    assert {events.Rated, events.RatingWithdrawn} <= set(RATING.unsigned)


def test_R2_6_late_ones_rate_and_marks_of_leavers_stay() -> None:
    game = begun("live=yes", "noa samir tal").given(
        "noa: rate centre no", "samir: rate centre no", "tal: rate centre no"
    )
    assert game.when("leaves: tal") == [] and game.when("joins: dana/parent") == []
    game.given("dana: rate centre yes")
    assert game.board.results["centre"].first.people == 4


def test_R2_7_marking_is_no_step() -> None:
    assert {events.Rated, events.RatingWithdrawn} <= set(RATING.slight)
    assert not {events.RoundClosed, events.SecondRoundOpened, events.ReasonShown} & set(RATING.slight)


def test_R3_1_a_closed_round_stays() -> None:
    game = closed(no=2, yes=1)
    assert not game.public.open
    assert game.when("s1: rate centre yes") == ["refused round-closed"]
    assert game.when("s1: withdraw-rating centre") == ["refused round-closed"]
    assert game.when("facilitator: close-round") == ["refused round-closed"]


def test_R3_2_a_second_round_begins_with_nothing() -> None:
    game = marked(begun(), "centre", 2, 1)
    assert game.when("facilitator: open-second-round") == ["refused round-open"]
    assert game.private("s1").first == {}
    game.given("facilitator: close-round", "facilitator: open-second-round")
    assert (game.public.round, game.public.open, game.public.began) == (2, True, 0)
    assert (game.private("s1").marks, game.private("s1").first) == ({}, {"centre": "no"})
    assert game.public.results["centre"].first.counts.no == 2
    assert game.when("facilitator: open-second-round") == ["refused rounds-over"]
    game.given("s1: rate centre yes", "facilitator: close-round")
    assert game.when("facilitator: open-second-round") == ["refused rounds-over"]
    assert game.private("s1").first == {"centre": "no"}


def test_R3_3_an_undone_second_round_takes_its_marks_along() -> None:
    game = marked(begun(), "centre", 2, 1).given("facilitator: close-round")
    before = game.state
    game.given("facilitator: open-second-round", "s1: rate centre yes why", "s1: withdraw-rating centre")
    game.given("s2: rate centre yes 'because'")
    undone = [event for event in game.events if not isinstance(event, events.SecondRoundOpened)]
    assert game.fold(undone) == before


def test_R3_3_an_undone_closing_opens_the_round_again() -> None:
    game = closed(no=2, yes=1)
    undone = game.fold([event for event in game.events if not isinstance(event, events.RoundClosed)])
    assert RATING.public(undone).open and RATING.public(undone).results is None


def test_R3_4_time_does_not_close_it() -> None:
    game = begun()
    assert game.when("time is up") == []
    game.given("s1: rate centre no")
    assert not RATING.over(game.state) and RATING.deadline(game.state) is None


def test_R3_5_what_was_gathered_is_closed_with_the_run() -> None:
    assert begun().when("is ended") == []
    game = marked(begun(), "centre", 2, 1).given("is ended")
    assert game.public.results["centre"].first.counts.no == 2
    game.given("facilitator: open-second-round", "is ended")
    assert game.public.open, "a second round nobody rated in says nothing"


def test_R3_5_the_end_of_the_run_closes_a_round_somebody_rated_in() -> None:
    game = begun()
    context = game.player.context("facilitator")
    assert RATING.ended(game.state, context) == ()
    game.given("s1: rate centre no")
    assert RATING.ended(game.state, context) == (events.RoundClosed(round=1),)
    game.given("facilitator: close-round")
    assert RATING.ended(game.state, context) == ()
    game.given("facilitator: open-second-round")
    assert RATING.ended(game.state, context) == ()
    game.given("s1: rate centre no")
    assert RATING.ended(game.state, context) == (events.RoundClosed(round=2),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_words(language: str) -> None:
    words = (TEXTS / language / "refusals.ftl").read_text(encoding="utf-8")
    assert [code for code in get_args(Code) if f"refusal-{code} = " not in words] == []


def test_a_command_of_another_activity() -> None:
    assert Scene("rating").given("begin").when("noa: answer lost words") == ["refused no-such-question"]
