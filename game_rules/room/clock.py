"""The facilitator's clock. Its deadline is state; whoever notices that it is due says `TimeUp`."""

from collections.abc import Sequence

from game_rules.activity import Context, Deadline, Event, Refused
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room.state import MINUTE, Clock, RoomState

START_LIMIT = 180
EXTEND_LIMIT = 60


def fresh(minutes: int, context: Context) -> ev.ClockSet:
    """A clock that starts now."""
    return ev.ClockSet(total=minutes * MINUTE, ends_at=context.now + minutes * MINUTE, left=None)


def start(state: RoomState, command: cmd.StartClock, context: Context) -> Sequence[Event]:
    """Start anew. Refused: `minutes` {limit}."""
    _check(command.minutes, START_LIMIT)
    return (fresh(command.minutes, context),)


def pause(state: RoomState, command: cmd.PauseClock, context: Context) -> Sequence[Event]:
    """Pause or run on; nothing happens to a clock that already does. Refused: `no-clock`."""
    clock = _standing(state)
    if command.paused and clock.ends_at is not None:
        return (ev.ClockSet(total=clock.total, ends_at=None, left=max(0, clock.ends_at - context.now)),)
    if not command.paused and clock.left is not None:
        return (ev.ClockSet(total=clock.total, ends_at=context.now + clock.left, left=None),)
    return ()


def extend(state: RoomState, command: cmd.ExtendClock, context: Context) -> Sequence[Event]:
    """More minutes. Refused: `no-clock`, `minutes` {limit}."""
    _check(command.minutes, EXTEND_LIMIT)
    clock, more = _standing(state), command.minutes * MINUTE
    if clock.left is not None:
        return (ev.ClockSet(total=clock.total + more, ends_at=None, left=clock.left + more),)
    ends_at = max(context.now, clock.ends_at or context.now) + more
    return (ev.ClockSet(total=clock.total + more, ends_at=ends_at, left=None),)


def stop(state: RoomState, command: cmd.StopClock, context: Context) -> Sequence[Event]:
    """Take the clock away."""
    return () if state.clock is None else (ev.ClockStopped(),)


def time_up(state: RoomState, command: cmd.TimeUp) -> ev.ClockRanOut:
    """The deadline *command* answers is the one that stands, or `stale-deadline` is refused."""
    if state.clock is None or state.clock.ends_at != command.at:
        raise Refused("stale-deadline")
    return ev.ClockRanOut()


def deadline(state: RoomState) -> Deadline | None:
    """When the clock runs out, while it runs."""
    if state.clock is None or state.clock.ends_at is None:
        return None
    return Deadline(at=state.clock.ends_at, command=cmd.TimeUp(at=state.clock.ends_at))


def _standing(state: RoomState) -> Clock:
    if state.clock is None:
        raise Refused("no-clock")
    return state.clock


def _check(minutes: int, limit: int) -> None:
    if not 1 <= minutes <= limit:
        raise Refused("minutes", limit=limit)
