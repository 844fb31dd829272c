"""A layer as a screen shows it, folded from patches; a thousand screens that show the same share one object."""

from dataclasses import dataclass, field
from typing import Any

from bots.wire import Layer, merged


@dataclass(slots=True, eq=False)
class Shown:
    """A layer somebody sees. Whoever sees the same and is sent the same bytes goes on seeing the same object."""

    layer: Layer
    _then: dict[bytes, "Shown"] = field(default_factory=dict)

    def patched(self, frame: bytes, patch: Any) -> "Shown":
        """What is seen once *patch*, which came in *frame*, has been merged in."""
        after = self._then.get(frame)
        if after is None:
            after = self._then[frame] = Shown(merged(self.layer, patch))
        return after


def shared(seen: list[Shown]) -> list[Shown]:
    """*seen*, with one object for all that are equal."""
    kinds: list[Shown] = []
    met: dict[int, Shown] = {}
    for shown in seen:
        if id(shown) not in met:
            same = next((kind for kind in kinds if kind.layer == shown.layer), None)
            if same is None:
                kinds.append(shown)
            met[id(shown)] = same or shown
    return [met[id(shown)] for shown in seen]
