"""The Valkey that comes along when no store is named: started, watched, restarted, ended with this process."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import structlog

from server.binary import store_binary
from server.data_dir import Running, claim, end_stale, is_held, note, noted, plainly
from server.store import StoreError, StoreFull, StoreUnavailable

SOCKET_BYTES = 103
"""The longest path of a unix socket that every system takes (macOS 103, Linux 107)."""
READY_SECONDS = 30.0
"""A store that has said nothing for so long will not come. Reading a long file is not silence: it says `-LOADING`."""
STOP_SECONDS = 10.0
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
LOG_BYTES = 1_000_000
RECENT_SECONDS = 10.0
"""So long the death of a store explains a failed call: one that dies of every write is up in between."""

CONFIG = """\
port 0
unixsocket {socket}
unixsocketperm 700
dir {directory}
appendonly yes
appendfsync always
auto-aof-rewrite-percentage 100
auto-aof-rewrite-min-size 16mb
save ""
maxmemory-policy noeviction
databases 1
daemonize no
set-proc-title no
"""

ENDS_WITH_PARENT = platform.system() == "Linux"
# Run in the child, then replaced by the store. The wish for a signal at the parent's death survives the exec; a parent
# that died before the wish is noticed by its number.
DIE_WITH_PARENT = """\
import ctypes, os, signal, sys
ctypes.CDLL(None).prctl(1, signal.SIGTERM)
if os.getppid() != int(sys.argv[1]): sys.exit(1)
os.execv(sys.argv[2], sys.argv[2:])
"""
# Elsewhere than on Linux: a process that reads from a pipe only the parent holds, and ends the store when it closes.
WATCH_PARENT = """\
import os, signal, sys
sys.stdin.read()
os.kill(int(sys.argv[1]), signal.SIGTERM)
"""

LINE_HEAD = r"^\d+:\w .{20,24} [-.*#] "
"""Process, role, time and level before what a line of the store's log says."""

logger = structlog.get_logger(__name__)


async def start(
    data_dir: Path, *, binary: Path | None = None, on_restart: Callable[[], None] = lambda: None
) -> EmbeddedStore:
    """Start the store on this directory and watch over it until `stop`; `async with await start(...)` stops by itself.

    The directory is made when missing, and closed to others. `on_restart` is called when a store that died is back.
    To be called in a thread that lives as long as the server: on Linux the store ends with the thread that started it.

    Raises DataDirInUse, StoreBinaryMissing, StoreFull, StoreMisconfigured (the directory cannot be written) and
    StoreUnavailable (it does not come up).
    """
    data_dir = data_dir.resolve()
    with plainly(data_dir):
        data_dir.mkdir(parents=True, exist_ok=True)
        data_dir.chmod(0o700)
        lock = await claim(data_dir)
    store = EmbeddedStore(data_dir, lock, on_restart)
    try:
        with plainly(data_dir):
            await end_stale(data_dir, data_dir / "store.conf")
            await store.open(binary or store_binary())
    except BaseException:
        await store.stop()
        raise
    return store


def find_running(data_dir: Path) -> str | None:
    """The address of the store that a running server keeps on this directory, None when none runs."""
    running = noted(data_dir) if is_held(data_dir) else None
    return _url(running.socket) if running else None


