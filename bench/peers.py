"""Others side by side: servers of a comparison that lies outside the project, each with its own load generator."""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

TARGETS = ("bgio", "colyseus-50ms", "colyseus-10ms", "node-sio-msgpack", "lim-c", "lim-c-tick")
THEIR_NAMES = {"L": "L1", "M": "M", "S": "S", "GL": "G"}
"""What our runs are called there; theirs too show every mark to everybody."""
SECONDS = 600.0


class NoPeers(Exception):
    """The folder holds no comparison that can be run; the message is a sentence."""


def measured(folder: Path, runs: Sequence[str]) -> list[dict[str, Any]]:
    """Every peer in every one of *runs* that it has, once, on this machine. Raises `NoPeers`."""
    python, script = folder / "venv" / "bin" / "python", folder / "bench.py"
    if not (python.exists() and script.exists() and (folder / "run" / "lg").exists()):
        raise NoPeers(f"In {folder} nothing is built that could be compared with: its README says how.")
    ours = {THEIR_NAMES[run]: run for run in runs if run in THEIR_NAMES}
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "peers.jsonl"
        asked = ("--targets", ",".join(TARGETS), "--runs", ",".join(ours), "--reps", "1", "--out", str(out))
        subprocess.run([python, script, "run", *asked], check=True, timeout=SECONDS, cwd=folder)
        told = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return [{**one, "run": ours[one["run"]]} for one in told if "error" not in one]
