"""The built pages, with what they load; nothing comes from anywhere else."""

import unicodedata
from pathlib import Path

from aiohttp import web

from server.identity import CODE

STATIC = Path(__file__).parent.parent / "static"
FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
ANEW = {"Cache-Control": "no-cache"}
PAGES = ("console", "screen", "privacy")
"""Pages beside the first one, which is also a room's."""


class ClientMissing(Exception):
    """The client was not built."""


def add_pages(app: web.Application, static: Path = STATIC) -> None:
    """Serve the pages and their assets. Raises `ClientMissing`."""
    if not (static / "index.html").is_file():
        raise ClientMissing(str(static))

    def page(path: Path) -> None:
        async def show(request: web.Request) -> web.FileResponse:
            return web.FileResponse(path, headers=ANEW)

        for route in ("/", "/{code:[0-9]{8}}") if path.parent == static else (f"/{path.parent.name}",):
            app.router.add_get(route, show)

    for path in (static / "index.html", *(static / name / "index.html" for name in PAGES)):
        page(path)
    files = {path.name: path for path in (static / "assets").iterdir() if path.suffix not in {".br", ".gz"}}

    async def asset(request: web.Request) -> web.FileResponse:
        path = files.get(request.match_info["name"])
        if path is None:
            raise web.HTTPNotFound
        # Beside it lie the .br and .gz, which are sent where they are understood.
        return web.FileResponse(path, headers=FOREVER)

    async def stray(request: web.Request) -> web.StreamResponse:
        """An address somebody mistyped: to the room or page it nearly names, else the first page, to type the code."""
        typed = request.match_info["typed"]
        if meant := meant_by(typed):
            raise web.HTTPFound(meant)
        if "." in typed.rsplit("/", 1)[-1] or "text/html" not in request.headers.get("Accept", "text/html"):
            raise web.HTTPNotFound
        return web.FileResponse(static / "index.html", headers=ANEW, status=404)

    app.router.add_get("/assets/{name}", asset)
    # What is no page: calls and sockets answer for themselves.
    app.router.add_get(r"/{typed:(?!api/|assets/|socket\.io/).+}", stray)


def meant_by(typed: str) -> str | None:
    """The page somebody meant who typed this address, where that is plain."""
    digits = "".join(str(unicodedata.digit(c)) for c in typed if c.isdigit() and unicodedata.digit(c, None) is not None)
    if CODE.fullmatch(digits) and not any(c.isalpha() for c in typed):
        return f"/{digits}"
    word = typed.strip("/ ").casefold()
    return f"/{word}" if word in PAGES and word != typed else None
