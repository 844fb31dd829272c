"""The browser, and a hall for each file: a real server with the real pages, and nobody else to be reached."""

import os
import shutil
from collections.abc import AsyncIterator, Generator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.e2e.hall import PATIENCE, Hall
from tests.e2e.serving import Server
from tools.places import CHROMIUM_VARIABLE, STATIC

UNUSED = (
    # Pages of the browser's own address bar, which nobody sees here: two for every window, half of all the work.
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxPopup",
    # The flag that names them takes the place of the one Playwright gives, so these of its list are said again.
    "AimEnabled",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(UNUSED)}",
    # The hall has no internet: its own name leads to this machine, and every other leads nowhere.
    "--host-resolver-rules=MAP hall.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
)
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
broken: dict[str, str] = {}
"""By file: the test that failed first."""


def chromium() -> str:
    """The Chromium the check has found, else one on the PATH."""
    found = os.environ.get(CHROMIUM_VARIABLE) or next(filter(None, map(shutil.which, NAMES)), None)
    assert found, "no Chromium was found: `python3 dev.py test` installs one"
    return found


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for all files."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hall(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> AsyncIterator[Hall]:
    """A server and its visitors; in the end nothing may have gone wrong, and nobody else been asked for anything."""
    assert (STATIC / "index.html").is_file(), "the pages have not been built: `python3 dev.py test` builds them"
    folder = tmp_path_factory.mktemp("hall")
    server = Server(folder / "data")
    await server.start()
    hall = Hall(browser, server)
    yield hall
    if request.path.name in broken:
        await hall.picture(folder)
    await hall.close()
    await server.stop()
    assert not hall.faults, "\n".join(hall.faults)
    assert not hall.strangers, "\n".join(hall.strangers)
    assert "Traceback" not in server.log and "[error" not in server.log, server.log


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note which test of a file failed first."""
    report = yield
    if report.failed:
        broken.setdefault(item.path.name, item.name)
    return report


@pytest.fixture(autouse=True)
def story(request: pytest.FixtureRequest) -> None:
    """The tests of a file with `STORY` go on from one another: after the first failure the others only say so."""
    if getattr(request.module, "STORY", False) and request.path.name in broken:
        pytest.fail(f"the story broke off at {broken[request.path.name]}", pytrace=False)
