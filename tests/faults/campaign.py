"""The fault campaign: `python -m tests.faults.campaign --schedules N --seed S` prints a line a schedule, and the sums.

Every schedule is drawn from its seed and played by real processes; the controls, which are made worse on purpose, must
be seen to fail. The exit code is 1 where anything was wrong, or a control went unseen.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import uvloop

from tests.faults.checker import FAULTS
from tests.faults.controls import CONTROLS, seen
from tests.faults.hall import Hall
from tests.faults.schedules import Outcome, draw, play
from tests.faults.stores import Cluster, Ground, Pair, Single

GROUNDS: dict[str, type[Single] | type[Cluster] | type[Pair]] = {"single": Single, "cluster": Cluster, "pair": Pair}
ROUND = ("single", "single", "single", "cluster", "single", "single", "single", "pair")
"""How often each kind of store has its turn."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--schedules", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin no schedule after so long")
    parser.add_argument("--ground", choices=GROUNDS, help="one kind of store instead of all in turn")
    parser.add_argument("--lanes", type=int, default=1, help="so many schedules at a time, each on stores of its own")
    parser.add_argument("--no-controls", action="store_true")
    return parser.parse_args()


class Halls:
    """One hall for each kind of store, opened when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, Hall] = {}

    async def of(self, kind: str) -> Hall:
        """The hall on this kind of store."""
        if kind not in self._open:
            ground: Ground = GROUNDS[kind](self._folder / kind)
            self._open[kind] = Hall(self._folder / kind, ground)
            await self._open[kind].open()
        return self._open[kind]

    async def close(self) -> None:
        for hall in self._open.values():
            await hall.close()


class Campaign:
    """The schedules that are left, and the sums of those that were played."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self._asked = asked
        self._begun = time.monotonic()
        self._numbers = iter(range(asked.schedules))
        self.sums: Counter[str] = Counter()

    async def lane(self, folder: Path) -> None:
        """Play one schedule after another until none is left."""
        halls = Halls(folder)
        try:
            for number in self._numbers:
                if time.monotonic() - self._begun > self._asked.minutes * 60:
                    return
                kind, seed = self._asked.ground or ROUND[number % len(ROUND)], self._asked.seed + number
                schedule = draw(kind, seed)
                outcome = await play(await halls.of(kind), schedule)
                _tell(kind, seed, schedule.names, outcome)
                self.sums += outcome.counts + outcome.wrong
                self.sums.update(schedules=1, faults=len(schedule.names), acts=outcome.acknowledged)
        finally:
            await halls.close()


async def _campaign(asked: argparse.Namespace, folder: Path) -> bool:
    campaign = Campaign(asked)
    async with asyncio.TaskGroup() as group:
        for number in range(asked.lanes):
            group.create_task(campaign.lane(folder / str(number)))
    sums = campaign.sums
    print(f"\n{sums['schedules']} schedules, {sums['faults']} faults, {sums['acts']} acts acknowledged, ", end="")
    print(f"{sums['connected']} connections, {sums['again']} answers that were no answer yet")
    print(", ".join(f"{sums[fault]} {fault}" for fault in FAULTS), flush=True)
    return not any(sums[fault] for fault in FAULTS)


def _tell(kind: str, seed: int, names: list[str], outcome: Outcome) -> None:
    verdict = "ok" if outcome.clean else str(dict(+outcome.wrong))
    print(f"{kind:8} {seed:6} {outcome.acknowledged:6} acts {outcome.seconds:5.1f} s  {verdict}  {' '.join(names)}")
    sys.stdout.flush()


async def _controls(folder: Path) -> bool:
    all_seen = True
    for name in CONTROLS:
        outcome = await seen(name, folder / name)
        print(f"control {name}: {'seen' if not outcome.clean else 'NOT SEEN'} {dict(+outcome.wrong)}", flush=True)
        all_seen = all_seen and not outcome.clean
    return all_seen


def main() -> int:
    """Play what the command line asks for; the exit code."""
    asked = _arguments()
    with (
        tempfile.TemporaryDirectory(prefix="tzimtzamti-faults-") as name,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        clean = runner.run(_campaign(asked, Path(name)))
        return 0 if (asked.no_controls or runner.run(_controls(Path(name) / "controls"))) and clean else 1


if __name__ == "__main__":
    sys.exit(main())
