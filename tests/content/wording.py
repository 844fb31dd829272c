"""What any wording of ours must be, in each language, and how alike two wordings are."""

import re
import unicodedata
from collections.abc import Mapping

LETTERS = {"he": re.compile("[א-ת]"), "ar": re.compile("[ء-ي]"), "en": re.compile("[A-Za-z]")}
HEBREW_SLASH = re.compile("/[א-ת]")
UNWANTED = {
    "an exclamation mark": re.compile("[!！]"),
    "a form for each gender with a slash": HEBREW_SLASH,
    "a form for each gender with a dot": re.compile("[א-ת][.·•](?:ים|ות|ת|ה|י)(?![א-ת])"),
    "a typewriter quote": re.compile("[\"'`]"),
    "a doubled or outer space": re.compile(r"\s\s|^\s|\s$"),
    "an invisible mark": re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"),
    "a long dash": re.compile("—"),
}
# Signs that belong to one script and slip in from another keyboard.
FOREIGN = {"he": re.compile("[A-Za-zء-ي؟،؛]"), "ar": re.compile("[A-Za-zא-ת?,;]"), "en": re.compile("[א-תء-ي]")}


def faults(text: Mapping[str, str]) -> list[str]:
    """What is wrong with *text* in any language; digits alone need no letters."""
    found = [] if set(text) == set(LETTERS) else [f"languages: {sorted(text)}"]
    for language, words in text.items():
        if not LETTERS[language].search(words) and not re.fullmatch("[0-9-]+", words):
            found.append(f"{language}: no letters in {words!r}")
        if FOREIGN[language].search(words):
            found.append(f"{language}: a foreign letter or sign in {words!r}")
        if words != unicodedata.normalize("NFC", words):
            found.append(f"{language}: not composed: {words!r}")
        found += [f"{language}: {name} in {words!r}" for name, sign in UNWANTED.items() if sign.search(words)]
    return found


def tokens(text: str) -> frozenset[str]:
    """The words of *text* without vowel marks, signs and case."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    return frozenset(re.findall(r"\w+", plain))


def likeness(one: str, other: str) -> float:
    """Jaccard: the share of words the two have in common, 0 to 1."""
    a, b = tokens(one), tokens(other)
    return len(a & b) / len(a | b) if a | b else 1.0
