"""`tzimtzamti room ...` and `tzimtzamti check`: looking after rooms from the machine they are on."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter
from pydantic import ValidationError
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from content.library import library
from game_rules.room import commands as cmd
from server import copies, embedded, identity
from server.app import open_log
from server.banner import trouble
from server.codec import read_entry
from server.exports import csv_file, folder_file, log_file, xlsx_file
from server.live import LiveRoom
from server.log import Log
from server.rooms import Rooms
from server.settings import Settings, given, settings_from, wrong_setting
from server.store import StoreError, StoreInfo

app = App(name="room", help="List, show, export, copy, restore and delete rooms; recover a lost console link.")
console = Console(highlight=False, emoji=False)
Code = Annotated[str, Parameter(help="The room's eight digits.")]
Data = Annotated[Path | None, Parameter(help="Where rooms are kept.")]
Redis = Annotated[str | None, Parameter(help="The Redis or Valkey of the server.")]
DISK_BYTES = 500_000_000
"""Below so much free space a workshop is at risk."""
MEMORY_BYTES = 50_000_000
"""Below so much free memory of the store as well: some rooms of a full day."""
CLOCK_SECONDS = 2.0
"""People see clocks run down; several servers on one store should show the same."""


@app.command(name="list")
def list_rooms(*, data: Data = None, redis_url: Redis = None) -> int:
    """Every room: code, title, people, when it was opened."""

    async def work(log: Log, rooms: Rooms) -> int:
        table = Table("code", "title", "people", "opened", box=None, pad_edge=False)
        for code in sorted([code async for code in log.rooms()]):
            if (live := await rooms.find(code)) is not None:
                title = escape(live.state.title)
                table.add_row(code, title, str(len(live.state.order)), _day(live.state.opened_at))
        console.print(table if table.row_count else "There are no rooms yet.")
        return 0

    return _tend(work, _settings(data, redis_url))


@app.command
def show(code: Code, /, *, data: Data = None, redis_url: Redis = None) -> int:
    """What a room is and what ran in it; no words of people."""

    async def work(log: Log, rooms: Rooms) -> int:
        live = await _room(rooms, code)
        state = live.state
        console.print(f"[bold]{escape(state.title)}[/]  {state.code}  {state.language}  opened {_day(state.opened_at)}")
        ended = ", ended" if state.ended_at else ""
        console.print(f"{len(state.order)} people, {live.version} entries{ended}")
        for run in state.runs.values():
            console.print(f"  {run.number}. {run.activity}, began {_day(run.began_at)}")
        return 0

    return _tend(work, _settings(data, redis_url))


@app.command
def link(code: Code, /, *, origin: str = "http://localhost:8080", data: Data = None, redis_url: Redis = None) -> int:
    """A new link to a room's console, for whoever lost theirs. Links given before stay good."""

    async def work(log: Log, rooms: Rooms) -> int:
        live = await _room(rooms, code)
        token = identity.new_token(code)
        hashed = identity.token_hash(token)
        answer = await rooms.serve(live, cmd.IssueToken(role="facilitator", token_hash=hashed), hashed[:16])
        if answer.code is not None:
            return trouble(f"The room did not take it: {answer.code}.")
        console.print(f"{origin.rstrip('/')}/console#{token}", soft_wrap=True)
        return 0

    return _tend(work, _settings(data, redis_url))


@app.command
def export(code: Code, /, *, to: Path = Path(), data: Data = None, redis_url: Redis = None) -> int:
    """Write a room's CSV, XLSX, log, and an archive of wide tables into a folder."""

    async def work(log: Log, rooms: Rooms) -> int:
        live = await _room(rooms, code)
        entries = [read_entry(stored.version, stored.payload) async for stored in log.read(code)]
        to.mkdir(parents=True, exist_ok=True)
        files = {
            "csv": csv_file(live.state),
            "xlsx": xlsx_file(live.state),
            "zip": folder_file(live.state, entries),
            "log.csv": log_file(live.state, entries),
        }
        for ending, body in files.items():
            path = to / f"{code}.{ending}"
            path.write_bytes(body)
            console.print(str(path), soft_wrap=True, markup=False)
        return 0

    return _tend(work, _settings(data, redis_url))


@app.command
def backup(code: Code | None = None, /, *, to: Path, data: Data = None, redis_url: Redis = None) -> int:
    """Copy a room, or all of them, into a folder, as they stand in the store. Private words are in it: keep it safe."""

    async def work(log: Log, rooms: Rooms) -> int:
        codes = sorted([code async for code in log.rooms()]) if code is None else [(await _room(rooms, code)).code]
        for each in codes:
            console.print(str(await copies.back_up(log, each, to)), soft_wrap=True, markup=False)
        return 0

    return _tend(work, _settings(data, redis_url))


