"""Sequential, S1, S2 and S4: stages, the cards on the table, headings."""

import pytest

from tests.transcripts.scene import Scene

A, B = "gap-reading", "gap-clubs"


def begun(setup: str = "", seats: str = "noa samir tal") -> Scene:
    return Scene("sequential", setup, seats).given("begin")


@pytest.mark.parametrize("stages", ["gap,cause,action", "gap,action", "cause,action", "gap", "action"])
def test_S1_1_some_stages_in_their_order(stages: str) -> None:
    game = begun(f"stages={stages}")
    seen = []
    for kind in stages.split(","):
        seen.append(game.public.stage)
        under = game.public.headings[0] or '""'
        game.given(f"noa: mark {under} {kind}-{'reading' if kind == 'gap' else 'bus' if kind == 'cause' else 'team'}")
        game.given("facilitator: go-forward")
    assert seen == stages.split(",")
    assert game.public.stage == "result"


@pytest.mark.parametrize("stages", ["", "cause,gap", "gap,gap", "action,cause"])
def test_S1_1_not_none_nor_another_order(stages: str) -> None:
    assert Scene("sequential", f"stages={stages}").when("begin") == ["refused bad-stages"]


def test_S1_2_one_stage_at_a_time_both_ways() -> None:
    game = begun()
    assert game.when("facilitator: go-back") == ["refused first-stage"]
    game.given(f'noa: mark "" {A}', "facilitator: go-forward")
    assert game.public.stage == "cause"
    game.given("facilitator: go-back")
    assert game.public.stage == "gap"


def test_S1_2_after_the_result_there_is_nothing() -> None:
    game = begun("stages=gap").given("facilitator: go-forward")
    assert game.public.stage == "result"
    assert game.when("facilitator: go-forward") == ["refused last-stage"]
    assert game.given("facilitator: go-back").public.stage == "gap"


def test_S1_3_going_forward_settles_what_is_not_settled_as_proposed() -> None:
    game = begun("at_most=2").given(f'noa: mark "" {B}', f'samir: mark "" {B}', f'tal: mark "" {A}')
    assert game.when("facilitator: go-forward") == [
        f'settled under="" cards=[{B} {A}]',
        "stage-entered stage=cause",
    ]


def test_S1_3_what_is_settled_stays_as_it_was_settled() -> None:
    game = begun().given(f'noa: mark "" {A}', f'facilitator: settle "" {B}')
    assert game.when("facilitator: go-forward") == ["stage-entered stage=cause"]
    assert game.public.headings == (B,)


def test_S1_4_nothing_chosen_nothing_to_go_on_with() -> None:
    game = begun()
    assert game.when("facilitator: go-forward") == ["refused nothing-settled"]
    game.given('facilitator: settle ""')
    assert game.when("facilitator: go-forward") == ["refused nothing-settled"]


def test_S1_4_from_the_last_stage_the_result_is_always_reached() -> None:
    game = begun("stages=gap,cause").given(f'facilitator: settle "" {A}', "facilitator: go-forward")
    assert game.when("facilitator: go-forward") == [f"settled under={A} cards=[]", "stage-entered stage=result"]


def test_S1_5_going_back_and_forth_changes_no_choice() -> None:
    game = begun().given(f'noa: mark "" {A}', "noa: finish-marking", "facilitator: go-forward")
    game.given(f"noa: mark {A} cause-bus", f"facilitator: settle {A} cause-bus", "noa: finish-marking")
    before = (game.public, game.private("noa"))
    game.given("facilitator: go-back")
    assert game.public.settled == {"": (A,)}
    assert game.private("noa").marks == {"": (A,)}
    assert (game.public.finished, game.private("noa").finished) == (1, True)
    assert any(row.kind == "link" and row.related for row in game.rows())
    game.given("facilitator: go-forward")
    assert (game.public, game.private("noa")) == before


def test_S1_6_a_stage_begins_with_covered_counts_and_without_focus() -> None:
    game = begun().given("facilitator: show-counts yes", f'facilitator: settle "" {A}', "facilitator: go-forward")
    assert game.public.counts is None
    game.given(f"facilitator: focus-on {A}", "facilitator: show-counts yes", f"facilitator: settle {A} cause-bus")
    game.given("facilitator: go-forward")
    assert (game.public.counts, game.public.focus) == (None, None)
    live = begun("counts=live").given(f'facilitator: settle "" {A}', "facilitator: go-forward")
    assert live.public.counts_shown


def test_S1_7_time_up_settles_and_closes_nothing() -> None:
    game = begun().given(f'noa: mark "" {A}')
    assert game.when("time is up") == []
    assert game.when(f'samir: mark "" {A}') == [f'marked seat=samir under="" card={A}']


def test_S1_8_the_console_names_the_next_step() -> None:
    game = begun("stages=gap,cause", "noa samir")

    def suggested() -> tuple[str, str | None]:
        return game.console.suggestion.what, game.console.suggestion.under

    assert suggested() == ("wait", None)
    game.given(f'noa: mark "" {A}', "noa: finish-marking", "samir: finish-marking")
    assert suggested() == ("show-counts", None)
    game.given("facilitator: show-counts yes")
    assert suggested() == ("settle", "")
    game.given(f'facilitator: settle "" {A} {B}')
    assert suggested() == ("go-forward", None)
    game.given(
        "facilitator: go-forward", "noa: finish-marking", "samir: finish-marking", "facilitator: show-counts yes"
    )
    assert suggested() == ("settle", A)
    game.given(f"facilitator: settle {A}")
    assert suggested() == ("settle", B)
    game.given("facilitator: go-forward")
    assert suggested() == ("discuss", None)


