"""Every way in which an opening circle says no."""

from typing import Literal, NoReturn

from game_rules.activity import Context, Refused, SeatId

Code = Literal[
    "already-hidden",
    "already-on-turn",
    "already-shown",
    "already-so",
    "no-such-seat",
    "no-such-thread",
    "nobody-to-play",
    "not-allowed",
    "not-arranging",
    "not-asked",
    "not-your-turn",
    "order-mismatch",
    "out-of-range",
    "page-hidden",
    "page-lies",
    "page-not-there",
    "same-neighbour",
    "same-thread",
    "side-empty",
    "side-frozen",
    "text-empty",
    "thread-hidden",
    "thread-pages",
    "thread-relation",
    "thread-there",
    "threads-used-up",
    "wrong-stage",
]


def refuse(code: Code, **params: str | int) -> NoReturn:
    """Raise `Refused` with a code of the circle."""
    raise Refused(code, **params)


def sender(context: Context) -> SeatId:
    """The seat that acts."""
    if context.actor.seat is None:
        refuse("not-allowed")
    return context.actor.seat
