"""Opening circle: every refusal is provoked, and has words in three languages."""

from pathlib import Path
from typing import get_args

import pytest

from game_rules.activity import LANGUAGES, Refused
from game_rules.circle.refusals import Code
from game_rules.circle.types import LayPage, SaveSide
from game_rules.sequential.commands import GoBack
from tests.rules.circle_game import begun, looking, page, tie
from tests.transcripts.scene import Scene

TEXTS = Path(__file__).parents[2] / "content" / "text"
KIT = ("text-too-long", "too-many-lines")

# Said after a circle began, went round and is looked at; {noa} is the page of noa.
PROVOKED: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("facilitator: hide-page {noa} yes",), "facilitator: hide-page {noa} yes", "already-hidden"),
    (
        ("facilitator: go-to-stage round", "joins: dana", "facilitator: next-turn"),
        "facilitator: give-turn dana",
        "already-on-turn",
    ),
    ((), "facilitator: hide-page {noa} no", "already-shown"),
    ((), "facilitator: go-to-stage looking", "already-so"),
    (("facilitator: go-to-stage round",), "facilitator: give-turn lost", "no-such-seat"),
    ((), "noa: join-thread lost yes", "no-such-thread"),
    (("facilitator: go-to-stage round",), "facilitator: next-turn", "nobody-to-play"),
    ((), "noa: next-turn", "not-allowed"),
    ((), "noa: sit-after tal", "not-arranging"),
    ((), "noa: answer-turn yes", "not-asked"),
    (("joins: dana",), "dana: lay-page", "not-your-turn"),
    (("facilitator: go-to-stage round",), "facilitator: set-order noa", "order-mismatch"),
    ((), "facilitator: set-turn-clock 601", "out-of-range"),
    (("facilitator: hide-page {noa} yes",), "noa: tie pages={noa},{tal} relation=similar word=x", "page-hidden"),
    ((), "noa: lay-page", "page-lies"),
    ((), "facilitator: show-page lost", "page-not-there"),
    (("facilitator: go-to-stage round", "facilitator: let-arrange yes"), "noa: sit-after noa", "same-neighbour"),
    (
        ("noa: tie pages={noa},{tal} relation=similar word=x",),
        "facilitator: merge-threads thread-1 thread-1",
        "same-thread",
    ),
    (("noa: save-side educational ''", "facilitator: ask-to-turn"), "noa: answer-turn yes", "side-empty"),
    ((), "noa: save-side life other", "side-frozen"),
    ((), "noa: tie pages={noa},{tal} relation=similar word=' '", "text-empty"),
    (
        ("noa: tie pages={noa},{tal} relation=similar word=x", "facilitator: hide-thread thread-1 yes"),
        "tal: join-thread thread-1 yes",
        "thread-hidden",
    ),
    ((), "noa: tie pages={noa} relation=similar word=x", "thread-pages"),
    (
        ("noa: tie pages={noa},{tal} relation=similar word=x", "noa: tie pages={noa},{tal} relation=different word=x"),
        "facilitator: merge-threads thread-1 thread-2",
        "thread-relation",
    ),
    (
        ("noa: tie pages={noa},{tal} relation=similar word=x", "noa: tie pages={noa},{tal} relation=similar word=y"),
        "facilitator: rename-thread thread-1 y",
        "thread-there",
    ),
    (
        tuple(f"noa: tie pages={{noa}},{{tal}} relation=similar word=word-{n}" for n in range(20)),
        "noa: tie pages={noa},{tal} relation=similar word=x",
        "threads-used-up",
    ),
    ((), "facilitator: next-turn", "wrong-stage"),
    ((), f"noa: save-side educational {'x' * 601}", "text-too-long"),
    ((), "noa: save-side educational '" + "\n".join("x" * 13) + "'", "too-many-lines"),
)


@pytest.mark.parametrize(("given", "line", "code"), PROVOKED, ids=[case[-1] for case in PROVOKED])
def test_provoked(given: tuple[str, ...], line: str, code: str) -> None:
    game = looking()
    pages = {seat: page(game, seat) for seat in ("noa", "samir", "tal")}
    game.given(*(told.format(**pages) for told in given))
    before = game.state
    (said,) = game.when(line.format(**pages))
    assert said.split()[:2] == ["refused", code]
    assert game.state is before


def test_every_code_of_the_source_is_provoked() -> None:
    assert {case[-1] for case in PROVOKED} == {*get_args(Code), *KIT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language: str) -> None:
    told = (TEXTS / language / "refusals.ftl").read_text(encoding="utf-8")
    ids = {line.split(" = ")[0] for line in told.splitlines()}
    assert {f"refusal-{code}" for code in (*get_args(Code), *KIT)} <= ids


def test_commands_of_others_are_not_allowed() -> None:
    game = begun()
    context = game.player.context("facilitator")
    for command in (GoBack(), LayPage(), SaveSide(side="life", text="words")):
        with pytest.raises(Refused, match="not-allowed"):
            game.player.activity.decide(game.state, command, context)


def test_a_setup_that_cannot_be() -> None:
    for setup, said in (
        ("turn_seconds=601", "out-of-range field=turn_seconds least=0 most=600"),
        ("answers=11", "out-of-range field=answers least=1 most=10"),
        (f"question={'x' * 201}", "text-too-long limit=200 length=201"),
    ):
        assert Scene("circle", setup).when("begin") == [f"refused {said}"]


def test_a_merge_that_would_equal_a_third_is_refused() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "a"), tie(game, "noa", "samir tal", "b"))
    game.given(tie(game, "noa", "noa samir tal", "b"))
    assert game.when("facilitator: merge-threads thread-1 thread-2") == ["refused thread-there"]
    game.given("facilitator: merge-threads thread-1 thread-3")
