"""The words people see, read from the texts themselves, so that tests follow them."""

import re
from typing import Literal

from content.library import decks
from server.texts import text

Language = Literal["he", "ar", "en"]
LANGUAGES: tuple[Language, ...] = ("he", "ar", "en")
NAMES: dict[Language, str] = {"he": "עברית", "ar": "العربية", "en": "English"}
LOCALES: dict[Language, str] = {"he": "he-IL", "ar": "ar-IL", "en": "en-GB"}
KINDS = ("gap", "cause", "action")

# Around every value the pages put marks that keep its direction to itself; nobody sees them.
ISOLATE = "[\u2066-\u2069]?"
AREAS = {"refusal": "refusals"}


def words(language: Language, message: str, **params: str | int) -> str:
    """A message as it is shown."""
    prefix = message.split("-", 1)[0]
    return text(language, AREAS.get(prefix, prefix), message, params)


def exactly(shown: str) -> re.Pattern[str]:
    """Finds *shown* and nothing else, however its parts are isolated and spaced."""
    return re.compile(f"^\\s*{_loose(shown)}{ISOLATE}\\s*$")


def within(shown: str) -> re.Pattern[str]:
    """Finds *shown* among other words."""
    return re.compile(_loose(shown))


def _loose(shown: str) -> str:
    return "".join(
        ISOLATE + (r"\s+" if part.isspace() else re.escape(part)) for part in re.split(r"(\s+|)", shown) if part
    )


def short_of(long: str, language: Language) -> str:
    """What the shared screen shows of a card of the general deck, by its long text in *language*."""
    for card in decks()["general"].cards:
        if card.text[language] == long:
            return card.short[language]
    raise LookupError(long)
