"""Errors over HTTP: `{"error": {"code", "params"}}` with a fitting status, whatever went wrong."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import structlog
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from pydantic import BaseModel, ValidationError

from server.acts import Answer
from server.store import StoreError, StoreFull

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Body = TypeVar("Body", bound=BaseModel)
log_lines = structlog.get_logger()

STATUS = {
    "bad-request": 400,
    "no-such-page": 404,
    "no-such-method": 405,
    "no-such-room": 404,
    "no-such-run": 404,
    "no-such-deck": 404,
    "no-such-list": 404,
    "no-such-return-code": 404,
    "room-exists": 409,
    "room-locked": 409,
    "room-full": 409,
    "room-ended": 409,
    "too-many-decks": 409,
    "bad-token": 401,
    "removed": 401,
    "not-allowed": 403,
    "bad-open-key": 403,
    "too-large": 413,
    "throttled": 429,
    "unavailable": 503,
    "store-full": 503,
    "internal": 500,
}
"""The status of a code; any other refusal is 422."""


class Fault(Exception):
    """Ends a request with an error."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def error(code: str, params: Mapping[str, Any] | None = None) -> web.Response:
    """The answer for an error of this code."""
    return web.json_response({"error": {"code": code, "params": dict(params or {})}}, status=STATUS.get(code, 422))


def must(answer: Answer) -> None:
    """Go on only with an act that was done."""
    if answer.code is not None:
        raise Fault(answer.code, **answer.params)


async def read(request: web.Request, kind: type[Body]) -> Body:
    """The body as a record of *kind*; anything else is `bad-request`."""
    try:
        return kind.model_validate_json(await request.read())
    except ValidationError as bad:
        first = bad.errors(include_input=False, include_url=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise Fault("bad-request", where=where, why=first["type"]) from None


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every failure becomes an answer with a code."""
    try:
        return await handler(request)
    except Fault as fault:
        return error(fault.code, fault.params)
    except StoreError as fault:
        return error("store-full" if isinstance(fault, StoreFull) else "unavailable")
    except web.HTTPRequestEntityTooLarge:
        return error("too-large")
    except web.HTTPRedirection:
        raise
    except web.HTTPException as fault:
        answer = error({404: "no-such-page", 405: "no-such-method"}.get(fault.status, "bad-request"))
        if isinstance(fault, web.HTTPMethodNotAllowed):
            answer.headers["Allow"] = fault.headers["Allow"]
        return answer
    except ConnectionResetError:
        # Whoever asked has hung up: there is nobody to tell, and nothing went wrong.
        return web.Response(status=400)
    except (web.RequestPayloadError, HttpProcessingError, ConnectionError):
        # A body that came broken, or only in part.
        return error("bad-request")
    except Exception:
        log_lines.exception("request-failed", method=request.method, route=_route(request))
        return error("internal")


def _route(request: web.Request) -> str:
    """The pattern that matched, which holds no code and no token."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "-"
