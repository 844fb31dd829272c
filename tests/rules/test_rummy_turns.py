"""Rummy: laying and taking, stocks and their refilling, the facilitator's hand on the order (R3, R4, R7)."""

from collections.abc import Sequence
from random import Random

import pytest

from game_rules.activity import SeatId
from game_rules.kit.cards import KINDS, Kind
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.views import Take
from tests.rules.rummy_game import NEXT, SKIP, Game, deck, discard, give, lay, stock


def test_R3_1_a_card_is_laid_on_the_pile_of_its_kind() -> None:
    game = Game()
    assert game.private("a").may.lay == ("g1", "c1", "a1")
    events = game.do("a", lay("c1"))
    assert events == [ev.Laid(table="1", seat=SeatId("a"), card="c1")]
    assert (game.hand("a"), game.pile("cause"), game.seen().discards["cause"].top) == ("g1 a1", "c1", "c1")
    turn = game.seen().turn
    assert turn is not None and (turn.step, turn.laid) == ("take", "c1")


@pytest.mark.parametrize("kind", KINDS)
def test_R3_2_the_top_of_any_stock_may_be_taken(kind: Kind) -> None:
    game = Game()
    game.turn("a", "c1", kind)
    assert f"{kind[0]}4" in game.hand("a")
    assert game.seen().last.what == "took" and game.seen().last.source == "stock"


def test_R3_2_the_top_of_any_discard_pile_may_be_taken() -> None:
    game = Game(auto_pass=True)
    game.turn("a", "c1", "gap")
    game.do("b", lay("a2"))
    assert Take(kind="cause", source="discard") in game.private("b").may.take
    game.do("b", discard("cause"))
    assert (game.hand("b"), game.pile("cause")) == ("g2 c2 c1", "")


def test_R3_3_what_may_be_taken_leaves_out_the_card_just_laid() -> None:
    game = Game()
    game.do("a", lay("c1"))
    assert [(t.kind, t.source) for t in game.private("a").may.take] == [(k, "stock") for k in KINDS]


def test_R3_4_same_colour_only() -> None:
    game = Game(same_colour_only=True)
    game.do("a", lay("c1"))
    may = game.private("a").may
    assert ([(t.kind, t.source) for t in may.take], may.write) == ([("cause", "stock")], ("cause",))
    game.do("a", stock("cause"))
    assert game.hand("a") == "g1 c4 a1"


def test_R3_4_a_card_with_nothing_of_its_kind_left_cannot_be_laid() -> None:
    game = Game("a b", of=deck(3, 4, 4), same_colour_only=True, blanks=0)
    game.series("a")
    assert (game.stock("gap"), game.stock("cause")) == ("", "c4")
    assert game.private("a").may.lay == ("c3", "a3")


def test_R3_5_a_turn_is_done_with_three_cards_and_passes_by_itself() -> None:
    game = Game(auto_pass=True)
    game.turn("a", "g1", "cause")
    turn = game.seen().turn
    assert turn is not None and (turn.seat, turn.step, turn.number) == ("b", "lay", 2)
    assert game.seen().last.what == "took"


def test_R3_5_or_waits_for_the_facilitator() -> None:
    game = Game()
    game.turn("a", "g1", "cause")
    turn = game.seen().turn
    assert turn is not None and (turn.seat, turn.step) == ("a", "done")
    suggestion = game.console.suggestion
    assert (suggestion.what, suggestion.table, suggestion.seat) == ("next-turn", "1", "b")
    game.do("!", NEXT)
    assert (game.on, game.seen().last.what) == ("b", "turn")


def test_R3_5_a_hand_made_larger_by_undo_lays_and_takes_nothing() -> None:
    game = Game(auto_pass=True)
    laid = game.do("a", lay("g1"))
    game.do("a", stock("gap"))
    game.undo(laid)
    assert game.hand("a") == "g1 g4 c1 a1"
    game.turn("b", "g2", "gap")
    game.turn("c", "g3", "gap")
    game.do("a", lay("g1"))
    assert (game.hand("a"), game.on) == ("g4 c1 a1", "b")


