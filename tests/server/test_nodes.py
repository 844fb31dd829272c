"""Nodes that share a store: one that ends, bells that get lost, logs that cannot be read or that were forged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvloop
from redis.asyncio import Redis

from bots.wire import Wire, post
from content.library import library
from game_rules.activity import Actor
from game_rules.room import commands as cmd
from server import rooms as rooms_module
from server.acts import Answer
from server.app import serve
from server.embedded import EmbeddedStore
from server.identity import Known, new_token, recognise, token_hash
from server.live import LiveRoom
from server.log import Log
from server.rooms import Rooms
from server.route import route, translated
from server.store import Appended, StoreUnavailable
from tests.server.conftest import Place, settings_on

PATIENCE = 20.0
FACILITATOR = Actor(role="facilitator")


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def node(store: EmbeddedStore) -> AsyncIterator[tuple[Rooms, Log]]:
    """What a server keeps of rooms, without its sockets."""
    log = Log.connect(store.url)
    rooms = Rooms(log, library())
    await rooms.start()
    try:
        yield rooms, log
    finally:
        await rooms.close()
        await log.close()


async def opened(rooms: Rooms, code: str) -> LiveRoom:
    command = cmd.OpenRoom(
        code=code,
        title="Title",
        language="en",
        activities=(),
        facilitator_hash=f"f{code}",
        screen_hash=f"s{code}",
        join_key="key",
    )
    assert (await rooms.open(code, command)).code is None
    live = await rooms.find(code)
    assert live is not None
    return live


async def title(live: LiveRoom, word: str) -> str | None:
    """Give the room another title; the code of a refusal."""
    return (await live.act(FACILITATOR, word, 1, "room", cmd.TitleRoom(title=word))).code


async def test_a_node_that_ends_lets_people_go_and_drops_no_act(store: EmbeddedStore, place: Place, log: Log) -> None:
    async with serve(settings_on(store)) as serving:
        leaving = Place(serving)
        room = await leaving.open(title="Before")
        wires = [await leaving.connect(room["facilitator_token"]) for _ in range(12)]
        sending: list[asyncio.Task[list[dict[str, Any]]]] = []
        for number, wire in enumerate(wires):
            wire.origin = place.origin  # where they come back to
            sending.append(asyncio.create_task(_titles(wire, str(number))))
        await until(lambda: wires[0].version > 20)
        begun = time.monotonic()
    assert time.monotonic() - begun < PATIENCE / 2
    answers = await asyncio.gather(*sending)
    assert all(answer["ok"] for one in answers for answer in one)
    assert [entry.version async for entry in log.read(room["code"])] == list(range(1, 12 * 20 + 2))
    with pytest.raises(OSError):
        await post(leaving.origin, "/api/rooms", {"title": "x"})
    for wire in wires:
        await wire.close()


async def _titles(wire: Wire, word: str) -> list[dict[str, Any]]:
    return [await wire.send("room", {"type": "title-room", "title": f"{word}-{number}"}) for number in range(20)]


def test_a_line_that_was_reset_a_moment_ago_is_a_store_that_does_not_answer() -> None:
    async def write_after_reset() -> None:
        server = await asyncio.start_server(lambda reader, writer: writer.transport.abort(), "127.0.0.1", 0)
        _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.transport.abort()
        await asyncio.sleep(0.05)
        server.close()
        with pytest.raises(StoreUnavailable), translated():
            writer.writelines([b"PING"])

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(write_after_reset())


async def test_a_line_another_task_takes_down_before_it_is_written_to_is_a_store_that_does_not_answer(
    store: EmbeddedStore,
) -> None:
    wire = route(store.url, PATIENCE).wire("")
    await wire.open()
    connection: Any = wire._connection
    await connection.disconnect(nowait=True)
    with pytest.raises(StoreUnavailable), translated():
        await connection._send_packed_command([b"PING"])  # what it does once it found the line whole


async def test_a_room_whose_bells_are_lost_is_compared_with_its_log(
    store: EmbeddedStore, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms_module, "QUIET_SECONDS", 0.2)
    async with node(store) as (here, _), node(store) as (there, their_log):
        mine = await opened(here, code)
        theirs = await there.find(code)
        assert theirs is not None
        await their_log.unsubscribe(code)
        assert await title(mine, "After") is None
        await until(lambda: theirs.state.title == "After")


async def test_what_a_node_has_not_heard_of_is_no_gap_and_no_unknown_token(
    store: EmbeddedStore, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms_module, "QUIET_SECONDS", 600.0)  # a slow machine has it look by itself otherwise
    async with node(store) as (here, _), node(store) as (there, their_log):
        mine = await opened(here, code)
        theirs = await there.find(code)
        assert theirs is not None
        await their_log.unsubscribe(code)
        acts = [cmd.TitleRoom(title=f"title {number}") for number in range(3)]
        for seq, act in enumerate(acts[:2], 1):
            assert (await mine.act(FACILITATOR, "phone", seq, "room", act)).code is None
        assert theirs.state.title == "Title"
        third = await theirs.act(FACILITATOR, "phone", 3, "room", acts[2])
        assert (third.code, third.version, theirs.state.title) == (None, theirs.version, "title 2")
        assert (await theirs.act(FACILITATOR, "phone", 5, "room", acts[2])) == Answer(code="gap", params={"have": 3})
        late = new_token(code)
        issued = await here.serve(mine, cmd.IssueToken(role="facilitator", token_hash=token_hash(late)), "here")
        assert issued.code is None
        assert isinstance(await recognise(there, late), Known)
        assert await recognise(there, new_token(code)) == "bad-token"


async def test_a_log_one_node_cannot_read_does_not_make_it_deaf(store: EmbeddedStore, code: str, log: Log) -> None:
    other = f"9{code[1:]}" if code[0] != "9" else f"8{code[1:]}"
    async with node(store) as (here, _), node(store) as (there, _):
        mine, odd = await opened(here, code), await opened(here, other)
        theirs, at_theirs = await there.find(code), await there.find(other)
        assert theirs is not None and at_theirs is not None
        tail = await log.tail(other)
        assert isinstance(await log.append(other, tail.version, tail.hash, [b"of a later version"]), Appended)
        assert await title(mine, "Heard") is None
        await until(lambda: theirs.state.title == "Heard")
        assert await title(odd, "Never") == "unavailable"


async def test_a_log_that_others_wrote_to_ends_an_act_instead_of_turning_for_ever(
    store: EmbeddedStore, code: str, log: Log
) -> None:
    async with node(store) as (here, _):
        live = await opened(here, code)
        assert await title(live, "Honest") is None
        payloads = [entry.payload async for entry in log.read(code)]
        async with Redis.from_url(store.url) as client:
            await client.xadd(f"room:{{{code}}}:log", {"e": payloads[-1], "h": bytes(16)}, id=f"{len(payloads) + 1}-0")
        async with asyncio.timeout(PATIENCE):
            assert await title(live, "Forged") == "unavailable"
