"""The HTTP calls one by one: what they answer, to whom, and what they say to odd input."""

from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from game_rules.room.state import NAME_LIMIT, TITLE_LIMIT
from server import embedded
from server.app import serve
from server.web.decks import UPLOAD_LIMIT
from tests.server.conftest import Place, settings_on, until
from tests.server.test_uploads import HEBREW, as_csv, as_xlsx, png

TOKEN = re.compile(r"[1-9][0-9]{7}\.[A-Za-z0-9_-]{43}")
Call = tuple[int, Any]


@pytest.fixture(autouse=True)
def nothing_failed() -> Iterator[None]:
    """Whatever is sent, nothing breaks inside."""
    with capture_logs() as lines:
        yield
    assert not [line for line in lines if line["log_level"] in {"error", "critical"}]


async def ask(place: Place, method: str, path: str, **how: Any) -> Call:
    """Status and body of a call; JSON is read."""
    status, headers, body = await place.call(method, path, **how)
    return status, json.loads(body) if headers.get("Content-Type", "").startswith("application/json") else body


async def refused(place: Place, method: str, path: str, **how: Any) -> tuple[int, str]:
    """Status and code of a call that is refused."""
    status, body = await ask(place, method, path, **how)
    assert set(body) == {"error"} and set(body["error"]) == {"code", "params"}
    return status, body["error"]["code"]


def form(data: bytes, name: str = "deck.csv", **fields: str) -> aiohttp.FormData:
    filled = aiohttp.FormData()
    for field, value in fields.items():
        filled.add_field(field, value)
    filled.add_field("file", io.BytesIO(data), filename=name)
    return filled


async def take_seat(place: Place, room: dict[str, Any], name: str = "נועה", **more: Any) -> Call:
    return await ask(place, "POST", f"/api/rooms/{room['code']}/seats", body={"name": name, **more})


# Opening and finding


async def test_a_room_is_opened_found_and_sat_down_in(place: Place) -> None:
    status, room = await ask(
        place, "POST", "/api/rooms", body={"title": "  מפגש 2 ", "language": "ar", "activities": ["rummy"]}
    )
    assert status == 201 and re.fullmatch(r"[1-9][0-9]{7}", room["code"])
    assert TOKEN.fullmatch(room["facilitator_token"]) and TOKEN.fullmatch(room["screen_token"])
    assert room["links"] == {
        "join": f"/{room['code']}#{room['join_key']}",
        "console": f"/console#{room['facilitator_token']}",
        "screen": f"/screen#{room['screen_token']}",
    }
    found = await ask(place, "GET", f"/api/rooms/{room['code']}")
    assert found == (200, {"title": "מפגש 2", "language": "ar", "open": True})
    status, seat = await take_seat(place, room, affiliation="teacher")
    assert status == 201 and set(seat) == {"seat", "token"} and TOKEN.fullmatch(seat["token"])


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"title": ""}, 422, "title-empty"),
        ({"title": "\u202e \u200f"}, 422, "title-empty"),
        ({"title": "א" * (TITLE_LIMIT + 1)}, 422, "title-too-long"),
        ({"title": "א" * 10_000}, 422, "title-too-long"),
        ({"title": "x", "language": "fr"}, 400, "bad-request"),
        ({"title": "x", "activities": ["chess"]}, 422, "no-such-activity"),
        ({"title": "x", "activities": ["rummy"] * 21}, 400, "bad-request"),
        ({"title": "x", "colour": "red"}, 400, "bad-request"),
        ({"title": 5}, 400, "bad-request"),
        ({}, 400, "bad-request"),
        ([], 400, "bad-request"),
        ("x", 400, "bad-request"),
    ],
)
async def test_a_room_that_cannot_be_opened(place: Place, body: Any, status: int, code: str) -> None:
    assert await refused(place, "POST", "/api/rooms", body=body) == (status, code)


async def test_an_opening_key_may_be_asked_for(place: Place) -> None:
    settings = place.serving.house.settings
    settings.open_key = "סוד"
    assert await refused(place, "POST", "/api/rooms", body={"title": "x"}) == (403, "bad-open-key")
    assert await refused(place, "POST", "/api/rooms", body={"title": "x", "key": "אחר"}) == (403, "bad-open-key")
    assert (await ask(place, "POST", "/api/rooms", body={"title": "x", "key": "סוד"}))[0] == 201


