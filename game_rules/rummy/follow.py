"""What follows by itself from what has been done: refilling, dealing in, passing on, closing. Repeated until calm."""

from collections.abc import Iterable, Iterator, Sequence

from game_rules.activity import Context, Event
from game_rules.kit.cards import KINDS, shuffled
from game_rules.kit.turns import Next, following
from game_rules.rummy import events as ev
from game_rules.rummy.deal import drawn, hand_for
from game_rules.rummy.evolve import evolve
from game_rules.rummy.state import (
    OpenClaim,
    RummyState,
    Table,
    auto_pass,
    blanks_left,
    counted,
    others,
    ready,
    step_of,
    takeable,
)


def after(state: RummyState, events: Iterable[Event]) -> RummyState:
    """The state once *events* have happened."""
    for event in events:
        state = evolve(state, event)
    return state


def followed(state: RummyState, events: Sequence[Event], context: Context) -> Sequence[Event]:
    """*events* and all that follows from them by itself."""
    done = list(events)
    state = after(state, done)
    while more := next(_consequences(state, context), None):
        done += more
        state = after(state, more)
    return done


def turn_began(table: Table, turn: Next, why: ev.Why) -> ev.TurnBegan:
    """The event of a turn that begins."""
    return ev.TurnBegan(table=table.id, seat=turn.seat, place=turn.place, owed=turn.owed, round=turn.round, why=why)


def acceptance(state: RummyState, table: Table, claim: OpenClaim, context: Context) -> Sequence[Event]:
    """A claim becomes a series: three new cards while the game goes on; without them the table closes (R6.5, R9.3)."""
    if state.phase != "playing":
        return [ev.Accepted(claim=claim.id, dealt=(), at=context.now)]
    new = drawn(table, KINDS, context.random)
    if new is None:
        return [ev.Accepted(claim=claim.id, dealt=(), at=context.now), ev.TableClosed(table=table.id)]
    return [*new[0], ev.Accepted(claim=claim.id, dealt=new[1], at=context.now)]


def return_of(claim: OpenClaim) -> Sequence[Event]:
    """A claim goes back to the hand (R6.6)."""
    return [ev.Returned(claim=claim.id)]


def _consequences(state: RummyState, context: Context) -> Iterator[Sequence[Event]]:
    """What has to happen now, each on its own; nothing once the game has ended."""
    if state.phase == "ended":
        return
    for table in state.tables.values():
        yield from _decided_by_table(state, table, context)
    if state.phase == "last-claims":
        if not any(table.claim for table in state.tables.values()):
            yield [ev.GameEnded()]
        return
    for table in state.tables.values():
        if not table.over:
            yield from _refills(table, context)
            yield from _waiting_dealt_in(table, context)
            yield from _turns(state, table)
    in_use = [table for table in state.tables.values() if table.turns.order]
    if in_use and all(table.over for table in in_use):
        yield [ev.GameEnded()]


def _decided_by_table(state: RummyState, table: Table, context: Context) -> Iterator[Sequence[Event]]:
    """Where the table decides: more than half of the others say yes, or no longer can (R6.7)."""
    claim = table.claim
    if not state.setup.table_decides or claim is None or claim.ballot is None or not claim.ballot.open:
        return
    voters = len(others(table, claim.seat))
    yes, not_yet = counted(claim.ballot)
    if yes * 2 > voters:
        yield acceptance(state, table, claim, context)
    elif voters and not_yet * 2 >= voters:
        yield return_of(claim)


def _refills(table: Table, context: Context) -> Iterator[Sequence[Event]]:
    """An empty stock takes its discard pile, except the top card (R4.1)."""
    for kind in KINDS:
        if not table.stocks[kind] and len(table.discards[kind]) > 1:
            yield [ev.Refilled(table=table.id, kind=kind, cards=shuffled(table.discards[kind][1:], context.random))]


def _waiting_dealt_in(table: Table, context: Context) -> Iterator[Sequence[Event]]:
    """Whoever waits without a hand is dealt one as soon as there are cards (R2.7)."""
    for seat in table.turns.order:
        in_turn = table.turns.on == seat and table.laid is not None
        if not table.hands.get(seat) and not in_turn and (events := hand_for(table, seat, context.random)):
            yield events


def _turns(state: RummyState, table: Table) -> Iterator[Sequence[Event]]:
    """A turn that cannot be finished is, one that is done passes on, and a table out of cards closes (R3.6, R9.3)."""
    if table.claim is not None:
        return
    on, laid, step = table.turns.on, table.laid, step_of(table)
    if on is not None and step == "take":
        if laid is not None and not takeable(state, table) and not blanks_left(state, on):
            yield [ev.TakenBack(table=table.id, seat=on, card=laid)]
        return
    if table.turns.order and not any(table.stocks[k] or table.discards[k] for k in KINDS):
        yield [ev.TableClosed(table=table.id)]
        return
    on_can_play = on is not None and (step == "done" or bool(table.hands.get(on)))
    if not on_can_play or (step == "done" and auto_pass(state)):
        turn = following(table.turns, ready(table))
        if turn is not None:
            yield [turn_began(table, turn, "left" if on is None and table.turns.number else "order")]
