"""The joint summary as it streams: to consoles and screens alone, in small patches, and not at every act."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import msgpack
from prometheus_client import REGISTRY

from game_rules.activity import Actor, SeatId
from game_rules.kit.talk import commands as talk
from game_rules.room import commands as cmd
from server import codec, fanout
from server.fanout import Fanout
from server.joint import Joint
from server.live import LiveRoom
from server.log import Log
from server.scene import Viewer
from tests.rules.room_game import LIBRARY
from tests.server.conftest import Place, until

LEAD = Actor(role="facilitator")
WRITE = {"type": "write-card", "text": "משהו משלנו"}
SETTLE = {"type": "settle", "under": "", "cards": ["written-1"]}
ACTS = 120


class Link:
    """A connection that keeps what it was given."""

    def __init__(self) -> None:
        self.frames: list[tuple[str, Any]] = []

    def send(self, frame: Any) -> None:
        self.frames.append(frame)

    def behind(self) -> bool:
        return False

    def close(self, code: str | None) -> None:
        raise AssertionError(code)

    def patches(self, layer: str) -> list[dict[str, Any]]:
        return [told[2] for event, *told in self.frames if event == "patch" and told[1] == layer]


class Talking:
    """A room in which one question is talked over, and everybody who looks at it."""

    def __init__(self, log: Log, code: str) -> None:
        self.shows = Fanout(lambda *told: told)
        self.live = LiveRoom(code, log, LIBRARY, self.shows.dirty)
        self.seq = 0

    async def open(self) -> None:
        server = Actor(role="server")
        opening = cmd.OpenRoom(
            code=self.live.code,
            title="מפגש",
            language="he",
            activities=("discussion", "sequential"),
            facilitator_hash="f",
            screen_hash="s",
            join_key="k",
        )
        join = cmd.Join(seat=SeatId("s1"), name="נועה", affiliation=None, token_hash="t", return_code="000001")
        for number, command in enumerate((opening, join), start=1):
            assert (await self.live.act(server, "server", number, "room", command)).code is None
        await self.lead("room", cmd.BeginItem(item="i1"))

    async def lead(self, activity: str, command: Any) -> None:
        self.seq += 1
        answer = await self.live.act(LEAD, "lead", self.seq, activity, command)
        assert answer.code is None, answer

    def watch(self, role: Any) -> Link:
        link, token = Link(), {"facilitator": "f", "screen": "s", "seat": "t"}[role]
        seat = SeatId("s1") if role == "seat" else None
        self.shows.join(self.live, Viewer(link=link, token_hash=token, role=role, seat=seat))
        return link


async def talking(log: Log, code: str) -> Talking:
    room = Talking(log, code)
    await room.open()
    return room


async def settled(link: Link) -> None:
    """Until no frame has come for longer than a summary waits."""
    seen = -1
    while seen != len(link.frames):
        seen = len(link.frames)
        await asyncio.sleep(2 * fanout.SUMMARY_SECONDS)


def rendered() -> float:
    """How many summaries of a run were made since the beginning."""
    return REGISTRY.get_sample_value("tzimtzamti_summaries_total") or 0.0


async def test_consoles_and_screens_are_shown_the_summary_and_phones_never(place: Place) -> None:
    room = await place.open("sequential")
    lead = await place.connect(room["facilitator_token"])
    screen = await place.connect(room["screen_token"])
    phone = await place.join(room, "נועה")
    for command in ({"type": "begin-item", "item": "i1"},):
        assert (await lead.send("room", command))["ok"]
    for act in (WRITE, SETTLE):
        assert (await lead.send("sequential", act))["ok"]
    assert (await lead.send("room", {"type": "pin-part", "part": "1:flow"}))["ok"]
    assert (await lead.send("room", {"type": "show-on-screen", "shows": "summary"}))["ok"]
    for wire in (lead, screen):
        await until(wire, lambda wire: wire.summary.get("pins") == ["1:flow"])
        (node,) = wire.summary["runs"]["1"]["parts"]["flow"]["nodes"].values()
        assert node["words"] == "משהו משלנו"
        assert wire.public["room"]["shows"] == "summary"
    await until(phone, lambda wire: bool(wire.public["room"]["shows"] == "summary"))
    assert set(phone.layers) == {"public", "private"}
    late = await place.connect(room["screen_token"])
    assert late.summary == lead.summary and set(late.layers) == {"public", "summary"}


async def test_a_busy_room_is_summed_up_now_and_then_and_at_the_end(log: Log, code: str) -> None:
    """Of many acts in a row each is shown at once, and few of them in the summary, the last among these."""
    room = await talking(log, code)
    screen, phone = room.watch("screen"), room.watch("seat")
    renders, begun = rendered(), time.monotonic()
    for number in range(ACTS):
        await room.lead("discussion", talk.AddQuestion(text=f"שאלה {number}"))
        await room.lead("room", cmd.TitleRoom(title=f"מפגש {number}"))
        await asyncio.sleep(0.02)
    await room.lead("room", cmd.TitleRoom(title="הסוף"))
    await settled(screen)
    spans = (time.monotonic() - begun) / fanout.SUMMARY_SECONDS
    shown = screen.patches("summary")
    assert 0 < rendered() - renders <= spans + 1
    assert 2 < len(shown) <= spans + 1
    assert len(screen.patches("public")) > 4 * len(shown)
    assert shown[-1] == {"title": "הסוף"}
    assert phone.patches("summary") == [] and len(phone.patches("public")) == len(screen.patches("public"))


async def test_what_did_not_change_is_not_made_anew(log: Log, code: str) -> None:
    room = await talking(log, code)
    screen = room.watch("screen")
    await room.lead("room", cmd.BeginItem(item="i2"))
    await settled(screen)
    renders = rendered()
    for title in ("אחת", "שתיים"):
        await room.lead("room", cmd.TitleRoom(title=title))
        await settled(screen)
    assert rendered() == renders
    assert screen.patches("summary")[-2:] == [{"title": "אחת"}, {"title": "שתיים"}]


async def test_nobody_who_may_see_it_no_summary(log: Log, code: str) -> None:
    room = await talking(log, code)
    room.watch("seat")
    renders = rendered()
    await room.lead("discussion", talk.AddQuestion(text="עוד שאלה"))
    await asyncio.sleep(2 * fanout.SUMMARY_SECONDS)
    assert rendered() == renders


async def test_a_patch_names_only_the_run_that_changed(log: Log, code: str) -> None:
    room = await talking(log, code)
    answers = ("א" * 200, "ב" * 200)
    for number, text in enumerate(answers, start=1):
        act = talk.Answer(question=next(iter(room.live.state.runs[1].state.order)), text=text)
        seat = Actor(role="seat", seat=SeatId("s1"))
        assert (await room.live.act(seat, "phone", number, "discussion", act)).code is None
    for answer in room.live.state.runs[1].state.given:
        await room.lead("discussion", talk.HighlightAnswer(answer=answer))
    await room.lead("room", cmd.BeginItem(item="i2"))
    screen = room.watch("screen")
    whole = len(msgpack.packb(screen.frames[0][1]["layers"]["summary"]))
    run = room.live.state.runs[2]
    await room.lead("sequential", codec.read_command("sequential", WRITE))
    await settled(screen)
    (patch,) = screen.patches("summary")
    assert set(patch) == {"runs"} and set(patch["runs"]) == {str(run.number)}
    assert len(msgpack.packb(patch)) < whole / 5


async def test_parts_of_a_run_that_stayed_the_same_are_the_same_objects(log: Log, code: str) -> None:
    room = await talking(log, code)
    joint, before = Joint(), room.live.state
    first = joint.render(before)
    await room.lead("room", cmd.BeginItem(item="i2"))
    second = joint.render(room.live.state)
    assert second["runs"]["1"] is first["runs"]["1"] and set(second["runs"]) == {"1", "2"}
    assert room.live.state.runs[1].state is before.runs[1].state
