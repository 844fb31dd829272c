"""Opening circle: what holds after any circle, however odd, and whatever is undone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game_rules.activity import Event, SeatId
from game_rules.circle import CIRCLE, middle
from game_rules.circle import events as ev
from game_rules.circle.line import counted
from tests.rules.circle_game import looking, page, tie
from tests.transcripts.scene import Scene

SEATS = tuple(SeatId(seat) for seat in ("noa", "samir", "tal", "dana"))
NOA, LOST = SEATS[0], SeatId("lost")

seats = st.sampled_from(SEATS)
flags = st.sampled_from(("yes", "no"))
stages = st.sampled_from(("writing", "round", "looking", "closing"))
pages = st.sampled_from(SEATS).map("{{{}}}".format)
threads = st.integers(1, 4).map("thread-{}".format)
words = st.sampled_from(("late", "Late", "slow"))
ties = st.builds(
    "{}: tie pages={},{} relation={} word={}".format,
    seats, pages, pages, st.sampled_from(("similar", "different")), words,
)  # fmt: skip
of_seats = st.one_of(
    st.builds("{}: save-side {} {}-wrote".format, seats, st.sampled_from(("life", "educational")), seats),
    st.builds("{}: lay-page quiet={}".format, seats, flags),
    st.builds("{}: sit-after {}".format, seats, seats),
    st.builds("{}: answer-turn {}".format, seats, flags),
    st.builds("{}: join-thread {} {}".format, seats, threads, flags),
    ties,
)
of_facilitator = st.one_of(
    st.sampled_from(("next-turn", "next-turn", "skip-turn", "shuffle-order", "let-arrange yes", "ask-to-turn")),
    st.builds("give-turn {}".format, seats),
    st.builds("set-order {}".format, st.permutations(SEATS).map(" ".join)),
    st.builds("go-to-stage {}".format, stages),
    st.builds("hide-page {} {}".format, pages, flags),
    st.builds("merge-threads {} {}".format, threads, threads),
    st.builds("rename-thread {} {}".format, threads, words),
    st.builds("show-names {}".format, flags),
).map("facilitator: {}".format)
circles = st.lists(st.one_of(of_seats, of_facilitator), max_size=40)


def played(lines: list[str], setup: str = "") -> Scene:
    """A circle in which *lines* were said; `{noa}` is the page of noa, if it lies."""
    game = Scene("circle", setup, " ".join(SEATS)).given("begin", "facilitator: go-to-stage round")
    for line in lines:
        game.when(line.format(**{seat: game.state.page_of.get(seat, "lost") for seat in SEATS}))
    return game


@settings(max_examples=100, deadline=None)
@given(lines=circles)
def test_C4_1_each_page_is_laid_at_most_once_and_the_order_is_conserved(lines: list[str]) -> None:
    game = played(lines)
    laid = [event.seat for event in game.events if isinstance(event, ev.PageLaid)]
    assert len(laid) == len(set(laid)) == len(game.state.pages)
    assert sorted(game.state.turns.order) == sorted(SEATS)
    assert set(game.console.done).isdisjoint({*game.console.skipped})
    assert game.state.ahead == counted(game.state)


@settings(max_examples=60, deadline=None)
@given(lines=circles)
def test_C3_3_passing_the_turn_on_everybody_comes_to_be_on(lines: list[str]) -> None:
    game = played(lines)
    if game.public.stage != "round":
        game.given("facilitator: go-to-stage round")
    before, ahead = game.state.been, game.state.ahead
    came = []
    for number, seat in enumerate(ahead, start=1):
        game.given("facilitator: next-turn")
        came.append(game.console.on)
        assert ahead[seat] == number
    assert came == list(ahead)
    assert {*SEATS} - game.state.page_of.keys() <= before | {*came}


@settings(max_examples=100, deadline=None)
@given(lines=st.lists(st.one_of(ties, of_seats, of_facilitator), min_size=10, max_size=40))
def test_C6_3_the_people_of_a_thread_are_its_distinct_holders(lines: list[str]) -> None:
    all_lie = [f"{seat}: lay-page quiet=yes" for seat in SEATS]
    game = played([*all_lie, "facilitator: go-to-stage looking", *lines])
    held = {thread: 0 for thread in game.state.threads}
    for seat in SEATS:
        for thread in game.private(seat).held:
            held[thread] += 1
    assert {thread: shown.people for thread, shown in game.console.threads.items()} == held
    assert all(count > 0 for count in held.values())
    own = [middle.likeness(strand.relation, strand.pages, strand.word) for strand in game.state.threads.values()]
    assert len(own) == len(set(own))


@settings(max_examples=80, deadline=None)
@given(lines=circles, data=st.data())
def test_an_undone_event_may_be_skipped_anywhere(lines: list[str], data: st.DataObject) -> None:
    game = played(lines)
    assert game.fold(game.events) == game.state
    state = game.fold([event for event in game.events if data.draw(st.integers(0, 3))])
    public = CIRCLE.public(state)
    assert set(public.laid) == set(public.pages)
    assert all(len(thread.pages) > 1 and {*thread.pages} <= {*public.laid} for thread in public.threads.values())
    CIRCLE.console(state), list(CIRCLE.rows(state)), CIRCLE.summary(state), CIRCLE.tables(state)
    for seat in SEATS:
        assert CIRCLE.private(state, seat).threads_left >= 0


@settings(max_examples=60, deadline=None)
@given(lines=circles)
def test_C2_2_what_no_page_says_is_nowhere(lines: list[str]) -> None:
    """Every seat writes words of its own; they are told only where its page lies."""
    own = [f"{seat}: save-side {side} secret-of-{seat}" for seat in SEATS for side in ("life", "educational")]
    kept = [line for line in lines if ": save-side" not in line]
    game = played([*own, *kept])
    told = [game.public, game.console, game.rows(), CIRCLE.summary(game.state), CIRCLE.tables(game.state)]
    for seat in SEATS:
        others = [game.private(other) for other in SEATS if other != seat]
        if seat not in game.state.page_of:
            assert not any(f"secret-of-{seat}" in repr(layer) for layer in (*told, *others))


UNKNOWN: tuple[Event, ...] = (
    ev.TurnBegan(seat=LOST, place=None, owed=False, round=1, at=1),
    ev.TurnSkipped(seat=LOST),
    ev.OrderLaidDown(order=(LOST,)),
    ev.PlaceTaken(seat=LOST, neighbour=NOA),
    ev.PlaceTaken(seat=NOA, neighbour=LOST),
    ev.PlaceTaken(seat=NOA, neighbour=NOA),
    ev.PageLaid(page="page-new", seat=NOA, quiet=False, named=True, at=1),
    ev.PageLookedAt(page="lost"),
    ev.PageHidden(page="lost"),
    ev.PageShown(page="lost"),
    ev.ThreadTied(thread="thread-9", number=1, seat=NOA, pages=("lost", "gone"), relation="similar", word="x"),
    ev.ThreadTied(thread="thread-1", number=1, seat=NOA, pages=(), relation="similar", word="x"),
    ev.ThreadJoined(thread="lost", seat=NOA),
    ev.ThreadJoined(thread="thread-1", seat=NOA),
    ev.ThreadLeft(thread="lost", seat=NOA),
    ev.ThreadLeft(thread="thread-1", seat=LOST),
    ev.ThreadRenamed(thread="lost", word="x"),
    ev.ThreadsMerged(thread="lost", into="thread-1"),
    ev.ThreadsMerged(thread="thread-1", into="lost"),
    ev.ThreadsMerged(thread="thread-1", into="thread-1"),
    ev.ThreadHidden(thread="lost"),
    ev.ThreadShown(thread="lost"),
    ev.SeatCame(seat=NOA),
    ev.SeatWent(seat=LOST),
)


@pytest.mark.parametrize("happened", UNKNOWN, ids=lambda happened: type(happened).__name__)
def test_an_event_about_the_unknown_changes_nothing(happened: Event) -> None:
    game = looking()
    game.given(tie(game, "noa", "noa samir"))
    assert page(game, "noa") in game.state.pages
    assert CIRCLE.evolve(game.state, happened) == game.state
