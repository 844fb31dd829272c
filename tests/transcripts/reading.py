"""Reading a transcript: its head, its lines, and the words of a command or a setup."""

import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from game_rules.activity import Activity, Affiliation, Command, SeatId

AnyActivity = Activity[Any, Any, Any, Any, Any]

_PLAIN: Mapping[type, Callable[[str], object]] = {
    str: str,
    int: int,
    bool: lambda word: {"yes": True, "no": False}[word],
}


class BadTranscript(Exception):
    """A line that cannot be understood, and why."""


def is_said(line: str) -> bool:
    """Whether the player wrote *line*: everything indented."""
    return line.startswith(" ")


def head(lines: Sequence[str]) -> Mapping[str, str]:
    """The `key: value` lines before the first blank line, without remarks."""
    found: dict[str, str] = {}
    for line in lines:
        if not line.strip():
            break
        if not line.startswith("#"):
            key, _, value = line.partition(":")
            found[key.strip()] = value.strip()
    return found


def setup_of(activity: AnyActivity, words: str) -> Any:
    """The setup named by `field=value` words; what is not named has its default."""
    return _made(activity.setup, shlex.split(words))


def command_of(activity: AnyActivity, line: str) -> Command:
    """`type value value field=value`: values in the order of the fields; a list takes all words that are left."""
    name, *words = shlex.split(line)
    kinds = {_type_of(kind): kind for kind in activity.commands}
    if name not in kinds:
        raise BadTranscript(f"no command {name!r} in {activity.key}")
    made = _made(kinds[name], words)
    assert isinstance(made, Command)
    return made


def seats_of(words: str) -> tuple[SeatId, ...]:
    """Seats by name; what somebody says to be may follow after a stroke (`noa/teacher`)."""
    return tuple(SeatId(word.partition("/")[0]) for word in words.split())


def affiliations_of(words: str) -> Mapping[SeatId, Affiliation]:
    """What those of `seats_of` say they are, who do."""
    known: Mapping[str, Affiliation] = {word: word for word in get_args(Affiliation)}
    said = (word.partition("/") for word in words.split())
    return {SeatId(seat): known[affiliation] for seat, _, affiliation in said if affiliation}


def _type_of(kind: type[Any]) -> str:
    return next(str(field.default) for field in fields(kind) if field.name == "type")


def _made(kind: type[Any], words: Sequence[str]) -> Any:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind) if field.name != "type"]
    needed = {field.name for field in fields(kind) if field.default is MISSING}
    given: dict[str, object] = {}
    left = list(words)
    while left:
        word = left.pop(0)
        name, equals, value = word.partition("=")
        if equals and name in names:
            given[name] = _value(hints[name], value.split(",") if value else [])
            continue
        name = next((name for name in names if name not in given), "")
        if not name:
            raise BadTranscript(f"too many words for {kind.__name__}: {word!r}")
        taken, left = ([word, *left], []) if _is_list(hints[name]) else ([word], left)
        given[name] = _value(hints[name], taken)
    for name in needed - given.keys():
        if not _is_list(hints[name]):
            raise BadTranscript(f"{kind.__name__} needs {name}")
        given[name] = ()
    return kind(**given)


def _is_list(hint: Any) -> bool:
    return get_origin(hint) is tuple


def _value(hint: Any, words: Sequence[str]) -> object:
    """*words* read as *hint* says; `-` stands for None where it may."""
    if _is_list(hint):
        return tuple(_value(get_args(hint)[0], [word]) for word in words)
    word = ",".join(words)
    if get_origin(hint) in (Union, UnionType):
        inner = [arg for arg in get_args(hint) if arg is not type(None)]
        return None if word == "-" else _value(inner[0], [word])
    if get_origin(hint) is Literal:
        if word not in get_args(hint):
            raise BadTranscript(f"{word!r} is none of {get_args(hint)}")
        return word
    plain = getattr(hint, "__supertype__", hint)
    return _PLAIN[plain](word)
