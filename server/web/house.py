"""What the HTTP calls share: rooms, settings, throttle, and who a request speaks for."""

from dataclasses import dataclass
from typing import Literal

from aiohttp import web

from server.identity import Known, recognise
from server.rooms import Rooms
from server.settings import Settings
from server.throttle import Throttle, address_of
from server.web.errors import Fault


@dataclass(frozen=True, slots=True)
class House:
    """One server's parts."""

    rooms: Rooms
    settings: Settings
    throttle: Throttle

    def address(self, request: web.Request) -> str:
        """Where *request* comes from."""
        return address_of(request, self.settings.trusted_proxies)


HOUSE = web.AppKey("house", House)


async def require(request: web.Request, *roles: Literal["facilitator", "seat", "screen"]) -> Known:
    """Whoever's Bearer token this is: it must open the room of the address, as one of *roles*."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    known = await recognise(request.app[HOUSE].rooms, token if scheme.lower() == "bearer" else None)
    if not isinstance(known, Known):
        raise Fault(known if known == "removed" else "bad-token")
    if known.live.code != request.match_info["code"]:
        raise Fault("bad-token")
    if known.role not in roles:
        raise Fault("not-allowed")
    return known
