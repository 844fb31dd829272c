"""Who is here, away, or gone. Not history: kept beside the log, shown to facilitators at most once a second."""

import time
from collections import defaultdict
from typing import Literal

import structlog

from game_rules.activity import SeatId
from server.fanout import Fanout
from server.log import Log
from server.scene import Scene
from server.store import StoreError

State = Literal["here", "away", "gone"]
BEAT_SECONDS = 10.0
"""How often a node says again who is here; twice missed, a seat counts as gone."""
log_lines = structlog.get_logger()


class Presence:
    """What this node knows of its own connections, and what all nodes have said beside the log."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._here: dict[str, dict[SeatId, dict[str, State]]] = defaultdict(lambda: defaultdict(dict))
        self._unsaid: dict[str, set[SeatId]] = defaultdict(set)
        self._beaten = 0.0

    def came(self, code: str, seat: SeatId, sid: str) -> None:
        """A connection of *seat* stands."""
        self.shows(code, seat, sid, "here")

    def shows(self, code: str, seat: SeatId, sid: str, state: State) -> None:
        """A connection's page came to the front, or went behind; or it says once more where it is."""
        links = self._here[code][seat]
        if links.get(sid) != state:
            links[sid] = state
            self._unsaid[code].add(seat)

    def went(self, code: str, seat: SeatId, sid: str) -> None:
        """A connection ended."""
        links = self._here[code][seat]
        links.pop(sid, None)
        self._unsaid[code].add(seat)
        if not links:
            del self._here[code][seat]
            if not self._here[code]:
                del self._here[code]

    async def tick(self, fanout: Fanout) -> None:
        """Say what changed, and show facilitators what all nodes say. Called once a second; never fails."""
        now = time.time_ns() // 1_000_000
        try:
            await self._say(now)
            for scene in fanout.scenes():
                if scene.console is not None:
                    fanout.present(scene, await self._read(scene, now))
        except StoreError as error:
            log_lines.info("presence-waits", error=type(error).__name__)

    async def _say(self, now: int) -> None:
        if time.monotonic() - self._beaten > BEAT_SECONDS:
            self._beaten = time.monotonic()
            for code, links in self._here.items():
                self._unsaid[code].update(links)
        while self._unsaid:
            code, seats = self._unsaid.popitem()
            try:
                await self._log.beat(code, {seat: self._of(code, seat) for seat in seats}, now)
            except StoreError:
                self._unsaid[code] |= seats
                raise

    async def _read(self, scene: Scene, now: int) -> dict[str, str]:
        said = await self._log.presence(scene.live.code)
        late = now - 2.5 * BEAT_SECONDS * 1000
        shown = {}
        for seat in scene.live.state.order:
            state, at = said.get(seat, ("gone", 0))
            shown[str(seat)] = state if at > late else "gone"
        return shown

    def _of(self, code: str, seat: SeatId) -> State:
        links = self._here.get(code, {}).get(seat, {})
        return "here" if "here" in links.values() else "away" if links else "gone"
