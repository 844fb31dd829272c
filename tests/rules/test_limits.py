"""What people type: cleaned of what cannot be seen, and measured after that."""

import pytest

from game_rules.activity import Refused
from game_rules.kit.limits import LINES, clean_lines, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  שלום   עולם ", "שלום עולם"),
        ("one\r\n\ttwo", "one two"),
        ("a\x00b\x1bc\x85d", "abc d"),
        ("\u202eevil\u202c \u2066x\u2069 \u200fy\u200e", "evil x y"),
        ("\ufeffzero\u200bwidth\u00ad", "zerowidth"),
        ("👩‍🏫 👍🏽 🇮🇱", "👩‍🏫 👍🏽 🇮🇱"),
        ("می‌خواهم", "می‌خواهم"),
        ("e\u0301", "é"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("no \uffff character", "no character"),
        ("=1+1", "=1+1"),
    ],
)
def test_what_is_kept(typed: str, kept: str) -> None:
    assert clean_text(typed, 90) == kept


@pytest.mark.parametrize("nothing", ["", "   ", "\n", "\u202e", "\u200d\u200c", "\u3164", "\u2800", "\u0301", "\u00a0"])
def test_nothing_to_be_seen_is_empty(nothing: str) -> None:
    with pytest.raises(Refused) as no:
        clean_text(nothing, 90)
    assert no.value.code == "text-empty"
    assert clean_text(nothing, 90, may_be_empty=True) == ""


def test_length_is_measured_after_cleaning_in_code_points() -> None:
    assert clean_text("  " + "ש" * 40 + "\u202e  ", 40) == "ש" * 40
    with pytest.raises(Refused) as no:
        clean_text("👍" * 41, 40)
    assert (no.value.code, no.value.params) == ("text-too-long", {"limit": 40, "length": 41})


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  one  \n two   three ", "one\ntwo three"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\n \n one \n\n\n \ntwo \n\n ", "one\n\ntwo"),
        ("a\x00b\n\u202e\n\u2066c\u2069", "ab\n\nc"),
        ("הישג\nשלי", "הישג\nשלי"),
    ],
)
def test_lines_are_kept_apart_and_each_is_cleaned(typed: str, kept: str) -> None:
    assert clean_lines(typed, 90) == kept


def test_so_many_lines_blank_ones_between_paragraphs_too() -> None:
    full = "\n".join("x" * LINES)
    assert clean_lines(f"\n{full}\n\n", 90) == full
    for typed in (f"{full}\nx", "x\n\n" * 6 + "x"):
        with pytest.raises(Refused) as no:
            clean_lines(typed, 90)
        assert (no.value.code, no.value.params) == ("too-many-lines", {"limit": LINES})


def test_lines_have_an_end_and_may_be_none() -> None:
    assert clean_lines("ab\ncd", 5) == "ab\ncd"
    with pytest.raises(Refused) as no:
        clean_lines("ab\ncde", 5)
    assert (no.value.code, no.value.params) == ("text-too-long", {"limit": 5, "length": 6})
    assert clean_lines(" \n\u202e\n", 5, may_be_empty=True) == ""
    with pytest.raises(Refused) as empty:
        clean_lines(" \n\u202e\n", 5)
    assert empty.value.code == "text-empty"
