"""People who hang up in the middle of a word leave no trace in the log lines."""

from __future__ import annotations

import asyncio

from structlog.testing import capture_logs

from tests.server.conftest import Place

SHAKE = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\n"
    "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


async def test_lines_cut_at_any_moment_log_no_failure(place: Place) -> None:
    port = place.serving.port
    with capture_logs() as lines:
        for number in range(60):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            words = SHAKE.format(port=port).encode()
            writer.write(words if number % 2 else words[: number * 3])
            if number % 3 == 0:
                await asyncio.sleep(0)
            writer.transport.abort()
        await asyncio.sleep(0.3)
    assert [line for line in lines if line["log_level"] in {"error", "critical"}] == []
    assert (await place.call("GET", "/healthz"))[0] == 200
