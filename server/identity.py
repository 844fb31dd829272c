"""Codes and tokens: drawn here, kept only as hashes, recognised here."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from typing import Literal

from game_rules.activity import SeatId
from server.live import LiveRoom
from server.rooms import Rooms

CODE = re.compile(r"[1-9][0-9]{7}")
SECRET = r"^[A-Za-z0-9_-]{43}$"
TOKEN = re.compile(r"([1-9][0-9]{7})\.([A-Za-z0-9_-]{43})")


@dataclass(frozen=True, slots=True)
class Known:
    """Whom a token stands for."""

    live: LiveRoom
    token_hash: str
    role: Literal["facilitator", "seat", "screen"]
    seat: SeatId | None


def new_code() -> str:
    """A room code: eight digits, the first not zero."""
    return str(10_000_000 + secrets.randbelow(90_000_000))


def new_token(code: str, secret: str | None = None) -> str:
    """A token of a room: its code, a dot, 256 random bits, drawn here unless whoever will hold it drew them."""
    return f"{code}.{secret or secrets.token_urlsafe(32)}"


def new_return_code() -> str:
    """What moves a seat to another phone: six digits, spent when used."""
    return f"{secrets.randbelow(1_000_000):06d}"


def new_seat() -> SeatId:
    """The name of a seat in the log."""
    return SeatId("s" + secrets.token_hex(4))


def new_join_key() -> str:
    """What a scanned link carries beside the code: with it nothing is throttled."""
    return secrets.token_urlsafe(12)


def token_hash(token: str) -> str:
    """All that is kept of a token. Its 256 bits are random, so a plain hash cannot be turned back."""
    return hashlib.sha256(token.encode()).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell how far they agree."""
    return hmac.compare_digest(one.encode(), other.encode())


async def recognise(rooms: Rooms, token: object) -> Known | str:
    """Whom *token* stands for, or why it opens nothing: `removed` or `bad-token`. Raises `StoreError`.

    A token nobody was given hears the same whether its room exists or not: tokens are no way to guess codes.
    """
    match = TOKEN.fullmatch(token) if isinstance(token, str) else None
    if match is None:
        return "bad-token"
    live = await rooms.find(match[1])
    if live is None:
        return "bad-token"
    hashed = token_hash(match[0])
    if hashed not in live.state.tokens:
        await live.compare()  # it may have been given at another node a moment ago
    known = live.state.tokens.get(hashed)
    if known is None:
        return "removed" if any(seat.token_hash == hashed for seat in live.state.seats.values()) else "bad-token"
    return Known(live=live, token_hash=hashed, role=known.role, seat=known.seat)
