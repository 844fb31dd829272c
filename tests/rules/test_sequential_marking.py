"""Sequential, S3 and S5: marking, turns, counts, settling, reasons."""

import pytest

from tests.transcripts.scene import Scene

A, B, C = "gap-reading", "gap-clubs", "gap-absence"


def begun(setup: str = "", seats: str = "noa samir tal") -> Scene:
    return Scene("sequential", setup, seats).given("begin")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"noa: mark {A} {B}", "no-such-heading"),
        ('noa: mark "" cause-bus', "no-such-card"),
        ('noa: mark "" unheard-of', "no-such-card"),
        ('noa: mark "" gap-maths', "card-hidden"),
    ],
)
def test_S3_1_only_cards_of_the_stage_under_its_heading(line: str, code: str) -> None:
    game = begun().given("facilitator: hide-card gap-maths")
    assert game.when(line) == [f"refused {code}"]


def test_S3_2_once_a_card_and_taken_back() -> None:
    game = begun()
    assert game.when(f'noa: mark "" {A}') == [f'marked seat=noa under="" card={A}']
    assert game.when(f'noa: mark "" {A}') == ["refused already-marked"]
    assert game.private("noa").marks == {"": (A,)}
    assert game.when(f'noa: unmark "" {A}') == [f'unmarked seat=noa under="" card={A}']
    assert game.when(f'noa: unmark "" {A}') == ["refused not-marked"]
    assert game.private("noa").marks == {}


def test_S3_2_unmarking_takes_the_reason_along() -> None:
    game = begun("how=turns").given(f'noa: mark "" {A}', f'noa: give-reason "" {A} because', f'noa: unmark "" {A}')
    assert game.public.reasons == ()
    game.given(f'noa: mark "" {A}')
    assert game.private("noa").reasons == {}


def test_S3_3_at_most_so_many_marks() -> None:
    game = begun("at_most=2").given(f'noa: mark "" {A}', f'noa: mark "" {B}')
    assert game.private("noa").left == {"": 0}
    assert game.when(f'noa: mark "" {C}') == ["refused marks-used-up limit=2"]
    game.given(f'noa: unmark "" {A}', f'noa: mark "" {C}')


@pytest.mark.parametrize("setup", ["at_most=0", "at_most=11", "blanks=-1", "blanks=11"])
def test_S3_3_numbers_of_the_setup_have_a_range(setup: str) -> None:
    field, least = ("at_most", 1) if setup.startswith("at_most") else ("blanks", 0)
    assert Scene("sequential", setup).when("begin") == [f"refused out-of-range field={field} least={least} most=10"]


def test_S3_3_marks_on_hidden_cards_leave_room_and_come_back() -> None:
    game = begun("at_most=1").given(f'noa: mark "" {A}', f"facilitator: hide-card {A}", f'noa: mark "" {B}')
    game.given(f"facilitator: show-card {A}")
    assert game.private("noa").marks == {"": (A, B)}
    assert game.private("noa").left == {"": 0}
    assert game.when(f'noa: mark "" {C}') == ["refused marks-used-up limit=1"]


def test_S3_4_in_turns_only_whoever_is_on() -> None:
    game = begun("how=turns").given(f'noa: mark "" {A}', f'noa: mark "" {B}')
    assert game.when(f'samir: mark "" {A}') == ["refused not-your-turn"]
    assert (game.private("samir").may_mark, game.private("samir").mark_refusal) == (False, "not-your-turn")
    assert (game.private("noa").may_mark, game.private("noa").mark_refusal) == (True, None)
    game.given("facilitator: next-turn", f'samir: mark "" {A}')
    assert game.when(f'noa: unmark "" {A}') == ["refused not-your-turn"]


def test_S3_5_turns_are_passed_skipped_and_given() -> None:
    game = begun("how=turns")
    assert (game.public.turn.seat, game.public.turn.number, game.private("tal").ahead) == ("noa", 1, 2)
    game.given("facilitator: skip-turn")
    assert (game.public.turn.seat, game.public.skipped) == ("samir", ("noa",))
    game.given("facilitator: give-turn noa")
    assert (game.public.turn.seat, game.public.skipped) == ("noa", ())
    assert game.when("facilitator: give-turn noa") == ["refused already-on-turn"]
    assert game.when("facilitator: give-turn nobody") == ["refused no-such-seat"]
    game.given("facilitator: next-turn")
    assert game.public.turn.seat == "samir"


def test_S3_5_after_a_given_turn_whoever_was_done_is_not_on_again() -> None:
    game = begun("how=turns").given("noa: finish-marking", "facilitator: give-turn tal", "facilitator: next-turn")
    assert game.public.turn.seat == "samir"


def test_S3_5_the_order_is_set_by_hand_or_by_chance() -> None:
    game = begun("how=turns").given("facilitator: reorder-turns tal samir noa")
    assert game.public.order == ("tal", "samir", "noa")
    assert game.when("facilitator: reorder-turns tal samir") == ["refused order-mismatch"]
    game.given("facilitator: shuffle-turns")
    assert sorted(game.public.order) == ["noa", "samir", "tal"]


def test_S3_5_every_stage_begins_with_the_first() -> None:
    game = begun("how=turns").given("facilitator: skip-turn", f'samir: mark "" {A}', "facilitator: go-forward")
    assert (game.public.turn.seat, game.public.skipped) == ("noa", ())
    game.given("facilitator: next-turn", "facilitator: go-back")
    assert game.public.turn.seat == "noa"


@pytest.mark.parametrize(
    "line",
    ["next-turn", "skip-turn", "give-turn samir", "reorder-turns tal samir noa", "shuffle-turns"],
)
def test_S3_5_together_there_are_no_turns(line: str) -> None:
    game = begun()
    assert game.when(f"facilitator: {line}") == ["refused no-turns"]
    assert (game.public.turn, game.public.order, game.private("noa").ahead) == (None, (), None)


