"""Frames nobody meant: `python -m tests.strangers.fuzz --frames N --seed S`. Ends with 1 where anything gave way.

A real server gets mutated commands of every kind, noise, floods and bytes that are no frame over many lines at once,
while an honest room goes on beside them: each in a process of its own, and strangers yield the processor to the others,
as they would on a machine of their own. Acts of the honest room are timed before, beside and after.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bots.wire import post
from tests.server.commands import ROOT, Server, started
from tests.strangers.stranger import Score

PEOPLE = 10
"""In the honest room."""


async def beside(*arguments: str, until: asyncio.Task[Any] | None = None) -> Any:
    """What a module of ours says in a process of its own; told that it is over when *until* is done."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    if until is not None:
        await asyncio.wait([until])
        out, _ = await process.communicate(b"")
    else:
        out, _ = await process.communicate()
    return json.loads(out)


async def honest_room(origin: str) -> str:
    """A room with people in it: their seats and tokens, as `tests.strangers.honest` wants them."""
    room = await post(origin, "/api/rooms", {"title": "מפגש", "activities": []})
    path = f"/api/rooms/{room['code']}/seats"
    seats = [await post(origin, path, {"name": f"p{number}", "key": room["join_key"]}) for number in range(PEOPLE)]
    return json.dumps({seat["seat"]: seat["token"] for seat in seats})


async def honest(origin: str, seats: str, seconds: float, until: asyncio.Task[Any] | None = None) -> dict[str, Any]:
    """What the honest room found, in milliseconds: for so long, or until something is done."""
    found: dict[str, Any] = await beside("tests.strangers.honest", origin, str(seconds), seats, until=until)
    return found


async def strangers(origin: str, frames: int, seed: int) -> Score:
    """What came of so many frames."""
    found = await beside("tests.strangers.stranger", origin, str(frames), str(seed))
    return Score(**{**found, "answers": Counter(found["answers"])})


async def fuzz(server: Server, frames: int, seed: int, quiet: float) -> tuple[Score, Mapping[str, Any]]:
    """Strangers against *server*: their score, and figures of the server and the honest room."""
    origin = server.origin
    seats = await honest_room(origin)
    before = await honest(origin, seats, quiet)
    begun, memory, spent = time.monotonic(), resident(server), processor(server)
    running = asyncio.create_task(strangers(origin, frames, seed))
    during = await honest(origin, seats, 0, until=running)
    score, seconds = await running, time.monotonic() - begun
    spent, grown = processor(server) - spent, resident(server) - memory
    after = await honest(origin, seats, quiet)
    times = {
        f"{share} {when}": round(found[share], 1)
        for share in ("p50", "p99", "longest", "asked p50", "asked p99", "asked longest")
        for when, found in (("quiet", before), ("beside", during), ("after", after))
    }
    return score, {
        "frames": score.frames,
        "lines": score.lines,
        "seconds": round(seconds, 1),
        "server's processor (s)": round(spent, 1),
        "tracebacks": server.err.count("Traceback"),
        "errors": server.err.count("[error") + server.err.count("ERROR"),
        "alive": server.process.poll() is None,
        "faults": len(score.faults),
        "silent": [*before["silent"], *during["silent"], *after["silent"]],
        "honest acts": during["acts"],
        **times,
        "memory grew (MB)": round(grown / 1e6, 1),
        "log (MB)": round(len(server.err) / 1e6, 2),
    }


def gave_way(score: Score, figures: Mapping[str, Any]) -> list[str]:
    """What must not be: failures in the server's log, a server that ended, answers that were none, people left out."""
    told = [name for name in ("tracebacks", "errors", "silent") if figures[name]]
    return [*told, *([] if figures["alive"] else ["ended"]), *dict.fromkeys(score.faults)]


def resident(server: Server) -> int:
    """Bytes of memory the server's process holds."""
    pages = int(Path(f"/proc/{server.process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def processor(server: Server) -> float:
    """Seconds of processor the server's process has used."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    """The campaign from the command line."""
    parser = argparse.ArgumentParser(description="Frames nobody meant, against a real server.")
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quiet", type=float, default=20.0, help="seconds of the honest room alone, before and after")
    said = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-fuzz-") as folder:
        server = started(Path(folder))
        try:
            score, figures = asyncio.run(fuzz(server, said.frames, said.seed, said.quiet))
        finally:
            server.end()
        wrong = [line for line in server.err.splitlines() if "Traceback" in line or "[error" in line or "ERROR" in line]
    for name, figure in figures.items():
        print(f"{name:>22}  {figure}")
    print(f"{'answers':>22}  {dict(score.answers.most_common())}")
    for line in (*dict.fromkeys(score.faults), *wrong[:20]):
        print(line)
    return int(bool(gave_way(score, figures)))


if __name__ == "__main__":
    sys.exit(main())
