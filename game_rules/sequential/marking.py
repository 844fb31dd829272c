"""What participants do with the cards on the table: mark, unmark, give a reason, say that one is done (S3-S5)."""

from collections import Counter
from collections.abc import Mapping, Sequence

from game_rules.activity import Context, Event, SeatId
from game_rules.kit.cards import Kind
from game_rules.kit.limits import clean_text
from game_rules.sequential import commands as cmd
from game_rules.sequential import events as ev
from game_rules.sequential.refusals import Code, refuse, sender, unless
from game_rules.sequential.state import Place, SequentialState
from game_rules.sequential.table import (
    headings_now,
    kind_of,
    on_table,
    places_of,
    stage_kind,
    standing,
    standing_heading,
    standing_place,
)

REASON_LIMIT = 200


def choosing(state: SequentialState) -> Kind:
    """The kind that is chosen now. Raises `Refused` (`choosing-over`) in the result."""
    kind = stage_kind(state)
    if kind is None:
        refuse("choosing-over")
    return kind


def why_not_mark(state: SequentialState, seat: SeatId) -> Code | None:
    """The code of why *seat* may not mark or unmark at this moment, or None when it may (S3.4)."""
    if stage_kind(state) is None:
        return "choosing-over"
    if state.turns is not None and state.turns.on != seat:
        return "not-your-turn"
    return None


def marks_left(state: SequentialState, seat: SeatId) -> Mapping[str, int]:
    """How many more cards *seat* may mark under each heading of the stage; hidden cards do not count (S3.3)."""
    used = Counter(under for under, card in places_of(state, seat) if on_table(state, card))
    return {under: max(0, state.at_most - used[under]) for under in headings_now(state)}


def mark(state: SequentialState, command: cmd.Mark, context: Context) -> Sequence[Event]:
    seat = sender(context)
    unless(why_not_mark(state, seat))
    under, card = _place(state, command.under, command.card)
    if (under, card) in places_of(state, seat):
        refuse("already-marked")
    if not marks_left(state, seat)[under]:
        refuse("marks-used-up", limit=state.at_most)
    return (ev.Marked(seat=seat, under=under, card=card),)


def unmark(state: SequentialState, command: cmd.Unmark, context: Context) -> Sequence[Event]:
    seat = sender(context)
    unless(why_not_mark(state, seat))
    under, card = _own_place(state, seat, command.under, command.card)
    return (ev.Unmarked(seat=seat, under=under, card=card),)


def give_reason(state: SequentialState, command: cmd.GiveReason, context: Context) -> Sequence[Event]:
    seat = sender(context)
    choosing(state)
    if state.turns is None:
        refuse("no-turns")
    under, card = _own_place(state, seat, command.under, command.card)
    given = any(r.seat == seat and standing_place(state, r.place) == (under, card) for r in state.reasons)
    text = clean_text(command.text, REASON_LIMIT, may_be_empty=given)
    if text:
        return (ev.ReasonGiven(seat=seat, under=under, card=card, text=text, at=context.now),)
    return (ev.ReasonTakenBack(seat=seat, under=under, card=card),)


def finish(state: SequentialState, command: cmd.FinishMarking, context: Context) -> Sequence[Event]:
    seat = sender(context)
    unless(why_not_mark(state, seat))
    kind = choosing(state)
    if seat in state.finished.get(kind, ()):
        refuse("already-so")
    return (ev.MarkingFinished(seat=seat, stage=kind),)


def _place(state: SequentialState, under: str, card: str) -> Place:
    """The place that is meant, cards that were merged away standing for what they went into (S6.6)."""
    place = (standing_heading(state, under), standing(state, card))
    if place[0] not in headings_now(state):
        refuse("no-such-heading")
    if kind_of(state, place[1]) != stage_kind(state):
        refuse("no-such-card")
    if not on_table(state, place[1]):
        refuse("card-hidden")
    return place


def _own_place(state: SequentialState, seat: SeatId, under: str, card: str) -> Place:
    place = _place(state, under, card)
    if place not in places_of(state, seat):
        refuse("not-marked")
    return place
