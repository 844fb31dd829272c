"""Moving cards about a table. A card is taken from wherever it lies, so no order of moves can double or lose one."""

from collections.abc import Collection, Iterable, Mapping

from game_rules.activity import SeatId
from game_rules.kit.cards import Kind, without
from game_rules.record import put, replace
from game_rules.rummy.commands import Source
from game_rules.rummy.state import RummyState, Table, kind_of
from game_rules.rummy.views import Deed, LastAct


def with_table(state: RummyState, table: Table) -> RummyState:
    """*state* with *table* in the place of the table of its id."""
    return replace(state, tables=put(state.tables, table.id, table))


def act(table: Table, what: Deed, seat: SeatId, kind: Kind | None = None, source: Source | None = None) -> Table:
    """*table* with this as the last thing that happened, numbered."""
    last = LastAct(what=what, number=table.last.number + 1, seat=seat, kind=kind, source=source)
    return replace(table, last=last)


def known(state: RummyState, table: Table, cards: Iterable[str]) -> tuple[str, ...]:
    """Those of *cards*, each once, that exist at *table*."""
    return tuple(c for c in dict.fromkeys(cards) if c in state.cards or _written_at(state, table, c))


def to_hand(table: Table, seat: SeatId, cards: Collection[str]) -> Table:
    """*table* with *cards* in the hand of *seat*, who sits there."""
    lifted = _lift(table, cards)
    hand = (*lifted.hands.get(seat, ()), *cards)
    return replace(lifted, hands=put(lifted.hands, seat, hand))


def to_discard(table: Table, kind: Kind, card: str) -> Table:
    """*table* with *card* open on top of a discard pile."""
    lifted = _lift(table, (card,))
    return replace(lifted, discards=put(lifted.discards, kind, (card, *lifted.discards[kind])))


def under_stock(table: Table, kind: Kind, cards: Collection[str]) -> Table:
    """*table* with *cards* at the bottom of a stock, in their order."""
    lifted = _lift(table, cards)
    return replace(lifted, stocks=put(lifted.stocks, kind, (*lifted.stocks[kind], *cards)))


def under_stocks(state: RummyState, table: Table, cards: Collection[str]) -> Table:
    """*table* with each of *cards* at the bottom of the stock of its kind."""
    for card in cards:
        table = under_stock(table, kind_of(state, card), (card,))
    return table


def lay_aside(table: Table, cards: Collection[str]) -> Table:
    """*table* with *cards* out of play, with the accepted series."""
    lifted = _lift(table, cards)
    return replace(lifted, aside=(*lifted.aside, *cards))


def _lift(table: Table, cards: Collection[str]) -> Table:
    """*table* without *cards*; a hand that changes may be claimed with again (R5.7)."""
    touched = {seat for seat, hand in table.hands.items() if any(card in hand for card in cards)}
    return replace(
        table,
        hands={s: without(hand, cards) if s in touched else hand for s, hand in table.hands.items()},
        stocks=_without(table.stocks, cards),
        discards=_without(table.discards, cards),
        aside=without(table.aside, cards),
        tried=table.tried - touched,
    )


def _without(piles: Mapping[Kind, tuple[str, ...]], cards: Collection[str]) -> Mapping[Kind, tuple[str, ...]]:
    return {kind: without(pile, cards) for kind, pile in piles.items()}


def _written_at(state: RummyState, table: Table, card: str) -> bool:
    written = state.written.get(card)
    return written is not None and written.table == table.id
