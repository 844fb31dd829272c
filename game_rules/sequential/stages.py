"""What the facilitator does with the stage: forward and back, settle, show the counts, bring all to a heading."""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.sequential import commands as cmd
from game_rules.sequential import events as ev
from game_rules.sequential.marking import choosing
from game_rules.sequential.refusals import refuse
from game_rules.sequential.state import SequentialState
from game_rules.sequential.table import (
    cards_of,
    headings_now,
    proposed,
    settled_now,
    stage_kind,
    standing,
    standing_heading,
)
from game_rules.sequential.turn_decisions import first_turn
from game_rules.sequential.views import Stage


def go_forward(state: SequentialState, command: cmd.GoForward, context: Context) -> Sequence[Event]:
    if stage_kind(state) is None:
        refuse("last-stage")
    settled, proposal = settled_now(state), proposed(state)
    missing = tuple(
        ev.Settled(under=under, cards=proposal[under]) for under in headings_now(state) if under not in settled
    )
    last = state.step + 1 == len(state.stages)
    chosen = any(settled.get(under) or proposal[under] for under in headings_now(state))
    if not last and not chosen:
        refuse("nothing-settled")
    return (*missing, *_enter(state, state.step + 1))


def go_back(state: SequentialState, command: cmd.GoBack, context: Context) -> Sequence[Event]:
    if state.step == 0:
        refuse("first-stage")
    return _enter(state, state.step - 1)


def settle(state: SequentialState, command: cmd.Settle, context: Context) -> Sequence[Event]:
    under = standing_heading(state, command.under)
    kind = choosing(state)
    if under not in headings_now(state):
        refuse("no-such-heading")
    cards = tuple(dict.fromkeys(standing(state, card) for card in command.cards))
    if not set(cards) <= set(cards_of(state, kind)):
        refuse("no-such-card")
    if settled_now(state).get(under) == cards:
        refuse("already-so")
    return (ev.Settled(under=under, cards=cards),)


def show_counts(state: SequentialState, command: cmd.ShowCounts, context: Context) -> Sequence[Event]:
    choosing(state)
    if state.counts_shown == command.shown:
        refuse("already-so")
    return (ev.CountsShown(shown=command.shown),)


def focus_on(state: SequentialState, command: cmd.FocusOn, context: Context) -> Sequence[Event]:
    choosing(state)
    under = standing_heading(state, command.under) or None
    if under is not None and under not in headings_now(state):
        refuse("no-such-heading")
    if under == state.focus:
        refuse("already-so")
    return (ev.FocusMoved(under=under),)


def _enter(state: SequentialState, step: int) -> tuple[Event, ...]:
    """Going to another stage; where turns are taken, the first in order begins it (S3.5)."""
    entered: Stage = state.stages[step] if step < len(state.stages) else "result"
    turns = first_turn(state.turns.order) if state.turns is not None and entered != "result" else ()
    return (ev.StageEntered(stage=entered), *turns)
