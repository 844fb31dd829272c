"""Every frame a page received, unpacked: what the wire told it, and when."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgpack
from playwright.async_api import Page, WebSocket

from bots.wire import merged

EVENT = 2


@dataclass
class Frames:
    """What came to one page, in order. Text frames are the transport's own and carry nothing of a room."""

    packets: list[dict[str, Any]] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """From here on; reloads and reconnections included."""
        page.on("websocket", self._opened)

    def _opened(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._came)

    def _came(self, payload: str | bytes) -> None:
        if isinstance(payload, bytes):
            self.packets.append(msgpack.unpackb(payload))

    def events(self) -> Iterator[tuple[dict[str, Any], int, dict[str, Any]]]:
        """Each view and patch: the packet itself, the room's version, and all layers after it."""
        layers: dict[str, Any] = {}
        for packet in self.packets:
            if packet["type"] != EVENT or packet["data"][0] not in {"view", "patch"}:
                continue
            name, *told = packet["data"]
            if name == "view":
                version, layers = told[0]["version"], dict(told[0]["layers"])
            else:
                version, layer, patch = told
                layers = {**layers, layer: merged(layers.get(layer, {}), patch)}
            yield packet, version, layers

    def told(self) -> list[tuple[int, dict[str, Any]]]:
        """The room's version and all layers after every view and patch."""
        return [(version, layers) for _, version, layers in self.events()]


def strings(value: Any) -> set[str]:
    """Every string anywhere inside, keys included; a key that is taken away names nothing new."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        kept = {key: inner for key, inner in value.items() if inner is not None}
        return set(kept).union(*(strings(inner) for inner in kept.values()))
    if isinstance(value, list | tuple):
        return set().union(*(strings(inner) for inner in value))
    return set()
