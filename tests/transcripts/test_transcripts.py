"""Golden transcripts: every activity has one, and the rules still say every line of it."""

from pathlib import Path

import pytest

from game_rules.activity import Refused
from game_rules.catalog import ACTIVITIES, by_key
from tests.transcripts import reading, saying
from tests.transcripts.player import play

FOLDER = Path(__file__).parent
TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_rules_still_say_every_line(path: Path, request: pytest.FixtureRequest) -> None:
    told = path.read_text(encoding="utf-8")
    activity = by_key(reading.head(told.splitlines())["activity"])
    assert activity is not None
    played = play(activity, told)
    if request.config.getoption("--update-transcripts", default=False):
        path.write_text(played, encoding="utf-8")
    else:
        assert played == told, (
            "the rules say something else now; if it is meant: pytest tests/transcripts --update-transcripts"
        )


def test_every_activity_has_a_transcript() -> None:
    told = {reading.head(path.read_text(encoding="utf-8").splitlines())["activity"] for path in TRANSCRIPTS}
    assert told == {activity.key for activity in ACTIVITIES}


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_transcript_that_was_tampered_with_is_noticed(path: Path) -> None:
    told = path.read_text(encoding="utf-8")
    activity = by_key(reading.head(told.splitlines())["activity"])
    assert activity is not None
    tampered = told.replace("    → ", "    → almost ", 1)
    assert tampered != told
    assert play(activity, tampered) == told


def test_commands_and_setups_are_read_by_their_fields() -> None:
    activity = by_key("sequential")
    assert activity is not None
    setup = reading.setup_of(activity, "how=turns stages=gap,action at_most=2 without=")
    assert (setup.how, setup.stages, setup.at_most, setup.without) == ("turns", ("gap", "action"), 2, ())
    command = reading.command_of(activity, 'settle "" gap-maths gap-reading')
    assert saying.value(command) == '(settle under="" cards=[gap-maths gap-reading])'
    assert reading.command_of(activity, "settle under= cards=gap-maths,gap-reading") == command


@pytest.mark.parametrize("line", ["fly away", "mark", "mark a b c", "next-turn now"])
def test_a_line_that_cannot_be_read_is_an_error(line: str) -> None:
    activity = by_key("sequential")
    assert activity is not None
    with pytest.raises(reading.BadTranscript):
        reading.command_of(activity, line)


def test_a_refusal_is_said_with_its_parameters() -> None:
    assert saying.refusal(Refused("text-too-long", limit=90, length=91)) == "refused text-too-long limit=90 length=91"
