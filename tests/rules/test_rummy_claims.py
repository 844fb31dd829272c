"""Rummy: calling, voting, accepting and returning (R5, R6)."""

import pytest

from game_rules.activity import Command, SeatId
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.views import ClaimView, SeriesView, VoteView
from tests.rules.rummy_game import (
    ACCEPT,
    CLAIM,
    CLOSE_VOTE,
    NEXT,
    NOT_YET,
    NOW,
    OPEN_VOTE,
    RETURN,
    YES,
    Game,
    deck,
    lay,
    stock,
)


def claim(game: Game) -> ClaimView:
    """The open claim of the first table."""
    found = game.seen().claim
    assert found is not None
    return found


def vote(game: Game) -> VoteView:
    """The vote on it."""
    found = claim(game).vote
    assert found is not None
    return found


def test_R5_1_any_seat_may_call_on_or_off_its_turn() -> None:
    for seat in "abc":
        game = Game()
        assert game.private(seat).may.claim
        game.do(seat, CLAIM)
        assert claim(game).seat == seat


def test_R5_1_between_turns_too_when_the_turn_waits_to_be_passed_on() -> None:
    game = Game()
    game.turn("a", "g1", "gap")
    game.do("a", CLAIM)
    assert claim(game).cards == {"gap": "g4", "cause": "c1", "action": "a1"}


def test_R5_3_claims_at_different_tables_know_nothing_of_each_other() -> None:
    game = Game(" ".join(f"s{n}" for n in range(1, 10)))
    game.do("s1", CLAIM)
    game.do("s9", CLAIM)
    assert [game.seen(id).claim is not None for id in "12"] == [True, True]
    game.do("!", cmd.AcceptClaim(table="2"))
    assert [series.seat for series in game.public.series.values()] == ["s9"]
    assert claim(game).seat == "s1"


def test_R5_4_all_see_the_three_cards() -> None:
    game = Game()
    game.do("b", CLAIM)
    assert claim(game) == ClaimView(
        id="c1",
        seat=SeatId("b"),
        cards={"gap": "g2", "cause": "c2", "action": "a2"},
        explanation=None,
        explanation_hidden=False,
        vote=None,
        at=NOW,
    )
    assert game.hand("b") == "g2 c2 a2"
    assert (game.suggested(), game.console.suggestion.seat) == ("decide-claim", "b")


def test_R5_5_turns_rest_and_nobody_may_move() -> None:
    game = Game()
    game.do("b", CLAIM)
    for seat in "abc":
        may = game.private(seat).may
        assert (may.lay, may.take, may.write, may.claim, may.claim_refusal) == ((), (), (), False, "claim-open")
    game.do("!", cmd.ReorderTurns(table="1", seats=tuple(map(SeatId, "cba"))))
    assert game.seen().order == ("c", "b", "a")


def test_R5_5_with_a_claim_open_a_finished_turn_does_not_pass() -> None:
    game = Game()
    game.turn("a", "g1", "gap")
    game.do("b", CLAIM)
    game.do("!", cmd.PassTurns(auto=True))
    assert game.on == "a"
    game.do("!", RETURN)
    assert game.on == "b"


def test_R5_6_the_caller_writes_the_explanation_again_and_takes_it_back() -> None:
    game = Game()
    game.do("b", CLAIM)
    may = game.private("b").may
    assert (may.explain, may.withdraw, game.private("a").may.explain) == (True, True, False)
    game.do("b", cmd.Explain(text=" Because\u202e of this "))
    assert claim(game).explanation == "Because of this"
    game.do("b", cmd.Explain(text="x" * 500))
    game.do("b", cmd.Explain(text="  "))
    assert claim(game).explanation is None


def test_R5_7_after_a_return_the_same_hand_may_call_when_it_has_changed() -> None:
    game = Game()
    game.do("a", CLAIM)
    game.do("!", RETURN)
    assert game.private("a").may.claim_refusal == "claim-same-cards"
    game.turn("a", "g1", "gap")
    assert game.private("a").may.claim


