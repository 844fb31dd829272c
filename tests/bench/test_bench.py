"""The measurements keep working: a tiny hall, and what is made of its figures. No time is asserted."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from bench import report
from bench.big_hall import big_hall
from bench.hall import open_hall, wrong
from bench.peers import NoPeers, measured
from bench.rating import Rating
from bench.runs import RUNS
from bench.serving import served
from bench.shown import Shown, shared

PEOPLE, LATE, ITEMS = 12, 3, 20


async def test_a_tiny_hall_sees_what_was_given_on_every_screen(tmp_path: Path) -> None:
    told = await big_hall(PEOPLE, LATE, 3, live=True, seconds=0.3)
    assert told["wrong"] == 0
    assert told["one"]["acts"] == PEOPLE
    assert told["all"]["acts"] == PEOPLE * (ITEMS - 1) + LATE * ITEMS
    assert told["all"]["refused"] == 0 and told["all"]["cpu s"] > 0
    written = report.keep(tmp_path, {"G": told}, [])
    assert json.loads(written[0].read_text(encoding="utf-8"))["runs"]["G"]["one"]["acts"] == PEOPLE
    assert len(ElementTree.parse(written[1]).getroot().findall("{http://www.w3.org/2000/svg}rect")) == 1 + 3
    assert report.table({"G": told}).count("\n| G ") == 3


def test_whoever_sees_the_same_shares_it_and_whoever_does_not_is_told_apart() -> None:
    one, same, other = Shown({"a": {"b": 1}}), Shown({"a": {"b": 1}}), Shown({"a": {}})
    assert shared([one, same, other]) == [one, one, other]
    assert one.patched(b"frame", {"a": {"b": None}}).layer == other.layer
    assert one.patched(b"frame", {}) is one.patched(b"frame", {})


async def test_a_mark_or_a_layer_that_is_not_what_it_must_be_is_found() -> None:
    async with served() as server:
        hall = await open_hall(server, "rating")
        await hall.fill(4)
        await hall.begin(live=True)
        rating = Rating(hall)
        assert rating.wrong() + await wrong(hall) == 0
        hall.phones[1].shown["public"] = Shown({**hall.phones[1].layer("public"), "order": []})
        assert await wrong(hall) > 0
        rating.given[hall.phones[0]][rating.items[0]] = "yes"
        assert rating.wrong() > 0
        hall.close()


def test_peers_that_are_not_built_are_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NoPeers, match="nothing is built"):
        measured(tmp_path, ["L"])


def test_peers_stand_beside_the_run_of_their_kind() -> None:
    ours: dict[str, dict[str, Any]] = {"S": {"us an update": 2.0}}
    peer = {"target": "x", "run": "S", "us_per_deliv": 5.0, "p50_ms": 1.0, "p99_ms": 2.0, "bytes_per_deliv": 3.0}
    assert "| x | S | 5.00 | 2.50 |" in report.peers_table(ours, [peer])
    assert any(run.short for run in RUNS.values())
