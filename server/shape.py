"""Views to what goes over the wire: maps and lists. What stayed as it was is the very same map as the time before."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from server.merge import diff

PLAIN = frozenset({str, int, float, bool})
Parts = Iterable[tuple[str, Any, Any]]
"""Name, part, and what stood there before."""


class Layer:
    """A layer as it is shown: `shown` is what patches build on."""

    __slots__ = ("_view", "shown")

    def __init__(self) -> None:
        self.shown: dict[str, Any] = {}
        self._view: Any = None

    def turn(self, view: Any, *, keep: bool = True) -> dict[str, Any]:
        """Show *view*; the patch that leads there. *keep*: the next is compared with it faster, for some memory."""
        before = self.shown
        self.shown, self._view = shape(view, self._view, before), view if keep else None
        return diff(before, self.shown)


def shape(view: Any, old: Any = None, shown: Any = None) -> Any:
    """*view* as maps and lists without nulls. *shown* is what was made the time before, *old* what it was made of.

    What did not change is taken over from *shown* itself, so whoever compares the two need not look into it.
    Raises `TypeError` for what no view is made of.
    """
    kind = type(view)
    if kind in PLAIN:
        return shown if shown == view and type(shown) is kind else view
    if shown is not None and view is old:
        return shown
    if isinstance(view, tuple | list | frozenset):
        made = [shape(part) for part in view]
        return shown if shown == made else made
    return _map(_parts(view, old), shown)


def _map(parts: Parts, shown: Any) -> dict[str, Any]:
    """The map of *parts*; *shown* where it holds the very same."""
    before: dict[str, Any] = shown if isinstance(shown, dict) else {}
    made = {
        name: before[name] if part is old and name in before else shape(part, old, before.get(name))
        for name, part, old in parts
        if part is not None
    }
    if made.keys() != before.keys() or any(before[name] is not part for name, part in made.items()):
        return made
    return made if shown is None else before


def _parts(view: Any, old: Any) -> Parts:
    if isinstance(view, Mapping):
        before = old if isinstance(old, Mapping) else {}
        return [(str(key), part, before.get(key)) for key, part in view.items()]
    names, same = _names(type(view)), type(old) is type(view)
    return [(name, getattr(view, name), getattr(old, name) if same else None) for name in names]


_NAMES: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    names = _NAMES.get(kind)
    if names is None:
        if not is_dataclass(kind):
            raise TypeError(f"no view is made of {kind.__name__}")
        names = _NAMES[kind] = tuple(field.name for field in fields(kind))
    return names
