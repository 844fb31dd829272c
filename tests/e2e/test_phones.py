"""Phones as they are: networks that go, stall and lie, pages that are reloaded, doubled and moved. No word is lost."""

import asyncio
import re
import time
from collections import Counter
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, WebSocket, expect

from tests.e2e.hall import PHONE, Hall
from tests.e2e.rooms import Room, did
from tests.phones.pages import Apart, Rater
from tests.phones.proxy import Proxy

pytestmark = pytest.mark.asyncio(loop_scope="session")

WATCH_SECONDS = 20.0
"""Whoever only watches sees the room move again within about seven; Engine.IO by itself would take thirty."""


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Apart:
    """The server of these tests."""
    return Apart(tmp_path_factory.mktemp("apart") / "data")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hall(browser: Browser, apart: Apart) -> AsyncIterator[Hall]:
    """The hall whose network these tests spoil."""
    await apart.start()
    hall = Hall(browser, apart)
    # What a browser says of a line that was torn comes when it likes, also in the next test.
    async with hall.torn():
        yield hall
        await hall.close()
    await apart.stop()
    assert not hall.faults, "\n".join(hall.faults)
    assert not hall.strangers, "\n".join(hall.strangers)
    assert "Traceback" not in apart.log and "[error" not in apart.log, apart.log


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def room(hall: Hall) -> AsyncIterator[Room]:
    """A room in which a rating is open."""
    room = await Room.open(hall, "rating")
    await room.begin()
    yield room
    await room.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def phone(hall: Hall, room: Room) -> Rater:
    """The phone whose network these tests spoil."""
    return await Rater.arrive(hall, room.link)


@pytest.fixture
def network(apart: Apart) -> Proxy:
    """The phones' network."""
    return apart.network


async def test_fifty_acts_without_a_network(hall: Hall, apart: Apart, network: Proxy, phone: Rater) -> None:
    async with hall.torn():
        network.cut()
        await phone.rate(50)
        await phone.sees("common-lost-title")
        await asyncio.sleep(1)
        await phone.keeps(50)
        network.pass_on()
        await phone.sent()
    await phone.was_heard(apart)


async def test_two_tabs_of_one_seat(hall: Hall, apart: Apart, room: Room, network: Proxy, phone: Rater) -> None:
    tab = await phone.tab()
    async with hall.torn():
        network.cut()
        await phone.rate(3)
        tab.acts = [(item, "no") for item in tab.items[-3:]]
        await tab.tap(tab.acts)
        await tab.keeps(6)
        network.pass_on()
        await phone.sent()
    heard = await apart.rated(room.code)
    assert Counter(heard) == Counter(phone.acts + tab.acts)
    await tab.page.close()
    phone.acts = heard


async def test_tabs_that_are_closed_with_something_unsent(hall: Hall, apart: Apart, network: Proxy) -> None:
    room = await Room.open(hall, "rating")
    await room.begin()
    first = await Rater.arrive(hall, room.link, "דנה")
    second = await first.tab()
    async with hall.torn():
        network.cut()
        await first.rate(6)
        await first.keeps(6)
        await first.page.close()
        second.acts = first.acts[:]
        await second.rate(2)
        await second.keeps(8)
        # The one that is left finds what the other left behind.
        network.pass_on()
        await second.sent()
        assert sorted(await apart.rated(room.code)) == sorted(second.acts)
        heard = await apart.rated(room.code)
        assert [act for act in heard if act in first.acts] == first.acts
        # And when that one is closed too, the next.
        network.cut()
        second.acts = heard
        await second.rate(4)
        await second.keeps(4)
        context = second.page.context
        third = Rater(hall, await context.new_page(), "he", first.name)
        await second.page.close()
        network.pass_on()
        third.acts = second.acts[:]
        await third.page.goto(f"/{room.code}")
        await third.settle()
        await third.rate(3)
        await third.sent()
    await third.was_heard(apart)
    await room.close()


async def test_a_round_trip_of_two_seconds(hall: Hall, apart: Apart, network: Proxy, phone: Rater) -> None:
    opened: list[WebSocket] = []
    phone.page.on("websocket", lambda line: opened.append(line))
    network.delay = 1.0
    await phone.rate(2)
    await phone.sent(5.0)
    # Slow is not lost: nobody hung up.
    assert not opened
    async with hall.torn():
        await phone.rate(1)
        await asyncio.sleep(1)
        network.reset()
        await phone.sent(10.0)
    network.pass_on()
    await phone.was_heard(apart)


async def test_a_line_that_is_half_open(hall: Hall, apart: Apart, network: Proxy, phone: Rater) -> None:
    async with hall.torn():
        network.deafen()
        await phone.rate(5)
        await asyncio.sleep(6)
        network.pass_on()
        await phone.sent()
    await phone.was_heard(apart)


