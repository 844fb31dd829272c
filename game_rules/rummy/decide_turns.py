"""Decisions about turns: laying, taking, writing a card, and the facilitator's hand on the order (R3, R7, R8).

The event that says what was asked for comes first: it is the one a facilitator is told of when undoing.
"""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.kit import turns as turn_rules
from game_rules.kit.cards import TEXT_LIMIT, Kind
from game_rules.kit.limits import clean_text
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.deal import drawn
from game_rules.rummy.follow import after, turn_began
from game_rules.rummy.refusals import (
    lay_refusal,
    over_refusal,
    refuse,
    seat_and_table,
    table_named,
    take_refusal,
    turns_refusal,
    unless,
    write_refusal,
)
from game_rules.rummy.state import (
    RummyState,
    Table,
    kind_of,
    playable,
    ready,
    step_of,
)


def lay(state: RummyState, command: cmd.Lay, context: Context) -> Sequence[Event]:
    """R3.1: lay one card of the hand."""
    seat, table = seat_and_table(state, context)
    unless(lay_refusal(state, table, seat))
    if command.card not in table.hands.get(seat, ()):
        refuse("card-not-in-hand")
    if not playable(state, table, seat, command.card):
        refuse("stock-empty", kind=kind_of(state, command.card))
    return [ev.Laid(table=table.id, seat=seat, card=command.card)]


def take(state: RummyState, command: cmd.Take, context: Context) -> Sequence[Event]:
    """R3.2: take the top of a stock or of a discard pile."""
    seat, table = seat_and_table(state, context)
    unless(take_refusal(state, table, seat))
    if command.source == "discard":
        card = _top_discard(table, command.kind)
        _check_colour(state, table, command.kind)
        return [ev.Took(table=table.id, seat=seat, card=card, source="discard")]
    _check_colour(state, table, command.kind)
    new = drawn(table, (command.kind,), context.random)
    if new is None:
        refuse("stock-empty", kind=command.kind)
    return [*new[0], ev.Took(table=table.id, seat=seat, card=new[1][0], source="stock")]


def write_card(state: RummyState, command: cmd.WriteCard, context: Context) -> Sequence[Event]:
    """R8.1: write a card instead of taking one."""
    seat, table = seat_and_table(state, context)
    unless(write_refusal(state, table, seat))
    _check_colour(state, table, command.kind)
    text = clean_text(command.text, TEXT_LIMIT)
    card = next_written_id(state)
    return [ev.Wrote(table=table.id, seat=seat, card=card, kind=command.kind, text=text, at=context.now)]


def next_written_id(state: RummyState) -> str:
    """An id no card of the game has: w1, w2 ..."""
    number = len(state.written) + 1
    while f"w{number}" in state.written or f"w{number}" in state.cards:
        number += 1
    return f"w{number}"


def next_turn(state: RummyState, command: cmd.NextTurn, context: Context) -> Sequence[Event]:
    """R7.1: pass the turn on."""
    table = _table_at_rest(state, command.table)
    return _passed_on(state, table, "next", context)


def skip_turn(state: RummyState, command: cmd.SkipTurn, context: Context) -> Sequence[Event]:
    """R7.2: pass the turn on and remember whoever was on, unless its turn was done."""
    table = _table_at_rest(state, command.table)
    if table.turns.on is None:
        refuse("nobody-to-play")
    passed = _passed_on(state, table, "skip", context)
    played = step_of(table) == "done"
    return passed if played else [ev.Skipped(table=table.id, seat=table.turns.on), *passed]


def give_turn(state: RummyState, command: cmd.GiveTurn, context: Context) -> Sequence[Event]:
    """R7.3: give the turn to a seat; then play goes on where it stood."""
    table = _table_at_rest(state, command.table)
    if command.seat not in table.turns.order:
        refuse("not-at-table")
    if command.seat not in ready(table):
        refuse("seat-waits")
    step = step_of(table)
    if command.seat == table.turns.on and step != "done":
        refuse("already-on-turn")
    turn = turn_rules.given(table.turns, command.seat, played=step != "lay")
    return [turn_began(table, turn, "given"), *_finished(state, table, context)]


def reorder_turns(state: RummyState, command: cmd.ReorderTurns, context: Context) -> Sequence[Event]:
    """R7.4: set the order."""
    table = table_named(state, command.table)
    unless(over_refusal(state, table))
    turn_rules.check_order(table.turns, command.seats)
    return [ev.Reordered(table=table.id, seats=command.seats)]


def shuffle_turns(state: RummyState, command: cmd.ShuffleTurns, context: Context) -> Sequence[Event]:
    """R7.4: set the order by chance."""
    table = table_named(state, command.table)
    unless(over_refusal(state, table))
    order = context.random.sample(table.turns.order, len(table.turns.order))
    return [ev.Reordered(table=table.id, seats=tuple(order))]


def pass_turns(state: RummyState, command: cmd.PassTurns, context: Context) -> Sequence[Event]:
    """R1.4: turns pass by themselves, or not."""
    if state.phase != "playing":
        refuse("game-over" if state.phase == "ended" else "last-claims")
    return [ev.PassingSet(auto=command.auto)]


def _table_at_rest(state: RummyState, table_id: str) -> Table:
    """The table, where the facilitator may touch the turn now."""
    table = table_named(state, table_id)
    unless(turns_refusal(state, table))
    return table


def _finished(state: RummyState, table: Table, context: Context) -> list[Event]:
    """R7.1: whoever has laid and not taken gets the top of that kind's stock, or else the laid card back."""
    seat, laid = table.turns.on, table.laid
    if seat is None or laid is None or step_of(table) != "take":
        return []
    new = drawn(table, (kind_of(state, laid),), context.random)
    if new is None:
        return [ev.TakenBack(table=table.id, seat=seat, card=laid)]
    return [*new[0], ev.Took(table=table.id, seat=seat, card=new[1][0], source="stock")]


def _passed_on(state: RummyState, table: Table, why: ev.Why, context: Context) -> Sequence[Event]:
    """The turn of whoever comes next, and what finishes that of whoever was on."""
    finish = _finished(state, table, context)
    turn = turn_rules.following(table.turns, ready(after(state, finish).tables[table.id]))
    if turn is None:
        refuse("nobody-to-play")
    return [turn_began(table, turn, why), *finish]


def _top_discard(table: Table, kind: Kind) -> str:
    if not table.discards[kind]:
        refuse("discard-empty", kind=kind)
    card = table.discards[kind][0]
    if card == table.laid:
        refuse("card-just-laid")
    return card


def _check_colour(state: RummyState, table: Table, kind: Kind) -> None:
    """R3.4: with "same colour only", what is taken is of the kind of what was laid."""
    if state.setup.same_colour_only and table.laid is not None and kind != kind_of(state, table.laid):
        refuse("same-colour-only", kind=kind_of(state, table.laid))
