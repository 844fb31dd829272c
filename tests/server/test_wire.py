"""The wire contract against a whole server: views, patches, receipts, undo, roles, seats that move and end."""

from __future__ import annotations

import asyncio
import json
from functools import partial
from typing import Any

import pytest

from bots.wire import Wire
from game_rules.activity import Actor
from game_rules.replay import fold
from game_rules.room import layers
from game_rules.room.commands import TimeUp
from server import codec
from server.shape import shape
from tests.server.conftest import Place, until


async def raw(wire: Wire, envelope: Any) -> dict[str, Any]:
    """An envelope as it is, past the client's own bookkeeping."""
    answer: dict[str, Any] = await wire._io.call("command", envelope, timeout=5)
    return answer


def mark(card: str) -> dict[str, Any]:
    return {"type": "mark", "under": "", "card": card}


def shows(layer: str, shown: dict[str, Any], wire: Wire) -> bool:
    return wire.layers.get(layer) == shown


def undoes(what: str, wire: Wire) -> bool:
    return bool(wire.console["last_step"]["what"] == what)


async def started(place: Place, *names: str) -> tuple[dict[str, Any], Wire, list[Wire]]:
    """A room in which the sequential game has begun."""
    room = await place.open("sequential", "discussion")
    lead = await place.connect(room["facilitator_token"])
    phones = [await place.join(room, name) for name in names]
    begun = await lead.send("room", {"type": "begin-item", "item": "i1"})
    assert begun["ok"]
    for wire in (lead, *phones):
        await wire.reach(begun["version"])
    return room, lead, phones


async def test_every_screen_shows_the_fold_of_the_log(place: Place, other: Place) -> None:
    room, lead, phones = await started(place, "נועה", "أمل", "Sam")
    away = await other.connect(room["screen_token"])
    cards = lead.public["run"]["view"]["cards"]
    answers = await asyncio.gather(*(phone.send("sequential", mark(cards[n])) for n, phone in enumerate(phones)))
    assert all(answer["ok"] for answer in answers)
    log = place.serving.log
    entries = [codec.read_entry(e.version, e.payload) async for e in log.read(room["code"])]
    state = fold(entries)
    shown = shape(layers.public(state))
    for wire in (lead, away, *phones):
        await until(wire, partial(shows, "public", shown))
    for phone in phones:
        own = shape(layers.private(state, phone.private["seat"]))
        await until(phone, partial(shows, "private", own))


async def test_the_same_number_counts_once_and_gets_its_first_answer(place: Place) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    first, second = lead.public["run"]["view"]["cards"][:2]
    envelope = {"client": "c1", "seq": 1, "activity": "sequential", "command": mark(first)}
    answer = await raw(phone, envelope)
    again = await raw(phone, envelope)
    changed = await raw(phone, {**envelope, "command": mark(second)})
    assert answer["ok"] and again == answer == changed
    await phone.reach(answer["version"])
    assert phone.private["run"]["view"]["marks"] == {"": [first]}


async def test_a_number_that_skips_is_told_where_the_log_stands(place: Place) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    card = lead.public["run"]["view"]["cards"][0]
    answer = await raw(phone, {"client": "c1", "seq": 3, "activity": "sequential", "command": mark(card)})
    assert answer == {"ok": False, "error": {"code": "gap", "params": {"have": 0}}}


async def test_numbers_of_one_are_not_numbers_of_another(place: Place) -> None:
    _, lead, (noa, sam) = await started(place, "נועה", "Sam")
    card = lead.public["run"]["view"]["cards"][0]
    envelope = {"client": "shared", "seq": 1, "activity": "sequential", "command": mark(card)}
    assert (await raw(noa, envelope))["version"] != (await raw(sam, envelope))["version"]


async def test_a_refusal_uses_up_no_number(place: Place) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    card = lead.public["run"]["view"]["cards"][0]
    refused = await raw(phone, {"client": "c1", "seq": 1, "activity": "sequential", "command": mark("none")})
    done = await raw(phone, {"client": "c1", "seq": 1, "activity": "sequential", "command": mark(card)})
    assert refused["error"]["code"] == "no-such-card" and done["ok"]


@pytest.mark.parametrize(
    "envelope",
    [
        "mark",
        {"client": "c1", "seq": 1, "activity": "sequential"},
        {"client": "c1", "seq": "1", "activity": "sequential", "command": mark("x")},
        {"client": "c1", "seq": 0, "activity": "sequential", "command": mark("x")},
        {"client": "../../c1", "seq": 1, "activity": "sequential", "command": mark("x")},
        {"client": "c1", "seq": 1, "activity": "chess", "command": mark("x")},
        {"client": "c1", "seq": 1, "activity": "sequential", "command": {"type": "fly"}},
        {"client": "c1", "seq": 1, "activity": "sequential", "command": {**mark("x"), "extra": 1}},
        {"client": "c1", "seq": 1, "activity": "sequential", "command": {"type": "mark", "under": 3, "card": "x"}},
        {"client": "c1", "seq": 1, "activity": "room", "command": {"type": "join", "seat": "s1", "name": "x"}},
        {"client": "c1", "seq": 1, "activity": "room", "command": {"type": "time-up", "at": 1}},
    ],
)
async def test_what_is_no_command_is_refused_and_changes_nothing(place: Place, envelope: Any) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    version = lead.version
    answer = await raw(phone, envelope)
    assert answer["error"]["code"] == "bad-command"
    assert (await lead.send("room", {"type": "lock-room", "locked": True}))["version"] == version + 1


