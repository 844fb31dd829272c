"""Lists of interventions over HTTP: the house's own, the template, a file read and given back, refused."""

from __future__ import annotations

import io
import zipfile
from functools import partial
from typing import Any

import aiohttp
from openpyxl import load_workbook

from bots.wire import Wire
from content.library import list_template, lists
from game_rules.activity import LANGUAGES
from game_rules.kit.interventions import GOAL_LIMIT, HEADS, LIST_LIMIT, NAME_LIMIT, RESOURCES_LIMIT, SHORT_LIMIT
from server.web.forms import UPLOAD_LIMIT
from tests.server.calls import ask, form, nothing_failed, refused, take_seat
from tests.server.conftest import Place, until
from tests.server.test_interventions import HEBREW
from tests.server.test_uploads import as_csv, as_xlsx
from tests.server.test_uploads_bad import png

__all__ = ["nothing_failed"]


def longest(letter: str) -> list[dict[str, Any]]:
    """A list as long as the rules allow, every field of it full of *letter*."""
    return [
        {
            "name": f"{number:02}" + letter * (NAME_LIMIT - 2),
            "short": f"{number:02}" + letter * (SHORT_LIMIT - 2),
            "goal": letter * GOAL_LIMIT,
            "head": max(HEADS, key=len),
            "provider": "authority",
            "resources": RESOURCES_LIMIT,
            "budget": "separate",
        }
        for number in range(LIST_LIMIT)
    ]


def shows(lead: Wire, own: list[dict[str, Any]]) -> bool:
    """Whether the console shows these interventions in the first item's setup."""
    return bool(lead.console["setups"]["i1"].get("own") == own)


async def test_a_list_of_the_house_in_three_languages(place: Place) -> None:
    sample = lists()["sample"].interventions
    shown = {}
    for language in LANGUAGES:
        status, answer = await ask(place, "GET", f"/api/lists/sample?language={language}")
        assert (status, answer["key"]) == (200, "sample")
        shown[language] = answer["interventions"]
        assert [one["head"] for one in shown[language]] == [one.head for one in sample]
    assert len({rows[0]["name"] for rows in shown.values()}) == 3
    assert set(shown["he"][0]) == {"name", "short", "goal", "head", "provider", "resources", "budget"}
    bare = next(number for number, one in enumerate(sample) if one.resources is None and one.budget is None)
    assert set(shown["ar"][bare]) == {"name", "short", "goal", "head", "provider"}
    assert await refused(place, "GET", "/api/lists/none") == (404, "no-such-list")
    assert await refused(place, "GET", "/api/lists/sample?language=fr") == (400, "bad-request")


async def test_a_file_is_read_and_nothing_of_it_is_kept(place: Place) -> None:
    room = await place.open("rating")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}/lists"
    lead = await place.connect(token)
    version = lead.version
    for data in (as_csv(HEBREW), as_xlsx(HEBREW)):
        status, answer = await ask(place, "POST", path, token=token, data=form(data, "מענים.csv"))
        assert status == 200 and [one["name"] for one in answer["interventions"]] == [row[0] for row in HEBREW[1:]]
    assert answer["interventions"][0] == {
        "name": HEBREW[1][0],
        "short": "קריאה",
        "goal": HEBREW[1][1],
        "head": "gaps-schools",
        "provider": "school",
        "resources": 240_000,
        "budget": "flexible",
    }
    assert lead.version == version
    setup = {"list": None, "own": answer["interventions"]}
    assert (await lead.send("room", {"type": "configure-item", "item": "i1", "setup": setup, "minutes": 40}))["ok"]
    assert (await lead.send("room", {"type": "begin-item", "item": "i1"}))["ok"]
    status, words = await ask(place, "GET", f"/api/rooms/{room['code']}/runs/1/material?language=ar", token=token)
    named = [(card["text"], card["detail"]) for card in words.values() if card["kind"] == "intervention"]
    assert named == [(row[0], row[1]) for row in HEBREW[1:]]


