"""Opening circle: threads between pages, C6."""

import pytest

from tests.rules.circle_game import looking, page, threads, tie

MANY = " ".join(f"seat{n}" for n in range(14))


def test_C6_1_two_to_twelve_pages_and_a_word_of_why() -> None:
    game = looking(seats=MANY)
    seats = MANY.split()
    game.given(tie(game, "seat0", " ".join(seats[:12]), "patience"))
    assert threads(game) == {"patience": (12, 1)}
    assert game.when(tie(game, "seat0", " ".join(seats[:13]))) == ["refused thread-pages least=2 most=12"]
    assert game.when(tie(game, "seat0", seats[0])) == ["refused thread-pages least=2 most=12"]
    assert game.when("seat0: tie pages= relation=similar word=x") == ["refused thread-pages least=2 most=12"]
    assert game.when("seat0: tie pages=lost,gone relation=similar word=x") == ["refused page-not-there"]
    assert game.when(tie(game, "seat0", "seat1 seat2", " ")) == ["refused text-empty"]
    assert game.when(tie(game, "seat0", "seat1 seat2", "x" * 41)) == ["refused text-too-long limit=40 length=41"]
    game.given(tie(game, "seat0", "seat1 seat2", "x" * 40, "different"))
    assert {shown.relation for shown in game.public.threads.values()} == {"similar", "different"}
    game.given(f"facilitator: hide-page {page(game, 'seat1')} yes")
    assert game.when(tie(game, "seat0", "seat1 seat2")) == ["refused page-hidden"]


def test_C6_2_a_page_named_twice_counts_once() -> None:
    game = looking()
    assert game.when(tie(game, "noa", "noa noa")) == ["refused thread-pages least=2 most=12"]
    game.given(tie(game, "noa", "noa samir noa"))
    assert threads(game) == {"late": (2, 1)}


def test_C6_3_equal_threads_add_up() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "Late"), tie(game, "samir", "samir noa", " late "))
    assert threads(game) == {"Late": (2, 2)}
    assert game.when(tie(game, "noa", "noa samir", "LATE")) == ["refused already-so"]
    game.given(tie(game, "tal", "noa samir", "late", "different"), tie(game, "tal", "noa samir tal", "late"))
    assert len(game.public.threads) == 3


def test_C6_3_what_a_renamed_or_merged_thread_was_leads_to_it() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "late"), tie(game, "samir", "samir tal", "slow"))
    game.given("facilitator: rename-thread thread-1 patience", tie(game, "samir", "noa samir", "late"))
    assert threads(game) == {"patience": (2, 2), "slow": (2, 1)}
    game.given("facilitator: merge-threads thread-2 thread-1", tie(game, "tal", "samir tal", "slow"))
    assert threads(game) == {"patience": (3, 3)}


def test_C6_4_joined_and_left_once_by_each() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir"), "samir: join-thread thread-1 yes")
    assert (threads(game), game.private("samir").held) == ({"late": (2, 2)}, ("thread-1",))
    assert game.when("samir: join-thread thread-1 yes") == ["refused already-so"]
    assert game.when("tal: join-thread thread-1 no") == ["refused already-so"]
    assert game.when("tal: join-thread lost yes") == ["refused no-such-thread"]
    game.given("samir: join-thread thread-1 no")
    assert (threads(game), game.private("samir").held) == ({"late": (2, 1)}, ())


def test_C6_4_a_seat_holds_at_most_twenty() -> None:
    game = looking()
    game.given(*(tie(game, "noa", "noa samir", f"word {n}") for n in range(20)))
    assert (game.private("noa").threads_left, game.private("samir").threads_left) == (0, 20)
    full = ["refused threads-used-up limit=20"]
    assert game.when(tie(game, "noa", "noa samir", "more")) == full
    game.given(tie(game, "samir", "noa samir", "more"))
    assert game.when(tie(game, "noa", "noa samir", "more")) == full
    assert game.when("noa: join-thread thread-21 yes") == full
    game.given("noa: join-thread thread-1 no", "noa: join-thread thread-21 yes")


def test_C6_5_one_nobody_holds_comes_undone() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir"), "noa: join-thread thread-1 no")
    assert (game.public.threads, game.console.threads) == ({}, {})
    game.given(tie(game, "tal", "noa samir"), "leaves: tal")
    assert list(game.public.threads) == ["thread-2"]


