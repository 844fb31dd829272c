"""Finds a Chromium for the browser tests, and installs one where there is none."""

import ctypes.util
import os
import platform
import shutil
import sys
from pathlib import Path

from tools.places import CHROMIUM_VARIABLE, PYTHON, this_command
from tools.process import Failed, explained, run
from tools.python_env import apt_install, is_root
from tools.say import Progress, Trouble

_LEAN = "chromium-headless-shell"
"""Chromium without the window nobody sees: the same pages in two thirds of the time."""
_NAMES = (_LEAN, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
_ASK = "from playwright.sync_api import sync_playwright as p\nwith p() as q: print(q.chromium.executable_path)"


def have_chromium(progress: Progress) -> str:
    """The path of a Chromium, installed if need be; raises Trouble."""
    if is_debian() and is_root() and ctypes.util.find_library("atomic") is None:
        _by_apt(["libatomic1"], "A library of the browser driver", progress)
    return _there() or _installed(progress)


def _there() -> str | None:
    given = os.environ.get(CHROMIUM_VARIABLE)
    if given:
        if shutil.which(given) is None:
            raise Trouble(
                f"{CHROMIUM_VARIABLE} names {given}, which cannot be run: set it to a Chromium or leave it unset."
            )
        return given
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    return found or (str(_MAC) if _MAC.exists() else None)


def _installed(progress: Progress) -> str:
    if is_debian() and is_root():
        try:
            _by_apt([_LEAN], "Chromium", progress)
        except Trouble:  # Debian before 12 has no such package; whatever else it is will be said of this one too
            _by_apt(["chromium"], "Chromium", progress)
        found = _there()
        if found is not None:
            return found
    try:
        path = _asked()
        if not Path(path).exists():
            with progress.step("Chromium"):
                # Without root, --with-deps would ask for a password, and there is nobody to type it.
                deps = [] if sys.platform == "linux" and not is_root() else ["--with-deps"]
                run([PYTHON, "-m", "playwright", "install", *deps, "chromium"])
        if sys.platform == "linux":
            run([path, "--version"])
    except Failed as failed:
        if "error while loading shared libraries" in failed.output:
            raise Trouble(
                f"Chromium lacks libraries of this system: run `sudo {PYTHON} -m playwright install-deps chromium` and "
                f"then `{this_command()}` again."
            ) from failed
        raise explained(failed, "Chromium could not be installed") from failed
    return path


def _asked() -> str:
    return run([PYTHON, "-c", _ASK]).strip()


def _by_apt(packages: list[str], name: str, progress: Progress) -> None:
    with progress.step(name):
        try:
            apt_install(packages)
        except Failed as failed:
            raise explained(failed, f"{name} could not be installed") from failed


def is_debian() -> bool:
    """Whether this is Debian itself: Ubuntu's package `chromium` is only a pointer to a snap."""
    try:
        return platform.freedesktop_os_release().get("ID") == "debian" and shutil.which("apt-get") is not None
    except OSError:
        return False
