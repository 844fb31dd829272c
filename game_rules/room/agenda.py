"""The agenda: items added, set up, begun and ended."""

from collections.abc import Sequence

from game_rules.activity import Context, Event, Refused
from game_rules.catalog import by_key
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room.state import Item, RoomState, current_run

MINUTES_LIMIT = 180
ITEM_LIMIT = 40


def new_item(item: str, activity: str) -> ev.ItemAdded:
    """An item as it comes: the activity's own defaults and minutes. Refused: `no-such-activity` {activity}."""
    rules = by_key(activity)
    if rules is None:
        raise Refused("no-such-activity", activity=activity)
    return ev.ItemAdded(item=item, activity=activity, setup=rules.setup(), minutes=rules.minutes)


def add(state: RoomState, command: cmd.AddItem, context: Context) -> Sequence[Event]:
    """Add to the end. Refused: `no-such-activity` {activity}, `agenda-full` {limit}."""
    if len(state.items) >= ITEM_LIMIT:
        raise Refused("agenda-full", limit=ITEM_LIMIT)
    number = max((int(i[1:]) for i in state.items), default=0) + 1
    return (new_item(f"i{number}", command.activity),)


def remove(state: RoomState, command: cmd.DropItem, context: Context) -> Sequence[Event]:
    """Take an item off. Refused: `no-such-item`, `item-has-begun`."""
    _untouched(state, command.item)
    return (ev.ItemDropped(item=command.item),)


def configure(state: RoomState, command: cmd.ConfigureItem, context: Context) -> Sequence[Event]:
    """Set an item up; it may have had a run: the next one is set up. Refused: `no-such-item`, `minutes` {limit}.

    *command.setup* holds the activity's setup record: whoever read the command made it from the mapping it carried.
    """
    item = state.items.get(command.item)
    if item is None:
        raise Refused("no-such-item")
    minutes = item.minutes if command.minutes is None else command.minutes
    if not 0 <= minutes <= MINUTES_LIMIT:
        raise Refused("minutes", limit=MINUTES_LIMIT)
    return (ev.ItemConfigured(item=item.id, activity=item.activity, setup=command.setup, minutes=minutes),)


def end(state: RoomState, command: cmd.EndItem, context: Context) -> Sequence[Event]:
    """End what runs. Refused: `activity-not-on`."""
    ended = end_running(state, context)
    if not ended:
        raise Refused("activity-not-on")
    return (*ended, ev.ClockStopped())


def end_running(state: RoomState, context: Context) -> Sequence[Event]:
    """The events that end what runs, with what is still due in it; or none."""
    run = current_run(state)
    if run is None or run.ended_at is not None:
        return ()
    return (ev.RunEnded(run=run.number, at=context.now), *due(state, context))


def due(state: RoomState, context: Context) -> Sequence[Event]:
    """What its activity still has to say when the run, or the room with it, is ended."""
    run = current_run(state)
    rules = None if run is None else by_key(run.activity)
    if run is None or rules is None or run.ended_at is not None:
        return ()
    said = rules.ended(run.state, context)
    return tuple(ev.ActivityHappened(run=run.number, activity=run.activity, event=event) for event in said)


def look_at(state: RoomState, command: cmd.LookAtRun, context: Context) -> Sequence[Event]:
    """Bring an earlier run back to the screens. Refused: `no-such-run`, `activity-on` while something runs."""
    if command.run is not None and command.run not in state.runs:
        raise Refused("no-such-run")
    if end_running(state, context):
        raise Refused("activity-on")
    return (ev.RunLookedAt(run=command.run),)


def _untouched(state: RoomState, item_id: str) -> Item:
    item = state.items.get(item_id)
    if item is None:
        raise Refused("no-such-item")
    if item.runs:
        raise Refused("item-has-begun")
    return item
