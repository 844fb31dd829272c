"""The files a room leaves behind, at any moment."""

import asyncio
from urllib.parse import quote

from aiohttp import web

from game_rules.replay import Entry
from server.codec import read_entry
from server.exports import csv_file, folder_file, log_file, safe_name, word, xlsx_file
from server.log import Log
from server.web.house import require

CSV = "text/csv"
ZIP = "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def add_exports(app: web.Application, log: Log) -> None:
    """`export.csv`, `export.xlsx`, `export.zip` and `log.csv` of a room, for its facilitators."""

    async def export_csv(request: web.Request) -> web.Response:
        state = (await require(request, "facilitator")).live.state
        return _file(await asyncio.to_thread(csv_file, state), CSV, state.title, "csv")

    async def export_xlsx(request: web.Request) -> web.Response:
        state = (await require(request, "facilitator")).live.state
        return _file(await asyncio.to_thread(xlsx_file, state), XLSX, state.title, "xlsx")

    async def export_zip(request: web.Request) -> web.Response:
        live = (await require(request, "facilitator")).live
        entries, state = await entries_of(live.code), live.state
        return _file(await asyncio.to_thread(folder_file, state, entries), ZIP, state.title, "zip")

    async def entries_of(code: str) -> list[Entry]:
        return [read_entry(stored.version, stored.payload) async for stored in log.read(code)]

    async def log_csv(request: web.Request) -> web.Response:
        live = (await require(request, "facilitator")).live
        entries, state = await entries_of(live.code), live.state
        name = f"{state.title} · {word(state, 'log')}"
        return _file(await asyncio.to_thread(log_file, state, entries), CSV, name, "csv")

    app.router.add_get("/api/rooms/{code}/export.csv", export_csv)
    app.router.add_get("/api/rooms/{code}/export.xlsx", export_xlsx)
    app.router.add_get("/api/rooms/{code}/export.zip", export_zip)
    app.router.add_get("/api/rooms/{code}/log.csv", log_csv)


def _file(body: bytes, content_type: str, title: str, ending: str) -> web.Response:
    """A download whose name is the room's title, in any script (RFC 5987), with a plain name for old clients."""
    name = f"filename=\"export.{ending}\"; filename*=UTF-8''{quote(f'{safe_name(title)}.{ending}')}"
    headers = {"Content-Disposition": f"attachment; {name}", "Cache-Control": "no-store"}
    charset = "utf-8" if content_type == CSV else None
    return web.Response(body=body, content_type=content_type, charset=charset, headers=headers)
