"""Folding a log into a room. An entry that an `Undone` names is skipped."""

from collections.abc import Iterable

from game_rules.activity import Actor, Event, type_of
from game_rules.catalog import by_key
from game_rules.record import record, replace
from game_rules.room import events as ev
from game_rules.room.evolve import evolve
from game_rules.room.state import NOWHERE, RoomState, Step

_STEPS = (ev.ActivityHappened, ev.RunBegan, ev.RunEnded, ev.RunLookedAt, ev.SeatLeft)
_NEVER = (ev.SeatJoined, ev.RoomOpened, ev.Undone)


@record
class Entry:
    """One entry of a log: when (milliseconds since the epoch), by whom, under which receipt, and what happened."""

    version: int
    at: int
    actor: Actor
    client: str
    seq: int
    events: tuple[Event, ...]


def undoes(entry: Entry) -> int | None:
    """The version of the entry that *entry* undoes, if it does."""
    return next((e.version for e in entry.events if isinstance(e, ev.Undone)), None)


def apply(state: RoomState, entry: Entry) -> RoomState:
    """The room after *entry*. An entry that undoes needs a fold from the beginning instead: see `undoes`."""
    for event in entry.events:
        state = evolve(state, event)
    step = _step(state, entry)
    return state if step is None else replace(state, step=step)


def voided(log: Iterable[Entry]) -> set[int]:
    """The versions of entries that others in *log* undo: a fold passes over them."""
    return {version for version in map(undoes, log) if version is not None}


def fold(entries: Iterable[Entry], start: RoomState = NOWHERE) -> RoomState:
    """The room its log makes."""
    log = list(entries)
    void = voided(log)
    state = start
    for entry in log:
        if entry.version not in void:
            state = apply(state, entry)
    return state


def _step(state: RoomState, entry: Entry) -> Step | None:
    """What a facilitator may later undo: what happened in an activity, its begin and end, and a removal."""
    first = next((e for e in entry.events if isinstance(e, _STEPS) and not _is_slight(e)), None)
    if first is None:
        return None
    left_alone = entry.actor.role == "seat" and any(isinstance(e, ev.SeatLeft) for e in entry.events)
    if left_alone or any(isinstance(e, _NEVER) for e in entry.events):
        return None
    inner = first.event if isinstance(first, ev.ActivityHappened) else first
    seat = first.seat if isinstance(first, ev.SeatLeft) else entry.actor.seat
    return Step(
        version=entry.version,
        activity=first.activity if isinstance(first, ev.ActivityHappened) else "room",
        what=type_of(inner),
        seat=seat,
        by_clock=entry.actor.role == "clock",
        before=state.step,
    )


def _is_slight(event: Event) -> bool:
    """Whether a facilitator's undo passes over *event*."""
    if not isinstance(event, ev.ActivityHappened):
        return False
    rules = by_key(event.activity)
    return rules is not None and isinstance(event.event, rules.slight)