def test_R5_7_a_hand_that_changed_back_has_changed() -> None:
    game = Game("a b", auto_pass=True)
    game.do("a", CLAIM)
    game.do("!", RETURN)
    game.turn("a", "g1", "cause")
    game.turn("b", "a2", "action")
    game.turn("a", "c3", "gap", "discard")
    assert game.hand("a") == "g1 c1 a1"
    assert game.private("a").may.claim


def test_R5_8_a_claim_taken_back_counts_for_nothing() -> None:
    game = Game()
    game.do("b", CLAIM, cmd.WithdrawClaim())
    assert (game.seen().claim, game.table().returned, game.on, game.seen().last.what) == (None, 0, "a", "withdrew")
    game.do("b", CLAIM)
    assert claim(game).id == "c2"


def test_R6_2_a_vote_opened_again_starts_anew() -> None:
    game = Game()
    game.do("b", CLAIM)
    game.do("!", OPEN_VOTE)
    game.do("a", YES)
    game.do("!", CLOSE_VOTE, OPEN_VOTE)
    assert vote(game) == VoteView(open=True, voted=0, voters=2, yes=None, not_yet=None)


def test_R6_3_a_vote_is_secret_and_may_be_changed_until_it_is_closed() -> None:
    game = Game("a b c d")
    game.do("b", CLAIM)
    game.do("!", OPEN_VOTE)
    assert [game.private(seat).may.vote for seat in "abcd"] == [True, False, True, True]
    game.do("a", YES)
    game.do("a", NOT_YET)
    game.do("c", YES)
    assert vote(game) == VoteView(open=True, voted=2, voters=3, yes=None, not_yet=None)
    assert [game.private(seat).my_vote for seat in "abcd"] == ["not-yet", None, "yes", None]
    assert game.suggested() == "wait"
    game.do("d", YES)
    assert (game.suggested(), game.console.suggestion.table) == ("close-vote", "1")
    game.do("!", CLOSE_VOTE)
    assert vote(game) == VoteView(open=False, voted=3, voters=3, yes=2, not_yet=1)
    assert game.suggested() == "decide-claim"


def test_R6_3_those_who_came_later_vote_and_the_vote_of_those_who_left_is_lost() -> None:
    game = Game()
    game.do("b", CLAIM)
    game.do("!", OPEN_VOTE)
    game.do("a", YES)
    game.joins("d")
    game.do("d", NOT_YET)
    game.leaves("a")
    assert (vote(game).voted, vote(game).voters) == (1, 2)
    game.do("!", CLOSE_VOTE)
    game.leaves("d")
    assert vote(game) == VoteView(open=False, voted=1, voters=2, yes=0, not_yet=1)


def test_R6_5_accepted() -> None:
    game = Game()
    game.do("b", CLAIM, cmd.Explain(text="Together"))
    game.do("!", OPEN_VOTE)
    game.do("a", YES)
    game.do("c", NOT_YET)
    events = game.do("!", ACCEPT)
    assert events == [ev.Accepted(claim="c1", dealt=("g4", "c4", "a4"), at=NOW)]
    assert game.public.series == {
        "c1": SeriesView(
            table="1",
            seat=SeatId("b"),
            cards={"gap": "g2", "cause": "c2", "action": "a2"},
            explanation="Together",
            explanation_hidden=False,
            yes=1,
            not_yet=1,
            at=NOW,
        )
    }
    assert (game.hand("b"), game.table().aside, game.on) == ("g4 c4 a4", ("g2", "c2", "a2"), "a")
    assert (game.public.by_seat, game.seen().series, game.private("b").my_series) == ({"b": 1}, 1, ("c1",))
    assert game.private("b").may.claim


def test_R6_5_play_goes_on_where_it_stood() -> None:
    game = Game()
    game.turn("a", "g1", "gap")
    game.series("a")
    turn = game.seen().turn
    assert turn is not None and (turn.seat, turn.step) == ("a", "done")
    game.do("!", NEXT)
    game.series("b")
    game.turn("b", "g6", "gap")


