"""Headers of every answer: no third party, no framing, no referrer."""

import re
from collections.abc import MutableMapping

from aiohttp import web

from server.web.errors import Handler

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        # Older browsers do not count a socket of the own host as 'self': it is named.
        "connect-src 'self'{sockets}",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        # No text becomes markup or script, but for the templates that Svelte itself brings.
        "require-trusted-types-for 'script'",
        "trusted-types svelte-trusted-html",
    )
)
HOST = re.compile(r"([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:[0-9]{1,5})?")
HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


@web.middleware
async def headers(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Add what every answer carries; answers to calls are never kept by anyone on the way."""
    try:
        response = await handler(request)
    except web.HTTPRedirection as elsewhere:
        _add(request, elsewhere.headers)
        raise
    if not response.prepared:
        _add(request, response.headers)
    return response


def _add(request: web.Request, carried: MutableMapping[str, str]) -> None:
    host = request.host if HOST.fullmatch(request.host) else ""
    sockets = f" ws://{host} wss://{host}" if host else ""
    carried.setdefault("Content-Security-Policy", POLICY.format(sockets=sockets))
    for name, value in HEADERS.items():
        carried.setdefault(name, value)
    if request.path.startswith("/api/"):
        carried.setdefault("Cache-Control", "no-store")
