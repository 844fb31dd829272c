"""The runs by name, and what a table shows of each."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from bench import games, growth, many, nodes, restarts, rooms
from bench.big_hall import big_hall

Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Run:
    """A run: what it is, how to do it, and whether the short set holds it. *compiled*: only the generator in C can."""

    what: str
    do: Callable[[], Coroutine[Any, Any, Told]]
    short: bool = False
    compiled: bool = False


RUNS = {
    "L": Run("10 rooms of 40, 100 marks a second in all", rooms.quiet, short=True),
    "M": Run("50 rooms of 40, 1,000 marks a second in all", rooms.busy, short=True),
    "S": Run("10 rooms of 40, everybody always has an act under way", rooms.saturated, short=True),
    "G": Run("a hall of 1,000 marks at the same instant, three times", rooms.at_once, short=True, compiled=True),
    "L41": Run("L with forty screens in each room", partial(rooms.quiet, screens=40), compiled=True),
    "M41": Run("M with forty screens in each room", partial(rooms.busy, screens=40), compiled=True),
    "S41": Run("S with forty screens in each room", partial(rooms.saturated, screens=40), compiled=True),
    "G1000": Run("G with a thousand screens", partial(rooms.at_once, screens=1000), compiled=True),
    "R": Run("50 busy rooms of 10, beside 950 idle ones", many.many, compiled=True),
    "nodes": Run("10 rooms of 40, 200 marks a second, everybody on both of two nodes", nodes.nodes, compiled=True),
    "joining": Run("1,000 people scan the link at once", restarts.joining, compiled=True),
    "storm": Run("a node begins anew, and 2,000 phones are at its door", restarts.storm, compiled=True),
    "cold": Run("a room with 100,000 entries after a restart", restarts.cold, compiled=True),
    "growth": Run("an act by people in a room and by rooms", growth.ours, compiled=True),
    "hall": Run("a hall of 1,000 rates in silence", partial(big_hall, live=False)),
    "hall-live": Run("a hall of 1,000 rates and sees the counts", partial(big_hall, live=True)),
    "rummy": Run("24 seats at 4 tables, ten times as fast as people", games.rummy),
    "circle": Run("40 people, pages of 600 characters a side", games.circle),
}
STAGES = {"one": "everybody marks one", "all": "everybody marks all", "paced": "everybody marks every 5 s"}


def rows(name: str, told: Told) -> list[tuple[str, Told]]:
    """The lines a run has in the table: one, one for each stage of a hall, or none where no acts are counted."""
    if "one" in told:
        return [(f"{name} {stage}", {**told[stage], "wrong": told["wrong"]}) for stage in STAGES]
    return [(name, told)] if "acts" in told else []
