"""What is on its way to one connection: straight onto the line where nothing waits before it, else in turn."""

import asyncio
from collections import deque
from typing import Any

import structlog
from engineio.async_socket import AsyncSocket

from server.packets import Frame, Waiting

log_lines = structlog.get_logger()


class Turn:
    """Everybody to whom something is to be written at the end of this turn of the loop: one wake-up for them all."""

    def __init__(self) -> None:
        self._lines: list[Outbox] = []

    def add(self, line: "Outbox") -> None:
        """One more."""
        if not self._lines:
            asyncio.get_running_loop().call_soon(self._end)
        self._lines.append(line)

    def _end(self) -> None:
        lines, self._lines = self._lines, []
        for line in lines:
            try:
                line.go()
            except Exception:
                # Of one line; the others' frames are not to stay behind for it.
                log_lines.exception("line-failed")


class Outbox(asyncio.Queue[Any]):
    """The queue of a connection, whose writer is a task; in a hall, waking a thousand of them is most of the work.

    So what may be written now is written at the end of this turn of the loop, all of it at once. Only frames of ours:
    the library ends a line whose queue stays empty.
    """

    def __init__(self, transport: asyncio.Transport, limit: int, turn: Turn) -> None:
        """*limit*: bytes that may lie unread; beyond, everything waits."""
        super().__init__()
        self.transport = transport
        self._limit = limit
        self._turn = turn
        self._unwritten = 0
        self._going: list[Frame] = []
        self._taken: deque[Any] = deque()

    @classmethod
    def of(cls, socket: AsyncSocket, transport: asyncio.Transport, limit: int, turn: Turn) -> "Outbox":
        """Takes the place of the queue of *socket*, with what waits there."""
        outbox = cls(transport, limit, turn)
        while not socket.queue.empty():
            outbox.put_nowait(socket.queue.get_nowait())
        socket.queue = outbox
        return outbox

    def put_nowait(self, item: Any) -> None:
        """Write a packet, or let it wait. None, the last there is, always waits, and so does all that comes after."""
        if isinstance(item, Frame) and (self._going or not self._unwritten):
            if not self._going:
                # Whoever writes what waits is woken by the loop too, and later: nothing overtakes this.
                self._turn.add(self)
            self._going.append(item)
        else:
            self._wait(item)

    def written(self) -> None:
        """One that waited has been written."""
        self._unwritten -= 1
        if isinstance(taken := self._taken.popleft(), Waiting):
            taken.empty()

    def go(self) -> None:
        """Write what was given in this turn, or let it wait where too much lies unread."""
        going, self._going = self._going, []
        if self.transport.is_closing() or self.transport.get_write_buffer_size() >= self._limit:
            for frame in going:
                self._wait(frame)
        else:
            self.transport.write(b"".join([frame.on_the_line for frame in going]))

    def _get(self) -> Any:
        self._taken.append(item := super()._get())
        return item

    def _wait(self, item: Any) -> None:
        self._unwritten += 1
        super().put_nowait(Waiting(item.data) if isinstance(item, Frame) else item)
