"""The built pages, with what they load; nothing comes from anywhere else."""

from pathlib import Path

from aiohttp import web

STATIC = Path(__file__).parent.parent / "static"
FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
ANEW = {"Cache-Control": "no-cache"}


class ClientMissing(Exception):
    """The client was not built."""


def add_pages(app: web.Application, static: Path = STATIC) -> None:
    """Serve the three shells and their assets. Raises `ClientMissing`."""
    if not (static / "index.html").is_file():
        raise ClientMissing(str(static))

    def page(path: Path) -> None:
        async def show(request: web.Request) -> web.FileResponse:
            return web.FileResponse(path, headers=ANEW)

        routes = {"index.html": ("/", r"/{code:\d{8}}"), "console": ("/console",), "screen": ("/screen",)}
        for route in routes[path.name if path.parent == static else path.parent.name]:
            app.router.add_get(route, show)

    for path in (static / "index.html", static / "console" / "index.html", static / "screen" / "index.html"):
        page(path)
    files = {path.name: path for path in (static / "assets").iterdir() if path.suffix not in {".br", ".gz"}}

    async def asset(request: web.Request) -> web.FileResponse:
        path = files.get(request.match_info["name"])
        if path is None:
            raise web.HTTPNotFound
        # Beside it lie the .br and .gz, which are sent where they are understood.
        return web.FileResponse(path, headers=FOREVER)

    app.router.add_get("/assets/{name}", asset)
