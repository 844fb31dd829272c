"""The log when things go wrong: lost answers, a store that dies, hangs, is full, is another one or refuses."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from server import embedded
from server.embedded import EmbeddedStore
from server.log import Log
from server.store import (
    GENESIS,
    Appended,
    Conflict,
    Entry,
    Reconnected,
    StoreFull,
    StoreMisconfigured,
    StoreUnavailable,
    chain,
)
from tests.server.stores import tell


@pytest.fixture
async def own(tmp_path: Path) -> AsyncIterator[EmbeddedStore]:
    """A store of this test alone, to be mistreated."""
    async with await embedded.start(tmp_path / "data") as store:
        yield store


async def entries(log: Log, code: str) -> list[Entry]:
    return [entry async for entry in log.read(code)]


async def kill(store: EmbeddedStore) -> None:
    pid = store.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


class AnswerThief:
    """A way to the store that delivers the next call to it and cuts the line before the answer comes back."""

    def __init__(self) -> None:
        self.stolen = 0
        self.armed = False

    @asynccontextmanager
    async def between(self, store: EmbeddedStore, socket: Path) -> AsyncIterator[str]:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            up, down = await asyncio.open_unix_connection(store.url.removeprefix("unix://"))
            asking = asyncio.create_task(self._pass_on(reader, down, armed_by=b"FCALL"))
            answering = asyncio.create_task(self._pass_on(up, writer, armed_by=None))
            await asyncio.wait([asking, answering], return_when=asyncio.FIRST_COMPLETED)
            for side in (down, writer):
                side.close()
            await asyncio.gather(asking, answering)

        server = await asyncio.start_unix_server(serve, socket)
        yield f"unix://{socket}"
        server.close()

    async def _pass_on(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, armed_by: bytes | None
    ) -> None:
        while data := await reader.read(65536):
            if armed_by is None and self.armed:
                self.armed = False
                self.stolen += 1
                return
            if armed_by is not None and armed_by in data and self.stolen == 0:
                self.armed = True
            writer.write(data)


async def test_an_append_whose_answer_is_lost_is_there_once_and_acknowledged(
    store: EmbeddedStore, log: Log, code: str, tmp_path: Path
) -> None:
    await log.ping()  # the function is loaded, so that the first FCALL is the commit
    thief = AnswerThief()
    async with thief.between(store, tmp_path / "s") as url:
        robbed = Log.connect(url)
        done = await robbed.append(code, 0, GENESIS, [b"one", b"two"])
        await robbed.close()
    assert thief.stolen == 1
    assert done == Appended(2, chain(chain(GENESIS, b"one"), b"two"))
    assert [entry.payload for entry in await entries(log, code)] == [b"one", b"two"]


async def test_kill_9_of_the_store_loses_nothing_and_is_not_noticed_by_the_writer(own: EmbeddedStore) -> None:
    log = Log.connect(own.url, fault=own.fault)
    version, last = 0, GENESIS
    for n in range(60):
        if n % 20 == 10:
            await kill(own)
        done = await log.append("1", version, last, [f"entry {n}".encode()])
        assert isinstance(done, Appended)
        version, last = done.version, done.hash
    assert [entry.payload for entry in await entries(log, "1")] == [f"entry {n}".encode() for n in range(60)]
    assert await log.tail("1") == (version, last)
    await log.close()


async def test_a_store_that_forgot_the_function_learns_it_again(own: EmbeddedStore) -> None:
    log = Log.connect(own.url)
    one = await log.append("1", 0, GENESIS, [b"one"])
    assert isinstance(one, Appended)
    await tell(own.url, "FUNCTION", "FLUSH", "SYNC")
    assert await log.append("1", 1, one.hash, [b"two"]) == Appended(2, chain(one.hash, b"two"))
    await log.close()


async def test_without_functions_the_commit_is_a_script(own: EmbeddedStore) -> None:
    await tell(own.url, "ACL", "SETUSER", "plain", "on", ">pw", "~*", "&*", "+@all", "-function", "-fcall", "-config")
    log = Log.connect(own.url.replace("unix://", "unix://plain:pw@"))
    await log.ping()
    one = await log.append("1", 0, GENESIS, [b"one"])
    assert isinstance(one, Appended)
    await tell(own.url, "SCRIPT", "FLUSH")
    assert await log.append("1", 1, one.hash, [b"two", b"three"]) == await log.append(
        "1", 1, one.hash, [b"two", b"three"]
    )
    assert await log.append("1", 1, one.hash, [b"other"]) == Conflict(3)
    assert [entry.payload for entry in await entries(log, "1")] == [b"one", b"two", b"three"]
    assert (await log.info()).appendfsync is None
    await log.close()


async def test_a_store_that_hangs_is_unavailable_in_bounded_time_and_comes_back(own: EmbeddedStore) -> None:
    log = Log.connect(own.url, patience=1.0)
    await log.ping()
    bells = log.follow()
    await log.subscribe("1")
    assert own.pid is not None
    os.kill(own.pid, signal.SIGSTOP)
    try:
        began = time.monotonic()
        calls = [
            log.append("1", 0, GENESIS, [b"one"]),
            log.ping(),
            log.subscribe("2"),
            log.exists("1"),
            anext(log.rooms()),
        ]
        failures = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(failure) for failure in failures] == [StoreUnavailable] * 5
        assert time.monotonic() - began < 5
    finally:
        os.kill(own.pid, signal.SIGCONT)
    assert await log.append("1", 0, GENESIS, [b"one"]) == Appended(1, chain(GENESIS, b"one"))
    assert (await anext(bells)).code == "1"
    assert len(await entries(log, "1")) == 1
    await log.close()


async def test_the_doorbell_survives_kill_9_and_says_so(own: EmbeddedStore) -> None:
    log = Log.connect(own.url)
    bells = log.follow()
    for code in ("1", "2"):
        await log.subscribe(code)
    await kill(own)
    async with asyncio.timeout(10):
        assert {await anext(bells), await anext(bells)} == {Reconnected("1"), Reconnected("2")}
    await log.close()


async def test_full_memory_and_refusals_are_typed(own: EmbeddedStore) -> None:
    log = Log.connect(own.url)
    await log.ping()
    await tell(own.url, "SET", "room:{2}:log", "not a stream")
    with pytest.raises(StoreMisconfigured, match="WRONGTYPE"):
        await log.append("2", 0, GENESIS, [b"one"])
    await tell(own.url, "CONFIG", "SET", "maxmemory", "1")
    with pytest.raises(StoreFull, match="memory"):
        await log.append("1", 0, GENESIS, [b"one"])
    await tell(own.url, "CONFIG", "SET", "maxmemory", "0")
    assert not await log.exists("1")
    await log.close()


async def test_a_wrong_address_or_password_is_said_plainly(own: EmbeddedStore, tmp_path: Path) -> None:
    with pytest.raises(StoreMisconfigured, match="address"):
        Log.connect("http://localhost")
    stranger = Log.connect(own.url.replace("unix://", "unix://nobody:wrong@"), patience=2.0)
    with pytest.raises(StoreMisconfigured, match="password"):
        await stranger.ping()
    await stranger.close()
    nowhere = Log.connect(f"unix://{tmp_path}/nothing", patience=0.5)
    with pytest.raises(StoreUnavailable):
        await nowhere.ping()
    await nowhere.close()
