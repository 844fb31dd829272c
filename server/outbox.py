"""What is on its way to one connection: straight onto the line where nothing waits before it, else in turn."""

import asyncio
from functools import lru_cache
from typing import Any

from engineio import packet as engine_packet
from engineio.async_socket import AsyncSocket

WHOLE_BINARY_FRAME = 0x82


class Outbox(asyncio.Queue[Any]):
    """The queue of a connection, whose writer is a task; in a hall, waking a thousand of them is most of the work.

    So what may be written now is written now. Only messages of ours: the library ends a line whose queue stays empty.
    """

    def __init__(self, transport: asyncio.Transport, limit: int) -> None:
        """*limit*: bytes that may lie unread; beyond, everything waits its turn."""
        super().__init__()
        self.transport = transport
        self._limit = limit
        self._unwritten = 0

    @classmethod
    def of(cls, socket: AsyncSocket, transport: asyncio.Transport, limit: int) -> "Outbox":
        """Takes the place of the queue of *socket*, with what waits there."""
        outbox = cls(transport, limit)
        while not socket.queue.empty():
            outbox.put_nowait(socket.queue.get_nowait())
        socket.queue = outbox
        return outbox

    def put_nowait(self, item: Any) -> None:
        """Write a packet, or let it wait. None, the last there is, always waits, and so does all that comes after."""
        if self._unwritten or item is None or not self._may_pass(item):
            self._unwritten += 1
            super().put_nowait(item)
        else:
            self.transport.write(on_the_line(item.data))

    def written(self) -> None:
        """One that waited has been written."""
        self._unwritten -= 1

    def _may_pass(self, item: engine_packet.Packet) -> bool:
        if item.packet_type != engine_packet.MESSAGE or not item.binary or self.transport.is_closing():
            return False
        return self.transport.get_write_buffer_size() < self._limit


@lru_cache(maxsize=4)
def on_the_line(message: bytes) -> bytes:
    """The WebSocket frame of *message*. What is for everybody comes a thousand times in a row, and is made once."""
    size = len(message)
    if size < 126:
        return bytes((WHOLE_BINARY_FRAME, size)) + message
    if size < 65_536:
        return bytes((WHOLE_BINARY_FRAME, 126)) + size.to_bytes(2, "big") + message
    return bytes((WHOLE_BINARY_FRAME, 127)) + size.to_bytes(8, "big") + message
