"""Rummy: written cards and hidden words, and the end (R8, R9)."""

from game_rules.activity import SeatId
from game_rules.rummy import RUMMY
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.views import OwnCard, WrittenView
from tests.rules.rummy_game import (
    ACCEPT,
    CLAIM,
    NOW,
    YES,
    Game,
    deck,
    discard,
    lay,
)

A = SeatId("a")
WRITE = cmd.WriteCard(kind="gap", text=" Nobody asks\nthe pupils ")


def written(game: Game) -> WrittenView:
    """The words of the first written card, as everybody sees them."""
    return game.public.written["w1"]


def wrote() -> Game:
    """A game in which a has written a card."""
    game = Game(auto_pass=True)
    game.do("a", lay("g1"), WRITE)
    return game


def laid_open() -> Game:
    """A game in which that card lies open."""
    game = wrote()
    game.turn("b", "g2", "gap")
    game.turn("c", "g3", "gap")
    game.turn("a", "w1", "cause")
    return game


def test_R8_1_a_written_card_goes_into_the_hand_instead_of_taking() -> None:
    game = Game()
    game.do("a", lay("g1"))
    assert game.private("a").may.write == ("gap", "cause", "action")
    assert game.do("a", WRITE) == [
        ev.Wrote(table="1", seat=A, card="w1", kind="gap", text="Nobody asks the pupils", at=NOW)
    ]
    turn = game.seen().turn
    assert (game.hand("a"), turn and turn.step) == ("w1 c1 a1", "done")


def test_R8_1_from_then_on_it_is_a_card_like_any_other() -> None:
    game = laid_open()
    assert game.pile("gap") == "w1 g3 g2 g1"
    game.do("b", lay("c2"), discard("gap"))
    assert "w1" in game.hand("b")
    game.leaves("b")
    assert game.stock("gap").split()[-2:] == ["g4", "w1"]


def test_R8_2_blank_cards_are_counted_by_writer() -> None:
    game = wrote()
    assert (game.private("a").blanks_left, game.private("b").blanks_left) == (0, 1)
    assert Game(blanks=0).private("a").blanks_left == 0


def test_R8_3_the_words_are_seen_by_whoever_holds_the_card() -> None:
    game = wrote()
    own = OwnCard(kind="gap", text="Nobody asks the pupils", author=A, hidden=False)
    assert (game.private("a").written, game.private("b").written, game.public.written) == ({"w1": own}, {}, {})


def test_R8_3_and_by_all_while_it_lies_open() -> None:
    game = laid_open()
    assert written(game) == WrittenView(kind="gap", text="Nobody asks the pupils", author=A, hidden=False)
    game.do("b", lay("c2"), discard("gap"))
    assert (game.public.written, list(game.private("b").written)) == ({}, ["w1"])


def test_R8_3_in_a_claim_and_in_a_series_too() -> None:
    game = wrote()
    game.do("a", CLAIM)
    assert list(game.public.written) == ["w1"]
    game.do("!", ACCEPT)
    assert list(game.public.written) == ["w1"]


def test_R8_4_hidden_words_of_a_card() -> None:
    game = laid_open()
    game.do("!", cmd.HideText(id="w1"))
    assert written(game) == WrittenView(kind="gap", text=None, author=A, hidden=True)
    assert game.console.hidden == {"w1": "Nobody asks the pupils"}
    game.do("b", lay("c2"), discard("gap"))
    assert game.private("b").written["w1"].text is None
    game.do("!", cmd.ShowText(id="w1"))
    assert game.private("b").written["w1"].text == "Nobody asks the pupils"
    assert game.console.hidden == {}


def test_R8_4_the_writer_still_sees_hidden_words_in_the_hand() -> None:
    game = wrote()
    game.do("!", cmd.HideText(id="w1"))
    assert game.private("a").written["w1"] == OwnCard(kind="gap", text="Nobody asks the pupils", author=A, hidden=True)


