"""`python -m tests.phones.crowd --phones 1000`: phones with the pages' own sender and journal in a bad network."""

from __future__ import annotations

import argparse
import asyncio
import json
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import aiohttp

from bots.wire import Wire
from game_rules.circle.events import SideSaved
from game_rules.room.events import ActivityHappened
from server import codec
from server.embedded import find_running
from server.log import Log
from tests.e2e.serving import Server
from tests.phones.proxy import Proxy
from tools.places import CLIENT

IN_A_ROOM = 100
IN_A_PROCESS = 250
PATIENCE = 120.0
AT_ONCE = 15
"""Lines that break in one moment: more would measure how fast a server takes people in."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the log says of all acts. `refused`: those a phone was told no for; `waiting`: those without an answer in
    the end; `lines`: connections there were.
    """

    acts: int
    lost: int
    twice: int
    disordered: int
    refused: int
    waiting: int
    lines: int
    seconds: float

    @property
    def clean(self) -> bool:
        """Whether every act stands in the log once, in the order of its phone."""
        return not (self.lost or self.twice or self.disordered or self.refused or self.waiting)


async def crowd(folder: Path, phones: int, acts: int, seconds: float, seed: int) -> Found:
    """So many phones do so many acts each, over *seconds* in which their lines break; what is in the logs then."""
    server = Server(folder / "data")
    await server.start()
    network = Proxy(server.port)
    port = await network.start()
    begun = time.monotonic()
    try:
        rooms = await _gather(server.origin, phones)
        tokens = [token for seats in rooms.values() for token in seats]
        script = await _bundle(folder)
        weather = asyncio.create_task(_spoil(network, Random(seed), seconds))
        told = await asyncio.gather(
            *(
                _phones(script, f"http://127.0.0.1:{port}", tokens[first : first + IN_A_PROCESS], first, acts, seconds)
                for first in range(0, phones, IN_A_PROCESS)
            )
        )
        await weather
        all_phones = [phone for part in told for phone in part]
        refused = sum(len(phone["refused"]) for phone in all_phones)
        waiting = sum(phone["waiting"] for phone in all_phones)
        found = _judge(await _saved(folder / "data", list(rooms)), phones, acts)
    finally:
        await network.close()
        await server.stop()
    return Found(phones * acts, *found, refused, waiting, network.taken, time.monotonic() - begun)


async def _gather(origin: str, phones: int) -> dict[str, list[str]]:
    """Rooms in which a circle is being written; the tokens of their seats, by code."""
    rooms: dict[str, list[str]] = {}
    async with aiohttp.ClientSession(origin) as http:

        async def post(path: str, body: dict[str, Any]) -> dict[str, Any]:
            async with http.post(path, json=body) as response:
                answer: dict[str, Any] = await response.json()
                assert response.status == 201, answer
                return answer

        for first in range(0, phones, IN_A_ROOM):
            room = await post("/api/rooms", {"title": "crowd", "activities": ["circle"]})
            await _begin(origin, room["facilitator_token"])
            bodies = [
                {"name": f"p{number}", "key": room["join_key"]}
                for number in range(first, min(phones, first + IN_A_ROOM))
            ]
            seats = await asyncio.gather(*(post(f"/api/rooms/{room['code']}/seats", body) for body in bodies))
            rooms[room["code"]] = [seat["token"] for seat in seats]
    return rooms


async def _begin(origin: str, token: str) -> None:
    wire = Wire(origin, token)
    await wire.open()
    answer = await wire.send("room", {"type": "begin-item", "item": wire.public["agenda"][0]})
    assert answer["ok"], answer
    await wire.close()


async def _bundle(folder: Path) -> Path:
    """The phones' program, of the client's own modules, for Node."""
    script = folder / "crowd.mjs"
    bundler = CLIENT / "node_modules" / ".bin" / "rolldown"
    command = (str(bundler), "tools/crowd.ts", "--file", str(script), "--platform", "node", "--format", "esm")
    process = await asyncio.create_subprocess_exec(*command, cwd=CLIENT, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert process.returncode == 0, out.decode()
    return script


async def _phones(
    script: Path, origin: str, tokens: list[str], first: int, acts: int, seconds: float
) -> list[dict[str, Any]]:
    """Phones in a process of their own; what each was told, when all have their answers."""
    asked = {"origin": origin, "tokens": tokens, "first": first, "acts": acts}
    asked |= {"milliseconds": seconds * 1000, "patience": PATIENCE * 1000}
    process = await asyncio.create_subprocess_exec(
        "node", str(script), json.dumps(asked), stdout=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(3 * (seconds + PATIENCE)):
            out, _ = await process.communicate()
    finally:
        with suppress(ProcessLookupError):
            process.kill()
    told: list[dict[str, Any]] = json.loads(out)
    return told


async def _spoil(network: Proxy, random: Random, seconds: float) -> None:
    """Break lines at random for so long; the end is a network that works."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        await asyncio.sleep(random.uniform(0.1, 0.5))
        for line in random.sample(sorted(network.lines, key=id), min(len(network.lines) // 6, AT_ONCE)):
            if random.random() < 0.5:
                line.reset()
            else:
                line.torn = True
        if random.random() < 0.1:
            network.cut()
            await asyncio.sleep(random.uniform(0.1, 0.8))
            network.down = False
        if network.lines and random.random() < 0.3:
            random.choice(sorted(network.lines, key=id)).deaf = True
        network.delay = random.choice((0.0, 0.0, 0.02, 0.1))
    network.pass_on()


async def _saved(data: Path, codes: list[str]) -> list[str]:
    """The words of every saved page, in the order of the logs."""
    url = find_running(data)
    assert url is not None
    store, words = Log.connect(url), []
    for code in codes:
        async for stored in store.read(code):
            for event in codec.read_entry(stored.version, stored.payload).events:
                if isinstance(event, ActivityHappened) and isinstance(event.event, SideSaved):
                    words.append(event.event.text)
    await store.close()
    return words


def _judge(words: list[str], phones: int, acts: int) -> tuple[int, int, int]:
    """How many acts are lost, there twice, and out of their phone's order."""
    seen = Counter(words)
    asked = [f"{phone}-{act}" for phone in range(phones) for act in range(1, acts + 1)]
    lost = sum(not seen[word] for word in asked)
    twice = sum(count - 1 for count in seen.values())
    last: Counter[str] = Counter()
    disordered = 0
    for word in words:
        phone, act = word.split("-")
        disordered += int(act) < last[phone]
        last[phone] = max(last[phone], int(act))
    return lost, twice, disordered


def main() -> int:
    """Run it as asked; 0 when nothing is lost and nothing there twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=1000)
    parser.add_argument("--acts", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crowd-") as folder:
        found = asyncio.run(crowd(Path(folder), asked.phones, asked.acts, asked.seconds, asked.seed))
    print(found)
    return 0 if found.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
