"""Opening circle: pages are written, laid, looked at and turned, C2, C4 and C5."""

import pytest

from game_rules.activity import SeatId
from game_rules.circle import events as ev
from tests.rules.circle_game import begun, in_round, looking, on, page
from tests.transcripts.scene import Scene


def test_C2_1_a_side_keeps_its_lines_and_has_an_end() -> None:
    game = begun().given("noa: save-side life ' I learned \n\n\n  to   swim \n '")
    assert game.private("noa").own.life == "I learned\n\nto swim"
    game.given("noa: save-side life ''", f"noa: save-side educational {'x' * 600}")
    assert (game.private("noa").own.life, len(game.private("noa").own.educational)) == ("", 600)
    assert game.when(f"noa: save-side life {'x' * 601}") == ["refused text-too-long limit=600 length=601"]
    many = "\n".join("x" * 13)
    assert game.when(f"noa: save-side life '{many}'") == ["refused too-many-lines limit=12"]


@pytest.mark.parametrize("stage", ["writing", "round", "looking", "closing"])
def test_C2_1_it_is_kept_at_any_stage(stage: str) -> None:
    game = Scene("circle").given("begin")
    if stage != "writing":
        game.given(f"facilitator: go-to-stage {stage}")
    assert game.given("noa: save-side life words").private("noa").own.life == "words"


@pytest.mark.parametrize("setup", ["names=yes", "names=no"])
def test_C2_2_a_draft_is_nobody_elses(setup: str) -> None:
    game = in_round(setup).given("noa: lay-page", "facilitator: go-to-stage looking", "facilitator: ask-to-turn")
    rules = game.player.activity
    told = [game.public, game.console, game.private("noa"), game.rows(), rules.summary(game.state)]
    told += [rules.carries(game.state), rules.tables(game.state), rules.material(game.state)]
    for draft in ("life of samir", "school of samir", "school of noa"):
        assert not any(draft in repr(layer) for layer in told if layer is not told[2]), draft
    assert "samir" not in repr(game.private("noa"))
    assert game.console.written == ("noa", "samir", "tal")
    assert game.private("samir").own.life == "life of samir"


def test_C2_2_only_facilitators_are_told_who_is_ready() -> None:
    game = begun().given("samir: set-ready yes", "noa: save-side life ''", "noa: save-side educational ''")
    assert (game.public.ready, game.console.ready, game.console.written) == (1, ("samir",), ("samir", "tal"))
    assert not any(game.private(seat).own.ready for seat in ("noa", "tal"))


def test_C2_3_ready_or_not_until_the_page_lies() -> None:
    game = in_round().given("noa: set-ready yes")
    assert game.when("noa: set-ready yes") == ["refused already-so"]
    game.given("noa: set-ready no")
    assert game.when("noa: set-ready no") == ["refused already-so"]
    game.given("noa: lay-page")
    assert game.when("noa: set-ready yes") == ["refused page-lies"]


def test_C2_4_a_draft_goes_with_whoever_leaves() -> None:
    game = in_round().given("noa: lay-page", "leaves: noa", "leaves: samir")
    assert "life of samir" not in repr(game.state)
    (left,) = game.public.pages.values()
    assert left.text == "life of noa"


def test_C2_5_what_others_read_stays_as_it_is() -> None:
    game = in_round().given("noa: lay-page")
    assert game.private("noa").own.frozen == ("life",)
    assert game.when("noa: save-side life other") == ["refused side-frozen side=life"]
    game.given("noa: save-side educational other", "facilitator: go-to-stage looking", "facilitator: ask-to-turn")
    game.given("noa: answer-turn yes")
    assert game.private("noa").own.frozen == ("life", "educational")
    assert game.when("noa: save-side educational more") == ["refused side-frozen side=educational"]
    game.given("noa: answer-turn no", "noa: save-side educational more", "noa: answer-turn yes")
    assert game.public.pages[page(game, "noa")].back == "more"


def test_C4_1_only_on_ones_turn_and_once() -> None:
    game = begun()
    assert game.when("noa: lay-page") == ["refused not-your-turn"]
    game.given("facilitator: go-to-stage round")
    assert [game.private(seat).may_lay for seat in ("noa", "samir")] == [True, False]
    assert game.when("samir: lay-page") == ["refused not-your-turn"]
    game.given("noa: lay-page")
    assert game.when("noa: lay-page") == ["refused page-lies"]
    assert not game.private("noa").may_lay
    assert (game.public.turn.laid, game.private("noa").own.page) == (page(game, "noa"), page(game, "noa"))
    assert game.public.pages[page(game, "noa")].text == "life of noa"
    game.given("facilitator: next-turn", "facilitator: go-to-stage looking")
    assert not game.private("samir").may_lay
    assert game.when("samir: lay-page") == ["refused not-your-turn"]


def test_C4_2_a_page_may_be_empty() -> None:
    game = Scene("circle").given("begin", "facilitator: go-to-stage round", "noa: lay-page")
    (shown,) = game.public.pages.values()
    assert (shown.text, shown.seat) == ("", "noa")
    assert game.console.written == ()


def test_C4_3_quietly_the_turn_passes_on_at_once() -> None:
    game = in_round(seats="noa samir").given("noa: lay-page quiet=yes")
    assert (on(game), game.public.turn.laid, game.public.pages[page(game, "noa")].quiet) == ("samir", None, True)
    game.given("samir: lay-page quiet=yes")
    assert game.public.turn is None


