"""Which core does what: the server alone on the first, its store and whoever measures on the second."""

import os
from pathlib import Path

SERVER, OTHERS = 0, 1


def apart() -> bool:
    """Keep this process, and what it starts, to the second core; False where there is but one."""
    if not {SERVER, OTHERS} <= os.sched_getaffinity(0):
        return False
    os.sched_setaffinity(0, {OTHERS})
    return True


def place(server: int, *stores: int) -> None:
    """Give the first core to *server*, with all its threads, where this process was kept to the second."""
    if os.sched_getaffinity(0) != {OTHERS}:
        return
    _keep(server, SERVER)
    for store in stores:
        _keep(store, OTHERS)


def _keep(process: int, core: int) -> None:
    for task in Path(f"/proc/{process}/task").iterdir():
        os.sched_setaffinity(int(task.name), {core})
