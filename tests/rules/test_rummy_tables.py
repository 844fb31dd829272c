"""Rummy: tables, dealing, late seats, moving and leaving (R1, R2, R7.6)."""

from random import Random

import pytest

from game_rules.rummy import commands as cmd
from tests.rules.rummy_game import ACCEPT, CLAIM, OPEN_VOTE, SKIP, YES, Game, deck, lay, move, stock


def seats(count: int) -> str:
    return " ".join(f"s{n}" for n in range(1, count + 1))


def chanced(seed: int) -> Game:
    return Game("a", of=deck(30), random=Random(seed))


def sizes(game: Game) -> list[int]:
    return [len(game.public.tables[id].order) for id in game.public.table_order]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (1, [1]),
        (3, [3]),
        (8, [8]),
        (9, [5, 4]),
        (12, [6, 6]),
        (13, [5, 4, 4]),
        (24, [6] * 4),
        (40, [6, 6, 6, 6, 6, 5, 5]),
    ],
)
def test_R1_1_up_to_eight_at_one_table_else_even_tables_of_at_most_six(people: int, expected: list[int]) -> None:
    assert sizes(Game(seats(people))) == expected


@pytest.mark.parametrize(
    ("size", "people", "expected"), [(3, 7, [3, 2, 2]), (8, 16, [8, 8]), (4, 3, [3]), (5, 10, [5, 5])]
)
def test_R1_2_the_facilitator_chooses_the_size(size: int, people: int, expected: list[int]) -> None:
    assert sizes(Game(seats(people), table_size=size)) == expected


def test_R1_1_seats_are_taken_in_the_rooms_order() -> None:
    game = Game(seats(9))
    assert game.seen("1").order == ("s1", "s2", "s3", "s4", "s5")
    assert game.seen("2").order == ("s6", "s7", "s8", "s9")


def test_R1_3_every_table_has_the_whole_deck() -> None:
    game = Game(seats(6), of=deck(5), table_size=3)
    assert game.hand("s1") == game.hand("s4") == "g1 c1 a1"
    game.turn("s1", "g1", "gap")
    assert (game.pile("gap", "1"), game.pile("gap", "2")) == ("g1", "")
    turn = game.seen("2").turn
    assert turn is not None and turn.seat == "s4"


@pytest.mark.parametrize(
    ("people", "auto", "expected"), [(3, None, False), (9, None, True), (3, True, True), (9, False, False)]
)
def test_R1_4_turns_pass_by_themselves_at_several_tables_or_as_chosen(
    people: int, auto: bool | None, expected: bool
) -> None:
    game = Game(seats(people), auto_pass=auto)
    assert game.public.auto_pass is expected
    game.turn("s1", "g1", "gap")
    assert game.on == ("s2" if expected else "s1")


def test_R1_4_chosen_during_the_game_a_finished_turn_passes_at_once() -> None:
    game = Game()
    game.turn("a", "g1", "gap")
    assert game.on == "a"
    game.do("!", cmd.PassTurns(auto=True))
    assert (game.on, game.public.auto_pass) == ("b", True)
    game.do("!", cmd.PassTurns(auto=False))
    game.turn("b", "g2", "gap")
    assert game.on == "b"


def test_R1_4_a_second_table_that_opens_lets_turns_pass_unless_chosen() -> None:
    game = Game(seats(8))
    game.joins("s9")
    assert game.public.auto_pass is True
    game = Game(seats(8))
    game.do("!", cmd.PassTurns(auto=False))
    game.joins("s9")
    assert game.public.auto_pass is False


def test_R1_5_a_moved_seat_leaves_its_cards_under_the_stocks_and_is_dealt_in_last() -> None:
    game = Game(seats(6), of=deck(6), table_size=4)
    game.do("!", move("s1", "2"))
    assert (sizes(game), game.seen("2").order) == ([2, 4], ("s4", "s5", "s6", "s1"))
    assert game.stock("gap", "1") == "g4 g5 g6 g1"
    assert game.hand("s1") == "g4 c4 a4"
    assert (game.on, game.private("s1").table) == ("s2", "2")


def test_R1_5_whoever_sits_at_a_table_that_is_over_may_be_moved() -> None:
    game = Game(seats(6), of=deck(4), table_size=3)
    game.series("s1")
    assert (game.seen("1").over, game.seen("2").over) == (True, False)
    game.leaves("s6")
    game.do("!", move("s1", "2"))
    assert game.private("s1").table == "2"


def test_R2_1_copies_are_cards_of_their_own_and_some_may_be_left_out() -> None:
    game = Game("a", of=deck(3), copies=2, without=("g2",))
    assert game.hand("a") == "g1 c1 a1"
    assert game.stock("gap") == "g3 g1#2 g3#2"
    assert set(game.state.cards) == {
        *["g1", "g3", "c1", "c2", "c3", "a1", "a2", "a3"],
        *["g1#2", "g3#2", "c1#2", "c2#2", "c3#2", "a1#2", "a2#2", "a3#2"],
    }


