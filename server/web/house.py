"""What the HTTP calls share: rooms, settings, throttle, which room a request means and who it speaks for."""

from dataclasses import dataclass
from typing import Literal

from aiohttp import web

from server.identity import CODE, Known, recognise, same
from server.live import LiveRoom
from server.rooms import Rooms
from server.settings import Settings
from server.throttle import ADDRESS, Throttle, address_of
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
        raise Fault(known)
    if known.live.code != request.match_info["code"]:
        raise Fault("bad-token")
    if known.role not in roles:
        raise Fault("not-allowed")
    return known


async def typed_room(request: web.Request, key: str | None) -> LiveRoom:
    """The room whose code stands in the address. With its join key nothing is throttled; a wrong code is slow."""
    house, code = request.app[HOUSE], request.match_info["code"]
    if key is not None and (live := await _room(house, code)) is not None and same(key, live.state.join_key):
        return live
    address = house.address(request)
    async with house.throttle.typed(ADDRESS, address):
        live = await _room(house, code)
        if live is None:
            house.throttle.missed(ADDRESS, address)
            raise Fault("no-such-room")
        return live


async def _room(house: House, code: str) -> LiveRoom | None:
    return await house.rooms.find(code) if CODE.fullmatch(code) else None
