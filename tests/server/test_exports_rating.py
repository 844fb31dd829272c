"""A rating in a room, and what its files tell: groups by name, words in three languages, never who marked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game_rules.activity import LANGUAGES, Affiliation, Language, SeatId
from game_rules.kit.interventions import OwnIntervention
from game_rules.rating import types as cmd
from game_rules.room import commands as room
from server.exports.facts import Fact, facts
from server.exports.log_csv import log_file
from tests.rules.room_game import LEAD, SERVER, Room, joining, seat

PEOPLE: dict[Affiliation | None, tuple[str, ...]] = {
    "teacher": ("נועה", "סמיר", "טל"),
    "parent": ("דנה", "עומר"),
    None: ("מאיה", "אדם"),
}
CENTRE = OwnIntervention(
    name="מרכז למידה שכונתי", goal="לכל ילד מקום שקט", head="gaps-schools", provider="authority", resources=1000
)


def rated() -> Room:
    """A closed round: teachers marked red, parents yellow with a reason, the others green."""
    game = Room()
    game.act(LEAD, room.AddItem(activity="rating"))
    item = game.state.agenda[-1]
    game.act(LEAD, room.ConfigureItem(item=item, setup=cmd.RatingSetup(own=(CENTRE,), questions=None), minutes=None))
    for affiliation, names in PEOPLE.items():
        for name in names:
            new = SeatId(f"s{len(game.state.seats) + 1}")
            game.act(SERVER, replace(joining(new, name), affiliation=affiliation))
    game.act(LEAD, room.BeginItem(item=item))
    for number, person in enumerate(game.state.order):
        mark: cmd.Mark = "no" if number < 3 else "so" if number < 5 else "yes"
        rate = cmd.Rate(item="own-intervention-1", mark=mark, reason="רחוק מדי" if mark == "so" else "")
        game.act(seat(person), rate, "rating")
    game.act(LEAD, cmd.CloseRound(), "rating")
    return game


def of_rating(game: Room) -> list[Fact]:
    return [fact for fact in facts(game.state) if fact.run]


def test_counts_by_mark_and_by_group() -> None:
    told = [(fact.kind, fact.related, fact.count) for fact in of_rating(rated()) if fact.step == "דירוג"]
    assert told == [
        ("מספר המדרגים", "", 7),
        ("אדום: לא יעיל", "", 3),
        ("צהוב: יעיל במידה סבירה", "", 2),
        ("ירוק: יעיל מאוד", "", 2),
        ("אדום: לא יעיל", "הוראה", 3),
        ("צהוב: יעיל במידה סבירה", "הוראה", 0),
        ("ירוק: יעיל מאוד", "הוראה", 0),
        ("אדום: לא יעיל", "כל השאר", 0),
        ("צהוב: יעיל במידה סבירה", "כל השאר", 2),
        ("ירוק: יעיל מאוד", "כל השאר", 2),
        ("נימוק לצהוב", "", None),
        ("נימוק לצהוב", "", None),
    ]


def test_nobody_is_named_and_reasons_have_no_time() -> None:
    rows = of_rating(rated())
    assert not any(fact.person for fact in rows)
    assert [(fact.text, fact.time) for fact in rows if fact.text] == [("רחוק מדי", None)] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_it_is_there(language: Language) -> None:
    state = replace(rated().state, language=language)
    assert all(fact.step and fact.kind for fact in facts(state))


def test_the_log_tells_that_somebody_rated_but_not_who_nor_what() -> None:
    game = rated()
    lines = [line for line in log_file(game.state, game.log).decode("utf-8-sig").splitlines() if "rated" in line]
    assert len(lines) == 7
    names = [name for names in PEOPLE.values() for name in names]
    for line in lines:
        assert "משתתף·ת" in line and not any(name in line for name in names)
        assert not any(mark in line.split(",") for mark in ("no", "so", "yes", "own-intervention-1"))


def test_an_undo_passes_over_marks() -> None:
    game = rated()
    step = game.state.step
    assert step is not None and step.what == "round-closed"
    game.act(LEAD, room.Undo(version=step.version))
    late = cmd.Rate(item="own-intervention-1", mark="yes")
    game.act(seat("s1"), late, "rating")
    step = game.state.step
    assert step is not None and step.what == "run-began"
