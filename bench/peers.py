"""Others side by side: servers of a comparison that lies outside the project, driven by that folder's own generator."""

import json
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.cores import place

THEIR_RUNS = {
    "L": "--mode open --rooms 10 --n 40 --rate 100 --warmup 1 --secs 5",
    "M": "--mode open --rooms 50 --n 40 --rate 1000 --warmup 1.5 --secs 5",
    "S": "--mode closed --rooms 10 --n 40 --inflight 40 --warmup 1 --secs 4",
    "G": "--mode burst --rooms 1 --n 1000 --bursts 3 --drain 20 --spectate 1",
}
"""What our runs are there: theirs too show every mark to everybody."""
COLYSEUS = ("colyseus-10ms", "colyseus-50ms")
TARGETS = {
    "L": ("bgio", *COLYSEUS, "node-sio-msgpack", "lim-c"),
    "M": (*COLYSEUS, "node-sio-msgpack", "lim-c"),
    "S": ("bgio", *COLYSEUS, "node-sio-msgpack", "lim-c", "lim-c-tick"),
    "G": (*COLYSEUS, "lim-c-tick"),
}
"""Whoever is left out of a run cannot do it: it takes minutes, or never catches up."""
START_SECONDS, STOP_SECONDS, RUN_SECONDS = 20.0, 5.0, 240.0


class NoPeers(Exception):
    """The folder holds no comparison that can be run; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Peers:
    """A built comparison: by name, the wire its generator speaks to each server, and the server's command."""

    folder: Path
    servers: dict[str, tuple[str, Sequence[str]]]

    def beside(self, run: str) -> list[dict[str, Any]]:
        """Every peer that can do *run*, once."""
        words = THEIR_RUNS.get(run, "").split()
        found = [self.measured(name, *words) for name in TARGETS.get(run, ()) if name in self.servers]
        return [told for told in found if told is not None]

    def measured(self, name: str, *words: str) -> dict[str, Any] | None:
        """What its generator tells of one server; None where it did not come to an end."""
        protocol = self.servers[name][0]
        with self._served(name) as (port, process):
            asked = ("--proto", protocol, "--port", str(port), "--pid", str(process), *words)
            try:
                ended = subprocess.run(
                    [self.folder / "run" / "lg", *asked], capture_output=True, timeout=RUN_SECONDS, check=True
                )
            except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
                return None
        figures = json.loads(ended.stdout)
        # Everybody in a room is told of every act, and one more.
        return {"target": name, **figures, "us an act": figures["us_per_deliv"] * (figures["n"] + 1)}

    @contextmanager
    def _served(self, name: str) -> Iterator[tuple[int, int]]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = int(free.getsockname()[1])
        with tempfile.TemporaryDirectory() as scratch:
            command = [word.format(port=port, rport=0, dir=scratch) for word in self.servers[name][1]]
            quiet = subprocess.DEVNULL
            process = subprocess.Popen(command, cwd=self.folder, stdout=quiet, stderr=quiet)
            try:
                _wait_for(port, process)
                place(process.pid)
                yield port, process.pid
            finally:
                process.terminate()
                try:
                    process.wait(STOP_SECONDS)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def found(folder: Path) -> Peers:
    """The comparison in *folder*. Raises `NoPeers`."""
    python, script = folder / "venv" / "bin" / "python", folder / "bench.py"
    if not (python.exists() and script.exists() and (folder / "run" / "lg").exists()):
        raise NoPeers(f"In {folder} nothing is built that could be compared with: its README says how.")
    told = subprocess.run([python, script, "list"], capture_output=True, text=True, check=True, cwd=folder).stdout
    lines = [line.split() for line in told.splitlines()]
    return Peers(folder, {name: (protocol, command) for name, protocol, *command in lines})


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > end:
                raise NoPeers("One of the other servers did not start.") from None
            time.sleep(0.05)
