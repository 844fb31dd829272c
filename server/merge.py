"""JSON Merge Patch (RFC 7396): what turns one layer into the next. Layers hold no nulls, so null means gone."""

from collections.abc import Mapping
from typing import Any


def diff(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The smallest merge patch that makes *new* of *old*; empty when they are equal. Lists are replaced whole."""
    patch: dict[str, Any] = {key: None for key in old if key not in new}
    for key, value in new.items():
        if key not in old:
            patch[key] = value
            continue
        before = old[key]
        if before is value:
            continue
        if isinstance(before, dict) and isinstance(value, dict):
            if deeper := diff(before, value):
                patch[key] = deeper
        elif before != value:
            patch[key] = value
    return patch
