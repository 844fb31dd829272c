"""The colour rating: what is shown of its results, when, and from how many people (R4, R5)."""

from dataclasses import replace

import pytest

from game_rules.rating import RATING
from game_rules.rating.types import RatingSetup
from game_rules.rating.views import Counts, RatingPublic, RoundResult
from tests.rules.rating_game import OWN, begun, closed, marked, rated
from tests.transcripts.scene import Scene

TEACHERS = [f"t{n}/teacher" for n in range(1, 8)]
PARENTS = [f"p{n}/parent" for n in range(1, 8)]
OTHERS = [f"x{n}" for n in range(1, 8)]


def first(public: RatingPublic, item: str = "centre") -> RoundResult:
    assert public.results is not None
    return public.results[item].first


def everything(game: Scene) -> str:
    """All that leaves the rating but what belongs to one seat alone."""
    rows, carried, summary = game.rows(), RATING.carries(game.state), RATING.summary(game.state)
    return repr((game.public, game.console, game.private("stranger"), rows, carried, summary))


def test_R4_1_silent_nobody_sees_anything_before_the_close() -> None:
    """Two halls that marked the same interventions in opposite ways look the same to all."""
    one = marked(begun(), "centre", 10, 2, 3).given("s1: rate mentors no 'a reason'")
    other = marked(begun(), "centre", 1, 4, 10).given("s1: rate mentors yes 'another one'")
    assert everything(one) == everything(other)
    assert one.public.results is None and one.public.alignment is None
    assert (one.public.alike, one.public.different, one.public.few, one.public.points) == ((), (), (), {})
    assert one.console.raters == {"centre": 15, "mentors": 1, "science": 0} and one.console.reasons == {}
    assert (one.public.began, one.public.finished) == (15, 0)
    for game in (one, other):
        game.given("facilitator: close-round")
    assert everything(one) != everything(other)


def test_R4_1_silent_the_second_round_too() -> None:
    one = closed(no=6).given("facilitator: open-second-round")
    other = closed(no=6).given("facilitator: open-second-round")
    marked(one, "centre", 9), marked(other, "centre", 0, 0, 9)
    one.given("s12: rate centre no 'a reason'")
    other.given("s12: rate centre yes 'another one'")
    assert everything(one) == everything(other)
    assert first(one.public).counts == Counts(no=6, so=0, yes=0)
    assert one.public.results["centre"].second is None


def test_R4_2_live_results_come_as_people_rate() -> None:
    game = marked(begun("live=yes"), "centre", 2, 1)
    assert first(game.board).counts == Counts(no=2, so=1, yes=0)
    assert game.public.results is None
    game.given("s4: rate centre yes")
    assert first(game.board).counts == Counts(no=2, so=1, yes=1)
    game.given("facilitator: close-round", "facilitator: open-second-round")
    assert game.board.results["centre"].second.people == 0
    marked(game, "centre", 0, 3)
    assert game.board.results["centre"].second.counts == Counts(no=0, so=3, yes=0)
    assert game.board.results["centre"].moves is None
    shown = RATING.public(game.state).results
    assert shown is not None and shown["centre"].second is None and first(game.public) == first(game.board)
    game.given("facilitator: close-round")
    assert game.public.results == game.board.results


def test_R4_2_groups_wait_for_the_close_also_when_live() -> None:
    game = marked(begun("live=yes", " ".join(TEACHERS[:3] + PARENTS[:3])), "centre", 3, 0, 3)
    assert game.board.results["centre"].groups is None
    game.given("facilitator: close-round")
    assert game.board.results["centre"].groups is not None


@pytest.mark.parametrize("live", ["yes", "no"])
def test_R4_3_and_4_two_three_six(live: str) -> None:
    game = marked(begun(f"live={live}"), "centre", 2)
    marked(game, "mentors", 2, 3)
    marked(game, "science", 2, 2, 2).given("facilitator: close-round")
    few, some, enough = (first(game.public, item) for item in ("centre", "mentors", "science"))
    assert few == RoundResult(people=2, counts=None, agreement=None, consensus=None, median=None, pattern=None)
    assert some == replace(few, people=5, counts=Counts(no=2, so=3, yes=0))
    assert enough == RoundResult(
        people=6, counts=Counts(no=2, so=2, yes=2), agreement=0.0, consensus=0.33, median=2.0, pattern="scattered"
    )
    assert game.public.few == ("centre", "mentors")


