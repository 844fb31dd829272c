"""The data directory of an embedded store: who holds it, which process works on it, what is wrong with it."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import json
import os
import platform
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import structlog

from server.store import DataDirInUse, StoreFull, StoreMisconfigured

STALE_SECONDS = 10.0

logger = structlog.get_logger(__name__)


class Running(NamedTuple):
    """The store process that a server noted down in its data directory."""

    pid: int
    socket: Path


def note(data_dir: Path, running: Running | None) -> None:
    """Write down which process works here, for whoever comes later; None strikes it out."""
    if running is None:
        (data_dir / "store.json").unlink(missing_ok=True)
    else:
        fresh = data_dir / "store.json.new"
        fresh.write_text(json.dumps({"pid": running.pid, "socket": str(running.socket)}))
        fresh.replace(data_dir / "store.json")


def noted(data_dir: Path) -> Running | None:
    """What was written down last, by a server that may be gone."""
    try:
        told = json.loads((data_dir / "store.json").read_text())
        return Running(int(told["pid"]), Path(told["socket"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


async def claim(data_dir: Path) -> int:
    """Hold the directory until the returned descriptor is closed. Raises DataDirInUse.

    Tried for a moment, because `is_held` looks by trying.
    """
    lock = os.open(data_dir / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    for _ in range(20):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            await asyncio.sleep(0.01)
        else:
            os.ftruncate(lock, 0)
            os.pwrite(lock, str(os.getpid()).encode(), 0)
            return lock
    holder = os.pread(lock, 20, 0)
    os.close(lock)
    raise DataDirInUse(data_dir, int(holder) if holder.isdigit() else None)


def is_held(data_dir: Path) -> bool:
    """Whether a server holds the directory now."""
    try:
        with (data_dir / "lock").open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


async def end_stale(data_dir: Path, config: Path) -> None:
    """End the store, started with `config`, of a server that was killed before it could do so itself."""
    running = noted(data_dir)
    if running is None:
        return
    for how in (signal.SIGTERM, signal.SIGKILL):
        until = time.monotonic() + STALE_SECONDS
        if _runs_on(config, running.pid):
            logger.warning("stale-store", pid=running.pid, signal=how.name)
            with suppress(ProcessLookupError):
                os.kill(running.pid, how)
                os.kill(running.pid, signal.SIGCONT)  # a stopped process would not hear it
        while _runs_on(config, running.pid) and time.monotonic() < until:
            await asyncio.sleep(0.01)
    if running.socket.parent != data_dir:
        shutil.rmtree(running.socket.parent, ignore_errors=True)


def _runs_on(config: Path, pid: int) -> bool:
    """Whether this process was started with our file; the numbers of processes are used again for others."""
    if platform.system() == "Linux":
        try:
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            return False
    else:
        command = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, check=False).stdout
    return os.fsencode(config) in command


@contextmanager
def plainly(data_dir: Path) -> Iterator[None]:
    """Says what the system reports about the directory as StoreFull or StoreMisconfigured."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreFull(f"The disk that holds {data_dir} is full.") from error
        raise StoreMisconfigured(f"The data directory {data_dir} cannot be used: {error.strerror}.") from error
