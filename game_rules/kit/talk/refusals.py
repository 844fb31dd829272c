"""Every way in which a talk says no."""

from typing import Literal, NoReturn

from game_rules.activity import Refused

Code = Literal[
    "already-hidden",
    "already-shown",
    "already-so",
    "answer-hidden",
    "answers-used-up",
    "no-questions",
    "no-such-answer",
    "no-such-question",
    "no-such-questions",
    "no-such-theme",
    "not-allowed",
    "not-your-answer",
    "out-of-range",
    "theme-taken",
    "too-many-themes",
]


def refuse(code: Code, **params: str | int) -> NoReturn:
    """Raise `Refused` with a code of a talk."""
    raise Refused(code, **params)