@pytest.mark.parametrize("quiet", ["no", "yes"])
def test_C4_4_a_laid_page_undone_is_a_draft_again(quiet: str) -> None:
    game = in_round()
    before, count = game.state, len(game.events)
    game.given(f"noa: lay-page quiet={quiet}")
    assert game.fold(game.events[:count]) == before
    game.given("samir: set-ready yes", "samir: save-side life 'life of samir'")
    back = game.player.activity
    undone = game.fold([*game.events[:count], *game.events[-2:]])
    assert (back.public(undone).pages, back.public(undone).turn.seat) == ({}, "noa")
    own = back.private(undone, SeatId("noa"))
    assert (own.own.life, own.own.frozen, own.own.page, own.may_lay) == ("life of noa", (), None, True)


def test_C4_4_undoing_leaves_what_was_agreed_unseen_and_open() -> None:
    game = looking().given("facilitator: ask-to-turn", "noa: answer-turn yes")
    undone = game.fold([event for event in game.events if not isinstance(event, ev.PageLaid)])
    rules = game.player.activity
    assert "school of noa" not in repr(rules.public(undone)) + repr(rules.console(undone))
    assert rules.private(undone, SeatId("noa")).own.frozen == ()


def test_C4_5_one_page_large_or_all() -> None:
    game = looking().given("facilitator: go-to-stage round")
    shown = page(game, "samir")
    game.given(f"facilitator: show-page {shown}")
    assert game.public.shown == shown
    assert game.when(f"facilitator: show-page {shown}") == ["refused already-so"]
    assert game.when("facilitator: show-page lost") == ["refused page-not-there"]
    game.given(f"facilitator: hide-page {page(game, 'tal')} yes")
    assert game.when(f"facilitator: show-page {page(game, 'tal')}") == ["refused page-hidden"]
    game.given(f"facilitator: hide-page {shown} yes")
    assert game.public.shown is None
    game.given(f"facilitator: hide-page {shown} no", "facilitator: show-page -")
    assert game.when("facilitator: show-page -") == ["refused already-so"]


def test_C4_5_the_next_turn_page_or_stage_ends_it() -> None:
    game = in_round().given("noa: lay-page")
    first = page(game, "noa")
    for line in ("facilitator: next-turn", "samir: lay-page", "facilitator: go-to-stage looking"):
        game.given(f"facilitator: show-page {first}")
        assert game.public.shown == first
        assert game.given(line).public.shown is None


def test_C4_6_a_hidden_page_is_for_its_writer_and_the_facilitator() -> None:
    game = in_round().given("noa: lay-page")
    hidden = page(game, "noa")
    game.given(f"facilitator: hide-page {hidden} yes")
    assert "life of noa" not in repr(game.public) + repr(game.private("samir")) + repr(game.rows())
    assert (game.public.laid, game.public.turn.laid, game.public.done) == ((), None, ("noa",))
    assert (game.private("noa").own.hidden, game.private("noa").own.life) == (True, "life of noa")
    assert (game.console.pages[hidden].text, game.console.pages[hidden].hidden) == ("life of noa", True)
    assert game.when(f"facilitator: hide-page {hidden} yes") == ["refused already-hidden"]
    assert game.when("facilitator: hide-page lost yes") == ["refused page-not-there"]
    game.given(f"facilitator: hide-page {hidden} no")
    assert game.when(f"facilitator: hide-page {hidden} no") == ["refused already-shown"]
    assert game.public.laid == (hidden,)


def test_C5_1_everyone_is_asked_once() -> None:
    game = looking()
    assert not game.private("noa").asked
    game.given("facilitator: ask-to-turn")
    assert game.public.turned and game.private("noa").asked
    assert game.when("facilitator: ask-to-turn") == ["refused already-so"]
    closing = looking().given("facilitator: go-to-stage closing", "facilitator: ask-to-turn")
    assert closing.private("noa").asked


def test_C5_2_asked_is_whoever_has_something_on_the_back_of_a_page_that_lies() -> None:
    game = in_round().given("noa: lay-page", "noa: save-side educational ''", "facilitator: go-to-stage looking")
    game.given("facilitator: ask-to-turn")
    assert [game.private(seat).asked for seat in ("noa", "samir")] == [False, False]
    game.given("noa: save-side educational later", "facilitator: go-to-stage round", "facilitator: next-turn")
    game.given("samir: lay-page")
    assert [game.private(seat).asked for seat in ("noa", "samir", "tal")] == [True, True, False]


def test_C5_3_each_answers_once_and_may_take_it_back() -> None:
    game = looking()
    assert game.when("noa: answer-turn yes") == ["refused not-asked"]
    game.given("facilitator: ask-to-turn", "noa: answer-turn yes", "samir: answer-turn no")
    assert [game.private(seat).asked for seat in ("noa", "samir", "tal")] == [False, False, True]
    assert [game.private(seat).own.agreed for seat in ("noa", "samir", "tal")] == [True, False, None]
    assert game.when("noa: answer-turn yes") == ["refused already-so"]
    game.given("noa: answer-turn no", "joins: dana", "tal: save-side educational ''")
    assert (game.public.agreed, game.private("noa").asked) == (0, False)
    assert game.when("dana: answer-turn yes") == ["refused not-asked"]
    assert game.when("tal: answer-turn yes") == ["refused side-empty"]
    game.given("tal: answer-turn no")


def test_C5_4_the_other_side_is_seen_only_where_its_writer_agrees() -> None:
    game = looking().given("facilitator: ask-to-turn", "noa: answer-turn yes", "samir: answer-turn no")
    backs = {shown.seat: shown.back for shown in game.public.pages.values()}
    assert backs == {"noa": "school of noa", "samir": None, "tal": None}
    assert {shown.seat: shown.back for shown in game.console.pages.values()} == backs
    assert game.public.agreed == 1
    game.given("noa: answer-turn no")
    assert "school of noa" not in repr(game.public) + repr(game.console) + repr(game.rows())
