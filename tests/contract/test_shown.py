"""What goes over the wire is what the records say, and every patch leads from one to the next."""

from typing import Any, cast

import pytest

from bots.wire import merged
from server.shape import Layer, shape
from tests.contract.play import AnyActivity, Play, audiences, view
from tests.contract.test_bytes import adapter


def test_layers_follow_the_views(play: Play, activity: AnyActivity) -> None:
    """Shown step by step, a layer is always what it would be if it were made anew."""
    for audience in list(audiences(play))[:5]:
        layer, seen = Layer(), cast(dict[str, Any], {})
        for step in play.steps[::3]:
            looks = view(activity, step.state, audience)
            patch = layer.turn(looks)
            seen = merged(seen, patch)
            written = adapter(type(looks)).dump_python(looks, mode="json", exclude_none=True)
            assert seen == layer.shown == written
            assert layer.turn(looks) == {}


def test_what_stays_is_the_very_same() -> None:
    """Whoever compares two layers need not look into what did not change."""
    layer = Layer()
    layer.turn({"a": {"b": (1, 2)}, "c": {"d": "x"}})
    before = layer.shown
    assert layer.turn({"a": {"b": (1, 2)}, "c": {"d": "y"}}) == {"c": {"d": "y"}}
    assert layer.shown["a"] is before["a"] and layer.shown is not before


def test_a_yes_is_no_one() -> None:
    """What is equal in Python but not on the wire is another."""
    layer = Layer()
    layer.turn({"a": 1, "b": 1.0, "c": {"d": True}})
    layer.turn({"a": True, "b": 1, "c": {"d": 1}})
    assert [type(layer.shown[name]) for name in ("a", "b")] == [bool, int] and layer.shown["c"]["d"] is not True


def test_no_view_is_made_of_anything_else() -> None:
    with pytest.raises(TypeError, match="set"):
        shape({"a": {1, 2}})
