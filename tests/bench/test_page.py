"""What a phone's page weighs, as it was built: bounds it never outgrows unnoticed."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from bench.page.weight import ACTIVITIES, Weight
from tools.fonts import RANGE
from tools.places import CLIENT, ROOT, STATIC

MOST = 60_000
"""Bytes of JavaScript and CSS at the door, packed, and of fonts for a phone in Hebrew."""
INSIDE = 71_000
"""Bytes of JavaScript and CSS in a room: 60,000 are wanted, and the official Socket.IO client alone is 9,000."""
SMALL = 256
"""Bytes below which a file lies as it is."""
FACE = re.compile(r"@font-face \{(.*?)\}", re.S)


@pytest.fixture(scope="module")
def weight() -> Weight:
    """What `python3 dev.py test` has built."""
    return Weight()


def test_the_door_is_light_with_its_words(weight: Weight) -> None:
    assert weight.packed(weight.door() | weight.words("he", "phone", "home")) <= MOST


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_a_phone_in_an_activity_is_light(weight: Weight, activity: str) -> None:
    assert 0 < weight.packed(weight.room(activity)) <= INSIDE
    assert not weight.room(activity) & weight.afterwards(activity)


@pytest.mark.parametrize("language", ["he", "ar", "en"])
@pytest.mark.parametrize("activity", ACTIVITIES)
def test_words_are_light_too(weight: Weight, activity: str, language: str) -> None:
    assert 0 < weight.packed(weight.words(language, "phone", activity, "talk")) <= MOST / 5


def test_the_fonts_of_a_phone_in_hebrew_are_light(weight: Weight) -> None:
    assert sum(weight.fonts("he").values()) <= MOST


def test_phones_are_given_nothing_of_consoles_and_screens(weight: Weight) -> None:
    phones = set().union(*(weight.room(activity) | weight.afterwards(activity) for activity in ACTIVITIES))
    others = re.compile(rf"\b({'|'.join((*ACTIVITIES, 'talk'))})-(console|setup|screen|undo)-[a-z]")
    for name in (name for name in phones if name.endswith(".js")):
        said = (STATIC / name).read_text(encoding="utf-8")
        assert not others.search(said), name


def test_whatever_is_worth_it_lies_packed(weight: Weight) -> None:
    files = weight.door().union(
        *(weight.room(activity) for activity in ACTIVITIES), weight.words("he", "phone", "home")
    )
    for path in (STATIC / name for name in files):
        bytes_ = path.read_bytes()
        packed = path.with_name(path.name + ".gz")
        assert packed.exists() == path.with_name(path.name + ".br").exists() == (len(bytes_) >= SMALL), path.name
        if packed.exists():
            assert gzip.decompress(packed.read_bytes()) == bytes_


def test_words_in_hebrew_need_no_font_but_the_two_that_are_small() -> None:
    ranges = {_source(face): _points(face) for face in FACE.findall(_tokens())}
    hebrew = ranges["rubik-hebrew-wght-normal.woff2"] | ranges["rubik-basic-wght-normal.woff2"]
    for path in (ROOT / "content" / "text" / "he").glob("*.ftl"):
        assert set(map(ord, path.read_text(encoding="utf-8"))) - {ord("\n")} <= hebrew, path.name


def test_every_character_is_looked_for_in_one_font_alone() -> None:
    faces = [_points(face) for face in FACE.findall(_tokens()) if "latin-wght" in face or "basic" in face]
    assert len(faces) == 2 and not faces[0] & faces[1]
    assert _points(f"unicode-range: {RANGE};") <= faces[0]


def _tokens() -> str:
    return (CLIENT / "shared" / "tokens.css").read_text(encoding="utf-8")


def _source(face: str) -> str:
    found = re.search(r"url\('([^']+)'\)", face)
    assert found
    return Path(found[1]).name


def _points(face: str) -> set[int]:
    told = re.search(r"unicode-range:([^;]+);", face)
    assert told
    spans = (span.strip().removeprefix("U+").split("-") for span in told[1].split(","))
    return {point for span in spans for point in range(int(span[0], 16), int(span[-1], 16) + 1)}
