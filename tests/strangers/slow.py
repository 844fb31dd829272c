"""Sockets that never read: `python -m tests.strangers.slow --sockets 500 --seconds 120`. Ends with 1 where one is left.

Every second one answers pings all the same, without having read any. A facilitator changes their room all the time, so
that there is much to send; an honest room goes on beside them.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import select
import socket
import struct
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import msgpack

from bots.wire import post
from tests.server.commands import Server, started
from tests.server.stores import free_ports
from tests.strangers.fuzz import honest, honest_room, resident
from tests.strangers.line import CONNECT, PATIENCE, Line, event, line_to

SHAKE = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\n"
    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
TEXT, BINARY = 1, 2
SMALL_BUFFER = 4_096
"""What the system keeps for whoever does not read."""
LET_IN = b"\xa3sid"
"""What stands in the answer to whoever is let in, and in nothing before it."""
PUSHERS, CHANGES_A_SECOND = 5, 8
"""How many change the room, and how often each."""
ALLOWED_MB = 100
MARGIN = 15.0
"""Seconds after the last deaf one should have been let go."""


@dataclass(slots=True)
class Deaf:
    """A socket that is written to and never read."""

    socket: socket.socket

    @classmethod
    async def come(cls, origin: str, token: str) -> Deaf:
        """Shake hands and ask to be let in; whether that was done is looked at without reading."""
        where = urlsplit(origin)
        deaf = cls(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
        deaf.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_BUFFER)
        deaf.socket.setblocking(False)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(deaf.socket, (where.hostname, where.port))
        await loop.sock_sendall(deaf.socket, SHAKE.format(host=where.netloc).encode())
        deaf.say(BINARY, msgpack.packb({"type": CONNECT, "nsp": "/", "data": {"token": token}}))
        async with asyncio.timeout(PATIENCE):
            while not deaf.let_in():
                await asyncio.sleep(0.01)
        return deaf

    def let_in(self) -> bool:
        """Whether the answer to that lies there, unread."""
        with suppress(BlockingIOError):
            return LET_IN in self.socket.recv(SMALL_BUFFER, socket.MSG_PEEK)
        return False

    def say(self, kind: int, payload: bytes) -> None:
        """Send a frame, if the other side still takes any."""
        with suppress(OSError):
            self.socket.send(bytes((0x80 | kind, 0x80 | 126)) + struct.pack(">H", len(payload)) + bytes(4) + payload)

    def dropped(self) -> bool:
        """Whether the server has cut the line: told without reading."""
        poll = select.poll()
        poll.register(self.socket, 0)
        return bool(poll.poll(0))


async def pushing(origin: str, token: str, pushers: int) -> None:
    """Change what everybody in the room sees, until cancelled: a run's result comes to the screens and goes again."""
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(line_to(origin, token)) for _ in range(pushers)]
        for seq, command in enumerate(({"type": "begin-item", "item": "i1"}, {"type": "end-item"}), start=1):
            assert (await acted(lines[0], "first", seq, command))["ok"]
        await asyncio.gather(*(toggling(line, f"p{number}") for number, line in enumerate(lines)))


async def toggling(line: Line, client: str) -> None:
    """Bring the run's result and take it away, again and again."""
    for seq in range(1, 1_000_000):
        assert (await acted(line, client, seq, {"type": "look-at-run", "run": 1 if seq % 2 else None}))["ok"]
        await asyncio.sleep(1 / CHANGES_A_SECOND)


async def acted(line: Line, client: str, seq: int, command: dict[str, Any]) -> dict[str, Any]:
    """The answer to a command for the room."""
    envelope = {"client": client, "seq": seq, "activity": "room", "command": command}
    await line.send(event("command", envelope, id=seq))
    answer: dict[str, Any]
    (answer,) = await line.answer(seq)
    return answer


async def ponging(deaf: Sequence[Deaf], seconds: float) -> None:
    """Answer pings nobody has read, until cancelled."""
    while True:
        await asyncio.sleep(seconds)
        for one in deaf:
            one.say(TEXT, b"3")


@asynccontextmanager
async def crowd(origin: str, count: int, pong_seconds: float) -> AsyncIterator[list[Deaf]]:
    """So many deaf ones in a room that changes all the time; half of them answer pings."""
    room = await post(origin, "/api/rooms", {"title": "מפגש", "activities": ["sequential"]})
    deaf = [await Deaf.come(origin, room["screen_token"]) for _ in range(count)]
    jobs = [
        asyncio.create_task(pushing(origin, room["facilitator_token"], PUSHERS)),
        asyncio.create_task(ponging(deaf[::2], pong_seconds)),
    ]
    try:
        yield deaf
    finally:
        for job in jobs:
            job.cancel()
        outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        for one in deaf:
            one.socket.close()
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome


async def figures_of(server: Server, watch: int, count: int, seconds: float) -> dict[str, Any]:
    """Let them come, wait until they are gone, and measure what they cost."""
    origin, most = server.origin, 0
    seats = await honest_room(origin)
    quiet, before = await honest(origin, seats, 5.0), resident(server)
    begun, gone = time.monotonic(), 0.0
    async with crowd(origin, count, pong_seconds=8.0) as deaf:
        beside = asyncio.create_task(honest(origin, seats, 20.0))
        while time.monotonic() - begun < seconds:
            most = max(most, resident(server))
            if not gone and all(one.dropped() for one in deaf):
                gone = time.monotonic() - begun
            await asyncio.sleep(0.5)
        during = await beside
        dropped = sum(one.dropped() for one in deaf)
        lines = await gauge(watch, "tzimtzamti_lines")
    return {
        "sockets": count,
        "dropped": dropped,
        "all dropped after (s)": round(gone, 1),
        "lines besides": lines - PUSHERS,
        "memory grew at most (MB)": round((most - before) / 1e6, 1),
        "memory grew in the end (MB)": round((resident(server) - before) / 1e6, 1),
        "p99 quiet": round(quiet["p99"], 1),
        "p99 beside": round(during["p99"], 1),
        "tracebacks": server.err.count("Traceback"),
    }


async def gauge(port: int, name: str) -> float:
    """A figure the server tells whoever watches it."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/metrics") as response:
        found = re.search(rf"^{name} (\S+)$", await response.text(), re.MULTILINE)
    assert found, name
    return float(found[1])


def main() -> int:
    """The crowd from the command line."""
    parser = argparse.ArgumentParser(description="Sockets that never read, against a real server.")
    parser.add_argument("--sockets", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=120.0)
    said = parser.parse_args()
    (watch,) = free_ports(1)
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-slow-") as folder:
        server = started(Path(folder), env={"TZIMTZAMTI_METRICS_PORT": str(watch)})
        try:
            figures = asyncio.run(figures_of(server, watch, said.sockets, said.seconds))
        finally:
            server.end()
    for name, figure in figures.items():
        print(f"{name:>27}  {figure}")
    bounded = figures["memory grew at most (MB)"] < ALLOWED_MB
    return int(
        not bounded or figures["dropped"] < said.sockets or figures["lines besides"] > 0 or figures["tracebacks"]
    )


if __name__ == "__main__":
    sys.exit(main())
