"""The frames we take: a strict MessagePack packet in front of python-socketio. Everything else is refused."""

from collections.abc import Mapping
from typing import Any

import msgpack
from engineio import packet as engine_packet
from socketio import msgpack_packet, packet

from server.codec import BadCommand

FRAME_LIMIT = 16_384
"""Bytes of a frame we take; a command of a phone needs a tenth of it."""
FACILITATOR_FRAME_LIMIT = 81_920
"""Bytes of a facilitator's: a setup may hold 60 interventions of 264 characters, of up to four bytes each."""
DEPTH_LIMIT = 8
WHOLE_BINARY_FRAME = 0x82
GOODBYE, PONG, MESSAGE = "1", "3", "4"
"""Frames of Engine.IO in text: the line is closed, a ping is answered, a message (ours come as bytes)."""
NAMESPACE_LIMIT = 64
"""Characters of a namespace we say no to; there is only "/"."""
EVENTS = frozenset({"command", "presence"})
_KEYS = frozenset({"type", "data", "nsp", "id", "options"})
_LIMITS = {
    "max_str_len": 8_192,
    "max_bin_len": 0,
    "max_array_len": 2_048,
    "max_map_len": 64,
    "max_ext_len": 0,
}


class StrictPacket(msgpack_packet.MsgPackPacket):
    """A Socket.IO packet that raises `BadCommand` for anything the protocol, or we, have no use for."""

    def decode(self, encoded_packet: object) -> None:
        """Read a frame: size, MessagePack, envelope, kind, namespace, event name, depth."""
        if not isinstance(encoded_packet, bytes | bytearray) or len(encoded_packet) > FACILITATOR_FRAME_LIMIT:
            raise BadCommand("frame")
        try:
            fields = msgpack.unpackb(encoded_packet, strict_map_key=True, **_LIMITS)
        except Exception:  # msgpack raises many kinds for bytes that are no message
            raise BadCommand("msgpack") from None
        if not isinstance(fields, dict) or not set(fields) <= _KEYS:
            raise BadCommand("envelope")
        self.packet_type = _kind(fields.get("type"))
        self.namespace = _namespace(self.packet_type, fields.get("nsp"))
        self.id, self.data = _ack_id(fields.get("id")), fields.get("data")
        _check_data(self.packet_type, self.data)

    @property
    def event(self) -> tuple[str, object]:
        """Name and payload of an event."""
        data: Any = self.data
        name, payload = data
        return name, payload

    def _to_dict(self) -> dict[str, Any]:
        """What is not there is left out: the JavaScript client takes a null payload for a broken packet."""
        return {name: value for name, value in super()._to_dict().items() if value is not None}


class Frame(engine_packet.Packet):
    """A message of ours; what is for everybody is made once, down to the bytes of its WebSocket frame."""

    def __init__(self, message: bytes) -> None:
        super().__init__(engine_packet.MESSAGE, message)
        self.on_the_line = on_the_line(message)


class Waiting(engine_packet.Packet):
    """A message that waits on one line. The library's writer keeps its last for good, so it is emptied when written."""

    def __init__(self, message: bytes) -> None:
        super().__init__(engine_packet.MESSAGE, message)

    def empty(self) -> None:
        """Nothing of it is kept: the view of a hall is a hundred kilobytes, a thousand times."""
        self.data = self.encode_cache = None


def encode(event: str, *payload: object) -> Frame:
    """A frame that any number of links can send."""
    return Frame(msgpack.packb({"type": packet.EVENT, "data": (event, *payload), "nsp": "/"}))


def encode_answer(number: int, *answer: Mapping[str, object]) -> Frame:
    """The acknowledgement of the frame that asked for one under *number*; of some there is nothing to say."""
    return Frame(msgpack.packb({"type": packet.ACK, "id": number, "data": answer, "nsp": "/"}))


def on_the_line(message: bytes) -> bytes:
    """The WebSocket frame of *message*: whole, binary, not masked."""
    size = len(message)
    if size < 126:
        return bytes((WHOLE_BINARY_FRAME, size)) + message
    if size < 65_536:
        return bytes((WHOLE_BINARY_FRAME, 126)) + size.to_bytes(2, "big") + message
    return bytes((WHOLE_BINARY_FRAME, 127)) + size.to_bytes(8, "big") + message


def _kind(kind: object) -> int:
    if type(kind) is not int or kind not in (packet.CONNECT, packet.DISCONNECT, packet.EVENT):
        raise BadCommand("kind")
    return kind


def _namespace(kind: int, name: object) -> str:
    """Where a packet is for: "/", or another place that somebody asks to connect to, and is refused."""
    asked = kind == packet.CONNECT and isinstance(name, str) and name.startswith("/") and len(name) <= NAMESPACE_LIMIT
    if name != "/" and not asked:
        raise BadCommand("envelope")
    return str(name)


def _ack_id(number: object) -> int | None:
    if number is not None and (type(number) is not int or not 0 <= number < 2**31):
        raise BadCommand("id")
    return number


def _check_data(kind: int, data: Any) -> None:
    if kind == packet.CONNECT and not (data is None or isinstance(data, dict)):
        raise BadCommand("auth")
    if kind == packet.EVENT and not (
        isinstance(data, list) and len(data) == 2 and isinstance(data[0], str) and data[0] in EVENTS
    ):
        raise BadCommand("event")
    if _deeper_than(data, DEPTH_LIMIT):
        raise BadCommand("depth")


def _deeper_than(data: Any, limit: int) -> bool:
    if not isinstance(data, dict | list):
        return False
    if limit == 0:
        return True
    return any(_deeper_than(part, limit - 1) for part in (data.values() if isinstance(data, dict) else data))
