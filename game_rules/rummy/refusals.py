"""Every way in which rummy says no, and the checks that rules and views share."""

from typing import Literal, NoReturn

from game_rules.activity import Context, Refused, SeatId
from game_rules.rummy.state import RummyState, Table, blanks_left, claimable, step_of, table_of

Code = Literal[
    "already-at-table",
    "already-hidden",
    "already-laid",
    "already-on-turn",
    "already-shown",
    "blanks-off",
    "card-just-laid",
    "card-not-in-hand",
    "claim-during-turn",
    "claim-needs-three-kinds",
    "claim-open",
    "claim-same-cards",
    "discard-empty",
    "game-over",
    "last-claims",
    "lay-first",
    "no-blank-left",
    "no-open-claim",
    "no-seats",
    "no-such-deck",
    "no-such-table",
    "no-such-text",
    "nobody-to-play",
    "not-at-table",
    "not-your-claim",
    "not-your-turn",
    "out-of-range",
    "own-claim-vote",
    "same-colour-only",
    "seat-waits",
    "stock-empty",
    "table-full",
    "table-over",
    "too-few-cards",
    "turn-done",
    "vote-not-open",
    "vote-open",
]


def refuse(code: Code, **params: str | int) -> NoReturn:
    """Raise `Refused` with a code of this game."""
    raise Refused(code, **params)


def unless(code: Code | None) -> None:
    """Raise `Refused` with *code* if there is one."""
    if code is not None:
        refuse(code)


def seat_and_table(state: RummyState, context: Context) -> tuple[SeatId, Table]:
    """Who acts, and the table where this seat sits."""
    seat = context.actor.seat
    table = table_of(state, seat) if seat is not None else None
    if seat is None or table is None:
        refuse("not-at-table")
    return seat, table


def table_named(state: RummyState, table: str) -> Table:
    """The table of this id."""
    if table not in state.tables:
        refuse("no-such-table", table=table)
    return state.tables[table]


def over_refusal(state: RummyState, table: Table) -> Code | None:
    """Why nobody plays at *table* any more, if so (R9)."""
    if state.phase == "ended":
        return "game-over"
    if state.phase == "last-claims":
        return "last-claims"
    return "table-over" if table.over else None


def turns_refusal(state: RummyState, table: Table) -> Code | None:
    """Why the turns of *table* rest, if they do (R5.5, R9)."""
    return over_refusal(state, table) or ("claim-open" if table.claim is not None else None)


def lay_refusal(state: RummyState, table: Table, seat: SeatId) -> Code | None:
    """Why *seat* may not lay a card now, if so (R3.1)."""
    if code := turns_refusal(state, table):
        return code
    if table.turns.on != seat:
        return "not-your-turn"
    step = step_of(table)
    return None if step == "lay" else "already-laid" if step == "take" else "turn-done"


def take_refusal(state: RummyState, table: Table, seat: SeatId) -> Code | None:
    """Why *seat* may not take a card now, if so (R3.2)."""
    if code := turns_refusal(state, table):
        return code
    if table.turns.on != seat:
        return "not-your-turn"
    step = step_of(table)
    return None if step == "take" else "lay-first" if step == "lay" else "turn-done"


def write_refusal(state: RummyState, table: Table, seat: SeatId) -> Code | None:
    """Why *seat* may not write a card now, if so (R8)."""
    if code := take_refusal(state, table, seat):
        return code
    if not state.setup.blanks:
        return "blanks-off"
    return None if blanks_left(state, seat) else "no-blank-left"


def claim_refusal(state: RummyState, table: Table, seat: SeatId) -> Code | None:
    """Why *seat* may not call now, if so (R5)."""
    if code := turns_refusal(state, table):
        return code
    if step_of(table) == "take" and table.turns.on != seat:
        return "claim-during-turn"
    if claimable(state, table, seat) is None:
        return "claim-needs-three-kinds"
    return "claim-same-cards" if seat in table.tried else None


def vote_refusal(table: Table, seat: SeatId) -> Code | None:
    """Why *seat* may not vote now, if so (R6.3)."""
    if table.claim is None:
        return "no-open-claim"
    if table.claim.seat == seat:
        return "own-claim-vote"
    return None if table.claim.ballot is not None and table.claim.ballot.open else "vote-not-open"


def own_claim_refusal(table: Table, seat: SeatId) -> Code | None:
    """Why *seat* may not explain or withdraw a claim now, if so (R5.6, R5.8)."""
    if table.claim is None:
        return "no-open-claim"
    return None if table.claim.seat == seat else "not-your-claim"
