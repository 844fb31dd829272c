"""How each event changes a game of rummy: total, without chance, and blind to what it does not know."""

from collections.abc import Callable, Mapping
from typing import Any

from game_rules.activity import Event
from game_rules.record import replace
from game_rules.rummy import events as ev
from game_rules.rummy import evolve_cards as cards
from game_rules.rummy import evolve_claims as claims
from game_rules.rummy import evolve_tables as tables
from game_rules.rummy.state import RummyState

_BY_EVENT: Mapping[type[Event], Callable[[RummyState, Any], RummyState]] = {
    ev.GamePrepared: tables.game_prepared,
    ev.TableOpened: tables.table_opened,
    ev.SatDown: tables.sat_down,
    ev.HandDealt: tables.hand_dealt,
    ev.SeatLeft: tables.seat_left,
    ev.TurnBegan: tables.turn_began,
    ev.Skipped: tables.skipped,
    ev.Reordered: tables.reordered,
    ev.PassingSet: tables.passing_set,
    ev.TableClosed: tables.table_closed,
    ev.Laid: cards.laid,
    ev.Took: cards.took,
    ev.TakenBack: cards.taken_back,
    ev.Wrote: cards.wrote,
    ev.Refilled: cards.refilled,
    ev.TextHidden: cards.text_hidden,
    ev.TextShown: cards.text_shown,
    ev.Called: claims.called,
    ev.Explained: claims.explained,
    ev.Withdrew: claims.withdrew,
    ev.VoteOpened: claims.vote_opened,
    ev.Voted: claims.voted,
    ev.VoteClosed: claims.vote_closed,
    ev.Accepted: claims.accepted,
    ev.Returned: claims.returned,
    ev.LastClaimsAwaited: lambda state, _: replace(state, phase="last-claims"),
    ev.GameEnded: lambda state, _: replace(state, phase="ended"),
}


def evolve(state: RummyState, event: Event) -> RummyState:
    """The state after *event*; unchanged when the event speaks of a table, seat, card or claim that is not there."""
    change = _BY_EVENT.get(type(event))
    return state if change is None else change(state, event)
