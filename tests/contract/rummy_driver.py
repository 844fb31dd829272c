"""Rummy for the contract tests."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from game_rules.activity import Command, SeatId
from game_rules.kit.cards import KINDS
from game_rules.rummy import commands as cmd
from game_rules.rummy.setup import RummySetup
from game_rules.rummy.show import private
from game_rules.rummy.state import OpenClaim, RummyState, Table, kind_of, stock_can_give
from tests.contract.play import Audience, permuted


class RummyDriver:
    """Plays legal moves as phones offer them, claims often, and lets the facilitator meddle."""

    ending: tuple[type[Command], ...] = (cmd.EndGame,)
    hides_from = frozenset({"public", "board", "private", "console"})

    def setup(self, random: Random) -> RummySetup:
        """Any options; the small deck only where it is enough."""
        size = random.choice((None, 3, 4, 4, 8))
        return RummySetup(
            deck="small" if size in (3, 4) else "general",
            copies=random.choice((1, 1, 2)),
            table_size=size,
            auto_pass=random.choice((None, True, False)),
            same_colour_only=random.random() < 0.25,
            blanks=random.choice((0, 1, 3)),
            table_decides=random.random() < 0.3,
        )

    def words(self, state: RummyState) -> Sequence[str]:
        """Cards, tables, claims and series."""
        claims = [t.claim.id for t in state.tables.values() if t.claim is not None]
        return (*list(state.cards)[:40], *state.written, *state.tables, *state.series, *claims)

    def likely(self, state: RummyState, seats: Sequence[SeatId], random: Random) -> tuple[SeatId | None, Command]:
        """A move at one of the tables."""
        table = random.choice(list(state.tables.values()))
        if table.claim is not None:
            return random.choice([*_judging(table, table.claim, random)])
        if table.turns.on is None or random.random() < 0.3:
            return random.choice([*_meddling(state, table, random), *4 * _calls(state, table)])
        if table.laid is not None and not stock_can_give(table, kind_of(state, table.laid)):
            return None, cmd.NextTurn(table=table.id)
        return random.choice([*_turn(state, table.turns.on, random), (None, cmd.NextTurn(table=table.id))])

    def check(self, state: RummyState) -> None:
        """Each card of a table lies in one place of it; nobody sits twice; turns and claims are of those who sit."""
        seated = Counter(seat for table in state.tables.values() for seat in table.turns.order)
        assert not [seat for seat, count in seated.items() if count > 1]
        for table in state.tables.values():
            written = [id for id, card in state.written.items() if card.table == table.id]
            assert sorted(_lying(table)) == sorted([*state.cards, *written])
            assert set(table.hands) <= set(table.turns.order)
            assert table.turns.on is None or table.turns.on in table.turns.order
            assert table.claim is None or table.claim.seat in table.turns.order
            for piles in (table.stocks, table.discards):
                assert all(kind_of(state, card) == kind for kind, pile in piles.items() for card in pile)

    def twin(self, state: RummyState, audience: Audience, random: Random) -> RummyState:
        """Other hands, face-down cards, votes, hidden words, and words that nobody has laid open yet."""
        tables = {id: _twin_table(state, table, audience, random) for id, table in state.tables.items()}
        return _other_words(replace(state, tables=tables), audience)


def _lying(table: Table) -> Iterator[str]:
    for piles in (table.hands, table.stocks, table.discards):
        for pile in piles.values():
            yield from pile
    yield from table.aside


def _judging(table: Table, claim: OpenClaim, random: Random) -> Iterator[tuple[SeatId | None, Command]]:
    if claim.ballot is not None and claim.ballot.open:
        for seat in table.turns.order:
            yield seat, cmd.Vote(yes=random.random() < 0.6)
        yield None, cmd.CloseVote(table=table.id)
        yield None, cmd.AcceptClaim(table=table.id)
        return
    for _ in range(4):
        yield None, cmd.AcceptClaim(table=table.id)
        yield None, cmd.OpenVote(table=table.id)
        yield claim.seat, cmd.Explain(text="Because one leads to the other")
    yield None, cmd.ReturnClaim(table=table.id)
    yield None, cmd.HideText(id=claim.id)
    yield claim.seat, cmd.WithdrawClaim()


def _meddling(state: RummyState, table: Table, random: Random) -> Iterator[tuple[SeatId | None, Command]]:
    for id in (*state.written, *state.series):
        yield None, cmd.ShowText(id=id) if id in state.hidden else cmd.HideText(id=id)
    yield None, cmd.NextTurn(table=table.id)
    yield None, cmd.SkipTurn(table=table.id)
    yield None, cmd.ShuffleTurns(table=table.id)
    order = random.sample(table.turns.order, len(table.turns.order))
    yield None, cmd.ReorderTurns(table=table.id, seats=tuple(order))
    for seat in order[:1]:
        yield None, cmd.GiveTurn(table=table.id, seat=seat)
        yield None, cmd.MoveSeat(seat=seat, table=random.choice(("1", "2")))


def _calls(state: RummyState, table: Table) -> list[tuple[SeatId | None, Command]]:
    return [(seat, cmd.Claim()) for seat in table.turns.order if private(state, seat).may.claim]


def _turn(state: RummyState, seat: SeatId, random: Random) -> list[tuple[SeatId | None, Command]]:
    may = private(state, seat).may
    lays: list[Command] = [cmd.Lay(card=card) for card in may.lay]
    takes: list[Command] = [cmd.Take(kind=take.kind, source=take.source) for take in may.take]
    writes: list[Command] = [cmd.WriteCard(kind=kind, text=f"Ours, {random.random()}") for kind in may.write]
    return [(seat, command) for command in (*lays, *takes, *writes)]


def _twin_table(state: RummyState, table: Table, audience: Audience, random: Random) -> Table:
    """*table* with cards *audience* does not see in other places, and votes it does not know cast otherwise."""
    seen = {*table.hands.get(audience.seat, ()), table.laid}
    seen |= set(table.claim.cards) if table.claim is not None else set()
    for kind in KINDS:
        hidden = [c for c in _lying(table) if kind_of(state, c) == kind and not _open(table, c) and c not in seen]
        table = _renamed(table, permuted({card: card for card in hidden}, random))
    others = {seat: hand for seat, hand in table.hands.items() if seat != audience.seat and hand}
    if table.claim is not None:
        others.pop(table.claim.seat, None)
    same_size = {seat: hand for seat, hand in others.items() if len(hand) == 3}
    hands = {**table.hands, **permuted(same_size, random)}
    tried = frozenset(random.sample(table.turns.order, len(table.turns.order) // 2)) - {audience.seat}
    tried |= table.tried & {audience.seat}
    return replace(table, hands=hands, tried=tried, claim=_twin_claim(table.claim, audience, random))


def _open(table: Table, card: str) -> bool:
    return card in table.aside or any(pile and pile[0] == card for pile in table.discards.values())


def _renamed(table: Table, names: Mapping[str, str]) -> Table:
    def pile(cards: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names.get(card, card) for card in cards)

    return replace(
        table,
        hands={seat: pile(cards) for seat, cards in table.hands.items()},
        stocks={kind: pile(cards) for kind, cards in table.stocks.items()},
        discards={kind: pile(cards) for kind, cards in table.discards.items()},
    )


def _twin_claim(claim: OpenClaim | None, audience: Audience, random: Random) -> OpenClaim | None:
    """Others' votes: any while the vote is open, the same number of each when it is closed."""
    if claim is None or claim.ballot is None:
        return claim
    others = {seat: yes for seat, yes in claim.ballot.votes.items() if seat != audience.seat}
    cast = {seat: random.random() < 0.5 for seat in others} if claim.ballot.open else permuted(others, random)
    return replace(claim, ballot=replace(claim.ballot, votes={**claim.ballot.votes, **cast}))


def _other_words(state: RummyState, audience: Audience) -> RummyState:
    """Other words where *audience* must not read them: of hidden texts (facilitators may), of others' cards."""
    hidden: frozenset[str] = frozenset() if audience.layer == "console" else state.hidden
    lying_open = {card for t in state.tables.values() for card in _lying(t) if _open(t, card)}
    lying_open |= {card for t in state.tables.values() if t.claim is not None for card in t.claim.cards}
    held = {card for table in state.tables.values() for card in table.hands.get(audience.seat, ())}
    written = dict(state.written)
    for id, card in state.written.items():
        of_hidden = id in hidden and not (card.author == audience.seat and id in held)
        if of_hidden or (id not in lying_open | held and id not in state.hidden):
            written[id] = replace(card, text="other words")
    series = {id: replace(s, explanation="other") if id in hidden else s for id, s in state.series.items()}
    tables = {id: _other_explanation(table, hidden) for id, table in state.tables.items()}
    return replace(state, written=written, series=series, tables=tables)


def _other_explanation(table: Table, hidden: frozenset[str]) -> Table:
    if table.claim is None or table.claim.id not in hidden:
        return table
    return replace(table, claim=replace(table.claim, explanation="other"))
