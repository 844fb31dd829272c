"""The door: every frame of every connection is checked and counted here before python-socketio sees it."""

import asyncio
import logging
import struct
from collections.abc import Callable, Mapping
from functools import partial
from socket import SO_LINGER, SO_SNDBUF, SOL_SOCKET
from typing import Any

import structlog
from aiohttp import WSMsgType, web
from engineio.async_drivers import aiohttp as engine_driver
from socketio import AsyncServer, packet

from server import metrics
from server.codec import BadCommand
from server.credits import COMING, LONGEST_WAIT, TO_BEGIN, Credits, Purses
from server.logs import now_and_then
from server.outbox import Outbox, Turn
from server.packets import FACILITATOR_FRAME_LIMIT, FRAME_LIMIT, GOODBYE, MESSAGE, PONG, StrictPacket, encode
from server.turnstile import Turnstile
from server.web.errors import Fault
from server.web.house import HOUSE

CONNECT_SECONDS = 5.0
"""A transport that says nothing of itself for so long is closed."""
PING_SECONDS, PONG_SECONDS = 20, 10
"""How often a connection is asked whether it lives, and how long it may take to answer. Whole seconds."""
ANSWERS_WAITING = 64
"""Frames that may wait for whoever sends more: so many are answers nobody reads."""
WORDS_SECONDS = 0.1
"""What was said last is given so long to leave before the line is closed."""
LINGER_SECONDS = 2.0
"""A line that is closed and takes nothing any more is cut then."""
BUFFER_BYTES, SYSTEM_BYTES = 32_768, 65_536
"""What may lie unread of one connection, here and in the system, before no more is written to it."""
AT_ONCE = struct.pack("ii", 1, 0)
CREDITS = "tz.credits"
log_lines = structlog.get_logger()

engine_lines = logging.getLogger(__name__)
"""Where the libraries write. Their notes quote what strangers send, so only failures with a traceback pass."""
engine_lines.setLevel(logging.ERROR)
engine_lines.addFilter(lambda record: bool(record.exc_info))


class PlainWebSocket(engine_driver.WebSocket):
    """The driver's WebSocket without permessage-deflate, which costs 100 kB a connection; nothing of it outlives it."""

    _outbox: Outbox | None = None

    def __init__(self, guard: "GuardedServer", handler: Any, server: Any) -> None:
        super().__init__(handler, server)
        self._guard = guard
        self._eio_sid: str = handler.__self__.sid

    async def __call__(self, environ: dict[str, Any]) -> web.WebSocketResponse:
        request = environ["aiohttp.request"]
        self._sock = web.WebSocketResponse(
            max_msg_size=self.server.max_http_buffer_size, compress=False, autoping=False, writer_limit=BUFFER_BYTES
        )
        await self._sock.prepare(request)
        if request.transport is not None:
            request.transport.set_write_buffer_limits(high=BUFFER_BYTES)
            # Left alone, the system would keep megabytes for whoever does not read.
            request.transport.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_SNDBUF, SYSTEM_BYTES)
            self._outbox = Outbox.of(self.handler.__self__, request.transport, BUFFER_BYTES, self._guard.turn)
        self.environ = environ
        with metrics.LINES.track_inprogress():
            await self.handler(self)
        return self._sock

    async def send(self, message: str | bytes) -> None:
        """Write what waited in the outbox."""
        await super().send(message)
        if self._outbox is not None:
            self._outbox.written()

    async def wait(self) -> str | bytes:
        """The next frame of Engine.IO. Raises `OSError` where there is none, or one that is none: then the line ends.

        Whoever does not read either keeps the writer waiting, so the end is not left to the other side.
        """
        try:
            return await self._next()
        except BaseException as error:
            if isinstance(error, Exception) and not isinstance(error, OSError):
                # A fault of ours. The library says nothing of what ends a line.
                log_lines.exception("line-failed")
            cut_soon(self.environ["aiohttp.request"])
            raise

    async def _next(self) -> str | bytes:
        while True:
            message = await self._sock.receive()
            if message.type is WSMsgType.BINARY:
                # Acts are heard here, without a task for each as the library has it.
                if self._guard.takes(self._eio_sid, message.data):
                    await asyncio.sleep(0)  # one frame, then it is the turn of others
                    continue
                return bytes(message.data)
            if message.type not in (WSMsgType.TEXT, WSMsgType.PING, WSMsgType.PONG) or not self.environ[CREDITS].take():
                raise OSError
            if message.type is WSMsgType.PING:
                await self._sock.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                if message.data == PONG:
                    return PONG
                if message.data.startswith(MESSAGE):
                    self._guard.takes(self._eio_sid, message.data)
                    continue
                if message.data != GOODBYE:
                    refusal("transport")
                raise OSError


