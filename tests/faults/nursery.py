"""Where nodes come from: a process that has read the whole server, and forks. Reading it takes a core for a second.

Every node is a process of its own all the same, and a child of whoever asked for it. Told on standard input, one line
of JSON for each node: environment, folder, arguments; the answer is its number. Ends with its standard input.
"""

from __future__ import annotations

import ctypes
import json
import os
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import uvloop

from tests.faults import node

ROOT = Path(__file__).parents[2]
ADOPT = 36
"""PR_SET_CHILD_SUBREAPER: a child whose parent ends becomes ours."""


class Nursery:
    """The process that forks, started when it is first needed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, env: dict[str, str], folder: Path, *arguments: str) -> int:
        """A new node in this folder; the number of its process, which is our child."""
        if self._process is None or self._process.poll() is not None:
            _adopt()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.nursery"],
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
        assert self._process.stdin is not None and self._process.stdout is not None
        asked = {"env": env, "folder": str(folder), "arguments": arguments}
        self._process.stdin.write(json.dumps(asked).encode() + b"\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


class Child:
    """A child of this process, started by somebody else."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._code: int | None = None

    def poll(self) -> int | None:
        """How it ended; None while it runs."""
        if self._code is None:
            number, status = os.waitpid(self._number, os.WNOHANG)
            self._code = os.waitstatus_to_exitcode(status) if number else None
        return self._code

    def signal(self, number: int) -> None:
        """Send it a signal, if it runs."""
        if self.poll() is None:
            os.kill(self._number, number)

    def wait(self) -> None:
        """Returns when it has ended."""
        if self._code is None:
            self._code = os.waitstatus_to_exitcode(os.waitpid(self._number, 0)[1])


def _adopt() -> None:
    ctypes.CDLL(None).prctl(ADOPT, 1, 0, 0, 0)


def _fork(asked: dict[str, Any]) -> int:
    """A node; its parent ends at once, so that it becomes the child of whoever adopts."""
    end, begin = os.pipe()
    if not (between := os.fork()):
        if not (number := os.fork()):
            _become(asked)
        os.write(begin, str(number).encode())
        os._exit(0)
    os.close(begin)
    os.waitpid(between, 0)
    with os.fdopen(end, "rb") as told:
        return int(told.read())


def _become(asked: dict[str, Any]) -> None:
    code = 1
    try:
        os.chdir(asked["folder"])
        for standard, way in ((0, os.open(os.devnull, os.O_RDONLY)), (1, _out()), (2, _out())):
            os.dup2(way, standard)
        os.closerange(3, 256)
        os.environ.clear()
        os.environ.update(asked["env"])
        random.seed()
        sys.argv = ["tzimtzamti", *asked["arguments"]]
        node.main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _out() -> int:
    return os.open("out", os.O_WRONLY | os.O_CREAT | os.O_APPEND)


def main() -> None:
    """Fork a node for every line, until there are no more."""
    assert uvloop.Loop is not None  # it is read here, as every node needs it
    for line in sys.stdin:
        print(_fork(json.loads(line)), flush=True)


if __name__ == "__main__":
    main()
