"""How a rating begins: the list, from the library or as a facilitator wrote it, and the questions."""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.kit.interventions import (
    GOAL_LIMIT,
    LIST_LIMIT,
    NAME_LIMIT,
    RESOURCES_LIMIT,
    SHORT_LIMIT,
    Intervention,
)
from game_rules.kit.limits import clean_text
from game_rules.kit.talk.decide import openable
from game_rules.rating.events import RatingOpened
from game_rules.rating.evolve import ANSWERS
from game_rules.rating.refusals import refuse
from game_rules.rating.types import OwnIntervention, RatingSetup

THRESHOLDS = range(-100, 101)


def begin(setup: RatingSetup, context: Context) -> Sequence[Event]:
    """The events that open a rating. Raises `Refused` with a code of RULES.md (R1)."""
    check_threshold(setup.threshold)
    interventions = _own(setup.own) if setup.own else _library(setup.list, context)
    if not interventions:
        refuse("no-interventions")
    if len(interventions) > LIST_LIMIT:
        refuse("too-many-interventions", limit=LIST_LIMIT)
    opened = RatingOpened(
        interventions=interventions,
        live=setup.live,
        threshold=setup.threshold,
        questions=openable((), setup.questions, ANSWERS, context).questions,
        names=setup.names,
    )
    return (opened,)


def check_threshold(threshold: int) -> None:
    """Raise `Refused` (`out-of-range`) unless *threshold* is a percentage of agreement."""
    if threshold not in THRESHOLDS:
        refuse("out-of-range", field="threshold", least=THRESHOLDS[0], most=THRESHOLDS[-1])


def _library(key: str | None, context: Context) -> tuple[Intervention, ...]:
    if key is None:
        return ()
    found = context.library.lists.get(key)
    if found is None:
        refuse("no-such-list")
    return found.interventions


def _own(own: Sequence[OwnIntervention]) -> tuple[Intervention, ...]:
    return tuple(_made(f"own-intervention-{number}", written) for number, written in enumerate(own, 1))


def _made(id: str, written: OwnIntervention) -> Intervention:
    name = clean_text(written.name, NAME_LIMIT)
    resources = written.resources
    if resources is not None and not 0 <= resources <= RESOURCES_LIMIT:
        refuse("out-of-range", field="resources", least=0, most=RESOURCES_LIMIT)
    return Intervention(
        id=id,
        name=name,
        short=clean_text(written.short, SHORT_LIMIT, may_be_empty=True) or cut(name, SHORT_LIMIT),
        goal=clean_text(written.goal, GOAL_LIMIT),
        head=written.head,
        provider=written.provider,
        resources=resources,
        budget=written.budget,
    )


def cut(name: str, limit: int) -> str:
    """*name* in at most *limit* characters: as many whole words as fit, and an ellipsis where any are left out."""
    if len(name) <= limit:
        return name
    words = name[:limit].rpartition(" ")[0] or name[: limit - 1]
    return f"{words.rstrip()}…"
