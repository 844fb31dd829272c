"""Runs around a restart and a crowd at the door: how long until everybody sees the room."""

import tempfile
import time
from pathlib import Path
from typing import Any

from bench.generator import Ground, driven
from bench.ground import rated
from bench.hall import open_room
from bench.serving import Server, served

CROWD = 4096
"""All at once: more than any crowd here."""


async def storm(rooms: int = 50, people: int = 40) -> dict[str, Any]:
    """A node ends and begins anew with everybody's phone at its door: until all have their view."""
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-bench-") as data:
        async with served(Path(data)) as server:
            ground = await rated(server, rooms, people)
        begun = time.perf_counter()
        async with served(Path(data)) as server:
            started = time.perf_counter() - begun
            return {**await _all_come(server, ground), "start s": round(started, 2)}


async def cold(entries: int = 100_000, people: int = 250) -> dict[str, Any]:
    """A room with a long log, after a restart: from the first knock to the first view."""
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-bench-") as data:
        async with served(Path(data)) as server:
            ground = await rated(server, 1, people, console=False)
            filled = await driven([server], ground, mode="closed", inflight=people, seconds=250, acts=entries, step=50)
        begun = time.perf_counter()
        async with served(Path(data)) as server:
            started = time.perf_counter() - begun
            alone = Ground(ground.lines[:2], 1)
            told = await _all_come(server, alone)
    return {**told, "entries": filled["acts"], "start s": round(started, 2), "wrong": filled["wrong"] + told["wrong"]}


async def joining(people: int = 1000) -> dict[str, Any]:
    """So many scan the link at the same instant, all from one address: until the last one sees the room."""
    async with served() as server:
        room = await open_room(server, "rating")
        ground = Ground(["room", f"w {room['screen_token']}"], people + 1)
        return await _all_come(server, ground, code=room["code"], key=room["join_key"], newcomers=people)


async def _all_come(server: Server, ground: Ground, **options: str | float) -> dict[str, Any]:
    figures = await driven([server], ground, mode="hold", at_once=CROWD, **options)
    return {
        "people": figures["clients"],
        "all there s": round(figures["connect_s"], 3),
        "cpu s": round(figures["server_s"], 3),
        "kB each": round(figures["bytes"] / 1000 / figures["clients"], 1),
        "wrong": figures["faults"],
    }
