"""The command line as people use it: real processes on a data directory of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from server.binary import VARIABLE

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds until a process counts as hanging."""


def environment(folder: Path, more: Mapping[str, str]) -> dict[str, str]:
    """A bare environment, with nothing of whoever runs the tests but where programs are, and which store is tested."""
    return {
        "PATH": os.environ.get("PATH", ""),
        VARIABLE: os.environ.get(VARIABLE, ""),
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "NO_COLOR": "1",
        **more,
    }


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "server", *arguments]


def said(folder: Path, *arguments: str, env: Mapping[str, str] = {}) -> tuple[int, str, str]:
    """Run a command to its end: its code, what it printed, what it complained."""
    done = subprocess.run(
        command(*arguments),
        cwd=folder,
        env=environment(folder, env),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@dataclass(slots=True)
class Server:
    """A server that runs in a process of its own, on `folder/data`."""

    process: subprocess.Popen[bytes]
    folder: Path

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    @property
    def out(self) -> str:
        """What it has printed so far."""
        return (self.folder / "out").read_text("utf-8")

    @property
    def err(self) -> str:
        """What it has written to standard error so far: its log."""
        return (self.folder / "err").read_text("utf-8")

    def shows(self, pattern: str) -> str:
        """Wait until it has printed something; the first group of the pattern."""
        until = time.monotonic() + PATIENCE
        while (found := re.search(pattern, self.out)) is None:
            assert self.process.poll() is None and time.monotonic() < until, (self.out, self.err)
            time.sleep(0.02)
        return found[1]

    @property
    def origin(self) -> str:
        return self.shows(r"(http://localhost:\d+)/console").replace("localhost", "127.0.0.1")

    def end(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, float]:
        """Ask it to end: its code, and how many seconds it took."""
        begun = time.monotonic()
        self.process.send_signal(how)
        return self.process.wait(PATIENCE), time.monotonic() - begun


def started(folder: Path, what: str = "serve", env: Mapping[str, str] = {}) -> Server:
    """Start a server on a free port."""
    with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
        process = subprocess.Popen(
            command(what, "--host", "127.0.0.1", "--port", "0", "--data", str(folder / "data")),
            cwd=folder,
            env=environment(folder, env),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )
    return Server(process, folder)
