"""Who comes next: the line of those whose turn is still ahead."""

from game_rules.activity import SeatId
from game_rules.circle.state import CircleState
from game_rules.kit import turns as kit


def ready_to_play(state: CircleState) -> frozenset[SeatId]:
    """Those to whom the turn still passes by itself: no page of theirs lies and they were not on yet, or were
    interrupted (C3.3)."""
    turns = state.turns
    fresh = {seat for seat in turns.order if seat not in state.page_of and seat not in state.been}
    interrupted = turns.owed and turns.place is not None and turns.place not in state.page_of
    return frozenset(fresh | {turns.place} if interrupted and turns.place is not None else fresh)


def following(state: CircleState) -> kit.Next | None:
    """The turn that comes after this one, or None after the last."""
    return kit.following(state.turns, ready_to_play(state))


def line(state: CircleState) -> tuple[SeatId, ...]:
    """Those whose turn is still ahead, in the order in which they come; one pass over the order."""
    turns, ready = state.turns, ready_to_play(state) - {state.turns.on}
    first = (turns.place,) if turns.owed and turns.place in ready and turns.place is not None else ()
    start = turns.order.index(turns.place) + 1 if turns.place in turns.order else 0
    rest = (*turns.order[start:], *turns.order[:start])
    return (*first, *(seat for seat in rest if seat in ready and seat not in first))


def counted(state: CircleState) -> dict[SeatId, int]:
    """How many turns come before that of each seat in line, the one that is on counted; at least 1 (C3.9)."""
    return {seat: number for number, seat in enumerate(line(state), start=1)}