async def test_who_only_watches_a_line_that_is_half_open(hall: Hall, network: Proxy) -> None:
    room = await Room.open(hall, "rating")
    await room.begin()
    watcher = await Rater.arrive(hall, room.link, "אורי")
    lead = room.wires[0]
    async with hall.torn():
        for held in (True, False):
            # The line is dead and nobody knows; new ones may be had.
            network.deafen()
            network.pass_on()
            await did(lead, "room", {"type": "hold-phones", "held": held})
            begun = time.monotonic()
            await expect(watcher.text("phone-held-title")).to_have_count(int(held), timeout=WATCH_SECONDS * 1000)
            print(f"seen after {time.monotonic() - begun:.1f} s")
        # Nor is anybody left to believe that a network is there which is not.
        network.deafen()
        await expect(watcher.text("common-lost-title")).to_be_visible(timeout=2 * WATCH_SECONDS * 1000)
        network.pass_on()
        await expect(watcher.text("common-lost-title")).to_have_count(0)
    await room.close()


async def test_a_byte_a_second_and_lines_torn_in_a_frame(
    hall: Hall, apart: Apart, network: Proxy, phone: Rater
) -> None:
    async with hall.torn():
        network.trickle()
        await phone.rate(5)
        await asyncio.sleep(1.5)
        await phone.keeps(5)
        network.pass_on()
        await phone.sent()
        for _ in range(3):
            await phone.rate(2)
            network.tear()
            await phone.sent()
    await phone.was_heard(apart)


async def test_a_reload_while_sending(hall: Hall, apart: Apart, network: Proxy, phone: Rater) -> None:
    async with hall.torn():
        network.delay = 0.1
        await phone.rate(8)
        await asyncio.sleep(0.5)
        assert 0 < await phone.unsent() < 8
        await phone.page.reload(wait_until="commit")
        network.pass_on()
        await phone.settle()
        await phone.sent()
    await phone.was_heard(apart)


async def test_back_from_sleep(hall: Hall, apart: Apart, network: Proxy, phone: Rater) -> None:
    async with hall.torn():
        for waking in (WAKE, ONLINE, SHOWN_AGAIN):
            # The network has forgotten the line meanwhile, and says nothing of it.
            network.deafen()
            await phone.rate(2)
            await phone.page.evaluate(SLEEP)
            network.pass_on()
            await phone.page.evaluate(waking)
            await phone.sent()
    await phone.was_heard(apart)


async def test_a_seat_that_moves_leaves_its_unsent_words_to_be_copied(hall: Hall, apart: Apart, network: Proxy) -> None:
    room = await Room.open(hall, "rating")
    await room.begin()
    old = await Rater.arrive(hall, room.link, "סמי")
    await old.rate(3)
    await old.sent()
    code = await (await old.menu()).locator(".num").first.inner_text()
    await old.button("common-close").tap()
    async with hall.offline(old.page):
        network.reset()
        await old.tap([(item, "yes") for item in old.items[5:10]])
        await old.say_why(0, "הילדים לא מגיעים בלי הסעה")
        await old.begin_why(1, "ועוד לא אמרנו דבר על")
        new = Rater(hall, await hall.enter("he", PHONE), "he", "סמי")
        await new.page.goto(f"/{room.code}")
        await new.button("home-return-offer").tap()
        await new.field("home-return-code").fill(code)
        await new.button("home-return-enter").tap()
        await new.settle()
        new.acts = old.acts[:]
        await new.rate(4)
        await new.sent()
    # What was begun on the phone that was left is not the seat's any more: nothing of it arrives, and nothing is lost.
    await old.sees("phone-removed-title")
    await old.keeps(0)
    await new.was_heard(apart)
    await old.sees("phone-unsent-acts", count=5)
    words = "הילדים לא מגיעים בלי הסעה\n\nועוד לא אמרנו דבר על"
    for part in words.split("\n\n"):
        await expect(old.seen(part)).to_be_visible()
    await old.button("phone-keep-copy").tap()
    await expect(old.button("phone-keep-copied")).to_be_visible()
    await old.button("phone-again").tap()
    # Pasted where people write: the words were copied, also on a plain http address.
    await old.field("home-name").focus()
    await old.page.keyboard.press("Control+V")
    await expect(old.field("home-name")).to_have_value(re.compile("הילדים לא מגיעים"))
    # They stay on the phone, whatever becomes of the page, until somebody has no need of them.
    await old.page.reload()
    await old.button("phone-unsent-show").tap()
    await expect(old.seen(words.split("\n\n")[0])).to_be_visible()
    await old.button("phone-unsent-drop").tap()
    await old.button("phone-unsent-drop-yes").tap()
    await expect(old.button("phone-unsent-show")).to_have_count(0)
    await old.page.reload()
    await expect(old.field("home-name")).to_be_visible()
    await expect(old.button("phone-unsent-show")).to_have_count(0)
    await room.close()


SLEEP = """() => {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}"""
WAKE = """() => {
  const now = Date.now;
  Date.now = () => now() + 6000;
  delete document.visibilityState;
  document.dispatchEvent(new Event('visibilitychange'));
  Date.now = now;
}"""
ONLINE = """() => {
  delete document.visibilityState;
  window.dispatchEvent(new Event('online'));
}"""
SHOWN_AGAIN = """() => {
  delete document.visibilityState;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}"""
