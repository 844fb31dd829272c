"""Frames nobody meant: `python -m tests.strangers.fuzz --frames N --seed S`. Ends with 1 where anything gave way.

A real server in a process of its own gets mutated commands of every kind, noise and floods over many lines at once,
while an honest room goes on beside them. Counted are frames that were sent on a line the server had not closed yet.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import aiohttp

from bots.wire import post
from game_rules.catalog import ACTIVITIES
from server.packets import FRAME_LIMIT
from tests.server.commands import ROOT, Server, started
from tests.strangers.catalogue import Ask, asks
from tests.strangers.line import ACK, CONNECT, Line, NotLetIn, event, line_to
from tests.strangers.naughty import SPOILERS, STRINGS, packed, spoilt, value

AT_ONCE = 8
VOLLEY = 100
"""Frames a line sends: fewer than the door lets through at once."""
LINES_A_ROOM = 40
RARE = frozenset({"EndRoom", "RemoveSeat", "Leave", "EndItem", "HoldPhones"})
"""Commands after which little else is possible: sent seldom."""


@dataclass(slots=True)
class Score:
    """What was sent and what came of it."""

    frames: int = 0
    lines: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Strangers:
    """Everybody who means no good, until so many frames were sent."""

    origin: str
    frames: int
    random: Random
    score: Score = field(default_factory=Score)
    tokens: tuple[str, ...] = ()
    opened: int = 0

    async def run(self) -> None:
        """Line after line, some at once."""
        await self._open()
        await asyncio.gather(*(self._lines() for _ in range(AT_ONCE)))

    async def _lines(self) -> None:
        while self.score.frames < self.frames:
            if self.score.lines >= self.opened * LINES_A_ROOM:
                await self._open()
            self.score.lines += 1
            try:
                await self.random.choices((self._volley, self._flood, self._outside), (20, 1, 2))[0]()
            except (aiohttp.ClientError, ConnectionError):
                # The server has every right to close; what it must not do is stay open, which `TimeoutError` shows.
                continue
            except NotLetIn:
                await self._open()
            except TimeoutError as error:
                where = " > ".join(frame.name for frame in traceback.extract_tb(error.__traceback__)[1:4])
                self.score.faults.append(f"a line stood still in {where}")

    async def _open(self) -> None:
        """A room in which something is on, and its tokens."""
        self.opened += 1
        activity = ACTIVITIES[self.opened % len(ACTIVITIES)].key
        room = await post(self.origin, "/api/rooms", {"title": "מפגש", "activities": [activity]})
        seats = [
            await post(self.origin, f"/api/rooms/{room['code']}/seats", {"name": name, "key": room["join_key"]})
            for name in ("נועה", "أمل", "Sam")
        ]
        async with line_to(self.origin, room["facilitator_token"]) as line:
            begin = {"type": "begin-item", "item": "i1"}
            await line.send(event("command", {"client": "f", "seq": 1, "activity": "room", "command": begin}, id=1))
            await line.answer(1)
        self.tokens = (room["facilitator_token"], room["screen_token"], *(seat["token"] for seat in seats))

    def _ask(self) -> dict[str, Any]:
        """The envelope of some command, good or spoilt."""
        ask: Ask = self.random.choice(asks_of(self.random))
        if ask.kind.__name__ in RARE and self.random.random() < 0.97:
            return self._ask()
        good = ask.envelope(f"c{self.random.randrange(10**9)}")
        if self.random.random() < 0.3:
            return good
        if self.random.random() < 0.5:
            wordy = {k: self.random.choice(STRINGS) if isinstance(v, str) else v for k, v in ask.wire.items()}
            return {**good, "command": {**wordy, "type": ask.wire["type"]}}
        return spoilt(good, self.random)

    def _command(self, number: int) -> bytes:
        """A command as a frame that is not too long for anybody."""
        frame = packed(event("command", self._ask(), id=number))
        return frame if len(frame) <= FRAME_LIMIT else self._command(number)

    async def _volley(self) -> None:
        """Commands that are answered, each with a code; then something that is not forgiven."""
        async with line_to(self.origin, self.random.choice(self.tokens)) as line:
            count = self.random.randint(1, VOLLEY)
            for number in range(count):
                await line.send(self._command(number))
            self.score.frames += count
            await self._answered(line, count)
            for _ in range(self.random.randint(1, 3)):
                await line.send(self.random.choice(SPOILERS)(self.random, self._ask()))
                self.score.frames += 1
            await line.send("1")
            await self._closed(line)

    async def _answered(self, line: Line, count: int) -> None:
        for _ in range(count):
            while (packet := await line.next()) is not None and packet["type"] != ACK:
                if packet["data"][0] == "gone":
                    return
            if packet is None:
                self.score.faults.append("a well-formed frame closed the line")
                return
            (told,) = packet["data"]
            code = "ok" if told["ok"] else told["error"]["code"]
            self.score.answers[code] += 1
            if code == "internal":
                self.score.faults.append("an act failed inside")

    async def _flood(self) -> None:
        """More than anybody says: told so, then closed."""
        async with line_to(self.origin, self.random.choice(self.tokens)) as line:
            for _ in range(2 * VOLLEY):
                await line.send(packed(event("presence", value(self.random))))
            self.score.frames += 2 * VOLLEY
            await self._closed(line)

    async def _outside(self) -> None:
        """Never let in: nothing, noise, or a strange way to ask."""
        async with line_to(self.origin) as line:
            if self.random.random() < 0.5:
                await line.send({"type": CONNECT, "nsp": "/", "data": {"token": value(self.random)}})
                self.score.frames += 1
            await line.send(self.random.choice(SPOILERS)(self.random, self._ask()))
            self.score.frames += 1
            await line.send("1")
            await self._closed(line)

    async def _closed(self, line: Line) -> None:
        for packet in await line.rest():
            if packet["type"] == 2 and packet["data"][0] in {"refused", "gone"}:
                self.score.answers[packet["data"][1]["code"]] += 1


_MADE: list[list[Ask]] = []


def asks_of(random: Random) -> list[Ask]:
    """Some of many fillings of all commands, made once."""
    if not _MADE:
        _MADE.extend(asks(random) for _ in range(20))
    return random.choice(_MADE)


async def honest(origin: str, token: str, seconds: float) -> dict[str, float]:
    """What the honest room found, in milliseconds."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.strangers.honest", origin, token, str(seconds)),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    out, _ = await process.communicate()
    found: dict[str, float] = json.loads(out)
    return found


