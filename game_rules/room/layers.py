"""The layers of a room, built up from whitelist types."""

from collections.abc import Mapping

from game_rules.activity import SeatId
from game_rules.catalog import by_key
from game_rules.kit.cards import KINDS, Deck
from game_rules.kit.kept import Keep, anew
from game_rules.kit.library import Library
from game_rules.kit.touched import changed
from game_rules.record import replace
from game_rules.room import views
from game_rules.room.state import Clock, Item, RoomState, Run, current_run


def public(state: RoomState, kept: Keep = anew) -> views.PublicLayer:
    """What everybody in the room receives. *kept* is for the next time: between two acts nearly all of it stays."""
    called = (state.code, state.title, state.language, state.join_key, state.locked, state.held, state.shows)
    ends = (run.ended_at for run in state.runs.values())
    return views.PublicLayer(
        room=kept("room", lambda: _room(state), *called, state.ended_at),
        seats=kept("seats", lambda: _seats(state), state.seats),
        order=state.order,
        items=kept("items", lambda: _items(state), state.items, state.current, *ends),
        agenda=state.agenda,
        clock=kept("clock", lambda: _clock(state.clock), state.clock),
        run=_run(current_run(state), kept),
    )


def _room(state: RoomState) -> views.RoomView:
    return views.RoomView(
        code=state.code,
        title=state.title,
        language=state.language,
        join_key=state.join_key,
        locked=state.locked,
        held=state.held,
        ended=state.ended_at is not None,
        shows=state.shows,
    )


def board(state: RoomState, shown: views.PublicLayer) -> views.PublicLayer:
    """What consoles and screens receive in place of *shown*, the public layer: the same, or with more in it."""
    run, rules = current_run(state), None if shown.run is None else by_key(shown.run.activity)
    if run is None or rules is None or shown.run is None:
        return shown
    view = rules.board(run.state, shown.run.view)
    return shown if view is shown.run.view else replace(shown, run=replace(shown.run, view=view))


def private(state: RoomState, seat: SeatId, kept: Keep = anew) -> views.PrivateLayer:
    """What one seat alone receives; *seat* must be known to the room. *kept* as for `public`, for this seat."""
    own, run = state.seats[seat], current_run(state)
    rules = None if run is None else by_key(run.activity)
    shown = None
    if run is not None and rules is not None:
        shown = views.PrivateRun(number=run.number, view=rules.private(run.state, seat, kept))
    return views.PrivateLayer(seat=seat, name=own.name, return_code=own.return_code, run=shown)


def touched(before: RoomState, after: RoomState) -> frozenset[SeatId] | None:
    """The seats whose private layer may be another in *after* than in *before*; None: anybody's."""
    old, new = current_run(before), current_run(after)
    seats = changed(before.seats, after.seats)
    if old is None or new is None or (old.number, old.activity) != (new.number, new.activity):
        return seats if old is new else None
    rules = by_key(new.activity)
    if rules is None or old.state is new.state:
        return seats
    concerned = rules.touched(old.state, new.state)
    return None if concerned is None else concerned | seats


def console(state: RoomState, library: Library, kept: Keep = anew) -> views.ConsoleLayer:
    """What facilitators alone receive. *library* is the content of the house; *kept* as for `public`."""
    run = current_run(state)
    rules = None if run is None else by_key(run.activity)
    shown = None
    if run is not None and rules is not None:
        shown = views.ConsoleRun(number=run.number, view=rules.console(run.state, kept))
    return views.ConsoleLayer(
        setups=kept("setups", lambda: {i.id: i.setup for i in state.items.values()}, state.items),
        decks=kept("decks", lambda: _all_decks(state, library), state.decks, library.decks),
        last_step=_last_step(state),
        run=shown,
        removed=kept("removed", lambda: _removed(state), state.seats, state.order),
    )


def _seats(state: RoomState) -> dict[SeatId, views.SeatView]:
    return {s.id: views.SeatView(name=s.name, affiliation=s.affiliation) for s in state.seats.values()}


def _removed(state: RoomState) -> dict[SeatId, str]:
    here = frozenset(state.order)
    return {seat: state.seats[seat].name for seat in state.seats if seat not in here}


def _items(state: RoomState) -> dict[str, views.ItemView]:
    return {item.id: _item(state, item) for item in state.items.values()}


def _item(state: RoomState, item: Item) -> views.ItemView:
    latest = state.runs.get(item.runs[-1]) if item.runs else None
    running = latest is not None and latest.ended_at is None and latest.number == state.current
    return views.ItemView(
        activity=item.activity,
        minutes=item.minutes,
        state="running" if running else "done" if latest is not None else "ahead",
        run=None if latest is None else latest.number,
    )


def _clock(clock: Clock | None) -> views.ClockView | None:
    if clock is None:
        return None
    return views.ClockView(total=clock.total, ends_at=clock.ends_at, left=clock.left, up=clock.up)


def _run(run: Run | None, kept: Keep) -> views.RunView | None:
    rules = None if run is None else by_key(run.activity)
    if run is None or rules is None:
        return None
    return views.RunView(
        number=run.number,
        activity=run.activity,
        item=run.item,
        over=run.ended_at is not None or rules.over(run.state),
        view=rules.public(run.state, kept),
    )


def _last_step(state: RoomState) -> views.LastStep | None:
    step = state.step
    if step is None:
        return None
    return views.LastStep(version=step.version, activity=step.activity, what=step.what, seat=step.seat)


def _all_decks(state: RoomState, library: Library) -> dict[str, views.DeckView]:
    return {**_decks(library.decks, uploaded=False), **_decks(state.decks, uploaded=True)}


def _decks(decks: Mapping[str, Deck], *, uploaded: bool) -> dict[str, views.DeckView]:
    return {
        deck.key: views.DeckView(
            title=deck.title,
            counts={kind: sum(card.kind == kind for card in deck.cards) for kind in KINDS},
            uploaded=uploaded,
        )
        for deck in decks.values()
    }
