"""A server behind a bad network, and somebody with a phone there who rates and rates."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path

from playwright.async_api import Page, expect

from game_rules.rating.events import Rated
from game_rules.room.events import ActivityHappened
from server import codec
from server.embedded import find_running
from server.log import Log
from tests.e2e.hall import PATIENCE, PHONE, Hall
from tests.e2e.phone import Phone
from tests.e2e.serving import Server
from tests.e2e.words import Language
from tests.phones.proxy import Proxy

BACK_SECONDS = 3.0
"""About a second, on a machine that does other things too."""
ITEMS = 20
MARKS = ("no", "so", "yes")


class Apart(Server):
    """A server that phones reach through a bad network, and everybody else directly."""

    def __init__(self, data: Path) -> None:
        super().__init__(data)
        self._folder = data
        self._direct = 0
        self.network = Proxy(0)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._direct}"

    async def start(self) -> None:
        await super().start()
        self._direct, self.network = self.port, Proxy(self.port)
        self.port = await self.network.start()

    async def stop(self) -> None:
        await self.network.close()
        await super().stop()

    async def rated(self, code: str) -> list[tuple[str, str]]:
        """What was rated and how, from the log in the store, in which every number of every page stands once."""
        url = find_running(self._folder)
        assert url is not None
        store = Log.connect(url)
        log = [codec.read_entry(entry.version, entry.payload) async for entry in store.read(code)]
        await store.close()
        assert max(Counter((entry.actor, entry.client, entry.seq) for entry in log).values()) == 1
        happened = [event.event for entry in log for event in entry.events if isinstance(event, ActivityHappened)]
        return [(event.item, event.mark) for event in happened if isinstance(event, Rated)]


class Rater(Phone):
    """Somebody who rates one intervention after the other, again and again. *acts*: all they ever asked for."""

    def __init__(self, hall: Hall, page: Page, language: Language, name: str) -> None:
        super().__init__(hall, page, language, name)
        self.acts: list[tuple[str, str]] = []
        self.items: list[str] = []
        self.room = ""

    @classmethod
    async def arrive(cls, hall: Hall, way: str, name: str = "נועה") -> Rater:
        """Come straight into a rating."""
        rater = cls(hall, await hall.enter("he", PHONE), "he", name)
        await rater.page.goto(way)
        await rater.field("home-name").fill(name)
        await rater.button("home-enter").tap()
        await rater.settle()
        return rater

    async def tab(self) -> Rater:
        """The same seat in another tab of the same browser."""
        tab = Rater(self.hall, await self.page.context.new_page(), self.language, self.name)
        await tab.page.goto(self.page.url)
        await tab.settle()
        return tab

    async def settle(self) -> None:
        """Until the list is there."""
        await expect(self.page.get_by_role("radiogroup")).to_have_count(ITEMS)
        self.items = await self.page.locator("[data-item]").evaluate_all("all => all.map(one => one.dataset.item)")
        self.room = self.page.url.rsplit("/", 1)[1]

    async def rate(self, count: int) -> None:
        """So many marks, none of which says what stands already."""
        begun = len(self.acts)
        self.acts += [
            (self.items[number % ITEMS], MARKS[number // ITEMS % len(MARKS)]) for number in range(begun, begun + count)
        ]
        await self.tap(self.acts[begun:])

    async def tap(self, marks: list[tuple[str, str]]) -> None:
        """Give these marks, as fast as a page takes them."""
        await self.page.evaluate(TAP, marks)

    async def begin_why(self, place: int, words: str) -> None:
        """Begin to write why, beneath a mark that was given."""
        await (
            self.page.locator("[data-item]").nth(place).get_by_role("button", name=self.words("rating-phone-why")).tap()
        )
        await self.field("rating-phone-why-label").last.fill(words)

    async def say_why(self, place: int, words: str) -> None:
        """Write why, and send it."""
        await self.begin_why(place, words)
        await self.button("rating-phone-why-save").tap()

    async def was_heard(self, apart: Apart) -> None:
        """Everything they did stands in the log, in order and once."""
        assert await apart.rated(self.room) == self.acts

    async def unsent(self) -> int:
        """Acts that are kept on the phone and have no answer."""
        return int(await self.page.evaluate(UNSENT))

    async def keeps(self, count: int) -> None:
        """Until so many acts are kept on the phone: a few milliseconds after they were done."""
        async with asyncio.timeout(BACK_SECONDS):
            while await self.unsent() != count:
                await asyncio.sleep(0.02)

    async def sent(self, seconds: float = BACK_SECONDS) -> tuple[float, float]:
        """From now, when the network is back: so soon the first of what waits is taken, then all, one by one.

        When the first was there, and when the last was, in seconds.
        """
        begun = time.monotonic()
        waiting = left = await self.unsent()
        back = 0.0
        async with asyncio.timeout(seconds + PATIENCE / 1000):
            while left:
                await asyncio.sleep(0.02)
                left = await self.unsent()
                back = back or (time.monotonic() - begun if left < waiting else 0.0)
        all_there = time.monotonic() - begun
        print(f"back after {back:.2f} s, {waiting} acts there after {all_there:.2f} s")
        assert back <= seconds
        return back, all_there


TAP = """async wanted => {
  let done = 0;
  for (const [item, mark] of wanted) {
    document.querySelector(`[data-item="${item}"] .mark-${mark}`).click();
    await new Promise(next => setTimeout(next, 0));
    done += 1;
  }
  return done;
}"""
UNSENT = """() => new Promise((resolve, reject) => {
  const opened = indexedDB.open('tzimtzamti');
  opened.onerror = () => reject(opened.error);
  opened.onsuccess = () => {
    const journals = IDBKeyRange.bound('journal.', 'journal/');
    const all = opened.result.transaction('kept').objectStore('kept').getAll(journals);
    all.onsuccess = () => {
      opened.result.close();
      const parts = all.result.flatMap(journal => [...(journal.before ?? []), journal]);
      resolve(parts.reduce((sum, part) => sum + part.waiting.length, 0));
    };
  };
})"""
