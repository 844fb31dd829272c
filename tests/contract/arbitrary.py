"""Commands with any content: fields filled by type, from words that mean something in the play and some that do not."""

from collections.abc import Callable, Sequence
from random import Random
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from game_rules.activity import Command, SeatId

ODD_WORDS = ("", "1", "2", "99", "no-such-thing", "מילים", "كلمات", "a\u202eb", "💡" * 40, "x" * 600)


def arbitrary(kind: type[Command], random: Random, words: Sequence[str], seats: Sequence[SeatId]) -> Command:
    """A command of *kind*; strings are mostly among *words*, seats among *seats*."""
    make: Callable[..., Command] = kind
    hints = get_type_hints(kind)
    return make(**{name: _value(hints[name], random, words, seats) for name in hints if name not in ("by", "type")})


def _value(hint: Any, random: Random, words: Sequence[str], seats: Sequence[SeatId]) -> Any:
    origin = get_origin(hint)
    if hint is SeatId:
        return random.choice(seats)
    if origin is Literal:
        return random.choice(get_args(hint))
    if origin in (Union, UnionType):
        return _value(random.choice(get_args(hint)), random, words, seats)
    if origin is tuple:
        inner = get_args(hint)[0]
        return tuple(_value(inner, random, words, seats) for _ in range(random.randint(0, 4)))
    return _plain(hint, random, words)


def _plain(hint: Any, random: Random, words: Sequence[str]) -> Any:
    if hint is bool:
        return random.random() < 0.5
    if hint is int:
        return random.randint(-3, 12)
    if hint is NoneType:
        return None
    if hint is str:
        return random.choice(words if words and random.random() < 0.8 else ODD_WORDS)
    raise AssertionError(f"no arbitrary value of {hint} yet: teach this module")
