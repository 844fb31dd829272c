"""How soon a page can be used on a slow network by a slow phone that has kept nothing: requests are held back."""

import statistics
from typing import Any

from playwright.async_api import Browser

from bench.page.stage import Stage, browser, phone

SLOWER = 4
RTT_MS, DOWN_KBPS, UP_KBPS = 150, 1_638.4, 750.0
"""Lighthouse's slow 4G."""
ROUNDS = 3


async def waited(at: Stage) -> dict[str, dict[str, float]]:
    """Milliseconds from asking for the page until it can be used, by page: the middle of some visits."""
    pages = {
        "door": (f"{at.server.origin}/", "", "input"),
        "room": (at.room, at.keeping, "main li [role=radio]"),
    }
    async with browser() as running:
        told = {}
        for name, (address, keeping, usable) in pages.items():
            visits = [await _visit(running, address, keeping, usable) for _ in range(ROUNDS)]
            told[name] = {key: round(statistics.median(visit[key] for visit in visits), 1) for key in visits[0]}
    return told


async def _visit(running: Browser, address: str, keeping: str, usable: str) -> dict[str, float]:
    context = await phone(running)
    page = await context.new_page()
    if keeping:
        await context.add_init_script(keeping)
    await page.add_init_script(
        f"""window.usable = new Promise(usable => new MutationObserver((_, watch) => {{
          if (!document.querySelector({usable!r})) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => usable(performance.now())));
        }}).observe(document, {{childList: true, subtree: true}}));"""
    )
    session = await context.new_cdp_session(page)
    await session.send("Network.enable")
    await session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": RTT_MS,
            "downloadThroughput": DOWN_KBPS * 1000 / 8,
            "uploadThroughput": UP_KBPS * 1000 / 8,
        },
    )
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    received: list[float] = []
    session.on("Network.loadingFinished", lambda told: received.append(told["encodedDataLength"]))
    await page.goto(address)
    at: float = await page.evaluate("window.usable")
    paint: dict[str, Any] | None = await page.evaluate(
        "performance.getEntriesByName('first-contentful-paint')[0]?.toJSON() ?? null"
    )
    bytes_then = sum(received)
    await context.close()
    return {"usable ms": at, "first paint ms": paint["startTime"] if paint else 0.0, "kB": bytes_then / 1000}
