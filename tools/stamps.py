"""Stamps say what is already done: a step whose sources have the same contents as last time is not done again."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.places import ROOT, STAMPS

_SKIPPED_FOLDERS = {"node_modules", "__pycache__", "coverage", "dist", ".svelte-kit", ".vite"}


def digest(*sources: Path) -> str:
    """One hash over names and contents of all files in *sources* (files or folders; a missing one is empty)."""
    total = hashlib.sha256()
    for path in sorted(_files(sources)):
        total.update(hashlib.sha256(os.path.relpath(path, ROOT).encode()).digest())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _files(sources: Iterable[Path]) -> Iterator[Path]:
    for source in sources:
        if source.is_file():
            yield source
        for folder, folders, names in os.walk(source):
            folders[:] = [name for name in folders if name not in _SKIPPED_FOLDERS]
            yield from (Path(folder, name) for name in names if not name.endswith(".tsbuildinfo"))


def read(name: str) -> str:
    """What the stamp *name* says; empty when there is none."""
    try:
        return (STAMPS / name).read_text(encoding="utf-8")
    except OSError:
        return ""


def write(name: str, text: str) -> None:
    """Set the stamp *name*; whole or not at all."""
    STAMPS.mkdir(parents=True, exist_ok=True)
    draft = STAMPS / f"{name}.draft"
    draft.write_text(text, encoding="utf-8")
    draft.replace(STAMPS / name)


def remove(name: str) -> None:
    """Take the stamp *name* away, so that its step is done again."""
    (STAMPS / name).unlink(missing_ok=True)
