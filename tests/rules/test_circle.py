"""Opening circle: stages and the round, C1 and C3."""

from dataclasses import replace

import pytest

from game_rules.circle.types import CircleSetup
from game_rules.kit.library import EMPTY as NO_LIBRARY
from tests.rules.circle_game import begun, ends_at, in_round, looking, on
from tests.transcripts.scene import Scene


def test_C1_1_to_any_stage_and_back_and_nothing_is_lost() -> None:
    game = looking()
    before = game.public.pages
    for stage in ("closing", "writing", "looking"):
        game.given(f"facilitator: go-to-stage {stage}")
        assert (game.public.stage, game.public.pages) == (stage, before)
    assert game.when("facilitator: go-to-stage looking") == ["refused already-so"]
    assert game.private("noa").own.life == "life of noa"


def test_C1_2_the_closing_question_is_ones_own_or_that_of_the_guide() -> None:
    assert begun().public.talk.questions == ("learn",)
    own = begun("question='What now?' answers=1").public.talk
    assert (own.questions, own.own) == (("own-1",), {"own-1": "What now?"})
    assert begun("question=' '").public.talk.questions == ("learn",)
    assert Scene("circle", "answers=0").when("begin") == ["refused out-of-range field=answers least=1 most=10"]


def test_C1_2_without_a_question_the_facilitator_adds_one() -> None:
    game = Scene("circle")
    rules = game.player.activity
    bare = replace(game.player.context("facilitator"), library=NO_LIBRARY)
    game.player.state = rules.start()
    for event in rules.begin(CircleSetup(), bare):
        game.player.state = rules.evolve(game.state, event)
    assert game.public.talk.questions == ()
    game.given("facilitator: go-to-stage closing", "facilitator: add-question 'What now?'", "noa: answer own-1 rest")
    assert game.public.talk.order == ("answer-1",)


def test_C1_3_entering_the_round_the_next_in_line_is_on() -> None:
    game = in_round()
    assert on(game) == "noa"
    game.given("facilitator: go-to-stage writing")
    assert game.public.turn is None
    game.given("facilitator: go-to-stage round")
    assert on(game) == "noa"
    late = looking().given("joins: dana", "facilitator: go-to-stage round")
    assert on(late) == "dana"


@pytest.mark.parametrize(
    ("stage", "lines"),
    [
        ("writing", ("facilitator: next-turn", "facilitator: skip-turn", "facilitator: give-turn tal")),
        ("writing", ("facilitator: ask-to-turn", "noa: answer learn words", "noa: withdraw-answer answer-1")),
        ("round", ("facilitator: ask-to-turn", "noa: tie pages= relation=similar word=x", "noa: join-thread t yes")),
        ("looking", ("facilitator: shuffle-order", "facilitator: set-order noa", "facilitator: let-arrange yes")),
        ("looking", ("facilitator: next-turn", "noa: answer learn words")),
        ("closing", ("noa: tie pages= relation=similar word=x", "noa: join-thread t yes", "facilitator: skip-turn")),
    ],
)
def test_C1_4_what_belongs_to_another_stage(stage: str, lines: tuple[str, ...]) -> None:
    game = looking() if stage in ("looking", "closing") else begun()
    if game.public.stage != stage:
        game.given(f"facilitator: go-to-stage {stage}")
    for line in lines:
        assert game.when(line) == ["refused wrong-stage"], line


def test_C1_5_it_has_no_end_of_its_own_and_no_deadline() -> None:
    game = in_round("turn_seconds=30")
    rules = game.player.activity
    assert game.when("time is up") == []
    assert (rules.over(game.state), rules.deadline(game.state)) == (False, None)


def test_C3_1_one_at_a_time_in_the_order_of_joining() -> None:
    game = in_round()
    seen = []
    while on(game) is not None:
        seen.append(on(game))
        game.given("facilitator: next-turn")
    assert seen == ["noa", "samir", "tal"] == list(game.public.order)


def test_C3_2_after_the_last_nobody_is_on() -> None:
    game = in_round().given(*["facilitator: next-turn"] * 3)
    assert game.public.turn is None
    assert game.when("facilitator: next-turn") == ["refused nobody-to-play"]
    assert Scene("circle", "", "noa").given("begin", "leaves: noa", "facilitator: go-to-stage round").when(
        "facilitator: next-turn"
    ) == ["refused nobody-to-play"]


def test_C3_3_nobody_is_on_twice_by_itself() -> None:
    game = in_round(seats="noa samir tal dana").given("noa: lay-page", "facilitator: give-turn tal")
    assert (on(game), game.public.next, game.public.to_come) == ("tal", "samir", 2)
    game.given("tal: lay-page", "facilitator: next-turn")
    assert on(game) == "samir"
    game.given("facilitator: next-turn")
    assert (on(game), game.public.next, game.public.to_come) == ("dana", None, 0)


def test_C3_3_who_was_interrupted_without_a_page_is_on_again() -> None:
    game = in_round().given("facilitator: give-turn tal")
    assert (on(game), game.public.next, game.private("noa").ahead) == ("tal", "noa", 1)
    game.given("tal: lay-page quiet=yes")
    assert on(game) == "noa"
    game.given("facilitator: next-turn")
    assert (on(game), game.public.next) == ("samir", None)


