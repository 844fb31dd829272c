"""Kept logs: their entries, and the facts a room comes to, in no language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import msgpack

from game_rules.catalog import by_key
from game_rules.replay import Entry
from game_rules.room.state import RoomState
from server.codec import read_entry
from server.shape import shape

HERE = Path(__file__).parent


def kept(name: str) -> list[Entry]:
    """The entries of a kept log."""
    payloads = msgpack.unpackb((HERE / f"{name}.log").read_bytes())
    return [read_entry(version, payload) for version, payload in enumerate(payloads, start=1)]


def facts(state: RoomState) -> Any:
    """What a room exports: people, and the rows of every run."""
    people = [[seat.id, seat.name, seat.affiliation, seat.id in state.order] for seat in state.seats.values()]
    runs = []
    for run in sorted(state.runs.values(), key=lambda run: run.number):
        rules = by_key(run.activity)
        assert rules is not None
        runs.append([run.number, run.activity, [shape(row) for row in rules.rows(run.state)]])
    shown = {"title": state.title, "people": people, "runs": runs}
    return cast(Any, json.loads(json.dumps(shown)))
