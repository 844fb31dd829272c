"""What a room's log is made of and how a store can fail: values and errors, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

HASH_BYTES = 16
GENESIS = bytes(HASH_BYTES)
"""The hash before the first entry: what the tail of an empty log says."""


def chain(prev_hash: bytes, payload: bytes) -> bytes:
    """The hash (16 bytes) of an entry with this payload after the entry with `prev_hash` (first: GENESIS)."""
    return blake2b(prev_hash + payload, digest_size=HASH_BYTES).digest()


@dataclass(frozen=True, slots=True)
class Entry:
    """One committed entry. `version` counts from 1 without gaps; `hash` is `chain(hash of version - 1, payload)`."""

    version: int
    payload: bytes
    hash: bytes


class Tail(NamedTuple):
    """Where a log stands: its last version and that entry's hash; `(0, GENESIS)` when there is no log."""

    version: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Appended:
    """The payloads are in the log, durably. `version` and `hash` are those of the last of them."""

    version: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Conflict:
    """Nothing was written: the log does not stand where the caller thought. `version` is its last; 0 means no log.

    Equal to the expected version when only the hash differs: the log was rolled back and went another way.
    """

    version: int


@dataclass(frozen=True, slots=True)
class Bell:
    """The log of this room moved to `version`. `entries` are the newest ones, None when they were too long to ring.

    A hint, never the mail: bells can be lost, repeated or late. Version 0 says that the room was deleted.
    """

    code: str
    version: int
    entries: tuple[Entry, ...] | None


@dataclass(frozen=True, slots=True)
class Reconnected:
    """Bells of this room may have been missed: its log has to be read from the version the reader stands at."""

    code: str


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What `check` wants to know. A field is None where the store does not let us ask."""

    server: str
    version: tuple[int, ...]
    aof_enabled: bool | None
    appendfsync: str | None
    maxmemory_policy: str | None
    memory_left: int | None
    """Bytes until the limit it was given; None where it has none."""
    clock_ahead: float
    """Seconds its clock is ahead of this machine's."""


class StoreError(Exception):
    """Anything that goes wrong with the store; `str()` is one sentence for the person who runs the server."""


class StoreUnavailable(StoreError):
    """The store does not answer now. What was asked may or may not have happened; asking again is safe."""


class StoreFull(StoreError):
    """The store has no room left, in memory or on disk. Nothing can be written until there is some."""


class StoreMisconfigured(StoreError):
    """The store, its address or its directory is not what we need; a person has to change something."""


class StoreBinaryMissing(StoreMisconfigured):
    """There is no Valkey or Redis to start on this machine."""


class DataDirInUse(StoreMisconfigured):
    """Another server works on this data directory. `pid` is its process, None when it could not be read."""

    def __init__(self, data_dir: Path, pid: int | None) -> None:
        who = f"another server (process {pid})" if pid else "another server"
        super().__init__(f"The data directory {data_dir} is in use by {who}: stop it or choose another directory.")
        self.data_dir = data_dir
        self.pid = pid
