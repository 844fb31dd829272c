"""A line between nodes and store that can be cut in the middle of a call, or swallow the answers first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import cast


class Proxy:
    """Passes bytes on to a port of this machine."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._server: asyncio.Server | None = None
        self.ends: set[End] = set()
        self.thieves = 0
        """How many keep back answers now."""
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> int:
        """Begin to listen; the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: End(self, self._reach), "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    def cut(self) -> None:
        """Reset every connection, whatever is on its way."""
        for end in list(self.ends):
            end.cut()

    async def steal(self, seconds: float) -> None:
        """For so long pass on what is asked and keep back every answer; then reset every connection."""
        self.thieves += 1
        try:
            await asyncio.sleep(seconds)
        finally:
            self.thieves -= 1
            self.cut()

    async def close(self) -> None:
        """End it and all connections."""
        if self._server is not None:
            self._server.close()
        self.cut()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _reach(self, end: End) -> None:
        answering = End(self, None)
        answering.other, end.other = end, answering
        task = asyncio.create_task(self._connect(end, answering))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connect(self, asking: End, answering: End) -> None:
        try:
            await asyncio.get_running_loop().create_connection(lambda: answering, "127.0.0.1", self._port)
        except OSError:
            asking.cut()
        if asking.gone:
            answering.cut()


class End(asyncio.Protocol):
    """One of the two ends of a connection; *reach* finds the other, None where this one is the store's."""

    def __init__(self, proxy: Proxy, reach: Callable[[End], None] | None) -> None:
        self.other: End | None = None
        self.gone = False
        self._proxy = proxy
        self._reach = reach
        self._transport: asyncio.Transport | None = None
        self._early = b""
        """What is to be passed on as soon as this end stands."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._proxy.ends.add(self)
        if self._early:
            self._transport.write(self._early)
        if self._reach is not None:
            self._reach(self)

    def data_received(self, data: bytes) -> None:
        answers = self._reach is None
        if self.other is not None and not (answers and self._proxy.thieves):
            self.other.write(data)

    def connection_lost(self, exc: Exception | None) -> None:
        self.gone = True
        self._proxy.ends.discard(self)
        if self.other is not None:
            self.other.cut()

    def write(self, data: bytes) -> None:
        """Pass on; a line that is going takes nothing any more."""
        if self._transport is None:
            self._early += data
        elif not self._transport.is_closing():
            self._transport.write(data)

    def cut(self) -> None:
        """Reset this end."""
        if self._transport is not None:
            self._transport.abort()
