"""The lock files answer pyproject.toml, package by package, and name no place they came from."""

import re
import shutil
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import locks
from tools.places import REQUIREMENTS, ROOT


@pytest.mark.parametrize("name", locks.LOCKS)
def test_a_lock_answers_what_is_asked_for(name: str) -> None:
    assert locks.fresh(name), f"requirements/{name}.txt is stale: run `python3 dev.py lock`"
    pins = locks.pins(name)
    for asked in map(Requirement, locks.asked(name)):
        assert asked.specifier.contains(pins[canonicalize_name(asked.name)]), f"{asked} is not what is locked"


@pytest.mark.parametrize("name", locks.LOCKS)
def test_every_locked_package_has_hashes_and_no_place(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=[a-z])", text.split("\n", 1)[1])
    assert len(packages) == len(locks.pins(name))
    assert all("--hash=sha256:" in package for package in packages)
    assert not re.search(r"https?:|file:|--index|--find-links|/", text.split("\n", 1)[1])


def test_what_runs_is_what_is_tested() -> None:
    tested = locks.pins("test")
    assert {package: tested.get(package) for package in locks.pins("run")} == locks.pins("run")


def test_a_changed_dependency_makes_its_locks_stale(tmp_path: Path) -> None:
    pyproject = Path(shutil.copy(ROOT / "pyproject.toml", tmp_path))
    assert locks.fresh("run", pyproject)
    text = pyproject.read_text(encoding="utf-8")
    pyproject.write_text(text.replace('"aiohttp>=3.14.3"', '"aiohttp>=3.15"'), encoding="utf-8")
    assert not locks.fresh("run", pyproject)
    assert not locks.fresh("test", pyproject)
    assert locks.fresh("build", pyproject)
