"""Runs dev.py as a person would: a real process on a copy of the checkout, in a bare environment."""

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.places import ROOT

_PATIENCE = 90  # seconds until a process counts as hanging
_CARRIED = ("dev.py", "tools", "requirements", "pyproject.toml")


def copied(folder: Path, *more: str) -> Path:
    """*folder*, made and filled with dev.py and what it needs, and with what else is named; nothing that was built."""
    folder.mkdir()
    for name in (*_CARRIED, *more):
        if (ROOT / name).is_dir():
            built = shutil.ignore_patterns("__pycache__", "node_modules", "static")
            shutil.copytree(ROOT / name, folder / name, ignore=built)
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


@dataclass(frozen=True)
class Checkout:
    """A copy of dev.py and what it needs, on a machine where nothing is installed and no registry answers."""

    folder: Path
    programs: Path  # the only folder on PATH

    @property
    def python(self) -> Path:
        return self.folder / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def start(self, *arguments: str, **env: str) -> subprocess.Popen[str]:
        """Start `python3 dev.py` with *arguments*; *env* comes on top of the bare environment."""
        bare = {
            "PATH": str(self.programs),
            "HOME": str(self.folder),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/",
            "PYTHONUNBUFFERED": "1",
        }
        return subprocess.Popen(
            [_base_python(), "dev.py", *arguments],
            cwd=self.folder,
            env=bare | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **env: str) -> tuple[int, str, str]:
        """Run it to its end: exit code, what it printed, and what it complained."""
        child = self.start(*arguments, **env)
        said, complained = child.communicate(timeout=_PATIENCE)
        return child.returncode, said, complained

    def interrupt(self, child: subprocess.Popen[str]) -> tuple[int, str]:
        """Press Ctrl-C; exit code and what it complained."""
        child.send_signal(signal.SIGINT)
        complained = child.communicate(timeout=_PATIENCE)[1]
        return child.returncode, complained


def _base_python() -> str:
    """The Python beneath the virtual environment that runs the tests: the one a person would start dev.py with."""
    return str(getattr(sys, "_base_executable", sys.executable))
