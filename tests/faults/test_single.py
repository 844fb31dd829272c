"""Two nodes on one store, killed, frozen, cut off and restarted while people act: nothing lost, nothing twice."""

from __future__ import annotations

from pathlib import Path

from tests.faults.conftest import Opened
from tests.faults.schedules import Schedule, cut_power, fill_memory, hang_up, kill_node, play, roll, steal_answers
from tests.faults.stores import Single


async def test_nothing_is_lost_or_done_twice_whatever_breaks(opened: Opened, tmp_path: Path) -> None:
    hall = await opened(Single(tmp_path / "ground"), tmp_path)
    broken = (kill_node, hang_up, cut_power, steal_answers, fill_memory, roll)
    outcome = await play(hall, Schedule(1, tuple((0.2, fault) for fault in broken), rooms=2, seats=6))
    assert outcome.clean, outcome
    assert outcome.acknowledged > 100 and outcome.counts["connected"] > 2 * 16