def test_R2_1_the_stocks_are_shuffled() -> None:
    in_order = [f"g{n}" for n in range(1, 31)]
    stocks = [(game.hand("a") + " " + game.stock("gap")).split() for game in (chanced(1), chanced(1), chanced(2))]
    dealt = [[card for card in stock if card.startswith("g")] for stock in stocks]
    assert dealt[0] == dealt[1] != dealt[2]
    assert in_order not in dealt and sorted(dealt[0]) == sorted(in_order)


def test_R2_2_each_seat_gets_one_card_of_each_kind() -> None:
    game = Game("a b c")
    assert [game.hand(seat) for seat in "abc"] == ["g1 c1 a1", "g2 c2 a2", "g3 c3 a3"]
    assert game.seen().stocks == {"gap": 7, "cause": 7, "action": 7}


def test_R2_3_exactly_one_card_more_than_seats_is_enough() -> None:
    game = Game("a b c", of=deck(4))
    assert game.seen().stocks == {"gap": 1, "cause": 1, "action": 1}


def test_R2_4_the_first_in_order_begins() -> None:
    turn = Game().seen().turn
    assert turn is not None and (turn.seat, turn.step, turn.number, turn.laid) == ("a", "lay", 1, None)


def test_R2_5_a_late_seat_is_dealt_in_last_at_the_smallest_table() -> None:
    game = Game(seats(9))
    game.joins("late")
    assert game.seen("2").order == ("s6", "s7", "s8", "s9", "late")
    assert game.hand("late") == "g5 c5 a5"


def test_R2_5_when_all_tables_are_full_a_new_one_opens() -> None:
    game = Game(seats(6), table_size=3)
    game.joins("late")
    assert (game.public.table_order, game.seen("3").order, game.hand("late")) == (
        ("1", "2", "3"),
        ("late",),
        "g1 c1 a1",
    )
    game.joins("later")
    assert game.seen("3").order == ("late", "later")


def test_R2_5_a_deserted_table_is_used_only_when_others_are_full() -> None:
    game = Game(seats(6), table_size=3)
    for seat in ("s4", "s5", "s6", "s3"):
        game.leaves(seat)
    game.joins("x")
    assert game.private("x").table == "1"
    game.joins("y")
    assert (game.private("y").table, game.seen("2").turn is not None) == ("2", True)


def test_R2_6_joining_twice_changes_nothing() -> None:
    game = Game()
    assert game.joins("a") == ()


def test_R2_7_a_late_seat_waits_without_a_hand_watches_and_votes() -> None:
    game = Game("a b", of=deck(3))
    game.joins("late")
    assert (game.hand("late"), game.seen().order) == ("", ("a", "b", "late"))
    game.do("!", SKIP, SKIP)
    assert game.on == "a"
    game.do("a", CLAIM)
    game.do("!", OPEN_VOTE)
    game.do("late", YES)
    vote = game.seen().claim
    assert vote is not None and vote.vote is not None and (vote.vote.voted, vote.vote.voters) == (1, 2)


def test_R2_7_a_waiting_seat_is_dealt_in_when_there_are_cards() -> None:
    game = Game("a b", of=deck(3))
    game.joins("late")
    game.leaves("b")
    assert game.hand("late") == "g3 c3 a3"
    assert game.stock("gap") == "g2"


def test_R7_6_a_seat_that_leaves_gives_its_cards_and_the_turn_moves_on() -> None:
    game = Game()
    game.leaves("a")
    assert (game.on, game.seen().order) == ("b", ("b", "c"))
    assert game.stock("gap").endswith("g1") and game.stock("action").endswith("a1")


def test_R7_6_a_card_that_was_laid_stays_laid() -> None:
    game = Game()
    game.do("a", lay("c1"))
    game.leaves("a")
    assert (game.on, game.pile("cause"), game.stock("gap")[-2:]) == ("b", "c1", "g1")
    game.do("b", lay("g2"), stock("gap"))


def test_R7_6_the_open_claim_of_a_seat_that_leaves_is_void() -> None:
    game = Game()
    game.do("b", CLAIM)
    game.leaves("b")
    assert (game.seen().claim, game.on, game.public.series) == (None, "a", {})


def test_R7_6_its_series_stay() -> None:
    game = Game()
    game.series("b")
    game.leaves("b")
    assert game.public.by_seat == {"b": 1}


def test_R7_6_a_table_that_everyone_left_rests() -> None:
    game = Game("a")
    game.leaves("a")
    assert (game.seen().turn, game.phase(), game.suggested()) == (None, "playing", "wait")
    game.joins("b")
    assert (game.on, game.hand("b")) == ("b", "g2 c2 a2")


def test_a_stranger_sees_no_hand_and_may_do_nothing() -> None:
    stranger = Game().private("nobody")
    assert (stranger.table, stranger.hand, stranger.may.lay, stranger.may.claim) == ("", (), (), False)


def test_leaving_twice_or_before_the_game_changes_nothing() -> None:
    game = Game()
    assert game.leaves("nobody") == ()


def test_R1_5_votes_of_a_moved_seat_do_not_count() -> None:
    game = Game(seats(6), of=deck(6), table_size=4)
    game.do("s1", CLAIM)
    game.do("!", OPEN_VOTE)
    game.do("s2", YES)
    game.do("!", move("s2", "2"))
    game.do("!", ACCEPT)
    assert [(s.yes, s.not_yet) for s in game.public.series.values()] == [(0, 0)]
