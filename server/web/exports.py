"""The files a room leaves behind, at any moment."""

import asyncio
import unicodedata
from urllib.parse import quote

from aiohttp import web

from server.codec import read_entry
from server.exports import csv_file, log_file, word, xlsx_file
from server.log import Log
from server.web.house import require

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def add_exports(app: web.Application, log: Log) -> None:
    """`export.csv`, `export.xlsx` and `log.csv` of a room, for its facilitators."""

    async def export_csv(request: web.Request) -> web.Response:
        state = (await require(request, "facilitator")).live.state
        return _file(await asyncio.to_thread(csv_file, state), CSV, state.title, "csv")

    async def export_xlsx(request: web.Request) -> web.Response:
        state = (await require(request, "facilitator")).live.state
        return _file(await asyncio.to_thread(xlsx_file, state), XLSX, state.title, "xlsx")

    async def log_csv(request: web.Request) -> web.Response:
        live = (await require(request, "facilitator")).live
        entries = [read_entry(stored.version, stored.payload) async for stored in log.read(live.code)]
        state = live.state
        name = f"{state.title} · {word(state, 'log')}"
        return _file(await asyncio.to_thread(log_file, state, entries), CSV, name, "csv")

    app.router.add_get("/api/rooms/{code}/export.csv", export_csv)
    app.router.add_get("/api/rooms/{code}/export.xlsx", export_xlsx)
    app.router.add_get("/api/rooms/{code}/log.csv", log_csv)


def _file(body: bytes, content_type: str, title: str, ending: str) -> web.Response:
    """A download whose name is the room's title, in any script (RFC 5987), with a plain name for old clients."""
    # Letters keep the marks that vocalise them; what a file system might take for more than a name becomes a space.
    safe = "".join(c if c.isalnum() or unicodedata.category(c) == "Mn" or c in " -_·" else " " for c in title)
    called = " ".join(safe.split()).strip("-_· ") or "room"
    name = f"filename=\"export.{ending}\"; filename*=UTF-8''{quote(f'{called}.{ending}')}"
    headers = {"Content-Disposition": f"attachment; {name}", "Cache-Control": "no-store"}
    charset = "utf-8" if content_type == CSV else None
    return web.Response(body=body, content_type=content_type, charset=charset, headers=headers)
