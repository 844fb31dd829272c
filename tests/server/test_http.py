"""The HTTP calls: whose token opens what, methods and bodies, the way in, and a store that is away."""

from __future__ import annotations

import asyncio
import io
import json
import re
from pathlib import Path

import pytest

from server import embedded
from server.app import serve
from tests.server.calls import ask, form, nothing_failed, refused
from tests.server.conftest import Place, settings_on, until
from tests.server.test_uploads import HEBREW, as_csv

__all__ = ["nothing_failed"]

CALLS: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("GET", "export.csv", frozenset({"facilitator"})),
    ("GET", "export.xlsx", frozenset({"facilitator"})),
    ("GET", "export.zip", frozenset({"facilitator"})),
    ("GET", "log.csv", frozenset({"facilitator"})),
    ("GET", "decks/general", frozenset({"facilitator"})),
    ("POST", "decks", frozenset({"facilitator"})),
    ("POST", "screen-token", frozenset({"facilitator"})),
    ("GET", "runs/1/material", frozenset({"facilitator", "seat", "screen"})),
    ("DELETE", "", frozenset({"facilitator"})),
)


async def test_every_call_with_every_token(place: Place) -> None:
    room, other = await place.open("sequential"), await place.open("sequential")
    lead = await place.connect(room["facilitator_token"])
    seat, gone = await place.join(room, "נועה"), await place.join(room, "Sam")
    await lead.send("room", {"type": "begin-item", "item": "i1"})
    await lead.send("room", {"type": "remove-seat", "seat": gone.private["seat"]})
    await until(gone, lambda wire: wire.gone is not None)
    tokens = {
        None: (401, "bad-token"),
        "x": (401, "bad-token"),
        f"{room['code']}.{'a' * 43}": (401, "bad-token"),
        f"99999999.{'a' * 43}": (401, "bad-token"),
        other["facilitator_token"]: (401, "bad-token"),
        gone.token: (401, "removed"),
        room["screen_token"]: "screen",
        seat.token: "seat",
        room["facilitator_token"]: "facilitator",
    }
    for method, tail, roles in CALLS:
        path = f"/api/rooms/{room['code']}" + (f"/{tail}" if tail else "")
        for token, expected in tokens.items():
            data = form(as_csv(HEBREW)) if method == "POST" and tail == "decks" else None
            status, answer = await ask(place, method, path, token=token, data=data)
            if isinstance(expected, tuple):
                assert (status, answer["error"]["code"]) == expected, (path, token)
            elif expected not in roles:
                assert (status, answer["error"]["code"]) == (403, "not-allowed"), (path, expected)
            else:
                assert status in {200, 201, 204}, (path, expected)


async def test_a_token_nobody_was_given_does_not_tell_whether_a_room_exists(place: Place) -> None:
    room = await place.open("rummy")
    answers = [
        await place.call("GET", f"/api/rooms/{code}/export.csv", token=f"{code}.{'a' * 43}")
        for code in (room["code"], "99999998")
    ]
    assert answers[0][0] == answers[1][0] == 401 and answers[0][2] == answers[1][2]


async def test_another_screen_token_opens_the_screen(place: Place) -> None:
    room = await place.open("rummy")
    path = f"/api/rooms/{room['code']}/screen-token"
    status, answer = await ask(place, "POST", path, token=room["facilitator_token"])
    assert status == 201
    screen = await place.connect(answer["screen_token"])
    assert set(screen.layers) == {"public", "summary"} and answer["screen_token"] != room["screen_token"]


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff\xfe\x00", b"name=x", b'{"title":', b"[" * 100_000, b'{"title":"x"}{}', b"\x00"]
)
async def test_a_body_that_is_no_json(place: Place, data: bytes) -> None:
    assert await refused(place, "POST", "/api/rooms", data=data) == (400, "bad-request")