async def test_undo_takes_back_the_facilitators_last_step_and_the_one_before(place: Place) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    before = lead.public
    card = before["run"]["view"]["cards"][0]
    await phone.send("sequential", mark(card))
    for command in ({"type": "settle", "under": "", "cards": [card]}, {"type": "go-forward"}):
        answer = await lead.send("sequential", command)
        await lead.reach(answer["version"])
    assert lead.public["run"]["view"]["stage"] == "cause"
    for what, settled in (("stage-entered", {"": [card]}), ("settled", {})):
        await until(lead, partial(undoes, what))
        step = lead.console["last_step"]
        answer = await lead.send("room", {"type": "undo", "version": step["version"]})
        assert answer["ok"]
        await lead.reach(answer["version"])
        assert lead.public["run"]["view"]["stage"] == "gap"
        assert lead.public["run"]["view"]["settled"] == settled
    assert phone.private["run"]["view"]["marks"] == {"": [card]}
    stale = await lead.send("room", {"type": "undo", "version": step["version"]})
    assert stale["error"]["code"] == "undo-moved-on"


async def test_a_removed_seat_is_told_and_its_token_opens_nothing(place: Place) -> None:
    room, lead, (phone, other_phone) = await started(place, "נועה", "Sam")
    seat = phone.private["seat"]
    assert (await lead.send("room", {"type": "remove-seat", "seat": seat}))["ok"]
    await until(phone, lambda wire: wire.gone is not None)
    assert phone.gone == "removed"
    await until(other_phone, lambda wire: seat not in wire.public["order"])
    status, _, _ = await place.call("GET", f"/api/rooms/{room['code']}/runs/1/material", token=phone.token)
    assert status == 401


async def test_a_return_code_moves_the_seat_and_is_spent(place: Place) -> None:
    room, _, (phone,) = await started(place, "נועה")
    code = phone.private["return_code"]
    path = f"/api/rooms/{room['code']}/return"
    status, _, body = await place.call("POST", path, body={"return_code": code})
    assert status == 201
    new = await place.connect(json.loads(body)["token"])
    assert new.private["seat"] == phone.private["seat"] and new.private["return_code"] != code
    await until(phone, lambda wire: wire.gone is not None)
    assert phone.gone == "moved"
    status, _, body = await place.call("POST", path, body={"return_code": code})
    assert status == 404 and b"no-such-return-code" in body


async def test_a_deleted_room_lets_everybody_go(place: Place, other: Place) -> None:
    room, _, (phone,) = await started(place, "נועה")
    away = await other.connect(room["screen_token"])
    status, _, _ = await place.call("DELETE", f"/api/rooms/{room['code']}", token=room["facilitator_token"])
    assert status == 204
    for wire in (phone, away):
        await until(wire, lambda w: w.gone is not None)
        assert wire.gone == "room-deleted"
    assert (await place.call("GET", f"/api/rooms/{room['code']}"))[0] == 404


async def test_presence_is_seen_on_the_console(place: Place) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    seat = phone.private["seat"]
    await until(lead, lambda wire: wire.console["presence"].get(seat) == "here")
    await phone._io.emit("presence", {"state": "away"})
    await until(lead, lambda wire: wire.console["presence"].get(seat) == "away")
    await phone.close()
    await until(lead, lambda wire: wire.console["presence"].get(seat) == "gone")


async def test_presence_is_acknowledged_to_whoever_asks(place: Place) -> None:
    room, lead, (phone,) = await started(place, "נועה")
    screen = await place.connect(room["screen_token"])
    for wire in (lead, phone, screen):
        assert await wire._io.call("presence", {"state": "here"}, timeout=5) is None


async def test_held_phones_rest_and_an_ended_room_thanks(place: Place) -> None:
    _, lead, (phone,) = await started(place, "נועה")
    card = lead.public["run"]["view"]["cards"][0]
    await lead.send("room", {"type": "hold-phones", "held": True})
    assert (await phone.send("sequential", mark(card)))["error"]["code"] == "phones-held"
    await lead.send("room", {"type": "hold-phones", "held": False})
    assert (await phone.send("sequential", mark(card)))["ok"]
    await lead.send("room", {"type": "end-room"})
    assert (await phone.send("sequential", mark(card)))["error"]["code"] == "room-ended"
    assert (await lead.send("room", {"type": "reopen-room"}))["ok"]


async def test_the_clock_ends_what_it_must(place: Place) -> None:
    _, lead, _ = await started(place, "נועה")
    live = await place.serving.house.rooms.find(lead.public["room"]["code"])
    assert live is not None
    await lead.send("room", {"type": "start-clock", "minutes": 1})
    clock = live.state.clock
    assert clock is not None and clock.ends_at is not None
    early = await live.act(Actor(role="clock"), "a", 1, "room", TimeUp(at=clock.ends_at - 1))
    due = await live.act(Actor(role="clock"), "b", 1, "room", TimeUp(at=clock.ends_at))
    assert early.code == "stale-deadline" and due.code is None
    await until(lead, lambda wire: wire.public["clock"]["up"])


async def test_a_seat_asked_for_twice_is_one_seat(place: Place) -> None:
    """The answer was lost on the way, and the page asks again; also while the first call is still under way."""
    room = await place.open("discussion")
    body = {"name": "נועה", "key": room["join_key"], "secret": "s" * 43}
    path = f"/api/rooms/{room['code']}/seats"
    calls = await asyncio.gather(*(place.call("POST", path, body=body) for _ in range(5)))
    assert [status for status, _, _ in calls] == [201] * 5
    assert len({answer for _, _, answer in calls}) == 1
    phone = await place.connect(json.loads(calls[0][2])["token"])
    assert phone.public["order"] == [phone.private["seat"]] and phone.private["name"] == "נועה"
    assert (await place.call("POST", path, body={**body, "secret": "short"}))[0] == 400
