"""Frames to screens: patches that add up, and a connection that does not read costs a bounded queue."""

from __future__ import annotations

import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bots.wire import merged
from game_rules.activity import Actor, SeatId
from game_rules.kit.library import EMPTY
from game_rules.room.commands import Join, OpenRoom, RemoveSeat, TitleRoom
from server import fanout
from server.fanout import Fanout
from server.live import LiveRoom
from server.log import Log
from server.merge import diff
from server.scene import Viewer

values = st.recursive(
    st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=12,
)
layers = st.dictionaries(st.text(max_size=2), values, max_size=4)


@given(layers, layers)
def test_a_patch_turns_the_old_layer_into_the_new(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert merged(old, diff(old, new)) == new


@given(layers)
def test_nothing_changed_is_an_empty_patch(layer: dict[str, Any]) -> None:
    assert diff(layer, layer) == {} == diff(layer, dict(layer))


class Slow:
    """A connection that reads when it likes."""

    def __init__(self) -> None:
        self.frames: list[Any] = []
        self.reads = True
        self.closed: list[str | None] = []

    def send(self, frame: object) -> None:
        self.frames.append(frame)

    def behind(self) -> bool:
        return not self.reads

    def close(self, code: str | None) -> None:
        self.closed.append(code)


def views_and_patches(link: Slow, layer: str = "public") -> list[str]:
    """The views a connection was given, and the patches of one layer."""
    return [event for event, *told in link.frames if event == "view" or told[1] == layer]


async def a_room(log: Log, code: str, shows: Fanout) -> LiveRoom:
    live = LiveRoom(code, log, EMPTY, shows.dirty)
    opening = OpenRoom(
        code=code,
        title="מפגש",
        language="he",
        activities=(),
        facilitator_hash="f",
        screen_hash="s",
        join_key="k",
    )
    assert (await live.act(Actor(role="server"), "opening", 1, "room", opening)).code is None
    return live


async def retitled(live: LiveRoom, shows: Fanout, number: int) -> None:
    lead = Actor(role="facilitator")
    answer = await live.act(lead, "lead", number, "room", TitleRoom(title=f"מפגש {number}"))
    assert answer.code is None
    for scene in shows.scenes():
        if scene.timer is not None:
            scene.timer.cancel()
            shows._flush(scene)


async def test_whoever_falls_behind_gets_no_frames_and_later_the_whole_view(log: Log, code: str) -> None:
    shows = Fanout(lambda *told: told)
    live = await a_room(log, code, shows)
    quick, slow = Slow(), Slow()
    for link in (quick, slow):
        shows.join(live, Viewer(link=link, token_hash="s", role="screen", seat=None))
    await retitled(live, shows, 1)
    slow.reads = False
    for number in range(2, 12):
        await retitled(live, shows, number)
    assert views_and_patches(slow) == ["view", "patch"]
    given = len(slow.frames)
    shows.catch_up_stale()
    assert len(slow.frames) == given
    slow.reads = True
    shows.catch_up_stale()
    event, payload = slow.frames[-1]
    assert event == "view" and payload["layers"]["public"]["room"]["title"] == "מפגש 11"
    await retitled(live, shows, 12)
    assert views_and_patches(slow) == ["view", "patch", "view", "patch"]
    assert views_and_patches(quick) == ["view", *["patch"] * 12]


async def test_whoever_stays_behind_is_cut_off_and_may_come_back(log: Log, code: str, monkeypatch: Any) -> None:
    monkeypatch.setattr(fanout, "STALE_SECONDS", -1.0)
    shows = Fanout(lambda *told: told)
    live = await a_room(log, code, shows)
    slow = Slow()
    shows.join(live, Viewer(link=slow, token_hash="s", role="screen", seat=None))
    slow.reads = False
    await retitled(live, shows, 1)
    shows.catch_up_stale()
    assert slow.closed == [None] and not shows.watched(code)


async def test_a_room_that_was_loaded_again_is_shown_anew_to_those_who_stayed(log: Log, code: str) -> None:
    """Else their patches would build on what they never had."""
    shows = Fanout(lambda *told: told)
    stayed, came = Slow(), Slow()
    first = await a_room(log, code, shows)
    shows.join(first, Viewer(link=stayed, token_hash="s", role="screen", seat=None))
    again = LiveRoom(code, log, EMPTY, shows.dirty)
    await again.catch_up()
    shows.join(again, Viewer(link=came, token_hash="s", role="screen", seat=None))
    assert stayed.frames[-1] == came.frames[-1] and stayed.frames[-1][0] == "view"
    await retitled(again, shows, 1)
    assert stayed.frames[-1][:2] == came.frames[-1][:2] == ("patch", again.version)


async def test_whoever_comes_as_the_last_other_is_let_go_is_shown_what_happens(log: Log, code: str) -> None:
    shows = Fanout(lambda *told: told)
    live = await a_room(log, code, shows)
    gone, came = Slow(), Slow()
    server, lead, seat = Actor(role="server"), Actor(role="facilitator"), SeatId("s1")
    join = Join(seat=seat, name="נועה", affiliation=None, token_hash="t", return_code="000001")
    assert (await live.act(server, "joining", 1, "room", join)).code is None
    shows.join(live, Viewer(link=gone, token_hash="t", role="seat", seat=seat))
    (scene,) = shows.scenes()
    scene.flushed = time.monotonic() + 60.0  # as if so much were going on that it is not shown at once
    assert (await live.act(lead, "removing", 1, "room", RemoveSeat(seat=seat))).code is None
    assert scene.timer is not None
    scene.timer.cancel()
    shows.join(live, Viewer(link=came, token_hash="s", role="screen", seat=None))
    assert gone.closed == ["removed"] and shows.watched(code)
    await retitled(live, shows, 1)
    assert views_and_patches(came)[:2] == ["view", "patch"]
