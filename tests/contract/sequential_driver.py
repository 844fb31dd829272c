"""The sequential game for the contract tests."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from game_rules.activity import Command, SeatId
from game_rules.kit.cards import KINDS, Kind
from game_rules.sequential import commands as cmd
from game_rules.sequential import table
from game_rules.sequential.setup import SequentialSetup
from game_rules.sequential.state import SequentialState
from tests.contract.play import Audience, permuted

LIKELY_CARDS = 5


class SequentialDriver:
    """Marks a few cards often, so that they are settled, and goes from stage to stage."""

    ending: tuple[type[Command], ...] = ()
    hides_from = frozenset({"public", "board", "private", "console"})

    def setup(self, random: Random) -> SequentialSetup:
        """Any options."""
        stages = tuple(kind for kind in KINDS if random.random() < 0.8) or ("cause",)
        return SequentialSetup(
            deck=random.choice(("general", "small")),
            without=("g2",),
            stages=stages,
            at_most=random.randint(1, 4),
            how=random.choice(("together", "turns")),
            counts=random.choice(("live", "hidden")),
            blanks=random.choice((0, 2)),
        )

    def words(self, state: SequentialState) -> Sequence[str]:
        """Cards on the table, written ones, headings."""
        return (*_cards(state), *state.written, *table.headings_now(state), "", "g1")

    def likely(self, state: SequentialState, seats: Sequence[SeatId], random: Random) -> tuple[SeatId | None, Command]:
        """Mostly marks; now and then the facilitator goes on."""
        under = random.choice(table.headings_now(state) or ("",))
        cards = _cards(state) or ("g1",)
        on = state.turns.on if state.turns is not None else random.choice(seats or (None,))
        choices = list(_facilitating(state, under, cards, random))
        if on is not None and random.random() < 0.8:
            choices = list(_marking(state, on, under, random.choice(cards)))
        return random.choice(choices)

    def check(self, state: SequentialState) -> None:
        """Every mark is given once; whoever is on sits; no card goes into itself."""
        for places in state.marks.values():
            assert len(places) == len(set(places))
        assert len(state.people) == len(set(state.people))
        if state.turns is not None:
            assert state.turns.on is None or state.turns.on in state.turns.order
        assert all(card != into for card, into in state.merged.items())

    def twin(self, state: SequentialState, audience: Audience, random: Random) -> SequentialState:
        """Who marked what, and who has finished; while counts are hidden, what others marked at all; hidden words."""
        others = {seat: marks for seat, marks in state.marks.items() if seat != audience.seat}
        if state.reasons:
            others = {}
        if others and audience.layer != "console" and not state.counts_shown:
            others = {
                seat: tuple(random.sample(marks, random.randint(0, len(marks)))) for seat, marks in others.items()
            }
        written = dict(state.written)
        if audience.layer != "console":
            for id, card in state.written.items():
                if id in state.hidden | set(state.merged):
                    written[id] = replace(card, text="other words")
        return replace(
            state,
            marks={**state.marks, **permuted(others, random)},
            finished=state.finished if audience.layer == "console" else _others_finished(state, audience, random),
            written=written,
        )


def _cards(state: SequentialState) -> tuple[str, ...]:
    return table.cards_of(state, table.stage_kind(state))[:LIKELY_CARDS]


def _marking(state: SequentialState, seat: SeatId, under: str, card: str) -> Iterator[tuple[SeatId | None, Command]]:
    for _ in range(4):
        yield seat, cmd.Mark(under=under, card=card)
    yield seat, cmd.Unmark(under=under, card=card)
    for heading, marked in state.marks.get(seat, ())[-1:]:
        given = any(reason.seat == seat for reason in state.reasons)
        yield seat, cmd.GiveReason(under=heading, card=marked, text="" if given else "As we saw")
    yield seat, cmd.WriteCard(text=f"Ours, under {under}")
    yield seat, cmd.FinishMarking()


def _facilitating(
    state: SequentialState, under: str, cards: Sequence[str], random: Random
) -> Iterator[tuple[SeatId | None, Command]]:
    yield None, cmd.Settle(under=under, cards=tuple(random.sample(cards, min(2, len(cards)))))
    yield None, cmd.ShowCounts(shown=not state.counts_shown)
    yield None, cmd.GoForward()
    yield None, cmd.GoBack()
    yield None, cmd.FocusOn(under=under)
    yield None, cmd.NextTurn()
    yield None, cmd.SkipTurn()
    yield None, cmd.ShuffleTurns()
    if state.turns is not None and state.turns.order:
        order = random.sample(state.turns.order, len(state.turns.order))
        yield None, cmd.ReorderTurns(seats=tuple(order))
        yield None, cmd.GiveTurn(seat=order[0])
    for card in list(state.written)[-1:]:
        yield None, cmd.MergeCards(card=card, into=random.choice(cards))
        yield None, cmd.EditCard(card=card, text="Better words")
        yield None, cmd.HideCard(card=card)
    for card in sorted(state.hidden)[:1]:
        yield None, cmd.ShowCard(card=card)


def _others_finished(state: SequentialState, audience: Audience, random: Random) -> dict[Kind, tuple[SeatId, ...]]:
    """As many others have finished, but not the same."""
    finished: dict[Kind, tuple[SeatId, ...]] = {}
    for kind, seats in state.finished.items():
        here = [seat for seat in state.people if seat != audience.seat]
        count = sum(1 for seat in seats if seat in here)
        finished[kind] = (*random.sample(here, count), *(seat for seat in seats if seat not in here))
    return finished