def test_C3_4_the_skipped_are_remembered_until_their_page_lies() -> None:
    game = in_round().given("facilitator: skip-turn", "facilitator: skip-turn")
    assert (on(game), game.public.skipped) == ("tal", ("noa", "samir"))
    game.given("facilitator: give-turn noa")
    assert (on(game), game.public.skipped) == ("noa", ("samir",))
    game.given("noa: lay-page", "facilitator: next-turn")
    assert (on(game), game.public.skipped, game.public.done) == ("tal", ("samir",), ("noa",))
    game.given("facilitator: skip-turn")
    assert game.public.turn is None
    assert game.when("facilitator: skip-turn") == ["refused nobody-to-play"]
    game.given("facilitator: give-turn samir", "facilitator: skip-turn")
    assert game.public.skipped == ("tal", "samir")


def test_C3_4_to_whom_the_turn_may_be_given() -> None:
    game = in_round().given("noa: lay-page")
    assert game.when("facilitator: skip-turn") == ["refused page-lies"]
    assert game.when("facilitator: give-turn noa") == ["refused already-on-turn"]
    assert game.when("facilitator: give-turn lost") == ["refused no-such-seat"]
    game.given("facilitator: next-turn")
    assert game.when("facilitator: give-turn noa") == ["refused page-lies"]


def test_C3_5_the_order_is_laid_down_and_shuffled_among_those_ahead() -> None:
    game = begun(seats="noa samir tal dana omar").given("facilitator: set-order tal noa omar samir dana")
    assert game.public.order == ("tal", "noa", "omar", "samir", "dana")
    assert game.when("facilitator: set-order tal noa omar samir samir") == ["refused order-mismatch"]
    game.given("facilitator: go-to-stage round", "tal: lay-page quiet=yes")
    orders = set()
    for _ in range(20):
        game.given("facilitator: shuffle-order")
        orders.add(game.public.order)
    assert {order[:2] for order in orders} == {("tal", "noa")}
    assert len(orders) > 3 and all(sorted(order[2:]) == ["dana", "omar", "samir"] for order in orders)
    game.given("facilitator: next-turn", "facilitator: next-turn")
    assert game.when("facilitator: shuffle-order") == ["refused nobody-to-play"]


def test_C3_6_people_arrange_the_circle_as_they_sit() -> None:
    game = begun(seats="noa samir tal dana")
    assert game.when("noa: sit-after tal") == ["refused not-arranging"]
    assert game.private("noa").after is None
    game.given("facilitator: let-arrange yes")
    assert game.when("facilitator: let-arrange yes") == ["refused already-so"]
    assert (game.private("noa").after, game.private("samir").after) == ("dana", "noa")
    game.given("noa: sit-after tal")
    assert (game.public.order, game.private("noa").after) == (("samir", "tal", "noa", "dana"), "tal")
    assert game.when("noa: sit-after tal") == ["refused already-so"]
    assert game.when("noa: sit-after noa") == ["refused same-neighbour"]
    assert game.when("noa: sit-after lost") == ["refused no-such-seat"]
    game.given("facilitator: go-to-stage round", "dana: sit-after samir", "facilitator: go-to-stage looking")
    assert (game.public.order, game.public.arranging) == (("samir", "dana", "tal", "noa"), False)


def test_C3_7_a_late_joiner_is_last_and_waits_for_the_facilitator() -> None:
    game = in_round().given("joins: dana")
    assert (game.public.order[-1], game.private("dana").ahead) == ("dana", 3)
    game.given(*["facilitator: next-turn"] * 4, "joins: omar")
    assert (game.public.turn, game.public.next) == (None, "omar")
    game.given("facilitator: next-turn")
    assert on(game) == "omar"


def test_C3_8_the_turn_of_whoever_leaves_passes_on_and_pages_stay() -> None:
    game = in_round().given("noa: lay-page", "leaves: noa")
    assert (on(game), game.public.people, len(game.public.pages)) == ("samir", 2, 1)
    game.given("leaves: tal", "leaves: samir")
    assert (game.public.turn, game.public.order, len(game.public.pages)) == (None, (), 1)


def test_C3_9_a_phone_tells_how_many_turns_come_before_its_own() -> None:
    game = begun()
    assert game.private("noa").ahead is None
    game.given("facilitator: go-to-stage round")
    assert [game.private(seat).ahead for seat in ("noa", "samir", "tal")] == [0, 1, 2]
    game.given("facilitator: skip-turn")
    assert [game.private(seat).ahead for seat in ("noa", "samir", "tal", "lost")] == [None, 0, 1, None]
    game.given("facilitator: next-turn", "facilitator: next-turn", "joins: dana")
    assert game.private("dana").ahead == 1


def test_C3_10_the_clock_of_a_turn_only_shows() -> None:
    game = in_round()
    assert ends_at(game) is None
    began = game.player.now
    game.given("facilitator: set-turn-clock 90")
    assert (ends_at(game), game.public.turn_seconds) == (began + 90_000, 90)
    assert game.when("facilitator: set-turn-clock 90") == ["refused already-so"]
    out = "refused out-of-range field=turn_seconds least=0 most=600"
    assert game.when("facilitator: set-turn-clock 601") == [out]
    assert Scene("circle", "turn_seconds=-1").when("begin") == [out]
    game.player.now += 3_600_000
    game.given("noa: lay-page", "facilitator: next-turn")
    assert ends_at(game) == game.player.now + 90_000
    game.given("facilitator: set-turn-clock 0")
    assert ends_at(game) is None
