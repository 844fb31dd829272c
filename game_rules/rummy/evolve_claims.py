"""How claims come, are voted on, and become series."""

from game_rules.activity import SeatId
from game_rules.record import drop, put, replace
from game_rules.rummy import events as ev
from game_rules.rummy.moves import act, known, lay_aside, to_hand, with_table
from game_rules.rummy.state import Ballot, OpenClaim, RummyState, Series, Table, claim_table, counted


def call_number(claim: str) -> int:
    """The number in a claim's id; 0 when it has none."""
    digits = claim[1:]
    return int(digits) if digits.isdecimal() else 0


def without_voice(table: Table, seat: SeatId) -> Table:
    """*table* without the claim of *seat*, or without its vote while the vote is open (R7.6)."""
    claim = table.claim
    if claim is None:
        return table
    if claim.seat == seat:
        return replace(table, claim=None)
    if claim.ballot is None or not claim.ballot.open:
        return table
    return replace(table, claim=replace(claim, ballot=Ballot(votes=drop(claim.ballot.votes, seat))))


def called(state: RummyState, event: ev.Called) -> RummyState:
    """A claim is open at the table, unless one is already."""
    state = replace(state, calls=max(state.calls, call_number(event.claim)))
    table = state.tables.get(event.table)
    if table is None or event.seat not in table.turns.order or table.claim is not None or event.claim in state.series:
        return state
    if known(state, table, event.cards) != event.cards:
        return state
    claim = OpenClaim(id=event.claim, seat=event.seat, cards=event.cards, at=event.at)
    return with_table(state, act(replace(table, claim=claim), "called", event.seat))


def explained(state: RummyState, event: ev.Explained) -> RummyState:
    """The open claim has these words."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None:
        return state
    return with_table(state, replace(table, claim=replace(table.claim, explanation=event.text)))


def withdrew(state: RummyState, event: ev.Withdrew) -> RummyState:
    """The claim is gone; the same hand may call again."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None:
        return state
    return with_table(state, act(replace(table, claim=None), "withdrew", table.claim.seat))


def vote_opened(state: RummyState, event: ev.VoteOpened) -> RummyState:
    """A ballot without votes is open."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None:
        return state
    return with_table(state, replace(table, claim=replace(table.claim, ballot=Ballot())))


def voted(state: RummyState, event: ev.Voted) -> RummyState:
    """The seat's vote is this one."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None or event.seat not in table.turns.order:
        return state
    ballot = table.claim.ballot
    if ballot is None or not ballot.open or event.seat == table.claim.seat:
        return state
    ballot = replace(ballot, votes=put(ballot.votes, event.seat, event.yes))
    return with_table(state, replace(table, claim=replace(table.claim, ballot=ballot)))


def vote_closed(state: RummyState, event: ev.VoteClosed) -> RummyState:
    """The ballot takes no more votes."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None or table.claim.ballot is None:
        return state
    ballot = replace(table.claim.ballot, open=False)
    return with_table(state, replace(table, claim=replace(table.claim, ballot=ballot)))


def accepted(state: RummyState, event: ev.Accepted) -> RummyState:
    """The claim is a series, its cards are aside, and its caller holds those dealt."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None:
        return state
    claim = table.claim
    yes, not_yet = (None, None) if claim.ballot is None else counted(claim.ballot)
    series = Series(
        id=claim.id,
        table=table.id,
        seat=claim.seat,
        cards=claim.cards,
        explanation=claim.explanation,
        yes=yes,
        not_yet=not_yet,
        at=event.at,
    )
    table = lay_aside(replace(table, claim=None), claim.cards)
    table = to_hand(table, claim.seat, known(state, table, event.dealt))
    state = replace(state, series=put(state.series, claim.id, series))
    return with_table(state, act(table, "accepted", claim.seat))


def returned(state: RummyState, event: ev.Returned) -> RummyState:
    """The claim is gone; its caller may not call again until the hand has changed (R5.7)."""
    table = claim_table(state, event.claim)
    if table is None or table.claim is None:
        return state
    seat = table.claim.seat
    table = replace(table, claim=None, tried=table.tried | {seat}, returned=table.returned + 1)
    return with_table(state, act(table, "returned", seat))
