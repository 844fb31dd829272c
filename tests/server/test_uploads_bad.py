"""Files that are no decks, and some that mean harm: a word each, no traceback, bounded memory."""

from __future__ import annotations

import io
import resource
import struct
import zipfile
import zlib
from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.uploads import DeckFaults
from tests.server.test_uploads import HEBREW, as_csv, as_xlsx, faults, read, texts, words


def zipped(parts: Mapping[str, bytes | int], like: bytes | None = None) -> bytes:
    """A zip of these parts, beside those of another. A number: so many zeros, which are never there all at once."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        if like is not None:
            with zipfile.ZipFile(io.BytesIO(like)) as source:
                for name in source.namelist():
                    if name not in parts:
                        packed.writestr(name, source.read(name))
        for name, body in parts.items():
            if isinstance(body, bytes):
                packed.writestr(name, body)
                continue
            with packed.open(name, "w") as part:
                for left in range(body, 0, -ZEROS):
                    part.write(bytes(min(left, ZEROS)))
    return out.getvalue()


def png() -> bytes:
    """A small picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + bytes(24) for _ in range(8)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


LAUGHS = (
    b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha ">%s]><sst>&z;</sst>"""
    % b"".join(
        b'<!ENTITY %s "%s">' % (bytes([next_]), b"&%s;" % bytes([next_ - 1]) * 10)
        for next_ in range(ord("b"), ord("z") + 1)
    )
)
GOOD = as_xlsx(HEBREW)
ZEROS = 1_000_000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf", "file-empty"),
        (b"\r\n\r\n , ,\r\n", "file-empty"),
        (as_xlsx([]), "file-empty"),
        (png(), "file-unreadable"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01", "file-unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file-unreadable"),
        (as_csv(HEBREW).replace(b",", b",\x00", 1), "file-unreadable"),
        (b"\xff\xfe" + as_csv(HEBREW, "utf-8")[:51], "file-unreadable"),
        (b"PK\x03\x04", "file-unreadable"),
        (GOOD[:-400], "file-unreadable"),
        (zipped({"a.txt": b"hello"}), "file-unreadable"),
        (zipped({"xl/worksheets/sheet1.xml": b"<not"}, GOOD), "file-unreadable"),
        (zipped({"xl/sharedStrings.xml": LAUGHS}, GOOD), "file-unreadable"),
        (zipped({f"x{n}": b"" for n in range(600)}, GOOD), "too-large"),
        (zipped({"xl/vbaProject.bin": b"Sub AutoOpen()"}, GOOD), "file-not-plain"),
        (zipped({"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}, GOOD), "file-not-plain"),
        (b'a,b\n"' + b"x" * 200_000, "file-unreadable"),
    ],
)
def test_what_is_no_deck_is_told_in_one_word(data: bytes, code: str) -> None:
    told(data, code)


@pytest.mark.parametrize(
    "parts",
    [{"xl/sharedStrings.xml": 200_000_000}, {f"xl/worksheets/sheet{n}.xml": 1_900_000 for n in range(2, 9)}],
    ids=["one part", "many parts"],
)
def test_what_would_be_too_large_is_told_before_it_is_unpacked(parts: dict[str, int]) -> None:
    told(zipped(parts, GOOD), "too-large")


def told(data: bytes, code: str) -> None:
    """The one word that is said of a file, and that it took no more memory than a deck may."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert faults(data) == faults(data, "deck.xlsx") == [{"row": 1, "code": code}]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 150_000  # kilobytes


def test_a_part_that_lies_about_its_size_is_no_bomb() -> None:
    """A workbook whose directory promises a small part: no more of it than that is unpacked."""
    bomb = bytearray(zipped({"xl/sharedStrings.xml": 50_000_000}, GOOD))
    at = bomb.rindex(b"PK\x01\x02", 0, bomb.rindex(b"xl/sharedStrings.xml"))
    bomb[at + 24 : at + 28] = struct.pack("<I", 1_000)
    assert faults(bytes(bomb)) == [{"row": 1, "code": "file-unreadable"}]


def test_a_sheet_that_says_it_is_endless_is_not_walked_to_its_end() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml")
    endless = sheet.replace(b'ref="A1:D4"', b'ref="A1:XFD1048576"')
    far = endless.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    assert endless != sheet and far != endless
    assert texts(read(zipped({"xl/worksheets/sheet1.xml": far}, GOOD))) == words(HEBREW)


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=400), st.integers(0, 2**32))
def test_any_bytes_are_a_deck_or_have_faults(noise: bytes, seed: int) -> None:
    random = Random(seed)
    damaged = bytearray(random.choice([as_csv(HEBREW), GOOD, noise]))
    for _ in range(random.randint(0, 20)):
        if damaged:
            damaged[random.randrange(len(damaged))] = random.randrange(256)
    for data in (noise, bytes(damaged)):
        try:
            deck = read(data)
        except DeckFaults as told:
            assert told.faults and all(fault["row"] >= 1 and fault["code"] for fault in told.faults)
        else:
            assert deck.cards and all(card.text["he"] for card in deck.cards)
