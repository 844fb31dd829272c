"""HTTP calls from tests: what they answer, and that nothing breaks inside."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from tests.server.conftest import Place

TOKEN = re.compile(r"[1-9][0-9]{7}\.[A-Za-z0-9_-]{43}")
Call = tuple[int, Any]


@pytest.fixture(autouse=True)
def nothing_failed() -> Iterator[None]:
    """Whatever is sent, nothing breaks inside."""
    with capture_logs() as lines:
        yield
    assert not [line for line in lines if line["log_level"] in {"error", "critical"}]


async def ask(place: Place, method: str, path: str, **how: Any) -> Call:
    """Status and body of a call; JSON is read."""
    status, headers, body = await place.call(method, path, **how)
    return status, json.loads(body) if headers.get("Content-Type", "").startswith("application/json") else body


async def refused(place: Place, method: str, path: str, **how: Any) -> tuple[int, str]:
    """Status and code of a call that is refused."""
    status, body = await ask(place, method, path, **how)
    assert set(body) == {"error"} and set(body["error"]) == {"code", "params"}
    return status, body["error"]["code"]


def form(data: bytes, name: str = "deck.csv", **fields: str) -> aiohttp.FormData:
    filled = aiohttp.FormData()
    for field, value in fields.items():
        filled.add_field(field, value)
    filled.add_field("file", io.BytesIO(data), filename=name)
    return filled


async def take_seat(place: Place, room: dict[str, Any], name: str = "נועה", **more: Any) -> Call:
    return await ask(place, "POST", f"/api/rooms/{room['code']}/seats", body={"name": name, **more})
