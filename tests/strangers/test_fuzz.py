"""P6: a short run of the fuzz, and that its judge sees what it must. The long one: `python -m tests.strangers.fuzz`."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from server.codec import BadCommand, read_command, read_envelope
from tests.server.commands import started
from tests.strangers.fuzz import fuzz, gave_way
from tests.strangers.stranger import Score

FRAMES = 1_000


async def test_frames_nobody_meant_break_nothing(tmp_path: Path) -> None:
    server = started(tmp_path)
    try:
        score, figures = await fuzz(server, FRAMES, seed=7, quiet=0.5)
    finally:
        server.end()
    assert gave_way(score, figures) == [], (figures, server.err[-3000:])
    assert score.frames >= FRAMES and figures["memory grew (MB)"] < 60
    assert {"bad-command", "not-allowed", "bad-frame"} <= set(score.answers)
    for word in ("<script>", "onerror", "DROP TABLE", "etc/passwd", "SUM(A1)", "\u202e"):
        assert word not in server.err


def test_a_failure_is_seen() -> None:
    well = {"tracebacks": 0, "errors": 0, "silent": [], "alive": True}
    assert gave_way(Score(), well) == []
    assert gave_way(Score(), {**well, "tracebacks": 1}) == ["tracebacks"]
    assert gave_way(Score(), {**well, "silent": ["s1"]}) == ["silent"]
    assert gave_way(Score(), {**well, "alive": False}) == ["ended"]
    assert gave_way(Score(faults=["an act failed inside"]), well) == ["an act failed inside"]


@pytest.mark.parametrize("name", ["<script>", "נועה", "a\nb", "token_of_mine"])
def test_what_somebody_named_a_field_is_not_told_on(name: str) -> None:
    envelope = {"client": "c", "seq": 1, "activity": "room", "command": {}}
    command = {"type": "hold-phones", "held": True}
    for wrong in (partial(read_envelope, {**envelope, name: 1}), partial(read_command, "room", {**command, name: 1})):
        with pytest.raises(BadCommand) as bad:
            wrong()
        assert name not in str(bad.value) and str(bad.value)
