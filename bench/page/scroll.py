"""Scrolling sixty interventions on a phone four times slower than this machine, alone and while patches come."""

import asyncio
import gzip
import json
from pathlib import Path
from typing import Any

from playwright.async_api import CDPSession

from bench.page.stage import HEIGHT, WIDTH, Stage, browser, phone
from bench.page.trace import told
from bench.rating import Rating, at_pace

SLOWER, PATCHES_A_SECOND = 4, 20
SPEED, FAR = 1_600, 11_000
"""Pixels a second, and pixels: some seven seconds."""
CATEGORIES = (
    "toplevel",
    "benchmark",
    "cc",
    "devtools.timeline",
    "disabled-by-default-devtools.timeline",
    "disabled-by-default-v8.cpu_profiler",
    "v8.execute",
    "blink.user_timing",
    "__metadata",
)


async def scrolled(at: Stage, out: Path) -> dict[str, dict[str, float]]:
    """The figures without and with patches; the traces are kept in *out*, packed."""
    figures = {}
    async with browser() as running:
        context = await phone(running)
        await context.add_init_script(at.keeping)
        page = await context.new_page()
        await page.goto(at.room)
        await page.locator("main li").nth(59).wait_for()
        session = await context.new_cdp_session(page)
        await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        rating = Rating(at.hall)
        await rating.warm()
        for name, rate in (("alone", 0), ("with patches", PATCHES_A_SECOND)):
            await page.evaluate("scrollTo(0, 0)")
            await asyncio.sleep(1.0)
            events = await _traced(session, rating, rate)
            with gzip.open(out / f"scroll-{name.replace(' ', '-')}.json.gz", "wt", encoding="utf-8") as kept:
                json.dump({"traceEvents": events}, kept)
            figures[name] = told(events).figures()
    return figures


async def _traced(session: CDPSession, rating: Rating, rate: float) -> list[dict[str, Any]]:
    """What the browser did while the list was scrolled by a finger and back."""
    events: list[dict[str, Any]] = []
    ended = asyncio.Event()
    session.on("Tracing.dataCollected", lambda told: events.extend(told["value"]))
    session.on("Tracing.tracingComplete", lambda _: ended.set())
    await session.send(
        "Tracing.start",
        {"traceConfig": {"includedCategories": list(CATEGORIES)}, "transferMode": "ReportEvents"},
    )
    marking = asyncio.create_task(at_pace([rating], rate, 2 * FAR / SPEED + 1)) if rate else None
    for far in (-FAR, FAR):
        await session.send(
            "Input.synthesizeScrollGesture",
            {
                "x": WIDTH / 2,
                "y": HEIGHT / 2,
                "yDistance": far,
                "speed": SPEED,
                "gestureSourceType": "touch",
                "preventFling": True,
            },
        )
    await session.send("Tracing.end")
    async with asyncio.timeout(60):
        await ended.wait()
    if marking is not None:
        marking.cancel()
    return events
