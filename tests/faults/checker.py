"""The judge: reads a room's log as it lies in the store and holds it against what everybody did, was told and sees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Self

import msgpack

from content.library import library
from game_rules import replay
from game_rules.activity import SeatId
from game_rules.room import layers
from server import codec
from server.joint import Joint
from server.shape import shape
from tests.faults.hall import Room
from tests.faults.journal import Sent
from tests.faults.people import Person
from tests.faults.stores import Ground

FAULTS = (
    "lost",
    "twice",
    "out-of-order",
    "chain-broken",
    "unanswered",
    "sent-away",
    "public-diverged",
    "private-wrong",
    "console-wrong",
    "summary-wrong",
    "leaked",
)

FOREVER = ("lost", "twice", "chain-broken", "sent-away", "leaked")
"""What no waiting makes right."""
STRANGE = frozenset({"bad-command", "removed"})
"""What nobody is told who acts as they may."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry as it lies in the store: its id, its bytes and the hash that stands beside them."""

    id: bytes
    payload: bytes
    hash: bytes


async def read(ground: Ground, code: str) -> list[Stored]:
    """The whole log of a room."""
    found: list[Stored] = []
    while page := await ground.page(f"room:{{{code}}}:log", f"({found[-1].id.decode()}" if found else "-"):
        found += [Stored(id, fields[b"e"], fields[b"h"]) for id, fields in page]
    return found


async def judged(ground: Ground, room: Room) -> Counter[str]:
    """All that is wrong in a room now."""
    told = [Told.by(person) for person in room.people]
    log = await read(ground, room.code)
    wrong = judge_log(log, told)
    fold = Fold(log)
    for person in room.people:
        wrong += fold.judge(person)
    return +wrong


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody had been told at one moment: to be asked before the log is read, or it would seem to lag."""

    client: str
    acknowledged: tuple[Sent, ...]
    unanswered: bool
    forgotten: int

    @classmethod
    def by(cls, person: Person) -> Self:
        """This person, now."""
        journal = person.journal
        acknowledged = tuple(sent for sent in journal.acts if sent.version is not None)
        return cls(journal.client, acknowledged, journal.open is not None, journal.forgotten)


def judge_log(log: Sequence[Stored], told: Iterable[Told]) -> Counter[str]:
    """What is wrong with the log itself, and with what was acknowledged."""
    wrong: Counter[str] = Counter()
    before = bytes(16)
    found: dict[tuple[str, str | None, str], dict[int, tuple[int, bytes]]] = {}
    for version, stored in enumerate(log, 1):
        linked = blake2b(before + stored.payload, digest_size=16).digest()
        wrong["chain-broken"] += stored.id != f"{version}-0".encode() or linked != stored.hash
        before = stored.hash
        entry = msgpack.unpackb(stored.payload)
        acts = found.setdefault((entry["role"], entry["seat"], entry["client"]), {})
        wrong["twice"] += entry["seq"] in acts
        wrong["out-of-order"] += entry["seq"] not in acts and entry["seq"] != len(acts) + 1
        acts[entry["seq"]] = (version, stored.payload)
    by_client = {client: acts for (_, _, client), acts in found.items()}
    for person in told:
        acts = by_client.get(person.client, {})
        wrong["lost"] += person.forgotten
        wrong["unanswered"] += person.unanswered
        for sent in person.acknowledged:
            version, payload = acts.get(sent.seq, (0, b""))
            wrong["lost"] += version != sent.version or sent.word.encode() not in payload
    return wrong


class Fold:
    """What the log makes, by the rules alone: what each audience should see."""

    def __init__(self, log: Sequence[Stored]) -> None:
        entries = [codec.read_entry(version, stored.payload) for version, stored in enumerate(log, 1)]
        self._state = replay.fold(entries)
        self._library = library()
        public = layers.public(self._state)
        self._public, self._board = shape(public), shape(layers.board(self._state, public))
        self._summary = Joint().render(self._state)
        self._console: dict[str, Any] | None = None

    def judge(self, person: Person) -> Counter[str]:
        """What is wrong with what this person sees."""
        wrong: Counter[str] = Counter()
        everybodys = self._public if "private" in person.layers else self._board
        wrong["public-diverged"] = int(person.layers.get("public") != everybodys)
        wrong["leaked"] = person.leaks
        wrong["sent-away"] = (person.closed is not None) + sum(code in STRANGE for code in person.journal.refused)
        if "private" in person.layers:
            seat = SeatId(person.layers["private"]["seat"])
            wrong["private-wrong"] = int(person.layers["private"] != shape(layers.private(self._state, seat)))
        if "console" in person.layers:
            shown = {part: what for part, what in person.layers["console"].items() if part != "presence"}
            wrong["console-wrong"] = int(shown != self._console_layer())
        if "summary" in person.layers:
            wrong["summary-wrong"] = int(person.layers["summary"] != self._summary)
        return wrong

    def _console_layer(self) -> dict[str, Any]:
        if self._console is None:
            self._console = shape(layers.console(self._state, self._library))
        return self._console
