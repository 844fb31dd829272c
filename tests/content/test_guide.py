"""The three meetings and the question sets: as the guide has them, complete in every language."""

import pytest

from content import library
from content.library import Meeting
from game_rules.catalog import by_key
from game_rules.kit.library import Question
from tests.content.wording import faults, likeness

QUESTIONS = [question for found in library.question_sets().values() for question in found.questions]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_is_short_and_well_written_and_asks(question: Question) -> None:
    assert faults(question.text) == []
    assert question.hint == {} or faults(question.hint) == []
    assert max(len(text) for text in (*question.text.values(), *question.hint.values())) <= 120
    assert {language: text[-1] for language, text in question.text.items()} == {"he": "?", "ar": "؟", "en": "?"}


def test_no_question_is_asked_twice() -> None:
    alike = [
        (one.id, other.id)
        for number, one in enumerate(QUESTIONS)
        for other in QUESTIONS[number + 1 :]
        if likeness(one.text["he"], other.text["he"]) >= 0.7
    ]
    assert alike == []


def test_the_sets_are_those_of_the_discussions() -> None:
    counts = {key: len(found.questions) for key, found in library.question_sets().items()}
    assert counts == {"after-cards": 2, "circle": 1, "criteria": 6, "ratings": 6, "resources": 8}
    assert [fault for found in library.question_sets().values() for fault in faults(found.title)] == []


def test_the_meetings_have_the_minutes_of_the_guide() -> None:
    minutes = {item.step: item.minutes for meeting in library.meetings().values() for item in meeting.agenda}
    assert minutes == {
        **{"1.1": 25, "1.2": 20, "1.3": 40},
        **{"2.1": 10, "2.2": 20, "2.3": 15, "2.4": 20, "2.5": 25},
        **{"3.1": 15, "3.2": 35, "3.3": 20, "3.4": 25},
    }
    assert [meeting.minutes for meeting in library.meetings().values()] == [85, 90, 95]


@pytest.mark.parametrize("key", ["circle", "rating", "rummy", "sequential"])
def test_an_activity_is_given_the_minutes_of_the_guide(key: str) -> None:
    rules = by_key(key)
    agenda = [item for meeting in library.meetings().values() for item in meeting.agenda]
    assert rules is not None
    assert {item.minutes for item in agenda if key in item.activities} == {rules.minutes}


@pytest.mark.parametrize("meeting", library.meetings().values(), ids=lambda meeting: meeting.key)
def test_a_meeting_is_in_order_and_well_written(meeting: Meeting) -> None:
    assert meeting.key == f"meeting-{meeting.number}"
    assert [item.step for item in meeting.agenda] == [f"{meeting.number}.{n + 1}" for n in range(len(meeting.agenda))]
    assert len({item.key for item in meeting.agenda}) == len(meeting.agenda)
    assert len(meeting.purposes) >= 2
    written = [meeting.title, *meeting.purposes, *(item.title for item in meeting.agenda)]
    assert [fault for words in written for fault in faults(words)] == []


def test_the_card_game_is_proposed_in_both_variants_and_closes_with_its_questions() -> None:
    cards = next(item for item in library.meetings()["meeting-2"].agenda if item.step == "2.2")
    assert cards.activities == ("rummy", "sequential")
    assert cards.questions == "after-cards"


def test_the_ratings_are_talked_over_with_the_five_questions_of_the_guide_and_one_about_resources() -> None:
    asked = [question.id.removeprefix("ratings-") for question in library.question_sets()["ratings"].questions]
    assert asked == ["alike", "apart", "how-decided", "examined", "feedback", "resources"]


def test_every_question_set_closes_exactly_one_item() -> None:
    used = [item.questions for meeting in library.meetings().values() for item in meeting.agenda if item.questions]
    assert sorted(used) == sorted(library.question_sets())