def test_S1_8_with_turns_it_waits_for_one_at_a_time() -> None:
    game = begun("how=turns", "noa samir")

    def suggested() -> tuple[str, str | None]:
        return game.console.suggestion.what, game.console.suggestion.seat

    assert suggested() == ("wait", "noa")
    game.given("noa: finish-marking")
    assert suggested() == ("next-turn", "samir")
    game.given("facilitator: next-turn")
    assert suggested() == ("wait", "samir")
    game.given("samir: finish-marking")
    assert suggested() == ("show-counts", None)
    assert begun("how=turns", "").console.suggestion.what == "show-counts"


@pytest.mark.parametrize(
    "line",
    [
        f'noa: mark "" {A}',
        f'noa: unmark "" {A}',
        f'noa: give-reason "" {A} why',
        "noa: finish-marking",
        "noa: write-card words",
        "facilitator: write-card words",
        f'facilitator: settle "" {A}',
        "facilitator: show-counts no",
        'facilitator: focus-on ""',
        "facilitator: next-turn",
        "facilitator: skip-turn",
        "facilitator: give-turn samir",
        "facilitator: shuffle-turns",
    ],
)
def test_S1_9_in_the_result_nothing_is_chosen(line: str) -> None:
    game = begun("stages=gap how=turns").given(f'noa: mark "" {A}', "facilitator: go-forward")
    assert game.when(line) == ["refused choosing-over"]
    assert game.private("noa").mark_refusal == "choosing-over"
    assert not game.private("noa").may_mark


def test_S1_9_in_the_result_cards_are_still_looked_after() -> None:
    game = begun("stages=gap").given("noa: write-card words", 'noa: mark "" written-1', "facilitator: go-forward")
    game.given("facilitator: edit-card written-1 other")
    assert game.public.written["written-1"].text == "other"
    game.given("facilitator: hide-card written-1")
    assert game.public.links == {}
    game.given("facilitator: show-card written-1", f"facilitator: merge-cards written-1 {A}")
    assert list(game.public.links) == [A]


def test_S2_1_a_deck_is_thinned_beforehand() -> None:
    game = begun(f"without={A},no-such-id")
    assert A not in game.public.cards
    assert B in game.public.cards
    assert Scene("sequential", "deck=lost").when("begin") == ["refused no-such-deck"]


def test_S2_2_only_kinds_of_the_stages_come_along_each_with_a_card() -> None:
    game = begun("stages=gap")
    assert {card.kind for card in game.state.cards.values()} == {"gap"}
    gaps = ",".join(game.public.cards)
    assert Scene("sequential", f"without={gaps}").when("begin") == ["refused no-cards-of-kind kind=gap"]


def test_S2_3_table_order_is_the_deck_then_what_was_written() -> None:
    game = begun().given("samir: write-card first", "noa: write-card second")
    assert game.public.cards[:2] == (A, "gap-maths")
    assert game.public.cards[-2:] == ("written-1", "written-2")


def test_S4_1_causes_are_marked_under_each_chosen_gap() -> None:
    game = begun().given(f'facilitator: settle "" {B} {A}', "facilitator: go-forward")
    assert game.public.headings == (B, A)
    game.given(f"noa: mark {A} cause-bus", f"noa: mark {B} cause-bus")
    assert game.when("noa: mark gap-maths cause-bus") == ["refused no-such-heading"]
    assert game.when('noa: mark "" cause-bus') == ["refused no-such-heading"]


def test_S4_2_each_heading_by_itself() -> None:
    game = begun("at_most=1").given(f'facilitator: settle "" {A} {B}', "facilitator: go-forward")
    game.given(f"noa: mark {A} cause-bus")
    assert game.private("noa").left == {A: 0, B: 1}
    assert game.when(f"noa: mark {A} cause-shifts") == ["refused marks-used-up limit=1"]
    game.given(f"noa: mark {B} cause-shifts")
    assert game.console.proposed == {A: ("cause-bus",), B: ("cause-shifts",)}


def test_S4_3_marks_under_a_fallen_heading_stay_but_do_not_count() -> None:
    game = begun("counts=live").given(f'facilitator: settle "" {A} {B}', "facilitator: go-forward")
    game.given(f"noa: mark {A} cause-bus", f"facilitator: settle {A} cause-bus")
    standing = game.public
    game.given("facilitator: go-back", f'facilitator: settle "" {B}', "facilitator: go-forward")
    assert (game.public.counts, game.public.settled) == ({}, {"": (B,)})
    assert not any(row.related for row in game.rows())
    game.given("facilitator: go-back", f'facilitator: settle "" {A} {B}', "facilitator: go-forward")
    assert game.public == standing
    game.given(f"facilitator: hide-card {A}")
    assert game.public.headings == (B,)
    game.given(f"facilitator: show-card {A}")
    assert game.public == standing


def test_S4_4_focus_is_a_pointer_and_no_barrier() -> None:
    game = begun().given(f'facilitator: settle "" {A} {B}', "facilitator: go-forward", f"facilitator: focus-on {A}")
    assert game.public.focus == A
    assert game.when(f"facilitator: focus-on {A}") == ["refused already-so"]
    assert game.when("facilitator: focus-on gap-maths") == ["refused no-such-heading"]
    game.given(f"noa: mark {B} cause-bus", 'facilitator: focus-on ""')
    assert game.public.focus is None
    game.given(f"facilitator: focus-on {A}", f"facilitator: hide-card {A}")
    assert game.public.focus is None
