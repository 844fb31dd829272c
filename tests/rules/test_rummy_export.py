"""Rummy: what a game leaves behind (R8.4, R9.4), and what undoing a step leaves."""

from game_rules.activity import Carried, Figure, Row, SeatId
from game_rules.rummy import RUMMY
from game_rules.rummy import commands as cmd
from game_rules.summary import Chain, Chains, Flow
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
    flow, chains = summary.parts
    assert isinstance(flow, Flow) and isinstance(chains, Chains)
    assert [chain.people for chain in chains.chains] == [2, 1]
    assert chains.chains[0] == Chain(
        gap="Nobody asks the pupils",
        cause=card("cause", 1).text,
        action=card("action", 1).text,
        people=2,
        note="Ours",
    )
    assert [(flow.nodes[id].kind, flow.nodes[id].count) for id in flow.order] == [
        ("gap", 1),
        ("gap", 1),
        ("cause", 1),
        ("cause", 1),
        ("action", 1),
        ("action", 1),
    ]
    assert len(flow.links) == 4


def test_the_flow_map_lays_copies_of_a_card_over_each_other() -> None:
    tables = Game("a b c d", of=deck(4), table_size=3)
    tables.series("a")
    tables.series("c")
    flow = RUMMY.summary(tables.state).parts[0]
    assert isinstance(flow, Flow)
    assert [flow.nodes[id].count for id in flow.order] == [2, 2, 2]
    assert {(link.start, link.end, link.count) for link in flow.links} == {
        (*flow.order[:2], 2),
        (*flow.order[1:], 2),
    }


def test_what_carries_on_adds_up_people_behind_copies_of_one_chain() -> None:
    tables = Game("a b c d", of=deck(4), table_size=3)
    tables.series("a")
    tables.series("c")
    items = (card("gap", 1).text, card("cause", 1).text, card("action", 1).text)
    assert RUMMY.carries(tables.state) == (Carried(kind="series", items=items, people=2),)


def test_what_is_hidden_does_not_carry_on() -> None:
    game = everything()
    game.do("!", cmd.HideText(id="w1"))
    flow, chains = RUMMY.summary(game.state).parts
    assert isinstance(chains, Chains) and isinstance(flow, Flow)
    assert len(RUMMY.carries(game.state)) == len(chains.chains) == 1 and len(flow.nodes) == 3


def test_a_hidden_explanation_is_in_no_summary_and_no_wide_table() -> None:
    game = everything()
    game.do("!", cmd.HideText(id="c1"))
    assert "Ours" not in repr((RUMMY.summary(game.state), RUMMY.tables(game.state)))
    assert "Ours" in repr(game.state.series)


def test_the_wide_table_has_a_row_for_each_series() -> None:
    (table,) = RUMMY.tables(everything().state)
    first = dict(zip((column.name for column in table.columns), table.rows[0], strict=True))
    assert first == {
        "table": 1,
        "gap": "Nobody asks the pupils",
        "cause": card("cause", 1).text,
        "action": card("action", 1).text,
        "person": A,
        "explanation": "Ours",
        "yes": 1,
        "not-yet": 1,
        "at": NOW,
    }
    assert len(table.rows) == 2


def test_material_has_the_words_of_every_copy() -> None:
    game = Game("a", of=deck(2), copies=2)
    material = RUMMY.material(game.state)
    assert set(material) == set(game.state.cards) and len(material) == 12
    assert material["g1"] == material["g1#2"] and material["g1"].text == card("gap", 1).text
