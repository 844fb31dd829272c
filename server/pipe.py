"""Calls of all rooms on one connection to the store: sent as they come, answered in their order."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from math import inf
from typing import Any, Protocol

from server.tasks import end

OPENING = 2
"""Times the seconds of silence: finding a server may mean to ask several others first."""


class Connection(Protocol):
    """One connection of the client library; `read_response` gives None when nothing came within `timeout` seconds."""

    socket_timeout: float | None

    def connect(self) -> Awaitable[None]: ...

    def send_command(self, *args: Any, check_health: bool = True) -> Awaitable[None]: ...

    def read_response(self, *, timeout: float, disconnect_on_error: bool) -> Awaitable[Any]: ...

    def disconnect(self, nowait: bool) -> Awaitable[None]: ...


class Line:
    """A connection, the task that opens and reads it, and who waits on it: since when, whoever asked first in front."""

    def __init__(self, connection: Connection, stands: asyncio.Future[None]) -> None:
        self.connection = connection
        self.stands = stands
        self.asked: deque[tuple[float, asyncio.Future[Any]]] = deque()
        self.watched = False
        self.task: asyncio.Task[None]

    def answer(self, told: Any) -> None:
        """Give the next in turn what came for them; whoever was called off meanwhile is passed over."""
        _, waiting = self.asked.popleft()
        if waiting.done():
            return
        if isinstance(told, Exception):
            waiting.set_exception(told)
        else:
            waiting.set_result(told)


class Pipe:
    """One connection for calls that many have under way at once; it is made when first needed, and after every loss.

    A call raises what the client library raises, or `OSError` where the connection was lost: then the call may have
    been carried out or not. Silence of some seconds is a loss.
    """

    def __init__(self, make: Callable[[], Connection], seconds: float, refusal: type[Exception]) -> None:
        """*refusal*: what the client library raises for an answer that says no; all else is a loss."""
        self._make = make
        self._refusal = refusal
        self._seconds = seconds
        self._line: Line | None = None

    async def call(self, *args: Any) -> Any:
        """What the store answers to a command."""
        line = self._line or self._begin()
        if not line.stands.done():
            await asyncio.shield(line.stands)  # all who need it wait for the same attempt, and share its failure
        if line is not self._line:  # lost again before our turn came: nobody reads answers on it any more
            raise OSError("the connection was lost as soon as it stood")
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        line.asked.append((loop.time(), answer))
        if not line.watched:
            line.watched = True
            loop.call_later(self._seconds, self._look_at, line)
        try:
            # All of it is handed on before anybody else has a turn, so the order on the line is that of `asked`.
            await line.connection.send_command(*args, check_health=False)
        except Exception:
            answer.cancel()
            self._leave(line)
            raise
        return await answer

    async def close(self) -> None:
        """Ends the connection; whoever waits for it or for an answer is told that it is lost."""
        if (line := self._line) is not None:
            self._line = None
            await end(line.task)

    def _begin(self) -> Line:
        self._line = line = Line(self._make(), asyncio.get_running_loop().create_future())
        line.task = asyncio.create_task(self._keep(line), name="store pipe")
        line.task.add_done_callback(lambda task: self._ended(line, task))
        return line

    async def _keep(self, line: Line) -> None:
        """Open a line and hand out what comes on it, until it is lost or left."""
        try:
            async with asyncio.timeout(OPENING * self._seconds):
                await line.connection.connect()
            # Silence is looked for here; the library would make a task of every call.
            line.connection.socket_timeout = None
            line.stands.set_result(None)
            while True:
                try:
                    told = await line.connection.read_response(timeout=inf, disconnect_on_error=False)
                except self._refusal as refusal:
                    told = refusal
                line.answer(told)
        finally:
            if self._line is line:
                self._line = None  # before it is taken down: the library opens anew what is written to
            with suppress(Exception):
                await line.connection.disconnect(nowait=True)

    def _ended(self, line: Line, task: asyncio.Task[None]) -> None:
        """Tell whoever waits; a callback, for a task called off before its first step has run nothing of itself."""
        if self._line is line:
            self._line = None
        error = None if task.cancelled() else task.exception()
        if not line.stands.done():
            line.stands.set_exception(error or OSError("the connection was left"))
            line.stands.exception()  # seen, also where nobody waits for it any more
        while line.asked:
            line.answer(OSError(f"the connection was lost: {error}" if error else "the connection was left"))

    def _leave(self, line: Line) -> None:
        """Nobody asks any more on this one, which stood."""
        if self._line is line:
            self._line = None
        line.task.cancel()

    def _look_at(self, line: Line) -> None:
        """Leave a line that has been silent for too long."""
        line.watched = bool(line.asked)
        if not line.asked:
            return
        loop = asyncio.get_running_loop()
        left = line.asked[0][0] + self._seconds - loop.time()
        if left <= 0:
            self._leave(line)
        else:
            loop.call_later(left, self._look_at, line)
