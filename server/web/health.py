"""Whether the process is up, whether the store answers, and the figures for whoever watches."""

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from server.log import Log
from server.rooms import Rooms
from server.store import StoreError


def add_health(app: web.Application, log: Log) -> None:
    """`/healthz` and `/readyz`."""

    async def healthy(request: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def ready(request: web.Request) -> web.Response:
        try:
            await log.ping()
        except StoreError as error:
            return web.json_response({"ok": False, "store": type(error).__name__}, status=503)
        return web.json_response({"ok": True})

    app.router.add_get("/healthz", healthy)
    app.router.add_get("/readyz", ready)


def metrics_app(rooms: Rooms) -> web.Application:
    """`/metrics`, for an address of its own."""

    async def metrics(request: web.Request) -> web.Response:
        rooms.measure()
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get("/metrics", metrics)
    return app
