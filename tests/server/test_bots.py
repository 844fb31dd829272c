"""The demo's workshop, played fast: bots get through all of it by what their wires show, and leave a full summary."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bots import demo
from bots.play import Workshop, arrive, leave, open_workshop, run_item, show_summary
from bots.wire import Layer
from tests.server.conftest import Place

PEOPLE = 8
SPEED = 40
ITEMS = [key for key, _ in demo.ITEMS]
SECONDS = {"discussion": 160.0}
"""Of game, for what has no end of its own; the others are played through, however slow the machine is."""
LONGEST = 4000.0
SERIES = 6
"""So many are enough of rummy, which would go on for long."""
MOVED_ON = {
    "activity-ended",
    "already-so",
    "no-such-thread",
    "nobody-to-play",
    "not-your-turn",
    "page-lies",
    "round-closed",
    "thread-there",
    "wrong-stage",
}


@pytest.fixture
async def workshop(place: Place) -> AsyncIterator[Workshop]:
    """A room with the agenda of the demo, and people in it."""
    workshop = await open_workshop(place.origin, "מפגש 2", ITEMS, speed=SPEED, seed=demo.SEED)
    await arrive(workshop, PEOPLE)
    yield workshop
    await leave(workshop)


async def test_bots_play_the_whole_agenda_of_the_demo(workshop: Workshop) -> None:
    lead = workshop.lead
    views: list[Layer] = []
    for item in lead.public["agenda"]:
        seconds = SECONDS.get(lead.public["items"][item]["activity"], LONGEST)
        await run_item(workshop, item, seconds, lambda run: len(run["view"].get("series_order", ())) >= SERIES)
        views.append(await _view_of(workshop, item))
        if len(views) == 2:
            # What somebody chose may be gone by the time it is asked for; nothing else is refused to them.
            assert {code for wire in (lead, *workshop.phones) for code in wire.refusals} <= MOVED_ON
    circle, rating, rummy, first, sequential, second = views
    assert len(circle["pages"]) == PEOPLE
    assert circle["stage"] == "closing" and circle["threads"] and circle["turned"] and circle["talk"]["themes"]
    assert rating["round"] == 2 and not rating["open"] and rating["points"]
    assert all("second" in result for result in rating["results"].values())
    assert rummy["series"]
    assert sequential["stage"] == "result"
    assert first["themes"] and any(answer["highlighted"] for answer in second["answers"].values())
    assert [wire.gone for wire in (lead, *workshop.phones)] == [None] * (PEOPLE + 1)

    await show_summary(workshop)
    async with asyncio.timeout(5):
        while lead.public["room"]["shows"] != "summary":
            await lead.wait()
    runs = lead.summary["runs"]
    kinds = {run["activity"]: {part["type"] for part in run["parts"].values()} for run in runs.values()}
    assert kinds["circle"] >= {"pages", "threads", "quotes"}
    assert kinds["rating"] >= {"bars", "scatter"}
    assert kinds["rummy"] == {"flow", "chains"}
    assert kinds["sequential"] >= {"flow"}
    assert kinds["discussion"] == {"quotes"}
    pinned = {runs[pin.split(":")[0]]["activity"] for pin in lead.summary["pins"]}
    assert pinned >= {"circle", "rating", "rummy"}


async def _view_of(workshop: Workshop, item: str) -> Layer:
    """What everybody was left with of an item, looked at once more."""
    lead = workshop.lead
    number = lead.public["items"][item]["run"]
    answer = await lead.send("room", {"type": "look-at-run", "run": number})
    assert answer["ok"], answer
    await lead.reach(answer["version"])
    view: Layer = lead.public["run"]["view"]
    return view
