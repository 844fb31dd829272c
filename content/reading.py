"""Reading content files: TOML in which every field is asked for by name and type, and nothing is left over."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from typing import TypeVar

from game_rules.activity import LANGUAGES

T = TypeVar("T")

KEY = re.compile(r"[a-z0-9]+([-.][a-z0-9]+)*")


class ContentError(ValueError):
    """A content file is wrong; the message says the file, the entry and what to mend."""


class Entry:
    """One table of a content file. Fields are taken out one by one; `end` complains of those nobody asked for."""

    def __init__(self, fields: Mapping[str, object], where: str) -> None:
        self._fields = dict(fields)
        self.where = where

    def wrong(self, problem: str) -> ContentError:
        """The error to raise about this entry."""
        return ContentError(f"{self.where}: {problem}")

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def take(self, name: str, kind: type[T]) -> T:
        """The field *name*, which must be a *kind*."""
        if name not in self._fields:
            raise self.wrong(f"{name} is missing")
        value = self._fields.pop(name)
        if type(value) is not kind:  # True is an int to isinstance
            raise self.wrong(f"{name} should be {kind.__name__}, not {type(value).__name__}")
        return value

    def key(self, name: str) -> str:
        """A key: small Latin letters and digits, with single hyphens or dots between them."""
        key = self.take(name, str)
        if not KEY.fullmatch(key):
            raise self.wrong(f"{name} is not a key: {key!r}")
        return key

    def keys(self, name: str) -> tuple[str, ...]:
        """A list of different keys."""
        found: list[object] = self.take(name, list)
        keys = tuple(key for key in found if isinstance(key, str) and KEY.fullmatch(key))
        if len(keys) != len(found) or len(set(keys)) != len(keys):
            raise self.wrong(f"{name} holds something twice, or something that is not a key")
        return keys

    def words(self, name: str, limit: int) -> Mapping[str, str]:
        """The field *name* in every language, each of 1 to *limit* characters."""
        return words(Entry(self.take(name, dict), f"{self.where}, {name}"), limit)

    def named(self, name: str, limit: int) -> Mapping[str, Mapping[str, str]]:
        """A table of words by key."""
        table = Entry(self.take(name, dict), f"{self.where}, {name}")
        return {key: table.words(key, limit) for key in tuple(table._fields)}

    def entries(self, name: str) -> Iterator["Entry"]:
        """The tables of an array of tables, each to be read to its end before the next."""
        for number, fields in enumerate(self.take(name, list), 1):
            if not isinstance(fields, dict):
                raise self.wrong(f"{name} {number} should be a table")
            entry = Entry(fields, f"{self.where}, {fields.get('id') or fields.get('key') or f'{name} {number}'}")
            yield entry
            entry.end()

    def end(self) -> None:
        """Complain of fields that nobody asked for."""
        if self._fields:
            raise self.wrong(f"unknown: {', '.join(sorted(self._fields))}")


def words(entry: Entry, limit: int) -> Mapping[str, str]:
    """The words of *entry*, one text of 1 to *limit* characters for every language, and nothing else."""
    found: dict[str, str] = {language: entry.take(language, str) for language in LANGUAGES}
    entry.end()
    for language, text in found.items():
        if not text or text != " ".join(text.split()):
            raise entry.wrong(f"{language} is empty or oddly spaced")
        if len(text) > limit:
            raise entry.wrong(f"{language} has {len(text)} characters, more than {limit}")
    return found


def read(file: Traversable) -> Entry:
    """The whole of a TOML file. Raises ContentError where it is not TOML."""
    try:
        return Entry(tomllib.loads(file.read_text(encoding="utf-8")), file.name)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{file.name}: {error}") from error


def unique(keys: Sequence[str], where: str) -> None:
    """Raise ContentError when a key stands twice in *keys*."""
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        raise ContentError(f"{where}: twice: {', '.join(twice)}")
