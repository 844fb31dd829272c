"""A line between nodes and store that can be cut in the middle of a call, or swallow the answers first."""

from __future__ import annotations

import asyncio


class Proxy:
    """Passes bytes on to a port of this machine."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.StreamWriter] = set()
        self._deaf = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> int:
        """Begin to listen; the port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    def cut(self) -> None:
        """Reset every connection, whatever is on its way."""
        for line in list(self._lines):
            line.transport.abort()

    async def steal(self, seconds: float) -> None:
        """For so long pass on what is asked and keep back every answer; then reset every connection."""
        self._deaf = True
        await asyncio.sleep(seconds)
        self._deaf = False
        self.cut()

    async def close(self) -> None:
        """End it and all connections."""
        if self._server is not None:
            self._server.close()
        self.cut()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            up, down = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.transport.abort()
            return
        self._lines |= {writer, down}
        asking = asyncio.create_task(self._pass_on(reader, down, answers=False))
        answering = asyncio.create_task(self._pass_on(up, writer, answers=True))
        for task in (asking, answering):
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await asyncio.wait([asking, answering], return_when=asyncio.FIRST_COMPLETED)
        for side in (writer, down):
            self._lines.discard(side)
            side.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, answers: bool) -> None:
        try:
            while (data := await reader.read(65536)) and not writer.is_closing():
                if not (answers and self._deaf):
                    writer.write(data)
        except OSError:
            return
