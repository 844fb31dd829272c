"""What an event makes of the rating. Total: an event about what is not there changes nothing."""

from collections.abc import Callable, Mapping
from typing import Any

from game_rules.activity import Event, SeatId
from game_rules.kit.talk.evolve import evolve as talked
from game_rules.kit.talk.state import Opening, opened
from game_rules.rating import events as ev
from game_rules.rating.state import NEW_ROUND, Given, RatingState, Reason, Round, item_of, now
from game_rules.rating.tally import EMPTY, NOBODY_MOVED, Matrix, counted, moved
from game_rules.record import drop, put, replace

ANSWERS = 3
"""How many answers a seat may give to each question of the talk."""


def evolve(state: RatingState, event: Event) -> RatingState:
    """The rating after *event*."""
    change = _CHANGES.get(type(event))
    if change is not None:
        return change(state, event)
    talk = talked(state.talk, event)
    return state if talk is state.talk else replace(state, talk=talk)


def _opened(state: RatingState, event: ev.RatingOpened) -> RatingState:
    return replace(
        state,
        interventions={item.id: item for item in event.interventions},
        live=event.live,
        threshold=event.threshold,
        open=True,
        talk=opened(Opening(own={}, questions=event.questions), names=event.names, answers=ANSWERS),
    )


def _rated(state: RatingState, event: ev.Rated) -> RatingState:
    if not _takes(state, event):
        return state
    reason = f"reason-{event.number}" if event.reason else None
    after = _changed(
        state, event.seat, event.item, Given(mark=event.mark, reason=reason, affiliation=event.affiliation)
    )
    if reason is None:
        return after
    given = Reason(mark=event.mark, text=event.reason, round=event.round, number=event.number)
    reasons = put(after.reasons.get(event.item, {}), reason, given)
    return replace(after, reasons=put(after.reasons, event.item, reasons), last=max(state.last, event.number))


def _withdrawn(state: RatingState, event: ev.RatingWithdrawn) -> RatingState:
    given = now(state).marks.get(event.seat, {})
    return _changed(state, event.seat, event.item, None) if _takes(state, event) and event.item in given else state


def _takes(state: RatingState, event: ev.Rated | ev.RatingWithdrawn) -> bool:
    """Whether the round of *event* is on: it is not where the opening of the second round was undone."""
    return state.open and event.round == len(state.rounds) and event.item in state.interventions


def _changed(state: RatingState, seat: SeatId, item: str, given: Given | None) -> RatingState:
    """The rating once *seat* has marked *item*, or (None) has taken its mark back; its reason before goes."""
    own = now(state).marks.get(seat, {})
    old = own.get(item)
    return replace(
        state,
        rounds=(*state.rounds[:-1], _marked(state, seat, item, given)),
        moves=_moves(state, seat, item, old, given),
        reasons=_without(state.reasons, item, old),
        shown=tuple(reason for reason in state.shown if old is None or reason != old.reason),
    )


def _marked(state: RatingState, seat: SeatId, item: str, given: Given | None) -> Round:
    round = now(state)
    own, tally, all_items = round.marks.get(seat, {}), round.tallies.get(item, EMPTY), len(state.interventions)
    if item in own:
        tally = counted(tally, own[item].mark, own[item].affiliation, -1)
    if given is not None:
        tally = counted(tally, given.mark, given.affiliation)
    after = drop(own, item) if given is None else put(own, item, given)
    return Round(
        marks=put(round.marks, seat, after) if after else drop(round.marks, seat),
        tallies=put(round.tallies, item, tally) if any(tally.counts) else drop(round.tallies, item),
        finished=round.finished + (len(after) == all_items) - (len(own) == all_items),
    )


def _moves(state: RatingState, seat: SeatId, item: str, old: Given | None, given: Given | None) -> Mapping[str, Matrix]:
    first = state.rounds[0].marks.get(seat, {}).get(item) if len(state.rounds) > 1 else None
    if first is None:
        return state.moves
    matrix = state.moves.get(item, NOBODY_MOVED)
    if old is not None:
        matrix = moved(matrix, first.mark, old.mark, -1)
    if given is not None:
        matrix = moved(matrix, first.mark, given.mark, 1)
    return drop(state.moves, item) if matrix == NOBODY_MOVED else put(state.moves, item, matrix)


def _without(
    reasons: Mapping[str, Mapping[str, Reason]], item: str, old: Given | None
) -> Mapping[str, Mapping[str, Reason]]:
    if old is None or old.reason is None:
        return reasons
    left = drop(reasons[item], old.reason)
    return put(reasons, item, left) if left else drop(reasons, item)


def _closed(state: RatingState, event: ev.RoundClosed) -> RatingState:
    if event.round != len(state.rounds):
        return state
    return replace(state, open=False, shows="bars", item=None)


def _second(state: RatingState, event: ev.SecondRoundOpened) -> RatingState:
    if state.open or len(state.rounds) > 1:
        return state
    return replace(state, rounds=(*state.rounds, NEW_ROUND), open=True, shows="bars", item=None)


def _reason_shown(state: RatingState, event: ev.ReasonShown) -> RatingState:
    others = tuple(reason for reason in state.shown if reason != event.reason)
    there = event.shown and item_of(state, event.reason) is not None
    return replace(state, shown=(*others, event.reason) if there else others)


_CHANGES: dict[type[Event], Callable[[RatingState, Any], RatingState]] = {
    ev.RatingOpened: _opened,
    ev.Rated: _rated,
    ev.RatingWithdrawn: _withdrawn,
    ev.RoundClosed: _closed,
    ev.SecondRoundOpened: _second,
    ev.ResultsShown: lambda s, e: replace(s, shows=e.shows, item=e.item),
    ev.ThresholdSet: lambda s, e: replace(s, threshold=e.threshold),
    ev.ReasonShown: _reason_shown,
}
