"""Rummy: what a game leaves behind (R8.4, R9.4), and what undoing a step leaves."""

from game_rules.activity import Carried, Figure, Highlight, Row, SeatId
from game_rules.rummy import RUMMY
from game_rules.rummy import commands as cmd
from tests.rules.rummy_game import (
    ACCEPT,
    CLAIM,
    NOT_YET,
    NOW,
    OPEN_VOTE,
    RETURN,
    YES,
    Game,
    card,
    deck,
    lay,
)

A = SeatId("a")
WRITE = cmd.WriteCard(kind="gap", text=" Nobody asks\nthe pupils ")


def wrote() -> Game:
    """A game in which a has written a card."""
    game = Game(auto_pass=True)
    game.do("a", lay("g1"), WRITE)
    return game


def everything() -> Game:
    """A game that leaves every kind of row behind."""
    game = wrote()
    game.do("a", CLAIM, cmd.Explain(text="Ours"))
    game.do("!", OPEN_VOTE)
    game.do("b", YES)
    game.do("c", NOT_YET)
    game.do("!", ACCEPT)
    game.series("b")
    game.do("c", CLAIM)
    game.do("!", RETURN)
    return game


def test_R9_4_rows_of_the_export() -> None:
    chain = (card("cause", 1).text, card("action", 1).text)
    other = (card("cause", 2).text, card("action", 2).text)
    b = SeatId("b")
    assert list(RUMMY.rows(everything().state)) == [
        Row(
            step="series",
            kind="accepted",
            item="Nobody asks the pupils",
            related=chain,
            seat=A,
            count=1,
            text="Ours",
            at=NOW,
        ),
        Row(step="vote", kind="yes", item="Nobody asks the pupils", related=chain, count=1, at=NOW),
        Row(step="vote", kind="not-yet", item="Nobody asks the pupils", related=chain, count=1, at=NOW),
        Row(step="series", kind="accepted", item=card("gap", 2).text, related=other, seat=b, at=NOW),
        Row(step="count", kind="series-of-seat", seat=A, count=1),
        Row(step="count", kind="series-of-seat", seat=b, count=1),
        Row(step="count", kind="series-at-table", item="1", count=2),
        Row(step="count", kind="returned-at-table", item="1", count=1),
        Row(step="written", kind="gap", item="Nobody asks the pupils", seat=A, at=NOW),
    ]


def test_R8_4_rows_leave_hidden_words_out_and_keep_the_fact() -> None:
    game = everything()
    game.do("!", cmd.HideText(id="w1"), cmd.HideText(id="c1"))
    rows = list(RUMMY.rows(game.state))
    assert "Nobody asks the pupils" not in repr(rows) and "Ours" not in repr(rows)
    assert (rows[0].kind, rows[0].item, rows[0].seat, rows[0].count) == ("hidden-explanation", "", A, 1)
    assert (rows[-1].kind, rows[-1].item) == ("hidden-gap", "")


def test_R9_4_series_are_counted_most_first() -> None:
    game = Game("a b c", of=deck(20))
    for seat in "bab":
        game.series(seat)
    counts = [(row.seat, row.count) for row in RUMMY.rows(game.state) if row.kind == "series-of-seat"]
    assert counts == [("b", 2), ("a", 1)]


def test_the_summary_tells_series_and_people() -> None:
    summary = RUMMY.summary(everything().state)
    assert summary.figures == (
        Figure(name="series", value=2),
        Figure(name="people", value=2),
        Figure(name="returned", value=1),
        Figure(name="written", value=1),
    )
    assert [(h.kind, h.people) for h in summary.highlights] == [("series", 1), ("series", 2)]
    assert summary.highlights[1] == Highlight(
        kind="series", items=("Nobody asks the pupils", card("cause", 1).text, card("action", 1).text), people=2
    )


def test_what_carries_on_adds_up_people_behind_copies_of_one_chain() -> None:
    tables = Game("a b c d", of=deck(4), table_size=3)
    tables.series("a")
    tables.series("c")
    items = (card("gap", 1).text, card("cause", 1).text, card("action", 1).text)
    assert RUMMY.carries(tables.state) == (Carried(kind="series", items=items, people=2),)


def test_what_is_hidden_does_not_carry_on() -> None:
    game = everything()
    game.do("!", cmd.HideText(id="w1"))
    assert len(RUMMY.carries(game.state)) == len(RUMMY.summary(game.state).highlights) == 1


def test_material_has_the_words_of_every_copy() -> None:
    game = Game("a", of=deck(2), copies=2)
    material = RUMMY.material(game.state)
    assert set(material) == set(game.state.cards) and len(material) == 12
    assert material["g1"] == material["g1#2"] and material["g1"].text == card("gap", 1).text