def test_R8_4_a_hidden_explanation_stays_hidden_in_the_series() -> None:
    game = Game()
    game.do("a", CLAIM, cmd.Explain(text="Unkind"))
    game.do("!", cmd.HideText(id="c1"))
    claim = game.seen().claim
    assert claim is not None and (claim.explanation, claim.explanation_hidden) == (None, True)
    game.do("!", ACCEPT)
    series = game.public.series["c1"]
    assert (series.explanation, series.explanation_hidden) == (None, True)
    assert game.console.hidden == {"c1": "Unkind"}
    game.do("!", cmd.ShowText(id="c1"))
    assert game.public.series["c1"].explanation == "Unkind"


def test_R9_1_the_facilitator_or_the_clock_ends_the_game() -> None:
    game, clocked = Game(), Game()
    game.do("!", cmd.EndGame())
    clocked.time_up()
    for over in (game, clocked):
        assert (over.phase(), RUMMY.over(over.state), over.seen().turn) == ("ended", True, None)
        assert over.suggested() == "discuss"
    clocked.time_up()
    assert clocked.phase() == "ended"


def test_R9_2_open_claims_are_finished_first_without_new_cards() -> None:
    game = Game(" ".join(f"s{n}" for n in range(1, 10)))
    game.do("s1", CLAIM)
    game.do("s9", CLAIM)
    game.time_up()
    assert (game.phase(), game.seen().turn) == ("last-claims", None)
    assert game.private("s2").may.claim_refusal == "last-claims"
    game.joins("late")
    assert game.hand("late") == ""
    game.do("s1", cmd.Explain(text="At last"))
    game.do("!", cmd.OpenVote(table="2"))
    game.do("late", YES)
    game.do("!", cmd.AcceptClaim(table="2"))
    assert (game.phase(), game.hand("s9")) == ("last-claims", "")
    game.do("s1", cmd.WithdrawClaim())
    assert (game.phase(), len(game.public.series)) == ("ended", 1)


def test_R9_2_a_caller_who_leaves_finishes_the_game() -> None:
    game = Game()
    game.do("a", CLAIM)
    game.do("!", cmd.EndGame())
    game.leaves("a")
    assert game.phase() == "ended"


def test_R9_3_no_new_cards_for_a_series() -> None:
    game = Game("a b", of=deck(3, 9, 9))
    game.series("a")
    game.do("b", CLAIM)
    game.do("!", ACCEPT)
    assert (game.seen().over, game.phase(), game.hand("b"), len(game.public.series)) == (True, "ended", "", 2)


def test_R9_3_nothing_left_to_take() -> None:
    game = Game("a b", of=deck(3))
    game.series("a")
    assert (game.seen().over, game.phase()) == (True, "ended")


def test_R9_3_when_every_stock_is_empty_the_end_is_recommended() -> None:
    game = Game("a b", of=deck(3), auto_pass=True)
    game.turn("a", "g1", "gap")
    game.turn("b", "c2", "cause")
    assert game.suggested() == "wait"
    game.turn("a", "a1", "action")
    assert (game.suggested(), game.phase()) == ("end-game", "playing")


def test_R9_3_one_table_is_over_and_the_others_play_on() -> None:
    game = Game("a b c d e f", of=deck(4), table_size=3)
    game.series("a")
    assert (game.seen("1").over, game.phase()) == (True, "playing")
    assert game.private("a").may.claim_refusal == "table-over"
    game.turn("d", "g1", "gap")
    game.joins("late")
    assert game.private("late").table == "3"
    game.series("d")
    for seat in ("d", "e", "f"):
        game.leaves(seat)
    assert game.phase() == "playing"
    game.leaves("late")
    assert game.phase() == "ended"


def test_R9_4_after_the_end_words_can_still_be_hidden() -> None:
    game = Game()
    game.do("a", CLAIM, cmd.Explain(text="Unkind"))
    game.do("!", ACCEPT, cmd.EndGame(), cmd.HideText(id="c1"))
    assert game.public.series["c1"].explanation is None
