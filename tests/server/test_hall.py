"""What an act costs in a hall: it is looked at by those it concerns, not by a thousand phones."""

from __future__ import annotations

from collections.abc import Iterator

from bots.wire import Wire
from game_rules import replay
from game_rules.kit.kept import Kept
from game_rules.room import commands as cmd
from game_rules.room import layers
from game_rules.room.state import NOWHERE, RoomState
from server import metrics
from server.shape import Layer, shape
from tests.rules.room_game import LEAD, SERVER, Room, seat
from tests.server.conftest import Place, until

PEOPLE = 6


def rendered() -> float:
    return next(sample.value for metric in metrics.PRIVATE_LAYERS.collect() for sample in metric.samples)


async def a_rating(place: Place) -> tuple[Wire, list[Wire]]:
    room = await place.open("rating")
    lead = await place.connect(room["facilitator_token"])
    phones = [await place.join(room, f"רות {number}") for number in range(PEOPLE)]
    answer = await lead.send("room", {"type": "begin-item", "item": lead.public["agenda"][0]})
    for phone in phones:
        await phone.reach(answer["version"])
        await until(phone, lambda phone: "run" in phone.private)
    return lead, phones


async def test_a_mark_makes_only_the_phone_anew_that_gave_it(place: Place) -> None:
    lead, phones = await a_rating(place)
    before = rendered()
    marked, other = phones[2], phones[3]
    item = lead.public["run"]["view"]["order"][0]
    answer = await marked.send("rating", {"type": "rate", "item": item, "mark": "yes"})
    assert answer["ok"]
    await until(marked, lambda phone: phone.private["run"]["view"]["marks"] == {item: {"mark": "yes", "reason": ""}})
    await lead.reach(answer["version"])
    assert rendered() == before + 1
    await other.reach(answer["version"])
    assert other.private["run"]["view"]["marks"] == {}


async def test_a_step_that_concerns_everybody_comes_to_everybody(place: Place) -> None:
    lead, phones = await a_rating(place)
    item = lead.public["run"]["view"]["order"][0]
    for phone in phones:
        assert (await phone.send("rating", {"type": "rate", "item": item, "mark": "no"}))["ok"]
    for step in ("close-round", "open-second-round"):
        assert (await lead.send("rating", {"type": step}))["ok"]
    for phone in phones:
        await until(phone, lambda phone: phone.private["run"]["view"]["first"] == {item: "no"})
        assert phone.private["run"]["view"]["marks"] == {}


def a_busy_room() -> Iterator[tuple[RoomState, RoomState]]:
    """Every state of a room in which people come, go, move and play, with the one before it."""
    room = Room("רות", "נועם", "מאיה")
    room.act(seat("s1"), cmd.Rename(seat=room.state.order[0], name="רותי"))
    for item in room.state.agenda:
        room.act(LEAD, cmd.BeginItem(item=item))
        room.join("דנה")
        returned = cmd.ReturnToSeat(return_code="000002", token_hash=f"new-{item}", new_return_code="000002")
        room.act(SERVER, returned)
        room.act(LEAD, cmd.EndItem())
    room.act(LEAD, cmd.RemoveSeat(seat=room.state.order[1]))
    room.act(LEAD, cmd.LookAtRun(run=1))
    state = NOWHERE
    for entry in room.log:
        before, state = state, replay.apply(state, entry)
        yield before, state


def test_the_public_layer_is_always_that_of_the_state() -> None:
    kept, layer = Kept(), Layer()
    for _, state in a_busy_room():
        layer.turn(layers.public(state, kept))
        assert layer.shown == shape(layers.public(state))
        people = layer.shown["seats"]
        assert layer.turn(layers.public(state, kept)) == {} and layer.shown["seats"] is people


def test_private_layers_change_only_where_the_room_says_so() -> None:
    named = 0
    for before, after in a_busy_room():
        touched = layers.touched(before, after)
        named += touched is not None
        for one in () if touched is None else before.seats.keys() - touched:
            assert layers.private(before, one) == layers.private(after, one)
    assert named
