"""Turns: who is on, who comes next, who was skipped, and whose regular turn still waits.

A turn is *regular* when the order gives it and *given* when the facilitator does. After a given turn play goes on
where it stood: with whoever was interrupted before playing, else with whoever follows the last regular turn.
"""

from collections.abc import Collection, Sequence

from game_rules.activity import Refused, SeatId
from game_rules.record import record, replace


@record
class Turns:
    """*place* is the seat of the last regular turn (None: before the first); *owed* says it has yet to be played.

    *number* counts turns from 1; *round* is from 1 and grows when the order begins again.
    """

    order: tuple[SeatId, ...] = ()
    skipped: tuple[SeatId, ...] = ()
    on: SeatId | None = None
    place: SeatId | None = None
    owed: bool = False
    number: int = 0
    round: int = 1


@record
class Next:
    """A turn that begins: whose, and where the order then stands."""

    seat: SeatId
    place: SeatId | None
    owed: bool
    round: int


def following(turns: Turns, ready: Collection[SeatId]) -> Next | None:
    """The turn after this one: the next in order among those who are *ready* to play, or None."""
    place = turns.place
    if turns.owed and place is not None and place != turns.on and place in turns.order and place in ready:
        return Next(seat=place, place=place, owed=False, round=turns.round)
    start = turns.order.index(place) + 1 if place in turns.order else 0
    for seat in turns.order[start:]:
        if seat in ready:
            return Next(seat=seat, place=seat, owed=False, round=turns.round)
    for seat in turns.order[:start]:
        if seat in ready:
            return Next(seat=seat, place=seat, owed=False, round=turns.round + 1)
    return None


def given(turns: Turns, seat: SeatId, *, played: bool) -> Next:
    """The turn of *seat*, given by the facilitator; *played* says whether whoever is on has played already."""
    if turns.place is None or seat == turns.place:
        return Next(seat=seat, place=seat, owed=False, round=turns.round)
    owed = turns.owed or (turns.on == turns.place and not played)
    return Next(seat=seat, place=turns.place, owed=owed, round=turns.round)


def entered(turns: Turns, turn: Next) -> Turns:
    """The turns once *turn* has begun; its seat is no longer among the skipped."""
    return replace(
        turns,
        skipped=tuple(s for s in turns.skipped if s != turn.seat),
        on=turn.seat,
        place=turn.place,
        owed=turn.owed,
        number=turns.number + 1,
        round=turn.round,
    )


def rested(turns: Turns) -> Turns:
    """The turns with nobody on; the order stays where it stands."""
    return replace(turns, on=None)


def joined(turns: Turns, seat: SeatId) -> Turns:
    """The turns with *seat* last in order; unchanged when it is there."""
    if seat in turns.order:
        return turns
    return replace(turns, order=(*turns.order, seat))


def left(turns: Turns, seat: SeatId) -> Turns:
    """The turns without *seat*; nobody is on if it was. The order goes on with whoever followed it."""
    if seat not in turns.order:
        return turns
    index = turns.order.index(seat)
    order = tuple(s for s in turns.order if s != seat)
    place, owed = turns.place, turns.owed
    if place == seat:
        place, owed = (turns.order[index - 1] if index else None), False
    return replace(
        turns,
        order=order,
        skipped=tuple(s for s in turns.skipped if s != seat),
        on=None if turns.on == seat else turns.on,
        place=place,
        owed=owed,
    )


def skipped(turns: Turns, seat: SeatId) -> Turns:
    """The turns with *seat* remembered among the skipped."""
    if seat not in turns.order or seat in turns.skipped:
        return turns
    return replace(turns, skipped=(*turns.skipped, seat))


def reordered(turns: Turns, order: Sequence[SeatId]) -> Turns:
    """The turns with those of *order* who are there first, in that order; others keep their order after them."""
    known = tuple(s for s in dict.fromkeys(order) if s in turns.order)
    rest = tuple(s for s in turns.order if s not in known)
    return replace(turns, order=known + rest)


def check_order(turns: Turns, order: Sequence[SeatId]) -> None:
    """Raise `Refused` (`order-mismatch`) unless *order* holds the same seats, each once."""
    if sorted(order) != sorted(turns.order):
        raise Refused("order-mismatch")


def ahead(turns: Turns, seat: SeatId, ready: Collection[SeatId]) -> int:
    """How many turns come before that of *seat*: 0 when it is on, else at least 1.

    Whoever is not ready to play counts as last in order.
    """
    if seat == turns.on:
        return 0
    count, now = 1, turns
    for _ in turns.order:
        turn = following(now, ready)
        if turn is None or turn.seat == seat:
            break
        count, now = count + 1, entered(now, turn)
    return min(count, max(len(turns.order) - 1, 1))
