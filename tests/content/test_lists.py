"""The lists of interventions we ship, and that a wrong one is refused in a sentence that says where and what."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from content import library
from content.interventions import read_list
from content.reading import ContentError
from game_rules.activity import LANGUAGES
from game_rules.kit.interventions import GOAL_LIMIT, HEADS, LIST_LIMIT, NAME_LIMIT, SHORT_LIMIT, Intervention
from tests.content.wording import faults, likeness

SAMPLE = library.lists()["sample"]
HEAD = """
key = "tiny"
title = { he = "קטנה", ar = "صغيرة", en = "Tiny" }
"""


def entry(**fields: str) -> str:
    """One intervention as TOML; *fields* replace its own, an empty one takes it away."""
    own = {
        "id": '"one"',
        "head": '"gaps-schools"',
        "provider": '"school"',
        "name": '{ he = "קבוצות קריאה", ar = "مجموعات قراءة", en = "Reading groups" }',
        "short": '{ he = "קריאה", ar = "قراءة", en = "Reading" }',
        "goal": '{ he = "לקרוא", ar = "القراءة", en = "To read" }',
        "resources": "1000",
        "budget": '"flexible"',
    }
    return "\n".join(
        ["[[intervention]]", *(f"{name} = {value}" for name, value in (own | fields).items() if value), ""]
    )


def written(folder: Path, text: str, name: str = "tiny.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


@pytest.mark.parametrize("intervention", SAMPLE.interventions, ids=lambda intervention: intervention.id)
def test_an_intervention_is_complete_and_well_written(intervention: Intervention) -> None:
    for words, limit in (
        (intervention.name, NAME_LIMIT),
        (intervention.short, SHORT_LIMIT),
        (intervention.goal, GOAL_LIMIT),
    ):
        assert not isinstance(words, str) and faults(words) == []
        assert all(0 < len(words[language]) <= limit for language in LANGUAGES)
        assert not any(words[language].endswith(".") for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["name", "short", "goal"])
def test_no_two_interventions_are_alike(part: str, language: str) -> None:
    wordings = {one.id: getattr(one, part)[language] for one in SAMPLE.interventions}
    pairs = combinations(wordings, 2)
    assert [pair for pair in pairs if likeness(wordings[pair[0]], wordings[pair[1]]) >= 0.7] == []


def test_the_sample_is_a_map_under_the_five_heads_in_the_order_of_the_guide() -> None:
    heads = [one.head for one in SAMPLE.interventions]
    assert heads == sorted(heads, key=HEADS.index)
    assert min(Counter(heads)[head] for head in HEADS) >= 3
    assert faults(SAMPLE.title) == [] and 18 <= len(heads) <= 24


def test_the_sample_has_something_to_talk_over() -> None:
    """Both providers, every budget; resources for most, apart enough that some deserve attention, and some unknown."""
    sums = [one.resources for one in SAMPLE.interventions if one.resources is not None]
    assert {one.provider for one in SAMPLE.interventions} == {"school", "authority"}
    assert {one.budget for one in SAMPLE.interventions} == {"flexible", "separate", "other", None}
    assert 0.8 * len(SAMPLE.interventions) <= len(sums) < len(SAMPLE.interventions)
    assert max(sums) >= 10 * min(sums)
    for provider, not_theirs in (("authority", "excelling-schools"), ("school", "excelling-authority")):
        assert not_theirs not in {one.head for one in SAMPLE.interventions if one.provider == provider}


def test_a_right_list_is_read_as_written(tmp_path: Path) -> None:
    bare = entry(id='"two"', resources="", budget="")
    found = read_list(written(tmp_path, HEAD + entry() + bare))
    assert (found.key, found.title["en"], [one.id for one in found.interventions]) == ("tiny", "Tiny", ["one", "two"])
    first, second = found.interventions
    assert (first.resources, first.budget, first.head, first.provider) == (1000, "flexible", "gaps-schools", "school")
    assert (second.resources, second.budget) == (None, None)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (entry(goal=""), "tiny.toml, one: goal is missing"),
        (entry(head='"gaps"'), "tiny.toml, one: head is none of excelling-schools, .*: 'gaps'"),
        (entry(provider="7"), "tiny.toml, one: provider should be str, not int"),
        (entry(budget='"gefen"'), "tiny.toml, one: budget is none of"),
        (entry(resources="-1"), "tiny.toml, one: resources are not 0 to"),
        (entry(resources="true"), "tiny.toml, one: resources should be int, not bool"),
        (entry(short='{ he = "%s", ar = "ا", en = "a" }' % ("א" * 25)), "he has 25 characters, more than 24"),
        (entry() + entry(), "tiny.toml: twice: one"),
        (entry() + "colour = 7", "tiny.toml, one: unknown: colour"),
        ("".join(entry(id=f'"n{n}"') for n in range(LIST_LIMIT + 1)), "61 interventions, not 1 to 60"),
    ],
)
def test_a_wrong_list_is_refused_by_name(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(ContentError, match=problem):
        read_list(written(tmp_path, HEAD + text))


def test_a_list_is_called_as_its_file(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"the list 'tiny' belongs in tiny\.toml"):
        read_list(written(tmp_path, HEAD + entry(), "other.toml"))
