"""Scrolling sixty interventions on a phone four times slower than this machine, alone and while patches come."""

import asyncio
import gzip
import json
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from playwright.async_api import CDPSession, Page

from bench.page.stage import GOAL, HEIGHT, NAME, WIDTH, Stage, browser, phone
from bench.page.trace import told
from bench.rating import Rating, at_pace

SLOWER, PATCHES_A_SECOND = 4, 20
SWIPES, REST = 9, 0.35
"""So often a finger moves the list on, and as often back, and rests so many seconds in between: the list glides on."""
FAR, SPEED, MOVES_A_SECOND = 600, 1_600, 60
"""Of one swipe: pixels, and pixels a second."""
RUNS = {"alone": 0, "with patches": PATCHES_A_SECOND, "bare text": 0}
"""Patches a second, in this order; the last is a page as long with nothing but text in it: what the machine can do."""
QUIET = 3.0
"""Seconds after which nothing more is fetched."""
BARE = f"""<!doctype html><html dir="rtl"><meta name="viewport" content="width=device-width"><body style="margin: 16px">
{"".join(f'<p style="height: 256px">{NAME} {number}<br>{GOAL}</p>' for number in range(60))}"""
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
    """The figures without and with patches, and of bare text; the traces are kept in *out*, packed."""
    figures: dict[str, dict[str, float]] = {}
    traces: dict[str, list[dict[str, Any]]] = {}
    async with browser() as running:
        context = await phone(running)
        await context.add_init_script(at.keeping)
        rating = Rating(at.hall)
        for name, rate in RUNS.items():
            page = await context.new_page()
            if name == "bare text":
                await page.set_content(BARE)
            else:
                await page.goto(at.room)
                await page.locator("main li").nth(59).wait_for()
            await asyncio.sleep(QUIET)
            traces[name], far = await _traced(page, at_pace([rating], rate, 60.0, Rating.begin_or_not))
            figures[name] = {**told(traces[name]).figures(), "px": far}
            await page.close()
    for name, events in traces.items():  # now, for it takes seconds in which nobody in the room would answer
        with gzip.open(out / f"scroll-{name.replace(' ', '-')}.json.gz", "wt", encoding="utf-8") as kept:
            json.dump({"traceEvents": events}, kept)
    return figures


async def _traced(page: Page, acts: Coroutine[Any, Any, None]) -> tuple[list[dict[str, Any]], int]:
    """What the browser did while the list was scrolled and *acts* went on, and the pixels it moved."""
    session = await page.context.new_cdp_session(page)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    events: list[dict[str, Any]] = []
    ended = asyncio.Event()
    session.on("Tracing.dataCollected", lambda told: events.extend(told["value"]))
    session.on("Tracing.tracingComplete", lambda _: ended.set())
    asked = {"recordMode": "recordAsMuchAsPossible", "includedCategories": list(CATEGORIES)}
    await session.send("Tracing.start", {"traceConfig": asked, "transferMode": "ReportEvents"})
    marking = asyncio.create_task(acts)
    far = await _there_and_back(page, session)
    marking.cancel()
    await asyncio.wait([marking])
    await session.send("Tracing.end")
    async with asyncio.timeout(60):
        await ended.wait()
    return events, far


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
