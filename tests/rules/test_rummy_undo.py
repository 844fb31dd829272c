"""Rummy: steps left out of the log, and events that speak of what is not there."""

import pytest

from game_rules.activity import Event, SeatId
from game_rules.rummy import RUMMY
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from tests.rules.rummy_game import ACCEPT, CLAIM, NEXT, NOW, Game, deck, lay, stock

A, X = SeatId("a"), SeatId("nobody")
WRITE = cmd.WriteCard(kind="gap", text="Ours")


def test_undo_of_a_call_keeps_its_number_free_of_series() -> None:
    game = Game(of=deck(20))
    first = game.do("a", CLAIM)
    game.do("!", ACCEPT)
    game.series("b")
    game.undo(first)
    assert [s.id for s in game.state.series.values()] == ["c2"]
    game.do("c", CLAIM)
    claim = game.seen().claim
    assert claim is not None and claim.id == "c3"


def test_undo_of_a_written_card_keeps_ids_apart() -> None:
    game = Game(auto_pass=True, blanks=2)
    game.do("a", lay("g1"))
    first = game.do("a", WRITE)
    game.do("b", lay("g2"), cmd.WriteCard(kind="gap", text="Another"))
    game.undo(first)
    game.do("c", lay("g3"), cmd.WriteCard(kind="gap", text="A third"))
    assert {id: w.text for id, w in game.state.written.items()} == {"w2": "Another", "w3": "A third"}


def test_undo_of_a_laid_card_gives_it_back() -> None:
    game = Game()
    before = game.state
    game.undo(game.do("a", lay("g1")))
    assert game.state == before
    game.do("a", lay("c1"), stock("gap"))
    game.undo(game.do("!", NEXT))
    assert game.on == "a"


def test_undo_of_a_leave_empties_a_stock_which_new_cards_then_refill() -> None:
    game = Game(of=deck(5, 9, 9), auto_pass=True)
    left = game.leaves("c")
    game.turn("a", "g1", "gap")
    game.turn("b", "g2", "gap")
    game.do("a", CLAIM)
    game.undo(left)
    assert (game.stock("gap"), game.pile("gap"), game.hand("c")) == ("", "g2 g1", "g3 c3 a3")
    game.do("!", ACCEPT)
    assert (game.hand("a"), game.stock("gap"), game.pile("gap")) == ("g1 c4 a4", "", "g2")


UNKNOWN: list[Event] = [
    ev.TableOpened(table="1", stocks={"gap": ("g1",)}),
    ev.SatDown(table="9", seat=A),
    ev.HandDealt(table="1", seat=X, cards=("g9",)),
    ev.HandDealt(table="9", seat=A, cards=("g9",)),
    ev.SeatLeft(seat=X),
    ev.Laid(table="1", seat=A, card="no-such-card"),
    ev.Laid(table="1", seat=X, card="g1"),
    ev.Took(table="9", seat=A, card="g9", source="stock"),
    ev.TakenBack(table="1", seat=X, card="g1"),
    ev.Wrote(table="1", seat=X, card="w9", kind="gap", text="x", at=NOW),
    ev.Wrote(table="1", seat=A, card="g9", kind="gap", text="x", at=NOW),
    ev.Wrote(table="1", seat=A, card="w1", kind="cause", text="x", at=NOW),
    ev.Refilled(table="9", kind="gap", cards=("g1",)),
    ev.Refilled(table="1", kind="gap", cards=("c9", "no-such-card")),
    ev.TurnBegan(table="1", seat=X, owed=False, round=1, why="next"),
    ev.TurnBegan(table="9", seat=A, owed=False, round=1, why="next"),
    ev.Skipped(table="9", seat=A),
    ev.Skipped(table="1", seat=X),
    ev.Reordered(table="9", seats=()),
    ev.TableClosed(table="9"),
    ev.Called(table="1", claim="c1", seat=A, cards=("g1", "c1", "a1"), at=NOW),
    ev.Called(table="1", claim="c1", seat=X, cards=("g1", "c1", "a1"), at=NOW),
    ev.Called(table="1", claim="c1", seat=A, cards=("no-such-card", "c1", "a1"), at=NOW),
    ev.Explained(claim="c9", text="x"),
    ev.Withdrew(claim="c9"),
    ev.VoteOpened(claim="c9"),
    ev.Voted(claim="c9", seat=A, yes=True),
    ev.VoteClosed(claim="c9"),
    ev.Accepted(claim="c9", dealt=("g9",), at=NOW),
    ev.Returned(claim="c9"),
    ev.TextHidden(id="c9"),
    ev.TextShown(id="c9"),
]


@pytest.mark.parametrize("event", UNKNOWN, ids=lambda event: type(event).__name__)
def test_an_event_about_what_is_not_there_or_there_already_changes_nothing(event: Event) -> None:
    """Here c1 is a series and w1 a written card already."""
    game = Game()
    game.series("b")
    game.do("a", lay("g1"), WRITE)
    assert RUMMY.evolve(game.state, event) == game.state


def test_a_vote_of_the_caller_or_without_a_ballot_changes_nothing() -> None:
    game = Game()
    game.do("a", CLAIM)
    for event in (ev.Voted(claim="c1", seat=A, yes=True), ev.VoteClosed(claim="c1")):
        assert RUMMY.evolve(game.state, event) == game.state


def test_a_second_claim_at_a_table_changes_nothing_but_the_count() -> None:
    game = Game()
    game.do("a", CLAIM)
    state = RUMMY.evolve(
        game.state, ev.Called(table="1", claim="c7", seat=SeatId("b"), cards=("g2", "c2", "a2"), at=NOW)
    )
    assert (state.tables, state.calls) == (game.state.tables, 7)
