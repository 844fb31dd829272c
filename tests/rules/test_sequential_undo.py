"""Sequential: an event that is undone is skipped, and whatever spoke of it falls silent."""

import pytest

from game_rules.activity import Event, SeatId
from game_rules.sequential import events as ev
from tests.transcripts.scene import Scene

A, NOA = "gap-reading", SeatId("noa")


def begun(setup: str = "") -> Scene:
    return Scene("sequential", setup).given("begin")


def without(game: Scene, *kinds: type[Event]) -> list[Event]:
    return [event for event in game.events if not isinstance(event, kinds)]


UNKNOWN: tuple[Event, ...] = (
    ev.Marked(seat=NOA, under="", card="lost"),
    ev.Marked(seat=NOA, under="lost", card=A),
    ev.Unmarked(seat=NOA, under="", card=A),
    ev.ReasonGiven(seat=NOA, under="", card="lost", text="why", at=1),
    ev.ReasonTakenBack(seat=NOA, under="", card=A),
    ev.CardWritten(card=A, kind="gap", text="words", author=NOA, at=1),
    ev.CardHidden(card="lost"),
    ev.CardShown(card="lost"),
    ev.CardEdited(card="lost", text="words"),
    ev.CardsMerged(card="lost", into=A),
    ev.CardsMerged(card=A, into="lost"),
    ev.CardsMerged(card=A, into=A),
    ev.CardsMerged(card=A, into="cause-bus"),
    ev.StageEntered(stage="cause"),
    ev.SeatCame(seat=NOA),
    ev.SeatWent(seat=SeatId("lost")),
    ev.TurnBegan(seat=SeatId("lost"), place=None, owed=False, round=1),
    ev.TurnSkipped(seat=SeatId("lost")),
    ev.TurnsReordered(seats=(SeatId("lost"),)),
)


@pytest.mark.parametrize("happened", UNKNOWN, ids=lambda happened: type(happened).__name__)
@pytest.mark.parametrize("how", ["together", "turns"])
def test_an_event_about_the_unknown_changes_nothing(happened: Event, how: str) -> None:
    """Where there is no stage of causes, entering it is unknown too."""
    game = begun(f"stages=gap how={how}")
    assert game.player.activity.evolve(game.state, happened) == game.state


@pytest.mark.parametrize("happened", [ev.Marked(seat=NOA, under="", card=A), ev.MarkingFinished(seat=NOA, stage="gap")])
def test_what_happened_twice_happened_once(happened: Event) -> None:
    game, evolve = begun(), begun().player.activity.evolve
    once = evolve(game.state, happened)
    assert once != game.state
    assert evolve(once, happened) == once


def test_an_undone_card_takes_its_marks_along_and_a_new_one_begins_without() -> None:
    game = begun("counts=live").given(
        "noa: write-card one", 'samir: mark "" written-1', 'facilitator: settle "" written-1'
    )
    kept = without(game, ev.CardWritten)
    assert game.player.activity.public(game.fold(kept)).settled == {"": ()}
    again = [*kept, ev.CardWritten(card="written-1", kind="gap", text="two", author=NOA, at=9)]
    assert game.player.activity.public(game.fold(again)).counts == {}


def test_an_undone_merge_parts_the_marks_again() -> None:
    game = begun("counts=live").given("noa: write-card one", 'noa: mark "" written-1', f'noa: mark "" {A}')
    before = game.public
    game.given(f"facilitator: merge-cards written-1 {A}")
    assert game.public.counts == {"": {A: 1}}
    assert game.player.activity.public(game.fold(without(game, ev.CardsMerged))) == before


def test_merges_never_close_a_circle() -> None:
    game = begun().given("noa: write-card one", "noa: write-card two")
    there, back = ev.CardsMerged(card="written-1", into="written-2"), ev.CardsMerged(card="written-2", into="written-1")
    assert game.fold([*game.events, there, back]) == game.fold([*game.events, there])


def test_an_undone_mark_silences_its_reason() -> None:
    game = begun("how=turns").given(f'noa: mark "" {A}', f'noa: give-reason "" {A} why')
    assert game.player.activity.public(game.fold(without(game, ev.Marked))).reasons == ()
