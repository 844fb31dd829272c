"""The server as people run it: a process of its own, which can be killed and started again on the same data."""

import asyncio
import os
import re
import sys
from asyncio.subprocess import Process
from contextlib import suppress
from pathlib import Path

from tools.places import ROOT

START_SECONDS = 60.0
STOP_SECONDS = 20.0
ADDRESS = re.compile(r"http://localhost:(\d+)/console")


class Server:
    """`python -m server serve` on a directory of its own. *log* is all it ever wrote."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._log = data.with_suffix(".log")
        self._process: Process | None = None
        self.port = 0

    @property
    def origin(self) -> str:
        """As this machine calls it."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def lan_origin(self) -> str:
        """As phones call it: no https and not this machine, so browsers keep many of their powers to themselves."""
        return f"http://hall.test:{self.port}"

    @property
    def log(self) -> str:
        """Everything written to either output."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    async def start(self) -> None:
        """Start, on the port of the last time if there was one, and wait until it serves."""
        env = {name: value for name, value in os.environ.items() if not name.startswith("TZIMTZAMTI_")}
        env |= {"REDIS_URL": "", "PYTHONUNBUFFERED": "1"}
        command = ("-m", "server", "serve", "--host", "127.0.0.1", "--port", str(self.port), "--data", str(self._data))
        before = len(self.log)
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, *command, cwd=ROOT, env=env, stdout=log, stderr=log
            )
        async with asyncio.timeout(START_SECONDS):
            while not (serving := ADDRESS.search(self.log[before:])):
                assert self._process.returncode is None, f"the server did not start:\n{self.log[before:]}"
                await asyncio.sleep(0.05)
        self.port = int(serving[1])

    async def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        """Ask it to end, as Ctrl-C does, and wait."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await self._process.wait()
        if self._process.returncode is None:
            await self.kill()
            raise AssertionError("the server did not stop when asked to")
