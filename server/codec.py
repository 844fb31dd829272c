"""The edge: commands in, entries to and from the log. Nothing unchecked passes here."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Union, cast

import msgpack
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from game_rules.activity import Activity, Actor, Command, Event, Role, SeatId
from game_rules.catalog import by_key
from game_rules.replay import Entry
from game_rules.room import commands as room_commands
from game_rules.room import events as room_events
from game_rules.room.decide import ROOM

AnyActivity = Activity[Any, Any, Any, Any, Any]
_NOT_OURS = ("extra_forbidden", "unexpected_keyword_argument")
_FIELD = re.compile(r"[a-z][a-z0-9_-]{0,39}")


class BadCommand(Exception):
    """What came in is no command of ours: a fault of the client, not of the person."""


class Envelope(BaseModel):
    """What a client sends: its own id, a number counted from 1, whom the command is for, and the command."""

    model_config = ConfigDict(extra="forbid", strict=True)

    client: Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
    seq: Annotated[int, Field(ge=1, lt=2**53)]
    activity: Annotated[str, Field(max_length=40)]
    command: dict[str, Any]


def read_envelope(payload: object) -> Envelope:
    """The envelope of *payload*. Raises `BadCommand`."""
    try:
        return Envelope.model_validate(payload)
    except ValidationError as error:
        raise BadCommand(_where(error)) from None


def read_command(activity: str, command: Mapping[str, Any]) -> Command:
    """The command a client addressed to *activity* ("room" or a key). Raises `BadCommand`."""
    adapter = _commands(activity)
    if adapter is None:
        raise BadCommand("activity")
    try:
        return adapter.validate_python(command)
    except (ValidationError, RecursionError) as error:
        raise BadCommand(_where(error) if isinstance(error, ValidationError) else "depth") from None


def read_setup(activity: str, setup: Mapping[str, Any]) -> object:
    """The setup record of *activity* that *setup* describes. Raises `BadCommand`."""
    rules = by_key(activity)
    if rules is None:
        raise BadCommand("activity")
    try:
        return _setup(activity).validate_python(setup)
    except ValidationError as error:
        raise BadCommand(_where(error)) from None


def write_entry(entry: Entry) -> bytes:
    """The bytes that stand in the log for *entry*; its version is the log's own."""
    return cast(
        bytes,
        msgpack.packb(
            {
                "at": entry.at,
                "role": entry.actor.role,
                "seat": entry.actor.seat,
                "client": entry.client,
                "seq": entry.seq,
                "events": [_write_event(event) for event in entry.events],
            }
        ),
    )


def read_entry(version: int, payload: bytes) -> Entry:
    """The entry that `write_entry` wrote. Raises `ValueError` for bytes that are none."""
    try:
        fields = msgpack.unpackb(payload)
        return Entry(
            version=version,
            at=fields["at"],
            actor=Actor(role=cast(Role, fields["role"]), seat=fields["seat"] and SeatId(fields["seat"])),
            client=fields["client"],
            seq=fields["seq"],
            events=tuple(_read_event(event) for event in fields["events"]),
        )
    except (KeyError, TypeError, ValueError, msgpack.UnpackException) as error:
        raise ValueError(f"entry {version} is not one of ours") from error


def _write_event(event: Event) -> dict[str, Any]:
    if isinstance(event, room_events.ActivityHappened):
        inner = _any(type(event.event)).dump_python(event.event, mode="json")
        return {"type": event.type, "run": event.run, "activity": event.activity, "event": inner}
    return cast(dict[str, Any], _any(type(event)).dump_python(event, mode="json"))


def _read_event(fields: dict[str, Any]) -> Event:
    if fields["type"] == "activity-happened":
        return room_events.ActivityHappened(
            run=fields["run"],
            activity=fields["activity"],
            event=_events(fields["activity"]).validate_python(fields["event"]),
        )
    if "setup" in fields:
        fields["setup"] = _setup(fields["activity"]).validate_python(fields["setup"])
    return _events(ROOM).validate_python(fields)


_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def _any(kind: type) -> TypeAdapter[Any]:
    adapter = _ADAPTERS.get(kind)
    if adapter is None:
        adapter = _ADAPTERS[kind] = TypeAdapter(kind)
    return adapter


@cache
def _commands(activity: str) -> TypeAdapter[Command] | None:
    if activity == ROOM:
        return _union(tuple(c for c in room_commands.COMMANDS if c.by & {"seat", "facilitator"}))
    rules = by_key(activity)
    return None if rules is None else _union(rules.commands)


@cache
def _events(activity: str) -> TypeAdapter[Event]:
    if activity == ROOM:
        return _union(tuple(e for e in room_events.EVENTS if e is not room_events.ActivityHappened))
    rules = by_key(activity)
    if rules is None:
        raise ValueError(f"a log speaks of the activity {activity!r}, which this version does not know")
    return _union(rules.events)


@cache
def _setup(activity: str) -> TypeAdapter[Any]:
    rules = by_key(activity)
    if rules is None:
        raise ValueError(f"a log speaks of the activity {activity!r}, which this version does not know")
    return TypeAdapter(rules.setup)


def _union(kinds: tuple[type, ...]) -> TypeAdapter[Any]:
    """One adapter that picks among *kinds* by their `type` tag."""
    union: Any = Union[kinds]  # noqa: UP007 -- made from a tuple
    tagged: Any = Annotated[union, Field(discriminator="type")]
    return TypeAdapter(union if len(kinds) == 1 else tagged)


def _where(error: ValidationError) -> str:
    """Where the fault lies, without what was typed there; the name of a field that is none of ours was typed too."""
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    loc = first["loc"][:-1] if first["type"] in _NOT_OURS else first["loc"]
    named = (str(part) if isinstance(part, int) or _FIELD.fullmatch(part) else "?" for part in loc)
    return f"{'.'.join(named)}: {first['type']}"
