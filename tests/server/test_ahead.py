"""What is drawn while the store writes: shown once it has, and to nobody where it does not come to be."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.wire import merged
from game_rules.activity import Actor
from game_rules.kit.library import EMPTY
from game_rules.record import replace
from game_rules.room.commands import AddItem, TitleRoom
from server import fanout
from server.acts import Answer
from server.fanout import Fanout
from server.live import LiveRoom
from server.log import Log
from server.scene import Scene, Viewer
from server.shape import Layer
from tests.server.test_fanout import Slow, a_room, layers

LEAD = Actor(role="facilitator")


async def shown(log: Log, code: str) -> tuple[Fanout, LiveRoom, Slow, Scene]:
    """A room that a screen looks at, and which rests from being shown."""
    shows, screen = Fanout(lambda *told: told), Slow()
    await a_room(log, code, shows)
    live = LiveRoom(code, log, EMPTY, shows.dirty, shows.foresee)
    await live.catch_up()
    shows.join(live, Viewer(link=screen, token_hash="s", role="screen", seat=None))
    (scene,) = shows.scenes()
    scene.took = scene.flushed = 0.0
    return shows, live, screen, scene


def titled(live: LiveRoom, title: str, client: str = "lead") -> asyncio.Task[Answer]:
    return asyncio.create_task(live.act(LEAD, client, 1, "room", TitleRoom(title=title)))


async def drawn(scene: Scene) -> None:
    async with asyncio.timeout(5):
        while scene.ahead is None:
            await asyncio.sleep(0)


async def told(link: Slow, frames: int) -> list[Any]:
    async with asyncio.timeout(5):
        while len(link.frames) < frames:
            await asyncio.sleep(0)
    return [args for event, *args in link.frames if event == "patch" and args[1] == "public"]


async def until(scene: Scene, title: str) -> None:
    async with asyncio.timeout(5):
        while scene.public.shown["room"]["title"] != title:
            await asyncio.sleep(0)


async def test_what_the_store_writes_is_drawn_meanwhile_and_shown_when_it_has_it(log: Log, code: str) -> None:
    _, live, screen, scene = await shown(log, code)
    version, answer = live.version, titled(live, "עכשיו")
    await drawn(scene)
    assert (live.version, len(screen.frames)) == (version, 1)
    ahead = scene.ahead
    assert (await answer).version == version + 1
    assert ahead is not None and ahead.of is live.state
    ((number, _, patch),) = await told(screen, 2)
    assert (number, patch) == (version + 1, {"room": {"title": "עכשיו"}})
    assert scene.ahead is None and scene.drawing > 0


async def test_what_does_not_come_to_be_is_shown_to_nobody(log: Log, code: str) -> None:
    shows, live, screen, scene = await shown(log, code)
    elsewhere = LiveRoom(code, log, EMPTY, lambda live: None)
    await elsewhere.catch_up()
    await titled(elsewhere, "קודם", "another")
    answer = titled(live, "אחר כך")  # decided, and drawn, on what is no longer the end of the log
    await drawn(scene)
    assert scene.ahead is not None and scene.ahead.of.title == "אחר כך" and live.state.title == "מפגש"
    assert (await answer).code is None
    await until(scene, "אחר כך")
    scene.took = 0.0
    shows.foresee(live, replace(live.state, title="לעולם לא"))
    assert scene.ahead.of.title == "לעולם לא"
    await titled(live, "בסוף", "last")
    await until(scene, "בסוף")
    shown_titles = [patch["room"]["title"] for _, _, patch in await told(screen, 2)]
    assert shown_titles in (["קודם", "אחר כך", "בסוף"], ["אחר כך", "בסוף"])


async def test_whoever_comes_meanwhile_is_shown_it_too(log: Log, code: str) -> None:
    """They see more than whoever it was drawn for."""
    shows, live, screen, scene = await shown(log, code)
    late = Slow()
    answer = asyncio.create_task(live.act(LEAD, "lead", 1, "room", AddItem(activity="rating")))
    await drawn(scene)
    shows.join(live, Viewer(link=late, token_hash="f", role="facilitator", seat=None))
    assert (await answer).code is None
    assert await told(screen, 2) == await told(late, 3)
    ((setups,),) = [args[2].values() for event, *args in late.frames if event == "patch" and args[1] == "console"]
    assert [*setups] == [*live.state.items] != []


async def test_what_concerns_many_is_not_drawn_ahead(log: Log, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shows, live, _, scene = await shown(log, code)
    monkeypatch.setattr("server.scene.FEW", -1)  # so that nobody is many already
    shows.foresee(live, replace(live.state, title="לכולם"))
    assert scene.ahead is None
    monkeypatch.undo()
    shows.foresee(live, replace(live.state, title="לכולם"))
    assert scene.ahead is not None


async def test_what_is_not_to_be_shown_at_once_is_not_drawn_ahead(log: Log, code: str) -> None:
    shows, live, _, scene = await shown(log, code)
    scene.took = fanout.AHEAD_SECONDS
    await titled(live, "כבד")
    await until(scene, "כבד")
    assert scene.drawing == 0
    scene.took, scene.flushed = 0.001, float("inf")
    shows.foresee(live, replace(live.state, title="נח"))
    assert scene.ahead is None


@given(st.lists(st.tuples(layers, st.none() | layers), min_size=1, max_size=5))
def test_what_is_foreseen_changes_nothing_of_what_is_shown(steps: list[tuple[dict[str, Any], Any]]) -> None:
    plain, far = Layer(), Layer()
    for view, other in steps:
        far.foresee(view if other is None else other)
        before = far.shown
        patch = far.turn(view)
        assert patch == plain.turn(view) and far.shown == plain.shown == merged(before, patch)
