"""Whether the rules of a rating let something happen, and what then happens."""

from collections.abc import Callable, Sequence
from typing import Any

from game_rules.activity import Command, Context, Event, SeatId
from game_rules.kit.limits import clean_text
from game_rules.kit.talk import commands as talk
from game_rules.kit.talk.decide import decide as decide_talk
from game_rules.rating import events as ev
from game_rules.rating import types as cmd
from game_rules.rating.begin import check_threshold
from game_rules.rating.refusals import refuse
from game_rules.rating.state import Given, RatingState, item_of, now, standing, told


def decide(state: RatingState, command: Command, context: Context) -> Sequence[Event]:
    """The events of *command*. Raises `Refused` with a code of RULES.md."""
    decision = _DECISIONS.get(type(command))
    return decide_talk(state.talk, command, context) if decision is None else decision(state, command, context)


def _rate(state: RatingState, command: cmd.Rate, context: Context) -> Sequence[Event]:
    seat, old = _own(state, command.item, context)
    reason = clean_text(command.reason, cmd.REASON_LIMIT, may_be_empty=True)
    if old is not None and (old.mark, _words(state, command.item, old)) == (command.mark, reason):
        refuse("already-so")
    rated = ev.Rated(
        item=command.item,
        round=len(state.rounds),
        seat=seat,
        mark=command.mark,
        reason=reason,
        number=state.last + 1 if reason else 0,
        affiliation=context.affiliations.get(seat),
        at=context.now,
    )
    return (rated,)


def _withdraw(state: RatingState, command: cmd.WithdrawRating, context: Context) -> Sequence[Event]:
    seat, old = _own(state, command.item, context)
    if old is None:
        refuse("not-rated")
    return (ev.RatingWithdrawn(item=command.item, round=len(state.rounds), seat=seat, at=context.now),)


def _own(state: RatingState, item: str, context: Context) -> tuple[SeatId, Given | None]:
    """Who marks, and the mark there was; refused unless marks may be given."""
    seat = context.actor.seat
    if seat is None:
        refuse("not-allowed")
    if item not in state.interventions:
        refuse("no-such-intervention")
    if not state.open:
        refuse("round-closed")
    return seat, now(state).marks.get(seat, {}).get(item)


def _words(state: RatingState, item: str, given: Given) -> str:
    return "" if given.reason is None else state.reasons[item][given.reason].text


def _close(state: RatingState, command: cmd.CloseRound, context: Context) -> Sequence[Event]:
    if not state.open:
        refuse("round-closed")
    return (ev.RoundClosed(round=len(state.rounds)),)


def ended(state: RatingState, context: Context) -> Sequence[Event]:
    """A round somebody rated in is closed with the run, so that its results are not lost (R3.5)."""
    return (ev.RoundClosed(round=len(state.rounds)),) if state.open and now(state).marks else ()


def _second(state: RatingState, command: cmd.OpenSecondRound, context: Context) -> Sequence[Event]:
    if len(state.rounds) > 1:
        refuse("rounds-over")
    if state.open:
        refuse("round-open")
    return (ev.SecondRoundOpened(),)


def _show(state: RatingState, command: cmd.ShowResults, context: Context) -> Sequence[Event]:
    item = command.item if command.shows == "item" else None
    if command.shows == "talk":
        if not state.talk.order:
            refuse("no-questions")
    elif standing(state) is None:
        refuse("results-hidden")
    if command.shows == "item" and item not in state.interventions:
        refuse("no-such-intervention")
    if (command.shows, item) == (state.shows, state.item):
        refuse("already-so")
    return (ev.ResultsShown(shows=command.shows, item=item),)


def _threshold(state: RatingState, command: cmd.SetThreshold, context: Context) -> Sequence[Event]:
    check_threshold(command.threshold)
    if command.threshold == state.threshold:
        refuse("already-so")
    return (ev.ThresholdSet(threshold=command.threshold),)


def _show_reason(state: RatingState, command: cmd.ShowReason, context: Context) -> Sequence[Event]:
    item = item_of(state, command.reason)
    if item is None or not told(state, state.reasons[item][command.reason].round, item):
        refuse("no-such-reason")
    if command.shown == (command.reason in state.shown):
        refuse("already-so")
    return (ev.ReasonShown(reason=command.reason, shown=command.shown),)


def _ask(state: RatingState, command: talk.AskQuestion, context: Context) -> Sequence[Event]:
    """A question that is asked comes to the screen (R6.2)."""
    if state.shows == "talk":
        return decide_talk(state.talk, command, context)
    there = command.question == state.talk.current and command.question in state.talk.order
    return (*(() if there else decide_talk(state.talk, command, context)), _TALK)


def _add(state: RatingState, command: talk.AddQuestion, context: Context) -> Sequence[Event]:
    added = decide_talk(state.talk, command, context)
    return added if state.shows == "talk" else (*added, _TALK)


_TALK = ev.ResultsShown(shows="talk", item=None)
_DECISIONS: dict[type[Command], Callable[[RatingState, Any, Context], Sequence[Event]]] = {
    cmd.Rate: _rate,
    cmd.WithdrawRating: _withdraw,
    cmd.CloseRound: _close,
    cmd.OpenSecondRound: _second,
    cmd.ShowResults: _show,
    cmd.SetThreshold: _threshold,
    cmd.ShowReason: _show_reason,
    talk.AskQuestion: _ask,
    talk.AddQuestion: _add,
}
