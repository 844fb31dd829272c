"""The network between phones and the server, as bad as a test asks for: cut, deaf, slow, a trickle, torn in a frame."""

from __future__ import annotations

import asyncio
import struct
from contextlib import suppress
from socket import SO_LINGER, SOL_SOCKET

AT_ONCE = struct.pack("ii", 1, 0)
TRICKLE_SECONDS = 1.0
"""Between two bytes of a trickle."""


class Proxy:
    """Passes bytes on to a port of this machine. What it does to them may change at any time.

    `down`: nobody comes through. `deaf`: what is said arrives nowhere, and nobody is told. `delay`: seconds each way.
    `lines`: those that stand; `taken`: how many there were.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._server: asyncio.Server | None = None
        self._flows = asyncio.Event()
        self._flows.set()
        self.lines: set[Line] = set()
        self.taken = 0
        self.down = self.deaf = False
        self.delay = 0.0

    async def start(self) -> int:
        """Begin to listen; the port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def close(self) -> None:
        """End it and every line."""
        if self._server is not None:
            self._server.close()
        self.cut()
        while self.lines:
            await asyncio.sleep(0.01)

    def cut(self) -> None:
        """Reset every line, whatever is on its way, and let nobody through until `pass_on`."""
        self.down = True
        self.reset()

    def reset(self) -> None:
        """Reset every line; new ones are taken."""
        for line in self.lines:
            line.reset()

    def deafen(self) -> None:
        """Lines stand and new ones are taken, but all of them are dead from now on, also when the network is back."""
        self.deaf = True
        for line in self.lines:
            line.deaf = True

    def trickle(self) -> None:
        """A byte a second each way; when it ends, what waits goes at once."""
        self._flows.clear()

    def tear(self) -> None:
        """Reset every line in the middle of the next bytes it carries, in either direction."""
        for line in self.lines:
            line.torn = True

    def pass_on(self) -> None:
        """The network is back."""
        self.down, self.deaf, self.delay = False, False, 0.0
        self._flows.set()

    async def dripped(self) -> bool:
        """Wait until the next byte of a trickle may go; False where there is no trickle (any more)."""
        with suppress(TimeoutError):
            async with asyncio.timeout(TRICKLE_SECONDS):
                await self._flows.wait()
        return not self._flows.is_set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = Line(self, writer)
        self.taken += 1
        self.lines.add(line)
        try:
            if not self.down:
                await line.carry(reader, self._port)
        except OSError:
            pass  # the server is not there
        finally:
            if self.down:
                line.reset()
            line.close()
            self.lines.discard(line)


class Line:
    """One connection through the proxy. `torn`: the next bytes are the last, and only half of them go."""

    def __init__(self, proxy: Proxy, writer: asyncio.StreamWriter) -> None:
        self._proxy = proxy
        self._ends = [writer]
        self._writing: list[asyncio.Task[None]] = []
        self.deaf = proxy.deaf
        self.torn = False

    async def carry(self, reader: asyncio.StreamReader, port: int) -> None:
        """Both ways, until both ends have said all they had to say or the line is reset."""
        up, down = await asyncio.open_connection("127.0.0.1", port)
        (writer,) = self._ends
        self._ends.append(down)
        await asyncio.gather(self._pass_on(reader, down), self._pass_on(up, writer))

    def reset(self) -> None:
        """Both ends learn at once that the line is gone."""
        for end in self._ends:
            if not end.transport.is_closing():
                end.transport.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, AT_ONCE)
            end.transport.abort()
        for task in self._writing:
            task.cancel()

    def close(self) -> None:
        """End it when everything has been written."""
        for end in self._ends:
            end.close()

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        waiting: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        now = asyncio.get_running_loop().time
        writing = asyncio.create_task(self._write(waiting, target))
        self._writing.append(writing)
        try:
            while data := await source.read(65536):
                waiting.put_nowait((now() + self._proxy.delay, data))
            waiting.put_nowait((now() + self._proxy.delay, b""))
            await asyncio.wait([writing])
        except OSError:
            self.reset()
        finally:
            writing.cancel()

    async def _write(self, waiting: asyncio.Queue[tuple[float, bytes]], target: asyncio.StreamWriter) -> None:
        """Write what is due; empty bytes are the end, of which a dead line says nothing either."""
        while True:
            due, data = await waiting.get()
            await asyncio.sleep(max(0.0, due - asyncio.get_running_loop().time()))
            if self.deaf:
                continue
            if not data:
                target.close()
                return
            while data and await self._proxy.dripped():
                target.write(data[:1])
                data = data[1:]
            if self.torn:
                target.write(data[: len(data) // 2])
                self.reset()
            else:
                target.write(data)
