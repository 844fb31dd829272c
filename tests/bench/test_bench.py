"""The measurements keep working: a tiny hall, and what is made of its figures. No time is asserted."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from bench import report
from bench.big_hall import big_hall
from bench.generator import Ground, driven, program
from bench.generator import told as figures
from bench.ground import rated
from bench.growth import PEOPLE as GROWN
from bench.hall import open_hall, wrong
from bench.peers import NoPeers, found
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
    written = report.keep(tmp_path, {"hall": told}, {})
    assert json.loads(written[0].read_text(encoding="utf-8"))["runs"]["hall"]["one"]["acts"] == PEOPLE
    assert len(ElementTree.parse(tmp_path / "bench.svg").getroot().findall("{http://www.w3.org/2000/svg}rect")) == 1 + 3
    assert report.table({"hall": told}).count("\n| hall ") == 3


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


async def test_the_generator_sees_every_act_on_every_screen_also_of_those_who_come_late_or_reload() -> None:
    if program() is None:  # the generator in Python is tried above
        return
    async with served() as server:
        hall = await rated(server, 1, 6, late=2, console=False)
        told = await driven([server], hall, mode="burst", bursts=2, warm=3, reload=3)
        assert told["acts"] == 6 + 6 and told["wrong"] == told["refused"] == told["faults"] == 0
        two = await rated(server, 2, 4)
        told = figures(await driven([server], two, mode="closed", warmup=0, seconds=0.3, warm=3), two.viewers)
        assert told["acts"] > 0 and told["us an update"] > 0 and told["wrong"] == 0
        mixed = Ground([*hall.lines[:2], two.lines[1]])
        assert (await driven([server], mixed, mode="burst", bursts=0, warm=0))["wrong"] > 0


def test_peers_that_are_not_built_are_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NoPeers, match="nothing is built"):
        found(tmp_path)


def test_peers_stand_beside_the_run_of_their_kind() -> None:
    ours: dict[str, Any] = {"us an act": 2.0, "store us an act": 0.5, "bytes an update": 9.0}
    ours |= {"screen p50 ms": 1.0, "screen p99 ms": 2.0}
    peer = {"target": "x", "us an act": 5.0, "p50_ms": 1.0, "p99_ms": 2.0, "bytes_per_deliv": 3.0}
    told = report.peers_table({"S": ours, "S41": {**ours, "us an act": 7.0}}, {"S": [peer]})
    assert "| S | x | 5.00 | 1.00 | 2.00 | 3.00 | 0.50 |" in told
    assert "| S41 | x | 5.00 | 1.00 | 2.00 | 3.00 | 1.50 |" in told
    assert any(run.short for run in RUNS.values())


def test_of_several_times_the_medians_are_told_and_every_fault() -> None:
    times = [{"acts": acts, "wrong": 1, "all": {"acts": acts}, "said": None} for acts in (3, 1, 2)]
    assert report.middle(times) == {"acts": 2, "wrong": 3, "all": {"acts": 2}, "said": None}


def test_growth_is_drawn_with_a_line_for_everybody() -> None:
    curve = {count: 10.0 * count for count in GROWN}
    drawn = report.growth_chart({"people": curve, "rooms": curve}, [{"target": "x", "people": curve, "rooms": {}}])
    root = ElementTree.fromstring(drawn)
    assert len(root.findall("{http://www.w3.org/2000/svg}polyline")) == 3
    assert len(root.findall("{http://www.w3.org/2000/svg}circle")) == 3 * len(GROWN)
