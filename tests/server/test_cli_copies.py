"""Rooms are copied while the server runs and put back elsewhere; what `check` says of a store that is set up badly."""

from __future__ import annotations

import asyncio
import gzip
import io
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import msgpack
import pytest

from bots.wire import Wire, post
from server.copies import BadCopy, RoomThere, back_up, restore
from server.embedded import EmbeddedStore
from server.log import Log
from tests.server.commands import Server, said, started
from tests.server.conftest import Place
from tests.server.stores import becomes, free_ports, serving

BAD = "port {port}\nbind 127.0.0.1\nappendonly no\nmaxmemory 40mb\nmaxmemory-policy allkeys-lru\nsave ''\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server whose rooms are copied."""
    server = started(tmp_path_factory.mktemp("copied"))
    yield server
    server.process.kill()
    server.process.wait()


async def told(server: Server, *arguments: str) -> tuple[int, str, str]:
    """What `tzimtzamti room ...` says of this server's rooms."""
    return await asyncio.to_thread(said, server.folder, "room", *arguments, "--data", server.data)


async def opened(server: Server) -> dict[str, str]:
    """A room in which somebody sits and the facilitator did something."""
    room = await post(server.origin, "/api/rooms", {"title": "מפגש", "activities": ["rummy"]})
    await post(server.origin, f"/api/rooms/{room['code']}/seats", {"name": "נועה", "key": room["join_key"]})
    lead = Wire(server.origin, room["facilitator_token"])
    await lead.open()
    assert (await lead.send("room", {"type": "begin-item", "item": lead.public["agenda"][0]}))["ok"]
    await lead.close()
    return {key: room[key] for key in ("code", "facilitator_token")}


def exported(origin: str, room: dict[str, str]) -> bytes:
    path = f"{origin}/api/rooms/{room['code']}/log.csv"
    with urlopen(Request(path, headers={"Authorization": f"Bearer {room['facilitator_token']}"}), timeout=10) as answer:
        return bytes(answer.read())


async def test_every_room_is_copied_while_people_work_and_put_back_elsewhere(server: Server, tmp_path: Path) -> None:
    rooms = [await opened(server), await opened(server)]
    code, out, err = await told(server, "backup", "--to", str(tmp_path / "copies"))
    files = [tmp_path / "copies" / f"{room['code']}.room" for room in rooms]
    assert (code, err) == (0, "") and sorted(out.split()) == sorted(map(str, files))
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert sorted((tmp_path / "copies").iterdir()) == sorted(files), "nothing half-written is left"
    before = [exported(server.origin, room) for room in rooms]

    other = started(tmp_path)
    assert other.origin, "it serves"
    code, out, err = await told(other, "restore", *map(str, files))
    assert (code, err) == (0, "") and out.split("\n")[:2] == [f"{room['code']} is back." for room in rooms]
    assert [exported(other.origin, room) for room in rooms] == before
    lead = Wire(other.origin, rooms[0]["facilitator_token"])
    await lead.open()
    assert (await lead.send("room", {"type": "lock-room", "locked": True}))["ok"], "old links stay good"
    await lead.close()

    code, out, err = await told(other, "restore", *map(str, files))
    assert code == 1 and all(f"{room['code']} is in the store already" in err for room in rooms)
    assert other.end()[0] == 0


async def test_a_copy_that_is_no_whole_copy_changes_nothing(server: Server, tmp_path: Path) -> None:
    room = await opened(server)
    assert (await told(server, "backup", room["code"], "--to", str(tmp_path)))[0] == 0
    whole = (tmp_path / f"{room['code']}.room").read_bytes()
    parts = list(msgpack.Unpacker(_plain(whole)))
    changed = [parts[0], [1, parts[1][1] + b" ", parts[1][2]], *parts[2:]]
    spoilt = {
        "cut": whole[: len(whole) // 2],
        "text": b"a room",
        "empty": gzip.compress(b""),
        "headed": gzip.compress(msgpack.packb(parts[0])),
        "changed": _packed(changed),
        "gap": _packed([parts[0], *parts[2:]]),
        "named": _packed([["tzimtzamti-room", 1, "00000000"], *parts[1:]]),
        "huge": gzip.compress(bytes([0xC6, 0x7F, 0xFF, 0xFF, 0xFF]) + bytes(20_000_000)),
    }
    (await told(server, "delete", room["code"], "--yes"))
    for name, body in spoilt.items():
        (tmp_path / name).write_bytes(body)
    code, out, err = await told(server, "restore", *(str(tmp_path / name) for name in spoilt), str(tmp_path / "none"))
    assert (code, out) == (1, "") and len(err.strip().split("\n")) == len(spoilt) + 1, err
    assert all("copy" in line for line in err.strip().split("\n")[:-1]) and "No such file" in err
    code, out, err = await told(server, "restore", str(tmp_path / f"{room['code']}.room"))
    assert (code, out, err) == (0, f"{room['code']} is back.\n", "")


async def test_a_restore_that_was_cut_short_is_simply_repeated(
    place: Place, store: EmbeddedStore, tmp_path: Path
) -> None:
    room = await place.open("rummy")
    await place.join(room, "נועה")
    log = Log.connect(store.url)
    copy = await back_up(log, room["code"], tmp_path)
    entries = [entry async for entry in log.read(copy.stem)]
    await log.delete(copy.stem)
    assert await restore(log, copy) == copy.stem
    with pytest.raises(RoomThere):
        await restore(log, copy)
    await log.delete(copy.stem)
    first, second = entries[:2]
    await log.append(copy.stem, 0, bytes(16), [first.payload])
    assert await restore(log, copy) == copy.stem
    assert [entry async for entry in log.read(copy.stem)] == entries
    await log.delete(copy.stem)
    await log.append(copy.stem, 0, bytes(16), [second.payload])
    with pytest.raises(RoomThere):
        await restore(log, copy)
    with pytest.raises(BadCopy):
        await restore(log, Path(__file__))
    await log.close()


def test_what_is_wrong_with_a_store_is_said_line_by_line(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    url = f"redis://127.0.0.1:{port}"
    with serving(tmp_path / "store", BAD.format(port=port)):
        asyncio.run(becomes(url, "PING", "True"))
        code, out, err = said(tmp_path, "check", "--redis-url", url)
    assert (code, out) == (1, "")
    for part in ("appendonly yes", "maxmemory-policy noeviction", "raise its `maxmemory`"):
        assert part in err, err


def _plain(packed: bytes) -> io.BytesIO:
    return io.BytesIO(gzip.decompress(packed))


def _packed(parts: list[object]) -> bytes:
    return gzip.compress(b"".join(map(msgpack.packb, parts)))
