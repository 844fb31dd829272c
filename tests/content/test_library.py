"""The library refuses a wrong file in a sentence that says where and what."""

from collections.abc import Callable
from pathlib import Path

import pytest

from content import library
from content.reading import ContentError
from game_rules.kit.library import Library

HEAD = """
key = "tiny"
version = 1
title = { he = "קטנה", ar = "صغيرة", en = "Tiny" }
description = { he = "לבדיקה", ar = "للفحص", en = "For a test" }
[tags]
language = { he = "שפה", ar = "اللغة", en = "Language" }
[channels]
parents = { he = "הורים", ar = "الأهل", en = "Parents" }
"""


def card(kind: str, more: str = "", **fields: str) -> str:
    """One card as TOML; *fields* replace its own, an empty one takes it away."""
    own = {
        "id": f'"{kind}-one"',
        "tags": '["language"]',
        "text": '{ he = "מילים", ar = "كلمات", en = "Words" }',
        "short": '{ he = "מלה", ar = "كلمة", en = "Word" }',
        "channel": '"parents"' if kind == "action" else "",
    }
    lines = [f"{name} = {value}" for name, value in (own | fields).items() if value]
    return "\n".join([f"[[{kind}]]", *lines, more, ""])


def tiny(folder: Path, text: str, name: str = "tiny.toml") -> library.Edition:
    (folder / name).write_text(text, encoding="utf-8")
    return library.read_edition(folder / name)


def test_a_right_file_is_read_as_written(tmp_path: Path) -> None:
    edition = tiny(tmp_path, HEAD + card("gap") + card("cause") + card("action"))
    assert [(found.id, found.kind, found.channel) for found in edition.deck.cards] == [
        ("gap-one", "gap", None),
        ("cause-one", "cause", None),
        ("action-one", "action", "parents"),
    ]
    assert edition.deck.cards[0].text == {"he": "מילים", "ar": "كلمات", "en": "Words"}
    assert (edition.deck.key, edition.version, edition.description["en"]) == ("tiny", 1, "For a test")


@pytest.mark.parametrize(
    ("gap", "problem"),
    [
        (lambda: card("gap", text=""), "tiny.toml, gap-one: text is missing"),
        (lambda: card("gap", text='"מילים"'), "tiny.toml, gap-one: text should be dict, not str"),
        (lambda: card("gap", text='{ he = "מילים", en = "Words" }'), "tiny.toml, gap-one, text: ar is missing"),
        (lambda: card("gap", text='{ he = "א", ar = "ا", en = " " }'), "tiny.toml, gap-one, text: en is empty"),
        (lambda: card("gap", text='{ he = "א", ar = "ا", en = "a", fr = "a" }'), "tiny.toml, gap-one, text: unknown"),
        (lambda: card("gap", short='{ he = "א", ar = "ا", en = "%s" }' % ("x" * 37)), "en has 37 characters"),
        (lambda: card("gap", text='{ he = "%s", ar = "ا", en = "a" }' % ("א" * 91)), "he has 91 characters"),
        (lambda: card("gap", tags="[]"), "tiny.toml, gap-one: no tags"),
        (lambda: card("gap", tags='["weather"]'), "one that is not declared"),
        (lambda: card("gap", tags='["language", "language"]'), "tags holds something twice"),
        (lambda: card("gap", tags='["language", 7]'), "something that is not a key"),
        (lambda: card("gap", id='"Gap One"'), "id is not a key"),
        (lambda: card("gap", id='"cause-one"'), "the id of a gap begins with gap-"),
        (lambda: card("gap", channel='"parents"'), "tiny.toml, gap-one: unknown: channel"),
        (lambda: card("gap", more="colour = 7"), "tiny.toml, gap-one: unknown: colour"),
        (lambda: "gap = [7]", "gap 1 should be a table"),
    ],
)
def test_a_wrong_card_is_refused_by_name(tmp_path: Path, gap: Callable[[], str], problem: str) -> None:
    cards = gap()
    text = cards + HEAD if cards.startswith("gap =") else HEAD + cards
    with pytest.raises(ContentError, match=problem):
        tiny(tmp_path, text + card("cause") + card("action"))


def test_an_action_needs_a_declared_channel(tmp_path: Path) -> None:
    for channel, problem in (("", "channel is missing"), ('"magic"', "no channel 'magic'")):
        with pytest.raises(ContentError, match=problem):
            tiny(tmp_path, HEAD + card("gap") + card("cause") + card("action", channel=channel))


def test_a_wrong_head_is_refused(tmp_path: Path) -> None:
    cards = card("gap") + card("cause") + card("action")
    with pytest.raises(ContentError, match=r"the deck 'tiny' belongs in tiny\.toml"):
        tiny(tmp_path, HEAD + cards, name="other.toml")
    with pytest.raises(ContentError, match=r"tiny\.toml: version should be int, not bool"):
        tiny(tmp_path, HEAD.replace("version = 1", "version = true") + cards)
    with pytest.raises(ContentError, match=r"tiny\.toml: Invalid value"):
        tiny(tmp_path, "key = ")


def test_the_library_is_read_once_and_cannot_be_changed() -> None:
    assert library.decks() is library.decks()
    decks, questions, lists = library.decks(), library.question_sets(), library.lists()
    assert library.library() == Library(decks=decks, questions=questions, lists=lists)
    for mapping in (decks, questions, lists, library.editions(), library.meetings(), library.tags()):
        assert not hasattr(mapping, "__setitem__")


def test_channels_come_in_the_order_of_the_guide() -> None:
    assert list(library.channels()) == ["parents", "teaching", "infrastructure", "programmes"]
    assert set(library.tags()) == {tag for edition in library.editions().values() for tag in edition.tags}
