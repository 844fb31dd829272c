"""Connections: the only file that speaks Socket.IO. Who connects, what they send, and frames out."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from socketio.exceptions import ConnectionRefusedError as Turned

from game_rules.activity import Actor
from server import codec, metrics
from server.acts import Act, Answer
from server.door import WORDS_SECONDS, GuardedServer, cut
from server.fanout import Fanout
from server.identity import Known, recognise
from server.logs import now_and_then
from server.packets import StrictPacket, encode, encode_answer
from server.presence import Presence
from server.rooms import Rooms
from server.scene import Viewer
from server.store import StoreError

FRAMES_WAITING = 8
"""Frames a connection may have waiting here before it counts as behind."""
SETTLE_SECONDS = 8.0
"""So long a node that is asked to end waits for the store to take what is under way."""
LEAVE_PAUSE, LEAVE_SECONDS = 0.002, 3.0
"""Between two connections that are let go, and for all of them at most."""
SHUT_LINGER = 1.0
"""A line that was let go and takes nothing any more is cut then."""


class SocketLink:
    """One connection as the fan-out sees it: frames go straight into its queue."""

    def __init__(self, server: GuardedServer, sid: str, eio_sid: str) -> None:
        self._server = server
        self._sid = sid
        self._eio_sid = eio_sid
        self._socket = server.eio.sockets[eio_sid]

    def send(self, frame: object) -> None:
        """Hand over an encoded frame."""
        if not self._socket.closed:
            self._socket.queue.put_nowait(frame)

    def answer(self, number: int | None, answer: Answer) -> None:
        """Acknowledge what came under *number*; None was not to be acknowledged."""
        if number is not None:
            self.send(encode_answer(number, answer.to_wire()))

    def behind(self) -> bool:
        """Whether frames given earlier still wait here."""
        return bool(self._socket.queue.qsize() >= FRAMES_WAITING)

    def close(self, code: str | None) -> None:
        """Say why and disconnect; without a why cut the line, so that the client comes back."""
        if code is None:
            if (environ := self._server.environ.get(self._eio_sid)) is not None:
                cut(environ["aiohttp.request"])
            return
        self.send(encode("gone", {"code": code}))
        self._server.start_background_task(self._server.let_go, self._sid, self._eio_sid)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody whose connection stands: where, who, and the way to them."""

    code: str
    viewer: Viewer
    link: SocketLink


class Sockets:
    """The Socket.IO server: wires connections to rooms, the fan-out and presence."""

    def __init__(self, rooms: Rooms, presence: Presence, origins: list[str] | None) -> None:
        self.rooms = rooms
        self.presence = presence
        self.fanout = Fanout(encode)
        self._guests: dict[str, Guest] = {}
        self._shutting = False
        self._server = GuardedServer(origins, self._hear)
        self._server.on("connect", self._connect)
        self._server.on("disconnect", self._disconnect)
        rooms.changed.append(self.fanout.dirty)
        rooms.coming = self.fanout.foresee
        rooms.watched = self.fanout.watched

    def attach(self, app: web.Application) -> None:
        """Serve at the usual path of *app*."""
        app.router.add_get("/socket.io/", self._server.shake)

    def nobody(self) -> bool:
        """Whether no connection stands."""
        return not self._guests

    async def run(self) -> None:
        """Look after presence and those who fell behind, until cancelled."""
        while True:
            await asyncio.sleep(1.0)
            self.fanout.catch_up_stale()
            await self.presence.tick(self.fanout)

    async def shut(self) -> None:
        """Take no more commands, finish what is under way, let everybody go; clients come back to any node there is.

        They are let go one after the other, so that a hall does not knock at the next node in one instant.
        """
        self._shutting = True
        await self.rooms.settle(SETTLE_SECONDS)
        await asyncio.sleep(WORDS_SECONDS)  # what was answered just now is written first
        lines = [environ["aiohttp.request"].transport for environ in self._server.environ.values()]
        pause = min(LEAVE_PAUSE, LEAVE_SECONDS / max(1, len(lines)))
        for line in lines:
            await asyncio.sleep(pause)
            if line is not None:
                line.close()
                asyncio.get_running_loop().call_later(SHUT_LINGER, line.abort)
        await self._server.shutdown()

    async def _connect(self, sid: str, environ: dict[str, Any], auth: object) -> None:
        token = auth.get("token") if isinstance(auth, dict) else None
        try:
            known = await recognise(self.rooms, token)
        except StoreError:
            raise Turned("unavailable", {"code": "unavailable"}) from None
        if not isinstance(known, Known):
            raise Turned(known, {"code": known})
        eio_sid = self._server.manager.eio_sid_from_sid(sid, "/")
        if known.role == "seat" and not await self._server.admit(eio_sid, known.token_hash):
            raise Turned("throttled", {"code": "throttled"})
        if known.role == "facilitator":
            self._server.trust(eio_sid)
        link = SocketLink(self._server, sid, eio_sid)
        viewer = Viewer(link=link, token_hash=known.token_hash, role=known.role, seat=known.seat)
        self._guests[sid] = Guest(known.live.code, viewer, link)
        # The view follows the word that the connection stands.
        asyncio.get_running_loop().call_soon(self._welcome, sid, known, viewer)

    def _welcome(self, sid: str, known: Known, viewer: Viewer) -> None:
        if sid not in self._guests:
            return
        if viewer.token_hash not in known.live.state.tokens:
            viewer.link.close("removed")
            return
        self.fanout.join(known.live, viewer)
        if viewer.seat is not None:
            self.presence.came(known.live.code, viewer.seat, sid)

    async def _disconnect(self, sid: str, reason: str) -> None:
        guest = self._guests.pop(sid, None)
        if guest is None:
            return
        self.fanout.leave(guest.code, guest.viewer)
        if guest.viewer.seat is not None:
            self.presence.went(guest.code, guest.viewer.seat, sid)

    def _hear(self, sid: str, said: StrictPacket) -> None:
        """An event came over a connection that stands; nothing in it is trusted yet."""
        guest = self._guests.get(sid)
        if guest is None:
            return
        event, payload = said.event
        if event == "command":
            self._command(guest, payload, partial(guest.link.answer, said.id))
            return
        if guest.viewer.seat is not None and isinstance(payload, dict) and payload.get("state") in ("here", "away"):
            self.presence.shows(guest.code, guest.viewer.seat, sid, payload["state"])
        # It is also how a page asks whether its line lives.
        if said.id is not None:
            guest.link.send(encode_answer(said.id))

    def _command(self, guest: Guest, payload: object, answer: Callable[[Answer], None]) -> None:
        if self._shutting:
            return answer(Answer(code="unavailable"))
        try:
            envelope = codec.read_envelope(payload)
            command = codec.read_command(envelope.activity, envelope.command)
        except codec.BadCommand as bad:
            now_and_then("bad-command", room=guest.code, why=str(bad))
            metrics.REFUSALS.labels("bad-command").inc()
            return answer(Answer(code="bad-command", params={"detail": str(bad)}))
        # What the token opens is asked anew for every command: it may have been withdrawn a moment ago.
        live = self.rooms.at_hand(guest.code)
        token = None if live is None else live.state.tokens.get(guest.viewer.token_hash)
        if live is None or token is None:
            return answer(Answer(code="removed"))
        actor = Actor(role=token.role, seat=token.seat)
        live.take(Act(actor, envelope.client, envelope.seq, envelope.activity, command, answer))
