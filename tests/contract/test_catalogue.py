"""The shape of every activity, and the words it needs in three languages."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

import game_rules
from game_rules.activity import LANGUAGES, Command, Language, Role
from game_rules.catalog import ACTIVITIES, by_key
from tests.contract.play import AnyActivity, Play

ROOT = Path(__file__).parents[2]
KEBAB = re.compile(r"[a-z]+(-[a-z]+)*")


@cache
def messages(language: Language, area: str) -> frozenset[str]:
    """The ids of the messages of a file of texts, each once, all well formed."""
    resource = FluentParser().parse((ROOT / "content/text" / language / f"{area}.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, Junk)]
    ids = [entry.id.name for entry in resource.body if isinstance(entry, Message)]
    assert len(ids) == len(set(ids))
    return frozenset(ids)


def modules() -> Iterator[str]:
    """Every module of the rules."""
    yield from (module.name for module in pkgutil.walk_packages(game_rules.__path__, "game_rules."))


def codes() -> set[str]:
    """Every code the rules refuse with: those named where they are raised, and the lists of the activities."""
    found: set[str] = set()
    for path in (ROOT / "game_rules").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Refused", "refuse"):
                found |= {str(arg.value) for arg in node.args[:1] if isinstance(arg, ast.Constant)}
    for name in modules():
        found |= set(get_args(getattr(importlib.import_module(name), "Code", None)))
    return found


def test_keys_are_unique_and_found(activity: AnyActivity) -> None:
    assert [a.key for a in ACTIVITIES].count(activity.key) == 1
    assert by_key(activity.key) is activity
    assert by_key("no-such-activity") is None


def test_every_command_says_who_may_send_it(activity: AnyActivity) -> None:
    for command in activity.commands:
        assert issubclass(command, Command)
        assert command.by and command.by <= set(get_args(Role))


def test_types_are_unique_and_tell_the_name(activity: AnyActivity) -> None:
    for kinds in (activity.commands, activity.events):
        tags = [_tag(kind) for kind in kinds]
        assert len(tags) == len(set(tags))
        for kind, tag in zip(kinds, tags, strict=True):
            assert tag == re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()
    assert set(activity.slight) <= set(activity.events)


def _tag(kind: type) -> str:
    (tag,) = get_args(kind.__annotations__["type"])
    assert isinstance(tag, str)
    return tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_words(language: Language) -> None:
    known = codes()
    assert len(known) > 60 and all(KEBAB.fullmatch(code) for code in known)
    assert {code for code in known if f"refusal-{code}" not in messages(language, "refusals")} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_exported_has_words(plays: list[Play], activity: AnyActivity, language: Language) -> None:
    needed: set[str] = set()
    for play in plays:
        for row in activity.rows(play.state):
            needed |= {f"{activity.key}-step-{row.step}", f"{activity.key}-kind-{row.kind}"}
        summary = activity.summary(play.state)
        needed |= {f"{activity.key}-figure-{figure.name}" for figure in summary.figures}
        needed |= {f"{activity.key}-part-{part.name}" for part in summary.parts}
    assert needed - messages(language, activity.key) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wide_table_has_words(plays: list[Play], activity: AnyActivity, language: Language) -> None:
    needed: set[tuple[str, str]] = set()
    for table in (table for play in plays for table in activity.tables(play.state)):
        needed.add((table.area, f"table-{table.name}"))
        for number, column in enumerate(table.columns):
            needed.add((table.area, f"column-{column.name}"))
            if column.kind == "term":
                cells = {row[number] for row in table.rows if row[number] is not None}
                needed |= {(table.area, f"cell-{column.name}-{cell}") for cell in cells}
    assert [(area, id) for area, id in needed if f"{area}-{id}" not in messages(language, area)] == []
