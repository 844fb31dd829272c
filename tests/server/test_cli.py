"""Serving from the command line: it starts, says what is in the way, and ends cleanly with everybody connected."""

from __future__ import annotations

import errno
import re
import shutil
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bots.wire import Wire, post
from server import cli
from server.settings import Settings
from tests.server.commands import ROOT, Server, said, started

CANARIES = {
    "name": "קנריתשם",
    "title": "קנריתכותרת",
    "answer": "קנריתתשובה",
    "deck": "קנריתקלף",
    "typed": "canary-typed",
}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = started(tmp_path)
    yield server
    server.process.kill()
    server.process.wait()


async def refused(session: aiohttp.ClientSession, method: str, url: str, **how: Any) -> int:
    async with session.request(method, url, **how) as response:
        await response.read()
        return response.status


async def lived_in(origin: str) -> tuple[list[Wire], list[str]]:
    """A room full of secrets, good commands and bad ones; who is connected, and what no log line may say."""
    room = await post(origin, "/api/rooms", {"title": CANARIES["title"], "activities": ["discussion", "rummy"]})
    seats = [
        await post(
            origin, f"/api/rooms/{room['code']}/seats", {"name": f"{CANARIES['name']} {n}", "key": room["join_key"]}
        )
        for n in range(3)
    ]
    wires = [Wire(origin, token) for token in (room["facilitator_token"], *(seat["token"] for seat in seats))]
    for wire in wires:
        await wire.open()
    lead, phone = wires[0], wires[1]
    begun = await lead.send("room", {"type": "begin-item", "item": "i1"})
    await phone.reach(begun["version"])
    question = phone.public["run"]["view"]["current"]
    await phone.send("discussion", {"type": "answer", "question": question, "text": CANARIES["answer"]})
    await phone.send("discussion", {"type": "answer", "question": question, "text": CANARIES["answer"] * 100})
    for odd in ({"type": CANARIES["typed"]}, {"type": "answer", "question": CANARIES["typed"], CANARIES["typed"]: 1}):
        await phone.send("discussion", odd)
    await phone.send(CANARIES["typed"], {"type": "x"})
    api, token = f"{origin}/api/rooms/{room['code']}", {"Authorization": f"Bearer {room['facilitator_token']}"}
    async with aiohttp.ClientSession() as session:
        await refused(session, "POST", f"{api}/seats", json={"name": CANARIES["name"] * 100, CANARIES["typed"]: 1})
        await refused(session, "POST", f"{api}/return", json={"return_code": phone.private["return_code"] + "0"})
        await refused(session, "GET", f"{origin}/{CANARIES['typed']}/{CANARIES['typed']}")
        await refused(session, "GET", f"{origin}/api/rooms/{CANARIES['typed']}?key={CANARIES['typed']}")
        form = aiohttp.FormData()
        form.add_field("file", f"סוג,טקסט\nפער,{CANARIES['deck']}".encode(), filename=f"{CANARIES['deck']}.csv")
        await refused(session, "POST", f"{api}/decks", data=form, headers=token)
    odd_lines(origin, room["facilitator_token"])
    secrets = [*CANARIES.values(), room["join_key"], phone.private["return_code"]]
    secrets += [wire.token.split(".")[1] for wire in wires] + [room["screen_token"].split(".")[1]]
    return wires, secrets


def odd_lines(origin: str, token: str) -> None:
    """Requests that are no HTTP, with a token in them."""
    host, port = origin.removeprefix("http://").split(":")
    for line in (
        f"GET /{token} HTTP/9.9\r\n\r\n",
        f"GET\x00 {token}\r\n\r\n",
        f"GET / HTTP/1.1\r\nAuthorization Bearer {token}\r\n\r\n",
        f"POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nAuthorization: Bearer {token}\r\n\r\n",
        f"GET / HTTP/1.1\r\nHost: x\r\nX: {token * 400}\r\n\r\n",
        f"POST /api/rooms HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz{token}\r\n\r\n",
        f"POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 60\r\n\r\n{token:60}",
        f"GET /socket.io/?EIO=4&transport=polling&x={token} HTTP/1.1\r\nHost: x\r\n\r\n",
        f"GET /socket.io/?EIO=3&transport=websocket HTTP/1.1\r\nHost: x\r\nSec-WebSocket-Key: {token}\r\n\r\n",
    ):
        with socket.create_connection((host, int(port)), timeout=10) as line_in:
            line_in.sendall(line.encode())
            line_in.recv(65_536)
    with socket.create_connection((host, int(port)), timeout=10) as hung_up:
        hung_up.sendall(f"POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{token}".encode())