@pytest.mark.parametrize("code", ["00000000", "99999999", "1234567", "123456789", "٤٧٢٩١٦٣٨", "abcdefgh", "0x12345"])
async def test_a_code_that_is_none(place: Place, code: str) -> None:
    assert await refused(place, "GET", f"/api/rooms/{code}") == (404, "no-such-room")
    assert await refused(place, "POST", f"/api/rooms/{code}/seats", body={"name": "x"}) == (404, "no-such-room")
    body = {"return_code": "123456"}
    assert await refused(place, "POST", f"/api/rooms/{code}/return", body=body) == (404, "no-such-room")
    path = f"/api/rooms/{code}/qr.svg?origin=http://localhost&key=x"
    assert await refused(place, "GET", path) == (404, "no-such-room")


# Sitting down

NAUGHTY = (
    "נועה שטרן",
    "أمل زعبي",
    "O'Brien-Łukasz",
    "👩🏽‍🏫🎉",
    "<script>alert(1)</script>",
    "'; DROP TABLE rooms;--",
    "{{7*7}} ${7*7} %s %n",
    "../../etc/passwd",
    "null",
    "=1+1",
    "ﷺ" * 5,
    "Z̸̢͝a̴l̵g̶o",
    "𝕌𝕟𝕚𝕔𝕠𝕕𝕖",
    "a" * NAME_LIMIT,
)


@pytest.mark.parametrize("name", NAUGHTY)
async def test_a_name_is_taken_as_it_is(place: Place, name: str) -> None:
    room = await place.open("rummy")
    status, seat = await take_seat(place, room, name)
    assert status == 201
    lead = await place.connect(room["facilitator_token"])
    assert lead.public["seats"][seat["seat"]]["name"] == name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "name-empty"),
        (" \t\n ", "name-empty"),
        ("\u200f\u202e\u2066", "name-empty"),
        ("\u3164\u2800", "name-empty"),
        ("א" * (NAME_LIMIT + 1), "name-too-long"),
        ("a" * 10_000, "name-too-long"),
        ("👩🏽‍🏫" * 11, "name-too-long"),
    ],
)
async def test_a_name_that_is_none(place: Place, name: str, code: str) -> None:
    room = await place.open("rummy")
    status, answer = await take_seat(place, room, name)
    assert (status, answer["error"]["code"]) == (422, code)
    assert code == "name-empty" or answer["error"]["params"]["limit"] == NAME_LIMIT


async def test_what_turns_words_around_is_taken_out_and_equal_names_are_told_apart(place: Place) -> None:
    room = await place.open("rummy")
    seats = [(await take_seat(place, room, name))[1]["seat"] for name in ("נועה", "\u202eנועה\u200f ", "נועה")]
    lead = await place.connect(room["facilitator_token"])
    assert [lead.public["seats"][seat]["name"] for seat in seats] == ["נועה", "נועה 2", "נועה 3"]


@pytest.mark.parametrize(
    "body",
    [
        {"name": "x", "affiliation": "king"},
        {"name": "x", "seat": "s1"},
        {"name": "x", "key": "k" * 101},
        {"name": "a" * 20_001},
        {"name": None},
        {"affiliation": "teacher"},
        {"name": "\ud800"},
    ],
)
async def test_a_wish_for_a_seat_that_is_none(place: Place, body: Any) -> None:
    room = await place.open("rummy")
    data = json.dumps(body)
    assert await refused(place, "POST", f"/api/rooms/{room['code']}/seats", data=data) == (400, "bad-request")


async def test_a_locked_room_and_an_ended_one_let_nobody_in(place: Place) -> None:
    room = await place.open("rummy")
    lead = await place.connect(room["facilitator_token"])
    for command, code, again in (
        ({"type": "lock-room", "locked": True}, "room-locked", {"type": "lock-room", "locked": False}),
        ({"type": "end-room"}, "room-ended", {"type": "reopen-room"}),
    ):
        await lead.send("room", command)
        assert (await ask(place, "GET", f"/api/rooms/{room['code']}"))[1]["open"] is False
        status, answer = await take_seat(place, room, key=room["join_key"])
        assert (status, answer["error"]["code"]) == (409, code)
        await lead.send("room", again)
        assert (await take_seat(place, room))[0] == 201


