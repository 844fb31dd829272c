"""Given, when, then: the lines of a transcript as the steps of a test."""

from random import Random
from typing import Any

from game_rules.activity import Event, SeatId
from game_rules.catalog import by_key
from tests.transcripts.player import Player
from tests.transcripts.reading import affiliations_of, seats_of


class Scene:
    """A game of an activity with the sample library; lines are written as in a transcript."""

    def __init__(self, activity: str, setup: str = "", seats: str = "noa samir tal") -> None:
        rules = by_key(activity)
        assert rules is not None
        self.setup = setup
        self.player = Player(rules, Random(7), seats_of(seats), affiliations_of(seats))

    def given(self, *lines: str) -> "Scene":
        """All of *lines* happen, none is refused."""
        for line in lines:
            said = self.when(line)
            assert not any(step.startswith("refused") for step in said), (line, said)
        return self

    def when(self, line: str) -> list[str]:
        """What comes of *line*: events in words, or one refusal."""
        said = list(self.player.hear(line, self.setup))
        return [step.removeprefix("→ ") for step in said if step.startswith("→")]

    @property
    def state(self) -> Any:
        return self.player.state

    @property
    def events(self) -> list[Event]:
        return self.player.events

    @property
    def public(self) -> Any:
        return self.player.activity.public(self.state)

    @property
    def board(self) -> Any:
        return self.player.activity.board(self.state, self.public)

    @property
    def console(self) -> Any:
        return self.player.activity.console(self.state)

    def private(self, seat: str) -> Any:
        return self.player.activity.private(self.state, SeatId(seat))

    def rows(self) -> list[Any]:
        return list(self.player.activity.rows(self.state))

    def fold(self, events: list[Event]) -> Any:
        """The state that *events* make, from the beginning."""
        state = self.player.activity.start()
        for event in events:
            state = self.player.activity.evolve(state, event)
        return state
