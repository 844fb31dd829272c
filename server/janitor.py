"""Rooms are removed so many days after their last act; a living room is never timed out by the store."""

import asyncio
import time
from math import inf

import structlog

from server.codec import read_entry
from server.log import Log
from server.rooms import Rooms
from server.store import StoreError

DAY = 86_400_000
ROUND_SECONDS = 6 * 3600.0
log_lines = structlog.get_logger()


async def tidy(log: Log, rooms: Rooms, keep_days: int, now: int) -> list[str]:
    """Remove the rooms whose last act lies more than *keep_days* before *now* (milliseconds); their codes."""
    before = now - keep_days * DAY
    old = [code for code in [code async for code in log.rooms()] if await _rests_since(log, code) < before]
    for code in old:
        await rooms.delete(code)
        log_lines.info("room-removed", room=code, reason="kept long enough")
    return old


async def _rests_since(log: Log, code: str) -> float:
    """When the room's last act was, in milliseconds; never, for a log that is none of ours: it is left alone."""
    tail = await log.tail(code)
    async for stored in log.read(code, after=tail.version - 1):
        try:
            return read_entry(stored.version, stored.payload).at
        except ValueError:
            log_lines.warning("room-unreadable", room=code, version=stored.version)
    return inf


async def keep_tidy(log: Log, rooms: Rooms, keep_days: int) -> None:
    """Go round now and then, until cancelled. Time is counted from the start: a clock set anew removes no room."""
    begun, running = time.time_ns() // 1_000_000, time.monotonic()
    while True:
        try:
            await tidy(log, rooms, keep_days, begun + int((time.monotonic() - running) * 1_000))
        except StoreError as error:
            log_lines.warning("janitor-waits", error=type(error).__name__)
        await asyncio.sleep(ROUND_SECONDS)