async def test_an_ended_room_still_exports_and_is_deleted(place: Place) -> None:
    room = await place.open("rummy")
    lead = await place.connect(room["facilitator_token"])
    await lead.send("room", {"type": "end-room"})
    path, token = f"/api/rooms/{room['code']}", room["facilitator_token"]
    assert (await ask(place, "GET", f"{path}/export.csv", token=token))[0] == 200
    assert (await ask(place, "DELETE", path, token=token))[0] == 204
    assert await refused(place, "GET", path) == (404, "no-such-room")
    assert await refused(place, "GET", f"{path}/export.csv", token=token) == (401, "bad-token")


@pytest.mark.parametrize("code", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", 123456, None])
async def test_a_return_code_that_is_none(place: Place, code: Any) -> None:
    room = await place.open("rummy")
    path = f"/api/rooms/{room['code']}/return"
    assert await refused(place, "POST", path, body={"return_code": code}) == (400, "bad-request")


# Bodies and methods


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


# Whose token opens what

CALLS: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("GET", "export.csv", frozenset({"facilitator"})),
    ("GET", "export.xlsx", frozenset({"facilitator"})),
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
    assert set(screen.layers) == {"public"} and answer["screen_token"] != room["screen_token"]


# Decks and words


async def test_decks_are_listed_and_shown_in_three_languages(place: Place) -> None:
    room = await place.open("rummy")
    status, decks = await ask(place, "GET", "/api/decks")
    assert status == 200 and next(iter(decks)) == "general"
    assert set(decks["general"]["title"]) == {"he", "ar", "en"} and decks["general"]["counts"]["gap"] >= 30
    shown = {}
    for language in ("he", "ar", "en"):
        path = f"/api/rooms/{room['code']}/decks/general?language={language}"
        status, shown[language] = await ask(place, "GET", path, token=room["facilitator_token"])
        assert status == 200 and len(shown[language]["cards"]) == sum(decks["general"]["counts"].values())
    assert len({deck["title"] for deck in shown.values()}) == 3
    card = next(card for card in shown["ar"]["cards"].values() if card["kind"] == "action")
    assert set(card) == {"kind", "text", "short", "tags", "channel"} and card["tags"]
    path, token = f"/api/rooms/{room['code']}/decks", room["facilitator_token"]
    assert await refused(place, "GET", f"{path}/none", token=token) == (404, "no-such-deck")
    assert await refused(place, "GET", f"{path}/general?language=fr", token=token) == (400, "bad-request")


async def test_the_words_of_a_run(place: Place) -> None:
    room = await place.open("rummy")
    lead, phone = await place.connect(room["facilitator_token"]), await place.join(room, "נועה")
    path = f"/api/rooms/{room['code']}/runs"
    assert await refused(place, "GET", f"{path}/1/material", token=phone.token) == (404, "no-such-run")
    await lead.send("room", {"type": "begin-item", "item": "i1"})
    status, headers, body = await place.call("GET", f"{path}/1/material?language=en", token=phone.token)
    assert status == 200 and headers["Cache-Control"] == "private, max-age=86400"
    await until(phone, lambda wire: "run" in wire.private)
    words = json.loads(body)
    assert all(words[card]["text"].isascii() or words[card]["text"] for card in phone.private["run"]["view"]["hand"])
    for run in ("0", "2", "-1", "x", "1e3", "9" * 30, "١"):
        assert (await refused(place, "GET", f"{path}/{run}/material", token=phone.token))[1] == "no-such-run"
    bad = f"{path}/1/material?language=xx"
    assert await refused(place, "GET", bad, token=phone.token) == (400, "bad-request")


async def test_a_deck_is_uploaded_chosen_and_played_with(place: Place) -> None:
    room = await place.open("sequential")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}/decks"
    status, answer = await ask(place, "POST", path, token=token, data=form(as_xlsx(HEBREW), "שלנו.xlsx", title="שלנו"))
    assert status == 201 and answer["counts"] == {"gap": 1, "cause": 1, "action": 1}
    lead = await place.connect(token)
    setup = {"type": "configure-item", "item": "i1", "setup": {"deck": answer["key"]}, "minutes": 0}
    assert (await lead.send("room", setup))["ok"]
    assert (await lead.send("room", {"type": "begin-item", "item": "i1"}))["ok"]
    status, words = await ask(place, "GET", f"/api/rooms/{room['code']}/runs/1/material?language=ar", token=token)
    assert [card["text"] for card in words.values()] == [row[1] for row in HEBREW[1:]]
    assert words[f"action-{answer['key']}-4"]["channel"] == "البنى التحتية وإتاحة الخدمات"


