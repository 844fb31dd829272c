"""Connections: the only file that speaks Socket.IO. Who connects, what they send, and frames out."""

import asyncio
import time
from typing import Any

import msgpack
import structlog
from aiohttp import web
from engineio import packet as engine_packet
from engineio.async_drivers import aiohttp as engine_driver
from socketio import AsyncServer, packet
from socketio.exceptions import ConnectionRefusedError as Turned

from game_rules.activity import Actor
from server import codec, metrics
from server.fanout import Fanout, Viewer
from server.identity import Known, recognise
from server.live import Answer
from server.packets import FACILITATOR_FRAME_LIMIT, FRAME_LIMIT, StrictPacket
from server.presence import Presence
from server.rooms import Rooms
from server.store import StoreError

CONNECT_SECONDS = 5.0
"""A transport that says nothing of itself for so long is closed."""
CREDITS, CREDITS_PER_SECOND = 120.0, 12.0
"""Messages a connection may send at once, and how fast they come back. A person needs a tenth."""
FRAMES_WAITING = 8
"""Frames a connection may have waiting here before it counts as behind."""
log_lines = structlog.get_logger()


class _PlainWebSocket(engine_driver.WebSocket):
    """The driver's WebSocket without permessage-deflate, which costs 100 kB a connection."""

    async def __call__(self, environ: dict[str, Any]) -> web.WebSocketResponse:
        request = environ["aiohttp.request"]
        self._sock = web.WebSocketResponse(max_msg_size=self.server.max_http_buffer_size, compress=False)
        await self._sock.prepare(request)
        self.environ = environ
        await self.handler(self)
        return self._sock


class _Guarded(AsyncServer):
    """python-socketio with a door: frames are checked and counted before it sees them."""

    async def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> None:
        await super()._handle_eio_connect(eio_sid, environ)
        environ["tz.credits"], environ["tz.seen"], environ["tz.connects"] = CREDITS, time.monotonic(), 0
        environ["tz.limit"] = FRAME_LIMIT
        asyncio.get_running_loop().call_later(CONNECT_SECONDS, self._late, eio_sid)

    async def _handle_eio_message(self, eio_sid: str, data: object) -> None:
        environ = self.environ.get(eio_sid)
        if environ is None:
            return
        now = time.monotonic()
        refilled = environ["tz.credits"] + (now - environ["tz.seen"]) * CREDITS_PER_SECOND
        environ["tz.credits"], environ["tz.seen"] = min(CREDITS, refilled) - 1, now
        try:
            if environ["tz.credits"] < 0:
                raise codec.BadCommand("flood")
            if isinstance(data, bytes | bytearray) and len(data) > environ["tz.limit"]:
                raise codec.BadCommand("frame")
            kind = self.packet_class(encoded_packet=data).packet_type
            environ["tz.connects"] += kind == packet.CONNECT
            if environ["tz.connects"] > 1 and kind == packet.CONNECT:
                raise codec.BadCommand("connect")
        except codec.BadCommand as bad:
            metrics.REFUSALS.labels("bad-frame").inc()
            log_lines.info("bad-frame", why=str(bad))
            self._turn_out(eio_sid, "flood" if str(bad) == "flood" else "bad-frame")
            return
        await super()._handle_eio_message(eio_sid, data)

    def trust(self, eio_sid: str) -> None:
        """A facilitator is at the other end: frames may be as long as a list of interventions."""
        self.environ[eio_sid]["tz.limit"] = FACILITATOR_FRAME_LIMIT

    def _late(self, eio_sid: str) -> None:
        if eio_sid in self.environ and not self.manager.sid_from_eio_sid(eio_sid, "/"):
            self._turn_out(eio_sid, None)

    def _turn_out(self, eio_sid: str, code: str | None) -> None:
        """Say why, if there is a why, and close a moment later."""
        socket = self.eio.sockets.get(eio_sid)
        if socket is None or socket.closed:
            return
        if code is not None and self.manager.sid_from_eio_sid(eio_sid, "/"):
            socket.queue.put_nowait(encode("refused", {"code": code}))
        request = self.environ[eio_sid]["aiohttp.request"]
        asyncio.get_running_loop().call_later(0.05, lambda: request.transport and request.transport.close())


def encode(event: str, payload: object) -> engine_packet.Packet:
    """A frame that any number of links can send: packed once, the same bytes for all."""
    packed = msgpack.packb({"type": packet.EVENT, "data": [event, payload], "nsp": "/"})
    return engine_packet.Packet(engine_packet.MESSAGE, packed)


