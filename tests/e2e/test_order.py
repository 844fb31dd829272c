"""The order of the turns, arranged on the console with the mouse and from the keyboard."""

import pytest
from playwright.async_api import Locator, expect

from tests.e2e.hall import Hall
from tests.e2e.rooms import Room

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def middle(locator: Locator) -> tuple[float, float]:
    """Where a mouse would point at it."""
    box = await locator.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


async def test_a_turn_is_dragged_to_its_place_and_pushed_back(hall: Hall) -> None:
    room = await Room.open(hall, "circle")
    await room.join("נועה", "Dana", "أمل", "יוסף")
    await room.begin()
    console, lead = await room.console(), room.wires[-1]
    names = lead.public["seats"]
    order = [names[seat]["name"] for seat in lead.console["run"]["view"]["order"]]
    await console.page.get_by_text(console.words("circle-console-order")).click()
    rows = console.page.locator(".arrange li")
    grips = rows.locator(".grip")
    await expect(rows).to_contain_text(order)

    await grips.nth(3).scroll_into_view_if_needed()
    await console.page.mouse.move(*await middle(grips.nth(3)))
    await console.page.mouse.down()
    await console.page.mouse.move(*await middle(grips.nth(1)), steps=4)
    await console.page.mouse.up()
    dragged = [order[0], order[3], order[1], order[2]]
    await expect(rows).to_contain_text(dragged)

    earlier = console.button("common-move-earlier", name=order[3])
    await earlier.press("Enter")
    await expect(rows).to_contain_text([order[3], order[0], order[1], order[2]])
    while names[lead.console["run"]["view"]["order"][0]]["name"] != order[3]:
        await lead.wait()
    await room.close()
