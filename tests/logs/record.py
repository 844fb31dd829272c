"""Plays a room with bots on a server of its own, and keeps its log and facts: `python -m tests.logs.record NAME`."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from pathlib import Path

import msgpack

from bots.play import arrive, leave, open_workshop, run_item
from game_rules.replay import fold
from server.app import serve
from server.codec import read_entry
from server.settings import Settings
from tests.logs.reading import HERE, facts

ACTIVITIES = ("rummy", "discussion", "sequential", "circle", "rating")


async def record(name: str) -> None:
    """A short workshop of all the activities, with somebody removed, renamed and a step undone."""
    with tempfile.TemporaryDirectory() as data:
        settings = Settings(host="127.0.0.1", port=0).model_copy(update={"data": Path(data)})
        async with serve(settings) as serving:
            origin = f"http://127.0.0.1:{serving.port}"
            workshop = await open_workshop(origin, name, ACTIVITIES, speed=20, seed=1)
            await arrive(workshop, 7)
            lead, seats = workshop.lead, [phone.private["seat"] for phone in workshop.phones]
            await run_item(workshop, "i1", 200)
            await lead.send("room", {"type": "rename", "seat": seats[0], "name": "שם חדש"})
            await run_item(workshop, "i2", 80)
            await lead.send("room", {"type": "remove-seat", "seat": seats[1]})
            await run_item(workshop, "i3", 200)
            await run_item(workshop, "i4", 300)
            await run_item(workshop, "i5", 300)
            await lead.send("room", {"type": "undo", "version": lead.console["last_step"]["version"]})
            payloads = [stored.payload async for stored in serving.log.read(workshop.code)]
            await leave(workshop)
    (HERE / f"{name}.log").write_bytes(msgpack.packb(payloads))
    state = fold(read_entry(version, payload) for version, payload in enumerate(payloads, start=1))
    (HERE / f"{name}.json").write_text(json.dumps(facts(state), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(record(sys.argv[1]))
