"""Every card of every deck: complete, short enough, well written, unlike any other."""

from collections import Counter
from itertools import combinations

import pytest

from content import library
from game_rules.activity import LANGUAGES
from game_rules.kit.cards import KINDS, SHORT_LIMIT, TEXT_LIMIT, Card, Kind
from tests.content.wording import faults, likeness, tokens

CARDS = [card for deck in library.decks().values() for card in deck.cards]
DECKS = list(library.decks())
LEAST = {"general": {"gap": 34, "cause": 34, "action": 36}, "short": {"gap": 12, "cause": 12, "action": 12}}
CHANNELS = ("parents", "teaching", "infrastructure", "programmes")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_is_complete_and_well_written(card: Card) -> None:
    assert faults(card.text) == []
    assert faults(card.short) == []
    assert {language for language in LANGUAGES if len(card.text[language]) > TEXT_LIMIT} == set()
    assert {language for language in LANGUAGES if len(card.short[language]) > SHORT_LIMIT} == set()
    assert card.kind in KINDS


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_the_short_text_is_shorter_than_the_text_and_no_sentence(card: Card) -> None:
    for language in LANGUAGES:
        assert len(card.short[language]) < len(card.text[language])
        assert not card.text[language].endswith(".")
        assert not card.short[language].endswith(".")


def test_ids_are_unique_across_decks() -> None:
    assert [card_id for card_id, times in Counter(card.id for card in CARDS).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["text", "short"])
def test_no_two_cards_are_alike(language: str, part: str) -> None:
    wordings = {card.id: getattr(card, part)[language] for card in CARDS}
    alike = [
        (one, other) for one, other in combinations(wordings, 2) if likeness(wordings[one], wordings[other]) >= 0.7
    ]
    assert alike == []


@pytest.mark.parametrize("key", DECKS)
def test_a_deck_has_enough_cards_of_every_kind(key: str) -> None:
    counts = Counter(card.kind for card in library.decks()[key].cards)
    assert {kind: counts[kind] for kind in KINDS if counts[kind] < LEAST[key][kind]} == {}


@pytest.mark.parametrize("key", DECKS)
def test_tags_and_channels_are_declared_and_every_one_is_used(key: str) -> None:
    edition = library.editions()[key]
    assert {tag for card in edition.deck.cards for tag in card.tags} == set(edition.tags)
    assert tuple(edition.channels) == CHANNELS
    assert all(len(set(card.tags)) == len(card.tags) > 0 for card in edition.deck.cards)


@pytest.mark.parametrize("key", DECKS)
def test_every_action_has_a_channel_and_no_channel_is_poor(key: str) -> None:
    cards = library.decks()[key].cards
    actions = [card for card in cards if card.kind == "action"]
    assert all(card.channel is None for card in cards if card.kind != "action")
    counts = Counter(card.channel for card in actions)
    assert set(counts) == set(CHANNELS)
    assert min(counts.values()) >= len(actions) // 6


@pytest.mark.parametrize("key", DECKS)
def test_fields_are_shared_between_the_kinds_so_that_series_arise(key: str) -> None:
    """A gap meets two causes and two actions or more in its fields, and each of those meets two gaps or more."""
    by_kind = {kind: [card for card in library.decks()[key].cards if card.kind == kind] for kind in KINDS}
    pairs: list[tuple[Kind, Kind]] = [("gap", "cause"), ("gap", "action"), ("cause", "gap"), ("action", "gap")]
    lonely = [
        (card.id, other)
        for one, other in pairs
        for card in by_kind[one]
        if sum(not set(card.tags).isdisjoint(near.tags) for near in by_kind[other]) < 2
    ]
    assert lonely == []


@pytest.mark.parametrize("key", DECKS)
def test_the_names_around_the_cards_are_well_written(key: str) -> None:
    edition = library.editions()[key]
    names = [edition.deck.title, edition.description, *edition.tags.values(), *edition.channels.values()]
    assert [fault for name in names for fault in faults(name)] == []


def test_every_deck_of_the_test_is_in_the_library() -> None:
    assert set(LEAST) == set(DECKS)
    assert DECKS[0] == library.DEFAULT_DECK


def test_likeness_sees_through_signs_and_vowel_marks() -> None:
    assert likeness("الصفّ السابع", "الصف السابع") == 1.0
    assert likeness("חצי מכיתות ז׳.", "חצי מכיתות ז") == 1.0
    assert likeness("one two three", "four five six") == 0.0
    assert tokens("Ten, TEN") == {"ten"}


def test_the_wording_rules_catch_what_they_name() -> None:
    good = {"he": "פער", "ar": "فجوة", "en": "Gap"}
    assert faults(good) == []
    for bad in ("תלמיד/ה", "תלמיד/ים", "יופי!", 'מתנ"ס', "שתי  מילים", "תלמידים.ות", "סוף—סוף", "מחשב PC"):
        assert len(faults(good | {"he": bad})) == 1
    assert faults({"he": "פער", "en": "Gap"}) != []
    assert faults(good | {"ar": "Gap"}) != []
