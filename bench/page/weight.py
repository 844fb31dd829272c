"""The bytes a phone fetches: what loads what, as the build tells it, and the files as they lie packed."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools.places import ROOT, STATIC

ACTIVITIES = tuple(sorted(path.parent.name for path in (ROOT / "client" / "activities").glob("*/phone.svelte")))
AREAS = ("common", "refusals")
"""The words of every page of a phone, beside those of the part it shows."""
FONTS = {
    "he": ("rubik-hebrew", "rubik-basic", "frank-ruhl-libre-hebrew", "frank-ruhl-libre-latin"),
    "ar": ("rubik-arabic", "rubik-basic", "noto-naskh-arabic-arabic", "frank-ruhl-libre-latin"),
    "en": ("rubik-basic", "frank-ruhl-libre-latin"),
}
"""What a phone in a language fetches at most, the fonts of people's own words included."""


class Weight:
    """What was built for phones. *static*: where it lies."""

    def __init__(self, static: Path = STATIC) -> None:
        self._static = static
        self._told: dict[str, Any] = json.loads((static / ".vite" / "phones.json").read_text(encoding="utf-8"))

    def door(self) -> set[str]:
        """Everything a phone loads before a code can be typed, without words."""
        return self._shell("phone/Door.svelte")

    def room(self, activity: str | None = None) -> set[str]:
        """Everything a phone loads that is opened inside a room, where *activity* is on; without words.

        What is fetched once the page has had its time (the menu, later moments of the activity) is not among it.
        """
        files = self._shell("phone/Inside.svelte")
        if activity is None:
            return files
        screens = (f"activities/{activity}/phone.svelte", f"activities/{activity}/phone/keep.ts")
        return files.union(*(self._loads(screen) for screen in screens))

    def afterwards(self, activity: str) -> set[str]:
        """What is fetched in quiet while *activity* is on."""
        shell = self._keys("phone/index.html") | self._keys("phone/Inside.svelte")
        own = self._keys(f"activities/{activity}/phone.svelte") - shell
        later = [one for one in self._later(shell) if one.startswith("phone/") and one != "phone/Door.svelte"]
        return set().union(*map(self._loads, [*later, *self._later(own)])) - self.room(activity)

    def words(self, language: str, *areas: str) -> set[str]:
        """The words of these areas, beside those of every page."""
        keys = (f"../content/text/{language}/{area}.ftl?text" for area in (*AREAS, *areas))
        return set().union(*(self._loads(key) for key in keys))

    def fonts(self, language: str) -> dict[str, int]:
        """Bytes of the fonts a phone in *language* fetches at most, by name."""
        files = [path for path in (self._static / "assets").iterdir() if path.suffix == ".woff2"]
        return {name: next(f.stat().st_size for f in files if f.name.startswith(name)) for name in FONTS[language]}

    def packed(self, files: Iterable[str]) -> int:
        """Bytes of *files* as a browser that understands brotli gets them."""
        return sum(self._sent(self._static / name) for name in files)

    @staticmethod
    def _sent(path: Path) -> int:
        beside = path.with_name(path.name + ".br")
        return (beside if beside.exists() else path).stat().st_size

    def _shell(self, part: str) -> set[str]:
        return self._loads("phone/index.html") | self._loads(part)

    def _loads(self, key: str) -> set[str]:
        """The files of *key* and of all it imports before it runs."""
        parts = [self._told[one] for one in self._keys(key)]
        return {file for part in parts for file in (part["file"], *part.get("css", ()))}

    def _keys(self, key: str) -> set[str]:
        """*key*, and everything it imports before it runs."""
        known, ahead = set[str](), [key]
        while ahead:
            one = ahead.pop()
            if one not in known:
                known.add(one)
                ahead += self._told[one].get("imports", ())
        return known

    def _later(self, keys: Iterable[str]) -> set[str]:
        """What is imported while *keys* run; words are not among it."""
        found = {one for key in keys for one in self._told[key].get("dynamicImports", ())}
        return {one for one in found if not one.endswith("?text")}


def told(language: str = "he") -> dict[str, Any]:
    """Bytes, by what is on the phone: of JavaScript and CSS, of words, of what is fetched in quiet; and of fonts."""
    weight = Weight()
    door = {"code": weight.packed(weight.door()), "words": weight.packed(weight.words(language, "phone", "home"))}
    rooms = {
        activity: {
            "code": weight.packed(weight.room(activity)),
            "words": weight.packed(weight.words(language, "phone", activity, "talk")),
            "afterwards": weight.packed(weight.afterwards(activity)),
        }
        for activity in ACTIVITIES
    }
    return {"door": door, **rooms, "fonts": {name: sum(weight.fonts(name).values()) for name in FONTS}}
