"""Reading a list of interventions: one file each, every entry checked against the limits of the rules."""

from importlib.resources.abc import Traversable
from typing import TypeVar, get_args

from content.reading import Entry, read, unique
from game_rules.kit.interventions import (
    GOAL_LIMIT,
    HEADS,
    LIST_LIMIT,
    NAME_LIMIT,
    RESOURCES_LIMIT,
    SHORT_LIMIT,
    Budget,
    Intervention,
    InterventionList,
    Provider,
)

TITLE_LIMIT = 60
Word = TypeVar("Word", bound=str)


def read_list(file: Traversable) -> InterventionList:
    """The list in *file*, whose name without the ending is the list's key. Raises ContentError."""
    root = read(file)
    key, title = root.key("key"), root.words("title", TITLE_LIMIT)
    if file.name != f"{key}.toml":
        raise root.wrong(f"the list {key!r} belongs in {key}.toml")
    found = tuple(_intervention(entry) for entry in root.entries("intervention"))
    root.end()
    unique([intervention.id for intervention in found], root.where)
    if not 0 < len(found) <= LIST_LIMIT:
        raise root.wrong(f"{len(found)} interventions, not 1 to {LIST_LIMIT}")
    return InterventionList(key=key, title=title, interventions=found)


def _intervention(entry: Entry) -> Intervention:
    resources = entry.take("resources", int) if "resources" in entry else None
    if resources is not None and not 0 <= resources <= RESOURCES_LIMIT:
        raise entry.wrong(f"resources are not 0 to {RESOURCES_LIMIT}")
    providers: tuple[Provider, ...] = get_args(Provider)
    budgets: tuple[Budget, ...] = get_args(Budget)
    return Intervention(
        id=entry.key("id"),
        name=entry.words("name", NAME_LIMIT),
        short=entry.words("short", SHORT_LIMIT),
        goal=entry.words("goal", GOAL_LIMIT),
        head=_one_of(entry, "head", HEADS),
        provider=_one_of(entry, "provider", providers),
        resources=resources,
        budget=_one_of(entry, "budget", budgets) if "budget" in entry else None,
    )


def _one_of(entry: Entry, name: str, known: tuple[Word, ...]) -> Word:
    """The field *name*, which must be one of the *known* words."""
    said = entry.take(name, str)
    for word in known:
        if word == said:
            return word
    raise entry.wrong(f"{name} is none of {', '.join(known)}: {said!r}")
