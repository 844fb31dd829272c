"""Whose private view a change may concern: in a hall of a thousand, an act must not cost a look at every phone."""

from collections.abc import Mapping
from itertools import compress
from operator import eq, is_not
from typing import TypeVar

from game_rules.words import SeatId

V = TypeVar("V")


def everybody(before: object, after: object) -> None:
    """Any change may concern anybody: right for every activity, and quick enough for a few dozen seats."""


def changed(before: Mapping[SeatId, V], after: Mapping[SeatId, V]) -> frozenset[SeatId]:
    """The seats that hold another object in *after* than in *before*, or are in one of them only."""
    if before is after:
        return frozenset()
    if len(before) == len(after) and all(map(eq, before, after)):  # most often, and quicker than to look for each
        return frozenset(compress(after, map(is_not, before.values(), after.values())))
    new = {seat for seat, held in after.items() if before.get(seat) is not held}
    return frozenset(new | (before.keys() - after.keys()))
