"""How tables, seats and turns change."""

from game_rules.activity import SeatId
from game_rules.kit import turns as turn_rules
from game_rules.kit.cards import Card, copy_id
from game_rules.kit.turns import Next
from game_rules.record import drop, replace
from game_rules.rummy import events as ev
from game_rules.rummy.evolve_claims import without_voice
from game_rules.rummy.moves import act, known, to_hand, under_stock, under_stocks, with_table
from game_rules.rummy.state import RummyState, Table, table_of


def game_prepared(state: RummyState, event: ev.GamePrepared) -> RummyState:
    """The deck is there, in as many copies as were chosen."""
    cards: dict[str, Card] = {
        copy_id(card.id, number): card for number in range(1, event.setup.copies + 1) for card in event.cards
    }
    return replace(state, setup=event.setup, auto=event.setup.auto_pass, cards=cards)


def table_opened(state: RummyState, event: ev.TableOpened) -> RummyState:
    """A new table, with its stocks."""
    if event.table in state.tables:
        return state
    table = Table(id=event.table)
    for kind, cards in event.stocks.items():
        table = under_stock(table, kind, known(state, table, cards))
    return with_table(state, table)


def sat_down(state: RummyState, event: ev.SatDown) -> RummyState:
    """The seat leaves wherever it was, and is last in order at the table."""
    if event.table not in state.tables:
        return state
    state = _without_seat(state, event.seat)
    table = state.tables[event.table]
    table = replace(table, turns=turn_rules.joined(table.turns, event.seat))
    return with_table(state, table)


def hand_dealt(state: RummyState, event: ev.HandDealt) -> RummyState:
    """A seat that waited has a hand."""
    table = state.tables.get(event.table)
    if table is None or event.seat not in table.turns.order:
        return state
    table = to_hand(table, event.seat, known(state, table, event.cards))
    return with_table(state, act(table, "dealt", event.seat))


def seat_left(state: RummyState, event: ev.SeatLeft) -> RummyState:
    """The seat is at no table."""
    return _without_seat(state, event.seat)


def turn_began(state: RummyState, event: ev.TurnBegan) -> RummyState:
    """The seat is on. Passing by itself leaves what was last told standing, so that it can still be told."""
    table = state.tables.get(event.table)
    if table is None or event.seat not in table.turns.order:
        return state
    turn = Next(seat=event.seat, place=event.place, owed=event.owed, round=event.round)
    table = replace(table, turns=turn_rules.entered(table.turns, turn), laid=None)
    if event.why != "order":
        table = act(table, "turn", event.seat)
    return with_table(state, table)


def skipped(state: RummyState, event: ev.Skipped) -> RummyState:
    """The seat is remembered as skipped."""
    table = state.tables.get(event.table)
    if table is None:
        return state
    return with_table(state, replace(table, turns=turn_rules.skipped(table.turns, event.seat)))


def reordered(state: RummyState, event: ev.Reordered) -> RummyState:
    """The table has a new order."""
    table = state.tables.get(event.table)
    if table is None:
        return state
    return with_table(state, replace(table, turns=turn_rules.reordered(table.turns, event.seats)))


def passing_set(state: RummyState, event: ev.PassingSet) -> RummyState:
    """The facilitator chose how turns pass."""
    return replace(state, auto=event.auto)


def table_closed(state: RummyState, event: ev.TableClosed) -> RummyState:
    """Nobody is on at the table any more."""
    table = state.tables.get(event.table)
    if table is None:
        return state
    return with_table(state, replace(table, over=True, laid=None, turns=turn_rules.rested(table.turns)))


def _without_seat(state: RummyState, seat: SeatId) -> RummyState:
    """*state* without *seat* at any table; what it held goes under the stocks, its claim is void."""
    table = table_of(state, seat)
    if table is None:
        return state
    if table.turns.on == seat:
        table = replace(table, laid=None)
    table = without_voice(table, seat)
    table = under_stocks(state, table, table.hands.get(seat, ()))
    table = replace(
        table,
        turns=turn_rules.left(table.turns, seat),
        hands=drop(table.hands, seat),
        tried=table.tried - {seat},
    )
    return with_table(state, table)
