"""Real stores of all kinds for tests, and a way to say anything to them."""

from __future__ import annotations

import asyncio
import socket
import subprocess
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError

from server.binary import store_binary


async def tell(url: str, *command: str | int | bytes) -> Any:
    """The answer to one command, texts as str."""
    client = Redis.from_url(url, decode_responses=True, protocol=2)
    call: Callable[..., Awaitable[Any]] = client.execute_command
    try:
        return await call(*command)
    finally:
        await client.aclose()


async def becomes(url: str, command: str, *wanted: str) -> None:
    """Returns when the answer to the command holds all that is wanted; a store may not answer at all at first."""
    told = ""
    for _ in range(600):
        with suppress(RedisError):
            told = str(await tell(url, *command.split()))
            if all(part in told for part in wanted):
                return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{url} answered {command} with {told!r}, never with {wanted}")


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nobody uses now."""
    with ExitStack() as stack:
        taken = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [one.getsockname()[1] for one in taken]


@contextmanager
def serving(folder: Path, config: str, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """A store process with this configuration, killed in the end."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "conf").write_text(config)
    with (folder / "out").open("ab") as out:
        process = subprocess.Popen([store_binary(), folder / "conf", *options], stdout=out, cwd=folder)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