class SocketLink:
    """One connection as the fan-out sees it: frames go straight into its queue."""

    def __init__(self, server: _Guarded, sid: str, eio_sid: str) -> None:
        self._server = server
        self._sid = sid
        self._eio_sid = eio_sid
        self._socket = server.eio.sockets[eio_sid]

    def send(self, frame: object) -> None:
        """Hand over an encoded frame."""
        if not self._socket.closed:
            self._socket.queue.put_nowait(frame)

    def behind(self) -> bool:
        """Whether frames given earlier still wait here."""
        return bool(self._socket.queue.qsize() >= FRAMES_WAITING)

    def close(self, code: str | None) -> None:
        """Say why and disconnect; without a why cut the line, so that the client comes back."""
        if code is None:
            environ = self._server.environ.get(self._eio_sid)
            transport = environ and environ["aiohttp.request"].transport
            if transport:
                transport.abort()
            return
        self.send(encode("gone", {"code": code}))
        self._server.start_background_task(self._server.disconnect, self._sid)


class Sockets:
    """The Socket.IO server: wires connections to rooms, the fan-out and presence."""

    def __init__(self, rooms: Rooms, presence: Presence, origins: list[str] | None) -> None:
        self.rooms = rooms
        self.presence = presence
        self.fanout = Fanout(encode)
        self._viewers: dict[str, tuple[str, Viewer]] = {}
        self._server = _Guarded(
            async_mode="aiohttp",
            serializer=StrictPacket,
            transports=["websocket"],
            async_handlers=False,
            # None: only the origin the page itself came from. An empty list would switch the check off.
            cors_allowed_origins=origins or None,
            max_http_buffer_size=FACILITATOR_FRAME_LIMIT,
            ping_interval=20,
            ping_timeout=10,
        )
        self._server.eio._async = {**self._server.eio._async, "websocket": _PlainWebSocket}
        self._server.on("connect", self._connect)
        self._server.on("disconnect", self._disconnect)
        self._server.on("command", self._command)
        self._server.on("presence", self._presence)
        rooms.changed.append(self.fanout.dirty)
        rooms.watched = self.fanout.watched

    def attach(self, app: web.Application) -> None:
        """Serve at the usual path of *app*."""
        self._server.attach(app)

    async def run(self) -> None:
        """Look after presence and those who fell behind, until cancelled."""
        while True:
            await asyncio.sleep(1.0)
            self.fanout.catch_up_stale()
            await self.presence.tick(self.fanout)

    async def shut(self) -> None:
        """Close every connection; clients come back to whichever node answers."""
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
        if known.role == "facilitator":
            self._server.trust(eio_sid)
        viewer = Viewer(
            link=SocketLink(self._server, sid, eio_sid),
            token_hash=known.token_hash,
            role=known.role,
            seat=known.seat,
        )
        self._viewers[sid] = (known.live.code, viewer)
        # The view follows the word that the connection stands.
        asyncio.get_running_loop().call_soon(self._welcome, sid, known, viewer)

    def _welcome(self, sid: str, known: Known, viewer: Viewer) -> None:
        if sid not in self._viewers:
            return
        if viewer.token_hash not in known.live.state.tokens:
            viewer.link.close("removed")
            return
        self.fanout.join(known.live, viewer)
        if viewer.seat is not None:
            self.presence.came(known.live.code, viewer.seat, sid)

    async def _disconnect(self, sid: str, reason: str) -> None:
        code, viewer = self._viewers.pop(sid, (None, None))
        if code is None or viewer is None:
            return
        self.fanout.leave(code, viewer)
        if viewer.seat is not None:
            self.presence.went(code, viewer.seat, sid)

    async def _presence(self, sid: str, payload: object) -> None:
        code, viewer = self._viewers.get(sid, (None, None))
        state = payload.get("state") if isinstance(payload, dict) else None
        if code is not None and viewer is not None and viewer.seat is not None and state in ("here", "away"):
            self.presence.shows(code, viewer.seat, sid, state)

    async def _command(self, sid: str, payload: object) -> dict[str, object]:
        code, viewer = self._viewers.get(sid, (None, None))
        if code is None or viewer is None:
            return Answer(code="not-connected").to_wire()
        try:
            envelope = codec.read_envelope(payload)
            command = codec.read_command(envelope.activity, envelope.command)
        except codec.BadCommand as bad:
            log_lines.warning("bad-command", room=code, why=str(bad))
            metrics.REFUSALS.labels("bad-command").inc()
            return Answer(code="bad-command", params={"detail": str(bad)}).to_wire()
        try:
            live = await self.rooms.find(code)
        except StoreError:
            return Answer(code="unavailable").to_wire()
        # What the token opens is asked anew for every command: it may have been withdrawn a moment ago.
        token = None if live is None else live.state.tokens.get(viewer.token_hash)
        if live is None or token is None:
            return Answer(code="removed").to_wire()
        actor = Actor(role=token.role, seat=token.seat)
        answer = await live.act(actor, envelope.client, envelope.seq, envelope.activity, command)
        return answer.to_wire()
