"""The joint summary: what every run contributes, put together, and the parts that are pinned to its head."""

from collections.abc import Mapping, Sequence

from game_rules.activity import Context, Event, Refused
from game_rules.catalog import by_key
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room import views
from game_rules.room.state import MINUTE, RoomState, Run


def of_run(run: Run) -> views.SummaryRun:
    """What one run contributes. It depends on the run's state alone: as long as that is the same, so is this."""
    rules = by_key(run.activity)
    if rules is None:
        return views.SummaryRun(activity=run.activity, figures=(), parts={}, order=())
    summary = rules.summary(run.state)
    return views.SummaryRun(
        activity=run.activity,
        figures=summary.figures,
        parts={part.id: part for part in summary.parts},
        order=tuple(part.id for part in summary.parts),
    )


def layer(state: RoomState, found: Mapping[int, views.SummaryRun]) -> views.SummaryLayer:
    """The joint summary of a room, made of what `of_run` gave for each of its runs."""
    runs = sorted(state.runs.values(), key=lambda run: run.number)
    going_on = [run.began_at for run in runs if run.ended_at is None]
    return views.SummaryLayer(
        title=state.title,
        date=runs[0].began_at if runs else state.opened_at,
        people=len(state.order),
        minutes=sum(minutes(run) for run in runs),
        since=going_on[-1] if going_on else None,
        runs={str(run.number): found[run.number] for run in runs},
        order=tuple(str(run.number) for run in runs),
        pins=standing(state, found),
    )


def minutes(run: Run) -> int:
    """How long a run was, at least one minute once it is over."""
    return 0 if run.ended_at is None else max(1, round((run.ended_at - run.began_at) / MINUTE))


def standing(state: RoomState, found: Mapping[int, views.SummaryRun]) -> tuple[str, ...]:
    """The pins whose parts are there: one that is hidden or empty for now keeps its pin, and is not named."""
    there = {f"{number}:{part}" for number, run in found.items() for part in run.parts}
    return tuple(pin for pin in state.pins if pin in there)


def pin(state: RoomState, command: cmd.PinPart, context: Context) -> Sequence[Event]:
    """Pin a part, behind the others; nothing happens to one that is. Refused: `no-such-part`."""
    if command.part in state.pins:
        return ()
    number, _, part = command.part.partition(":")
    run = next((run for run in state.runs.values() if str(run.number) == number), None)
    if run is None or part not in of_run(run).parts:
        raise Refused("no-such-part")
    return (ev.PinsSet(pins=(*state.pins, command.part)),)


def unpin(state: RoomState, command: cmd.UnpinPart, context: Context) -> Sequence[Event]:
    """Take a pin off; nothing happens where there is none."""
    if command.part not in state.pins:
        return ()
    return (ev.PinsSet(pins=tuple(pin for pin in state.pins if pin != command.part)),)


def order(state: RoomState, command: cmd.OrderPins, context: Context) -> Sequence[Event]:
    """Put the pins that are seen in this order; others stay behind them. Refused: `pins-moved-on`."""
    seen = standing(state, {run.number: of_run(run) for run in state.runs.values()})
    if sorted(seen) != sorted(command.parts):
        raise Refused("pins-moved-on")
    unseen = tuple(pin for pin in state.pins if pin not in seen)
    pins = (*command.parts, *unseen)
    return () if pins == state.pins else (ev.PinsSet(pins=pins),)