def test_R3_5_a_hand_made_smaller_by_undo_takes_until_it_is_three() -> None:
    game = Game(auto_pass=True)
    game.do("a", lay("g1"))
    game.undo(game.do("a", stock("gap")))
    assert (game.hand("a"), game.on) == ("c1 a1", "a")
    game.do("!", give("b"))
    assert game.hand("a") == "g4 c1 a1"


def test_R3_6_whoever_finds_nothing_to_take_gets_the_card_back() -> None:
    game = Game(of=deck(4, 9, 9), same_colour_only=True, blanks=0, auto_pass=True)
    left = game.leaves("c")
    game.joins("late")
    game.do("a", lay("g1"))
    game.undo(left)
    assert (game.stock("gap"), game.pile("gap"), game.private("a").may.take) == ("", "g1", ())
    events = game.do("!", cmd.PassTurns(auto=True))
    assert ev.TakenBack(table="1", seat=SeatId("a"), card="g1") in events
    assert (game.hand("a"), game.on) == ("g1 c1 a1", "b")


def test_R4_1_an_empty_stock_is_refilled_at_once_with_all_but_the_top_discard() -> None:
    game = Game("a b", of=deck(4, 9, 9), auto_pass=True)
    game.turn("a", "g1", "cause")
    game.turn("b", "g2", "cause")
    game.turn("a", "c1", "gap")
    assert (game.stock("gap"), game.pile("gap")) == ("g4", "g2 g1")
    game.do("b", lay("c2"))
    events = game.do("b", stock("gap"))
    assert ev.Refilled(table="1", kind="gap", cards=("g1",)) in events
    assert (game.stock("gap"), game.pile("gap"), game.hand("b")) == ("g1", "g2", "g4 c4 a2")


def test_R4_1_laying_on_a_pile_whose_stock_is_empty_turns_the_pile_over() -> None:
    game = Game("a b", of=deck(3, 9, 9), auto_pass=True)
    game.turn("a", "g1", "gap")
    assert (game.stock("gap"), game.pile("gap")) == ("", "g1")
    game.do("b", lay("g2"))
    assert (game.stock("gap"), game.pile("gap")) == ("g1", "g2")


def order(game: Game, turns: int) -> Sequence[str | None]:
    """Who is on in the next *turns* turns."""
    seen = []
    for _ in range(turns):
        seen.append(game.on)
        game.do("!", NEXT)
    return seen


def test_R7_1_next_goes_round_and_counts_rounds() -> None:
    game = Game()
    assert order(game, 7) == ["a", "b", "c", "a", "b", "c", "a"]
    turn = game.seen().turn
    assert (game.seen().round, turn and turn.number) == (3, 8)


def test_R7_1_whoever_has_laid_gets_the_top_of_that_stock() -> None:
    game = Game()
    game.do("a", lay("c1"))
    events = game.do("!", NEXT)
    assert isinstance(events[0], ev.TurnBegan)
    assert (game.hand("a"), game.on, game.stock("cause")[:2]) == ("g1 c4 a1", "b", "c5")


def test_R7_1_or_the_card_back_if_that_stock_cannot_give() -> None:
    game = Game("a b", of=deck(3, 9, 9))
    game.turn("a", "c1", "gap")
    game.do("!", NEXT)
    game.do("b", lay("g2"))
    assert game.stock("gap") == ""
    game.do("!", NEXT)
    assert (game.hand("b"), game.on) == ("g2 c2 a2", "a")


def test_R7_2_a_skipped_seat_is_remembered_until_it_is_on_again() -> None:
    game = Game()
    events = game.do("!", SKIP)
    assert events[0] == ev.Skipped(table="1", seat=SeatId("a"))
    assert (game.on, game.seen().skipped) == ("b", ("a",))
    game.do("!", NEXT)
    assert game.seen().skipped == ("a",)
    game.do("!", NEXT)
    assert (game.on, game.seen().skipped) == ("a", ())


