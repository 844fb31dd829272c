"""P4: no card of a hand is told to anybody else before it lies open. Read from the frames themselves."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.e2e.frames import Frames, strings

Hands = list[tuple[int, frozenset[str]]]


def hands(frames: Frames) -> Hands:
    """What one phone held, by version, told by its own frames."""
    held = []
    for version, layers in frames.told():
        view = layers.get("private", {}).get("run", {}).get("view", {})
        held.append((version, frozenset(view.get("hand", ()))))
    return held


def leaks(viewer: Frames, others: Mapping[str, Frames]) -> list[str]:
    """Every time *viewer* was told of a card that one of the *others* held, and had not called with."""
    held = {name: hands(frames) for name, frames in others.items()}
    found = []
    for packet, version, layers in viewer.events():
        told = strings(packet) | strings(layers)
        for name, history in held.items():
            secret = _at(history, version) - _open(layers)
            found += [f"version {version}: {card} of {name}" for card in sorted(told & secret)]
    return found


def _at(history: Hands, version: int) -> frozenset[str]:
    return next((hand for when, hand in reversed(history) if when <= version), frozenset())


def _open(layers: Mapping[str, Any]) -> frozenset[str]:
    """The cards of calls that stand open, which everybody sees in the caller's hand."""
    return frozenset(card for claim in _claims(layers) for card in claim["cards"].values())


def _claims(layers: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    run = layers["public"].get("run")
    if run and run["activity"] == "rummy":
        for table in run["view"]["tables"].values():
            if "claim" in table:
                yield table["claim"]
