"""Decks and words over HTTP: listed, shown, uploaded, refused."""

from __future__ import annotations

import json

import aiohttp
import pytest

from server.web.forms import UPLOAD_LIMIT
from tests.server.calls import ask, form, nothing_failed, refused
from tests.server.conftest import Place, until
from tests.server.test_uploads import HEBREW, as_csv, as_xlsx
from tests.server.test_uploads_bad import png

__all__ = ["nothing_failed"]


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
    assert headers["Content-Encoding"] in {"gzip", "deflate"}
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
