"""The facilitator's recommended next step: the one filled button of the console (S1.8)."""

from game_rules.activity import SeatId
from game_rules.sequential import table
from game_rules.sequential.state import SequentialState
from game_rules.sequential.turn_decisions import following
from game_rules.sequential.views import Suggestion


def suggestion(state: SequentialState) -> Suggestion:
    """Wait for whoever is choosing, then pass the turn, show the counts, settle heading by heading, go forward."""
    if table.stage_kind(state) is None:
        return Suggestion(what="discuss", under=None, seat=None)
    unsettled = [under for under in table.headings_now(state) if under not in table.settled_now(state)]
    if not unsettled:
        return Suggestion(what="go-forward", under=None, seat=None)
    return _choosing(state) or _settling(state, unsettled[0])


def _choosing(state: SequentialState) -> Suggestion | None:
    """Who is still waited for; None once everybody had the chance to choose."""
    if state.turns is not None:
        return _turns(state)
    done = _finished(state)
    all_done = all(seat in done for seat in state.people)
    return None if all_done else Suggestion(what="wait", under=None, seat=None)


def _turns(state: SequentialState) -> Suggestion | None:
    turns = state.turns
    if turns is None or turns.on is None:
        return None
    if turns.on not in _finished(state):
        return Suggestion(what="wait", under=None, seat=turns.on)
    turn = following(turns)
    if turn is None or turn.round > 1:
        return None
    return Suggestion(what="next-turn", under=None, seat=turn.seat)


def _finished(state: SequentialState) -> tuple[SeatId, ...]:
    kind = table.stage_kind(state)
    return state.finished.get(kind, ()) if kind else ()


def _settling(state: SequentialState, under: str) -> Suggestion:
    if not state.counts_shown:
        return Suggestion(what="show-counts", under=None, seat=None)
    return Suggestion(what="settle", under=under, seat=None)