class GuardedServer(AsyncServer):
    """python-socketio with a door: frames are checked and counted before it sees them, and it sees no acts at all."""

    def __init__(self, origins: list[str] | None, hear: Callable[[str, StrictPacket], None]) -> None:
        """*hear* is given every event, with the connection it came over; whoever sends one stands connected."""
        super().__init__(
            async_mode="aiohttp",
            serializer=StrictPacket,
            transports=["websocket"],
            async_handlers=False,
            # A list would leave out the server's own pages, and an empty one switch the check off.
            cors_allowed_origins=partial(may_connect, frozenset(origins or ())),
            max_http_buffer_size=FACILITATOR_FRAME_LIMIT,
            ping_interval=PING_SECONDS,
            ping_timeout=PONG_SECONDS,
            logger=engine_lines,
            engineio_logger=engine_lines,
        )
        self.eio._async = {**self.eio._async, "websocket": partial(PlainWebSocket, self)}
        self._hear = hear
        self.turn = Turn()
        self._turnstile = Turnstile()
        self._purses = Purses()

    async def shake(self, request: web.Request) -> web.StreamResponse:
        """Take a WebSocket in; every other call is `bad-request`, for the library answers only what is complete."""
        if not web.WebSocketResponse().can_prepare(request):
            raise Fault("bad-request", where="upgrade", why="websocket")
        await self._turnstile.through(request.app[HOUSE].address(request))
        answer: web.StreamResponse = await self.handle_request(request)
        return answer

    def trust(self, eio_sid: str) -> None:
        """A facilitator is at the other end: frames may be as long as a list of interventions."""
        self.environ[eio_sid]["tz.limit"] = FACILITATOR_FRAME_LIMIT

    async def admit(self, eio_sid: str, whom: str) -> bool:
        """Whether a person may have one more line: their credits are the same on all. Who has few waits for more."""
        purse = self._purses.of(whom)
        wait = purse.seconds_to(COMING + TO_BEGIN)
        if wait > LONGEST_WAIT:
            return False
        purse.take(COMING)
        await asyncio.sleep(wait)
        if eio_sid in self.environ:
            self.environ[eio_sid][CREDITS] = purse
        return True

    async def let_go(self, sid: str, eio_sid: str) -> None:
        """End the connection from our side, and the line soon after: there is nothing else on it."""
        await self.disconnect(sid)
        self._hang_up(eio_sid, LINGER_SECONDS)

    async def _handle_eio_connect(self, eio_sid: str, environ: dict[str, Any]) -> None:
        await super()._handle_eio_connect(eio_sid, environ)
        environ[CREDITS], environ["tz.connects"], environ["tz.limit"] = Credits(), 0, FRAME_LIMIT
        environ["tz.out"] = False
        asyncio.get_running_loop().call_later(CONNECT_SECONDS, self._late, eio_sid)

    def takes(self, eio_sid: str, data: object) -> bool:
        """Look at a frame: True where nothing is left to be done, False where the library shall have it."""
        environ = self.environ.get(eio_sid)
        if environ is None or environ["tz.out"]:
            return True
        try:
            taken = self._read(eio_sid, environ, data)
        except BadCommand as bad:
            refusal(str(bad))
            self._turn_out(eio_sid, "flood" if str(bad) == "flood" else "bad-frame")
            return True
        if taken.packet_type != packet.EVENT:
            return taken.packet_type == packet.DISCONNECT and self._standing(eio_sid) is None
        if (sid := self._standing(eio_sid)) is not None:
            self._hear(sid, taken)
        return True

    async def _handle_eio_message(self, eio_sid: str, data: object) -> None:
        taken: StrictPacket = self.packet_class(encoded_packet=data)
        if taken.namespace != "/":
            said = {"message": "Invalid namespace"}
            wrong = self.packet_class(packet.CONNECT_ERROR, data=said, namespace=taken.namespace)
            await self._send_packet(eio_sid, wrong)
        else:
            await super()._handle_eio_message(eio_sid, data)
            if taken.packet_type == packet.DISCONNECT:
                self._hang_up(eio_sid, 0.0)
            elif self._standing(eio_sid) is None:
                self._hang_up(eio_sid, WORDS_SECONDS)

    async def _handle_eio_disconnect(self, eio_sid: str, reason: str) -> None:
        environ = self.environ.get(eio_sid)
        await super()._handle_eio_disconnect(eio_sid, reason)
        if environ is not None:
            cut_soon(environ["aiohttp.request"])

    def _read(self, eio_sid: str, environ: dict[str, Any], data: object) -> StrictPacket:
        """The packet in a frame, where it may come now. Raises `BadCommand`."""
        if not environ[CREDITS].take():
            raise BadCommand("flood")
        # An empty frame the library takes for a packet without reading it.
        if not isinstance(data, bytes | bytearray) or not 0 < len(data) <= environ["tz.limit"]:
            raise BadCommand("frame")
        taken: StrictPacket = self.packet_class(encoded_packet=data)
        if self.eio.sockets[eio_sid].queue.qsize() > ANSWERS_WAITING:
            raise BadCommand("unread")
        if taken.packet_type == packet.CONNECT and taken.namespace == "/":
            environ["tz.connects"] += 1
            if environ["tz.connects"] > 1:
                raise BadCommand("connect")
        elif taken.packet_type != packet.CONNECT and not environ["tz.connects"]:
            raise BadCommand("unconnected")
        return taken

    def _standing(self, eio_sid: str) -> str | None:
        """The connection on this line, once it was let in."""
        sid: str | None = self.manager.sid_from_eio_sid(eio_sid, "/")
        return sid

    def _late(self, eio_sid: str) -> None:
        if eio_sid in self.environ and self._standing(eio_sid) is None:
            self._turn_out(eio_sid, None)

    def _turn_out(self, eio_sid: str, code: str | None) -> None:
        """Say why, if there is a why, and close a moment later."""
        socket = self.eio.sockets.get(eio_sid)
        if socket is None or socket.closed:
            return
        if code is not None and self._standing(eio_sid) is not None:
            socket.queue.put_nowait(encode("refused", {"code": code}))
        self.environ[eio_sid]["tz.out"] = True
        self._hang_up(eio_sid, WORDS_SECONDS)

    def _hang_up(self, eio_sid: str, seconds: float) -> None:
        request = self.environ[eio_sid]["aiohttp.request"] if eio_sid in self.environ else None
        if request is not None and request.transport is not None:
            asyncio.get_running_loop().call_later(seconds, request.transport.close)
            cut_soon(request, seconds + LINGER_SECONDS)


def may_connect(origins: frozenset[str], origin: str | None, environ: Mapping[str, Any]) -> bool:
    """Whether a page of *origin* may connect: one that came from this server, as the browser called it, or a friend."""
    scheme = environ.get("HTTP_X_FORWARDED_PROTO", "http").split(",")[0].strip()
    hosts = (environ.get("HTTP_HOST"), environ.get("HTTP_X_FORWARDED_HOST", "").split(",")[0].strip())
    return origin in origins or origin in {f"{scheme}://{host}" for host in hosts if host}


def refusal(why: str) -> None:
    """Note that a frame was none of ours; never what stood in it."""
    metrics.REFUSALS.labels("bad-frame").inc()
    now_and_then("bad-frame", why=why)


def cut_soon(request: web.Request, seconds: float = LINGER_SECONDS) -> None:
    """The line is cut in a moment, whatever lies on it unread."""
    asyncio.get_running_loop().call_later(seconds, cut, request)


def cut(request: web.Request) -> None:
    """End the line now; the system too forgets what was not read, which it would go on offering for minutes."""
    if (transport := request.transport) is not None:
        transport.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, AT_ONCE)
        transport.abort()
