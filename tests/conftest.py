"""Fixtures that several test folders share: a real Valkey, a log over it, and a room nobody else has."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from server import embedded
from server.identity import new_code
from server.log import Log


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[embedded.EmbeddedStore]:
    """One embedded store for the whole run. A thread of its own watches it, as every test has its own event loop."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="store")
    thread.start()
    directory = tmp_path_factory.mktemp("store")
    try:
        started = asyncio.run_coroutine_threadsafe(embedded.start(directory), loop).result(30)
        yield started
        asyncio.run_coroutine_threadsafe(started.stop(), loop).result(30)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture
async def log(store: embedded.EmbeddedStore) -> AsyncIterator[Log]:
    """A log over the shared store; its rooms outlive the test, so take a fresh `code`."""
    log = Log.connect(store.url, embedded=True)
    yield log
    await log.close()


@pytest.fixture
def code() -> str:
    """The code of a room that does not exist yet."""
    return new_code()