def test_R4_5_the_list_stands_by_the_round_closed_last() -> None:
    game = closed(no=10, setup="live=yes")
    assert game.public.alike == ("centre",)
    game.given("facilitator: open-second-round")
    marked(game, "centre", 10, 0, 10)
    assert game.public.alike == ("centre",) and game.public.points["centre"].score == 1.0
    game.given("facilitator: close-round")
    assert game.public.different == ("centre",) and game.public.points["centre"].score == 2.0
    assert first(game.public).pattern == "alike"


@pytest.mark.parametrize(
    ("counts", "threshold", "pattern"),
    [
        ((4, 12, 4), 40, "alike"),
        ((4, 12, 4), 41, "scattered"),
        ((2, 8, 10), 40, "alike"),
        ((10, 10, 0), 50, "alike"),
        ((10, 10, 0), 51, "scattered"),
        ((10, 0, 10), -99, "split"),
        ((10, 0, 10), -100, "alike"),
        ((9, 2, 9), 40, "split"),
        ((5, 5, 5), 1, "scattered"),
        ((5, 4, 11), 40, "split"),
        ((4, 3, 13), 90, "scattered"),
        ((6, 5, 5), 40, "scattered"),
        ((0, 0, 20), 100, "alike"),
    ],
)
def test_R4_6_alike_split_scattered(counts: tuple[int, int, int], threshold: int, pattern: str) -> None:
    game = closed("centre", *counts, setup=f"threshold={threshold}")
    assert first(game.public).pattern == pattern


def test_R4_6_the_facilitator_moves_the_threshold() -> None:
    game = closed("centre", 4, 12, 4)
    assert game.public.alike == ("centre",)
    game.given("facilitator: set-threshold 41")
    assert (game.public.threshold, game.public.alike, game.public.different) == (41, (), ("centre",))
    assert game.when("facilitator: set-threshold 41") == ["refused already-so"]
    assert game.when("facilitator: set-threshold 101") == ["refused out-of-range field=threshold least=-100 most=100"]


def test_R4_7_most_alike_first_least_alike_first() -> None:
    state = rated(RatingSetup(own=(OWN,) * 6), (2, 8, 10), (0, 0, 9), (9, 2, 9), (10, 0, 10), (1, 1, 1), (5, 5, 5))
    public = RATING.public(state)
    assert public.alike == ("own-intervention-2", "own-intervention-1")
    assert public.different == ("own-intervention-4", "own-intervention-3", "own-intervention-6")
    assert public.few == ("own-intervention-5",)


@pytest.mark.parametrize(
    ("teachers", "parents", "others", "groups"),
    [
        (3, 3, 0, {"teacher": 3, "parent": 3}),
        (4, 3, 3, {"teacher": 4, "parent": 3, "rest": 3}),
        (5, 2, 1, {"teacher": 5, "rest": 3}),
        (5, 2, 0, None),
        (4, 5, 1, {"parent": 5, "rest": 5}),
        (3, 3, 2, {"parent": 3, "rest": 5}),
        (6, 0, 0, None),
        (2, 2, 2, None),
        (0, 0, 7, None),
        (3, 1, 1, None),
        (7, 0, 3, {"teacher": 7, "rest": 3}),
    ],
)
def test_R4_8_groups_of_three_at_least(teachers: int, parents: int, others: int, groups: dict[str, int] | None) -> None:
    seats = TEACHERS[:teachers] + PARENTS[:parents] + OTHERS[:others]
    game = marked(begun("", " ".join(seats)), "centre", len(seats)).given("facilitator: close-round")
    found = game.public.results["centre"].groups
    assert (None if found is None else {name: counts.no for name, counts in found.items()}) == groups


def test_R4_8_what_one_was_when_one_marked() -> None:
    game = begun("", " ".join(TEACHERS[:3] + OTHERS[:3]))
    game.given(*(f"{seat}: rate centre no" for seat in game.player.seats))
    game.player.affiliations = {}
    game.given("t3: rate centre yes", "facilitator: close-round")
    assert game.public.results["centre"].groups is None


