"""Turns: who chooses now, and what the facilitator does about it (S3.4, S3.5)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event, SeatId
from game_rules.kit import turns as kit
from game_rules.sequential import commands as cmd
from game_rules.sequential import events as ev
from game_rules.sequential.refusals import refuse
from game_rules.sequential.state import SequentialState
from game_rules.sequential.table import stage_kind


def first_turn(order: Sequence[SeatId]) -> tuple[Event, ...]:
    """The turn of the first in *order*, at the beginning of a stage; nothing where nobody sits."""
    return tuple(ev.TurnBegan(seat=seat, place=seat, owed=False, round=1) for seat in order[:1])


def following(turns: kit.Turns) -> kit.Next | None:
    """The turn that comes after this one: everyone in order is ready to choose."""
    return kit.following(turns, turns.order)


def begun(turn: kit.Next | None) -> tuple[Event, ...]:
    """The event of a turn that begins; nothing where nobody is left to take it."""
    if turn is None:
        return ()
    return (ev.TurnBegan(seat=turn.seat, place=turn.place, owed=turn.owed, round=turn.round),)


def next_turn(state: SequentialState, command: cmd.NextTurn, context: Context) -> Sequence[Event]:
    turns = _turns(state)
    _somebody(turns)
    return begun(following(turns))


def skip_turn(state: SequentialState, command: cmd.SkipTurn, context: Context) -> Sequence[Event]:
    turns = _turns(state)
    _somebody(turns)
    skipped = () if turns.on is None else (ev.TurnSkipped(seat=turns.on),)
    return (*skipped, *begun(following(turns)))


def give_turn(state: SequentialState, command: cmd.GiveTurn, context: Context) -> Sequence[Event]:
    turns = _turns(state)
    if command.seat not in turns.order:
        refuse("no-such-seat")
    if command.seat == turns.on:
        refuse("already-on-turn")
    kind = stage_kind(state)
    played = turns.on is not None and kind is not None and turns.on in state.finished.get(kind, ())
    return begun(kit.given(turns, command.seat, played=played))


def reorder(state: SequentialState, command: cmd.ReorderTurns, context: Context) -> Sequence[Event]:
    kit.check_order(_turns(state), command.seats)
    return (ev.TurnsReordered(seats=command.seats),)


def shuffle(state: SequentialState, command: cmd.ShuffleTurns, context: Context) -> Sequence[Event]:
    seats = list(_turns(state).order)
    context.random.shuffle(seats)
    return (ev.TurnsReordered(seats=tuple(seats)),)


def _turns(state: SequentialState) -> kit.Turns:
    """The turns that are taken now. Raises `Refused`: `no-turns` where all choose at once, `choosing-over`."""
    if state.turns is None:
        refuse("no-turns")
    if stage_kind(state) is None:
        refuse("choosing-over")
    return state.turns


def _somebody(turns: kit.Turns) -> None:
    if not turns.order:
        refuse("nobody-to-play")


def seated(state: SequentialState, seat: SeatId, context: Context) -> Sequence[Event]:
    """A late joiner comes last in order; where nobody is on, it is its turn (S3.6)."""
    idle = state.turns is not None and state.turns.on is None and stage_kind(state) is not None
    came = ev.SeatCame(seat=seat)
    return (came, ev.TurnBegan(seat=seat, place=seat, owed=False, round=1)) if idle else (came,)


def unseated(state: SequentialState, seat: SeatId, context: Context) -> Sequence[Event]:
    """Whoever leaves leaves its marks, and the turn moves on if it was its own (S3.7)."""
    went = ev.SeatWent(seat=seat)
    if state.turns is None or state.turns.on != seat:
        return (went,)
    return (went, *begun(following(kit.left(state.turns, seat))))
