"""Written cards, and what the facilitator does with cards on the table: hide, show, edit, merge (S6)."""

from collections.abc import Sequence
from itertools import count

from game_rules.activity import Context, Event, SeatId
from game_rules.kit.cards import TEXT_LIMIT, Kind
from game_rules.kit.limits import clean_text
from game_rules.sequential import commands as cmd
from game_rules.sequential import events as ev
from game_rules.sequential.marking import choosing
from game_rules.sequential.refusals import refuse, sender
from game_rules.sequential.state import SequentialState
from game_rules.sequential.table import kind_of


def blanks_left(state: SequentialState, seat: SeatId, kind: Kind) -> int:
    """How many more cards of *kind* a seat may write; hidden and merged ones stay counted (S6.2)."""
    used = sum(1 for card in state.written.values() if card.author == seat and card.kind == kind)
    return max(0, state.blanks - used)


def write(state: SequentialState, command: cmd.WriteCard, context: Context) -> Sequence[Event]:
    kind = choosing(state)
    author = None if context.actor.role == "facilitator" else sender(context)
    if author is not None and blanks_left(state, author, kind) == 0:
        refuse("no-blank-left" if state.blanks else "blanks-off")
    text = clean_text(command.text, TEXT_LIMIT)
    return (ev.CardWritten(card=_new_id(state), kind=kind, text=text, author=author, at=context.now),)


def _new_id(state: SequentialState) -> str:
    """An id that says nothing of who wrote the card; never one that a card on the table has."""
    return next(card for card in (f"written-{n}" for n in count(1)) if kind_of(state, card) is None)


def hide(state: SequentialState, command: cmd.HideCard, context: Context) -> Sequence[Event]:
    _check(state, command.card)
    if command.card in state.hidden:
        refuse("already-hidden")
    return (ev.CardHidden(card=command.card),)


def show(state: SequentialState, command: cmd.ShowCard, context: Context) -> Sequence[Event]:
    _check(state, command.card)
    if command.card not in state.hidden:
        refuse("already-shown")
    return (ev.CardShown(card=command.card),)


def edit(state: SequentialState, command: cmd.EditCard, context: Context) -> Sequence[Event]:
    _check_written(state, command.card)
    text = clean_text(command.text, TEXT_LIMIT)
    if text == state.written[command.card].text:
        refuse("already-so")
    return (ev.CardEdited(card=command.card, text=text),)


def merge(state: SequentialState, command: cmd.MergeCards, context: Context) -> Sequence[Event]:
    _check_written(state, command.card)
    _check(state, command.into)
    if command.card == command.into:
        refuse("same-card")
    if kind_of(state, command.card) != kind_of(state, command.into):
        refuse("other-kind")
    if command.card in state.hidden or command.into in state.hidden:
        refuse("card-hidden")
    return (ev.CardsMerged(card=command.card, into=command.into),)


def _check(state: SequentialState, card: str) -> None:
    if kind_of(state, card) is None:
        refuse("no-such-card")
    if card in state.merged:
        refuse("card-merged")


def _check_written(state: SequentialState, card: str) -> None:
    _check(state, card)
    if card not in state.written:
        refuse("card-not-written")