def test_R4_9_points_have_resources_and_measures() -> None:
    game = marked(begun(), "centre", 6)
    marked(game, "mentors", 1, 1, 3)
    marked(game, "science", 0, 0, 6).given("facilitator: close-round")
    assert list(game.public.points) == ["centre"]
    assert (game.public.alignment.n, game.public.alignment.word, game.public.alignment.tau) == (1, "too-few", None)


def test_R4_9_the_corner_of_much_money_and_little_effect() -> None:
    sums = (100, 200, 300, 400, 500)
    own = tuple(replace(OWN, resources=resources) for resources in sums)
    state = rated(RatingSetup(own=own), (6, 0, 0), (6, 0, 0), (6, 0, 0), (3, 3, 0), (0, 6, 0))
    points = RATING.public(state).points
    assert [point.corner for point in points.values()] == [False, False, False, True, False]
    assert [point.score for point in points.values()] == [1.0, 1.0, 1.0, 1.5, 2.0]


@pytest.mark.parametrize(
    ("yellows", "tau", "word"),
    [
        ((0, 1, 2, 4, 5), 1.0, "clear"),
        ((5, 4, 2, 1, 0), -1.0, "against"),
        ((1, 0, 5, 2, 4), 0.4, "weak"),
        ((1, 2, 5, 4, 0), 0.0, "none"),
        ((0, 5, 4, 2, 1), -0.2, "against"),
        ((4, 4, 4, 4, 4), None, "none"),
        ((1, 0, 4, 5, 2), 0.4, "weak"),
        ((0, 2, 1, 5, 4), 0.6, "clear"),
        ((4, 5, 0, 2, 1), -0.4, "against"),
    ],
)
def test_R4_10_alignment_in_a_word(yellows: tuple[int, ...], tau: float | None, word: str) -> None:
    own = tuple(replace(OWN, resources=1000 * n) for n in range(5))
    alignment = RATING.public(rated(RatingSetup(own=own), *((7, n, 0) for n in yellows))).alignment
    assert alignment is not None
    assert (alignment.n, alignment.tau, alignment.word) == (5, tau, word)


def test_R5_1_and_2_rounds_beside_each_other() -> None:
    game = closed(no=4).given("facilitator: open-second-round", *(f"s{n}: rate centre yes" for n in range(3, 9)))
    game.given("facilitator: close-round")
    result = game.public.results["centre"]
    assert (result.first.counts, result.second.counts) == (Counts(no=4, so=0, yes=0), Counts(no=0, so=0, yes=6))


def moved(first: int, both: int, second: int) -> Scene:
    """*first* and *second* rated in one round alone, *both* in the two: red, then yellow."""
    game = closed(no=first + both).given("facilitator: open-second-round")
    return game.given(*(f"s{n}: rate centre so" for n in range(first + 1, first + both + second + 1)))


@pytest.mark.parametrize(
    ("first", "both", "second", "shown"),
    [(0, 3, 0, True), (0, 2, 0, False), (3, 3, 3, True), (2, 3, 0, False), (0, 3, 1, False), (1, 9, 1, False)],
)
def test_R5_3_moves_of_three_people_and_of_nobody_alone(first: int, both: int, second: int, shown: bool) -> None:
    game = moved(first, both, second)
    assert game.public.results["centre"].moves is None
    game.given("facilitator: close-round")
    assert game.public.results["centre"].moves == (((0, both, 0), (0, 0, 0), (0, 0, 0)) if shown else None)


def test_R5_3_moves_follow_every_change() -> None:
    game = closed(no=2, so=1, yes=1).given("facilitator: open-second-round")
    game.given("s1: rate centre yes", "s1: rate centre no", "s2: rate centre so", "s3: rate centre no")
    game.given("s3: rate centre yes", "s4: rate centre so", "s4: withdraw-rating centre", "s4: rate centre no")
    game.given("facilitator: close-round")
    assert game.public.results["centre"].moves == ((1, 1, 0), (0, 0, 1), (1, 0, 0))
