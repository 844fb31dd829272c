"""The one connection that all commits share, over a real store that is cut off, silent, killed and away."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.asyncio.connection import UnixDomainSocketConnection
from redis.exceptions import ConnectionError as Broken
from redis.exceptions import ResponseError

from server import embedded
from server.embedded import EmbeddedStore
from server.pipe import Connection, Pipe
from tests.server.stores import tell

MANY = 500
SECONDS = 0.4


@pytest.fixture
async def own(tmp_path: Path) -> AsyncIterator[EmbeddedStore]:
    """A store of this test alone, to be mistreated."""
    async with await embedded.start(tmp_path / "data") as store:
        yield store


@pytest.fixture
async def pipe(own: EmbeddedStore) -> AsyncIterator[Pipe]:
    client = Redis.from_url(own.url, protocol=2, socket_connect_timeout=SECONDS, retry=None)
    make: Callable[[], Connection] = client.connection_pool.make_connection
    pipe = Pipe(make, SECONDS, ResponseError)
    yield pipe
    await pipe.close()
    await client.aclose()


async def connections(store: EmbeddedStore) -> int:
    listed = str(await tell(store.url, "CLIENT", "LIST", "TYPE", "normal"))
    return listed.count("cmd=echo")


async def test_whoever_asks_gets_their_own_answer_and_all_ask_on_one_line(own: EmbeddedStore, pipe: Pipe) -> None:
    answers = await asyncio.gather(*(pipe.call("ECHO", f"{n}".zfill(n % 300)) for n in range(MANY)))
    assert answers == [f"{n}".zfill(n % 300).encode() for n in range(MANY)]
    assert await connections(own) == 1


async def test_a_refusal_is_told_to_whoever_asked_and_the_line_goes_on(pipe: Pipe) -> None:
    calls = (("ECHO", "one"), ("NO-SUCH-THING",), ("ECHO", "two"))
    told = await asyncio.gather(*(pipe.call(*words) for words in calls), return_exceptions=True)
    assert (told[0], told[2]) == (b"one", b"two") and isinstance(told[1], ResponseError)


async def test_whoever_is_called_off_is_passed_over(pipe: Pipe) -> None:
    await pipe.call("ECHO", "there")
    first, second, third = (asyncio.create_task(pipe.call("ECHO", word)) for word in ("a", "b", "c"))
    await asyncio.sleep(0)
    second.cancel()
    assert (await first, await third) == (b"a", b"c") and second.cancelled()
    assert await pipe.call("ECHO", "d") == b"d"


async def test_of_a_line_that_breaks_all_are_told_and_the_next_call_has_a_new_one(
    own: EmbeddedStore, pipe: Pipe
) -> None:
    waiting = [asyncio.create_task(pipe.call("BLPOP", f"nothing-{n}", 0)) for n in range(5)]
    await asyncio.sleep(0.05)
    await tell(own.url, "CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    told = await asyncio.gather(*waiting, return_exceptions=True)
    assert all(isinstance(error, OSError) for error in told)
    assert await pipe.call("ECHO", "again") == b"again"


async def test_silence_is_a_loss(own: EmbeddedStore, pipe: Pipe) -> None:
    assert await pipe.call("ECHO", "there") == b"there"
    assert own.pid is not None
    os.kill(own.pid, signal.SIGSTOP)
    try:
        async with asyncio.timeout(10 * SECONDS):
            told = await asyncio.gather(*(pipe.call("ECHO", "?") for _ in range(3)), return_exceptions=True)
        assert all(isinstance(error, OSError) for error in told)
        async with asyncio.timeout(10 * SECONDS):  # a new line does not stand either, and all hear of the same attempt
            told = await asyncio.gather(*(pipe.call("ECHO", "?") for _ in range(9)), return_exceptions=True)
        assert all(isinstance(error, OSError) for error in told)
    finally:
        os.kill(own.pid, signal.SIGCONT)
    assert await pipe.call("ECHO", "back") == b"back"


async def test_a_store_that_is_away_is_told_and_found_again(own: EmbeddedStore, pipe: Pipe) -> None:
    assert await pipe.call("ECHO", "there") == b"there"
    assert own.pid is not None
    os.kill(own.pid, signal.SIGKILL)
    answered = None
    async with asyncio.timeout(20):
        while answered is None:
            try:
                answered = await pipe.call("ECHO", "back")
            except (OSError, Broken):
                await asyncio.sleep(0.02)
    assert answered == b"back"


async def test_a_line_that_is_lost_as_soon_as_it_stands_keeps_nobody_waiting(own: EmbeddedStore, pipe: Pipe) -> None:
    asking = asyncio.create_task(pipe.call("ECHO", "?"))
    while pipe._line is None or not pipe._line.stands.done():  # whoever asks is woken a turn of the loop later
        await asyncio.sleep(0)
    await pipe.close()
    with pytest.raises(OSError, match="lost as soon as it stood"):
        async with asyncio.timeout(10 * SECONDS):
            await asking
    assert await pipe.call("ECHO", "again") == b"again"
    assert await connections(own) == 1


async def test_a_line_left_at_any_step_of_its_opening_keeps_nobody_and_nothing(own: EmbeddedStore, pipe: Pipe) -> None:
    for turns in range(1, 16):
        asking = [asyncio.create_task(pipe.call("ECHO", "?")) for _ in range(3)]
        for _ in range(turns):  # after the first they have asked, and a line is begun
            await asyncio.sleep(0)
        async with asyncio.timeout(10 * SECONDS):
            await pipe.close()
            told = await asyncio.gather(*asking, return_exceptions=True)
        assert all(answer == b"?" or isinstance(answer, OSError | Broken) for answer in told)
    assert await pipe.call("ECHO", "again") == b"again"
    assert await connections(own) == 1


async def test_who_calls_as_the_line_is_lost_gets_a_new_one(own: EmbeddedStore, pipe: Pipe) -> None:
    """The library would open the old one again, where nobody reads and nothing looks for silence."""
    calls: list[asyncio.Task[bytes]] = []

    class Closed(UnixDomainSocketConnection):
        """Somebody calls in the very turn in which its reader is told of the loss."""

        async def read_response(self, *args: Any, **options: Any) -> Any:
            try:
                return await super().read_response(*args, **options)
            except Broken:
                calls.append(asyncio.create_task(pipe.call("ECHO", "again")))
                raise

    make, pipe._make = pipe._make, lambda: Closed(path=own.url.removeprefix("unix://"), protocol=2)
    assert await pipe.call("ECHO", "there") == b"there"
    lost, pipe._make = pipe._line, make
    await tell(own.url, "CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    async with asyncio.timeout(10 * SECONDS):
        while not calls:
            await asyncio.sleep(0)
        assert await calls[0] == b"again"
    assert pipe._line is not lost and await connections(own) == 1


async def test_once_closed_whoever_waits_is_told(pipe: Pipe) -> None:
    waiting = asyncio.create_task(pipe.call("BLPOP", "nothing", 0))
    await asyncio.sleep(0.05)
    await pipe.close()
    with pytest.raises(OSError, match="left"):
        await waiting
