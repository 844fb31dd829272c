"""Dirty rooms to frames: layers rendered once, patched once, encoded once, handed to every connection of the room."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from game_rules.activity import SeatId
from game_rules.kit.kept import Kept
from game_rules.room import layers
from game_rules.room.state import NOWHERE, RoomState
from game_rules.room.views import ConsoleLayer
from server import metrics
from server.joint import Joint
from server.live import LiveRoom
from server.merge import diff
from server.shape import Layer

PACE_SECONDS = 0.02
"""A busy room is flushed at most this often; a quiet one at once."""
SUMMARY_SECONDS = 0.5
"""The joint summary is made anew at most this often."""
SEES_SUMMARY = frozenset({"facilitator", "screen"})
STALE_SECONDS = 30.0
"""A connection that stays behind for so long is dropped; it will come back by itself."""

Layers = dict[str, Any]


class Link(Protocol):
    """A connection as the fan-out sees it."""

    def send(self, frame: object) -> None:
        """Hand over an encoded frame."""

    def behind(self) -> bool:
        """Whether frames given earlier still wait here."""

    def close(self, code: str | None) -> None:
        """End it, saying why where there is a why."""


Encode = Callable[..., object]
"""An event and what it tells to a frame that any number of links can send."""


@dataclass(slots=True, eq=False)
class Viewer:
    """Someone connected to a room, with what their token opened."""

    link: Link
    token_hash: str
    role: Literal["facilitator", "seat", "screen"]
    seat: SeatId | None
    stale_since: float | None = None


@dataclass(slots=True, eq=False)
class Scene:
    """What was last shown of a room: its viewers, and the layers their patches build on."""

    live: LiveRoom
    viewers: set[Viewer] = field(default_factory=set)
    version: int = -1
    kept: Kept = field(default_factory=Kept)
    public: Layer = field(default_factory=Layer)
    console: Layer | None = None
    private: dict[SeatId, Layer] = field(default_factory=dict)
    rendered: RoomState = NOWHERE
    """What the private layers were made of."""
    summary: Layers = field(default_factory=dict)
    joint: Joint = field(default_factory=Joint)
    presence: Mapping[str, str] = field(default_factory=dict)
    tokens: object = None
    flushed: float = 0.0
    timer: asyncio.TimerHandle | asyncio.Handle | None = None
    summed: float = 0.0
    summary_timer: asyncio.TimerHandle | None = None

    def stop(self) -> None:
        """Nothing is left to be done here."""
        self.stop_summary()
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None

    def stop_summary(self) -> None:
        """The joint summary need not be looked at again."""
        if self.summary_timer is not None:
            self.summary_timer.cancel()
            self.summary_timer = None


class Fanout:
    """The scenes of all rooms that have viewers on this node."""

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._scenes: dict[str, Scene] = {}

    def watched(self, code: str) -> bool:
        """Whether anybody on this node looks at the room."""
        return code in self._scenes

    def scenes(self) -> list[Scene]:
        """Every scene that has viewers."""
        return list(self._scenes.values())

    def join(self, live: LiveRoom, viewer: Viewer) -> None:
        """Begin to show the room to *viewer*: everything first, patches from then on."""
        scene, before = self._scenes.get(live.code), set[Viewer]()
        if scene is None or scene.live is not live:
            if scene is not None:
                scene.stop()
                before = scene.viewers
            scene = self._scenes[live.code] = Scene(live=live, viewers=before)
        if scene.version != live.version or scene.tokens is None:
            self._flush(scene)
        metrics.CONNECTIONS.labels(viewer.role).inc()
        # Whoever looked at a room that was let go, and loaded again, has nothing that patches of this one build on.
        for one in (*before, viewer):
            self._admit(scene, one)

    def _admit(self, scene: Scene, viewer: Viewer) -> None:
        """One more viewer, who is shown everything."""
        live = scene.live
        scene.viewers.add(viewer)
        if viewer.role == "facilitator" and scene.console is None:
            scene.console = Layer()
            scene.console.turn(self._console_of(scene))
        if viewer.role in SEES_SUMMARY and not scene.summary:
            scene.summary = scene.joint.render(live.state)
        if viewer.seat is not None and viewer.seat not in scene.private:
            scene.private[viewer.seat] = Layer()
            scene.private[viewer.seat].turn(layers.private(live.state, viewer.seat))
        self._show_all(scene, viewer)

    def leave(self, code: str, viewer: Viewer) -> None:
        """Show the room to *viewer* no longer."""
        scene = self._scenes.get(code)
        if scene is None or viewer not in scene.viewers:
            return
        scene.viewers.discard(viewer)
        metrics.CONNECTIONS.labels(viewer.role).dec()
        if viewer.seat is not None and all(v.seat != viewer.seat for v in scene.viewers):
            scene.private.pop(viewer.seat, None)
        if not any(v.role == "facilitator" for v in scene.viewers):
            scene.console = None
        if not any(v.role in SEES_SUMMARY for v in scene.viewers):
            scene.summary = {}
            scene.stop_summary()
        if not scene.viewers:
            scene.stop()
            del self._scenes[code]

    def dirty(self, live: LiveRoom) -> None:
        """The room changed: flush at once when it is quiet, in a moment when it is busy."""
        scene = self._scenes.get(live.code)
        if scene is None or scene.timer is not None:
            return
        loop = asyncio.get_running_loop()
        wait = scene.flushed + PACE_SECONDS - time.monotonic()
        scene.timer = loop.call_later(wait, self._flush, scene) if wait > 0 else loop.call_soon(self._flush, scene)

    def present(self, scene: Scene, presence: Mapping[str, str]) -> None:
        """People came, went, or put their phones away: a small part of the console layer."""
        if presence != scene.presence:
            patch, scene.presence = diff(scene.presence, presence), dict(presence)
            self._tell_console(scene, {"presence": patch} if patch else {})

    def catch_up_stale(self) -> None:
        """Give those who fell behind, and have read by now, the whole view; drop those who stay behind."""
        now = time.monotonic()
        for scene in self.scenes():
            for viewer in [v for v in scene.viewers if v.stale_since is not None]:
                if not viewer.link.behind():
                    viewer.stale_since = None
                    self._show_all(scene, viewer)
                elif viewer.stale_since is not None and now - viewer.stale_since > STALE_SECONDS:
                    self.leave(scene.live.code, viewer)
                    viewer.link.close(None)

    def _flush(self, scene: Scene) -> None:
        scene.timer = None
        begun = time.perf_counter()
        state = scene.live.state
        if scene.tokens is not state.tokens:
            self._drop_withdrawn(scene)
            scene.tokens = state.tokens
        if not state.code:
            return
        scene.version = scene.live.version
        self._send(scene, "public", scene.public.turn(layers.public(state, scene.kept)), list(scene.viewers))
        if scene.console is not None:
            self._tell_console(scene, scene.console.turn(self._console_of(scene)))
        self._patch_private(scene)
        if scene.summary:
            self._summarise_soon(scene)
        scene.flushed = time.monotonic()
        metrics.FLUSH_SECONDS.observe(time.perf_counter() - begun)

    def _patch_private(self, scene: Scene) -> None:
        """What single seats see: in a hall of a thousand phones only those are looked at whom a change concerns."""
        state = scene.live.state
        touched = layers.touched(scene.rendered, state)
        scene.rendered = state
        patches = {}
        for seat in [seat for seat in scene.private if touched is None or seat in touched]:
            metrics.PRIVATE_LAYERS.inc()
            patches[seat] = scene.private[seat].turn(layers.private(state, seat))
        for viewer in list(scene.viewers) if any(patches.values()) else ():
            if viewer.seat in patches:
                self._send(scene, "private", patches[viewer.seat], [viewer])

    def _summarise_soon(self, scene: Scene) -> None:
        """Look at the joint summary again: at once, or when the last time is long enough ago."""
        wait = scene.summed + SUMMARY_SECONDS - time.monotonic()
        if wait <= 0:
            self._summarise(scene)
        elif scene.summary_timer is None:
            scene.summary_timer = asyncio.get_running_loop().call_later(wait, self._summarise, scene)

    def _summarise(self, scene: Scene) -> None:
        scene.stop_summary()
        if not scene.live.state.code:
            return
        summary = scene.joint.render(scene.live.state)
        patch, scene.summary = diff(scene.summary, summary), summary
        self._send(scene, "summary", patch, [v for v in scene.viewers if v.role in SEES_SUMMARY])
        scene.summed = time.monotonic()

    def _tell_console(self, scene: Scene, patch: Layers) -> None:
        self._send(scene, "console", patch, [v for v in scene.viewers if v.role == "facilitator"])

    def _console_of(self, scene: Scene) -> ConsoleLayer:
        return layers.console(scene.live.state, scene.live.library, scene.kept)

    def _send(self, scene: Scene, layer: str, patch: Layers, viewers: list[Viewer]) -> None:
        if not patch or not viewers:
            return
        frame = self._encode("patch", scene.version, layer, patch)
        for viewer in viewers:
            if viewer.stale_since is not None:
                continue
            if viewer.link.behind():
                viewer.stale_since = time.monotonic()
                metrics.STALE.inc()
            else:
                viewer.link.send(frame)

    def _show_all(self, scene: Scene, viewer: Viewer) -> None:
        shown: dict[str, Layers] = {"public": scene.public.shown}
        if viewer.role == "facilitator" and scene.console is not None:
            shown["console"] = {**scene.console.shown, "presence": dict(scene.presence)}
        if viewer.role in SEES_SUMMARY:
            shown["summary"] = scene.summary
        if viewer.seat is not None:
            shown["private"] = scene.private[viewer.seat].shown
        now = time.time_ns() // 1_000_000
        viewer.link.send(self._encode("view", {"version": scene.version, "now": now, "layers": shown}))

    def _drop_withdrawn(self, scene: Scene) -> None:
        """Whoever's token the room no longer knows is told why, and let go."""
        state = scene.live.state
        for viewer in [v for v in scene.viewers if v.token_hash not in state.tokens]:
            self.leave(state.code or scene.live.code, viewer)
            if not state.code:
                viewer.link.close("room-deleted")
            elif viewer.seat in state.order:
                viewer.link.close("moved")
            else:
                viewer.link.close("removed")
