"""People at phones, consoles and screens, on the real wire: one act at a time, sent again until it is answered."""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any

import aiohttp
import msgpack

from bots.wire import merged
from tests.faults.journal import Journal, Sent

Layers = dict[str, Any]
Act = tuple[str, dict[str, Any], str]
"""The activity, the command, and the word that stands in it."""
CONNECT, EVENT, ACK = 0, 2, 3
ANSWER_SECONDS = 12.0
CREDITS, CREDITS_PER_SECOND, COMING = 100.0, 10.0, 12.0
"""Somewhat less than the server grants a person, and more than it asks for a line."""
SECRET = re.compile(rb"secret-([0-9a-z]+)-")


class Lost(Exception):
    """The connection is gone, or nothing was answered in time."""


class Person:
    """One client with a token. Connects to any node, and to another when that one is gone."""

    def __init__(self, name: str, token: str, origins: list[str], http: aiohttp.ClientSession, random: Random) -> None:
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
        self._origins = origins
        self._http = http
        self._random = random
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._calls = 0
        self._stands = False
        self._credits, self._counted = CREDITS, time.monotonic()

    @property
    def idle(self) -> bool:
        """Nothing is on its way, and nothing more will be begun while resting."""
        return self.resting and self.journal.open is None and self._stands

    def hang_up(self) -> None:
        """Cut the line now, whatever is on its way."""
        if self._socket is not None and self._socket._response.connection is not None:
            transport = self._socket._response.connection.transport
            if transport is not None:
                transport.abort()

    async def run(self) -> None:
        """Connect and act until `ending`."""
        node = self._random.randrange(len(self._origins))
        while not self.ending and self.closed is None:
            node += 1
            with suppress(Lost, aiohttp.ClientError, OSError, TimeoutError):
                async with self._http.ws_connect(
                    self._origins[node % len(self._origins)].replace("http", "ws")
                    + "/socket.io/?EIO=4&transport=websocket",
                    timeout=aiohttp.ClientWSTimeout(ws_close=1.0),
                    max_msg_size=0,
                ) as self._socket:
                    await self._live(self._socket)
            await asyncio.sleep(0.05 + self._random.random() * 0.3)

    async def _live(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async with asyncio.timeout(ANSWER_SECONDS):
            await socket.receive()
        await socket.send_bytes(msgpack.packb({"type": CONNECT, "nsp": "/", "data": {"token": self.token}}))
        tasks = [asyncio.create_task(self._listen(socket)), asyncio.create_task(self._act())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self._stands = False
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._waiting.clear()

    async def _act(self) -> None:
        self._pay(COMING)
        while not self._stands:
            await asyncio.sleep(0.01)
        while not self.ending:
            sent = self.journal.open or (None if self.resting else self._begin())
            if sent is None:
                await asyncio.sleep(0.05)
                continue
            self._pay(1.0)
            if not self.journal.answered(sent, await self._call(sent)):
                self.counts["again"] += 1
                await asyncio.sleep(0.1)
            await asyncio.sleep(self._random.random() * 2 * self.pause if self._credits > 1 else 0.15)

    def _pay(self, cost: float) -> None:
        """As the server counts: what comes back with time, less what this costs."""
        now = time.monotonic()
        self._credits = min(CREDITS, self._credits + (now - self._counted) * CREDITS_PER_SECOND) - cost
        self._counted = now

    def _begin(self) -> Sent | None:
        act = self.next_act(self)
        return None if act is None else self.journal.begin(*act)

    async def _call(self, sent: Sent) -> dict[str, Any]:
        assert self._socket is not None
        self._calls += 1
        answered: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[self._calls] = answered
        envelope = {
            "client": self.journal.client,
            "seq": sent.seq,
            "activity": sent.activity,
            "command": sent.command,
        }
        data = {"type": EVENT, "nsp": "/", "id": self._calls, "data": ["command", envelope]}
        await self._socket.send_bytes(msgpack.packb(data))
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await answered
        except TimeoutError:
            self.counts["silence"] += 1
            raise Lost from None

    async def _listen(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for message in socket:
            if message.type is aiohttp.WSMsgType.TEXT and message.data == "2":
                await socket.send_str("3")
            elif message.type is aiohttp.WSMsgType.BINARY:
                self._hear(message.data)
        raise Lost

    def _hear(self, frame: bytes) -> None:
        self.leaks += sum(found.decode() != self.name for found in SECRET.findall(frame))
        packet = msgpack.unpackb(frame)
        if packet["type"] == ACK:
            waiting = self._waiting.pop(packet["id"], None)
            if waiting is not None and not waiting.done():
                waiting.set_result(packet["data"][0])
        elif packet["type"] == EVENT:
            self._told(*packet["data"])
        elif packet["type"] == CONNECT:
            self.counts["connected"] += 1
        else:
            raise Lost

    def _told(self, event: str, *told: Any) -> None:
        match event:
            case "view":
                self.layers = told[0]["layers"]
                self._stands = True
            case "patch":
                _, layer, patch = told
                self.layers[layer] = merged(self.layers.get(layer, {}), patch)
            case "gone" | "refused":
                self.closed = told[0]["code"]
