"""A stamp changes with what is in its sources, and with nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import stamps
from tools.node import new_enough


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A small source folder."""
    folder = tmp_path / "client"
    (folder / "phone").mkdir(parents=True)
    (folder / "phone" / "main.ts").write_text("start()\n", encoding="utf-8")
    (folder / "index.html").write_text("<p>\n", encoding="utf-8")
    return folder


def edit(folder: Path) -> None:
    (folder / "phone" / "main.ts").write_text("stop()\n", encoding="utf-8")


def add(folder: Path) -> None:
    (folder / "phone" / "new.ts").touch()


def remove(folder: Path) -> None:
    (folder / "index.html").unlink()


def rename(folder: Path) -> None:
    (folder / "index.html").rename(folder / "phone.html")


@pytest.mark.parametrize("change", [edit, add, remove, rename])
def test_a_change_of_the_sources_changes_the_digest(sources: Path, change: Callable[[Path], None]) -> None:
    before = stamps.digest(sources)
    change(sources)
    assert stamps.digest(sources) != before


def test_times_and_what_tools_leave_behind_do_not(sources: Path) -> None:
    before = stamps.digest(sources)
    os.utime(sources / "index.html", (0, 0))
    (sources / "node_modules" / "svelte").mkdir(parents=True)
    (sources / "node_modules" / "svelte" / "index.js").touch()
    (sources / "tsconfig.tsbuildinfo").touch()
    assert stamps.digest(sources) == before


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("v18.20.4", False),
        ("v20.18.1", False),
        ("v20.19.0\n", True),
        ("v21.7.3", False),
        ("v22.11.0", False),
        ("v22.12.0", True),
        ("v24.1.0", True),
        ("", False),
        ("not a version", False),
    ],
)
def test_which_nodes_can_build_the_client(said: str, fits: bool) -> None:
    assert new_enough(said) is fits
