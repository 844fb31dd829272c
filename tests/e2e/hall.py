"""A hall: a server, a browser, everybody who came, and a list of whatever went wrong on any of their pages."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, WebError

from tests.e2e.frames import Frames
from tests.e2e.serving import Server
from tests.e2e.words import LOCALES, Language

Size = tuple[int, int]
PHONE: Size = (390, 844)
SMALL_PHONE: Size = (320, 568)
DESK: Size = (1280, 800)
TABLET: Size = (820, 1180)
PROJECTOR: Size = (1920, 1080)

PATIENCE = 15_000
"""Milliseconds until something that does not come has not come."""
CUT = "net::ERR_INTERNET_DISCONNECTED"
"""Said by a device without a network of what it asked for; also a little after the network is back."""
TORN = re.compile(
    r"^WebSocket connection to"
    r"|net::ERR_(CONNECTION_|ADDRESS_|NETWORK_CHANGED|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|TIMED_OUT)"
)
"""What a browser itself says when the network is gone, whatever a page does."""
BACK_SECONDS = 2.0
"""A phone is back so soon after its network is."""
ANSWERED = "Failed to load resource: the server responded with a status of 4"
"""A call that was refused; the answers themselves are watched, see `_answered`."""
UNHEEDED = "The Cross-Origin-Opener-Policy header has been ignored"
"""Said of every page that comes by plain http, as to phones in a hall; by https the header is heeded."""
LEFT = "WebSocket is closed before the connection is established"
"""Said of a line that its page gave up while it was being made, as it does with a try that hangs; once is no fault."""
WIRED = {"http", "https", "ws", "wss"}


class Hall:
    """Opens pages and watches them. *faults*: errors of pages; *strangers*: addresses outside the server."""

    def __init__(self, browser: Browser, server: Server) -> None:
        self.browser = browser
        self.server = server
        self.faults: list[str] = []
        self.strangers: list[str] = []
        self._contexts: list[BrowserContext] = []
        self._frames: dict[Page, Frames] = {}
        self._torn = 0
        self._cut: set[BrowserContext] = set()
        self._gave_up: set[Page | None] = set()

    async def enter(
        self,
        language: Language,
        size: Size,
        *,
        scheme: Literal["light", "dark"] = "light",
        still: bool = False,
    ) -> Page:
        """A device of its own with one page; small ones are touched and reach the server over the hall's network."""
        touched = size[0] < 600
        context = await self.browser.new_context(
            base_url=self.server.lan_origin if touched else self.server.origin,
            viewport={"width": size[0], "height": size[1]},
            locale=LOCALES[language],
            color_scheme=scheme,
            has_touch=touched,
            is_mobile=touched,
            reduced_motion="reduce" if still else "no-preference",
            permissions=[] if touched else ["clipboard-read", "clipboard-write"],
        )
        context.set_default_timeout(PATIENCE)
        context.on("console", self._said)
        context.on("weberror", self._broke)
        context.on("request", self._asked)
        context.on("response", self._answered)
        context.on("page", self._opened)
        self._contexts.append(context)
        return await context.new_page()

    def frames(self, page: Page) -> Frames:
        """What the wire has told a page since it was opened."""
        return self._frames[page]

    @asynccontextmanager
    async def offline(self, page: Page) -> AsyncIterator[None]:
        """The device of *page* without a network."""
        self._cut.add(page.context)
        async with self.torn():
            await page.context.set_offline(True)
            try:
                yield
            finally:
                await page.context.set_offline(False)

    @asynccontextmanager
    async def torn(self) -> AsyncIterator[None]:
        """While connections fail, as browsers themselves report."""
        self._torn += 1
        try:
            yield
        finally:
            self._torn -= 1

    async def picture(self, folder: Path) -> None:
        """Keep what every page shows, for whoever has to find out what went wrong."""
        for number, page in enumerate(self._frames):
            await page.screenshot(path=folder / f"page-{number}.png")
            print(f"{folder}/page-{number}.png: {page.url}\n{await page.locator('body').aria_snapshot()}")

    async def close(self) -> None:
        """Send everybody home."""
        for context in self._contexts:
            await context.close()

    def _opened(self, page: Page) -> None:
        page.on("websocket", lambda socket: self._reached(socket.url))
        self._frames[page] = Frames()
        self._frames[page].listen(page)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type not in {"error", "warning"} or message.text.startswith((ANSWERED, UNHEEDED)):
            return
        if LEFT in message.text and message.page not in self._gave_up:
            self._gave_up.add(message.page)
            return
        if CUT in message.text and message.page is not None and message.page.context in self._cut:
            return
        if not (self._torn and TORN.search(message.text)):
            self.faults.append(f"{message.type} on {message.page and message.page.url}: {message.text}")

    def _broke(self, error: WebError) -> None:
        self.faults.append(f"exception on {error.page and error.page.url}: {error.error}")

    def _asked(self, request: Request) -> None:
        self._reached(request.url)

    def _reached(self, url: str) -> None:
        address = urlsplit(url)
        if address.scheme in WIRED and (
            address.hostname not in {"127.0.0.1", "hall.test"} or address.port != self.server.port
        ):
            self.strangers.append(url)

    def _answered(self, response: Response) -> None:
        path = urlsplit(response.url).path
        # A refused call of the page is part of the game; a missing file or a server that failed is not.
        if response.status >= 500 or (response.status >= 400 and not path.startswith("/api/")):
            self.faults.append(f"{response.status} for {response.url}")
