"""The server's words in three languages: the same Fluent files the pages use."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from game_rules.activity import Words


@cache
def _bundle(language: str, area: str) -> FluentBundle:
    source = files("content").joinpath("text", language, f"{area}.ftl").read_text(encoding="utf-8")
    # Files are read by spreadsheets and people, not laid out by a browser: no invisible isolation marks.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


def text(language: str, area: str, message: str, params: Mapping[str, str | int] | None = None) -> str:
    """The message of an area's file. Raises `LookupError` for one that is missing."""
    bundle = _bundle(language, area)
    found = bundle.get_message(message)
    if found.value is None:
        raise LookupError(message)
    value, errors = bundle.format_pattern(found.value, dict(params or {}))
    if errors:
        raise LookupError(f"{message}: {errors[0]}")
    return str(value)


def said(words: Words, language: str) -> str:
    """*words* in *language*, else in Hebrew, else in whatever there is."""
    if isinstance(words, str):
        return words
    return words.get(language) or words.get("he") or next((t for t in words.values() if t), "")