def test_C6_6_another_word() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "late"), tie(game, "noa", "noa samir", "slow"))
    assert game.when("facilitator: rename-thread thread-1 late") == ["refused already-so"]
    assert game.when("facilitator: rename-thread thread-1 SLOW") == ["refused thread-there"]
    assert game.when("facilitator: rename-thread lost late") == ["refused no-such-thread"]
    assert game.when("facilitator: rename-thread thread-1 ''") == ["refused text-empty"]
    game.given("facilitator: rename-thread thread-1 Late", "facilitator: go-to-stage closing")
    game.given("facilitator: rename-thread thread-1 ' in  time '")
    assert set(threads(game)) == {"in time", "slow"}


def test_C6_6_pages_and_people_join() -> None:
    game = looking()
    game.given(
        tie(game, "noa", "noa samir", "late"), tie(game, "noa", "samir tal", "slow"), "tal: join-thread thread-2 yes"
    )
    game.given("facilitator: merge-threads thread-2 thread-1")
    assert threads(game) == {"late": (3, 2)}
    assert game.private("tal").held == ("thread-1",)


def test_C6_6_what_cannot_be_merged() -> None:
    game = looking(seats=MANY)
    seats = MANY.split()
    game.given(tie(game, "seat0", " ".join(seats[:7]), "a"), tie(game, "seat0", " ".join(seats[7:]), "b"))
    game.given(tie(game, "seat0", "seat0 seat1", "c", "different"))
    game.given(tie(game, "seat0", "seat0 seat1", "d"), tie(game, "seat0", "seat1 seat2", "e"))
    game.given(tie(game, "seat0", "seat0 seat1 seat2", "e"))
    for one, other, code in (
        ("thread-1", "thread-1", "same-thread"),
        ("thread-1", "lost", "no-such-thread"),
        ("lost", "thread-1", "no-such-thread"),
        ("thread-1", "thread-3", "thread-relation"),
        ("thread-1", "thread-2", "thread-pages least=2 most=12"),
        ("thread-4", "thread-5", "thread-there"),
    ):
        assert game.when(f"facilitator: merge-threads {one} {other}") == [f"refused {code}"]


def test_C6_7_a_hidden_thread_is_neither_joined_nor_merged() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "rude"), tie(game, "noa", "noa samir", "late"))
    game.given("facilitator: hide-thread thread-1 yes")
    assert "rude" not in repr(game.public) + repr(game.private("samir")) + repr(game.rows())
    assert (game.console.threads["thread-1"].word, game.console.threads["thread-1"].hidden) == ("rude", True)
    assert game.when("facilitator: hide-thread thread-1 yes") == ["refused already-hidden"]
    assert game.when("facilitator: hide-thread lost yes") == ["refused no-such-thread"]
    for line in (
        tie(game, "samir", "noa samir", "rude"),
        "samir: join-thread thread-1 yes",
        "facilitator: merge-threads thread-1 thread-2",
        "facilitator: merge-threads thread-2 thread-1",
    ):
        assert game.when(line) == ["refused thread-hidden"], line
    game.given("facilitator: hide-thread thread-1 no", "samir: join-thread thread-1 yes")
    assert game.when("facilitator: hide-thread thread-1 no") == ["refused already-shown"]
    game.given("facilitator: hide-thread thread-2 yes", "noa: join-thread thread-2 no")
    assert (list(game.console.threads), game.state.hidden_threads) == (["thread-1"], frozenset())


def test_C6_7_threads_of_a_hidden_page() -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir", "two"), tie(game, "noa", "noa samir tal", "three"))
    hidden = page(game, "noa")
    game.given(f"facilitator: hide-page {hidden} yes")
    assert threads(game) == {"three": (2, 1)}
    assert all(hidden not in thread.pages for thread in game.public.threads.values())
    assert all(hidden in thread.pages for thread in game.console.threads.values())
    game.given(f"facilitator: hide-page {hidden} no")
    assert threads(game) == {"two": (2, 1), "three": (3, 1)}


@pytest.mark.parametrize("setup", ["names=yes", "names=no"])
def test_C6_8_who_holds_a_thread_is_told_to_nobody(setup: str) -> None:
    game, other = looking(setup), looking(setup)
    game.given(tie(game, "noa", "noa samir"), tie(game, "samir", "noa samir"))
    other.given(tie(other, "tal", "noa samir"), tie(other, "samir", "noa samir"))
    for one, two in ((game.public, other.public), (game.console, other.console), (game.rows(), other.rows())):
        assert one == two


def test_C6_8_the_strongest_come_first_then_the_older() -> None:
    game = looking()
    game.given(*(tie(game, "noa", "noa samir", word) for word in ("a", "b", "c")), "tal: join-thread thread-2 yes")
    assert game.public.strongest == ("thread-2", "thread-1", "thread-3")
