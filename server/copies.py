"""Copies of whole rooms: a file holds a room's log as it stands in the store, and can be put back into any store."""

import os
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import msgpack

from game_rules.replay import fold
from server.codec import read_entry
from server.log import PAGE, Log
from server.store import GENESIS, Conflict, Entry, chain

KIND, FORMAT = "tzimtzamti-room", 1
ENDING = ".room"
GZIP = 31
"""zlib's name for gzip's frame, so that a copy can be tested with any tool."""
LARGEST_ENTRY = 8_000_000
"""No entry of a log is nearly as long, in bytes; what claims to be is no copy of ours."""
READ_BYTES = 4096
"""Unpacked, a thousand times as much at the most: less than the largest entry is allowed."""
DAMAGED = "The copy is damaged: take another one."
CODE = re.compile(r"\d{8}")


class BadCopy(Exception):
    """The file is no whole copy of a room; `str()` is one sentence for whoever looks after rooms."""


class RoomThere(Exception):
    """The store holds a room with this code, and not the beginning of the copied one: nothing was written."""


async def back_up(log: Log, code: str, folder: Path) -> Path:
    """Write the room as it stands now to `<code>.room` in *folder*; the file's path. Whole or not at all.

    It holds what people wrote in private too, so only the account that wrote it may read it.
    """
    packer = zlib.compressobj(wbits=GZIP)
    folder.mkdir(parents=True, exist_ok=True)
    path, growing = folder / f"{code}{ENDING}", folder / f".{code}{ENDING}"
    descriptor = os.open(growing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(packer.compress(msgpack.packb([KIND, FORMAT, code])))
        async for entry in log.read(code):
            file.write(packer.compress(msgpack.packb([entry.version, entry.payload, entry.hash])))
        file.write(packer.flush())
        file.flush()
        os.fsync(file.fileno())
    growing.replace(path)
    return path


async def restore(log: Log, path: Path) -> str:
    """Put a copied room back, entry for entry; its code. Raises `BadCopy`, `RoomThere`, `OSError` or `StoreError`.

    Everything is looked over before the first entry is written: versions without gaps, every hash, every event. A log
    that is the beginning of the copy is continued, so a restore that was cut short may simply be repeated.
    """
    code, entries = _read(path)
    version, tail = await log.tail(code)
    if version >= len(entries) or (version and entries[version - 1].hash != tail):
        raise RoomThere(code)
    for start in range(version, len(entries), PAGE):
        page = entries[start : start + PAGE]
        if isinstance(await log.append(code, version, tail, [entry.payload for entry in page]), Conflict):
            raise RoomThere(code)
        version, tail = page[-1].version, page[-1].hash
    return code


def _read(path: Path) -> tuple[str, Sequence[Entry]]:
    """The room of a copy. Raises `BadCopy`."""
    with path.open("rb") as file:
        parts = _parts(file)
        match next(parts, None):
            case [kind, form, str() as code] if (kind, form) == (KIND, FORMAT) and CODE.fullmatch(code):
                entries = list(map(_entry, parts))
            case _:
                raise BadCopy("This file is no copy of a room.")
    try:
        state = fold(read_entry(entry.version, entry.payload) for entry in _chained(entries))
    except (TypeError, ValueError, LookupError) as error:
        raise BadCopy(DAMAGED) from error
    if state.code != code:
        raise BadCopy(DAMAGED)
    return code, entries


def _entry(part: object) -> Entry:
    match part:
        case [int() as version, bytes() as payload, bytes() as hashed]:
            return Entry(version, payload, hashed)
    raise BadCopy(DAMAGED)


def _chained(entries: Sequence[Entry]) -> Iterator[Entry]:
    tail = GENESIS
    for version, entry in enumerate(entries, start=1):
        tail = chain(tail, entry.payload)
        if (entry.version, entry.hash) != (version, tail):
            raise BadCopy(DAMAGED)
        yield entry


def _parts(file: BinaryIO) -> Iterator[object]:
    """What was packed, one by one. Raises `BadCopy` where the file ends too early or is none of ours."""
    unpacker = msgpack.Unpacker(max_buffer_size=LARGEST_ENTRY)
    opener = zlib.decompressobj(wbits=GZIP)
    try:
        while packed := file.read(READ_BYTES):
            unpacker.feed(opener.decompress(packed))
            yield from unpacker
    except (zlib.error, msgpack.UnpackException, ValueError) as error:
        raise BadCopy("This file is no copy of a room.") from error
    if not opener.eof:
        raise BadCopy(DAMAGED)
