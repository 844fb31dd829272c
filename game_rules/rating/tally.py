"""Tallies: how an intervention was marked, counted mark by mark, so that a hall of people need not be counted anew."""

from collections.abc import Mapping
from typing import Literal, get_args

from game_rules.activity import Affiliation
from game_rules.rating.types import Mark
from game_rules.record import put, record

MARKS: tuple[Mark, ...] = get_args(Mark)
Triple = tuple[int, int, int]
"""How many of each mark: red, yellow, green."""
Matrix = tuple[Triple, Triple, Triple]
"""How many moved: the mark of the first round, then that of the second."""
Group = Affiliation | Literal["rest"]

NONE: Triple = (0, 0, 0)
NOBODY_MOVED: Matrix = (NONE, NONE, NONE)
AFFILIATIONS: tuple[Affiliation, ...] = get_args(Affiliation)
SMALLEST_GROUP = 3


@record
class Tally:
    """The marks of one intervention in one round: all, and by what people are (None: they did not say)."""

    counts: Triple = NONE
    groups: Mapping[Affiliation | None, Triple]


EMPTY = Tally(groups={})


def counted(tally: Tally, mark: Mark, affiliation: Affiliation | None, by: int = 1) -> Tally:
    """*tally* with *by* more of *mark* (-1: one fewer)."""
    group = added(tally.groups.get(affiliation, NONE), mark, by)
    groups = put(tally.groups, affiliation, group)
    if group == NONE:
        del groups[affiliation]
    return Tally(counts=added(tally.counts, mark, by), groups=groups)


def added(counts: Triple, mark: Mark, by: int) -> Triple:
    """*counts* with *by* more of *mark*."""
    no, so, yes = counts
    return (no + by, so, yes) if mark == "no" else (no, so + by, yes) if mark == "so" else (no, so, yes + by)


def moved(matrix: Matrix, first: Mark, second: Mark, by: int) -> Matrix:
    """*matrix* with *by* more who went from *first* to *second*."""
    no, so, yes = (added(row, second, by) if m == first else row for m, row in zip(MARKS, matrix, strict=True))
    return no, so, yes


def grouped(tally: Tally) -> dict[Group, Triple] | None:
    """The marks by groups of three people or more, in the affiliations' order, "rest" last; None below two groups.

    Smaller groups and those who did not say what they are make up the rest. While the rest itself has one or two
    people, the smallest group joins it: from what is shown, nobody can be found by taking one count from another.
    """
    groups: dict[Group, Triple] = {
        name: tally.groups[name] for name in AFFILIATIONS if sum(tally.groups.get(name, NONE)) >= SMALLEST_GROUP
    }
    rest = _rest(tally.counts, groups)
    while 0 < sum(rest) < SMALLEST_GROUP and groups:
        del groups[min(groups, key=lambda name: sum(groups[name]))]
        rest = _rest(tally.counts, groups)
    if sum(rest):
        groups["rest"] = rest
    return groups if len(groups) > 1 else None


def _rest(counts: Triple, groups: Mapping[Group, Triple]) -> Triple:
    no, so, yes = (whole - sum(group[i] for group in groups.values()) for i, whole in enumerate(counts))
    return no, so, yes