async def fuzz(server: Server, frames: int, seed: int, quiet: float) -> tuple[Score, Mapping[str, Any]]:
    """Strangers against *server*: their score, and figures of the server and the honest room."""
    origin = server.origin
    room = await post(origin, "/api/rooms", {"title": "מפגש", "activities": []})
    before = await honest(origin, room["facilitator_token"], quiet)
    strangers, begun, memory = Strangers(origin, frames, Random(seed)), time.monotonic(), resident(server)
    running = asyncio.create_task(strangers.run())
    beside = []
    while not running.done():
        beside.append(await honest(origin, room["facilitator_token"], quiet))
    await running
    after = await honest(origin, room["facilitator_token"], quiet)
    figures = {
        "frames": strangers.score.frames,
        "lines": strangers.score.lines,
        "seconds": round(time.monotonic() - begun, 1),
        "tracebacks": server.err.count("Traceback"),
        "errors": server.err.count("[error") + server.err.count("ERROR"),
        "alive": server.process.poll() is None,
        "faults": len(strangers.score.faults),
        "p99 quiet": round(before["p99"], 1),
        "p99 beside": round(max(found["p99"] for found in beside), 1),
        "p50 beside": round(max(found["p50"] for found in beside), 1),
        "p99 after": round(after["p99"], 1),
        "memory grew (MB)": round((resident(server) - memory) / 1e6, 1),
    }
    return strangers.score, figures


def gave_way(score: Score, figures: Mapping[str, Any]) -> list[str]:
    """What must not be: failures in the server's log, a server that ended, answers that were none."""
    told = [name for name in ("tracebacks", "errors") if figures[name]]
    return [*told, *([] if figures["alive"] else ["ended"]), *dict.fromkeys(score.faults)]


def resident(server: Server) -> int:
    """Bytes of memory the server's process holds."""
    pages = int(Path(f"/proc/{server.process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    """The campaign from the command line."""
    parser = argparse.ArgumentParser(description="Frames nobody meant, against a real server.")
    parser.add_argument("--frames", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-fuzz-") as folder:
        server = started(Path(folder))
        try:
            score, figures = asyncio.run(fuzz(server, said.frames, said.seed, quiet=5.0))
        finally:
            server.end()
        wrong = [line for line in server.err.splitlines() if "Traceback" in line or "[error" in line or "ERROR" in line]
    for name, figure in figures.items():
        print(f"{name:>18}  {figure}")
    print(f"{'answers':>18}  {dict(score.answers.most_common())}")
    for line in (*dict.fromkeys(score.faults), *wrong[:20]):
        print(line)
    return int(bool(gave_way(score, figures)))


if __name__ == "__main__":
    sys.exit(main())