def test_R6_5_new_cards_come_from_a_refilled_stock() -> None:
    game = Game("a b", of=deck(4, 9, 9), auto_pass=True)
    game.turn("a", "g1", "gap")
    game.turn("b", "g2", "gap")
    assert (game.stock("gap"), game.pile("gap")) == ("g1", "g2")
    game.series("a")
    assert (game.hand("a"), game.stock("gap"), game.pile("gap")) == ("g1 c3 a3", "", "g2")


def test_R6_6_returned() -> None:
    game = Game()
    before = game.hand("b")
    game.do("b", CLAIM)
    game.do("!", RETURN)
    assert (game.hand("b"), game.seen().claim, game.public.series, game.on) == (before, None, {}, "a")
    assert (game.table().returned, game.seen().last.what) == (1, "returned")
    game.turn("a", "g1", "gap")


@pytest.mark.parametrize(
    ("votes", "outcome"),
    [
        ("b+", None),
        ("b+ c+", None),
        ("b+ c+ d+", "accepted"),
        ("b- c-", "returned"),
        ("b+ c- d+ e-", "returned"),
        ("b- c+ b+ d+", "accepted"),
    ],
)
def test_R6_7_the_table_decides_by_majority_of_the_others(votes: str, outcome: str | None) -> None:
    game = Game("a b c d e", table_decides=True)
    game.do("a", CLAIM)
    assert vote(game).open
    for said in votes.split():
        game.do(said[0], YES if said[1] == "+" else NOT_YET)
    assert (game.seen().claim is None) == (outcome is not None)
    assert game.seen().last.what == (outcome or "called")


def test_R6_7_a_majority_may_come_of_someone_leaving() -> None:
    game = Game("a b c d", table_decides=True)
    game.do("a", CLAIM)
    game.do("b", YES)
    game.leaves("d")
    assert game.seen().claim is not None
    game.leaves("c")
    assert [series.yes for series in game.public.series.values()] == [1]


def test_R6_7_the_facilitator_may_decide_all_the_same() -> None:
    game = Game(table_decides=True)
    game.do("a", CLAIM)
    game.do("!", ACCEPT)
    assert [(series.yes, series.not_yet) for series in game.public.series.values()] == [(0, 0)]


def test_R6_7_a_caller_who_sits_alone_is_judged_by_the_facilitator() -> None:
    game = Game("a", table_decides=True)
    game.do("a", CLAIM)
    assert (claim(game).vote, game.suggested()) == (None, "decide-claim")


@pytest.mark.parametrize(
    ("votes", "outcome"), [("", None), ("b+", "accepted"), ("b-", "returned"), ("b+ c-", "returned")]
)
def test_R6_8_when_the_facilitator_closes_it_those_who_voted_decide(votes: str, outcome: str | None) -> None:
    game = Game("a b c d e f", table_decides=True)
    game.do("a", CLAIM)
    for said in votes.split():
        game.do(said[0], YES if said[1] == "+" else NOT_YET)
    game.do("!", CLOSE_VOTE)
    if outcome is None:
        assert vote(game) == VoteView(open=False, voted=0, voters=5, yes=0, not_yet=0)
    else:
        assert (game.seen().claim, game.seen().last.what) == (None, outcome)


@pytest.mark.parametrize("command", [ACCEPT, RETURN])
def test_R6_1_the_facilitator_decides_with_or_without_a_vote(command: Command) -> None:
    game = Game()
    game.do("a", CLAIM)
    game.do("!", command)
    assert game.seen().claim is None
    game.do("b", CLAIM)
    game.do("!", OPEN_VOTE, CLOSE_VOTE, command)
    assert game.seen().claim is None


def test_R5_2_calling_waits_for_whoever_has_laid() -> None:
    game = Game()
    game.do("a", lay("g1"))
    assert game.private("b").may.claim_refusal == "claim-during-turn"
    assert game.private("a").may.claim_refusal == "claim-needs-three-kinds"
    game.do("a", stock("gap"))
    assert game.private("b").may.claim
