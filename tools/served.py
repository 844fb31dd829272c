"""A server of its own for tools that need one: on a port that is free, with rooms that nobody keeps."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def served() -> AsyncIterator[str]:
    """Its origin, as long as it runs."""
    with tempfile.TemporaryDirectory() as data:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "server", "serve", "--port", "0", "--data", data),
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        try:
            while (line := (await process.stdout.readline()).decode()) and "localhost:" not in line:
                continue
            yield "http://localhost:" + line.split("localhost:", 1)[1].split("/", 1)[0]
        finally:
            process.terminate()
            await process.communicate()