async def test_faults_come_with_the_good_rows_and_what_was_understood_of_the_others(place: Place) -> None:
    room = await place.open("rating")
    data = form(as_csv([*HEBREW, ("חונכות", "", "חינוך מיוחד", "רשות", "כ־480 אלף", "גפן", "")]))
    status, answer = await ask(
        place, "POST", f"/api/rooms/{room['code']}/lists", token=room["facilitator_token"], data=data
    )
    assert status == 422 and answer["error"]["code"] == "list-faults"
    told = answer["error"]["params"]
    assert told["faults"] == [
        {"row": 5, "column": "goal", "code": "goal-empty"},
        {"row": 5, "column": "resources", "code": "resources-unknown", "value": "כ־480 אלף"},
    ]
    assert [row["row"] for row in told["good"]] == [2, 3, 4]
    assert set(told["good"][2]["intervention"]) == {"name", "goal", "head", "provider"}
    mend = {"name": "חונכות", "goal": "", "head": "special-education", "provider": "authority", "budget": "flexible"}
    assert told["drafts"] == [{"row": 5, "intervention": mend}]


async def test_files_that_are_no_lists(place: Place) -> None:
    room = await place.open("rating")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}/lists"
    status, answer = await ask(place, "POST", path, token=token, data=form(png(), "רשימה.csv"))
    assert (status, answer["error"]["params"]) == (
        422,
        {"faults": [{"row": 1, "code": "file-unreadable"}], "good": [], "drafts": []},
    )
    for data, expected in (
        (form(b""), (422, "file-empty")),
        (form(b"x" * (UPLOAD_LIMIT + 1)), (413, "too-large")),
        (form(b"x" * 50_000_000), (413, "too-large")),
        (aiohttp.FormData({"file": "no file"}), (400, "bad-request")),
        (b"plain", (400, "bad-request")),
    ):
        assert await refused(place, "POST", path, token=token, data=data) == expected


async def test_only_facilitators_bring_lists(place: Place) -> None:
    room = await place.open("rating")
    path = f"/api/rooms/{room['code']}/lists"
    _, seat = await take_seat(place, room)
    for token, expected in (
        (None, (401, "bad-token")),
        (seat["token"], (403, "not-allowed")),
        (room["screen_token"], (403, "not-allowed")),
        ((await place.open("rating"))["facilitator_token"], (401, "bad-token")),
    ):
        assert await refused(place, "POST", path, token=token, data=form(as_csv(HEBREW))) == expected


async def test_the_templates_download_and_upload(place: Place) -> None:
    room = await place.open("rating")
    path, token = f"/api/rooms/{room['code']}/lists", room["facilitator_token"]
    found = []
    for ending, kind in (("csv", "text/csv; charset=utf-8"), ("xlsx", "spreadsheetml.sheet")):
        status, headers, body = await place.call("GET", f"/api/list-template.{ending}")
        assert status == 200 and headers["Content-Type"].endswith(kind)
        assert headers["Content-Disposition"] == f'attachment; filename="list-template.{ending}"'
        found.append(await ask(place, "POST", path, token=token, data=form(body, f"list-template.{ending}")))
    assert found[0] == found[1] and found[0][0] == 200
    assert load_workbook(io.BytesIO(body)).worksheets[0]["A1"].value == list_template().decode("utf-8-sig")[:4]


async def test_what_the_export_tells_of_a_list_can_be_brought_back(place: Place) -> None:
    room = await place.open("rating")
    token, path = room["facilitator_token"], f"/api/rooms/{room['code']}"
    lead = await place.connect(token)
    assert (await lead.send("room", {"type": "begin-item", "item": "i1"}))["ok"]
    _, _, packed = await place.call("GET", f"{path}/export.zip", token=token)
    with zipfile.ZipFile(io.BytesIO(packed)) as files:
        tables = [files.read(name) for name in files.namelist()]
    (table,) = [data for data in tables if "עבודות חקר אישיות".encode() in data]
    status, answer = await ask(place, "POST", f"{path}/lists", token=token, data=form(table, "דירוג.csv"))
    _, ours = await ask(place, "GET", "/api/lists/sample?language=he")
    assert status == 200 and answer["interventions"] == ours["interventions"]


async def test_the_longest_list_there_can_be_goes_over_the_line_and_comes_back(place: Place) -> None:
    """In Hebrew letters of two bytes, and in signs of four: whoever writes must not be cut off."""
    room = await place.open("rating")
    lead = await place.connect(room["facilitator_token"])
    for letter in ("א", "\U0001f4da"):
        own = longest(letter)
        setup = {"list": None, "own": own, "live": True, "questions": None}
        assert (await lead.send("room", {"type": "configure-item", "item": "i1", "setup": setup, "minutes": 40}))["ok"]
        await until(lead, partial(shows, own=own))
    assert (await lead.send("room", {"type": "begin-item", "item": "i1"}))["ok"]
