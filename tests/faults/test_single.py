"""Three nodes on one store, killed, frozen, cut off and restarted while people act: nothing lost, nothing twice."""

from __future__ import annotations

from pathlib import Path

from tests.faults.conftest import Opened
from tests.faults.faults import cut_lines, cut_power, fill_memory, freeze_store, hang_up, kill_node, roll, steal_answers
from tests.faults.schedules import Schedule, play
from tests.faults.stores import Single


async def test_nothing_is_lost_or_done_twice_whatever_breaks(opened: Opened, tmp_path: Path) -> None:
    hall = await opened(Single(tmp_path / "ground"), tmp_path)
    broken = ((kill_node, freeze_store), (hang_up, cut_power), (steal_answers,), (fill_memory,), (roll, cut_lines))
    outcome = await play(hall, Schedule(1, tuple((0.2, step) for step in broken), rooms=2, seats=6, least=500))
    assert outcome.clean, outcome
    assert outcome.acknowledged >= 500 and outcome.counts["connected"] > 2 * 16
