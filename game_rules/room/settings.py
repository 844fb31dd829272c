"""Opening and ending a room, its title, tokens and decks, and what the facilitator switches."""

from collections.abc import Sequence

from game_rules.activity import Context, Event, Refused
from game_rules.catalog import by_key
from game_rules.kit.limits import clean_text
from game_rules.room import agenda
from game_rules.room import commands as cmd
from game_rules.room import events as ev
from game_rules.room.agenda import new_item
from game_rules.room.state import TITLE_LIMIT, RoomState

DECK_LIMIT = 20


def open_room(state: RoomState, command: cmd.OpenRoom, context: Context) -> Sequence[Event]:
    """The first entry. Refused: `room-exists`, `no-such-activity` {activity}, and the title as in `retitle`."""
    if state.code:
        raise Refused("room-exists")
    opened = ev.RoomOpened(
        code=command.code,
        title=_clean_title(command.title),
        language=command.language,
        join_key=command.join_key,
        at=context.now,
    )
    items = []
    for number, key in enumerate(command.activities, start=1):
        if by_key(key) is None:
            raise Refused("no-such-activity", activity=key)
        items.append(new_item(f"i{number}", key))
    return (
        opened,
        ev.TokenIssued(role="facilitator", token_hash=command.facilitator_hash),
        ev.TokenIssued(role="screen", token_hash=command.screen_hash),
        *items,
    )


def issue_token(state: RoomState, command: cmd.IssueToken, context: Context) -> Sequence[Event]:
    """Another token beside those that stand."""
    return (ev.TokenIssued(role=command.role, token_hash=command.token_hash),)


def add_deck(state: RoomState, command: cmd.AddDeck, context: Context) -> Sequence[Event]:
    """Take an uploaded deck in. Refused: `too-many-decks` {limit}."""
    if len(state.decks) >= DECK_LIMIT and command.deck.key not in state.decks:
        raise Refused("too-many-decks", limit=DECK_LIMIT)
    return (ev.DeckAdded(deck=command.deck),)


def retitle(state: RoomState, command: cmd.TitleRoom, context: Context) -> Sequence[Event]:
    """Another title. Refused: `title-empty`, `title-too-long` {limit, length}."""
    return (ev.RoomTitled(title=_clean_title(command.title)),)


def lock(state: RoomState, command: cmd.LockRoom, context: Context) -> Sequence[Event]:
    """Let nobody new in, or let people in again."""
    return () if state.locked == command.locked else (ev.RoomLocked(locked=command.locked),)


def hold(state: RoomState, command: cmd.HoldPhones, context: Context) -> Sequence[Event]:
    """Hold the phones still, or let them go on."""
    return () if state.held == command.held else (ev.PhonesHeld(held=command.held),)


def show(state: RoomState, command: cmd.ShowOnScreen, context: Context) -> Sequence[Event]:
    """Choose what the screen shows."""
    return () if state.shows == command.shows else (ev.ScreenChosen(shows=command.shows),)


def end(state: RoomState, command: cmd.EndRoom, context: Context) -> Sequence[Event]:
    """End the workshop; what runs says what is still due."""
    return (ev.RoomEnded(at=context.now), *agenda.due(state, context))


def reopen(state: RoomState, command: cmd.ReopenRoom, context: Context) -> Sequence[Event]:
    """Open an ended room again; nothing happens to one that is open."""
    return () if state.ended_at is None else (ev.RoomReopened(),)


def _clean_title(title: str) -> str:
    try:
        return clean_text(title, TITLE_LIMIT)
    except Refused as no:
        raise Refused(no.code.replace("text-", "title-"), **no.params) from None
