"""The same room seen in three languages at once, on every kind of page and in every size it is made for."""

import asyncio
import json
from dataclasses import dataclass
from typing import Literal

from bots.wire import post
from tests.e2e.hall import DESK, PHONE, PROJECTOR, SMALL_PHONE, TABLET, Size
from tests.e2e.looks import Movements, clean, flaws
from tests.e2e.rooms import Room
from tests.e2e.viewer import Viewer
from tests.e2e.words import LANGUAGES, Language

Kind = Literal["phone", "console", "screen"]
SIZES: dict[Kind, tuple[Size, ...]] = {"phone": (PHONE, SMALL_PHONE), "console": (DESK, TABLET), "screen": (PROJECTOR,)}
LETTERS: dict[Kind, int] = {"phone": 15, "console": 15, "screen": 36}
CONTROL = 48
DIRECTIONS = {"he": "rtl", "ar": "rtl", "en": "ltr"}


@dataclass
class Onlooker:
    """One page, and what it must be."""

    kind: Kind
    viewer: Viewer
    movements: Movements

    async def wrong(self) -> list[str]:
        """Everything wrong with what it shows now, in each of its sizes."""
        page, language = self.viewer.page, self.viewer.language
        found = []
        # Each language has another size for axe, which is slow; the measures are taken in all.
        sizes = SIZES[self.kind] if language != "ar" else SIZES[self.kind][::-1]
        for size in reversed(sizes):
            await page.set_viewport_size({"width": size[0], "height": size[1]})
            for flaw in await flaws(page, letters=LETTERS[self.kind], control=CONTROL):
                found.append(f"{size[0]}: {flaw}")
        found += await clean(page)
        if language == "he":
            found += [f"dark: {violation}" for violation in await self._dark()]
        lang, direction = await page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
        if (lang, direction) != (language, DIRECTIONS[language]):
            found.append(f"lang {lang} dir {direction}")
        found += self.movements.seen
        self.movements.seen.clear()
        return [f"{self.kind} {language}: {flaw}" for flaw in found]

    async def _dark(self) -> list[str]:
        page = self.viewer.page
        # The screen is light whatever the computer wears, and dark where somebody says so.
        turn = "theme => { if (document.documentElement.dataset.theme) document.documentElement.dataset.theme = theme }"
        await page.emulate_media(color_scheme="dark")
        await page.evaluate(turn, "dark")
        found = await clean(page, "color-contrast")
        await page.emulate_media(color_scheme="light")
        await page.evaluate(turn, "light")
        return found


class Onlookers:
    """A phone, a console and a screen in each language. All phones are the seat *me*."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.all: list[Onlooker] = []
        self.found: list[str] = []

    def of(self, kind: Kind) -> list[Viewer]:
        """The pages of one kind."""
        return [one.viewer for one in self.all if one.kind == kind]

    async def enter(self, kind: Kind, path: str, *, storage: dict[str, str] | None = None) -> None:
        """A page in each language, where less motion is asked for."""
        for language in LANGUAGES:
            self.all.append(await self._one(kind, language, path, storage or {}))

    async def seat(self, name: str) -> str:
        """Sit down; what a phone keeps so that it finds its seat again. The token's wire is the first of the room."""
        room = self.room
        body = {"name": name, "key": room.join_key}
        taken = await post(room.hall.server.origin, f"/api/rooms/{room.code}/seats", body)
        await room.connect(taken["token"])
        return json.dumps([{"code": room.code, "title": "", "name": name, "at": 1, **taken}])

    async def look(self, *, phone: str = "", console: str = "", screen: str = "") -> None:
        """Note everything wrong, once each kind of page shows its message; kinds without one are left out."""
        wanted: dict[Kind, str] = {"phone": phone, "console": console, "screen": screen}
        looking = [one for one in self.all if wanted[one.kind]]
        for one in looking:
            await one.viewer.sees(wanted[one.kind])
        for one, wrong in zip(looking, await asyncio.gather(*(one.wrong() for one in looking)), strict=True):
            self.found += [f"{wanted[one.kind]}: {flaw}" for flaw in wrong]

    def judge(self) -> None:
        """Nothing may be wrong with anything that was looked at since the last time."""
        found, self.found = self.found, []
        assert not found, "\n" + "\n".join(found)

    async def _one(self, kind: Kind, language: Language, path: str, storage: dict[str, str]) -> Onlooker:
        hall = self.room.hall
        page = await hall.enter(language, SIZES[kind][0], still=True)
        spoken = "tzimtzamti.screen.language" if kind == "screen" else "tzimtzamti.language"
        kept = json.dumps({**storage, spoken: language})
        await page.add_init_script(f"for (const [key, value] of Object.entries({kept})) localStorage[key] ??= value")
        movements = Movements()
        await movements.watch(page)
        await page.goto(path)
        return Onlooker(kind, Viewer(hall, page, language), movements)
