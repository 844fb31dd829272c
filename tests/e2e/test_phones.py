"""Phones as they are: networks that go, stall and lie, pages that are reloaded, doubled and moved. No word is lost."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.e2e.hall import PHONE, Hall
from tests.e2e.rooms import Room
from tests.phones.pages import Apart, Rater
from tests.phones.proxy import Proxy

pytestmark = pytest.mark.asyncio(loop_scope="session")


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
        assert await phone.unsent() == 50
        network.pass_on()
        await phone.sent()
    await phone.was_heard(apart)


async def test_two_tabs_of_one_seat(hall: Hall, apart: Apart, room: Room, network: Proxy, phone: Rater) -> None:
    tab = Rater(hall, await phone.page.context.new_page(), "he", phone.name)
    await tab.page.goto(f"/{room.code}")
    await tab.settle()
    async with hall.torn():
        network.cut()
        await phone.rate(3)
        tab.acts = [(item, "no") for item in tab.items[-3:]]
        await tab.tap(tab.acts)
        assert await tab.unsent() == 6
        network.pass_on()
        await phone.sent()
    heard = await apart.rated(room.code)
    assert Counter(heard) == Counter(phone.acts + tab.acts)
    await tab.page.close()
    phone.acts = heard


async def test_a_round_trip_of_two_seconds(hall: Hall, apart: Apart, network: Proxy, phone: Rater) -> None:
    taken = network.taken
    network.delay = 1.0
    await phone.rate(2)
    await phone.sent(5.0)
    # Slow is not lost: nobody hung up.
    assert network.taken == taken
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


async def test_a_byte_a_second_and_lines_torn_in_a_frame(
    hall: Hall, apart: Apart, network: Proxy, phone: Rater
) -> None:
    async with hall.torn():
        network.trickle()
        await phone.rate(5)
        await asyncio.sleep(1.5)
        assert await phone.unsent() == 5
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


async def test_a_seat_that_moves_leaves_nothing_behind(hall: Hall, apart: Apart, network: Proxy) -> None:
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
        new = Rater(hall, await hall.enter("he", PHONE), "he", "סמי")
        await new.page.goto(f"/{room.code}")
        await new.button("home-return-offer").tap()
        await new.field("home-return-code").fill(code)
        await new.button("home-return-enter").tap()
        await new.settle()
        new.acts = old.acts[:]
        await new.rate(4)
        await new.sent()
    # What was begun on the phone that was left is not the seat's any more: it is told, and nothing of it arrives.
    await old.sees("phone-removed-title")
    assert await old.unsent() == 0
    await new.was_heard(apart)
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
