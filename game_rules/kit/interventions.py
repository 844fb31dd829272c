"""Interventions: programmes and measures that answer a need, each chosen for an educational goal."""

from collections.abc import Mapping
from typing import Literal

from game_rules.record import record
from game_rules.words import Words

Head = Literal["excelling-schools", "excelling-authority", "gaps-schools", "special-education", "other-fields"]
"""The five heads of the guide's map: for excelling and gifted pupils by schools, the same by the authority, for
under-achievers in schools where gaps were found, for special education, for achievement in other fields."""
HEADS: tuple[Head, ...] = (
    "excelling-schools",
    "excelling-authority",
    "gaps-schools",
    "special-education",
    "other-fields",
)
Provider = Literal["school", "authority"]
Budget = Literal["flexible", "separate", "other"]
"""Where the money comes from: the Ministry's flexible-programme budget, a budget of its own, or elsewhere."""

NAME_LIMIT = 80
SHORT_LIMIT = 24
GOAL_LIMIT = 160
LIST_LIMIT = 60
RESOURCES_LIMIT = 1_000_000_000


@record
class Intervention:
    """An intervention. *short* (at most 24 characters) is its name on the screen; *resources* are shekels a year."""

    id: str
    name: Words
    short: Words
    goal: Words
    head: Head
    provider: Provider
    resources: int | None = None
    budget: Budget | None = None


@record
class OwnIntervention:
    """An intervention as a facilitator wrote or uploaded it, in one language. An empty *short* is made of *name*."""

    name: str
    goal: str
    head: Head
    provider: Provider
    short: str = ""
    resources: int | None = None
    budget: Budget | None = None


@record
class InterventionList:
    """Interventions prepared before a meeting, in the order they are shown."""

    key: str
    title: Mapping[str, str]
    interventions: tuple[Intervention, ...]
