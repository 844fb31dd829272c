"""What an event makes of the circle. Total: an event about an unknown page, thread or seat changes nothing."""

from collections.abc import Callable
from typing import Any

from game_rules.activity import Event, SeatId
from game_rules.circle import events as ev
from game_rules.circle.evolve_threads import THREAD_CHANGES
from game_rules.circle.line import counted
from game_rules.circle.state import BLANK, CircleState, Laid
from game_rules.kit import turns as kit
from game_rules.kit.talk.evolve import evolve as talked
from game_rules.kit.talk.state import Opening, opened
from game_rules.record import drop, put, replace


def evolve(state: CircleState, event: Event) -> CircleState:
    """The circle after *event*."""
    change = _CHANGES.get(type(event))
    if change is not None:
        return change(state, event)
    moved = _IN_LINE.get(type(event))
    if moved is not None:
        after = moved(state, event)
        return replace(after, ahead=counted(after))
    talk = talked(state.talk, event)
    return state if talk is state.talk else replace(state, talk=talk)


def _opened(state: CircleState, event: ev.CircleOpened) -> CircleState:
    opening = Opening(own=event.own, questions=event.questions)
    return replace(
        state,
        people=event.seats,
        turns=kit.Turns(order=event.seats),
        turn_seconds=event.turn_seconds,
        talk=opened(opening, names=event.names, answers=event.answers),
    )


def _saved(state: CircleState, event: ev.SideSaved) -> CircleState:
    sheet = state.sheets.get(event.seat, BLANK)
    kept = replace(sheet, life=event.text) if event.side == "life" else replace(sheet, educational=event.text)
    return replace(state, sheets=put(state.sheets, event.seat, kept))


def _ready(state: CircleState, event: ev.ReadySet) -> CircleState:
    seats = state.ready | {event.seat} if event.ready else state.ready - {event.seat}
    return replace(state, ready=seats)


def _entered(state: CircleState, event: ev.StageEntered) -> CircleState:
    """Nobody arranges the circle once it is only looked at (C3.6); every stage begins with all of the pages."""
    arranging = state.arranging and event.stage in ("writing", "round")
    return replace(state, stage=event.stage, shown=None, arranging=arranging)


def _turn_began(state: CircleState, event: ev.TurnBegan) -> CircleState:
    if event.seat not in state.turns.order:
        return state
    turn = kit.Next(seat=event.seat, place=event.place, owed=event.owed, round=event.round)
    turns, been = kit.entered(state.turns, turn), state.been | {event.seat}
    return replace(state, turns=turns, been=been, began_at=event.at, turn_page=None, shown=None)


def _rested(state: CircleState, event: ev.TurnsRested) -> CircleState:
    return replace(state, turns=kit.rested(state.turns), turn_page=None)


def _place_taken(state: CircleState, event: ev.PlaceTaken) -> CircleState:
    order = state.turns.order
    if event.seat == event.neighbour or event.seat not in order or event.neighbour not in order:
        return state
    return replace(state, turns=kit.reordered(state.turns, after(order, event.seat, event.neighbour)))


def after(order: tuple[SeatId, ...], seat: SeatId, neighbour: SeatId) -> tuple[SeatId, ...]:
    """*order* with *seat* right after *neighbour*; both are in it."""
    others = [other for other in order if other != seat]
    others.insert(others.index(neighbour) + 1, seat)
    return tuple(others)


def _laid(state: CircleState, event: ev.PageLaid) -> CircleState:
    if event.page in state.pages or event.seat in state.page_of:
        return state
    page = Laid(seat=event.seat, quiet=event.quiet, named=event.named, at=event.at)
    return replace(
        state,
        pages=put(state.pages, event.page, page),
        page_of=put(state.page_of, event.seat, event.page),
        turn_page=event.page if state.turns.on == event.seat else state.turn_page,
        shown=None,
    )


def _looked_at(state: CircleState, event: ev.PageLookedAt) -> CircleState:
    return replace(state, shown=event.page) if event.page is None or event.page in state.pages else state


def _hidden(state: CircleState, event: ev.PageHidden) -> CircleState:
    return replace(state, hidden=state.hidden | {event.page}) if event.page in state.pages else state


def _answered(state: CircleState, event: ev.TurningAnswered) -> CircleState:
    return replace(state, agreed=put(state.agreed, event.seat, event.agree))


def _came(state: CircleState, event: ev.SeatCame) -> CircleState:
    if event.seat in state.people:
        return state
    return replace(state, people=(*state.people, event.seat), turns=kit.joined(state.turns, event.seat))


def _went(state: CircleState, event: ev.SeatWent) -> CircleState:
    """A page that lies stays; one that does not goes with its writer (C3.8)."""
    gone = event.seat
    return replace(
        state,
        people=tuple(seat for seat in state.people if seat != gone),
        turns=kit.left(state.turns, gone),
        turn_page=None if state.turns.on == gone else state.turn_page,
        been=state.been - {gone},
        ready=state.ready - {gone},
        sheets=state.sheets if gone in state.page_of else drop(state.sheets, gone),
    )


_IN_LINE: dict[type[Event], Callable[[CircleState, Any], CircleState]] = {
    ev.CircleOpened: _opened,
    ev.TurnBegan: _turn_began,
    ev.TurnsRested: _rested,
    ev.OrderLaidDown: lambda s, e: replace(s, turns=kit.reordered(s.turns, e.order)),
    ev.PlaceTaken: _place_taken,
    ev.PageLaid: _laid,
    ev.SeatCame: _came,
    ev.SeatWent: _went,
}
"""What moves the line of those whose turn is ahead."""

_CHANGES: dict[type[Event], Callable[[CircleState, Any], CircleState]] = {
    ev.SideSaved: _saved,
    ev.ReadySet: _ready,
    ev.StageEntered: _entered,
    ev.TurnSkipped: lambda s, e: replace(s, turns=kit.skipped(s.turns, e.seat)),
    ev.ArrangingLet: lambda s, e: replace(s, arranging=e.open),
    ev.TurnClockSet: lambda s, e: replace(s, turn_seconds=e.seconds),
    ev.PageLookedAt: _looked_at,
    ev.PageHidden: _hidden,
    ev.PageShown: lambda s, e: replace(s, hidden=s.hidden - {e.page}),
    ev.TurningAsked: lambda s, e: replace(s, turned=True),
    ev.TurningAnswered: _answered,
    **THREAD_CHANGES,
}
