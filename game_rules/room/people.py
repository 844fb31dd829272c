"""Joining, renaming, leaving, and coming back on another phone."""

from collections.abc import Iterator, Mapping, Sequence

from game_rules.activity import Affiliation, Context, Event, Refused, SeatId
from game_rules.kit.limits import clean_text
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room.state import NAME_LIMIT, SEAT_LIMIT, RoomState, Seat


class Affiliations(Mapping[SeatId, Affiliation]):
    """What people said they are, read from their seats: in a full room every act would otherwise copy hundreds."""

    def __init__(self, seats: Mapping[SeatId, Seat]) -> None:
        self._seats = seats

    def __getitem__(self, seat: SeatId) -> Affiliation:
        known = self._seats[seat].affiliation
        if known is None:
            raise KeyError(seat)
        return known

    def __iter__(self) -> Iterator[SeatId]:
        return (seat.id for seat in self._seats.values() if seat.affiliation is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def join(state: RoomState, command: cmd.Join, context: Context) -> Sequence[Event]:
    """Sit down. Refused: `room-locked`, `room-full` {limit}, `name-empty`, `name-too-long` {limit, length}."""
    if state.locked:
        raise Refused("room-locked")
    if len(state.order) >= SEAT_LIMIT:
        raise Refused("room-full", limit=SEAT_LIMIT)
    joined = ev.SeatJoined(
        seat=command.seat,
        name=_free_name(state, command.name, None),
        affiliation=command.affiliation,
        token_hash=command.token_hash,
        return_code=command.return_code,
        at=context.now,
    )
    return (joined,)


def come_back(state: RoomState, command: cmd.ReturnToSeat, context: Context) -> Sequence[Event]:
    """Move a seat to another phone. Refused: `no-such-return-code`."""
    for seat in state.order:
        if state.seats[seat].return_code == command.return_code:
            returned = ev.SeatReturned(seat=seat, token_hash=command.token_hash, return_code=command.new_return_code)
            return (returned,)
    raise Refused("no-such-return-code")


def rename(state: RoomState, command: cmd.Rename, context: Context) -> Sequence[Event]:
    """Another name. Refused: `no-such-seat`, `not-allowed` for another's seat, and as for `join`."""
    if command.seat not in state.seats:
        raise Refused("no-such-seat")
    if context.actor.role == "seat" and context.actor.seat != command.seat:
        raise Refused("not-allowed")
    return (ev.SeatRenamed(seat=command.seat, name=_free_name(state, command.name, command.seat)),)


def leave(state: RoomState, command: cmd.Leave | cmd.RemoveSeat, context: Context) -> ev.SeatLeft:
    """Give the seat up, or have it taken away. Refused: `no-such-seat`."""
    seat = command.seat if isinstance(command, cmd.RemoveSeat) else context.actor.seat
    if seat is None or seat not in state.order:
        raise Refused("no-such-seat")
    return ev.SeatLeft(seat=seat, removed=isinstance(command, cmd.RemoveSeat))


def _free_name(state: RoomState, wanted: str, own: SeatId | None) -> str:
    """*wanted*, cleaned, with the smallest number behind it that makes it unlike every other name in the room."""
    try:
        name = clean_text(wanted, NAME_LIMIT)
    except Refused as no:
        raise Refused(no.code.replace("text-", "name-"), **no.params) from None
    taken = {state.seats[s].name.casefold() for s in state.order if s != own}
    if name.casefold() not in taken:
        return name
    number = 2
    while f"{name} {number}".casefold() in taken:
        number += 1
    return f"{name} {number}"
