"""Every kept log still folds to the facts that the version which wrote it exported."""

from __future__ import annotations

import json

import pytest

from game_rules.replay import fold
from tests.logs.reading import HERE, facts, kept

NAMES = sorted(path.stem for path in HERE.glob("*.log"))


def test_there_are_kept_logs_and_each_has_its_facts() -> None:
    assert NAMES and sorted(path.stem for path in HERE.glob("*.json")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_an_old_log_folds_to_the_same_facts(name: str) -> None:
    assert facts(fold(kept(name))) == json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
