"""Wiring and nothing else: the store, the rooms, the sockets and the pages of one server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from content.library import library
from server import embedded
from server.janitor import keep_tidy
from server.log import Log
from server.presence import Presence
from server.rooms import Rooms
from server.settings import Settings
from server.sockets import Sockets
from server.tasks import end
from server.throttle import Throttle
from server.web.codes import add_codes
from server.web.decks import add_decks
from server.web.errors import errors
from server.web.exports import add_exports
from server.web.forms import FORM_BYTES, UPLOAD_LIMIT
from server.web.headers import headers
from server.web.health import add_health, metrics_app
from server.web.house import HOUSE, House
from server.web.lists import add_lists
from server.web.pages import add_pages
from server.web.rooms import add_rooms


@dataclass(frozen=True, slots=True)
class Serving:
    """A server that answers: the port it got, and its parts."""

    port: int
    house: House
    log: Log
    nobody: Callable[[], bool]
    """Whether no connection stands."""


@asynccontextmanager
async def open_log(settings: Settings) -> AsyncIterator[Log]:
    """The log over the store of *settings*: the one at `REDIS_URL`, or the embedded one. Raises `StoreError`."""
    async with AsyncExitStack() as stack:
        if settings.redis_url:
            log = Log.connect(settings.redis_url, replicas=settings.replicas)
        else:
            store = await stack.enter_async_context(await embedded.start(settings.data))
            log = Log.connect(store.url, embedded=True, fault=store.fault)
        stack.push_async_callback(log.close)
        await log.ping()
        yield log


@asynccontextmanager
async def serve(settings: Settings) -> AsyncIterator[Serving]:
    """Serve until the block is left. Raises `StoreError`, `ClientMissing`, and `OSError` where the port is taken."""
    async with AsyncExitStack() as stack:
        log = await stack.enter_async_context(open_log(settings))
        rooms = Rooms(log, library())
        house = House(rooms=rooms, settings=settings, throttle=Throttle())
        sockets = Sockets(rooms, Presence(log), settings.origins)
        await rooms.start()
        stack.push_async_callback(rooms.close)
        stack.push_async_callback(end, asyncio.create_task(sockets.run()))
        stack.push_async_callback(end, asyncio.create_task(keep_tidy(log, rooms, settings.keep_days)))
        runner = web.AppRunner(application(house, sockets, log), access_log=None, shutdown_timeout=2.0)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        stack.push_async_callback(sockets.shut)
        site = web.TCPSite(runner, settings.host, settings.port, backlog=1024)
        await site.start()
        stack.push_async_callback(site.stop)  # nobody new comes while the others are let go
        if settings.metrics_port is not None:
            watching = web.AppRunner(metrics_app(rooms), access_log=None)
            await watching.setup()
            stack.push_async_callback(watching.cleanup)
            await web.TCPSite(watching, "127.0.0.1", settings.metrics_port).start()
        yield Serving(port=runner.addresses[0][1], house=house, log=log, nobody=sockets.nobody)


def application(house: House, sockets: Sockets, log: Log) -> web.Application:
    """Everything that answers over HTTP, and the socket."""
    app = web.Application(middlewares=[headers, errors], client_max_size=UPLOAD_LIMIT + FORM_BYTES)
    app[HOUSE] = house
    sockets.attach(app)
    add_rooms(app)
    add_decks(app)
    add_lists(app)
    add_codes(app)
    add_exports(app, log)
    add_health(app, log)
    add_pages(app)
    return app
