"""What an event makes of the room. Total: an event about something unknown changes nothing."""

from collections.abc import Callable
from typing import Any

from game_rules.activity import Event
from game_rules.catalog import by_key
from game_rules.record import drop, put, replace
from game_rules.room import events as ev
from game_rules.room.state import Clock, Item, RoomState, Run, Seat, Token


def evolve(state: RoomState, event: Event) -> RoomState:
    """The room after *event*. `Undone` changes nothing here: whoever folds a log skips what it names."""
    change = _CHANGES.get(type(event))
    return state if change is None else change(state, event)


def _opened(state: RoomState, event: ev.RoomOpened) -> RoomState:
    return replace(
        state,
        code=event.code,
        title=event.title,
        language=event.language,
        join_key=event.join_key,
        opened_at=event.at,
    )


def _token_issued(state: RoomState, event: ev.TokenIssued) -> RoomState:
    return replace(state, tokens=put(state.tokens, event.token_hash, Token(role=event.role, seat=None)))


def _joined(state: RoomState, event: ev.SeatJoined) -> RoomState:
    seat = Seat(
        id=event.seat,
        name=event.name,
        affiliation=event.affiliation,
        return_code=event.return_code,
        token_hash=event.token_hash,
        joined_at=event.at,
    )
    return replace(
        state,
        seats=put(state.seats, seat.id, seat),
        order=(*state.order, seat.id),
        tokens=put(state.tokens, event.token_hash, Token(role="seat", seat=seat.id)),
    )


def _returned(state: RoomState, event: ev.SeatReturned) -> RoomState:
    seat = state.seats.get(event.seat)
    if seat is None:
        return state
    moved = replace(seat, token_hash=event.token_hash, return_code=event.return_code)
    tokens = put(drop(state.tokens, seat.token_hash), event.token_hash, Token(role="seat", seat=seat.id))
    return replace(state, seats=put(state.seats, seat.id, moved), tokens=tokens)


def _renamed(state: RoomState, event: ev.SeatRenamed) -> RoomState:
    seat = state.seats.get(event.seat)
    return state if seat is None else replace(state, seats=put(state.seats, seat.id, replace(seat, name=event.name)))


def _left(state: RoomState, event: ev.SeatLeft) -> RoomState:
    seat = state.seats.get(event.seat)
    if seat is None:
        return state
    order = tuple(s for s in state.order if s != event.seat)
    return replace(state, order=order, tokens=drop(state.tokens, seat.token_hash))


def _item_added(state: RoomState, event: ev.ItemAdded) -> RoomState:
    item = Item(id=event.item, activity=event.activity, setup=event.setup, minutes=event.minutes, runs=())
    return replace(state, items=put(state.items, item.id, item), agenda=(*state.agenda, item.id))


def _item_configured(state: RoomState, event: ev.ItemConfigured) -> RoomState:
    item = state.items.get(event.item)
    if item is None:
        return state
    return replace(state, items=put(state.items, item.id, replace(item, setup=event.setup, minutes=event.minutes)))


def _item_dropped(state: RoomState, event: ev.ItemDropped) -> RoomState:
    agenda = tuple(i for i in state.agenda if i != event.item)
    return replace(state, items=drop(state.items, event.item), agenda=agenda)


def _run_began(state: RoomState, event: ev.RunBegan) -> RoomState:
    activity, item = by_key(event.activity), state.items.get(event.item)
    if activity is None:
        return state
    run = Run(
        number=event.run,
        item=event.item,
        activity=event.activity,
        state=activity.start(),
        began_at=event.at,
        ended_at=None,
    )
    items = state.items if item is None else put(state.items, item.id, replace(item, runs=(*item.runs, run.number)))
    return replace(state, runs=put(state.runs, run.number, run), items=items, current=run.number)


def _run_ended(state: RoomState, event: ev.RunEnded) -> RoomState:
    run = state.runs.get(event.run)
    return state if run is None else replace(state, runs=put(state.runs, run.number, replace(run, ended_at=event.at)))


def _looked_at(state: RoomState, event: ev.RunLookedAt) -> RoomState:
    return replace(state, current=event.run if event.run in state.runs else None)


def _activity_happened(state: RoomState, event: ev.ActivityHappened) -> RoomState:
    run, activity = state.runs.get(event.run), by_key(event.activity)
    if run is None or activity is None:
        return state
    return replace(state, runs=put(state.runs, run.number, replace(run, state=activity.evolve(run.state, event.event))))


def _clock_set(state: RoomState, event: ev.ClockSet) -> RoomState:
    return replace(state, clock=Clock(total=event.total, ends_at=event.ends_at, left=event.left))


def _clock_ran_out(state: RoomState, event: ev.ClockRanOut) -> RoomState:
    return state if state.clock is None else replace(state, clock=replace(state.clock, ends_at=None, left=None))


_CHANGES: dict[type[Event], Callable[[RoomState, Any], RoomState]] = {
    ev.RoomOpened: _opened,
    ev.TokenIssued: _token_issued,
    ev.SeatJoined: _joined,
    ev.SeatReturned: _returned,
    ev.SeatRenamed: _renamed,
    ev.SeatLeft: _left,
    ev.DeckAdded: lambda s, e: replace(s, decks=put(s.decks, e.deck.key, e.deck)),
    ev.RoomLocked: lambda s, e: replace(s, locked=e.locked),
    ev.PhonesHeld: lambda s, e: replace(s, held=e.held),
    ev.ScreenChosen: lambda s, e: replace(s, shows=e.shows),
    ev.RoomTitled: lambda s, e: replace(s, title=e.title),
    ev.RoomEnded: lambda s, e: replace(s, ended_at=e.at),
    ev.RoomReopened: lambda s, e: replace(s, ended_at=None),
    ev.ItemAdded: _item_added,
    ev.ItemConfigured: _item_configured,
    ev.ItemDropped: _item_dropped,
    ev.RunBegan: _run_began,
    ev.RunEnded: _run_ended,
    ev.RunLookedAt: _looked_at,
    ev.PinsSet: lambda s, e: replace(s, pins=e.pins),
    ev.ClockSet: _clock_set,
    ev.ClockStopped: lambda s, e: replace(s, clock=None),
    ev.ClockRanOut: _clock_ran_out,
    ev.ActivityHappened: _activity_happened,
}