async def test_it_ends_at_once_with_everybody_connected_and_logs_no_word_of_people(server: Server) -> None:
    wires, secrets = await lived_in(server.origin)
    async with aiohttp.ClientSession() as kept_alive:
        assert await refused(kept_alive, "GET", f"{server.origin}/healthz") == 200
        code, seconds = server.end()
    for wire in wires:
        await wire.close()
    assert code == 0 and seconds < 10  # it takes about one; a busy machine more
    assert "Stopping. Rooms stay as they are." in server.out
    log = server.err + (server.folder / "data" / "store.log").read_text("utf-8")
    assert "Traceback" not in log and "exception" not in server.err.lower()
    assert [secret for secret in secrets if secret in log or secret in server.out] == []
    assert not re.search(r"[A-Za-z0-9_-]{43}", server.err)


def test_what_is_taken_is_said_in_one_sentence(server: Server, tmp_path: Path) -> None:
    port = server.origin.rsplit(":", 1)[1]
    code, out, err = said(tmp_path, "serve", "--port", port, "--data", str(tmp_path / "other"))
    assert (code, out) == (1, "")
    assert err == f"✕ Port {port} is taken: stop what runs there, or choose another with --port.\n"
    code, out, err = said(tmp_path, "serve", "--port", "0", "--data", server.data)
    assert (code, out) == (1, "")
    assert err == (
        f"✕ The data directory {server.data} is in use by another server (process {server.process.pid}): "
        "stop it or choose another directory.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--host", "203.0.113.7"), "203.0.113.7 is no address of this machine: leave --host out"),
        (("--redis-url", "redis://:hush@127.0.0.1:9/0"), "Nothing answers at the address of REDIS_URL"),
    ],
)
def test_what_is_in_the_way_is_said_in_one_sentence(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    code, out, err = said(tmp_path, "serve", "--port", "0", "--data", str(tmp_path / "data"), *arguments)
    assert (code, out) == (1, "")
    assert err.startswith("✕ ") and sentence in err and err.count("\n") == 1 and "hush" not in err


@pytest.mark.parametrize(
    ("port", "env", "sentence"),
    [
        (
            70_000,
            "",
            "✕ The setting TZIMTZAMTI_PORT (--port) is not right: Input should be less than or equal to 65535.\n",
        ),
        (None, "hush", "✕ The setting TZIMTZAMTI_PORT (--port) is not right: Input should be a valid integer, "),
    ],
)
def test_a_setting_that_is_wrong_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, port: int | None, env: str, sentence: str
) -> None:
    if env:
        monkeypatch.setenv("TZIMTZAMTI_PORT", env)
    assert cli.serve_command(port=port) == 1
    shown = capsys.readouterr()
    assert shown.out == "" and shown.err.startswith(sentence) and "hush" not in shown.err


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "x"), "The disk is full: free some space where data lies, and start again."),
        (
            PermissionError(errno.EACCES, "x"),
            "Port 80 may not be used by this account: choose one above 1023 with --port.",
        ),
        (OSError(errno.EADDRINUSE, "x"), "Port 80 is taken: stop what runs there, or choose another with --port."),
    ],
)
def test_what_the_system_says_is_said_plainly(error: OSError, sentence: str) -> None:
    assert cli.said(error, Settings(port=80, data=Path("data"))) == sentence


def test_a_client_that_was_not_built_is_said(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "server", tmp_path / "server", ignore=shutil.ignore_patterns("static", "__pycache__"))
    code, out, err = said(tmp_path, "serve", "--port", "0", "--data", "data", env={"PYTHONPATH": f"{tmp_path}:{ROOT}"})
    assert (code, out) == (1, "")
    assert err == "✕ The pages have not been built: run `python3 dev.py up`, which builds them.\n"


async def test_the_demo_opens_a_room_shows_its_links_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    demo = started(tmp_path, "demo")
    try:
        phone = demo.shows(r"Phone: +(\S+)\n")
        console = demo.shows(r"Console: +(\S+)\n")
        screen = demo.shows(r"Shared screen: +(\S+)\n")
        lead = Wire(demo.origin, console.rsplit("#", 1)[1])
        await lead.open()
        while not lead.public["order"]:
            await lead.wait()
        assert phone.rsplit("/", 1)[1].split("#") == [lead.public["room"]["code"], lead.public["room"]["join_key"]]
        assert screen.rsplit("#", 1)[1].startswith(lead.public["room"]["code"])
        assert (
            [item["activity"] for item in lead.public["agenda_items"].values()]
            if "agenda_items" in lead.public
            else True
        )
        assert demo.end(signal.SIGINT)[0] == 0
        await lead.close()
    finally:
        demo.process.kill()
        demo.process.wait()
    assert "Traceback" not in demo.err
