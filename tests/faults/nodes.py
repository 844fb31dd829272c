"""Nodes: real server processes that can be killed, stopped, asked to end and started again on the same port."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from pathlib import Path

import aiohttp

from tests.faults.nursery import Child, Nursery
from tests.server.stores import free_ports

NURSERY = Nursery()
PATIENCE = 120.0


class Node:
    """One server process. `variant`: how it is made worse than it is (see `node.py`), for the controls."""

    def __init__(self, folder: Path, url: str, replicas: int = 0, variant: str = "") -> None:
        (self.port,) = free_ports(1)
        self.origin = f"http://127.0.0.1:{self.port}"
        self.kills = 0
        """How often it was killed."""
        self._folder = folder
        self._clock = folder / "clock"
        self._env = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(folder),
            "REDIS_URL": url,
            "TZIMTZAMTI_REPLICAS": str(replicas),
            "TZIMTZAMTI_TRUSTED_PROXIES": "1",
            "TZIMTZAMTI_LOG_JSON": "1",
            "NO_COLOR": "1",
            "FAULTS_VARIANT": variant,
            "FAULTS_CLOCK": str(self._clock),
        }
        self._process: Child | None = None
        folder.mkdir(parents=True)
        self.set_clock(0)

    @property
    def out(self) -> str:
        """What it has said so far."""
        return (self._folder / "out").read_text("utf-8")

    def start(self) -> None:
        """Start it, unless it runs."""
        if self._process is not None and self._process.poll() is None:
            return
        arguments = ("serve", "--host", "127.0.0.1", "--port", str(self.port))
        self._process = Child(NURSERY.start(self._env, self._folder, *arguments))

    def kill(self) -> None:
        """Kill -9."""
        if self._process is not None:
            self.kills += 1
            self._process.signal(signal.SIGKILL)
            self._process.wait()

    async def end(self) -> int:
        """Ask it to end (SIGTERM); its code."""
        if self._process is None or self._process.poll() is not None:
            return 0
        self._process.signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            while (code := self._process.poll()) is None:
                await asyncio.sleep(0.02)
        return code

    async def freeze(self, seconds: float) -> None:
        """Stop it for so long (SIGSTOP, SIGCONT), as a machine that sleeps."""
        if self._process is not None and self._process.poll() is None:
            frozen = self._process
            frozen.signal(signal.SIGSTOP)
            try:
                await asyncio.sleep(seconds)
            finally:
                frozen.signal(signal.SIGCONT)

    def set_clock(self, seconds: float) -> None:
        """From now on its clock is so much ahead of the real one."""
        (self._folder / "clock.new").write_text(str(seconds))
        (self._folder / "clock.new").rename(self._clock)

    async def ready(self) -> None:
        """Returns when it says that it is ready. One that gave up meanwhile is started again, as a supervisor would."""
        async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
            while True:
                self.start()
                with suppress(aiohttp.ClientError, TimeoutError):
                    async with session.get(self.origin + "/readyz", timeout=aiohttp.ClientTimeout(5)) as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.05)
