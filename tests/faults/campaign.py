"""The fault campaign: `python -m tests.faults.campaign --schedules N --seed S` prints a line a schedule, and the sums.

Every schedule is drawn from its seed and played by real processes; the controls, which are made worse on purpose, must
be seen to fail. With `--json FILE` the sums are kept there, and the same command goes on where it stopped, until FILE
tells of N schedules. The exit code is 1 where anything was wrong, or a control went unseen.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

import uvloop

from tests.faults.controls import CONTROLS, seen
from tests.faults.hall import Hall
from tests.faults.schedules import Outcome, draw, play
from tests.faults.stores import Cluster, Ground, Pair, Single
from tests.faults.totals import Totals

GROUNDS: dict[str, type[Single] | type[Cluster] | type[Pair]] = {"single": Single, "cluster": Cluster, "pair": Pair}
ROUND = (("single", 2), ("single", 3), ("cluster", 3), ("single", 2), ("single", 3), ("pair", 2))
"""How often each kind of store has its turn, and under how many nodes."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--schedules", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--span", type=float, default=10.0, help="people act for so many seconds in every schedule")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin no schedule after so long")
    parser.add_argument("--ground", choices=GROUNDS, help="one kind of store instead of all in turn")
    parser.add_argument("--lanes", type=int, default=1, help="so many schedules at a time, each on stores of its own")
    parser.add_argument("--json", type=Path, help="keep the sums here, and go on from what stands there")
    parser.add_argument("--keep", type=Path, help="leave what the nodes said in this folder")
    parser.add_argument("--no-controls", action="store_true")
    return parser.parse_args()


class Halls:
    """One hall for each kind of store and number of nodes, opened when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[tuple[str, int], Hall] = {}

    async def of(self, kind: str, nodes: int) -> Hall:
        """The hall on this kind of store, with so many nodes."""
        if (kind, nodes) not in self._open:
            folder = self._folder / f"{kind}{nodes}"
            ground: Ground = GROUNDS[kind](folder)
            self._open[kind, nodes] = Hall(folder, ground, nodes=nodes)
            await self._open[kind, nodes].open()
        return self._open[kind, nodes]

    async def close(self) -> None:
        for hall in self._open.values():
            await hall.close()


class Campaign:
    """The schedules that are left, and the sums of those that were played."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self._asked = asked
        self._begun = time.monotonic()
        self.totals = Totals.read(asked.json)
        self._before = self.totals.seconds

    async def lane(self, folder: Path) -> None:
        """Play one schedule after another until none is left."""
        halls = Halls(folder)
        try:
            while (number := self._next()) is not None:
                kind, nodes = ROUND[number % len(ROUND)]
                kind = self._asked.ground or kind
                schedule = draw(kind, self._asked.seed + number, self._asked.span)
                outcome = await play(await halls.of(kind, nodes), schedule)
                _tell(f"{kind} {nodes}", schedule.seed, schedule.names, outcome)
                self.totals.add(kind, schedule, outcome)
                self.keep()
        finally:
            await halls.close()

    def keep(self) -> None:
        """Write the sums down."""
        self.totals.seconds = self._before + time.monotonic() - self._begun
        self.totals.keep(self._asked.json)

    def _next(self) -> int | None:
        number = self.totals.next
        if number >= self._asked.schedules or time.monotonic() - self._begun > self._asked.minutes * 60:
            return None
        self.totals.next += 1
        return number


def _tell(where: str, seed: int, names: list[str], outcome: Outcome) -> None:
    verdict = "ok" if outcome.clean else str(dict(+outcome.wrong))
    figures = f"{outcome.acknowledged:6} acts {outcome.seconds:5.1f} s, {outcome.settled:4.1f} to settle"
    print(f"{where:10} {seed:6} {figures}  {verdict}  {' '.join(names)}")
    print(*outcome.about, sep="\n", end="\n" if outcome.about else "", flush=True)


async def _campaign(asked: argparse.Namespace, folder: Path) -> bool:
    campaign = Campaign(asked)
    async with asyncio.TaskGroup() as group:
        for number in range(asked.lanes):
            group.create_task(campaign.lane(folder / str(number)))
    if not asked.no_controls and not campaign.totals.controls:
        for name in CONTROLS:
            outcome = await seen(name, folder / "controls" / name)
            campaign.totals.controls[name] = {} if outcome.clean else dict(+outcome.wrong)
    campaign.keep()
    print(f"\n{campaign.totals.told()}", flush=True)
    return campaign.totals.clean


def main() -> int:
    """Play what the command line asks for; the exit code."""
    asked = _arguments()
    with (
        tempfile.TemporaryDirectory(prefix="tzimtzamti-faults-") as name,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        return 0 if runner.run(_campaign(asked, asked.keep or Path(name))) else 1


if __name__ == "__main__":
    sys.exit(main())
