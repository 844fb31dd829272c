"""The lock files: what pyproject.toml asks for, resolved for every platform, each package with its hashes."""

import hashlib
import json
import re
import tomllib
from pathlib import Path
from typing import Any

from tools.places import BIN, REQUIREMENTS, ROOT
from tools.process import Failed, explained, run
from tools.say import Progress

# Lock → the parts of pyproject.toml it is resolved from. `test` is resolved within `run`, so both name one version.
LOCKS: dict[str, tuple[str, ...]] = {"run": ("project",), "test": ("project", "dev"), "build": ("build",)}
_PYPROJECT = ROOT / "pyproject.toml"
_HEAD = "# Made by `python3 dev.py lock` from pyproject.toml; asked for: {asked}\n"


def asked(name: str, pyproject: Path = _PYPROJECT) -> list[str]:
    """The requirements of pyproject.toml that the lock *name* answers."""
    said: dict[str, Any] = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    groups = {"project": said["project"]["dependencies"], **said["dependency-groups"]}
    return [requirement for part in LOCKS[name] for requirement in groups[part]]


def fresh(name: str, pyproject: Path = _PYPROJECT, folder: Path = REQUIREMENTS) -> bool:
    """Whether the lock *name* was made from what pyproject.toml asks for now; needs no network."""
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    return text.startswith(_HEAD.format(asked=_mark(asked(name, pyproject))))


def pins(name: str, folder: Path = REQUIREMENTS) -> dict[str, str]:
    """Package → version of the lock *name*."""
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9.\-]*)(?:\[[a-z,]*\])?==([^ ;\\]+)", text, flags=re.MULTILINE))


def write_all(progress: Progress) -> None:
    """Resolve all locks anew; versions that still fit stay. Raises Trouble."""
    for name in LOCKS:
        with progress.step(f"requirements/{name}.txt"):
            try:
                _write(name)
            except Failed as failed:
                raise explained(failed, f"requirements/{name}.txt could not be resolved") from failed


def _write(name: str) -> None:
    goal = REQUIREMENTS / f"{name}.txt"
    source = REQUIREMENTS / f"{name}.in"
    source.write_text("\n".join(asked(name)) + "\n", encoding="utf-8")
    try:
        options = ["--universal", "--fork-strategy", "fewest", "--python-version", "3.11", "--generate-hashes"]
        silent = ["--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        within = ["-c", str(REQUIREMENTS / "run.txt")] if name == "test" else []
        run([BIN / "uv", "pip", "compile", *options, *silent, *within, str(source), "-o", str(goal)])
    finally:
        source.unlink()
    goal.write_text(_HEAD.format(asked=_mark(asked(name))) + goal.read_text(encoding="utf-8"), encoding="utf-8")


def _mark(requirements: list[str]) -> str:
    return hashlib.sha256(json.dumps(sorted(requirements)).encode()).hexdigest()[:16]
