"""Whatever goes into a log or over a wire comes back the same, and nothing unknown gets in."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.contract.play import AnyActivity, Play, audiences, view

_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def adapter(kind: type) -> TypeAdapter[Any]:
    """Reads and writes a record."""
    return _ADAPTERS.setdefault(kind, _ADAPTERS.get(kind) or TypeAdapter(kind))


def nulls(value: Any) -> Iterator[str]:
    """Where nulls are."""
    if isinstance(value, dict):
        yield from (key for key, inner in value.items() if inner is None)
        yield from (f"{key}.{path}" for key, inner in value.items() for path in nulls(inner))
    elif isinstance(value, list):
        yield from (f"{n}.{path}" for n, inner in enumerate(value) for path in nulls(inner))
        yield from (str(n) for n, inner in enumerate(value) if inner is None)


def assert_round_trip(record: Any) -> None:
    """*record* survives being written and read."""
    known = adapter(type(record))
    assert known.validate_json(known.dump_json(record)) == record


def assert_closed(record: Any) -> None:
    """An unknown field, and an unknown type, are refused."""
    known = adapter(type(record))
    fields = known.dump_python(record, mode="json")
    with pytest.raises(ValidationError):
        known.validate_python({**fields, "unknown": 1})
    if "type" in fields:
        with pytest.raises(ValidationError):
            known.validate_python({**fields, "type": "unknown"})


def test_commands(plays: list[Play]) -> None:
    commands = {type(s.command): s.command for play in plays for s in play.steps if s.command is not None}
    for step in (step for play in plays for step in play.steps if step.command is not None):
        assert_round_trip(step.command)
    for command in commands.values():
        assert_closed(command)


def test_events(plays: list[Play], activity: AnyActivity) -> None:
    """A log read back folds to the same state."""
    for play in plays:
        state = activity.start()
        for event in (event for step in play.steps for event in step.events):
            known = adapter(type(event))
            read = known.validate_json(known.dump_json(event))
            assert read == event
            state = activity.evolve(state, read)
        assert state == play.state
    for some in {type(e): e for play in plays for step in play.steps for e in step.events}.values():
        assert_closed(some)


def test_setups(plays: list[Play], activity: AnyActivity) -> None:
    for play in plays:
        assert isinstance(play.setup, activity.setup)
        assert_round_trip(play.setup)
        assert_closed(play.setup)
    assert adapter(activity.setup).validate_python({}) == activity.setup(), "a setup can be left as it is"


def test_views(play: Play, activity: AnyActivity) -> None:
    """Layers hold no nulls: in a merge patch a null deletes."""
    for step in play.steps[::10]:
        for audience in audiences(play):
            seen = view(activity, step.state, audience)
            known = adapter(type(seen))
            assert isinstance(seen, activity.views)
            assert known.validate_json(known.dump_json(seen)) == seen
            assert list(nulls(known.dump_python(seen, mode="json", exclude_none=True))) == []


def test_what_is_exported(play: Play, activity: AnyActivity) -> None:
    told = [*activity.rows(play.state), *activity.carries(play.state), *activity.material(play.state).values()]
    for record in (activity.summary(play.state), *told):
        assert_round_trip(record)