async def test_a_body_that_is_too_large(place: Place) -> None:
    assert await refused(place, "POST", "/api/rooms", data=io.BytesIO(b" " * 3_000_000)) == (413, "too-large")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/api/rooms", "POST"),
        ("PUT", "/api/rooms/12345678", "DELETE,GET,HEAD"),
        ("DELETE", "/api/rooms/12345678/seats", "POST"),
        ("POST", "/api/rooms/12345678/export.csv", "GET,HEAD"),
        ("POST", "/healthz", "GET,HEAD"),
        ("PATCH", "/", "GET,HEAD"),
        ("POST", "/12345678", "GET,HEAD"),
        ("PROPFIND", "/api/rooms", "POST"),
    ],
)
async def test_a_method_that_a_call_does_not_know(place: Place, method: str, path: str, allowed: str) -> None:
    status, headers, body = await place.call(method, path)
    assert status == 405 and headers["Allow"] == allowed
    assert json.loads(body)["error"]["code"] == "no-such-method"


@pytest.mark.parametrize(
    "path", ["/api", "/api/", "/api/nothing", "/api/rooms/1/2/3", "/assets/none.js", "/assets/", "/x.php"]
)
async def test_a_call_that_there_is_not(place: Place, path: str) -> None:
    if path == "/api":
        assert (await place.call("GET", path))[0] == 404
    else:
        assert await refused(place, "GET", path) == (404, "no-such-page")


async def test_a_qr_code_is_for_whoever_knows_the_link(place: Place) -> None:
    room = await place.open("rummy")
    path = f"/api/rooms/{room['code']}/qr.svg"
    query = f"origin=http://192.168.1.5:8080&key={room['join_key']}"
    status, headers, body = await place.call("GET", f"{path}?{query}")
    assert status == 200 and headers["Content-Type"] == "image/svg+xml" and body.startswith(b"<svg")
    assert b"<script" not in body and b"href" not in body
    for key in ("", "other", room["join_key"][:-1], "א"):
        bad = f"{path}?origin=http://localhost&key={key}"
        assert await refused(place, "GET", bad) == (404, "no-such-room")
    for origin in (
        "",
        "javascript:alert(1)",
        "http://",
        "http://[::1",
        "http://a b",
        "http://me@x",
        "http://x/y",
        "//x",
    ):
        bad = f"{path}?origin={origin}&key={room['join_key']}"
        assert await refused(place, "GET", bad) == (400, "bad-request")


async def test_addresses_for_phones(place: Place) -> None:
    status, found = await ask(place, "GET", "/api/setup")
    port = place.serving.port
    assert status == 200 and found["addresses"][-1] == f"http://localhost:{port}"
    assert all(re.fullmatch(rf"http://[a-z0-9.]+:{port}", address) for address in found["addresses"])
    place.serving.house.settings.public_url = "https://example.org/"
    assert (await ask(place, "GET", "/api/setup"))[1]["addresses"] == ["https://example.org"]


async def test_everybody_may_ask_how_long_rooms_are_kept_and_where(place: Place) -> None:
    settings = place.serving.house.settings
    assert (await ask(place, "GET", "/api/setup"))[1]["keeps"] == {"days": 90, "own_store": settings.redis_url is None}
    settings.keep_days, settings.redis_url = 7, None
    assert (await ask(place, "GET", "/api/setup"))[1]["keeps"] == {"days": 7, "own_store": True}


async def test_health(place: Place) -> None:
    assert await ask(place, "GET", "/healthz") == (200, {"ok": True})
    assert await ask(place, "GET", "/readyz") == (200, {"ok": True})
    assert (await place.call("HEAD", "/healthz"))[0] == 200


async def test_while_the_store_is_away_the_server_says_so(tmp_path: Path) -> None:
    store = await embedded.start(tmp_path / "data")
    async with serve(settings_on(store)) as serving:
        place = Place(serving)
        room = await place.open("rummy")
        await store.stop()
        calls = (
            ask(place, "GET", "/healthz"),
            ask(place, "GET", "/readyz"),
            refused(place, "POST", "/api/rooms", body={"title": "x"}),
            refused(place, "GET", "/api/rooms/99999999"),
            refused(place, "GET", f"/api/rooms/{room['code']}/log.csv", token=room["facilitator_token"]),
            ask(place, "GET", f"/api/rooms/{room['code']}/export.csv", token=room["facilitator_token"]),
        )
        alive, ready, opening, finding, log, export = await asyncio.gather(*calls)
    assert alive == (200, {"ok": True})
    assert ready == (503, {"ok": False, "store": "StoreUnavailable"})
    assert opening == finding == log == (503, "unavailable")
    assert export[0] == 200  # what stands in memory can still be saved
