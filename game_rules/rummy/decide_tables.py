"""Decisions about the game as a whole and who sits where: beginning, coming, going, moving, ending (R1, R2, R7, R9)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event, SeatId
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.deal import ONE_TABLE_UP_TO, deck_of, missing_for_hand, opened, prepared
from game_rules.rummy.follow import followed
from game_rules.rummy.refusals import over_refusal, refuse, table_named, unless
from game_rules.rummy.setup import RummySetup
from game_rules.rummy.state import RummyState, Table, table_of


def begin(setup: RummySetup, context: Context) -> Sequence[Event]:
    """R1, R2: tables, stocks, hands, and the first turns. May refuse."""
    return followed(RummyState(), prepared(setup, context), context)


def seated(state: RummyState, seat: SeatId, context: Context) -> Sequence[Event]:
    """R2.5: a late seat sits down at the smallest table, or at a new one when all are full."""
    if not state.tables or state.phase == "ended" or table_of(state, seat) is not None:
        return ()
    table = _smallest_with_room(state)
    if table is not None:
        return followed(state, [ev.SatDown(table=table.id, seat=seat)], context)
    new = opened(_new_id(state), deck_of(state), state.setup.copies, context.random)
    return followed(state, [new, ev.SatDown(table=new.table, seat=seat)], context)


def unseated(state: RummyState, seat: SeatId, context: Context) -> Sequence[Event]:
    """R7.6: a seat that leaves gives its cards under the stocks; the turn moves on."""
    if table_of(state, seat) is None:
        return ()
    return followed(state, [ev.SeatLeft(seat=seat)], context)


def move_seat(state: RummyState, command: cmd.MoveSeat, context: Context) -> Sequence[Event]:
    """R1.5: a seat leaves its table and sits down at another."""
    to, old = table_named(state, command.table), table_of(state, command.seat)
    unless(over_refusal(state, to))
    if old is None:
        refuse("not-at-table")
    if old.id == to.id:
        refuse("already-at-table")
    if old.claim is not None and old.claim.seat == command.seat:
        refuse("claim-open")
    if len(to.turns.order) >= _room_at_table(state):
        refuse("table-full", limit=_room_at_table(state))
    missing = missing_for_hand(to)
    if missing is not None:
        refuse("too-few-cards", missing=missing[1], kind=missing[0], seats=len(to.turns.order) + 1)
    return [ev.SeatLeft(seat=command.seat), ev.SatDown(table=to.id, seat=command.seat)]


def end_game(state: RummyState, command: cmd.EndGame, context: Context) -> Sequence[Event]:
    """R9.1: the facilitator ends the game."""
    if state.phase != "playing":
        refuse("game-over" if state.phase == "ended" else "last-claims")
    return [ev.LastClaimsAwaited()]


def time_up(state: RummyState, context: Context) -> Sequence[Event]:
    """R9.1: so does the clock."""
    if state.phase != "playing" or not state.tables:
        return ()
    return followed(state, [ev.LastClaimsAwaited()], context)


def _smallest_with_room(state: RummyState) -> Table | None:
    """The table a late seat joins: people first, then an empty table; while last claims are finished, any."""
    if state.phase == "last-claims":
        return min(state.tables.values(), key=lambda table: len(table.turns.order))
    tables = [t for t in state.tables.values() if not t.over and len(t.turns.order) < _room_at_table(state)]
    return min(tables, key=lambda table: len(table.turns.order) or ONE_TABLE_UP_TO, default=None)


def _room_at_table(state: RummyState) -> int:
    """How many seats a table takes: as many as the facilitator chose, else eight (R2.5)."""
    return state.setup.table_size or ONE_TABLE_UP_TO


def _new_id(state: RummyState) -> str:
    number = len(state.tables) + 1
    while str(number) in state.tables:
        number += 1
    return str(number)