async def test_a_deck_with_faults_is_told_row_by_row_and_not_taken(place: Place) -> None:
    room = await place.open("rummy")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}/decks"
    data = form(as_csv([*HEBREW, ("פיל", "x", "", "")]))
    status, answer = await ask(place, "POST", path, token=token, data=data)
    assert status == 422 and answer["error"] == {
        "code": "deck-faults",
        "params": {"faults": [{"row": 5, "code": "kind-unknown", "value": "פיל"}], "good": 3},
    }
    lead = await place.connect(token)
    assert not [key for key in lead.console.get("decks", {}) if key.startswith("own")]


async def test_files_that_are_no_decks(place: Place) -> None:
    room = await place.open("rummy")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}/decks"
    status, answer = await ask(place, "POST", path, token=token, data=form(png(), "חפיסה.csv"))
    assert (status, answer["error"]["params"]["faults"]) == (422, [{"row": 1, "code": "file-unreadable"}])
    for data, expected in (
        (form(b""), (422, "file-empty")),
        (form(b"x" * (UPLOAD_LIMIT + 1)), (413, "too-large")),
        (form(b"x" * 50_000_000), (413, "too-large")),
        (aiohttp.FormData({"file": "no file"}), (400, "bad-request")),
        (aiohttp.FormData({"title": "x"}), (400, "bad-request")),
        (b"plain", (400, "bad-request")),
    ):
        assert await refused(place, "POST", path, token=token, data=data) == expected


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("multipart/form-data", b"--x\r\n\r\n--x--"),
        ("multipart/form-data; boundary=x", b"no boundary at all"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=file\r\n\r\nabc"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nnameless\r\n--x--"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=klingon\r\n\r\nx'
            b"\r\n--x--\r\n",
        ),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n'
            b"--y\r\n\r\n--y--\r\n--x--\r\n",
        ),
        ("multipart/form-data; boundary=" + "x" * 200, b"--x--"),
        ("multipart/mixed; boundary=x", b"--x--"),
    ],
)
async def test_forms_that_are_none(place: Place, kind: str, data: bytes) -> None:
    room = await place.open("rummy")
    headers = {"Authorization": f"Bearer {room['facilitator_token']}", "Content-Type": kind}
    url = f"{place.origin}/api/rooms/{room['code']}/decks"
    async with aiohttp.ClientSession() as session, session.post(url, data=data, headers=headers) as response:
        assert (response.status, (await response.json())["error"]["code"]) == (400, "bad-request")


async def test_a_room_takes_only_so_many_decks(place: Place) -> None:
    room = await place.open("rummy")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}/decks"
    for _ in range(40):
        status, answer = await ask(place, "POST", path, token=token, data=form(as_csv(HEBREW)))
        if status != 201:
            break
    assert status == 409 and answer["error"]["code"] == "too-many-decks" and answer["error"]["params"]["limit"]


async def test_the_template_downloads_and_uploads(place: Place) -> None:
    room = await place.open("rummy")
    status, headers, body = await place.call("GET", "/api/deck-template.csv")
    assert status == 200 and headers["Content-Type"] == "text/csv; charset=utf-8"
    assert headers["Content-Disposition"] == 'attachment; filename="deck-template.csv"'
    path = f"/api/rooms/{room['code']}/decks"
    assert (await ask(place, "POST", path, token=room["facilitator_token"], data=form(body)))[0] == 201


# The way in


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
    assert (await ask(place, "GET", "/api/setup"))[1] == {"addresses": ["https://example.org"]}


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
