"""A phone, a console or a screen without a page: the wire contract spoken from Python."""

import asyncio
import secrets
from collections.abc import Mapping
from typing import Any

import aiohttp
import socketio

Layer = dict[str, Any]
ANSWER_SECONDS = 10.0
RETRY_SECONDS = 0.5
PASSING = frozenset({"unavailable", "busy", "store-full"})


class Turned(Exception):
    """The server refused an HTTP call; the message is the code."""


class Wire:
    """One connection with its layers. Commands go one at a time and are sent again until they are answered."""

    def __init__(self, origin: str, token: str) -> None:
        self.origin = origin
        self.token = token
        self.layers: dict[str, Layer] = {}
        self.version = 0
        self.gone: str | None = None
        self.refusals: list[str] = []
        self.changed = asyncio.Event()
        self._client = secrets.token_hex(8)
        self._seq = 1
        self._turn = asyncio.Lock()
        # Ctrl-C belongs to whoever runs the bots: the client would take it and cancel everything.
        self._io = socketio.AsyncClient(serializer="msgpack", reconnection=False, handle_sigint=False)
        self._io.on("view", self._view)
        self._io.on("patch", self._patch)
        self._io.on("gone", self._told_gone)
        self._io.on("connect", self._found)
        self._io.on("disconnect", self._lose)
        self._lost = asyncio.Event()

    @property
    def public(self) -> Layer:
        """What everybody sees."""
        return self.layers.get("public", {})

    @property
    def private(self) -> Layer:
        """What this seat alone sees."""
        return self.layers.get("private", {})

    @property
    def console(self) -> Layer:
        """What facilitators see."""
        return self.layers.get("console", {})

    @property
    def summary(self) -> Layer:
        """What facilitators and screens see of the whole room."""
        return self.layers.get("summary", {})

    async def open(self) -> None:
        """Connect, and wait for the first view."""
        await self._io.connect(self.origin, auth={"token": self.token}, transports=["websocket"])
        async with asyncio.timeout(ANSWER_SECONDS):
            while not self.layers:
                await self.wait()

    async def close(self) -> None:
        """Hang up."""
        await self._io.disconnect()

    async def wait(self) -> None:
        """Until something changes."""
        self.changed.clear()
        await self.changed.wait()

    async def reach(self, version: int) -> None:
        """Until the layers show at least *version*."""
        async with asyncio.timeout(ANSWER_SECONDS):
            while self.version < version:
                await self.wait()

    async def send(self, activity: str, command: Mapping[str, Any]) -> dict[str, Any]:
        """Do one thing; the answer, as the server gives it. Survives a lost connection."""
        # Whoever stops waiting must not leave a number in doubt: what was begun is carried to its answer.
        return await asyncio.shield(asyncio.create_task(self._send(activity, command)))

    async def _send(self, activity: str, command: Mapping[str, Any]) -> dict[str, Any]:
        async with self._turn:
            envelope = {"client": self._client, "seq": self._seq, "activity": activity, "command": dict(command)}
            while True:
                answer = await self._post(envelope)
                if answer is not None and answer.get("error", {}).get("code") not in PASSING:
                    break
                await asyncio.sleep(RETRY_SECONDS)
            if answer["ok"]:
                self._seq += 1
            else:
                self.refusals.append(answer["error"]["code"])
            return answer

    async def _post(self, envelope: dict[str, Any]) -> dict[str, Any] | None:
        try:
            if not self._io.connected:
                await self.open()
            asking = asyncio.create_task(self._io.call("command", envelope, timeout=ANSWER_SECONDS))
            losing = asyncio.create_task(self._lost.wait())
            # Whoever lost the connection hears no answer any more: there is nothing to wait for.
            await asyncio.wait({asking, losing}, return_when=asyncio.FIRST_COMPLETED)
            losing.cancel()
            if not asking.done():
                asking.cancel()
                return None
            answer: dict[str, Any] = asking.result()
        except (socketio.exceptions.SocketIOError, TimeoutError, aiohttp.ClientError):
            return None
        return answer

    def _found(self) -> None:
        self._lost.clear()

    def _lose(self, reason: str) -> None:
        self._lost.set()

    def _view(self, view: dict[str, Any]) -> None:
        self.layers, self.version = view["layers"], view["version"]
        self.changed.set()

    def _patch(self, version: int, layer: str, patch: dict[str, Any]) -> None:
        self.layers[layer] = merged(self.layers.get(layer, {}), patch)
        self.version = version
        self.changed.set()

    def _told_gone(self, told: dict[str, Any]) -> None:
        self.gone = told["code"]
        self.changed.set()


def merged(target: Any, patch: Any) -> Any:
    """JSON Merge Patch, RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


async def post(origin: str, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """An HTTP call that makes something. Raises `Turned` with the code of a refusal."""
    async with aiohttp.ClientSession() as session, session.post(origin + path, json=dict(body)) as response:
        answer: dict[str, Any] = await response.json()
    if response.status >= 400:
        raise Turned(answer["error"]["code"])
    return answer
