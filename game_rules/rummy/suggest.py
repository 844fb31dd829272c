"""The one step a facilitator is recommended to take next."""

from game_rules.kit.cards import KINDS
from game_rules.kit.turns import following
from game_rules.rummy.state import OpenClaim, RummyState, Table, auto_pass, others, ready, step_of, stock_can_give
from game_rules.rummy.views import Suggestion


def suggestion(state: RummyState) -> Suggestion:
    """Claims first, oldest first, then turns that wait to be passed on, then the end when every stock is empty.

    Otherwise there is nothing to do but wait.
    """
    if state.phase == "ended":
        return Suggestion(what="discuss", table=None, seat=None)
    claims = [(table, table.claim) for table in state.tables.values() if table.claim is not None]
    for table, claim in sorted(claims, key=lambda open_claim: open_claim[1].at):
        if _waits_for_facilitator(table, claim):
            closing = claim.ballot is not None and claim.ballot.open
            return Suggestion(what="close-vote" if closing else "decide-claim", table=table.id, seat=claim.seat)
    for table in state.tables.values():
        if step_of(table) == "done" and table.claim is None and not auto_pass(state):
            turn = following(table.turns, ready(table))
            return Suggestion(what="next-turn", table=table.id, seat=turn.seat if turn is not None else None)
    if claims:
        return Suggestion(what="wait", table=claims[0][0].id, seat=claims[0][1].seat)
    playing = [table for table in state.tables.values() if table.turns.on is not None]
    if playing and not any(stock_can_give(table, kind) for table in playing for kind in KINDS):
        return Suggestion(what="end-game", table=None, seat=None)
    alone = playing[0] if playing and len(state.tables) == 1 else None
    return Suggestion(
        what="wait", table=alone.id if alone is not None else None, seat=alone.turns.on if alone is not None else None
    )


def _waits_for_facilitator(table: Table, claim: OpenClaim) -> bool:
    """No vote, a vote that is over, or one in which everybody has voted."""
    if claim.ballot is None or not claim.ballot.open:
        return True
    return all(seat in claim.ballot.votes for seat in others(table, claim.seat))
