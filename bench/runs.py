"""The runs by name, and what a table shows of each."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from bench import games, rooms
from bench.big_hall import big_hall

Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Run:
    """A run: what it is, how to do it, and whether the short set holds it."""

    what: str
    do: Callable[[], Coroutine[Any, Any, Told]]
    short: bool


RUNS = {
    "L": Run("one room of 40, 20 marks a second", rooms.quiet, short=True),
    "M": Run("50 rooms of 40, 1,000 marks a second", rooms.busy, short=False),
    "S": Run("10 rooms of 40, everybody always has an act under way", rooms.saturated, short=True),
    "G": Run("a hall of 1,000 rates in silence", partial(big_hall, live=False), short=True),
    "GL": Run("a hall of 1,000 rates and sees the counts", partial(big_hall, live=True), short=True),
    "R": Run("50 busy rooms of 10, beside 950 idle ones", rooms.many, short=False),
    "rummy": Run("24 seats at 4 tables, ten times as fast as people", games.rummy, short=False),
    "circle": Run("40 people, pages of 600 characters a side", games.circle, short=False),
}
STAGES = {"one": "everybody marks one", "all": "everybody marks all", "paced": "everybody marks every 5 s"}


def rows(name: str, told: Told) -> list[tuple[str, Told]]:
    """The lines a run has in the table: one, or one for each stage of a hall."""
    if "one" not in told:
        return [(name, told)]
    return [(f"{name} {stage}", {**told[stage], "wrong": told["wrong"]}) for stage in STAGES]
