"""The command `tzimtzamti`: serve, demo, room, check."""

import asyncio
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter
from pydantic import ValidationError
from rich.console import Console

from bots import demo
from server import collector, logs, tend
from server.app import Serving, serve
from server.banner import trouble, welcome
from server.settings import Settings, given, settings_from, wrong_setting
from server.store import StoreError, StoreUnavailable
from server.tasks import end
from server.web.pages import ClientMissing

app = App(name="tzimtzamti", help="A workshop server: rooms, phones, a console and a shared screen.")
app.command(tend.app)
app.command(tend.check, name="check")
console = Console(highlight=False, emoji=False)
Port = Annotated[int | None, Parameter(help="The port; 0 picks a free one.")]
Host = Annotated[str | None, Parameter(help="The address to listen on.")]
Data = Annotated[Path | None, Parameter(help="Where rooms are kept.")]
Redis = Annotated[str | None, Parameter(help="A Redis or Valkey instead of the one that comes along.")]


@app.command(name="serve")
def serve_command(*, port: Port = None, host: Host = None, data: Data = None, redis_url: Redis = None) -> int:
    """Serve rooms until stopped."""
    return run(given(port=port, host=host, data=data, redis_url=redis_url), bots=False)


@app.command(name="demo")
def demo_command(*, port: Port = None, host: Host = None, data: Data = None, redis_url: Redis = None) -> int:
    """Serve, and open a room in which twelve people play, so that everything is seen alive."""
    return run(given(port=port, host=host, data=data, redis_url=redis_url), bots=True)


def run(said_so: Mapping[str, object], *, bots: bool) -> int:
    """Serve until a signal; 0, or 1 with one sentence about what is in the way."""
    try:
        settings = settings_from(said_so)
    except ValidationError as error:
        return trouble(wrong_setting(error))
    logs.configure(json=settings.log_json)
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(settings, bots=bots))
    except (StoreError, ClientMissing, OSError) as error:
        return trouble(said(error, settings))
    return 0


def said(error: Exception, settings: Settings) -> str:
    """What is in the way, and what to do, in one sentence."""
    if isinstance(error, ClientMissing):
        return "The pages have not been built: run `python3 dev.py up`, which builds them."
    if isinstance(error, StoreUnavailable) and settings.redis_url:
        return "Nothing answers at the address of REDIS_URL: start the store there, or leave the address out."
    if isinstance(error, StoreError):
        return str(error)
    if isinstance(error, OSError) and error.errno in {48, 98, 10048}:
        return f"Port {settings.port} is taken: stop what runs there, or choose another with --port."
    if isinstance(error, PermissionError):
        return f"Port {settings.port} may not be used by this account: choose one above 1023 with --port."
    if isinstance(error, OSError) and error.errno == 28:
        return f"The disk is full: free some space where {settings.data} lies, and start again."
    if isinstance(error, socket.gaierror) or (isinstance(error, OSError) and error.errno in {49, 99, 10049}):
        return f"{settings.host} is no address of this machine: leave --host out to listen on all of them."
    return str(error)


async def _serve(settings: Settings, *, bots: bool) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    async with serve(settings) as serving:
        collector.calm()
        looking = asyncio.create_task(collector.tidy(serving.nobody))
        welcome(console, serving.house, serving.port)
        playing = asyncio.create_task(_play(serving)) if bots else None
        await stopped.wait()
        console.print("\nStopping. Rooms stay as they are.")
        await end(looking, *([] if playing is None else [playing]))


async def _play(serving: Serving) -> None:
    await demo.play(f"http://127.0.0.1:{serving.port}", f"http://localhost:{serving.port}", console)


def _loop_factory() -> "type[asyncio.AbstractEventLoop] | None":
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.Loop


def main() -> None:
    """The entry point of the installed command."""
    sys.exit(app())


if __name__ == "__main__":
    main()
