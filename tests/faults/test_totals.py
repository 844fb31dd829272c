"""The sums of a campaign that is run in pieces."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.faults.faults import cut_power, hang_up, kill_node
from tests.faults.schedules import Outcome, Schedule
from tests.faults.totals import Totals


def test_pieces_add_up_in_the_file_and_a_finding_stays_one(tmp_path: Path) -> None:
    file = tmp_path / "sums.json"
    schedule = Schedule(7, ((0.1, (kill_node, cut_power)), (0.2, (hang_up,)), (0.3, (hang_up,))))
    for wrong in (Counter[str](), Counter({"lost": 2})):
        totals = Totals.read(file)
        totals.next += 1
        totals.add("single", schedule, Outcome(1_000, Counter(connected=64), wrong, 9.0, 0.5 + wrong["lost"]))
        totals.controls["a control"] = {"twice": 3}
        totals.keep(file)
    totals = Totals.read(file)
    assert (totals.next, totals.schedules, totals.acts, totals.settled) == (2, 2, 2_000, 2.5)
    assert totals.faults == {"kill_node": 2, "cut_power": 2, "hang_up": 4}
    assert not totals.clean and len(totals.findings) == 1 and "single 7" in totals.findings[0]
    told = totals.told()
    assert "| faults | 8, 4 of them two at a time |" in told and "| lost | 2 |" in told


def test_a_control_that_went_unseen_is_no_clean_campaign() -> None:
    assert Totals(controls={"a control": {"twice": 3}}).clean
    unseen = Totals(controls={"a control": {"twice": 3}, "another": {}})
    assert not unseen.clean and "control another: NOT SEEN" in unseen.told()
