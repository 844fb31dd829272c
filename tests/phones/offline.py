"""`python -m tests.phones.offline --minutes 10`: real pages without a network for long, in three ways, acting on."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from playwright.async_api import Browser, async_playwright, expect

from tests.e2e.conftest import FLAGS, chromium
from tests.e2e.hall import PATIENCE, Hall
from tests.e2e.rooms import Room
from tests.phones.pages import Apart, Rater

WAYS = ("refused", "black hole", "no signal")
"""Lines are reset and new ones refused; everything is swallowed; the device itself knows that it has no network."""


async def away(browser: Browser, folder: Path, how: str, minutes: float, acts: int) -> str:
    """Be away for so long, do so many acts meanwhile, come back; what was seen. Fails where an act is lost or twice."""
    apart = Apart(folder)
    await apart.start()
    hall = Hall(browser, apart)
    room = await Room.open(hall, "rating")
    await room.begin()
    phone = await Rater.arrive(hall, room.link)
    async with hall.torn():
        if how == "refused":
            apart.network.cut()
        elif how == "black hole":
            apart.network.deafen()
        else:
            await phone.page.context.set_offline(True)
        begun = time.monotonic()
        for done in range(acts):
            await phone.rate(1)
            await asyncio.sleep(max(0.0, begun + minutes * 60 * (done + 1) / acts - time.monotonic()))
        await phone.keeps(acts)
        await phone.sees("common-lost-title")
        apart.network.pass_on()
        await phone.page.context.set_offline(False)
        back, all_there = await phone.sent()
    await phone.was_heard(apart)
    await room.close()
    await hall.close()
    await apart.stop()
    return f"{how}: {minutes:g} minutes, {acts} acts: the first there after {back:.2f} s, all after {all_there:.2f} s"


async def run(minutes: float, acts: int) -> None:
    """All three at once."""
    expect.set_options(timeout=PATIENCE)
    with tempfile.TemporaryDirectory(prefix="offline-") as folder:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            seen = await asyncio.gather(
                *(away(browser, Path(folder) / str(number), how, minutes, acts) for number, how in enumerate(WAYS))
            )
            await browser.close()
    print("\n".join(seen))


def main() -> None:
    """Run it as asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--acts", type=int, default=50)
    asked = parser.parse_args()
    asyncio.run(run(asked.minutes, asked.acts))


if __name__ == "__main__":
    main()
