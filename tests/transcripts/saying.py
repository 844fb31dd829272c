"""Saying events, refusals, views and rows in words a person can read. Times are left out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from game_rules.activity import Event, Refused, Row

_FEW = 8


def event(happened: Event) -> str:
    """`type field=value ...`"""
    return _record(happened)


def refusal(refused: Refused) -> str:
    """`refused code name=value ...`"""
    params = " ".join(f"{name}={value(param)}" for name, param in refused.params.items())
    return f"refused {refused.code} {params}".rstrip()


def row(fact: Row) -> str:
    """One row of the export, only what is there."""
    said = {field.name: getattr(fact, field.name) for field in fields(fact)}
    rest = " ".join(
        f"{name}={value(part)}" for name, part in said.items() if name != "at" and part not in ("", (), None)
    )
    return f"row {rest}"


def view(shown: Any) -> Mapping[str, str]:
    """A view as paths and words; what is absent has no path."""
    return dict(_paths("", shown))


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """What is different in *after*: `path = words`, or `path gone`."""
    for path in after:
        if before.get(path) != after[path]:
            yield f"{path} = {after[path]}"
    for path in before:
        if path not in after:
            yield f"{path} gone"


def value(thing: Any) -> str:
    """One value in a word or a few."""
    if thing is None:
        return "-"
    if isinstance(thing, bool):
        return "yes" if thing else "no"
    if isinstance(thing, str):
        return f'"{thing}"' if not thing or " " in thing else thing
    if isinstance(thing, Mapping):
        return _mapping(thing)
    if isinstance(thing, Sequence):
        return _several(thing)
    return f"({_record(thing)})" if is_dataclass(thing) else str(thing)


def _mapping(thing: Mapping[Any, Any]) -> str:
    if set(thing) == {"en"}:
        return value(thing["en"])
    return "{" + " ".join(f"{value(key)}={value(part)}" for key, part in thing.items()) + "}"


def _several(things: Sequence[Any]) -> str:
    if len(things) > _FEW and is_dataclass(things[0]):
        return f"<{len(things)} of {type(things[0]).__name__}>"
    return "[" + " ".join(value(thing) for thing in things) + "]"


def _record(thing: Any) -> str:
    said = {field.name: getattr(thing, field.name) for field in fields(thing) if field.name not in ("at", "type")}
    words = [f"{name}={value(part)}" for name, part in said.items()]
    return " ".join([*([thing.type] if hasattr(thing, "type") else []), *words])


def _paths(path: str, thing: Any) -> Iterator[tuple[str, str]]:
    """Records and maps part by part, lists of records one by one, everything else as it is."""
    if thing is None:
        return
    if is_dataclass(thing):
        parts = [(field.name, getattr(thing, field.name)) for field in fields(thing) if field.name != "at"]
    elif isinstance(thing, Mapping):
        parts = [(value(key), part) for key, part in thing.items()]
    elif isinstance(thing, tuple) and thing and is_dataclass(thing[0]):
        yield from ((f"{path}.{number}", value(part)) for number, part in enumerate(thing, 1))
        return
    else:
        yield path, value(thing)
        return
    for name, part in parts:
        yield from _paths(f"{path}.{name}" if path else name, part)
