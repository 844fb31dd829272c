"""Scrolling sixty interventions on a phone four times slower than this machine, alone and while patches come."""

import asyncio
import gzip
import json
from pathlib import Path
from typing import Any

from playwright.async_api import CDPSession, Page

from bench.page.stage import HEIGHT, WIDTH, Stage, browser, phone
from bench.page.trace import told
from bench.rating import Rating, at_pace

SLOWER, PATCHES_A_SECOND = 4, 20
SWIPES, REST = 9, 0.35
"""So often a finger moves the list on, and as often back, and rests so many seconds in between: the list glides on."""
FAR, SPEED, MOVES_A_SECOND = 600, 1_600, 60
"""Of one swipe: pixels, and pixels a second."""
CATEGORIES = (
    "toplevel",
    "benchmark",
    "cc",
    "devtools.timeline",
    "disabled-by-default-devtools.timeline",
    "devtools.timeline.frame",
    "v8.execute",
    "blink.user_timing",
    "__metadata",
)


async def scrolled(at: Stage, out: Path) -> dict[str, dict[str, float]]:
    """The figures without and with patches; the traces are kept in *out*, packed."""
    figures: dict[str, dict[str, float]] = {}
    traces: dict[str, list[dict[str, Any]]] = {}
    async with browser() as running:
        context = await phone(running)
        await context.add_init_script(at.keeping)
        page = await context.new_page()
        await page.goto(at.room)
        await page.locator("main li").nth(59).wait_for()
        session = await context.new_cdp_session(page)
        await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        tracing, rating = Tracing(session), Rating(at.hall)
        for name, rate in (("alone", 0), ("with patches", PATCHES_A_SECOND)):
            await page.evaluate("scrollTo(0, 0)")
            await asyncio.sleep(1.0)
            await tracing.begin()
            marking = asyncio.create_task(at_pace([rating], rate, 60.0, Rating.begin_or_not))
            far = await _there_and_back(page, session)
            marking.cancel()
            await asyncio.wait([marking])
            if not marking.cancelled():
                marking.result()
            traces[name] = await tracing.end()
            figures[name] = {**told(traces[name]).figures(), "px": far}
    for name, events in traces.items():  # now, for it takes seconds in which nobody in the room would answer
        with gzip.open(out / f"scroll-{name.replace(' ', '-')}.json.gz", "wt", encoding="utf-8") as kept:
            json.dump({"traceEvents": events}, kept)
    return figures


class Tracing:
    """What the browser tells of itself, from `begin` to `end`."""

    def __init__(self, session: CDPSession) -> None:
        self._session = session
        self._events: list[dict[str, Any]] = []
        self._ended = asyncio.Event()
        session.on("Tracing.dataCollected", lambda told: self._events.extend(told["value"]))
        session.on("Tracing.tracingComplete", lambda _: self._ended.set())

    async def begin(self) -> None:
        """Forget what was, and listen."""
        self._events.clear()
        self._ended.clear()
        asked = {"recordMode": "recordAsMuchAsPossible", "includedCategories": list(CATEGORIES)}
        await self._session.send("Tracing.start", {"traceConfig": asked, "transferMode": "ReportEvents"})

    async def end(self) -> list[dict[str, Any]]:
        """Everything that happened."""
        await self._session.send("Tracing.end")
        async with asyncio.timeout(60):
            await self._ended.wait()
        return list(self._events)


async def _there_and_back(page: Page, session: CDPSession) -> int:
    """A finger goes through the list and back; the pixels the list moved. Raises `RuntimeError` where it did not."""
    moved, before = 0, 0
    for way in (*[1] * SWIPES, *[-1] * SWIPES):
        await _swipe(session, way)
        now = int(await page.evaluate("scrollY"))
        moved, before = moved + abs(now - before), now
    if moved < SWIPES * FAR:
        raise RuntimeError(f"The list moved by {moved} pixels only, so nothing was measured.")
    return moved


async def _swipe(session: CDPSession, way: int) -> None:
    """A finger on the glass, as a screen tells of it: the browser's own gestures do not move an emulated phone."""
    loop, steps, from_ = asyncio.get_running_loop(), FAR * MOVES_A_SECOND // SPEED, HEIGHT / 2 + way * FAR / 2
    begun = loop.time()
    await _touch(session, "touchStart", from_)
    for step in range(1, steps + 1):
        await asyncio.sleep(max(0.0, begun + step / MOVES_A_SECOND - loop.time()))
        await _touch(session, "touchMove", from_ - way * FAR * step / steps)
    await session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    await asyncio.sleep(REST)


async def _touch(session: CDPSession, kind: str, y: float) -> None:
    await session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": WIDTH / 2, "y": y}]})
