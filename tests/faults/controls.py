"""Controls: servers and stores made worse on purpose. Each breaks one promise, and the judge must see it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.faults.faults import Fault, cut_power, hang_up, kill_node
from tests.faults.hall import Hall
from tests.faults.schedules import Outcome, Schedule, play
from tests.faults.stores import Single

TRIES = 5


@dataclass(frozen=True, slots=True)
class Control:
    """What is made worse (see `node.py`), and the faults under which it shows."""

    variant: str
    fsync: str
    slow: float
    faults: tuple[Fault, ...]


CONTROLS = {
    "without receipts an act counts twice": Control("without-receipts", "always", 0.02, (hang_up, hang_up)),
    "acknowledged before the commit, acts are lost": Control("answer-first", "always", 0.05, (kill_node, kill_node)),
    "without the script, nodes overwrite each other": Control("step-by-step", "always", 0.0, (hang_up, kill_node)),
    "synced every second, acts are lost with the power": Control("", "everysec", 0.0, (cut_power, cut_power)),
}


async def seen(name: str, folder: Path) -> Outcome:
    """Play a control until the judge sees it, a few times at most; what it saw the last time."""
    control = CONTROLS[name]
    ground = Single(folder, control.fsync)
    hall = Hall(folder, ground, variant=control.variant)
    try:
        await hall.open()
        for seed in range(TRIES):
            await ground.stores[0].slow(control.slow)
            schedule = Schedule(seed, tuple((0.8, (fault,)) for fault in control.faults), rooms=2, seats=10)
            outcome = await play(hall, schedule)
            if not outcome.clean:
                break
        return outcome
    finally:
        await hall.close()
