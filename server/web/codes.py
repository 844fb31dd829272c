"""QR codes, and the addresses at which phones find this server."""

import io
import re
import socket

import segno
from aiohttp import web

from server.identity import same
from server.web.errors import Fault
from server.web.house import HOUSE, House, typed_room

ORIGIN = re.compile(r"https?://([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:[0-9]{1,5})?/?")
"""The address of a server as a link begins with it: no account, no path, no question."""


def add_codes(app: web.Application) -> None:
    """The calls about finding the way here."""
    app.router.add_get("/api/setup", setup)
    app.router.add_get("/api/rooms/{code}/qr.svg", qr)


async def setup(request: web.Request) -> web.Response:
    """Where phones find this server, best first; how many days it keeps rooms, and whether in a store of its own."""
    house = request.app[HOUSE]
    keeps = {"days": house.settings.keep_days, "own_store": house.settings.redis_url is None}
    return web.json_response({"addresses": addresses(house, request.url.port or 80), "keeps": keeps})


async def qr(request: web.Request) -> web.Response:
    """The QR code of a room's link, black on white with its quiet zone, for whoever knows the join key it carries."""
    origin = ORIGIN.fullmatch(request.query.get("origin", ""))
    if origin is None:
        raise Fault("bad-request", where="origin", why="url")
    key = request.query.get("key", "")
    live = await typed_room(request, key)
    if not same(key, live.state.join_key):
        raise Fault("no-such-room")
    link = f"{origin[0].rstrip('/')}/{live.code}#{key}"
    return web.Response(body=qr_svg(link), content_type="image/svg+xml")


def qr_svg(link: str) -> bytes:
    """An SVG that scales to whatever holds it."""
    out = io.BytesIO()
    segno.make(link, error="m").save(out, kind="svg", xmldecl=False, svgns=True, omitsize=True, border=4, light="#fff")
    return out.getvalue()


def addresses(house: House, port: int) -> list[str]:
    """What people may type: the public address if one is set, else this machine's on its networks, else loopback."""
    if house.settings.public_url:
        return [house.settings.public_url.rstrip("/")]
    shown = "" if port == 80 else f":{port}"
    return [f"http://{host}{shown}" for host in (*lan_hosts(), "localhost")]


def lan_hosts() -> list[str]:
    """This machine's own IPv4 address towards the network, if it has one. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))
            host = str(probe.getsockname()[0])
        except OSError:
            return []
    return [] if host.startswith("127.") or host == "0.0.0.0" else [host]
