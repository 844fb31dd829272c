"""The bytes of a connection from a phone's end: WebSocket frames around Socket.IO packets in MessagePack."""

import base64
import os
from typing import Any, cast

import msgpack

TEXT, BINARY, CLOSE = 1, 2, 8
CONNECT, EVENT, ACK, CONNECT_ERROR = 0, 2, 3, 4
ENGINE_PING, ENGINE_PONG = b"2", b"3"
_KEPT_FRAMES = 512
_unpacked: dict[bytes, dict[str, Any]] = {}


def upgrade(host: str, port: int) -> bytes:
    """The request that makes a WebSocket of a connection."""
    key = base64.b64encode(os.urandom(16)).decode()
    lines = (
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
        f"Host: {host}:{port}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
    )
    return "\r\n".join((*lines, "", "")).encode()


def frame(opcode: int, payload: bytes) -> bytes:
    """One frame from a client, masked with zeros: the server unmasks them all the same."""
    size = len(payload)
    if size < 126:
        head = bytes((128 | opcode, 128 | size))
    elif size < 65_536:
        head = bytes((128 | opcode, 128 | 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((128 | opcode, 128 | 127)) + size.to_bytes(8, "big")
    return head + bytes(4) + payload


def packet(kind: int, data: object, number: int | None = None) -> bytes:
    """A Socket.IO packet as a frame; *number* asks for an acknowledgement."""
    fields = {"type": kind, "data": data, "nsp": "/"}
    if number is not None:
        fields["id"] = number
    return frame(BINARY, cast(bytes, msgpack.packb(fields)))


def unpacked(payload: bytes) -> dict[str, Any]:
    """The packet in *payload*. What is the same for everybody is read once; nobody may change what is given."""
    known = _unpacked.get(payload)
    if known is None:
        if len(_unpacked) >= _KEPT_FRAMES:
            _unpacked.clear()
        known = _unpacked[payload] = msgpack.unpackb(payload)
    return known


class Cutter:
    """Cuts what arrives into frames."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """The whole frames, opcode and payload, that *data* completes."""
        if self._rest:
            data = self._rest + data
        at, found = 0, []
        while (span := _span(data, at)) is not None and span[1] <= len(data):
            begin, end = span
            found.append((data[at] & 15, data[begin:end]))
            at = end
        self._rest = data[at:]
        return found


def _span(data: bytes, at: int) -> tuple[int, int] | None:
    """Where the payload of the frame at *at* begins and ends; None where its head is not all there."""
    left = len(data) - at
    if left < 2:
        return None
    size = data[at + 1] & 127
    if size < 126:
        return at + 2, at + 2 + size
    wide = 2 if size == 126 else 8
    if left < 2 + wide:
        return None
    begin = at + 2 + wide
    return begin, begin + int.from_bytes(data[at + 2 : begin], "big")
