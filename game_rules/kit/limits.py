"""Limits of what people type: cleaned of what cannot be seen, and measured."""

import unicodedata

from game_rules.activity import Refused

LINES = 12

# Joiners shape emoji and Arabic words; every other invisible format character (the bidirectional controls among
# them) could turn the words around it inside out, or hide.
_JOINERS = frozenset("\u200c\u200d")
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_UNWRITABLE = frozenset({"Cc", "Cf", "Cs"})


def clean_text(text: str, limit: int, *, may_be_empty: bool = False) -> str:
    """*text* in one line: composed (NFC), trimmed, runs of space made one, control and bidi characters taken out.

    The length is counted in code points after cleaning. Raises `Refused`: `text-empty` when nothing visible is left
    (unless *may_be_empty*, then the answer is ""), `text-too-long` with *limit* and *length*.
    """
    return _measured(_cleaned(text), limit, may_be_empty)


def clean_lines(text: str, limit: int, *, may_be_empty: bool = False) -> str:
    """*text* in at most 12 lines, each cleaned as by `clean_text`; of blank lines one stays between paragraphs.

    The length is counted in code points after cleaning, line breaks among them. Raises `Refused`: `text-empty` and
    `text-too-long` as `clean_text` does, and `too-many-lines` with *limit*.
    """
    lines: list[str] = []
    for line in map(_cleaned, text.splitlines()):
        if line or (lines and lines[-1]):
            lines.append(line)
    if lines and not lines[-1]:
        lines.pop()
    if len(lines) > LINES:
        raise Refused("too-many-lines", limit=LINES)
    return _measured("\n".join(lines), limit, may_be_empty)


def _measured(cleaned: str, limit: int, may_be_empty: bool) -> str:
    if not cleaned and not may_be_empty:
        raise Refused("text-empty")
    if len(cleaned) > limit:
        raise Refused("text-too-long", limit=limit, length=len(cleaned))
    return cleaned


def _cleaned(text: str) -> str:
    """*text* in one line, without what cannot be seen; "" when nothing visible is left."""
    kept = "".join(c for c in " ".join(text.split()) if _writable(c))
    cleaned = unicodedata.normalize("NFC", " ".join(kept.split()))
    return cleaned if any(_visible(c) for c in cleaned) else ""


def _writable(character: str) -> bool:
    """Whether *character* may be kept: no control, surrogate or noncharacter, and of format characters only joiners.

    Unassigned code points stay: an emoji younger than this Python is one.
    """
    if character in _JOINERS:
        return True
    point = ord(character)
    noncharacter = point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF
    return not noncharacter and unicodedata.category(character) not in _UNWRITABLE


def _visible(character: str) -> bool:
    """Whether *character* leaves anything to be read: not a space, a joiner, a blank letter or a lone mark."""
    if character in _JOINERS or character in _BLANK_LETTERS:
        return False
    return unicodedata.category(character)[0] not in "ZMC"
