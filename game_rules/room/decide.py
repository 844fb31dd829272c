"""Whether the room lets something happen, and what then happens: commands in, events or a refusal out."""

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from game_rules.activity import Activity, Actor, Carried, Command, Context, Event, Refused
from game_rules.catalog import by_key
from game_rules.kit.library import Library
from game_rules.record import replace
from game_rules.room import agenda, clock, joint, people, settings
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room.evolve import evolve
from game_rules.room.state import RoomState, Run, current_run

ROOM = "room"
_AFTER_THE_END = (
    cmd.ReopenRoom,
    cmd.Undo,
    cmd.IssueToken,
    cmd.Leave,
    # The summary is put in order and printed when everybody has gone home.
    cmd.PinPart,
    cmd.UnpinPart,
    cmd.OrderPins,
)


def decide(state: RoomState, command: Command, activity: str, context: Context) -> tuple[Event, ...]:
    """The events of *command*, addressed to the room ("room") or to the activity that is on. Raises `Refused`."""
    _check_actor(state, command, context.actor)
    context = replace(
        context,
        seats=state.order,
        library=library(state, context.library),
        affiliations=people.Affiliations(state.seats),
    )
    if activity == ROOM:
        handler = _HANDLERS.get(type(command))
        if handler is None:
            raise Refused("not-allowed")
        return tuple(handler(state, command, context))
    return _decide_activity(state, command, activity, context)


def library(state: RoomState, given: Library) -> Library:
    """*given*, and the decks this room brought along."""
    return given if not state.decks else replace(given, decks={**given.decks, **state.decks})


def carried(state: RoomState) -> tuple[Carried, ...]:
    """What all runs so far left to start from, the latest run last."""
    known = ((run, by_key(run.activity)) for run in sorted(state.runs.values(), key=lambda run: run.number))
    return tuple(left for run, rules in known if rules is not None for left in rules.carries(run.state))


def _check_actor(state: RoomState, command: Command, actor: Actor) -> None:
    if actor.role not in command.by:
        raise Refused("not-allowed")
    if actor.role == "seat":
        seat = None if actor.seat is None else state.seats.get(actor.seat)
        if seat is None or seat.token_hash not in state.tokens:  # as taken as `order` says, and found at once
            raise Refused("removed")
        if state.held and not isinstance(command, cmd.Leave | cmd.Rename):
            raise Refused("phones-held")
    if state.ended_at is not None and not isinstance(command, _AFTER_THE_END):
        raise Refused("room-ended")


def _decide_activity(state: RoomState, command: Command, key: str, context: Context) -> tuple[Event, ...]:
    run = current_run(state)
    rules = by_key(key)
    if run is None or rules is None or run.activity != key:
        raise Refused("activity-not-on")
    if run.ended_at is not None and context.actor.role == "seat":
        raise Refused("activity-ended")
    return _wrap(run, rules.decide(run.state, command, context))


def _wrap(run: Run, happened: Sequence[Event]) -> tuple[Event, ...]:
    return tuple(ev.ActivityHappened(run=run.number, activity=run.activity, event=event) for event in happened)


def _running(state: RoomState) -> tuple[Run, Activity[Any, Any, Any, Any, Any]] | None:
    """Runs that people coming and going concern: those that have not been ended."""
    run = current_run(state)
    rules = None if run is None else by_key(run.activity)
    return None if run is None or rules is None or run.ended_at is not None else (run, rules)


def _join(state: RoomState, command: cmd.Join, context: Context) -> Sequence[Event]:
    joined = people.join(state, command, context)
    on = _running(state)
    if on is None:
        return joined
    run, rules = on
    told = {} if command.affiliation is None else {command.seat: command.affiliation}
    after = replace(context, seats=(*state.order, command.seat), affiliations={**context.affiliations, **told})
    return (*joined, *_wrap(run, rules.seated(run.state, command.seat, after)))


def _leave(state: RoomState, command: cmd.Leave | cmd.RemoveSeat, context: Context) -> Sequence[Event]:
    left = people.leave(state, command, context)
    on = _running(state)
    if on is None:
        return (left,)
    run, rules = on
    after = replace(context, seats=tuple(s for s in state.order if s != left.seat))
    return (left, *_wrap(run, rules.unseated(run.state, left.seat, after)))


def _begin(state: RoomState, command: cmd.BeginItem, context: Context) -> Sequence[Event]:
    item = state.items.get(command.item)
    rules = None if item is None else by_key(item.activity)
    if item is None or rules is None:
        raise Refused("no-such-item")
    number = max(state.runs, default=0) + 1
    run = Run(
        number=number,
        item=item.id,
        activity=item.activity,
        state=rules.start(),
        began_at=context.now,
        ended_at=None,
    )
    ended = agenda.end_running(state, context)
    left = reduce(evolve, ended, state)
    happened = rules.begin(item.setup, replace(context, carried=carried(left)))
    began = ev.RunBegan(run=number, item=item.id, activity=item.activity, at=context.now)
    clocked = clock.fresh(item.minutes, context) if item.minutes else ev.ClockStopped()
    return (*ended, began, *_wrap(run, happened), clocked)


def _time_up(state: RoomState, command: cmd.TimeUp, context: Context) -> Sequence[Event]:
    ran_out = clock.time_up(state, command)
    on = _running(state)
    if on is None:
        return (ran_out,)
    run, rules = on
    return (ran_out, *_wrap(run, rules.time_up(run.state, context)))


def _undo(state: RoomState, command: cmd.Undo, context: Context) -> Sequence[Event]:
    step = state.step
    if step is None:
        raise Refused("nothing-to-undo")
    if step.version != command.version:
        raise Refused("undo-moved-on")
    undone = ev.Undone(version=step.version)
    # Undoing what the clock did would let it do the same again at once: it gets two minutes.
    return (undone, clock.fresh(2, context)) if step.by_clock else (undone,)


_HANDLERS: dict[type[Command], Callable[[RoomState, Any, Context], Sequence[Event]]] = {
    cmd.OpenRoom: settings.open_room,
    cmd.IssueToken: settings.issue_token,
    cmd.AddDeck: settings.add_deck,
    cmd.LockRoom: settings.lock,
    cmd.HoldPhones: settings.hold,
    cmd.ShowOnScreen: settings.show,
    cmd.TitleRoom: settings.retitle,
    cmd.EndRoom: settings.end,
    cmd.ReopenRoom: settings.reopen,
    cmd.Join: _join,
    cmd.ReturnToSeat: people.come_back,
    cmd.Rename: people.rename,
    cmd.Leave: _leave,
    cmd.RemoveSeat: _leave,
    cmd.AddItem: agenda.add,
    cmd.DropItem: agenda.remove,
    cmd.ConfigureItem: agenda.configure,
    cmd.BeginItem: _begin,
    cmd.EndItem: agenda.end,
    cmd.LookAtRun: agenda.look_at,
    cmd.PinPart: joint.pin,
    cmd.UnpinPart: joint.unpin,
    cmd.OrderPins: joint.order,
    cmd.StartClock: clock.start,
    cmd.PauseClock: clock.pause,
    cmd.ExtendClock: clock.extend,
    cmd.StopClock: clock.stop,
    cmd.TimeUp: _time_up,
    cmd.Undo: _undo,
}
