"""Everything that has to be there before the server or the check can run; what is there already costs milliseconds."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from tools import client, python_env
from tools.node import Node
from tools.places import ROOT
from tools.python_env import Lock
from tools.say import Progress

_GUARD = ROOT / ".venv.lock"
_PYTHON, _CLIENT = threading.Lock(), threading.Lock()


def for_serving(progress: Progress) -> None:
    """Packages that run, and the built client; raises Trouble."""
    with alone(progress):
        if python_env.ready("run") and client.ready():
            return
        progress.line("Preparing (the first time this takes about a minute):")
        python_env.have_venv("run", progress)
        side_by_side([partial(python_packages, "run", progress), partial(built_client, progress, packages=False)])


def for_testing(progress: Progress) -> Node:
    """Packages that run and test, and the client with its packages; the Node it found. Raises Trouble."""
    with alone(progress):
        progress.line("Preparing:")
        python_env.have_venv("test", progress)
        side_by_side([partial(python_packages, "test", progress), partial(built_client, progress)])
        return client.find_node(progress)


def for_python(progress: Progress, lock: Lock) -> None:
    """The Python packages alone; raises Trouble."""
    with alone(progress):
        python_env.have_venv(lock, progress)
        python_packages(lock, progress)


def python_packages(lock: Lock, progress: Progress) -> None:
    """The packages of *lock* in `.venv`, which must be there; a second thread waits for the first. Raises Trouble."""
    with _PYTHON:
        if not python_env.ready(lock):
            python_env.install(lock, progress)


def client_packages(progress: Progress) -> Node:
    """The client's packages, and the Node they are for; a second thread waits for the first. Raises Trouble."""
    with _CLIENT:
        node = client.find_node(progress)
        client.have_packages(node, progress)
        return node


def built_client(progress: Progress, *, packages: bool = True) -> None:
    """The client built, and its *packages* there also where nothing is left to build; raises Trouble."""
    if packages or not client.ready():
        node = client_packages(progress)
        if not client.ready():
            client.build(node, progress)


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
def alone(progress: Progress) -> Iterator[None]:
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