@pytest.mark.parametrize("line", ["next-turn", "skip-turn"])
def test_S3_5_nobody_to_pass_to(line: str) -> None:
    assert begun("how=turns", "").when(f"facilitator: {line}") == ["refused nobody-to-play"]


def test_S3_6_late_joiners() -> None:
    together = begun().given("joins: dana", f'dana: mark "" {A}')
    assert together.public.people == 4
    turns = begun("how=turns").given("joins: dana")
    assert turns.public.order == ("noa", "samir", "tal", "dana")
    assert turns.public.turn.seat == "noa"
    alone = begun("how=turns", "").given("joins: dana")
    assert alone.public.turn.seat == "dana"


def test_S3_7_what_someone_who_leaves_leaves() -> None:
    game = begun("how=turns counts=live").given(
        f'noa: mark "" {A}', f'noa: give-reason "" {A} why', "noa: write-card words"
    )
    game.given("noa: finish-marking", "leaves: noa")
    assert game.public.counts == {"": {A: 1}}
    assert [reason.seat for reason in game.public.reasons] == ["noa"]
    assert "written-1" in game.public.cards
    assert (game.public.turn.seat, game.public.people, game.public.finished) == ("samir", 2, 0)
    game.given("leaves: tal", "leaves: samir")
    assert game.public.turn is None


def test_S3_8_counts_are_hidden_until_they_are_shown() -> None:
    game = begun().given(f'noa: mark "" {A}', f'facilitator: settle "" {A}')
    assert (game.public.counts, game.public.counts_shown) == (None, False)
    assert game.public.links[A].people is None
    assert game.console.counts == {"": {A: 1}}
    game.given("facilitator: show-counts yes")
    assert game.public.counts == {"": {A: 1}}
    assert game.public.links[A].people == 1
    assert game.when("facilitator: show-counts yes") == ["refused already-so"]
    game.given("facilitator: show-counts no")
    assert game.public.counts is None


def test_S3_8_or_live_from_the_beginning() -> None:
    assert begun("counts=live").given(f'noa: mark "" {A}').public.counts == {"": {A: 1}}


def test_S3_9_the_most_marked_are_proposed_ties_in_table_order() -> None:
    game = begun("at_most=2").given(
        f'noa: mark "" {B}', f'samir: mark "" {C}', f'tal: mark "" {C}', f'tal: mark "" {A}'
    )
    assert game.console.proposed == {"": (C, A)}


def test_S3_9_any_set_may_be_settled_and_settled_again() -> None:
    game = begun("at_most=1").given(f'noa: mark "" {A}')
    assert game.when(f'facilitator: settle "" {B} {C} {B}') == [f'settled under="" cards=[{B} {C}]']
    assert game.when(f'facilitator: settle "" {B} {C}') == ["refused already-so"]
    game.given('facilitator: settle ""')
    assert game.public.settled == {"": ()}
    assert game.when('facilitator: settle "" cause-bus') == ["refused no-such-card"]
    assert game.when(f"facilitator: settle {A} {B}") == ["refused no-such-heading"]
    game.given(f'noa: unmark "" {A}', f'noa: mark "" {B}')


def test_S3_10_a_reason_for_a_card_one_marked() -> None:
    game = begun("how=turns").given(f'noa: mark "" {A}')
    assert game.when(f'noa: give-reason "" {B} why') == ["refused not-marked"]
    assert game.when(f'noa: give-reason "" {A} ""') == ["refused text-empty"]
    assert game.when(f'noa: give-reason "" {A} {"x" * 201}') == ["refused text-too-long limit=200 length=201"]
    game.given(f'noa: give-reason "" {A} "so it is"', "facilitator: next-turn", f'noa: give-reason "" {A} "so it was"')
    assert [(reason.seat, reason.card, reason.text) for reason in game.public.reasons] == [("noa", A, "so it was")]
    assert game.private("noa").reasons == {f"|{A}": "so it was"}
    assert game.private("samir").reasons == {}
    assert game.when(f'noa: give-reason "" {A} ""') == [f'reason-taken-back seat=noa under="" card={A}']
    assert game.public.reasons == ()


def test_S3_10_no_reasons_where_all_choose_at_once() -> None:
    assert begun().given(f'noa: mark "" {A}').when(f'noa: give-reason "" {A} why') == ["refused no-turns"]


def test_S3_11_done_and_still_free_to_mark() -> None:
    game = begun().given("samir: finish-marking")
    assert game.when("samir: finish-marking") == ["refused already-so"]
    assert (game.public.finished, game.console.finished) == (1, ("samir",))
    assert (game.private("samir").finished, game.private("noa").finished) == (True, False)
    game.given(f'samir: mark "" {A}')
    assert game.public.finished == 1


def test_S3_11_with_turns_on_ones_turn() -> None:
    assert begun("how=turns").when("samir: finish-marking") == ["refused not-your-turn"]


def test_S5_1_actions_are_marked_under_gap_and_cause() -> None:
    game = begun("at_most=1").given(f'facilitator: settle "" {A}', "facilitator: go-forward")
    game.given(f"facilitator: settle {A} cause-bus cause-shifts", "facilitator: go-forward")
    assert game.public.headings == (f"{A}/cause-bus", f"{A}/cause-shifts")
    game.given(f"noa: mark {A}/cause-bus action-team")
    assert game.when(f"noa: mark {A}/cause-bus action-centre") == ["refused marks-used-up limit=1"]
    assert game.when(f"noa: mark {A} action-team") == ["refused no-such-heading"]
    assert game.private("noa").marks == {f"{A}/cause-bus": ("action-team",)}
