"""Whoever looks at a page: finds things by what they are and what they are called, in the viewer's language."""

from playwright.async_api import Locator, Page, expect

from tests.e2e.hall import Hall
from tests.e2e.words import Language, exactly, within, words


class Viewer:
    """A page, the language it is read in, and the hall it stands in."""

    def __init__(self, hall: Hall, page: Page, language: Language) -> None:
        self.hall = hall
        self.page = page
        self.language = language

    def words(self, message: str, **params: str | int) -> str:
        """A message as this viewer reads it."""
        return words(self.language, message, **params)

    def button(self, message: str, **params: str | int) -> Locator:
        """The button of exactly this name."""
        return self.page.get_by_role("button", name=exactly(self.words(message, **params)))

    def link(self, message: str, **params: str | int) -> Locator:
        """The link whose name holds these words."""
        return self.page.get_by_role("link", name=within(self.words(message, **params)))

    def heading(self, message: str, **params: str | int) -> Locator:
        """The heading that holds these words."""
        return self.page.get_by_role("heading", name=within(self.words(message, **params)))

    def field(self, message: str, **params: str | int) -> Locator:
        """The place to write that is labelled so."""
        return self.page.get_by_role("textbox", name=within(self.words(message, **params)))

    def seen(self, shown: str) -> Locator:
        """Words on the page for everybody to see, not for screen readers alone."""
        found = self.page.get_by_text(within(shown)).and_(self.page.locator(":not(.sr, .sr *)"))
        return found.filter(visible=True).first

    def text(self, message: str, **params: str | int) -> Locator:
        """A message anywhere in sight."""
        return self.seen(self.words(message, **params))

    async def sees(self, message: str, **params: str | int) -> None:
        """These words come into sight."""
        await expect(self.text(message, **params)).to_be_visible()

    async def reads(self, shown: str) -> None:
        """Words of somebody's own come into sight."""
        await expect(self.seen(shown)).to_be_visible()
