"""The facilitator at the console."""

import csv
import io

from playwright.async_api import Locator, Page, expect

from tests.e2e.hall import DESK, PROJECTOR, Hall
from tests.e2e.viewer import Viewer
from tests.e2e.words import NAMES, Language, exactly, within


class Console(Viewer):
    """What a facilitator does with a mouse. *code* and *link* are known once the room is open."""

    code: str
    link_path: str

    @classmethod
    async def open_room(cls, hall: Hall, title: str, programme: str, *, language: Language = "he") -> "Console":
        """From the home page, by clicking: which game, a title, and the room is open."""
        console = cls(hall, await hall.enter(language, DESK), language)
        await console.page.goto("/")
        await console.link("home-open-room").click()
        await console.page.get_by_role(
            "radio", name=within(console.words(f"console-programme-{programme}-text"))
        ).click()
        await console.field("console-home-title").fill(title)
        await console.button("console-home-open").click()
        await expect(console.heading("console-lobby-title")).to_be_visible()
        console.code = console.token().split(".")[0]
        return console

    def token(self) -> str:
        """The facilitator's token, from the address."""
        return self.page.url.split("#")[1]

    async def phone_link(self) -> str:
        """The path of the link for phones, as the button copies it. Its host is this machine's own on its network."""
        await self.button("console-lobby-link").click()
        await self.sees("console-copied")
        copied: str = await self.page.evaluate("navigator.clipboard.readText()")
        return "/" + copied.split("/", 3)[3]

    async def open_screen(self) -> "Screen":
        """Open the shared screen in a window of its own."""
        async with self.page.context.expect_page() as opened:
            await self.button("console-screen-open").click()
        page = await opened.value
        await page.set_viewport_size({"width": PROJECTOR[0], "height": PROJECTOR[1]})
        return Screen(self.hall, page, self.language)

    async def begin(self, activity: str) -> None:
        """Begin what is next on the agenda, by the filled button."""
        await self.button("console-item-begin", activity=self.words(f"{activity}-name")).click()
        await expect(self.heading(f"{activity}-name")).to_be_visible()

    async def go_on_to(self, activity: str) -> None:
        """From what is over to the next of the agenda."""
        await self.button("console-item-next", activity=self.words(f"{activity}-name")).click()
        await expect(self.heading(f"{activity}-name")).to_be_visible()

    async def end(self) -> None:
        """End what is on."""
        await self.button("console-clock-menu").click()
        await self.button("console-item-end").click()

    @property
    def people(self) -> Locator:
        """The list of participants."""
        return self.page.get_by_role("complementary", name=exactly(self.words("console-people")))

    def choice(self, text: str) -> Locator:
        """The box to tick beside a card that may be settled."""
        return self.page.get_by_role("checkbox", name=within(text))

    async def gather(self, answer: str, into: str, *, new: bool = False) -> None:
        """Put an answer into a theme: one tap on its title under the answer, or with *new* by writing it."""
        if not new:
            group = self.page.get_by_role("group", name=exactly(self.words("talk-console-gather", text=answer)))
            await group.get_by_role("button", name=exactly(into)).click()
            await expect(group).to_have_count(0)
            return
        await self.button("talk-console-gather", text=answer).click()
        await self.field("talk-console-theme-new").fill(into)
        await self.button("talk-console-theme-add").click()
        await expect(self.heading("talk-console-gather-title")).to_have_count(0)

    async def merge(self, text: str, into: str) -> None:
        """Merge a written card into another."""
        await self.button("sequential-console-card-menu", text=text).click()
        await self.button("sequential-console-merge").click()
        await self.button("sequential-console-merge-into", text=into).click()
        await expect(self.choice(text)).to_have_count(0)

    async def settle(self, *cards: str) -> None:
        """Tick exactly these cards and settle them."""
        for box in await self.page.get_by_role("checkbox", checked=True).all():
            if not any([card in await box.inner_text() for card in cards]):
                await box.click()
        for card in cards:
            if await self.choice(card).get_attribute("aria-checked") == "false":
                await self.choice(card).click()
        await self.button("sequential-console-settle", n=len(cards)).click()

    async def go_forward(self, stage: str) -> None:
        """On to the next stage."""
        await self.button("sequential-console-forward", stage=self.words(stage)).click()

    def remedy(self, name: str, message: str) -> Locator:
        """The button beside the name of somebody who wants a look."""
        row = self.people.get_by_role("listitem").filter(has_text=name)
        return row.get_by_role("button", name=within(self.words(message)))

    @property
    def turn(self) -> Locator:
        """The name of whoever is on, in the order of turns."""
        return self.page.get_by_role("main").locator("[aria-current=step] .nm")

    async def on_turn(self) -> str:
        """The name of whoever is on."""
        return (await self.turn.inner_text()).strip()

    async def pass_turn(self) -> None:
        """Pass the turn on, by the filled button that names who is next."""
        await self.page.get_by_role("button", name=within(self.words("console-turns-pass-to", name="").strip())).click()

    async def undo(self, what: str) -> None:
        """Undo the last step, once the button says that it is this one."""
        await self.page.get_by_role(
            "button", name=within(self.words("console-undo-named", what=self.words(what)))
        ).click()

    async def files(self) -> Locator:
        """The dialog with the room's files, open."""
        await self.button("console-room-menu").click()
        await self.button("console-export").click()
        dialog = self.page.get_by_role("dialog", name=exactly(self.words("console-export")))
        await expect(dialog).to_be_visible()
        return dialog

    async def export(self) -> list[dict[str, str]]:
        """Download the CSV and read it back, after looking at its bytes; one mapping a row, by column."""
        dialog = await self.files()
        async with self.page.expect_download() as started:
            await dialog.get_by_role("button", name=exactly(self.words("console-export-save-what", what="CSV"))).click()
        path = await (await started.value).path()
        await dialog.get_by_role("button", name=exactly(self.words("common-close"))).click()
        raw = path.read_bytes()
        assert raw.startswith("\ufeff".encode()) and b"\r\n" in raw
        return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))

    async def end_workshop(self) -> None:
        """End the workshop, and say that one means it."""
        await self.button("console-room-menu").click()
        await self.button("console-end").click()
        dialog = self.page.get_by_role("dialog", name=exactly(self.words("console-end-title")))
        await dialog.get_by_role("button", name=exactly(self.words("console-end"))).click()
        await expect(self.heading("console-ended-title")).to_be_visible()

    async def choose_language(self, language: Language) -> None:
        """Read this console in another language."""
        await self.page.get_by_role("button", name=within(self.words("console-language"))).click()
        await self.page.get_by_role("button", name=exactly(NAMES[language])).click()
        await expect(self.page.locator("html")).to_have_attribute("lang", language)
        self.language = language


class Screen(Viewer):
    """The shared screen: nobody touches it."""

    def __init__(self, hall: Hall, page: Page, language: Language) -> None:
        super().__init__(hall, page, language)
        self.frames = hall.frames(page)

    async def choose_language(self, language: Language) -> None:
        """Show it in another language, by the buttons that come with the mouse."""
        await self.page.mouse.move(400, 400)
        await self.page.mouse.move(410, 410)
        await self.page.get_by_role("button", name=exactly(NAMES[language])).click()
        await expect(self.page.locator("html")).to_have_attribute("lang", language)
        self.language = language
