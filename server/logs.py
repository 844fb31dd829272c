"""Log lines: what happened to the server, with room and version, never a name or a word of people."""

import logging
import sys
import time
from math import inf

import structlog
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web import RequestPayloadError

OFTEN_SECONDS = 1.0
"""What strangers can bring about without end is logged at most so often; `/metrics` counts every time."""
KINDS = 1_000
"""Kinds of such lines that are told apart."""
log_lines = structlog.get_logger()
_told: dict[tuple[str, str], tuple[float, int]] = {}


def configure(*, json: bool) -> None:
    """Lines to standard error: for people, or JSON for machines."""
    last = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("aiohttp.server").addFilter(without_quotes)


def without_quotes(record: logging.LogRecord) -> bool:
    """What is no HTTP is quoted in its error, and a token may stand in it: only the kind of the error is logged."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, HttpProcessingError | RequestPayloadError):
        now_and_then("no-http", why=type(error).__name__)
        return False
    return True


def now_and_then(event: str, *, why: str, room: str | None = None) -> None:
    """A line about something that strangers can bring about without end: once a second, with how often since the last.

    Counted by room, where it happens in one, else by *why*, which is a word of ours and never a stranger's.
    """
    now, what = time.monotonic(), (event, room or why)
    told, since = _told.get(what, (-inf, 0))
    if now - told < OFTEN_SECONDS:
        _told[what] = told, since + 1
        return
    if len(_told) >= KINDS:
        _told.clear()
    _told[what] = now, 0
    where = {} if room is None else {"room": room}
    log_lines.warning(event, **where, why=why, **({"times": since + 1} if since else {}))
