"""Strangers come to a whole server over the wire; whatever they do, nothing breaks inside and nothing stays behind."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from server import door
from server.app import serve
from server.embedded import EmbeddedStore
from tests.server.conftest import Place, settings_on
from tests.server.conftest import place as place


@pytest.fixture(autouse=True)
def nothing_broke(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No failure is logged, neither by us nor by a library."""
    with capture_logs() as lines:
        yield
    assert not [line for line in lines if line["log_level"] in {"error", "critical"}]
    assert not [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]


@pytest.fixture
async def room(place: Place) -> dict[str, Any]:
    """A room with nothing in it yet."""
    return await place.open("discussion")


@pytest.fixture
async def hasty(store: EmbeddedStore, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Place]:
    """A server that asks every second whether a line lives, and waits a second for the answer."""
    monkeypatch.setattr(door, "PING_SECONDS", 1)
    monkeypatch.setattr(door, "PONG_SECONDS", 1)
    async with serve(settings_on(store)) as serving:
        yield Place(serving)


async def emptied() -> None:
    """Until the server holds no line any more."""
    async with asyncio.timeout(15):
        while REGISTRY.get_sample_value("tzimtzamti_lines"):
            await asyncio.sleep(0.05)
