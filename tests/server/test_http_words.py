"""Every code an answer can carry has words in three languages, and the words fit its parameters."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from game_rules.activity import LANGUAGES, Language
from game_rules.kit.cards import KINDS
from server.web.errors import STATUS
from tests.contract.test_catalogue import codes as rule_codes

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"[a-z]+(-[a-z]+)+|[a-z]{3,}")
CALLED = {"Fault", "error", "Answer", "Refused", "Unreadable"}
METHODS = {"_turn_out", "close"}
BUILT = {
    "uploads": {"text-empty", "text-too-long", "short-too-long"},
    "interventions": {"name-empty", "name-too-long", "goal-empty", "goal-too-long", "short-too-long"}
    | {"head-unknown", "provider-unknown", "budget-unknown"},
}
"""The codes that are put together with the name of a field, by the reader."""
SAID_BESIDE: dict[str, dict[str, tuple[str, ...]]] = {
    "uploads": {"column-missing": ("kind", "text"), "kind-missing": KINDS},
    "interventions": {"column-missing": ("name", "goal", "head")},
}
"""The codes whose words name one of a few things."""
AS_REFUSALS = {"deck-faults", "list-faults", "too-large", "file-empty", "text-empty", "text-too-long"}
"""Codes of files that are refused as a whole too."""
BY_THE_CLIENT = {"unknown", "offline"}


def server_codes() -> set[str]:
    """Every code the server names where it refuses, closes or answers."""
    return {code for path in (ROOT / "server").rglob("*.py") for code in _named(ast.parse(path.read_text("utf-8")))}


def _named(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            named = isinstance(node.func, ast.Name) and node.func.id in CALLED
            if named or (isinstance(node.func, ast.Attribute) and node.func.attr in METHODS):
                said = [*node.args, *(word.value for word in node.keywords if word.arg == "code")]
                yield from (text for arg in said for text in _texts(arg))
        if isinstance(node, ast.Return) and node.value is not None:
            yield from (text for text in _texts(node.value) if text in STATUS)
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "code" and not isinstance(value, ast.Dict):
                    yield from _texts(value)


def _texts(node: ast.expr) -> Iterator[str]:
    """The codes among the constants of an expression: of a choice between two, both."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and CODE.fullmatch(part.value):
            yield part.value


def fault_codes(reader: str = "uploads") -> set[str]:
    """The codes of rows: in a reader of uploads and what it reads with."""
    named = set()
    for file in (reader, "tables", "spreadsheets"):
        named |= set(_named(ast.parse((ROOT / "server" / f"{file}.py").read_text("utf-8"))))
    return named | BUILT[reader]


@cache
def messages(language: Language, area: str) -> dict[str, set[str]]:
    """The messages of a file of texts, each with the parameters it uses."""
    source = (ROOT / "content/text" / language / f"{area}.ftl").read_text("utf-8")
    found = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ftl.Message):
            used = _Used()
            used.visit(entry)
            found[entry.id.name] = used.names
    return found


class _Used(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


def test_the_codes_are_found() -> None:
    found = server_codes()
    assert found >= {"bad-token", "no-such-room", "throttled", "deck-faults", "no-such-page", "unavailable", "internal"}
    assert found >= {"bad-command", "room-exists", "removed", "flood", "bad-frame", "room-deleted"}
    assert fault_codes() >= {
        "file-empty",
        "row-twice",
        "kind-missing",
        "too-large",
        "file-not-plain",
        "channel-unknown",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language: Language) -> None:
    rows = (fault_codes() | fault_codes("interventions")) - AS_REFUSALS
    named = {"name-empty", "name-too-long", "title-empty", "title-too-long"}
    needed = (server_codes() - rows) | rule_codes() | set(STATUS) | named
    assert {code for code in needed if f"refusal-{code}" not in messages(language, "refusals")} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("reader", "area", "prefix"),
    [("uploads", "console", "console-fault"), ("interventions", "rating", "rating-setup-fault")],
)
def test_every_fault_of_a_row_has_words_that_say_the_repair(
    reader: str, area: str, prefix: str, language: Language
) -> None:
    codes, beside = fault_codes(reader) - {"deck-faults", "list-faults"}, SAID_BESIDE[reader]
    needed = {f"{prefix}-{code}" for code in codes - set(beside)}
    needed |= {f"{prefix}-{code}-{which}" for code, these in beside.items() for which in these}
    there = messages(language, area)
    assert needed - set(there) == set()
    assert {id for id in there if id.startswith(f"{prefix}-")} - needed == {f"{prefix}-unknown"}
    given = {"row", "value", "limit", "length", "first"}
    assert {id: there[id] - given for id in needed if there[id] - given} == {}
    assert {id for id in needed if len(re.findall(r"[.!]", _words(language, area, id))) < 1} == set()


def _words(language: Language, area: str, id: str) -> str:
    source = (ROOT / "content/text" / language / f"{area}.ftl").read_text("utf-8")
    found = re.search(rf"^{id} = (.+)$", source, re.M)
    assert found is not None
    return found[1]


def test_words_use_the_same_parameters_in_every_language() -> None:
    """A parameter one language knows may be left out by another (a plural form says the number), none is invented."""
    for area, prefix in (("refusals", ""), ("export", ""), ("console", ""), ("rating", "rating-setup-")):
        ids = [{id for id in messages(language, area) if id.startswith(prefix)} for language in LANGUAGES]
        assert ids[0] == ids[1] == ids[2]
        for id in ids[0]:
            used = [messages(language, area)[id] for language in LANGUAGES]
            assert used[0] == used[1] == used[2], id


def test_no_words_wait_for_a_code_that_nobody_says() -> None:
    said = server_codes() | rule_codes() | set(STATUS) | BY_THE_CLIENT
    said |= {"name-empty", "name-too-long", "title-empty", "title-too-long"}
    client = "\n".join(
        path.read_text("utf-8")
        for kind in ("*.ts", "*.svelte")
        for path in (ROOT / "client").rglob(kind)
        if "node_modules" not in path.parts
    )
    idle = {id.removeprefix("refusal-") for id in messages("he", "refusals")} - said
    assert {code for code in idle if f"'{code}'" not in client and f"refusal-{code}" not in client} == set()
