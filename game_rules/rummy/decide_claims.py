"""Decisions about claims and votes, and about words that are hidden (R5, R6, R8.4)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.kit.limits import clean_text
from game_rules.rummy import commands as cmd
from game_rules.rummy import events as ev
from game_rules.rummy.follow import acceptance, return_of
from game_rules.rummy.refusals import (
    claim_refusal,
    own_claim_refusal,
    refuse,
    seat_and_table,
    table_named,
    unless,
    vote_refusal,
)
from game_rules.rummy.state import OpenClaim, RummyState, Table, claimable, counted, has_words, others

EXPLANATION_LIMIT = 500


def claim(state: RummyState, command: cmd.Claim, context: Context) -> Sequence[Event]:
    """R5.1: call with the hand. Where the table decides, the vote opens with the call (R6.7)."""
    seat, table = seat_and_table(state, context)
    unless(claim_refusal(state, table, seat))
    cards = claimable(state, table, seat)
    if cards is None:
        refuse("claim-needs-three-kinds")
    id = f"c{state.calls + 1}"
    called = ev.Called(table=table.id, claim=id, seat=seat, cards=cards, at=context.now)
    if state.setup.table_decides and others(table, seat):
        return [called, ev.VoteOpened(claim=id)]
    return [called]


def explain(state: RummyState, command: cmd.Explain, context: Context) -> Sequence[Event]:
    """R5.6: write the explanation of one's own claim."""
    seat, table = seat_and_table(state, context)
    unless(own_claim_refusal(table, seat))
    text = clean_text(command.text, EXPLANATION_LIMIT, may_be_empty=True)
    return [ev.Explained(claim=_open(table).id, text=text)]


def withdraw_claim(state: RummyState, command: cmd.WithdrawClaim, context: Context) -> Sequence[Event]:
    """R5.8: take one's own claim back."""
    seat, table = seat_and_table(state, context)
    unless(own_claim_refusal(table, seat))
    return [ev.Withdrew(claim=_open(table).id)]


def vote(state: RummyState, command: cmd.Vote, context: Context) -> Sequence[Event]:
    """R6.3: vote, or vote again."""
    seat, table = seat_and_table(state, context)
    unless(vote_refusal(table, seat))
    return [ev.Voted(claim=_open(table).id, seat=seat, yes=command.yes)]


def open_vote(state: RummyState, command: cmd.OpenVote, context: Context) -> Sequence[Event]:
    """R6.2: begin a secret vote, also a second one."""
    open_claim = _open(table_named(state, command.table))
    if open_claim.ballot is not None and open_claim.ballot.open:
        refuse("vote-open")
    return [ev.VoteOpened(claim=open_claim.id)]


def close_vote(state: RummyState, command: cmd.CloseVote, context: Context) -> Sequence[Event]:
    """R6.4: close the vote; where the table decides, the votes that were cast decide (R6.8)."""
    table = table_named(state, command.table)
    open_claim = _open(table)
    if open_claim.ballot is None or not open_claim.ballot.open:
        refuse("vote-not-open")
    if not state.setup.table_decides or not open_claim.ballot.votes:
        return [ev.VoteClosed(claim=open_claim.id)]
    yes, not_yet = counted(open_claim.ballot)
    return acceptance(state, table, open_claim, context) if yes > not_yet else return_of(open_claim)


def accept_claim(state: RummyState, command: cmd.AcceptClaim, context: Context) -> Sequence[Event]:
    """R6.5: the claim becomes a series."""
    table = table_named(state, command.table)
    return acceptance(state, table, _open(table), context)


def return_claim(state: RummyState, command: cmd.ReturnClaim, context: Context) -> Sequence[Event]:
    """R6.6: the cards go back to the hand."""
    return return_of(_open(table_named(state, command.table)))


def hide_text(state: RummyState, command: cmd.HideText, context: Context) -> Sequence[Event]:
    """R8.4: hide words."""
    _check_words(state, command.id)
    if command.id in state.hidden:
        refuse("already-hidden")
    return [ev.TextHidden(id=command.id)]


def show_text(state: RummyState, command: cmd.ShowText, context: Context) -> Sequence[Event]:
    """R8.4: show words again."""
    _check_words(state, command.id)
    if command.id not in state.hidden:
        refuse("already-shown")
    return [ev.TextShown(id=command.id)]


def _open(table: Table) -> OpenClaim:
    if table.claim is None:
        refuse("no-open-claim")
    return table.claim


def _check_words(state: RummyState, id: str) -> None:
    if not has_words(state, id):
        refuse("no-such-text")
