"""QR codes, and the addresses at which phones find this server."""

import io
import socket
from urllib.parse import urlsplit

import segno
from aiohttp import web

from server.web.errors import Fault
from server.web.house import HOUSE, House

ORIGIN_LIMIT = 300


def add_codes(app: web.Application) -> None:
    """The calls about finding the way here."""
    app.router.add_get("/api/setup", setup)
    app.router.add_get("/api/rooms/{code}/qr.svg", qr)


async def setup(request: web.Request) -> web.Response:
    """Where phones find this server, the best address first."""
    return web.json_response({"addresses": addresses(request.app[HOUSE], request.url.port or 80)})


async def qr(request: web.Request) -> web.Response:
    """The QR code of a room's link, black on white with its quiet zone; *key* is the join key it carries."""
    code, key = request.match_info["code"], request.query.get("key", "")
    origin = urlsplit(request.query.get("origin", ""))
    if origin.scheme not in {"http", "https"} or not origin.netloc or len(origin.netloc) > ORIGIN_LIMIT:
        raise Fault("bad-request", where="origin", why="url")
    if not (code.isdecimal() and len(code) == 8 and len(key) <= 40 and key.replace("-", "").replace("_", "").isalnum()):
        raise Fault("bad-request", where="key", why="pattern")
    return web.Response(body=qr_svg(f"{origin.scheme}://{origin.netloc}/{code}#{key}"), content_type="image/svg+xml")


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
