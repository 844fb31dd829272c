"""The import contracts of pyproject.toml catch what they are there to catch."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.checks import LINT_IMPORTS
from tools.places import ROOT

_MODULES = (
    "game_rules/activity.py",
    "game_rules/catalog.py",
    "game_rules/room.py",
    "game_rules/kit/cards.py",
    "game_rules/rummy/rules.py",
    "game_rules/chess.py",
    "bench/hall.py",
    "bots/play.py",
    "server/log.py",
    "server/rooms.py",
    "server/route.py",
)


def house(folder: Path) -> Path:
    """A house of empty modules under our own contracts."""
    for name in _MODULES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
        (folder / name).with_name("__init__.py").touch()
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def contracts(folder: Path) -> tuple[int, str]:
    """The exit code and the words of the check in *folder*."""
    command = [sys.executable, "-c", LINT_IMPORTS]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_a_house_in_order_keeps_all_contracts(tmp_path: Path) -> None:
    folder = house(tmp_path)
    (folder / "game_rules/rummy/rules.py").write_text(
        "import math\nfrom game_rules.activity import *\nfrom game_rules.kit.cards import *\nimport game_rules.rummy\n"
    )
    (folder / "server/rooms.py").write_text(
        "import pydantic\nfrom game_rules import catalog, room\nfrom server import log\n"
    )
    (folder / "server/route.py").write_text("import redis\n")
    code, said = contracts(folder)
    assert code == 0, said
    assert "6 kept, 0 broken" in said


@pytest.mark.parametrize(
    ("importer", "line"),
    [
        ("game_rules/kit/cards.py", "import pydantic"),
        ("game_rules/chess.py", "from game_rules.rummy import rules"),
        ("game_rules/rummy/rules.py", "from game_rules import catalog"),
        ("game_rules/kit/cards.py", "from game_rules import room"),
        ("game_rules/room.py", "from game_rules import chess"),
        ("server/rooms.py", "from game_rules.rummy import rules"),
        ("server/rooms.py", "import redis.asyncio"),
        ("server/rooms.py", "import socketio"),
        ("bots/play.py", "from server import rooms"),
        ("bench/hall.py", "from server import rooms"),
    ],
)
def test_an_import_that_must_not_be_is_named(tmp_path: Path, importer: str, line: str) -> None:
    folder = house(tmp_path)
    (folder / importer).write_text(f"{line}\n")
    code, said = contracts(folder)
    assert code == 1
    assert line in said
