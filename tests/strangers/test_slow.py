"""P6: whoever never reads costs little, is let go, and leaves no task behind. 500 of them: `tests.strangers.slow`."""

from __future__ import annotations

import asyncio
from collections import Counter

import msgpack
import pytest
from prometheus_client import REGISTRY

from server import door, fanout
from tests.server.conftest import Place
from tests.strangers.conftest import emptied
from tests.strangers.line import event, line_to
from tests.strangers.slow import BINARY, TEXT, Deaf, crowd

SOCKETS = 60


def at_work() -> Counter[str]:
    """How many tasks there are, by what they do; the library's own watch sleeps in a new one every time."""
    names = (getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks())
    return Counter(name for name in names if name != "Event.wait")


async def test_sockets_that_never_read_are_let_go_and_nothing_is_left(
    hasty: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "STALE_SECONDS", 1.0)
    monkeypatch.setattr(door, "SYSTEM_BYTES", 1)
    monkeypatch.setattr(door, "BUFFER_BYTES", 1)
    room = await hasty.open("discussion")
    async with line_to(hasty.origin, room["screen_token"]):
        pass
    await emptied()
    before = at_work()
    async with crowd(hasty.origin, SOCKETS, pong_seconds=0.5) as deaf:
        async with asyncio.timeout(15):
            while not all(one.dropped() for one in deaf):
                await asyncio.sleep(0.05)
    await emptied()
    async with asyncio.timeout(15):
        while at_work() - before:
            await asyncio.sleep(0.05)


async def test_whoever_asks_on_and_reads_no_answer_is_let_go(hasty: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a room where nothing else happens, and with every ping answered."""
    monkeypatch.setattr(door, "SYSTEM_BYTES", 1)
    monkeypatch.setattr(door, "BUFFER_BYTES", 1)
    monkeypatch.setattr(door, "ANSWERS_WAITING", 16)
    room = await hasty.open("discussion")
    deaf = await Deaf.come(hasty.origin, room["facilitator_token"])
    async with asyncio.timeout(15):
        for number in range(1_000):
            if deaf.dropped():
                break
            deaf.say(BINARY, msgpack.packb(event("command", {"no": "envelope"}, id=number)))
            if number % 5 == 0:
                deaf.say(TEXT, b"3")
            await asyncio.sleep(0.02 if number < 90 else 0.12)
    deaf.socket.close()
    await emptied()
    assert REGISTRY.get_sample_value("tzimtzamti_connections", {"role": "facilitator"}) == 0
