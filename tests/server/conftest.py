"""A whole server on the shared store, and people who come to it over the real wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest

from bots.wire import Wire, post
from server.app import Serving, serve
from server.embedded import EmbeddedStore
from server.settings import Settings


@dataclass(slots=True)
class Place:
    """A server under test and everybody connected to it."""

    serving: Serving
    wires: list[Wire] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.serving.port}"

    async def open(self, *activities: str, title: str = "מפגש") -> dict[str, Any]:
        """A new room: its code and tokens."""
        return await post(self.origin, "/api/rooms", {"title": title, "activities": list(activities)})

    async def connect(self, token: str) -> Wire:
        """Somebody with a token."""
        wire = Wire(self.origin, token)
        self.wires.append(wire)
        await wire.open()
        return wire

    async def join(self, room: dict[str, Any], name: str) -> Wire:
        """A participant who sits down and connects."""
        body = {"name": name, "key": room["join_key"]}
        seat = await post(self.origin, f"/api/rooms/{room['code']}/seats", body)
        return await self.connect(seat["token"])

    async def call(
        self, method: str, path: str, *, token: str | None = None, body: Any = None, data: Any = None
    ) -> tuple[int, dict[str, str], bytes]:
        """An HTTP call: status, headers, body."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, self.origin + path, headers=headers, json=body, data=data) as response,
        ):
            return response.status, dict(response.headers), await response.read()


def settings_on(store: EmbeddedStore) -> Settings:
    return Settings(host="127.0.0.1", port=0).model_copy(update={"redis_url": store.url})


@pytest.fixture
async def place(store: EmbeddedStore) -> AsyncIterator[Place]:
    """A server on a free port."""
    async with serve(settings_on(store)) as serving:
        place = Place(serving)
        yield place
        for wire in place.wires:
            await wire.close()


@pytest.fixture
async def other(store: EmbeddedStore) -> AsyncIterator[Place]:
    """A second server on the same store."""
    async with serve(settings_on(store)) as serving:
        place = Place(serving)
        yield place
        for wire in place.wires:
            await wire.close()


async def until(wire: Wire, seen: Callable[[Wire], bool]) -> None:
    """Until the layers of *wire* show something."""
    async with asyncio.timeout(5):
        while not seen(wire):
            await wire.wait()
