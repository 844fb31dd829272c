"""Everybody who means no good, in a process of its own: `python -m tests.strangers.stranger ORIGIN FRAMES SEED`.

Line after line, some at once; prints what came of it as JSON. Counted are frames that were sent on a line that stood.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

import msgpack

from bench.frames import BINARY, CONNECT, TEXT, frame
from bots.wire import Turned, post
from game_rules.activity import SeatId
from game_rules.catalog import ACTIVITIES
from game_rules.room.decide import ROOM
from server.packets import FRAME_LIMIT
from tests.strangers.catalogue import Ask, asks
from tests.strangers.line import NotLetIn, event
from tests.strangers.naughty import SPOILERS, packed, spoilt, value
from tests.strangers.nonsense import FRAMES, request
from tests.strangers.raw import GOODBYE, Raw, plain_line, raw_line, said
from tests.strangers.strings import STRINGS

AT_ONCE = 8
VOLLEY = 100
"""Frames a line sends: fewer than the door lets through at once."""
SEATS = 60
FILLINGS = 6
"""How many commands of every kind a room is tried with."""
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
class Target:
    """A room in which something is on: roles and tokens, one a line, commands, and those that a role may send."""

    tokens: list[tuple[str, str]]
    asks: list[Ask]
    fitting: dict[str, list[Ask]]


@dataclass(slots=True)
class Strangers:
    """Lines that mean no good, until so many frames were sent."""

    origin: str
    frames: int
    random: Random
    score: Score = field(default_factory=Score)
    opened: int = 0
    target: Target | None = None
    opening: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def run(self) -> Score:
        """Line after line, some at once."""
        await asyncio.gather(*(self._lines() for _ in range(AT_ONCE)))
        return self.score

    async def _lines(self) -> None:
        while self.score.frames < self.frames:
            target = await self._aim()
            self.score.lines += 1
            how = self.random.choices((self._volley, self._flood, self._outside, self._below), (20, 1, 2, 2))[0]
            try:
                await how(target)
            except TimeoutError as error:
                where = " > ".join(entry.name for entry in traceback.extract_tb(error.__traceback__)[1:5])
                self.score.faults.append(f"a line stood still in {where}")
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                # The server has every right to close; what it must not do is stay open, which `TimeoutError` shows.
                continue
            except NotLetIn:
                self.score.answers["not let in"] += 1

    async def _aim(self) -> Target:
        """A room with tokens that nobody has used yet."""
        async with self.opening:
            if self.target is None or not self.target.tokens:
                self.target = await self._open()
            return self.target

    async def _open(self) -> Target:
        self.opened += 1
        activity = ACTIVITIES[self.opened % len(ACTIVITIES)].key
        while True:
            try:
                room = await post(self.origin, "/api/rooms", {"title": "מפגש", "activities": [activity]})
                break
            except Turned:  # sixty rooms a minute are enough for anybody
                await asyncio.sleep(1.0)
        names = (f"{self.random.choice(('נועה', 'أمل', 'Sam'))} {number}" for number in range(SEATS))
        path = f"/api/rooms/{room['code']}/seats"
        seats = [await post(self.origin, path, {"name": name, "key": room["join_key"]}) for name in names]
        tokens = [("seat", seat["token"]) for seat in seats]
        tokens += [("screen", room["screen_token"]), *[("facilitator", room["facilitator_token"])] * 6]
        self.random.shuffle(tokens)
        words = await self._begin(room["facilitator_token"])
        fillings = (asks(self.random, words, [SeatId(seat["seat"]) for seat in seats]) for _ in range(FILLINGS))
        made = [ask for filling in fillings for ask in filling]
        here = [ask for ask in made if ask.activity in (ROOM, activity)]
        return Target(tokens, made, {role: [ask for ask in here if role in ask.by] for role in ("seat", "facilitator")})

    async def _begin(self, token: str) -> list[str]:
        """Begin what is on the agenda; every word of what a facilitator then sees."""
        async with raw_line(self.origin, token) as line:
            begin = {"type": "begin-item", "item": "i1"}
            await line.say(said("command", {"client": "f", "seq": 1, "activity": "room", "command": begin}, 1))
            await line.next()
        async with raw_line(self.origin, token) as line:
            view = msgpack.unpackb(await line.payload() or b"\xc0")
        return sorted(set(words_of(view)))[:2_000]

    def _ask(self, target: Target, role: str) -> dict[str, Any]:
        """The envelope of some command, good or spoilt; mostly of a kind that *role* may send."""
        fitting = target.fitting.get(role, target.asks) if self.random.random() < 0.8 else target.asks
        ask = self.random.choice(fitting)
        if ask.kind.__name__ in RARE and self.random.random() < 0.97:
            return self._ask(target, role)
        good = ask.envelope(f"c{self.random.randrange(10**9)}")
        if self.random.random() < 0.4:
            return good
        if self.random.random() < 0.5:
            wordy = {k: self.random.choice(STRINGS) if isinstance(v, str) else v for k, v in ask.wire.items()}
            return {**good, "command": {**wordy, "type": ask.wire["type"]}}
        return spoilt(good, self.random)

    def _command(self, target: Target, role: str, number: int) -> bytes:
        """A command as a message that is not too long for anybody."""
        message = packed(event("command", self._ask(target, role), id=number))
        return message if len(message) <= FRAME_LIMIT else self._command(target, role, number)

    def _spoiler(self, target: Target) -> bytes:
        """A frame that is not forgiven."""
        message = self.random.choice(SPOILERS)(self.random, self._ask(target, "seat"))
        return frame(TEXT, message.encode()) if isinstance(message, str) else frame(BINARY, message)

    async def _volley(self, target: Target) -> None:
        """Commands that are answered, each with a code; then something that is not forgiven."""
        role, token = target.tokens.pop()
        async with raw_line(self.origin, token) as line:
            count = self.random.randint(1, VOLLEY)
            await line.say(b"".join(frame(BINARY, self._command(target, role, number)) for number in range(count)))
            self.score.frames += count
            await self._answered(line, count)
            odd = [self._spoiler(target) for _ in range(self.random.randint(1, 3))]
            self.score.frames += len(odd)
            await line.say(b"".join(odd) + GOODBYE)
            await self._closed(line)

    async def _answered(self, line: Raw, count: int) -> None:
        for _ in range(count):
            while (told := await line.next()) is not None and told["type"] != 3:
                if told["data"][0] == "gone":
                    return
            if told is None:
                self.score.faults.append("a well-formed frame closed the line")
                return
            answer = told["data"][0]
            code = "ok" if answer["ok"] else answer["error"]["code"]
            self.score.answers[code] += 1
            if code == "internal":
                self.score.faults.append("an act failed inside")

    async def _flood(self, target: Target) -> None:
        """More than anybody says: told so, then closed."""
        async with raw_line(self.origin, target.tokens.pop()[1]) as line:
            frames = [frame(BINARY, packed(event("presence", value(self.random)))) for _ in range(4 * VOLLEY)]
            self.score.frames += len(frames)
            await line.say(b"".join(frames))
            await self._closed(line)

    async def _outside(self, target: Target) -> None:
        """Never let in: nothing, noise, or a strange way to ask."""
        async with raw_line(self.origin) as line:
            frames = [self._spoiler(target)]
            if self.random.random() < 0.5:
                odd = {"type": CONNECT, "nsp": "/", "data": {"token": value(self.random)}}
                frames.insert(0, frame(BINARY, packed(odd)))
            self.score.frames += len(frames)
            await line.say(b"".join(frames) + GOODBYE)
            await self._closed(line)

    async def _below(self, target: Target) -> None:
        """No message and no HTTP, before the handshake, after it, or on a line that was let in."""
        where = self.random.random()
        self.score.frames += 1
        if where < 0.4:
            async with plain_line(self.origin) as line:
                await line.say(request(self.random))
                line.half_close()
                await line.silence()
            return
        async with raw_line(self.origin, target.tokens.pop()[1] if where < 0.7 else None) as line:
            await line.say(self.random.choice(FRAMES)(self.random))
            line.half_close()
            await line.silence()

    async def _closed(self, line: Raw) -> None:
        for told in await line.rest():
            if told["type"] == 2 and told["data"][0] in {"refused", "gone"}:
                self.score.answers[told["data"][1]["code"]] += 1


def words_of(shown: Any) -> list[str]:
    """All short strings in what is shown: names of things and people, keys of maps."""
    if isinstance(shown, str):
        return [shown] if len(shown) <= 40 else []
    parts: list[Any] = (
        [*shown, *shown.values()] if isinstance(shown, dict) else shown if isinstance(shown, list) else []
    )
    return [word for part in parts for word in words_of(part)]


def main(origin: str, frames: int, seed: int) -> None:
    """So many frames; prints the score. Others come first on the processor: strangers have machines of their own."""
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    os.setpriority(os.PRIO_PROCESS, 0, 19)
    score = asyncio.run(Strangers(origin, frames, Random(seed)).run())
    print(json.dumps({"frames": score.frames, "lines": score.lines, "answers": score.answers, "faults": score.faults}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
