"""What consoles and screens are sent and phones are not, over the real wire."""

from __future__ import annotations

from typing import Any

from tests.server.conftest import Place, until

MARKS = ("no", "so", "yes", "yes")


def results(wire: Any) -> dict[str, Any]:
    """The results this one is shown, by intervention."""
    found: dict[str, Any] = wire.public["run"]["view"].get("results", {})
    return found


async def test_of_a_live_round_phones_hear_when_it_is_closed(place: Place) -> None:
    room = await place.open("rating")
    lead, screen = await place.connect(room["facilitator_token"]), await place.connect(room["screen_token"])
    phones = [await place.join(room, name) for name in ("רות", "נועם", "מאיה", "אמל")]
    (item,) = lead.public["agenda"]
    setup = {**lead.console["setups"][item], "live": True}
    told = await lead.send("room", {"type": "configure-item", "item": item, "minutes": 40, "setup": setup})
    assert told["ok"], told
    assert (await lead.send("room", {"type": "begin-item", "item": item}))["ok"]
    await until(screen, lambda wire: "run" in wire.public)
    about = screen.public["run"]["view"]["order"][0]
    for phone, mark in zip(phones, MARKS, strict=True):
        assert (await phone.send("rating", {"type": "rate", "item": about, "mark": mark}))["ok"]
    counts = {"no": 1, "so": 1, "yes": 2}
    for wire in (lead, screen):
        await until(wire, lambda wire: results(wire).get(about, {}).get("first", {}).get("counts") == counts)
    for phone in phones:
        await until(phone, lambda phone: phone.public["run"]["view"]["began"] == len(MARKS))
        assert results(phone) == {} and phone.public["run"]["view"]["points"] == {}
    late = await place.connect(room["screen_token"])
    assert late.public == screen.public

    closed = await lead.send("rating", {"type": "close-round"})
    for wire in (lead, screen, late, *phones):
        await wire.reach(closed["version"])
        await until(wire, lambda wire: wire.public == lead.public)
    assert results(phones[0])[about]["first"]["counts"] == counts

    second = await lead.send("rating", {"type": "open-second-round"})
    for wire in (lead, screen, *phones):
        await wire.reach(second["version"])
    assert "second" in results(screen)[about] and "second" not in results(phones[0])[about]
    fresh = [await place.connect(token) for token in (screen.token, phones[0].token)]
    assert [wire.public for wire in fresh] == [screen.public, phones[0].public]


async def test_where_nothing_is_hidden_from_phones_all_are_sent_the_same(place: Place) -> None:
    room = await place.open("discussion")
    lead, phone = await place.connect(room["facilitator_token"]), await place.join(room, "רות")
    for command in ({"type": "begin-item", "item": "i1"}, {"type": "end-item"}):
        done = await lead.send("room", command)
        for wire in (lead, phone):
            await wire.reach(done["version"])
        assert lead.public == phone.public and phone.public["run"]["over"] == (command["type"] == "end-item")
