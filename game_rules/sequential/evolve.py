"""What an event makes of the game. Total: an event about an unknown card, seat or stage changes nothing."""

from collections.abc import Callable, Sequence
from typing import Any

from game_rules.activity import Event, SeatId
from game_rules.kit import turns as kit
from game_rules.record import drop, put, replace
from game_rules.sequential import events as ev
from game_rules.sequential.state import Place, Reason, SequentialState, Written
from game_rules.sequential.table import kind_of, standing, standing_place


def evolve(state: SequentialState, event: Event) -> SequentialState:
    """The game after *event*."""
    change = _CHANGES.get(type(event))
    return state if change is None else change(state, event)


def _spread(state: SequentialState, event: ev.CardsSpread) -> SequentialState:
    return replace(
        state,
        cards={card.id: card for card in event.cards},
        stages=event.stages,
        at_most=event.at_most,
        how=event.how,
        counts=event.counts,
        blanks=event.blanks,
        counts_shown=event.counts == "live",
        people=event.seats,
        turns=kit.Turns(order=event.seats) if event.how == "turns" else None,
    )


def _marked(state: SequentialState, event: ev.Marked) -> SequentialState:
    place, own = (event.under, event.card), state.marks.get(event.seat, ())
    if place in own or not all(_known(state, card) for card in _cards_of(place)):
        return state
    return replace(state, marks=put(state.marks, event.seat, (*own, place)))


def _unmarked(state: SequentialState, event: ev.Unmarked) -> SequentialState:
    place = standing_place(state, (event.under, event.card))
    own = state.marks.get(event.seat, ())
    kept = tuple(other for other in own if standing_place(state, other) != place)
    marks = put(state.marks, event.seat, kept) if kept else drop(state.marks, event.seat)
    return replace(state, marks=marks, reasons=_reasons_without(state, event.seat, place))


def _reason_given(state: SequentialState, event: ev.ReasonGiven) -> SequentialState:
    place = (event.under, event.card)
    if not all(_known(state, card) for card in _cards_of(place)):
        return state
    kept = _reasons_without(state, event.seat, standing_place(state, place))
    return replace(state, reasons=(*kept, Reason(seat=event.seat, place=place, text=event.text, at=event.at)))


def _reason_taken_back(state: SequentialState, event: ev.ReasonTakenBack) -> SequentialState:
    place = standing_place(state, (event.under, event.card))
    return replace(state, reasons=_reasons_without(state, event.seat, place))


def _reasons_without(state: SequentialState, seat: SeatId, place: Place) -> tuple[Reason, ...]:
    return tuple(r for r in state.reasons if r.seat != seat or standing_place(state, r.place) != place)


def _cards_of(place: Place) -> Sequence[str]:
    under, card = place
    return [card, *(under.split("/") if under else ())]


def _known(state: SequentialState, card: str) -> bool:
    return kind_of(state, card) is not None


def _finished(state: SequentialState, event: ev.MarkingFinished) -> SequentialState:
    done = state.finished.get(event.stage, ())
    if event.seat in done:
        return state
    return replace(state, finished=put(state.finished, event.stage, (*done, event.seat)))


def _written(state: SequentialState, event: ev.CardWritten) -> SequentialState:
    if _known(state, event.card):
        return state
    card = Written(kind=event.kind, text=event.text, author=event.author, at=event.at)
    return replace(state, written=put(state.written, event.card, card))


def _stage_entered(state: SequentialState, event: ev.StageEntered) -> SequentialState:
    """Counts are covered again at every stage unless they are live; turns begin anew (S1.6, S3.5)."""
    if event.stage == "result":
        turns = None if state.turns is None else kit.rested(state.turns)
        return replace(state, step=len(state.stages), counts_shown=True, focus=None, turns=turns)
    if event.stage not in state.stages:
        return state
    turns = state.turns and replace(state.turns, on=None, place=None, owed=False, skipped=(), round=1)
    step = state.stages.index(event.stage)
    return replace(state, step=step, counts_shown=state.counts == "live", focus=None, turns=turns)


def _settled(state: SequentialState, event: ev.Settled) -> SequentialState:
    """The new set stands for all that was settled under the heading before it, under whatever card was merged."""
    heading = standing_place(state, (event.under, ""))[0]
    others = {
        under: cards for under, cards in state.settled.items() if standing_place(state, (under, ""))[0] != heading
    }
    return replace(state, settled=put(others, event.under, event.cards))


def _hidden(state: SequentialState, event: ev.CardHidden) -> SequentialState:
    return replace(state, hidden=state.hidden | {event.card}) if _known(state, event.card) else state


def _edited(state: SequentialState, event: ev.CardEdited) -> SequentialState:
    card = state.written.get(event.card)
    return (
        state
        if card is None
        else replace(state, written=put(state.written, event.card, replace(card, text=event.text)))
    )


def _merged(state: SequentialState, event: ev.CardsMerged) -> SequentialState:
    """Never in a circle, whatever was undone in between."""
    kinds = {kind_of(state, event.card), kind_of(state, event.into)}
    if None in kinds or len(kinds) > 1 or event.card in state.merged or standing(state, event.into) == event.card:
        return state
    return replace(state, merged=put(state.merged, event.card, event.into))


def _came(state: SequentialState, event: ev.SeatCame) -> SequentialState:
    if event.seat in state.people:
        return state
    turns = None if state.turns is None else kit.joined(state.turns, event.seat)
    return replace(state, people=(*state.people, event.seat), turns=turns)


def _went(state: SequentialState, event: ev.SeatWent) -> SequentialState:
    people = tuple(seat for seat in state.people if seat != event.seat)
    return replace(state, people=people, turns=None if state.turns is None else kit.left(state.turns, event.seat))


def _turn_began(state: SequentialState, event: ev.TurnBegan) -> SequentialState:
    if state.turns is None or event.seat not in state.turns.order:
        return state
    turn = kit.Next(seat=event.seat, place=event.place, owed=event.owed, round=event.round)
    return replace(state, turns=kit.entered(state.turns, turn))


def _turn_skipped(state: SequentialState, event: ev.TurnSkipped) -> SequentialState:
    return state if state.turns is None else replace(state, turns=kit.skipped(state.turns, event.seat))


def _turns_reordered(state: SequentialState, event: ev.TurnsReordered) -> SequentialState:
    return state if state.turns is None else replace(state, turns=kit.reordered(state.turns, event.seats))


_CHANGES: dict[type[Event], Callable[[SequentialState, Any], SequentialState]] = {
    ev.CardsSpread: _spread,
    ev.Marked: _marked,
    ev.Unmarked: _unmarked,
    ev.ReasonGiven: _reason_given,
    ev.ReasonTakenBack: _reason_taken_back,
    ev.MarkingFinished: _finished,
    ev.CardWritten: _written,
    ev.StageEntered: _stage_entered,
    ev.Settled: _settled,
    ev.CountsShown: lambda s, e: replace(s, counts_shown=e.shown),
    ev.FocusMoved: lambda s, e: replace(s, focus=e.under),
    ev.CardHidden: _hidden,
    ev.CardShown: lambda s, e: replace(s, hidden=s.hidden - {e.card}),
    ev.CardEdited: _edited,
    ev.CardsMerged: _merged,
    ev.SeatCame: _came,
    ev.SeatWent: _went,
    ev.TurnBegan: _turn_began,
    ev.TurnSkipped: _turn_skipped,
    ev.TurnsReordered: _turns_reordered,
}
