"""An honest room beside strangers, in a process of its own: `python -m tests.strangers.honest ORIGIN SECONDS TOKEN...`.

Every token's line renames its seat now and then, and hears of all the others. Prints as JSON how long acts took to be
acknowledged, and lines that heard nothing although the room had moved. Without seconds it goes on until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from random import random
from typing import Any

import msgpack

from bench.frames import ACK
from tests.strangers.raw import Raw, raw_line, said

PAUSE = 0.1
"""Seconds between what a line says: less than the door's credits allow."""
SILENCE = 3.0
"""Seconds after which every line should have heard of an act."""


@dataclass(slots=True)
class Room:
    """What the lines of one room have done and heard. *moved*: versions that were acknowledged, and when.

    *took* and *asked*: milliseconds until an act was acknowledged, and until a question that needs no store was.
    """

    took: list[float] = field(default_factory=list)
    asked: list[float] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    moved: list[tuple[float, int]] = field(default_factory=list)
    over: bool = False

    def due(self) -> int:
        """The version everybody should have heard of by now."""
        before = time.monotonic() - SILENCE
        while len(self.moved) > 1 and self.moved[1][0] < before:
            self.moved.pop(0)
        return self.moved[0][1] if self.moved and self.moved[0][0] < before else 0


@dataclass(slots=True)
class Person:
    """A line of the room: acts, and listens. *answer* is for the act that is under way."""

    room: Room
    line: Raw
    seat: str
    heard: int = 0
    answer: asyncio.Future[int] | None = None

    async def listen(self) -> None:
        """Hear answers and patches until the room is over."""
        while (payload := await self.line.payload()) is not None:
            if payload[6] == ACK:
                told: dict[str, Any] = next(iter(msgpack.unpackb(payload)["data"]), {"ok": True})
                if not told["ok"]:
                    raise SystemExit(f"an honest act was refused: {told['error']['code']}")
                assert self.answer is not None
                self.answer.set_result(told.get("version", 0))
            else:
                self.heard = max(self.heard, version_of(payload))
        if not self.room.over:
            raise SystemExit("an honest line was closed")

    async def act(self) -> None:
        """Act after act, as long as the room goes on."""
        client, seq = f"h{time.time_ns()}", 0
        await asyncio.sleep(random() * PAUSE)  # people do not act in step
        while not self.room.over:
            seq += 1
            command = {"type": "rename", "seat": self.seat, "name": f"{self.seat} {seq}"}
            act = {"client": client, "seq": seq, "activity": "room", "command": command}
            version = await self.say("command", act, 2 * seq, self.room.took)
            self.room.moved.append((time.monotonic(), version))
            await asyncio.sleep(PAUSE)
            await self.say("presence", {"state": "here"}, 2 * seq + 1, self.room.asked)
            await asyncio.sleep(PAUSE)

    async def say(self, event: str, payload: dict[str, object], number: int, took: list[float]) -> int:
        """Say something and wait until it is acknowledged: the version then, where it has one."""
        begun, self.answer = time.perf_counter(), asyncio.get_running_loop().create_future()
        await self.line.say(said(event, payload, number))
        try:
            async with asyncio.timeout(SILENCE):
                version = await asyncio.shield(self.answer)
        except TimeoutError:
            room = self.room.moved[-1:]
            self.room.silent.append(f"{self.seat}: {event} {number} unanswered, room at {room}, heard {self.heard}")
            version = await self.answer
        took.append((time.perf_counter() - begun) * 1000)
        return version

    async def watch(self) -> None:
        """Note when this line has heard nothing of what happened a while ago."""
        while not self.room.over:
            await asyncio.sleep(0.5)
            if self.heard < (due := self.room.due()):
                self.room.silent.append(
                    f"{self.seat}: heard {self.heard}, due {due}, waits for an answer: {self.answer}"
                )


def version_of(payload: bytes) -> int:
    """The version of a view or patch; 0 for other events."""
    event, *told = msgpack.unpackb(payload)["data"]
    if event not in ("view", "patch"):
        return 0
    version: int = told[0]["version"] if event == "view" else told[0]
    return version


async def until_told(seconds: float) -> None:
    """So many seconds; until the input ends where there are none."""
    if seconds:
        await asyncio.sleep(seconds)
    else:
        await asyncio.to_thread(sys.stdin.read)


async def main(origin: str, seconds: float, seats: dict[str, str]) -> dict[str, object]:
    """What was found in the room of these *seats*, by their tokens."""
    room = Room()
    async with AsyncExitStack() as stack:
        people = [
            Person(room, await stack.enter_async_context(raw_line(origin, token)), seat)
            for seat, token in seats.items()
        ]
        async with asyncio.TaskGroup() as group:
            listening = [group.create_task(person.listen()) for person in people]
            acting = [group.create_task(job) for person in people for job in (person.act(), person.watch())]
            await until_told(seconds)
            room.over = True
            await asyncio.wait(acting)
            for task in listening:
                task.cancel()
    shares = shares_of(room.took) | {f"asked {name}": ms for name, ms in shares_of(room.asked).items()}
    return {"acts": len(room.took), **shares, "silent": room.silent}


def shares_of(took: list[float]) -> dict[str, float]:
    """The middle of these times, what one in a hundred exceeds, and the longest."""
    at = sorted(took)
    return {"p50": at[len(at) // 2], "p99": at[len(at) * 99 // 100], "longest": at[-1]}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(sys.argv[1], float(sys.argv[2]), json.loads(sys.argv[3])))))
