"""Credits: how much somebody may say at once, and in the long run."""

import time

MOST, A_SECOND = 120.0, 12.0
"""Frames somebody may send at once, and how fast they come back. A person needs a tenth."""
COMING = 10.0
"""What a person pays for a line: everything is shown then. A page may come back every second for ever."""
TO_BEGIN = 12.0
"""What they have left when the line stands: somebody who spent everything waits, and then gets on."""
LONGEST_WAIT = 5.0
"""Seconds a person may be kept waiting for a line; who would wait longer is sent away."""
FEW = 1_000
"""So many purses are kept without looking whether they are full again."""


class Credits:
    """What somebody has left."""

    __slots__ = ("_left", "_seen")

    def __init__(self) -> None:
        self._left, self._seen = MOST, time.monotonic()

    def take(self, cost: float = 1.0) -> bool:
        """Pay; False where that is more than there was."""
        self._left = self.left - cost
        self._seen = time.monotonic()
        return self._left >= 0

    @property
    def left(self) -> float:
        """What there is now; below nothing, what is owed."""
        return min(MOST, self._left + (time.monotonic() - self._seen) * A_SECOND)

    def seconds_to(self, amount: float) -> float:
        """How long it takes until there is so much."""
        return max(0.0, (amount - self.left) / A_SECOND)


class Purses:
    """The credits of people, whichever lines they come over: coming again brings no new ones."""

    def __init__(self) -> None:
        self._of: dict[str, Credits] = {}
        self._enough = FEW

    def of(self, whom: str) -> Credits:
        """What *whom* has left. A full purse is not kept: nobody can tell it from a new one."""
        if len(self._of) > self._enough:
            self._of = {name: purse for name, purse in self._of.items() if purse.left < MOST}
            self._enough = max(FEW, 2 * len(self._of))
        return self._of.setdefault(whom, Credits())
