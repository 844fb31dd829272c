"""People at phones, consoles and screens, on the real wire: one act at a time, sent again until it is answered."""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from random import Random
from typing import Any

from bench.frames import ACK, CONNECT, EVENT, unpacked
from bots.wire import merged
from tests.faults.journal import Journal, Sent
from tests.faults.line import Line

Layers = dict[str, Any]
Act = tuple[str, dict[str, Any], str]
"""The activity, the command, and the word that stands in it."""
ANSWER_SECONDS = 12.0
"""So long a connection, a first view or an answer may take before the line is given up."""
LOOK_SECONDS = 1.0
CREDITS, CREDITS_PER_SECOND, COMING = 100.0, 10.0, 12.0
"""Somewhat less than the server grants a person, and more than it asks for a line."""
SECRET = re.compile(rb"secret-([0-9a-z]+)-")


@lru_cache(maxsize=512)
def secrets_in(frame: bytes) -> tuple[str, ...]:
    """Whose private words stand in a frame. What is the same for everybody is searched once."""
    return tuple(found.decode() for found in SECRET.findall(frame))


class Person:
    """One client with a token. Connects to any node, and to another when that one is gone."""

    def __init__(self, name: str, token: str, ports: list[int], random: Random) -> None:
        self.name = name
        self.token = token
        self.journal = Journal(f"{name}-{random.getrandbits(48):012x}")
        self.layers: Layers = {}
        self.leaks = 0
        self.counts: Counter[str] = Counter()
        self.next_act: Callable[[Person], Act | None] = lambda person: None
        self.pause = 0.02
        self.resting = False
        self.ending = False
        self.closed: str | None = None
        self._ports = ports
        self._random = random
        self._line: Line | None = None
        self._stands = False
        self._asked: float | None = None
        """Since when something is waited for."""
        self._calls = 0
        self._credits, self._counted = CREDITS, time.monotonic()
        self._falls = False

    @property
    def idle(self) -> bool:
        """Nothing is on its way, and nothing more will be begun while resting."""
        return self.resting and self.journal.open is None and self._stands

    def __str__(self) -> str:
        where = "away" if self._line is None else f"at {self._line.port}, {'in' if self._stands else 'not in'}"
        return f"{self.name} {where}, waits for {self.journal.open}, {self.closed}, {dict(self.counts)}"

    def hang_up(self) -> None:
        """Cut the line now, whatever is on its way."""
        if self._line is not None:
            self._line.cut()

    def fall_silent(self) -> None:
        """Die between what is sent next and its answer."""
        self._falls = True

    async def run(self) -> None:
        """Connect and act until `ending`."""
        node = self._random.randrange(len(self._ports))
        while not self.ending and self.closed is None:
            node += 1
            with suppress(OSError, TimeoutError):
                await self._live(self._ports[node % len(self._ports)])
            await asyncio.sleep(0.05 + self._random.random() * 0.3)

    async def _live(self, port: int) -> None:
        """One connection, until it is lost or silent for too long."""
        line = self._line = Line(port, self.token, self._hear)
        self._pay(COMING)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await asyncio.get_running_loop().create_connection(lambda: line, "127.0.0.1", port)
            self._asked = self._asked or time.monotonic()
            while not line.lost.done():
                await asyncio.wait([line.lost], timeout=LOOK_SECONDS)
                if self._waits_in_vain():
                    self.counts["silence"] += 1
                    break
        finally:
            self._line, self._stands, self._asked = None, False, None
            line.cut()

    def _waits_in_vain(self) -> bool:
        return self._asked is not None and time.monotonic() - self._asked > ANSWER_SECONDS

    def _later(self, line: Line, seconds: float) -> None:
        asyncio.get_running_loop().call_later(seconds, self._act, line)

    def _act(self, line: Line) -> None:
        """Send what has no answer yet, or something new."""
        if self.ending or line is not self._line:
            return
        sent = self.journal.open or (None if self.resting else self._begin())
        if sent is None:
            self._later(line, 0.05)
            return
        self._calls += 1
        self._asked = time.monotonic()
        envelope = {
            "client": self.journal.client,
            "seq": sent.seq,
            "activity": sent.activity,
            "command": sent.command,
        }
        self._pay(1.0)
        line.say(EVENT, ["command", envelope], self._calls)
        if self._falls:
            self._falls = False
            self.counts["died"] += 1
            asyncio.get_running_loop().call_later(self._random.random() * 0.004, line.cut)

    def _pay(self, cost: float) -> None:
        """As the server counts: what comes back with time, less what this costs."""
        now = time.monotonic()
        self._credits = min(CREDITS, self._credits + (now - self._counted) * CREDITS_PER_SECOND) - cost
        self._counted = now

    def _begin(self) -> Sent | None:
        act = self.next_act(self)
        return None if act is None else self.journal.begin(*act)

    def _answered(self, line: Line, answer: dict[str, Any]) -> None:
        self._asked = None
        sent = self.journal.open
        if sent is None:
            return
        if not self.journal.answered(sent, answer):
            self.counts["again"] += 1
            self._later(line, 0.1)
            return
        self._later(line, self._random.random() * 2 * self.pause if self._credits > 1 else 0.15)

    def _hear(self, line: Line, frame: bytes) -> None:
        if line is not self._line:
            return
        self.leaks += sum(name != self.name for name in secrets_in(frame))
        packet = unpacked(frame)
        if packet["type"] == ACK:
            if packet["id"] == self._calls:
                self._answered(line, packet["data"][0])
        elif packet["type"] == EVENT:
            self._told(line, *packet["data"])
        elif packet["type"] == CONNECT:
            self.counts["connected"] += 1
        else:
            line.cut()

    def _told(self, line: Line, event: str, *told: Any) -> None:
        match event:
            case "view":
                self.layers = dict(told[0]["layers"])
                if not self._stands:
                    self._stands, self._asked = True, None
                    self._act(line)
            case "patch":
                _, layer, patch = told
                self.layers[layer] = merged(self.layers.get(layer, {}), patch)
            case "gone" | "refused":
                self.closed = told[0]["code"]
                line.cut()
