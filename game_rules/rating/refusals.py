"""Every way in which a rating says no."""

from typing import Literal, NoReturn

from game_rules.activity import Refused

Code = Literal[
    "already-so",
    "no-interventions",
    "no-questions",
    "no-such-intervention",
    "no-such-list",
    "no-such-reason",
    "not-allowed",
    "not-rated",
    "out-of-range",
    "results-hidden",
    "round-closed",
    "round-open",
    "rounds-over",
    "too-many-interventions",
]


def refuse(code: Code, **params: str | int) -> NoReturn:
    """Raise `Refused` with a code of a rating."""
    raise Refused(code, **params)
