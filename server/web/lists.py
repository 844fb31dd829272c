"""Lists of interventions: those of the house, one out of a facilitator's file, and a template to begin from."""

import asyncio
from functools import cache
from typing import Any

from aiohttp import web

from content.library import list_template
from game_rules.kit.interventions import Intervention, OwnIntervention
from server.interventions import ListFaults, ReadRow, read_interventions
from server.list_template import workbook
from server.shape import shape
from server.texts import said
from server.web.errors import Fault
from server.web.forms import language_of, uploaded
from server.web.house import HOUSE, require

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def add_lists(app: web.Application) -> None:
    """The calls about lists of interventions."""
    app.router.add_get("/api/lists/{key}", show_list)
    app.router.add_get("/api/list-template.csv", template_csv)
    app.router.add_get("/api/list-template.xlsx", template_xlsx)
    app.router.add_post("/api/rooms/{code}/lists", upload_list)


async def show_list(request: web.Request) -> web.Response:
    """A list of the house in one language, as a facilitator would have written it."""
    key, language = request.match_info["key"], language_of(request)
    found = request.app[HOUSE].rooms.library.lists.get(key)
    if found is None:
        raise Fault("no-such-list")
    shown = [shape(_in_one_language(one, language)) for one in found.interventions]
    return web.json_response({"key": key, "title": said(found.title, language), "interventions": shown})


async def upload_list(request: web.Request) -> web.Response:
    """The interventions in a file; nothing is kept. `list-faults` {faults, good, drafts}: rows with their numbers."""
    await require(request, "facilitator")
    _, data, _ = await uploaded(request)
    try:
        found = await asyncio.to_thread(read_interventions, data)
    except ListFaults as bad:
        good = [_numbered(row) for row in bad.rows if not row.faults]
        drafts = [_numbered(row) for row in bad.rows if row.faults]
        raise Fault("list-faults", faults=bad.faults, good=good, drafts=drafts) from None
    return web.json_response({"interventions": [shape(one) for one in found]})


async def template_csv(request: web.Request) -> web.Response:
    """The headings and two rows to write over."""
    return web.Response(body=list_template(), content_type="text/csv", charset="utf-8", headers=_named("csv"))


async def template_xlsx(request: web.Request) -> web.Response:
    """The same as a workbook that offers the words of a cell to choose from."""
    return web.Response(body=await asyncio.to_thread(_workbook), content_type=XLSX, headers=_named("xlsx"))


@cache
def _workbook() -> bytes:
    return workbook(list_template())


def _named(ending: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="list-template.{ending}"'}


def _numbered(row: ReadRow) -> dict[str, Any]:
    return {"row": row.row, "intervention": dict(row.fields)}


def _in_one_language(one: Intervention, language: str) -> OwnIntervention:
    return OwnIntervention(
        name=said(one.name, language),
        short=said(one.short, language),
        goal=said(one.goal, language),
        head=one.head,
        provider=one.provider,
        resources=one.resources,
        budget=one.budget,
    )
