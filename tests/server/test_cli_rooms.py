"""Looking after rooms from the machine they are on, while the server runs and while it does not."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from openpyxl import load_workbook

from bots.wire import Wire, post
from tests.server.commands import Server, said, started
from tests.server.conftest import until

TITLE = "מפגש [bold]2[/] · [/x] :smile:"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all that is asked while it runs."""
    server = started(tmp_path_factory.mktemp("rooms"))
    yield server
    server.process.kill()
    server.process.wait()


async def opened(server: Server) -> dict[str, Any]:
    return await post(server.origin, "/api/rooms", {"title": TITLE, "activities": ["rummy"]})


async def told(server: Server, *arguments: str) -> tuple[int, str, str]:
    """What `tzimtzamti room ...` says; whoever is connected goes on living meanwhile."""
    return await asyncio.to_thread(said, server.folder, "room", *arguments, "--data", server.data)


def seen(origin: str, path: str, token: str) -> bytes:
    with urlopen(Request(origin + path, headers={"Authorization": f"Bearer {token}"}), timeout=10) as answer:
        return bytes(answer.read())


async def test_rooms_are_listed_and_shown_without_words_of_people(server: Server) -> None:
    room = await opened(server)
    await post(server.origin, f"/api/rooms/{room['code']}/seats", {"name": "נועה הסודית", "key": room["join_key"]})
    code, out, err = await told(server, "list")
    assert (code, err) == (0, "") and TITLE in out
    (line,) = [line for line in out.splitlines() if line.startswith(room["code"])]
    assert line.split(TITLE)[1].split()[0] == "1"
    code, shown, err = await told(server, "show", room["code"])
    assert (code, err) == (0, "") and TITLE in shown and "1 people" in shown
    assert "נועה" not in out + shown and room["join_key"] not in out + shown


async def test_a_lost_console_link_is_recovered_while_the_server_runs(server: Server) -> None:
    room = await opened(server)
    lead = Wire(server.origin, room["facilitator_token"])
    await lead.open()
    code, out, err = await told(server, "link", room["code"], "--origin", "https://example.org/")
    assert (code, err) == (0, "") and out.startswith(f"https://example.org/console#{room['code']}.")
    token = out.strip().split("#")[1]
    assert seen(server.origin, f"/api/rooms/{room['code']}/export.csv", token)
    again = Wire(server.origin, token)
    await again.open()
    assert again.console and (await lead.send("room", {"type": "lock-room", "locked": True}))["ok"]
    for wire in (lead, again):
        await wire.close()


async def test_files_are_exported_beside_the_running_server(server: Server, tmp_path: Path) -> None:
    room = await opened(server)
    code, out, err = await told(server, "export", room["code"], "--to", str(tmp_path / "deep" / "er"))
    files = [tmp_path / "deep" / "er" / f"{room['code']}.{ending}" for ending in ("csv", "xlsx", "zip", "log.csv")]
    assert (code, err, out.split()) == (0, "", [str(file) for file in files])
    live = seen(server.origin, f"/api/rooms/{room['code']}/export.csv", room["facilitator_token"])
    assert files[0].read_bytes() == live
    assert load_workbook(io.BytesIO(files[1].read_bytes())).worksheets[0]["A1"].value == TITLE
    assert zipfile.is_zipfile(files[2]) and b"room-opened" in files[3].read_bytes()


async def test_a_room_is_deleted_when_it_is_meant_and_everybody_hears(server: Server) -> None:
    room = await opened(server)
    lead = Wire(server.origin, room["facilitator_token"])
    await lead.open()
    code, _, err = await told(server, "delete", room["code"])
    assert code == 1 and TITLE in err and "--yes" in err
    assert (await lead.send("room", {"type": "lock-room", "locked": True}))["ok"]
    assert (await told(server, "delete", room["code"], "--yes"))[:2] == (0, "Removed.\n")
    await until(lead, lambda wire: wire.gone == "room-deleted")
    await lead.close()


@pytest.mark.parametrize(("what", "code"), [("link", "99999999"), ("delete", "x")])
async def test_a_code_that_is_none_is_said(server: Server, what: str, code: str) -> None:
    sentence = "✕ No room has this code: `tzimtzamti room list` shows those there are.\n"
    assert await told(server, what, code) == (1, "", sentence)


def test_all_is_well(server: Server) -> None:
    assert said(server.folder, "check", "--data", server.data) == (0, "All is well.\n", "")


async def test_rooms_are_looked_after_while_no_server_runs(tmp_path: Path) -> None:
    server = started(tmp_path)
    room = await opened(server)
    origin = server.origin
    assert server.end()[0] == 0
    assert TITLE in (await told(server, "list"))[1]
    link = (await told(server, "link", room["code"]))[1].strip()
    assert link.startswith("http://localhost:8080/console#")
    again = started(tmp_path)
    token = link.split("#")[1]
    assert seen(again.origin, f"/api/rooms/{room['code']}/export.csv", token)
    assert json.loads(seen(again.origin, f"/api/rooms/{room['code']}", token))["title"] == TITLE
    assert again.origin != origin and again.end()[0] == 0
    assert (await told(server, "delete", room["code"], "--yes"))[0] == 0
    assert (await told(server, "list"))[:2] == (0, "There are no rooms yet.\n")
    files = [path for path in (tmp_path / "data" / "appendonlydir").iterdir() if path.is_file()]
    assert files and not [path for path in files if room["join_key"].encode() in path.read_bytes()]


def test_a_folder_that_is_mistyped_is_not_made(tmp_path: Path) -> None:
    code, out, err = said(tmp_path, "room", "list", "--data", str(tmp_path / "none"))
    assert (code, out) == (1, "")
    assert err == f"✕ There are no rooms at {tmp_path / 'none'}: say with --data where they are kept.\n"
    assert not (tmp_path / "none").exists()
