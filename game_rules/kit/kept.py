"""What was made of the parts of a state, for as long as those parts stay the very same."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar, cast

T = TypeVar("T")


class Keep(Protocol):
    """Somebody who may know already what is made of certain parts."""

    def __call__(self, name: str, make: Callable[[], T], *of: object) -> T:
        """What *make* makes of *of*, which *name* tells from all else that is made of a state."""


def anew(name: str, make: Callable[[], T], *of: object) -> T:
    """For whoever looks once: nothing is kept."""
    return make()


class Kept:
    """States share what did not change, so what was made of it need not be made again; a new one has kept nothing."""

    __slots__ = ("_made",)

    def __init__(self) -> None:
        self._made: dict[str, tuple[tuple[object, ...], Any]] = {}

    def __call__(self, name: str, make: Callable[[], T], *of: object) -> T:
        """What *make* made under this *name* from these very parts; *make* is asked again where one is another."""
        parts, made = self._made.get(name, ((), None))
        if len(parts) == len(of) and all(before is now for before, now in zip(parts, of, strict=True)):
            return cast(T, made)
        new = make()
        self._made[name] = (of, new)
        return new
