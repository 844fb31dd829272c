"""What a request brings along: a file in a form, and the language words are wanted in."""

from aiohttp import web

from game_rules.activity import LANGUAGES, Language
from server.web.errors import Fault

UPLOAD_LIMIT = 2_000_000
"""Bytes of a file somebody brings; a thousand cards are a tenth of it."""
FORM_BYTES = 100_000
"""What the form around a file may add."""


def language_of(request: web.Request) -> Language:
    """The language asked for, Hebrew where none is."""
    wanted = request.query.get("language", "he")
    for language in LANGUAGES:
        if language == wanted:
            return language
    raise Fault("bad-request", where="language", why="unknown")


async def uploaded(request: web.Request) -> tuple[str, bytes, str]:
    """File name, content and title of a multipart form. The server reads no more of it than `UPLOAD_LIMIT` allows."""
    if request.content_type != "multipart/form-data":
        raise Fault("bad-request", where="body", why="multipart")
    if (request.content_length or 0) > UPLOAD_LIMIT + FORM_BYTES:
        raise Fault("too-large")
    try:
        form = await request.post()
    except (ValueError, LookupError, AssertionError):  # what is no form, or is in an encoding nobody knows
        raise Fault("bad-request", where="body", why="multipart") from None
    file, title = form.get("file"), form.get("title")
    if not isinstance(file, web.FileField):
        raise Fault("bad-request", where="file", why="missing")
    data = file.file.read(UPLOAD_LIMIT + 1)
    if not data:
        raise Fault("file-empty")
    if len(data) > UPLOAD_LIMIT:
        raise Fault("too-large")
    return file.filename, data, title if isinstance(title, str) else ""
