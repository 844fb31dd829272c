"""The wheel carries the built client, the contents and the command, and nothing that only builds or tests."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from tests.tooling.checkout import copied
from tools import client
from tools.places import CLIENT


def borrow_packages(folder: Path) -> None:
    """Let *folder* use the client packages installed here, link by link: removing a link there harms nothing here."""
    modules = folder / "client" / "node_modules"
    modules.mkdir()
    for package in (CLIENT / "node_modules").iterdir():
        if not package.name.startswith(".installed"):
            (modules / package.name).symlink_to(package)
    (modules / ".installed-from").write_text(client.packages_digest(), encoding="utf-8")


def test_the_wheel_is_whole(tmp_path: Path) -> None:
    parts = ("server", "game_rules", "content", "bots", "client", "hatch_build.py", "README.md", "LICENSE")
    folder = copied(tmp_path / "checkout", *parts)
    borrow_packages(folder)

    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(build, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

    with ZipFile(next(tmp_path.glob("tzimtzamti-*-py3-none-any.whl"))) as wheel:
        names = set(wheel.namelist())
        commands = wheel.read("tzimtzamti-0.1.0.dist-info/entry_points.txt").decode()
    assert "tzimtzamti = server.cli:main" in commands
    assert {"server/static/index.html", "server/commit.lua", "server/cli.py", "game_rules/catalog.py"} <= names
    for language in ("he", "ar", "en"):
        assert f"content/text/{language}/refusals.ftl" in names
    assert any(name.startswith("content/cards/") and name.endswith(".toml") for name in names)
    assert {name.partition("/")[0] for name in names} == {
        "server",
        "game_rules",
        "content",
        "bots",
        "tzimtzamti-0.1.0.dist-info",
    }