class EmbeddedStore:
    """A running store of our own on `data_dir`; no other user of the machine can open it."""

    def __init__(self, data_dir: Path, lock: int, on_restart: Callable[[], None]) -> None:
        self.data_dir = data_dir
        self._lock: int | None = lock
        self._on_restart = on_restart
        self._process: asyncio.subprocess.Process | None = None
        self._watcher: asyncio.subprocess.Process | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self._fault: tuple[float, StoreError] | None = None
        self._log_from = 0
        self._socket = data_dir / "store.sock"
        self._temporary: Path | None = None

    @property
    def url(self) -> str:
        """The address, `unix://...`; the same over restarts."""
        return _url(self._socket)

    @property
    def pid(self) -> int | None:
        """The store's process; another one after a restart."""
        return self._process.pid if self._process else None

    def fault(self) -> StoreError | None:
        """Why the store is away or was a moment ago, None when all is well."""
        if self._fault is None or time.monotonic() - self._fault[0] > RECENT_SECONDS:
            return None
        return self._fault[1]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def open(self, binary: Path) -> None:
        """Start for the first time (`start` does it)."""
        if len(os.fsencode(self._socket)) > SOCKET_BYTES:
            self._temporary = Path(tempfile.mkdtemp(prefix="tzimtzamti-"))
            self._socket = self._temporary / "store.sock"
        config = CONFIG.format(socket=_quoted(self._socket), directory=_quoted(self.data_dir))
        (self.data_dir / "store.conf").write_bytes(os.fsencode(config))
        await self._launch(binary)
        self._supervisor = asyncio.create_task(self._supervise(binary), name="store-supervisor")

    async def stop(self) -> None:
        """End the store in order and free the directory. Does nothing the second time."""
        if self._lock is None:
            return
        if self._supervisor is not None:
            self._supervisor.cancel()
            with suppress(asyncio.CancelledError):
                await self._supervisor
        await self._end()
        note(self.data_dir, None)
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)
        os.close(self._lock)
        self._lock = None

    async def _supervise(self, binary: Path) -> None:
        pause = FIRST_PAUSE
        while True:
            began = time.monotonic()
            if self._process is not None:
                await self._process.wait()
                self._blame(self._diagnosis())
            pause = FIRST_PAUSE if time.monotonic() - began > RECENT_SECONDS else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)
            try:
                with plainly(self.data_dir):
                    await self._launch(binary)
            except StoreError as error:
                self._blame(error)
                await self._end()
            else:
                asyncio.get_running_loop().call_soon(self._on_restart)  # what it raises must not end the watch

    def _blame(self, fault: StoreError) -> None:
        self._fault = (time.monotonic(), fault)
        logger.error("store-ended", reason=str(fault))

    async def _launch(self, binary: Path) -> None:
        """Start the process and wait until it answers."""
        await self._end()
        for left in self.data_dir.glob("temp-rewriteaof-*"):  # half a rewrite, by a store that was killed
            left.unlink()
        command = [str(binary), str(self.data_dir / "store.conf")]
        if ENDS_WITH_PARENT:
            command = [sys.executable, "-I", "-S", "-c", DIE_WITH_PARENT, str(os.getpid()), *command]
        log = self.data_dir / "store.log"
        with log.open("wb" if log.exists() and log.stat().st_size > LOG_BYTES else "ab") as out:
            self._log_from = out.tell()
            self._process = await asyncio.create_subprocess_exec(
                *command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd=self.data_dir, start_new_session=True
            )
        note(self.data_dir, Running(self._process.pid, self._socket))
        if not ENDS_WITH_PARENT:
            self._watcher = await asyncio.create_subprocess_exec(
                *(sys.executable, "-I", "-S", "-c", WATCH_PARENT, str(self._process.pid)),
                stdin=subprocess.PIPE,
                start_new_session=True,
            )
        await self._answered(self._process)

    async def _answered(self, process: asyncio.subprocess.Process) -> None:
        silent_since = time.monotonic()
        while True:
            answer = await _ping(self._socket)
            if answer.startswith(b"+PONG"):
                return
            if process.returncode is not None:
                raise self._diagnosis()
            if answer:
                silent_since = time.monotonic()
            if time.monotonic() - silent_since > READY_SECONDS:
                raise StoreUnavailable(
                    f"The store says nothing for {READY_SECONDS:.0f} seconds; see {self.data_dir}/store.log."
                )
            await asyncio.sleep(0.005)

    async def _end(self) -> None:
        if self._watcher is not None:
            await _finish(self._watcher, signal.SIGKILL)
            self._watcher = None
        if self._process is not None:
            await _finish(self._process, signal.SIGTERM)
            self._process = None

    def _diagnosis(self) -> StoreError:
        """Why the process ended, from what it said last. With `appendfsync always` a failed write ends it."""
        with suppress(OSError), (self.data_dir / "store.log").open("rb") as log:
            log.seek(self._log_from)
            said = log.read()[-8000:].decode(errors="replace")
            if re.search(r"No space left|quota exceeded|File too large|AOF write error|writing to the AOF", said):
                return StoreFull(
                    f"The disk that holds {self.data_dir} is full: make room and the store goes on by itself."
                )
            last = (said.strip().splitlines() or ["it said nothing"])[-1]
            return StoreUnavailable(f"The store ended: {re.sub(LINE_HEAD, '', last)}")
        return StoreUnavailable("The store ended, and its log cannot be read.")


async def _finish(process: asyncio.subprocess.Process, how: signal.Signals) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.send_signal(how)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


async def _ping(socket: Path) -> bytes:
    """The first line of the answer, empty when there is none."""
    try:
        async with asyncio.timeout(1.0):
            reader, writer = await asyncio.open_unix_connection(socket)
            try:
                writer.write(b"PING\r\n")
                return await reader.readline()
            finally:
                writer.close()
    except OSError:
        return b""


def _quoted(path: Path) -> str:
    return json.dumps(str(path), ensure_ascii=False)


def _url(socket: Path) -> str:
    return f"unix://{quote(str(socket))}"