@app.command
def restore(*files: Path, data: Data = None, redis_url: Redis = None) -> int:
    """Put copied rooms back where they are missing. Nothing that is in the store is changed."""

    async def work(log: Log, rooms: Rooms) -> int:
        failed = 0
        for file in files:
            try:
                console.print(f"{await copies.restore(log, file)} is back.")
            except copies.RoomThere as error:
                failed = trouble(f"{file}: room {error} is in the store already; nothing was changed.")
            except (copies.BadCopy, OSError) as error:
                failed = trouble(f"{file}: {error.strerror if isinstance(error, OSError) else error}")
        return failed

    return _tend(work, _settings(data, redis_url), fresh=True)


@app.command
def delete(code: Code, /, *, yes: bool = False, data: Data = None, redis_url: Redis = None) -> int:
    """Remove a room and everything in it, for good; `--yes` says that this is meant."""

    async def work(log: Log, rooms: Rooms) -> int:
        live = await _room(rooms, code)
        if not yes:
            return trouble(f"This removes “{live.state.title}” for good: say --yes to do it.")
        await rooms.delete(code)
        console.print("Removed.")
        return 0

    return _tend(work, _settings(data, redis_url))


def check(*, data: Data = None, redis_url: Redis = None) -> int:
    """Look at the store and the disk, and say what to mend before a workshop."""

    settings = _settings(data, redis_url)

    async def work(log: Log, rooms: Rooms) -> int:
        problems = _store_problems(await log.info())
        if not settings.redis_url and shutil.disk_usage(settings.data).free < DISK_BYTES:
            problems.append(f"Little space is left where {settings.data} lies: free some.")
        for problem in problems:
            trouble(problem)
        if not problems:
            console.print("All is well.")
        return 1 if problems else 0

    return _tend(work, settings, fresh=True)


def _store_problems(info: StoreInfo) -> list[str]:
    problems = []
    if info.version < (7,):
        problems.append("The store is too old: version 7 or newer is needed.")
    if info.aof_enabled is False:
        problems.append("The store keeps nothing on disk: set `appendonly yes`.")
    if info.appendfsync not in (None, "always"):
        problems.append("A power cut may lose what was acknowledged: set `appendfsync always`.")
    if info.maxmemory_policy not in (None, "noeviction"):
        problems.append("The store may throw rooms away: set `maxmemory-policy noeviction`.")
    if info.memory_left is not None and info.memory_left < MEMORY_BYTES:
        problems.append("Little memory is left to the store: raise its `maxmemory`, or delete rooms.")
    if abs(info.clock_ahead) > CLOCK_SECONDS:
        problems.append("The clocks of this machine and of the store differ: set both by the network's time.")
    return problems


class _NoRoom(Exception):
    """No room has this code."""


async def _room(rooms: Rooms, code: str) -> LiveRoom:
    live = await rooms.find(code) if identity.CODE.fullmatch(code) else None
    if live is None:
        raise _NoRoom
    return live


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Log]:
    """The store, through the server that runs on it, or by itself where none does."""
    running = None if settings.redis_url else embedded.find_running(settings.data)
    if running is None:
        async with open_log(settings) as log:
            yield log
        return
    log = Log.connect(running, embedded=True)
    try:
        yield log
    finally:
        await log.close()


def _tend(work: Callable[[Log, Rooms], Coroutine[Any, Any, int]], settings: Settings, *, fresh: bool = False) -> int:
    """Do *work* with the store of *settings*; its exit code, or 1 with a sentence about what is in the way.

    Unless *fresh*, a mistyped folder is not made into an empty store.
    """

    async def run() -> int:
        async with _opened(settings) as log:
            return await work(log, Rooms(log, library()))

    if not fresh and not settings.redis_url and not (settings.data / "store.conf").is_file():
        return trouble(f"There are no rooms at {settings.data}: say with --data where they are kept.")
    try:
        return asyncio.run(run())
    except _NoRoom:
        return trouble("No room has this code: `tzimtzamti room list` shows those there are.")
    except (StoreError, OSError) as error:
        return trouble(str(error))


def _settings(data: Path | None, redis_url: str | None) -> Settings:
    try:
        return settings_from(given(data=data, redis_url=redis_url))
    except ValidationError as error:
        sys.exit(trouble(wrong_setting(error)))


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
