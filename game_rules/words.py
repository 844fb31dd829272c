"""The few words everything else is written with: seats, languages, and text that is one or one per language."""

from collections.abc import Mapping
from typing import Literal, NewType

SeatId = NewType("SeatId", str)
Language = Literal["he", "ar", "en"]
LANGUAGES: tuple[Language, ...] = ("he", "ar", "en")

Words = str | Mapping[str, str]
"""Text as somebody typed it, or one text per language."""
