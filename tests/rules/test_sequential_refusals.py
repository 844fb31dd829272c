"""Sequential: every refusal there is, provoked at least once, with words in every language."""

from pathlib import Path
from typing import get_args

import pytest

from game_rules.activity import LANGUAGES, Refused
from game_rules.kit.talk.commands import ShowNames
from game_rules.sequential.commands import FinishMarking
from game_rules.sequential.refusals import Code
from tests.transcripts.scene import Scene

A = "gap-reading"
KIT = ("text-empty", "text-too-long", "order-mismatch")
TEXTS = Path(__file__).parents[2] / "content" / "text"

# Setup, what is given, the line that is refused, the code.
PROVOKED: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("stages=", (), "begin", "bad-stages"),
    ("deck=lost", (), "begin", "no-such-deck"),
    ("at_most=0", (), "begin", "out-of-range"),
    ("deck=general stages=gap without=" + ",".join(f"gap-{name}" for name in (
        "reading", "maths", "absence", "newcomers", "science", "clubs", "first-words", "laptops")),
     (), "begin", "no-cards-of-kind"),
    ("", (f"noa: mark '' {A}",), f"noa: mark '' {A}", "already-marked"),
    ("at_most=1", (f"noa: mark '' {A}",), "noa: mark '' gap-maths", "marks-used-up"),
    ("", (), f"noa: unmark '' {A}", "not-marked"),
    ("", (), f"noa: mark {A} cause-bus", "no-such-heading"),
    ("", (), "noa: mark '' cause-bus", "no-such-card"),
    ("", (f"facilitator: hide-card {A}",), f"noa: mark '' {A}", "card-hidden"),
    ("how=turns", (), f"samir: mark '' {A}", "not-your-turn"),
    ("", ("noa: finish-marking",), "noa: finish-marking", "already-so"),
    ("stages=gap", ("facilitator: go-forward",), f"noa: mark '' {A}", "choosing-over"),
    ("", (), "facilitator: go-back", "first-stage"),
    ("stages=gap", ("facilitator: go-forward",), "facilitator: go-forward", "last-stage"),
    ("", (), "facilitator: go-forward", "nothing-settled"),
    ("blanks=0", (), "noa: write-card words", "blanks-off"),
    ("blanks=1", ("noa: write-card words",), "noa: write-card words", "no-blank-left"),
    ("", (), "noa: write-card ''", "text-empty"),
    ("", (), f"noa: write-card {'x' * 91}", "text-too-long"),
    ("", (f"facilitator: hide-card {A}",), f"facilitator: hide-card {A}", "already-hidden"),
    ("", (), f"facilitator: show-card {A}", "already-shown"),
    ("", (), f"facilitator: edit-card {A} words", "card-not-written"),
    ("", ("noa: write-card words",), "facilitator: merge-cards written-1 written-1", "same-card"),
    ("", ("noa: write-card words",), "facilitator: merge-cards written-1 cause-bus", "other-kind"),
    ("", ("noa: write-card words", f"facilitator: merge-cards written-1 {A}"),
     "facilitator: hide-card written-1", "card-merged"),
    ("", (), "facilitator: next-turn", "no-turns"),
    ("how=turns", ("leaves: noa", "leaves: samir"), "facilitator: next-turn", "nobody-to-play"),
    ("how=turns", (), "facilitator: give-turn noa", "already-on-turn"),
    ("how=turns", (), "facilitator: give-turn nobody", "no-such-seat"),
    ("how=turns", (), "facilitator: reorder-turns noa", "order-mismatch"),
    ("", (), "samir: go-forward", "not-allowed"),
)  # fmt: skip


@pytest.mark.parametrize(("setup", "given", "line", "code"), PROVOKED, ids=[case[-1] for case in PROVOKED])
def test_provoked(setup: str, given: tuple[str, ...], line: str, code: str) -> None:
    game = Scene("sequential", setup, "noa samir")
    if line != "begin":
        game.given("begin", *given)
    before = game.state
    (said,) = game.when(line)
    assert said.split()[:2] == ["refused", code]
    assert game.state == before or line == "begin"


def test_every_code_of_the_source_is_provoked() -> None:
    assert {case[-1] for case in PROVOKED} == {*get_args(Code), *KIT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language: str) -> None:
    told = (TEXTS / language / "refusals.ftl").read_text(encoding="utf-8")
    ids = {line.split(" = ")[0] for line in told.splitlines()}
    assert {f"refusal-{code}" for code in (*get_args(Code), *KIT)} <= ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_kind_and_figure_of_the_export_has_words(language: str) -> None:
    told = (TEXTS / language / "sequential.ftl").read_text(encoding="utf-8")
    ids = {line.split(" = ")[0] for line in told.splitlines()}
    steps = {f"sequential-step-{step}" for step in ("gap", "cause", "action", "result")}
    kinds = {f"sequential-kind-{kind}" for kind in ("mark", "reason", "written", "hidden", "merged", "link")}
    figures = {f"sequential-figure-{name}" for name in ("gaps", "causes", "actions", "links", "written")}
    assert steps | kinds | figures <= ids


def test_a_command_of_another_game_is_not_allowed() -> None:
    game = Scene("sequential").given("begin")
    with pytest.raises(Refused, match="not-allowed"):
        game.player.activity.decide(game.state, ShowNames(shown=True), game.player.context("facilitator"))


def test_a_participants_command_needs_a_seat() -> None:
    game = Scene("sequential").given("begin")
    with pytest.raises(Refused, match="not-allowed"):
        game.player.activity.decide(game.state, FinishMarking(), game.player.context("facilitator"))
