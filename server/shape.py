"""Views to what goes over the wire: maps and lists. What stayed as it was is the very same map as the time before."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields, is_dataclass
from itertools import compress, repeat
from operator import attrgetter, is_, is_not
from typing import Any, NamedTuple

from game_rules.kit.kept import Kept
from server.merge import diff

PLAIN = frozenset({str, int, float, bool})
LISTS = frozenset({tuple, list, frozenset})


class Step(NamedTuple):
    """From what is shown to a view: what is shown then, and the patch that leads there."""

    view: Any
    before: dict[str, Any]
    after: dict[str, Any]
    patch: dict[str, Any]


class Layer:
    """A layer as it is shown: `shown` is what patches build on, `kept` what the next view may take over."""

    __slots__ = ("_ahead", "_view", "kept", "shown")

    def __init__(self) -> None:
        self.shown: dict[str, Any] = {}
        self.kept = Kept()
        self._view: Any = None
        self._ahead: Step | None = None

    def foresee(self, view: Any) -> None:
        """Work out the step to *view*, which may be the next to be shown."""
        self._ahead = self._step(view)

    def turn(self, view: Any) -> dict[str, Any]:
        """Show *view*; the patch that leads there."""
        step, self._ahead = self._ahead, None
        if step is None or step.view is not view or step.before is not self.shown:
            step = self._step(view)
        self.shown, self._view = step.after, view
        return step.patch

    def _step(self, view: Any) -> Step:
        after = shape(view, self._view, self.shown)
        return Step(view, self.shown, after, diff(self.shown, after))

    def follow(self, other: "Layer") -> None:
        """Show what *other* shows."""
        self.shown, self._view = other.shown, other._view


def shape(view: Any, old: Any = None, shown: Any = None) -> Any:
    """*view* as maps and lists without nulls. *shown* is what was made of *old*, the time before.

    What did not change is taken over from *shown* itself, so whoever compares the two need not look into it.
    Raises `TypeError` for what no view is made of.
    """
    kind = type(view)
    if kind in PLAIN:
        return shown if shown == view and type(shown) is kind else view
    if shown is not None and view is old:
        return shown
    if kind in LISTS:
        return _list(view, old, shown)
    if kind is dict or isinstance(view, Mapping):
        if type(old) is dict and type(shown) is dict and [*view] == [*old]:
            return _changed(view, view.values(), old.values(), shown)
        before = old if isinstance(old, Mapping) else {}
        return _map(map(str, view), view.values(), map(before.get, view), shown)
    names, values = _KNOWN.get(kind) or _get_to_know(kind)
    if type(old) is kind and type(shown) is dict:
        return _changed(names, values(view), values(old), shown)
    return _map(names, values(view), repeat(None), shown)


def _list(view: Any, old: Any, shown: Any) -> list[Any]:
    """The list of the parts of *view*, each held against what stood in its place."""
    if PLAIN.issuperset(map(type, view)):
        made = [*view]
        return shown if shown == made else made
    if type(shown) is not list or type(old) is not type(view) or len(view) != len(old) or type(view) is frozenset:
        made = [shape(part) for part in view]
        return shown if shown == made else made
    if all(map(is_, view, old)):
        return shown
    made = list(map(shape, view, old, shown))
    return shown if all(map(is_, made, shown)) else made


def _changed(
    names: Collection[Any], parts: Collection[Any], old: Collection[Any], shown: dict[str, Any]
) -> dict[str, Any]:
    """*shown* with what became of those *parts* that are not the very *old* ones; *shown* itself where it holds all."""
    made = shown
    for name, part, was in compress(zip(names, parts, old, strict=True), map(is_not, parts, old)):
        held = shown.get(str(name))
        now = None if part is None else shape(part, was, held)
        if now is not held:
            made = dict(shown) if made is shown else made
            if now is None:
                del made[str(name)]
            else:
                made[str(name)] = now
    return made


def _map(names: Iterable[str], parts: Iterable[Any], old: Iterable[Any], shown: Any) -> dict[str, Any]:
    """The map of *parts* by *names*; *shown* where it would hold the very same."""
    before: dict[str, Any] = shown if type(shown) is dict else {}
    made: dict[str, Any] = {}
    same = shown is before
    for name, part, was in zip(names, parts, old, strict=False):
        if part is not None:
            held = before.get(name)
            made[name] = now = held if part is was and held is not None else shape(part, was, held)
            same = same and now is held
    return before if same and len(made) == len(before) else made


Values = Callable[[Any], Collection[Any]]
_KNOWN: dict[type, tuple[tuple[str, ...], Values]] = {}


def _get_to_know(kind: type) -> tuple[tuple[str, ...], Values]:
    """The names of the fields of a record, and the way to its values."""
    if not is_dataclass(kind):
        raise TypeError(f"no view is made of {kind.__name__}")
    names = tuple(field.name for field in fields(kind))
    read = attrgetter(*names)
    known = _KNOWN[kind] = names, read if len(names) > 1 else lambda record: (read(record),)
    return known
