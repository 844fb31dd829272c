"""A server as people run it, a process of its own on its own folder, and what it costs: processor time and memory."""

import asyncio
import os
import re
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.cores import place
from bench.proc import Cost, children, cost

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60.0
STOP_SECONDS = 20.0
_ADDRESS = re.compile(r"http://localhost:(\d+)/console")


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers on *port*; its own process, and its store's."""

    port: int
    process: int
    stores: Sequence[int]
    store_url: str

    @property
    def origin(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def cost(self) -> Cost:
        """What the server's own process has used so far."""
        return cost(self.process)

    def store_cost(self) -> Cost:
        """What the store has used so far."""
        return cost(*self.stores)


@asynccontextmanager
async def served(data: Path | None = None, store_url: str = "") -> AsyncIterator[Server]:
    """A server on a free port, and an empty folder that is gone afterwards, where no *data* are given.

    *store_url*: the store of another server, in place of one of its own.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith("TZIMTZAMTI_")}
    # Whoever opens hundreds of rooms is taken for a proxy with many addresses behind it.
    env |= {"REDIS_URL": store_url, "PYTHONUNBUFFERED": "1", "TZIMTZAMTI_TRUSTED_PROXIES": "1"}
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-bench-") as folder:
        log, kept = Path(folder) / "server.log", data or Path(folder) / "data"
        command = ("-m", "server", "serve", "--host", "127.0.0.1", "--port", "0", "--data", str(kept))
        with log.open("wb") as out:
            process = await asyncio.create_subprocess_exec(
                sys.executable, *command, cwd=ROOT, env=env, stdout=out, stderr=out
            )
        try:
            port = await _port(process, log)
            server = Server(port, process.pid, children(process.pid), f"unix://{kept}/store.sock")
            place(server.process, *server.stores)
            yield server
        finally:
            await _end(process)


async def _port(process: asyncio.subprocess.Process, log: Path) -> int:
    async with asyncio.timeout(START_SECONDS):
        while True:
            said = log.read_text(encoding="utf-8")
            if found := _ADDRESS.search(said):
                return int(found[1])
            if process.returncode is not None:
                raise RuntimeError(f"the server did not start:\n{said}")
            await asyncio.sleep(0.05)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
