"""What nobody who means well sends: odd values, and ways to spoil a good frame."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Any

import msgpack

from tests.strangers.line import ACK, BINARY_EVENT, CONNECT, CONNECT_ERROR, DISCONNECT, EVENT, event
from tests.strangers.strings import STRINGS

NUMBERS = (0, -1, 1, 2**31, 2**53, 2**63 - 1, 2**64 - 1, -(2**63), 0.0, -0.0, 1.5, 1e308, math.inf, -math.inf, math.nan)
LONE = "lone \ud83d surrogate \udfff"


def value(random: Random, depth: int = 3) -> Any:
    """Anything MessagePack can carry and our door lets in, mostly small."""
    chance = random.random()
    if depth and chance < 0.12:
        return [value(random, depth - 1) for _ in range(random.randint(0, 4))]
    if depth and chance < 0.24:
        return {random.choice(STRINGS): value(random, depth - 1) for _ in range(random.randint(0, 4))}
    return random.choice((random.choice(STRINGS), random.choice(NUMBERS), None, True, False))


def spoilt(good: dict[str, Any], random: Random) -> dict[str, Any]:
    """*good* with one thing somewhere in it replaced, taken away or added."""
    spoiled = {**good}
    key = random.choice(list(spoiled))
    inner = spoiled[key]
    if isinstance(inner, dict) and inner and random.random() < 0.7:
        spoiled[key] = spoilt(inner, random)
    elif (chance := random.random()) < 0.6:
        spoiled[key] = value(random)
    elif chance < 0.8:
        del spoiled[key]
    else:
        spoiled[random.choice(STRINGS)] = value(random)
    return spoiled


def packed(what: Any) -> bytes:
    """As MessagePack, lone surrogates and all."""
    frame: bytes = msgpack.packb(what, unicode_errors="surrogatepass")
    return frame


def _noise(random: Random, good: dict[str, Any]) -> bytes:
    return random.randbytes(random.choice((0, 1, 2, 40, 400)))


def _flipped(random: Random, good: dict[str, Any]) -> bytes:
    damaged = bytearray(packed(event("command", good, id=1)))
    for _ in range(random.randint(1, 4)):
        damaged[random.randrange(len(damaged))] = random.randrange(256)
    return bytes(damaged)


def _cut(random: Random, good: dict[str, Any]) -> bytes:
    whole = packed(event("command", good, id=1))
    return whole[: random.randrange(len(whole))]


def _deep(random: Random, good: dict[str, Any]) -> bytes:
    return packed(event("command", None, id=1)).replace(b"\xc0", b"\x91" * random.choice((9, 500, 8_000)) + b"\xc0", 1)


def _huge(random: Random, good: dict[str, Any]) -> bytes:
    return packed(event("command", {**good, "more": ["ש" * 4_000] * random.choice((3, 12))}, id=1))


def _promise(random: Random, good: dict[str, Any]) -> bytes:
    """A head that promises four thousand million things, and nothing behind it."""
    return random.choice((b"\xdd", b"\xdf", b"\xc6", b"\xdb", b"\xc9")) + b"\xff\xff\xff\xff"


def _attached(random: Random, good: dict[str, Any]) -> bytes:
    return packed({"type": BINARY_EVENT, "nsp": "/", "data": ["command", good], "attachments": 2})


def _bytes(random: Random, good: dict[str, Any]) -> bytes:
    return packed(event("command", {**good, "command": random.randbytes(20)}, id=1))


def _odd_packet(random: Random, good: dict[str, Any]) -> bytes:
    kinds = (CONNECT, DISCONNECT, EVENT, ACK, CONNECT_ERROR, 6, 2**40, "2", None)
    names = ("/", "/admin", "", None, "\u202e", 7)
    odd = {"type": random.choice(kinds), "nsp": random.choice(names), "data": value(random)}
    return packed(odd | {"id": value(random, 0)})


def _forged(random: Random, good: dict[str, Any]) -> bytes:
    name = random.choice(
        ("connect", "disconnect", "view", "patch", "gone", "*", "__init__", "", random.choice(STRINGS))
    )
    return packed(event(name, value(random), id=1))


def _surrogate(random: Random, good: dict[str, Any]) -> bytes:
    return packed(event("command", {**good, "client": LONE}, id=1))


def _anything(random: Random, good: dict[str, Any]) -> bytes:
    return packed(value(random))


def _again(random: Random, good: dict[str, Any]) -> bytes:
    return packed({"type": CONNECT, "nsp": "/", "data": value(random)})


def _text(random: Random, good: dict[str, Any]) -> str:
    odd = ("", "2", "5", "6", "9", "b", "b!", "4", '42["command",{}]', "4" + "[" * 60_000, "451-[]", "٤", "3" * 50)
    return random.choice((*odd, *STRINGS[4:]))


SPOILERS: tuple[Callable[[Random, dict[str, Any]], bytes | str], ...] = (
    _noise,
    _flipped,
    _cut,
    _deep,
    _huge,
    _promise,
    _attached,
    _bytes,
    _odd_packet,
    _forged,
    _surrogate,
    _anything,
    _again,
    _text,
)
"""What a line hardly ever survives."""
