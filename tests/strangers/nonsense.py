"""Bytes that are no frame, no message and no HTTP: what a line may be told below everything we wrote ourselves."""

from __future__ import annotations

import struct
from collections.abc import Callable
from random import Random

from bench.frames import BINARY, CLOSE, TEXT, frame

CONTINUED, PING, PONG = 0, 9, 10
SHAKE = (
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


def _unmasked(random: Random) -> bytes:
    whole = frame(BINARY, random.randbytes(20))
    return bytes((whole[0], whole[1] & 127)) + whole[6:]


def _reserved(random: Random) -> bytes:
    whole = frame(random.choice((TEXT, BINARY, PING)), random.randbytes(20))
    return bytes((whole[0] | random.choice((0x10, 0x20, 0x40, 0x70)),)) + whole[1:]


def _unknown(random: Random) -> bytes:
    return frame(random.choice((3, 4, 5, 6, 7, 11, 15)), b"x")


def _stray_rest(random: Random) -> bytes:
    """The end of a message that never began."""
    return frame(CONTINUED, random.randbytes(20))


def _pieces(random: Random) -> bytes:
    """A message in pieces, which end, do not end, or begin anew in the middle."""
    parts = [bytes((BINARY,)) + frame(BINARY, b"\x83")[1:]]
    parts += [bytes((CONTINUED,)) + frame(CONTINUED, random.randbytes(3))[1:] for _ in range(random.randint(1, 40))]
    parts += random.choice(([], [frame(CONTINUED, b"\xc0")], [frame(TEXT, b"4")]))
    return b"".join(parts)


def _long_control(random: Random) -> bytes:
    return frame(random.choice((CLOSE, PING, PONG)), bytes(200))


def _cut_control(random: Random) -> bytes:
    return bytes((PING, 128)) + bytes(4)


def _promise(random: Random) -> bytes:
    """A head that promises more than anybody may send."""
    return bytes((0x80 | BINARY, 255)) + struct.pack(">Q", random.choice((2**20, 2**40, 2**63, 2**64 - 1)))


def _no_utf8(random: Random) -> bytes:
    return frame(TEXT, random.choice((b"\xff\xfe", b"4\xed\xa0\x80", b"4\xc0\xaf", b"\xf8\x88\x80\x80\x80")))


def _odd_close(random: Random) -> bytes:
    code = random.choice((0, 999, 1004, 1005, 1006, 1015, 4999, 65_535))
    return frame(CLOSE, random.choice((b"", b"\x03", struct.pack(">H", code), b"\x03\xe8\xff\xfe")))


def _mixed(random: Random) -> bytes:
    return random.randbytes(random.choice((1, 7, 125, 1_000)))


def _half(random: Random) -> bytes:
    """A frame of which the rest never comes."""
    return frame(BINARY, random.randbytes(400))[: random.randint(1, 300)]


FRAMES: tuple[Callable[[Random], bytes], ...] = (
    _unmasked,
    _reserved,
    _unknown,
    _stray_rest,
    _pieces,
    _long_control,
    _cut_control,
    _promise,
    _no_utf8,
    _odd_close,
    _mixed,
    _half,
)
"""What may stand on a WebSocket in place of a frame."""


def _requests(random: Random) -> list[bytes]:
    """A request with one thing about it that is odd."""
    odd = [
        SHAKE.replace("13", random.choice(("", "0", "x", "14", "13\r\nSec-WebSocket-Version: 13"))),
        SHAKE.replace("dGhlIHNhbXBsZSBub25jZQ==", random.choice(("", "x", "=" * 24, "a" * 5_000))),
        SHAKE.replace("GET", random.choice(("get", "POST", "BREW", "", "G\x00T", "Ｇ"))),
        SHAKE.replace("HTTP/1.1", random.choice(("HTTP/1.0", "HTTP/9.9", "HTTP/1.1 ", "", "HTCPCP/1.0"))),
        SHAKE.replace(
            "/socket.io/", random.choice(("//", "/socket.io/../", "/%00", "/" + "a" * 9_000, "*", "http://b/"))
        ),
        SHAKE.replace("EIO=4", random.choice(("EIO=4&EIO=3", "EIO=%ff", "EIO=" + "4" * 5_000, "sid=x&EIO=4", "j=x"))),
        SHAKE.replace("Host: a", random.choice(("Host: a\r\nHost: b", "Host:", "Host: a b", "Host: [::", "X: y"))),
        SHAKE.replace("\r\n\r\n", f"\r\nX: {'y' * random.choice((9_000, 70_000))}\r\n\r\n"),
        SHAKE.replace("\r\n\r\n", "\r\nX: y" * 300 + "\r\n\r\n"),
        SHAKE.replace("\r\n\r\n", "\r\nX : y\r\n z\r\n\r\n"),
        SHAKE.replace("\r\n\r\n", "\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz\r\n"),
        SHAKE.replace("\r\n\r\n", f"\r\nContent-Length: {random.choice(('-1', '+5', '9' * 30, '1e3'))}\r\n\r\nabc"),
        SHAKE.replace("\r\n\r\n", "\r\nOrigin: https://evil.example\r\n\r\n"),
        SHAKE.replace("\r\n", "\n"),
        SHAKE[: random.randrange(len(SHAKE))],
        SHAKE * 3,
        "POST /api/rooms HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\n{{{{",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ]
    return [text.encode() for text in odd]


def request(random: Random) -> bytes:
    """What may stand in place of the first request of a connection."""
    bare = (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + random.randbytes(200), random.randbytes(300), b"\r\n" * 9)
    return random.choice((*_requests(random), *bare))
