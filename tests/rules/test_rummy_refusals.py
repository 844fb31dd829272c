"""Rummy: every way of saying no, provoked; each with the rule it stands for and the parameters it carries."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from game_rules.activity import Command, Refused, SeatId
from game_rules.kit.cards import TEXT_LIMIT
from game_rules.rummy import commands as cmd
from game_rules.rummy.refusals import Code
from tests.rules.rummy_game import (
    ACCEPT,
    CLAIM,
    CLOSE_VOTE,
    NEXT,
    OPEN_VOTE,
    RETURN,
    SKIP,
    YES,
    Game,
    deck,
    discard,
    give,
    lay,
    move,
    stock,
)

WRITE = cmd.WriteCard(kind="gap", text="Ours")
KIT = {"order-mismatch", "text-empty", "text-too-long"}
"""Codes of the kit that rummy passes on."""

RULES = (Path(__file__).parents[2] / "game_rules" / "rummy" / "RULES.md").read_text(encoding="utf-8")
SIX = "a b c d e f"


def game(*steps: tuple[str, Command], **how: Any) -> Game:
    """A game in which all this has been done."""
    made = Game(how.pop("seats", "a b c"), of=deck(how.pop("cards", 10)), **how)
    for who, command in steps:
        made.do(who, command)
    return made


def two_tables() -> Game:
    """Two tables of three."""
    return game(seats=SIX, table_size=3)


def table_over() -> Game:
    """Two tables of three, of which the first is over."""
    made = Game(SIX, of=deck(4), table_size=3)
    made.series("a")
    return made


def scarce() -> Game:
    """Two tables, of which the second has no cards for another seat."""
    made = Game("a b c d e", of=deck(4), table_size=4)
    made.series("d")
    return made


def waiting() -> Game:
    """A table at which "late" waits without a hand."""
    made = game(seats="a b", cards=3)
    made.joins("late")
    return made


def begin(seats: str = "a b c", cards: int = 10, **setup: Any) -> Callable[[], Refused]:
    """A beginning that is refused."""

    def refused() -> Refused:
        with pytest.raises(Refused) as no:
            Game(seats, of=deck(cards), **setup)
        return no.value

    return refused


def no(made: Callable[[], Game], who: str, command: Command) -> Callable[[], Refused]:
    """A command that is refused in a game."""
    return lambda: made().no(who, command)


def after(*steps: tuple[str, Command], **how: Any) -> Callable[[], Game]:
    """How to make a game in which all this has been done."""
    return lambda: game(*steps, **how)


def order(seats: str) -> cmd.ReorderTurns:
    return cmd.ReorderTurns(table="1", seats=tuple(map(SeatId, seats)))


LAID = ("a", lay("g1"))
CALLED = ("b", CLAIM)
ENDED = ("!", cmd.EndGame())
TAKEN = ("a", stock("gap"))


def no_gaps(**setup: Any) -> Game:
    """A game in which no gap can be taken any more."""
    made = Game("a b", of=deck(3, 9, 9), **setup)
    made.series("b")
    return made


def laid_cause(made: Game) -> Game:
    """The same, once a cause was laid."""
    made.do("a", lay("c1"))
    return made


def deserted() -> Game:
    """A table that everyone has left."""
    made = game(seats="a")
    made.leaves("a")
    return made


CASES: list[tuple[str, str, Callable[[], Refused]]] = [
    ("R1.2", "out-of-range", begin(table_size=2)),
    ("R1.2", "out-of-range", begin(table_size=9)),
    ("R2.1", "out-of-range", begin(copies=0)),
    ("R2.1", "out-of-range", begin(copies=5)),
    ("R8.2", "out-of-range", begin(blanks=-1)),
    ("R1.2", "no-seats", begin(seats="")),
    ("R2.1", "no-such-deck", begin(deck="other")),
    ("R2.3", "too-few-cards", begin(cards=3)),
    ("R2.3", "too-few-cards", begin(seats=SIX, cards=3, table_size=3)),
    ("R1.5", "no-such-table", no(two_tables, "!", move("a", "3"))),
    ("R1.5", "not-at-table", no(two_tables, "!", move("nobody", "2"))),
    ("R1.5", "already-at-table", no(two_tables, "!", move("a", "1"))),
    ("R1.5", "table-full", no(two_tables, "!", move("a", "2"))),
    ("R1.5", "table-over", no(table_over, "!", move("d", "1"))),
    ("R1.5", "too-few-cards", no(scarce, "!", move("a", "2"))),
    ("R1.5", "claim-open", no(after(("a", CLAIM), seats="a b c d", table_size=3), "!", move("a", "2"))),
    ("R1.5", "game-over", no(after(ENDED, seats="a b c d", table_size=3), "!", move("a", "2"))),
    ("R2.7", "seat-waits", no(waiting, "!", give("late"))),
    ("R2.7", "claim-needs-three-kinds", no(waiting, "late", CLAIM)),
    ("R3.1", "not-your-turn", no(after(), "b", lay("g2"))),
    ("R3.1", "not-at-table", no(after(), "nobody", lay("g2"))),
    ("R3.1", "card-not-in-hand", no(after(), "a", lay("g2"))),
    ("R3.1", "card-not-in-hand", no(after(), "a", lay("no such card"))),
    ("R3.1", "already-laid", no(after(LAID), "a", lay("c1"))),
    ("R3.2", "lay-first", no(after(), "a", stock("gap"))),
    ("R3.2", "not-your-turn", no(after(LAID), "b", stock("gap"))),
    ("R3.2", "discard-empty", no(after(LAID), "a", discard("cause"))),
    ("R3.3", "card-just-laid", no(after(LAID), "a", discard("gap"))),
    ("R3.4", "same-colour-only", no(after(LAID, same_colour_only=True), "a", stock("cause"))),
    ("R3.4", "same-colour-only", no(after(LAID, same_colour_only=True), "a", cmd.WriteCard(kind="cause", text="Ours"))),
    ("R3.5", "turn-done", no(after(LAID, TAKEN), "a", lay("c1"))),
    ("R3.5", "turn-done", no(after(LAID, TAKEN), "a", stock("gap"))),
    ("R3.5", "turn-done", no(after(LAID, TAKEN), "a", WRITE)),
    ("R3.4", "stock-empty", no(lambda: no_gaps(same_colour_only=True, blanks=0), "a", lay("g1"))),
    ("R4.2", "stock-empty", no(lambda: laid_cause(no_gaps()), "a", stock("gap"))),
    ("R5.1", "claim-needs-three-kinds", no(after(LAID, ("a", stock("cause"))), "a", CLAIM)),
    ("R5.1", "claim-needs-three-kinds", no(after(LAID), "a", CLAIM)),
    ("R5.2", "claim-during-turn", no(after(LAID), "b", CLAIM)),
    ("R5.3", "claim-open", no(after(CALLED), "c", CLAIM)),
    ("R5.3", "claim-open", no(after(CALLED), "b", CLAIM)),
    ("R5.5", "claim-open", no(after(CALLED), "a", lay("g1"))),
    ("R5.5", "claim-open", no(after(CALLED), "a", stock("gap"))),
    ("R5.5", "claim-open", no(after(CALLED), "!", NEXT)),
    ("R5.5", "claim-open", no(after(CALLED), "!", SKIP)),
    ("R5.5", "claim-open", no(after(CALLED), "!", give("c"))),
    ("R5.6", "not-your-claim", no(after(CALLED), "a", cmd.Explain(text="x"))),
    ("R5.6", "no-open-claim", no(after(), "a", cmd.Explain(text="x"))),
    ("R5.6", "text-too-long", no(after(CALLED), "b", cmd.Explain(text="x" * 501))),
    ("R5.7", "claim-same-cards", no(after(CALLED, ("!", RETURN)), "b", CLAIM)),
    ("R5.8", "not-your-claim", no(after(CALLED), "a", cmd.WithdrawClaim())),
    ("R5.8", "no-open-claim", no(after(), "a", cmd.WithdrawClaim())),
    ("R6.1", "no-open-claim", no(after(), "!", ACCEPT)),
    ("R6.1", "no-open-claim", no(after(), "!", RETURN)),
    ("R6.1", "no-such-table", no(after(), "!", cmd.AcceptClaim(table="7"))),
    ("R6.2", "no-open-claim", no(after(), "!", OPEN_VOTE)),
    ("R6.2", "vote-open", no(after(CALLED, ("!", OPEN_VOTE)), "!", OPEN_VOTE)),
    ("R6.3", "own-claim-vote", no(after(CALLED, ("!", OPEN_VOTE)), "b", YES)),
    ("R6.3", "no-open-claim", no(after(), "a", YES)),
    ("R6.3", "vote-not-open", no(after(CALLED), "a", YES)),
    ("R6.3", "vote-not-open", no(after(CALLED, ("!", OPEN_VOTE), ("!", CLOSE_VOTE)), "a", YES)),
    ("R6.4", "vote-not-open", no(after(CALLED), "!", CLOSE_VOTE)),
    ("R6.4", "no-open-claim", no(after(), "!", CLOSE_VOTE)),
    ("R7.1", "nobody-to-play", no(deserted, "!", NEXT)),
    ("R7.1", "no-such-table", no(after(), "!", cmd.NextTurn(table="2"))),
    ("R7.2", "nobody-to-play", no(deserted, "!", SKIP)),
    ("R7.3", "not-at-table", no(two_tables, "!", give("d"))),
    ("R7.3", "already-on-turn", no(after(), "!", give("a"))),
    ("R7.3", "already-on-turn", no(after(LAID), "!", give("a"))),
    ("R7.4", "order-mismatch", no(after(), "!", order("ab"))),
    ("R7.4", "order-mismatch", no(after(), "!", order("abb"))),
    ("R7.4", "order-mismatch", no(after(), "!", order("abcc"))),
    ("R7.4", "game-over", no(after(ENDED), "!", order("cba"))),
    ("R7.4", "game-over", no(after(ENDED), "!", cmd.ShuffleTurns(table="1"))),
    ("R8.1", "text-empty", no(after(LAID), "a", cmd.WriteCard(kind="gap", text=" \u202e\u200b "))),
    ("R8.1", "text-too-long", no(after(LAID), "a", cmd.WriteCard(kind="gap", text="ש" * 91))),
    ("R8.1", "text-too-long", no(after(LAID), "a", cmd.WriteCard(kind="gap", text="x" * 10_000))),
    ("R8.1", "lay-first", no(after(), "a", WRITE)),
    ("R8.2", "blanks-off", no(after(LAID, blanks=0), "a", WRITE)),
    ("R8.2", "no-blank-left", no(after(LAID, ("a", WRITE), ("!", give("a")), ("a", lay("c1"))), "a", WRITE)),
    ("R8.4", "no-such-text", no(after(), "!", cmd.HideText(id="g1"))),
    ("R8.4", "no-such-text", no(after(), "!", cmd.ShowText(id="c1"))),
    ("R8.4", "already-hidden", no(after(CALLED, ("!", cmd.HideText(id="c1"))), "!", cmd.HideText(id="c1"))),
    ("R8.4", "already-shown", no(after(CALLED), "!", cmd.ShowText(id="c1"))),
    ("R9.2", "last-claims", no(after(CALLED, ENDED), "a", lay("g1"))),
    ("R9.2", "last-claims", no(after(CALLED, ENDED), "!", cmd.EndGame())),
    ("R9.2", "last-claims", no(after(CALLED, ENDED), "!", cmd.PassTurns(auto=True))),
    ("R9.3", "table-over", no(table_over, "b", CLAIM)),
    ("R9.3", "table-over", no(table_over, "!", NEXT)),
    ("R9.4", "game-over", no(after(ENDED), "a", lay("g1"))),
    ("R9.4", "game-over", no(after(ENDED), "!", cmd.EndGame())),
    ("R9.4", "game-over", no(after(ENDED), "!", cmd.PassTurns(auto=True))),
    ("R9.4", "no-open-claim", no(after(CALLED, ("!", ACCEPT), ENDED), "b", cmd.WithdrawClaim())),
]


@pytest.mark.parametrize(("rule", "code", "provoke"), CASES, ids=[f"{rule}-{code}" for rule, code, _ in CASES])
def test_every_rule_says_no(rule: str, code: str, provoke: Callable[[], Refused]) -> None:
    assert (provoke().code, rule in RULES) == (code, True)


def test_every_code_is_provoked_and_stands_in_the_rules() -> None:
    codes = set(get_args(Code)) | KIT
    assert {code for _, code, _ in CASES} == codes
    assert {code for code in codes if f"`{code}`" not in RULES} == set()


def test_R2_3_too_few_cards_says_how_many_and_of_which_kind() -> None:
    with pytest.raises(Refused) as no_more:
        Game(SIX, of=deck(9, 5, 9))
    assert no_more.value.params == {"missing": 2, "kind": "cause", "seats": 6}
    Game(SIX, of=deck(9, 5, 9), copies=2)
    Game(SIX, of=deck(9, 5, 9), table_size=4)


def test_parameters() -> None:
    assert begin(table_size=2)().params == {"field": "table_size", "least": 3, "most": 8}
    assert begin(copies=9)().params == {"field": "copies", "least": 1, "most": 4}
    assert begin(blanks=10)().params == {"field": "blanks", "least": 0, "most": 9}
    assert laid_cause(no_gaps()).no("a", stock("gap")).params == {"kind": "gap"}
    assert scarce().no("!", move("a", "2")).params == {"missing": 1, "kind": "gap", "seats": 3}
    assert two_tables().no("!", move("a", "2")).params == {"limit": 3}
    long = game(LAID).no("a", cmd.WriteCard(kind="gap", text="x" * 100))
    assert long.params == {"limit": TEXT_LIMIT, "length": 100}
