"""A participant with a phone."""

import re

from playwright.async_api import Locator, Page, expect

from tests.e2e.hall import PHONE, Hall, Size
from tests.e2e.viewer import Viewer
from tests.e2e.words import NAMES, Language, exactly, within


class Phone(Viewer):
    """What a participant does with a thumb. *name* is the person's own."""

    def __init__(self, hall: Hall, page: Page, language: Language, name: str) -> None:
        super().__init__(hall, page, language)
        self.name = name
        self.frames = hall.frames(page)

    @classmethod
    async def join(
        cls, hall: Hall, way: str, name: str, language: Language, *, size: Size = PHONE, room: Language = "he"
    ) -> "Phone":
        """Walk in: *way* is the path of a link, or a code to be typed on the home page. The door opens in *room*."""
        phone = cls(hall, await hall.enter(language, size), language, name)
        await phone.come(way)
        if language != room:
            await phone.page.get_by_role("button", name=exactly(NAMES[language])).tap()
        await phone.enter(name)
        return phone

    async def come(self, way: str) -> None:
        """To the door of a room, by a link or by typing the code."""
        if way.isdecimal():
            await self.page.goto("/")
            await self.field("home-code").press_sequentially(way)
        else:
            await self.page.goto(way)

    async def enter(self, name: str) -> None:
        """Give a name and go in."""
        await self.field("home-name").fill(name)
        await self.button("home-enter").tap()
        await self.sees("phone-lobby-kept")

    async def menu(self) -> Locator:
        """The room's menu, open."""
        await self.button("phone-menu").tap()
        menu = self.page.get_by_role("dialog", name=exactly(self.words("phone-menu-title")))
        await expect(menu).to_be_visible()
        return menu

    # The card game, in turns.

    @property
    def hand(self) -> Locator:
        """The cards in hand, in their order."""
        return self.page.get_by_role("list", name=exactly(self.words("rummy-phone-hand"))).get_by_role("listitem")

    async def cards(self) -> list[str]:
        """The words of the three cards in hand."""
        await expect(self.hand).to_have_count(3)
        return [await card.locator("[dir=auto]").inner_text() for card in await self.hand.all()]

    async def is_on(self) -> None:
        """It is this phone's turn to lay."""
        await self.sees("rummy-phone-lay-text")

    async def lay(self, place: int) -> str:
        """Lay the card at a place of the hand; its words."""
        card = self.hand.nth(place)
        laid = await card.locator("[dir=auto]").inner_text()
        await card.get_by_role("button").tap()
        await self.button("rummy-phone-lay").tap()
        await self.sees("rummy-phone-take-title")
        return laid

    async def take_from_stock(self, kind: str) -> None:
        """Take the top card of a stock."""
        name = re.compile(rf"^\s*{re.escape(self.words(f'common-kind-{kind}'))}\s+\d+\s*$")
        await self.page.get_by_role("button", name=name).tap()
        await expect(self.hand).to_have_count(3)

    async def take_discard(self, words: str) -> None:
        """Take the open card of a discard pile."""
        await self.page.get_by_role("button", name=within(words)).tap()
        await expect(self.hand).to_have_count(3)

    async def write_instead(self, kind: str, words: str) -> None:
        """Write a card instead of taking one."""
        await self.button("rummy-phone-write-offer").tap()
        await self.page.get_by_text(exactly(self.words(f"common-kind-{kind}"))).filter(visible=True).last.tap()
        await self.field(f"rummy-phone-write-label-{kind}").fill(words)
        await self.button("rummy-phone-write-add").tap()
        await expect(self.hand).to_have_count(3)

    async def call(self) -> None:
        """Tzimtzamti!"""
        await self.button("common-call").tap()
        await self.sees("rummy-phone-called-text")

    async def explain(self, words: str) -> None:
        """Write the explanation and save it."""
        await self.button("rummy-phone-explain-short").tap()
        await self.field("rummy-phone-explain-hint").fill(words)
        await self.button("rummy-phone-explain-save").tap()

    async def vote(self, yes: bool) -> None:
        """Vote on somebody's call."""
        ballot = self.button("rummy-phone-vote-yes" if yes else "rummy-phone-vote-not-yet")
        await ballot.tap()
        await expect(ballot).to_have_attribute("aria-pressed", "true")

    # The game of choosing together.

    @property
    def options(self) -> Locator:
        """The cards that may be marked, in their order."""
        return self.page.get_by_role("list", name=exactly(self.words("sequential-phone-options"))).get_by_role("button")

    async def mark(self, *places: int) -> None:
        """Mark the cards at these places."""
        for place in places:
            await self.options.nth(place).tap()
            await expect(self.options.nth(place)).to_have_attribute("aria-pressed", "true")

    async def write_card(self, kind: str, words: str) -> None:
        """Put a card of one's own on the table."""
        await self.field(f"sequential-phone-blank-label-{kind}").fill(words)
        await self.button("common-blank-add").tap()

    async def finish(self, marks: int) -> None:
        """Say that one has chosen."""
        await self.button("sequential-phone-finish", count=marks).tap()
        await self.sees("sequential-phone-finished")

    # The discussion.

    async def answer(self, words: str) -> None:
        """Send an answer to the question of the moment."""
        await self.field("talk-phone-answer").fill(words)
        await self.button("talk-phone-send").tap()
        mine = self.page.get_by_role("list", name=exactly(self.words("talk-phone-mine")))
        await expect(mine.get_by_text(words)).to_be_visible()