def test_R7_2_skipping_whoever_has_laid_gives_the_top_of_that_stock() -> None:
    game = Game()
    game.do("a", lay("c1"))
    game.do("!", SKIP)
    assert (game.hand("a"), game.seen().skipped) == ("g1 c4 a1", ("a",))


def test_R7_2_a_turn_that_is_done_was_not_skipped() -> None:
    game = Game()
    game.turn("a", "g1", "gap")
    game.do("!", SKIP)
    assert (game.on, game.seen().skipped) == ("b", ())


def test_R7_3_after_a_given_turn_play_goes_on_with_whoever_was_interrupted() -> None:
    game = Game("a b c d")
    game.do("!", SKIP, NEXT)
    assert game.on == "c"
    game.do("!", give("a"))
    assert (game.on, game.seen().skipped, game.private("c").ahead, game.private("d").ahead) == ("a", (), 1, 2)
    assert order(game, 5) == ["a", "c", "d", "a", "b"]
    assert game.seen().round == 2


def test_R7_3_or_with_whoever_follows_if_the_turn_was_played() -> None:
    game = Game("a b c d")
    game.do("!", SKIP, NEXT)
    game.turn("c", "g3", "gap")
    game.do("!", give("a"))
    assert order(game, 3) == ["a", "d", "a"]
    game = Game("a b c d")
    game.do("a", lay("g1"))
    game.do("!", give("d"))
    assert game.hand("a") == "g5 c1 a1"
    assert order(game, 2) == ["d", "b"]


def test_R7_3_a_second_given_turn_keeps_what_is_owed() -> None:
    game = Game("a b c d")
    game.do("!", give("c"), give("d"))
    assert order(game, 3) == ["d", "a", "b"]
    game = Game("a b c d")
    game.do("!", give("c"), give("a"))
    assert order(game, 2) == ["a", "b"]


def test_R7_3_an_owed_turn_of_someone_who_left_is_forgotten() -> None:
    game = Game("a b c d")
    game.do("!", NEXT, give("d"))
    game.leaves("b")
    assert order(game, 3) == ["d", "c", "d"]


def test_R7_3_a_finished_turn_may_be_followed_by_another_of_the_same_seat() -> None:
    game = Game()
    game.turn("a", "g1", "gap")
    game.do("!", give("a"))
    game.turn("a", "c1", "cause")
    assert order(game, 2) == ["a", "b"]


def test_R7_4_another_order_leaves_whoever_is_on_in_place() -> None:
    game = Game("a b c d")
    game.do("!", NEXT, cmd.ReorderTurns(table="1", seats=tuple(map(SeatId, "dbac"))))
    assert (game.on, game.seen().order) == ("b", ("d", "b", "a", "c"))
    assert [game.private(seat).ahead for seat in "bacd"] == [0, 1, 2, 3]
    assert order(game, 4) == ["b", "a", "c", "d"]


def test_R7_4_an_order_of_chance_has_the_same_seats() -> None:
    game = Game("a b c d e f g h")
    game.random = Random(1)
    game.do("!", cmd.ShuffleTurns(table="1"))
    assert sorted(game.seen().order) == list("abcdefgh") != list(game.seen().order)
    assert game.on == "a"


def test_R7_6_the_round_goes_on_when_the_first_in_order_leaves() -> None:
    game = Game("a b c")
    game.leaves("a")
    assert (game.on, game.seen().round) == ("b", 1)
    assert order(game, 3) == ["b", "c", "b"]


def test_a_seat_alone_plays_turn_after_turn() -> None:
    game = Game("a", auto_pass=True)
    game.turn("a", "g1", "gap")
    turn = game.seen().turn
    assert turn is not None and (turn.seat, turn.step, turn.number, game.seen().round) == ("a", "lay", 2, 2)


def test_deeds_are_numbered_so_that_each_is_told_once() -> None:
    game = Game()
    before = game.seen().last.number
    game.turn("a", "g1", "gap")
    assert game.seen().last.number == before + 2
