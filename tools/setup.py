"""Everything that has to be there before the server or the check can run; what is there already costs milliseconds."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tools import client, python_env
from tools.node import Node
from tools.places import ROOT
from tools.python_env import Lock
from tools.say import Progress

_GUARD = ROOT / ".venv.lock"


def for_serving(progress: Progress) -> None:
    """Packages that run, and the built client; raises Trouble."""
    with _alone(progress):
        if python_env.ready("run") and client.ready():
            return
        progress.line("Preparing (the first time this takes about a minute):")
        _prepare("run", progress)


def for_testing(progress: Progress) -> Node:
    """Packages that run and test, and the client with its packages; the Node it found. Raises Trouble."""
    with _alone(progress):
        progress.line("Preparing:")
        return _prepare("test", progress)


def for_python(progress: Progress, lock: Lock) -> None:
    """The Python packages alone; raises Trouble."""
    with _alone(progress):
        if not python_env.ready(lock):
            python_env.make_venv(progress)
            python_env.install(lock, progress)


def _prepare(lock: Lock, progress: Progress) -> Node:
    """Make `.venv`, then fill it while the client is being built; raises the first Trouble."""
    found: list[Node] = []

    def packages() -> None:
        if not python_env.ready(lock):
            python_env.install(lock, progress)

    def browser_side() -> None:
        found.append(client.find_node(progress))
        if lock == "test" or not client.ready():
            client.have_packages(found[0], progress)
        if not client.ready():
            client.build(found[0], progress)

    if not python_env.ready(lock):
        python_env.make_venv(progress)
    side_by_side([packages, browser_side])
    return found[0]


def side_by_side(works: list[Callable[[], None]]) -> None:
    """Do all *works* at once and wait for all; raises what the first of them raised. Ctrl-C gets through at once."""
    raised: list[BaseException] = []

    def done(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # handed on to the main thread below
            raised.append(error)

    threads = [threading.Thread(target=done, args=[work], daemon=True) for work in works]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(0.05)
    if raised:
        raise raised[0]


@contextmanager
def _alone(progress: Progress) -> Iterator[None]:
    """One dev.py at a time sets up this checkout; a second one waits."""
    with _GUARD.open("w") as guard:
        if sys.platform == "win32":
            yield
            return
        import fcntl

        try:
            fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with progress.step("Waiting for another dev.py"):
                fcntl.flock(guard, fcntl.LOCK_EX)
        yield
