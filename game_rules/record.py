"""`record`: the frozen, keyword-only dataclass that every command, event, state and view is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


@dataclass_transform(kw_only_default=True, frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """Make *cls* a frozen, slotted, keyword-only dataclass that refuses unknown fields when read from outside."""
    made = dataclass(frozen=True, slots=True, kw_only=True)(cls)
    # Read by whoever decodes untrusted input; the rules themselves need no library for it.
    setattr(made, "__pydantic_config__", {"extra": "forbid"})  # noqa: B010 -- an attribute no type declares
    return made


def put(mapping: Mapping[K, V], key: K, value: V) -> dict[K, V]:
    """A copy of *mapping* in which *key* holds *value*."""
    return {**mapping, key: value}


def drop(mapping: Mapping[K, V], key: K) -> dict[K, V]:
    """A copy of *mapping* without *key*; the same content where *key* is absent."""
    return {k: v for k, v in mapping.items() if k != key}
