"""Sequential: what holds after any play, however odd."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from game_rules.activity import SeatId
from game_rules.sequential.table import places_of
from tests.transcripts.scene import Scene

SEATS = tuple(SeatId(seat) for seat in ("noa", "samir", "tal"))
GAPS = ("gap-reading", "gap-clubs", "written-1", "written-2")
CAUSES = ("cause-bus", "cause-shifts")
UNDER = ('""', *GAPS[:3])

seats = st.sampled_from(SEATS)
gaps = st.sampled_from(GAPS)
cards = st.sampled_from(GAPS + CAUSES)
unders = st.sampled_from(UNDER)
marks = st.builds("{}: {} {} {}".format, seats, st.sampled_from(("mark", "mark", "unmark")), unders, cards)
of_seats = st.one_of(
    marks,
    marks,
    st.builds("{}: write-card words".format, seats),
    st.builds("{}: finish-marking".format, seats),
    st.builds("{}: give-reason {} {} because".format, seats, unders, cards),
)
of_facilitator = st.one_of(
    st.sampled_from(("go-forward", "go-back", "show-counts yes", "show-counts no", "write-card words", "next-turn")),
    st.builds("settle {} {} {}".format, unders, cards, cards),
    st.builds("merge-cards {} {}".format, gaps, gaps),
    st.builds("{} {}".format, st.sampled_from(("hide-card", "show-card", "focus-on")), cards),
).map("facilitator: {}".format)
plays = st.lists(st.one_of(of_seats, of_seats, of_facilitator), max_size=40)
setups = st.sampled_from(("at_most=2", "counts=live", "how=turns", "stages=gap,cause blanks=3"))
# A play that reaches the causes, so that headings are worth something.
TO_CAUSES = ("begin", 'facilitator: settle "" gap-reading gap-clubs', "facilitator: go-forward")


def played(lines: list[str], setup: str = "", beginning: tuple[str, ...] = ("begin",)) -> Scene:
    game = Scene("sequential", setup, " ".join(SEATS)).given(*beginning)
    for line in lines:
        game.when(line)
    return game


@settings(max_examples=60, deadline=None)
@given(lines=plays, setup=setups, order=st.permutations(SEATS))
def test_S3_8_counts_do_not_know_who_is_who(lines: list[str], setup: str, order: list[str]) -> None:
    others: dict[str, str] = dict(zip(SEATS, order, strict=True))

    def renamed(line: str) -> str:
        who, _, what = line.partition(":")
        return f"{others.get(who, who)}:{what}"

    setup = setup.replace("how=turns", "")
    one, other = played(lines, setup), played([renamed(line) for line in lines], setup)
    assert one.console.counts == other.console.counts
    assert one.console.proposed == other.console.proposed
    assert one.public.links == other.public.links
    assert {others[seat] for seat in one.state.marks} == set(other.state.marks)


@settings(max_examples=60, deadline=None)
@given(lines=plays, seat=seats, under=unders, card=cards)
def test_S3_2_taking_a_mark_back_is_as_if_it_had_never_been(lines: list[str], seat: str, under: str, card: str) -> None:
    game = played(lines, "at_most=3", TO_CAUSES)
    before = game.state
    if game.when(f"{seat}: mark {under} {card}")[0].startswith("marked"):
        assert game.state != before
        game.given(f"{seat}: unmark {under} {card}")
    assert game.state.marks == before.marks
    assert game.state == before


@settings(max_examples=60, deadline=None)
@given(lines=plays, into=gaps)
def test_S6_7_merging_counts_everybody_once(lines: list[str], into: str) -> None:
    game = played(["noa: write-card one", "samir: write-card two", *lines])
    voters = {card: {seat for seat in SEATS if ("", card) in places_of(game.state, seat)} for card in GAPS}
    left = {seat: game.private(seat).left.get("", 0) for seat in SEATS}
    if game.when(f"facilitator: merge-cards written-1 {into}")[0].startswith("cards-merged"):
        after = {seat for seat in SEATS if ("", into) in places_of(game.state, seat)}
        assert after == voters["written-1"] | voters[into]
        assert all(game.private(seat).left.get("", 0) >= left[seat] for seat in SEATS)


@settings(max_examples=100, deadline=None)
@given(lines=plays, setup=setups, data=st.data())
def test_S1_5_an_undone_event_may_be_skipped_anywhere(lines: list[str], setup: str, data: st.DataObject) -> None:
    game = played(lines, setup)
    assert game.fold(game.events) == game.state
    kept = [event for event in game.events if data.draw(st.integers(0, 3))]
    state, rules = game.fold(kept), game.player.activity
    rules.public(state), rules.console(state), list(rules.rows(state)), rules.summary(state), rules.carries(state)
    for seat in SEATS:
        assert all(count >= 0 for count in rules.private(state, seat).left.values())


@settings(max_examples=100, deadline=None)
@given(lines=plays, other=plays, cut=st.integers(0, 40))
@example(lines=["noa: mark gap-reading cause-bus"], other=["tal: mark gap-reading cause-bus"], cut=1)
def test_S3_8_hidden_counts_tell_nothing_of_others(lines: list[str], other: list[str], cut: int) -> None:
    """Twins: what the others marked differs. While nothing is settled by count, noa and the screen see the same."""

    def quiet(line: str) -> bool:
        return not any(word in line for word in ("go-", "show-counts", "give-reason", "finish", "unmark written"))

    def only_marks_of_others(line: str) -> bool:
        return line.startswith(("samir: mark", "tal: mark", "samir: unmark", "tal: unmark"))

    shared = [line for line in lines if quiet(line) and not only_marks_of_others(line)]
    more = [line for line in other if only_marks_of_others(line)]
    one = played(shared, beginning=TO_CAUSES)
    twin = played([*shared[:cut], *more, *shared[cut:]], beginning=TO_CAUSES)
    assert one.public == twin.public
    assert one.private("noa") == twin.private("noa")
