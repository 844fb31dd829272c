"""The joint summary of a room as it was rendered last; of a run whose state is the same, nothing is done again."""

from dataclasses import dataclass
from typing import Any

from game_rules.record import replace
from game_rules.room import joint
from game_rules.room.state import RoomState, Run
from game_rules.room.views import SummaryRun
from server import metrics
from server.shape import shape


@dataclass(frozen=True, slots=True)
class Kept:
    """A run's part, as a record and as it goes over the wire, and the state it was made of."""

    of: object
    part: SummaryRun
    dumped: dict[str, Any]


class Joint:
    """Renders the joint summary of one room, run by run."""

    def __init__(self) -> None:
        self._kept: dict[int, Kept] = {}

    def render(self, state: RoomState) -> dict[str, Any]:
        """The summary layer for the wire. Parts of runs that stayed the same are the very same objects as before."""
        self._kept = {run.number: self._render_run(run) for run in state.runs.values()}
        layer = joint.layer(state, {number: kept.part for number, kept in self._kept.items()})
        shown: dict[str, Any] = shape(replace(layer, runs={}))
        shown["runs"] = {str(number): kept.dumped for number, kept in self._kept.items()}
        return shown

    def _render_run(self, run: Run) -> Kept:
        kept = self._kept.get(run.number)
        if kept is not None and kept.of is run.state and kept.part.activity == run.activity:
            return kept
        metrics.SUMMARIES.inc()
        part = joint.of_run(run)
        dumped = shape(part) if kept is None else shape(part, kept.part, kept.dumped)
        return Kept(of=run.state, part=part, dumped=dumped)
