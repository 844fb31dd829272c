"""Dirty rooms to frames: layers rendered once, patched once, encoded once, handed to every connection of the room."""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping

from game_rules.room import layers
from game_rules.room.state import RoomState
from game_rules.room.views import ConsoleLayer
from server import metrics
from server.live import LiveRoom
from server.merge import diff
from server.picture import Picture
from server.scene import WATCHES, Layers, Scene, Viewer
from server.shape import Layer

REST, LONGEST_REST = 4.0, 0.1
"""A room is shown at once, but not before so many times have passed what showing it took the last time, or so many
seconds: where a thousand screens look on, acts are gathered, and others have their turn in between."""
AHEAD_SECONDS = 0.002
"""What takes longer to show is not drawn ahead, for the answer to an act would have to wait for it."""
SUMMARY_SECONDS = 0.5
"""The joint summary is made anew at most this often."""
STALE_SECONDS = 30.0
"""A connection that stays behind for so long is dropped; it will come back by itself."""

Encode = Callable[..., object]
"""An event and what it tells to a frame that any number of links can send."""


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
        scene, old = self._scenes.get(live.code), None
        if scene is None or scene.live is not live:
            old, scene = scene, Scene(live=live)
            self._scenes[live.code] = scene
            if old is not None:
                old.stop()
                for one in old.viewers:
                    scene.add(one)
        if scene.version != live.version or scene.tokens is None:
            self._flush(scene)
            self._scenes[live.code] = scene  # all who were there may have been let go by that
        metrics.CONNECTIONS.labels(viewer.role).inc()
        # Whoever looked at a room that was let go, and loaded again, has nothing that patches of this one build on.
        for one in (*(() if old is None else scene.viewers), viewer):
            self._admit(scene, one)

    def _admit(self, scene: Scene, viewer: Viewer) -> None:
        """One more viewer, who is shown everything."""
        live = scene.live
        scene.add(viewer)
        if viewer.role == "facilitator" and scene.console is None:
            scene.console = Layer()
            scene.console.turn(self._console_of(scene))
        if viewer.role in WATCHES and not scene.summary:
            scene.board.turn(layers.board(live.state, layers.public(live.state, scene.public.kept)))
            scene.summary = scene.joint.render(live.state)
        if viewer.seat is not None and viewer.seat not in scene.private:
            scene.private[viewer.seat] = layer = Layer()
            layer.turn(layers.private(live.state, viewer.seat, layer.kept))
        self._show_all(scene, viewer)

    def leave(self, code: str, viewer: Viewer) -> None:
        """Show the room to *viewer* no longer."""
        scene = self._scenes.get(code)
        if scene is None or viewer not in scene.viewers:
            return
        scene.discard(viewer)
        metrics.CONNECTIONS.labels(viewer.role).dec()
        if not scene.viewers:
            scene.stop()
            del self._scenes[code]

    def dirty(self, live: LiveRoom) -> None:
        """The room changed: flush at once when it is quiet, in a moment when it is busy."""
        scene = self._scenes.get(live.code)
        if scene is None or scene.timer is not None:
            return
        loop, wait = asyncio.get_running_loop(), self._rest(scene)
        scene.timer = loop.call_later(wait, self._flush, scene) if wait > 0 else loop.call_soon(self._flush, scene)

    def foresee(self, live: LiveRoom, state: RoomState) -> None:
        """The store is writing what makes *state* of the room: where it would be shown at once, it is drawn by then."""
        scene = self._scenes.get(live.code)
        if scene is None or scene.live is not live or scene.timer is not None or not state.code:
            return
        if scene.took < AHEAD_SECONDS and self._rest(scene) <= 0:
            scene.foresee(state)

    @staticmethod
    def _rest(scene: Scene) -> float:
        """The seconds for which a room is not shown again."""
        return scene.flushed + min(LONGEST_REST, REST * scene.took) - time.monotonic()

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
        picture = scene.drawn()
        self._patch_public(scene, picture)
        if scene.console is not None and picture.console is not None:
            self._tell_console(scene, scene.console.turn(picture.console))
        self._patch_private(scene, picture)
        if scene.summary:
            self._summarise_soon(scene)
        scene.flushed, scene.took = time.monotonic(), time.perf_counter() - begun + scene.drawing
        metrics.FLUSH_SECONDS.observe(scene.took)

    def _patch_public(self, scene: Scene, picture: Picture) -> None:
        """What everybody sees: the same for all, or consoles and screens have more of it."""
        public, board = picture.public, picture.board
        before, patch = scene.public.shown, scene.public.turn(public)
        if not scene.watching or (board is public and scene.board.shown is before):
            self._send(scene, "public", patch, scene.viewers)
        else:
            self._send(scene, "public", patch, scene.viewers - scene.watching if patch else ())
            self._send(scene, "public", scene.board.turn(board), scene.watching)
        if board is public or not scene.watching:
            scene.board.follow(scene.public)

    def _patch_private(self, scene: Scene, picture: Picture) -> None:
        """What single seats see: in a hall of a thousand phones only those are looked at whom a change concerns."""
        scene.rendered = picture.of
        for seat, view in picture.private.items():
            if layer := scene.private.get(seat):  # they may have left since it was drawn
                metrics.PRIVATE_LAYERS.inc()
                self._send(scene, "private", layer.turn(view), scene.seated[seat])

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
        self._send(scene, "summary", patch, scene.watching)
        scene.summed = time.monotonic()

    def _tell_console(self, scene: Scene, patch: Layers) -> None:
        self._send(scene, "console", patch, scene.facilitators())

    def _console_of(self, scene: Scene) -> ConsoleLayer:
        return layers.console(scene.live.state, scene.live.library, scene.public.kept)

    def _send(self, scene: Scene, layer: str, patch: Layers, viewers: Collection[Viewer]) -> None:
        if not patch or not viewers:
            return
        frame = self._encode("patch", scene.version, layer, patch)
        for viewer in tuple(viewers):
            if viewer.stale_since is not None:
                continue
            if viewer.link.behind():
                viewer.stale_since = time.monotonic()
                metrics.STALE.inc()
            else:
                viewer.link.send(frame)

    def _show_all(self, scene: Scene, viewer: Viewer) -> None:
        public = scene.board if viewer.role in WATCHES else scene.public
        shown: dict[str, Layers] = {"public": public.shown}
        if viewer.role == "facilitator" and scene.console is not None:
            shown["console"] = {**scene.console.shown, "presence": dict(scene.presence)}
        if viewer.role in WATCHES:
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
