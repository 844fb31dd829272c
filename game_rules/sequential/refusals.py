"""Every way in which the sequential game says no."""

from typing import Literal, NoReturn

from game_rules.activity import Context, Refused, SeatId

Code = Literal[
    "already-hidden",
    "already-marked",
    "already-on-turn",
    "already-shown",
    "already-so",
    "bad-stages",
    "blanks-off",
    "card-hidden",
    "card-merged",
    "card-not-written",
    "choosing-over",
    "first-stage",
    "last-stage",
    "marks-used-up",
    "no-blank-left",
    "no-cards-of-kind",
    "no-such-card",
    "no-such-deck",
    "no-such-heading",
    "no-such-seat",
    "no-turns",
    "nobody-to-play",
    "not-allowed",
    "not-marked",
    "not-your-turn",
    "nothing-settled",
    "other-kind",
    "out-of-range",
    "same-card",
]


def refuse(code: Code, **params: str | int) -> NoReturn:
    """Raise `Refused` with a code of this game."""
    raise Refused(code, **params)


def unless(code: Code | None) -> None:
    """Raise `Refused` with *code* if there is one."""
    if code is not None:
        refuse(code)


def sender(context: Context) -> SeatId:
    """The seat that acts."""
    if context.actor.seat is None:
        refuse("not-allowed")
    return context.actor.seat
