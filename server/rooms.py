"""The rooms this node has in memory: loaded when asked for, kept up by the doorbell, let go when nobody looks."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from game_rules.activity import Actor, Command, Deadline
from game_rules.catalog import by_key
from game_rules.kit.library import Library
from game_rules.room.clock import deadline as clock_deadline
from game_rules.room.decide import ROOM
from game_rules.room.state import RoomState, current_run
from server import metrics
from server.acts import Answer
from server.live import LiveRoom
from server.log import Log
from server.store import Reconnected, StoreError
from server.tasks import end

IDLE_SECONDS = 600.0
RETRY_SECONDS = 1.0
QUIET_SECONDS = 5.0
"""A room nothing was heard of for so long is compared with its log: a bell is a hint, never the mail."""
CLOSE_SECONDS = 2.0
TRUST_SECONDS = 1.0
"""A timer that was set longer ago is set anew when its room changes: the machine's clock may have been put right."""
CLOCK = Actor(role="clock")
SERVER = Actor(role="server")
log_lines = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Timer:
    """What is *due* in a room, and for whom; *since* when it is waited for."""

    due: tuple[str, Deadline]
    since: float
    handle: asyncio.TimerHandle


class Rooms:
    """All live rooms of this node. *changed* listeners hear of every room whose state is another."""

    def __init__(self, log: Log, library: Library) -> None:
        self.library = library
        self._log = log
        self._live: dict[str, LiveRoom] = {}
        self._loading: dict[str, asyncio.Lock] = {}
        self._touched: dict[str, float] = {}
        self._heard: dict[str, float] = {}
        self._timers: dict[str, Timer] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.changed: list[Callable[[LiveRoom], None]] = []
        self.coming: Callable[[LiveRoom, RoomState], None] = lambda live, state: None
        self.watched: Callable[[str], bool] = lambda code: False

    async def start(self) -> None:
        """Listen to the doorbell, and let idle rooms go, until `close`."""
        self._spawn(self._follow())
        self._spawn(self._listen_closely())
        self._spawn(self._sweep())

    async def close(self) -> None:
        """Stop listening, and give acts that are under way a moment to end by themselves."""
        for timer in self._timers.values():
            timer.handle.cancel()
        await end(*self._tasks)
        await self.settle(CLOSE_SECONDS)

    async def settle(self, seconds: float) -> None:
        """Until every act that waits has its answer, or so long at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                for live in list(self._live.values()):
                    await live.settle()

    def measure(self) -> None:
        """Bring what is measured when somebody asks up to date."""
        metrics.SEATS.set(sum(len(live.state.order) for live in self._live.values()))
        metrics.WAITING.set(sum(live.waiting for live in self._live.values()))

    async def find(self, code: str) -> LiveRoom | None:
        """The room of this code, or None where there is none. Raises `StoreError`."""
        live = self._live.get(code)
        if live is None:
            # Nothing is kept of codes that are only guessed.
            if not await self._log.exists(code):
                return None
            async with self._loading.setdefault(code, asyncio.Lock()):
                live = self._live.get(code) or await self._load(code)
            self._loading.pop(code, None)
        self._touched[code] = time.monotonic()
        return live if live.state.code else None

    def at_hand(self, code: str) -> LiveRoom | None:
        """The room of this code, while somebody here looks at it; None once it is gone."""
        live = self._live.get(code)
        if live is None or not live.state.code:
            return None
        self._touched[code] = time.monotonic()
        return live

    async def open(self, code: str, command: Command) -> Answer:
        """Open a new room under *code*; refused with `room-exists` where one stands."""
        if await self._log.exists(code):
            return Answer(code="room-exists")
        live = await self._load(code)
        return await live.act(SERVER, "opening", 1, ROOM, command)

    async def serve(self, live: LiveRoom, command: Command, client: str) -> Answer:
        """An act of the server itself on behalf of an HTTP call, under a receipt drawn for it."""
        return await live.act(SERVER, client, 1, ROOM, command)

    async def delete(self, code: str) -> None:
        """Remove a room and everything in it, here and in the store. Raises `StoreError`."""
        await self._log.delete(code)
        if live := self._live.get(code):
            await live.catch_up()
        self._drop(code)

    async def _load(self, code: str) -> LiveRoom:
        live = LiveRoom(code, self._log, self.library, self._on_change, self.coming)
        await self._log.subscribe(code)
        await live.catch_up()
        if live.state.code or not await self._log.exists(code):
            self._live[code] = live
            metrics.ROOMS.set(len(self._live))
            self._touched[code] = time.monotonic()
        return live

    def _on_change(self, live: LiveRoom) -> None:
        self._heard[live.code] = time.monotonic()
        self._set_timer(live)
        for listener in self.changed:
            listener(live)

    def _set_timer(self, live: LiveRoom) -> None:
        due, now = next_deadline(live.state), time.monotonic()
        old = self._timers.get(live.code)
        if old is not None and old.due == due and now - old.since < TRUST_SECONDS:
            return
        if old is not None:
            self._timers.pop(live.code).handle.cancel()
        if due is not None and live.code in self._live:
            seconds = max(0.0, due[1].at / 1000 - time.time())
            handle = asyncio.get_running_loop().call_later(seconds, self._go_off, live, *due)
            self._timers[live.code] = Timer(due, now, handle)

    def _go_off(self, live: LiveRoom, activity: str, deadline: Deadline) -> None:
        self._timers.pop(live.code, None)
        self._spawn(self._ring(live, activity, deadline))

    async def _ring(self, live: LiveRoom, activity: str, deadline: Deadline) -> None:
        """Say what the clock has to say. Every node may: the receipt, drawn from the deadline, lets one count."""
        client = f"clock-{activity}-{deadline.at}"
        answer = await live.act(CLOCK, client, 1, activity, deadline.command)
        if answer.code in {"unavailable", "store-full"}:
            await asyncio.sleep(RETRY_SECONDS)
            self._set_timer(live)

    async def _follow(self) -> None:
        async for bell in self._log.follow():
            live = self._live.get(bell.code)
            if live is None:
                continue
            self._heard[bell.code] = time.monotonic()
            if isinstance(bell, Reconnected):
                await self._keep_up(live, live.catch_up)
            elif bell.version != live.version:
                rung = bell.entries[-1].hash if bell.entries else None
                await self._keep_up(live, partial(live.hear, bell.version, rung))

    async def _listen_closely(self) -> None:
        """Bells get lost; a log that moved without one is found here."""
        while True:
            await asyncio.sleep(QUIET_SECONDS / 5)
            quiet = time.monotonic() - QUIET_SECONDS
            for live in list(self._live.values()):
                if self._heard.get(live.code, 0.0) < quiet:
                    self._heard[live.code] = time.monotonic()
                    await self._keep_up(live, live.compare)

    async def _keep_up(self, live: LiveRoom, read: Callable[[], Awaitable[None]]) -> None:
        """Read the log of one room. What goes wrong there must not make this node deaf to all others."""
        try:
            await read()
        except StoreError as error:
            log_lines.warning("catch-up-failed", room=live.code, error=type(error).__name__)
        except Exception:
            log_lines.exception("catch-up-failed", room=live.code, version=live.version)
        if not live.state.code and self._live.get(live.code) is live:
            self._drop(live.code)

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(IDLE_SECONDS / 10)
            before = time.monotonic() - IDLE_SECONDS
            for code, live in list(self._live.items()):
                idle = self._touched.get(code, 0.0) < before and not self.watched(code)
                if idle and next_deadline(live.state) is None:
                    self._drop(code)

    def _drop(self, code: str) -> None:
        self._live.pop(code, None)
        self._touched.pop(code, None)
        self._heard.pop(code, None)
        if timer := self._timers.pop(code, None):
            timer.handle.cancel()
        metrics.ROOMS.set(len(self._live))
        self._spawn(self._log.unsubscribe(code))

    def _spawn(self, job: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(job)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def next_deadline(state: RoomState) -> tuple[str, Deadline] | None:
    """What the clock has to do next in a room, and for whom: the room itself, or the activity that is on."""
    if state.ended_at is not None:
        return None
    due = []
    if (own := clock_deadline(state)) is not None:
        due.append((ROOM, own))
    run = current_run(state)
    rules = None if run is None or run.ended_at is not None else by_key(run.activity)
    if run is not None and rules is not None and (its := rules.deadline(run.state)) is not None:
        due.append((run.activity, its))
    return min(due, key=lambda d: d[1].at, default=None)
