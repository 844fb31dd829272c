"""Rooms and seats over HTTP: opening, finding, sitting down, and names of every kind."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from game_rules.room.state import NAME_LIMIT, TITLE_LIMIT
from tests.server.calls import TOKEN, ask, nothing_failed, refused, take_seat
from tests.server.conftest import Place

__all__ = ["nothing_failed"]


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
