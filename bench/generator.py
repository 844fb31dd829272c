"""The load generator in C (`lg/`): compiled where there is a compiler, fed with rooms, and what it tells of them."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from bench.proc import load
from bench.serving import ROOT, Server

SOURCE = Path(__file__).resolve().parent / "lg"
BUILT = ROOT / "build" / "bench" / "lg"
SECONDS = 300.0
PARTS = ("p50", "p99", "max")


class GeneratorFailed(Exception):
    """The generator ended with a fault; the message is what it said."""


@dataclass(slots=True)
class Ground:
    """Rooms that stand, as the generator reads them: a line each for a room and for everybody who is to connect."""

    lines: list[str] = field(default_factory=list)
    viewers: int = 0
    """How many consoles and screens look at one room: whoever sees every mark."""


@cache
def program() -> Path | None:
    """The compiled generator; None where there is no C compiler. Raises `CalledProcessError` for a fault in it."""
    compiler, make = os.environ.get("CC") or shutil.which("cc"), shutil.which("make")
    if compiler is None or make is None:
        return None
    subprocess.run([make, "-s", "-C", SOURCE, f"OUT={BUILT}", f"CC={compiler}"], check=True)
    return BUILT


async def driven(servers: Sequence[Server], ground: Ground, **options: str | float) -> dict[str, Any]:
    """Let the generator loose on *ground*; what it tells, as it tells it. Raises `GeneratorFailed`."""
    built = program()
    assert built is not None, "whoever calls this has looked whether there is a generator"
    given: Mapping[str, str | float] = {
        "port": ",".join(str(server.port) for server in servers),
        "server": ",".join(str(server.process) for server in servers),
        "store": ",".join(str(store) for server in servers for store in server.stores),
        **options,
    }
    words = [
        word for name, value in given.items() if value != "" for word in (f"--{name.replace('_', '-')}", str(value))
    ]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(built, *words, stdin=pipe, stdout=pipe, stderr=pipe)
    try:
        async with asyncio.timeout(SECONDS):
            out, said = await process.communicate(("\n".join(ground.lines) + "\n").encode())
    finally:
        if process.returncode is None:
            process.kill()
    if process.returncode:
        raise GeneratorFailed(said.decode().strip())
    if said:
        print(said.decode().strip(), file=sys.stderr)
    told: dict[str, Any] = json.loads(out)
    return told


def told(figures: Mapping[str, Any], viewers: int) -> dict[str, Any]:
    """The figures of a table, of what the generator told about rooms with so many *viewers* of every mark."""
    acts, updates = max(1, figures["acts"]), max(1, figures["updates"])
    server, store = 1e6 * figures["server_s"], 1e6 * figures["store_s"]
    return {
        "acts": figures["acts"],
        "seconds": round(figures["seconds"], 3),
        **{f"ack {part} ms": figures["ack_ms"].get(part) for part in PARTS},
        **{f"screen {part} ms": figures["screen_ms"].get(part) for part in PARTS},
        "cpu s": round(figures["server_s"], 3),
        "cores": round(figures["server_s"] / figures["seconds"], 2),
        "store cpu s": round(figures["store_s"], 3),
        "generator cores": round(figures["generator_s"] / figures["seconds"], 2),
        "us an act": round(server / acts, 1),
        "us an update": round(server / updates, 3),
        "store us an act": round(store / acts, 1),
        "bytes an update": round(figures["bytes"] / updates, 1),
        "phones' bytes an act": round(figures["phone_bytes"] / acts, 1),
        "updates a frame": round(updates / max(1, figures["frames"]), 2),
        "viewers": viewers,
        "refused": figures["refused"],
        "held": figures["held"],
        "skipped": figures["skipped"],
        "load": round(load(), 1),
        "wrong": figures["wrong"] + figures["faults"] + figures["unseen"],
    }
