"""The round: stages, whose turn it is, and the order (C1.3, C3)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event, SeatId
from game_rules.circle import events as ev
from game_rules.circle import types as cmd
from game_rules.circle.begin import check_seconds
from game_rules.circle.evolve import after, evolve
from game_rules.circle.line import following, line
from game_rules.circle.refusals import refuse, sender
from game_rules.circle.state import CircleState
from game_rules.kit import turns as kit


def go_to_stage(state: CircleState, command: cmd.GoToStage, context: Context) -> Sequence[Event]:
    if command.stage == state.stage:
        refuse("already-so")
    waits = command.stage == "round" and state.turns.on is None
    return (ev.StageEntered(stage=command.stage), *(_begun(following(state), context) if waits else ()))


def _begun(turn: kit.Next | None, context: Context) -> tuple[Event, ...]:
    """The event of a turn that begins; nothing where nobody is left to take it."""
    if turn is None:
        return ()
    return (ev.TurnBegan(seat=turn.seat, place=turn.place, owed=turn.owed, round=turn.round, at=context.now),)


def passed_on(state: CircleState, context: Context) -> tuple[Event, ...]:
    """The events by which the turn that is on passes to whoever follows, or to nobody after the last."""
    return _begun(following(state), context) or (ev.TurnsRested(),)


def next_turn(state: CircleState, command: cmd.NextTurn, context: Context) -> Sequence[Event]:
    _in_round(state)
    if state.turns.on is None and following(state) is None:
        refuse("nobody-to-play")
    return passed_on(state, context)


def skip_turn(state: CircleState, command: cmd.SkipTurn, context: Context) -> Sequence[Event]:
    _in_round(state)
    on = state.turns.on
    if on is None:
        refuse("nobody-to-play")
    if on in state.page_of:
        refuse("page-lies")
    return (ev.TurnSkipped(seat=on), *passed_on(state, context))


def give_turn(state: CircleState, command: cmd.GiveTurn, context: Context) -> Sequence[Event]:
    _in_round(state)
    turns = state.turns
    if command.seat not in turns.order:
        refuse("no-such-seat")
    if command.seat == turns.on:
        refuse("already-on-turn")
    if command.seat in state.page_of:
        refuse("page-lies")
    return _begun(kit.given(turns, command.seat, played=turns.on in state.page_of), context)


def _in_round(state: CircleState) -> None:
    if state.stage != "round":
        refuse("wrong-stage")


def shuffle(state: CircleState, command: cmd.ShuffleOrder, context: Context) -> Sequence[Event]:
    """Those whose turn is ahead change places among themselves (C3.5)."""
    _before_looking(state)
    ahead = frozenset(line(state))
    if len(ahead) < 2:
        refuse("nobody-to-play")
    drawn = [seat for seat in state.turns.order if seat in ahead]
    context.random.shuffle(drawn)
    places = iter(drawn)
    order = tuple(next(places) if seat in ahead else seat for seat in state.turns.order)
    return (ev.OrderLaidDown(order=order),)


def set_order(state: CircleState, command: cmd.SetOrder, context: Context) -> Sequence[Event]:
    _before_looking(state)
    kit.check_order(state.turns, command.order)
    return (ev.OrderLaidDown(order=command.order),)


def let_arrange(state: CircleState, command: cmd.LetArrange, context: Context) -> Sequence[Event]:
    _before_looking(state)
    if command.open == state.arranging:
        refuse("already-so")
    return (ev.ArrangingLet(open=command.open),)


def sit_after(state: CircleState, command: cmd.SitAfter, context: Context) -> Sequence[Event]:
    seat, order = sender(context), state.turns.order
    if not state.arranging:
        refuse("not-arranging")
    if command.neighbour == seat:
        refuse("same-neighbour")
    if command.neighbour not in order or seat not in order:
        refuse("no-such-seat")
    if after(order, seat, command.neighbour) == order:
        refuse("already-so")
    return (ev.PlaceTaken(seat=seat, neighbour=command.neighbour),)


def _before_looking(state: CircleState) -> None:
    if state.stage not in ("writing", "round"):
        refuse("wrong-stage")


def set_clock(state: CircleState, command: cmd.SetTurnClock, context: Context) -> Sequence[Event]:
    check_seconds(command.seconds)
    if command.seconds == state.turn_seconds:
        refuse("already-so")
    return (ev.TurnClockSet(seconds=command.seconds),)


def seated(state: CircleState, seat: SeatId, context: Context) -> Sequence[Event]:
    """A late joiner comes last in order (C3.7)."""
    return (ev.SeatCame(seat=seat),)


def unseated(state: CircleState, seat: SeatId, context: Context) -> Sequence[Event]:
    """The turn of whoever leaves passes on (C3.8)."""
    went = ev.SeatWent(seat=seat)
    if state.stage != "round" or state.turns.on != seat:
        return (went,)
    return (went, *_begun(following(evolve(state, went)), context))
