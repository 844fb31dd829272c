"""The discussion for the contract tests."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game_rules.activity import Command, SeatId
from game_rules.discussion import types as cmd
from game_rules.discussion.state import DiscussionState, name_beside
from tests.contract.play import Audience


class DiscussionDriver:
    """Answers the question that is asked, and highlights and hides."""

    ending: tuple[type[Command], ...] = ()
    hides_from = frozenset({"public", "private"})

    def setup(self, random: Random) -> cmd.DiscussionSetup:
        """Any options."""
        own = random.choice(((), ("What do we do first?",)))
        questions = random.choice((None, "after-cards")) if own else "after-cards"
        return cmd.DiscussionSetup(
            questions=questions, own=own, names=random.random() < 0.5, answers=random.randint(1, 4)
        )

    def words(self, state: DiscussionState) -> Sequence[str]:
        """Questions and answers."""
        return (*state.order, *state.given)

    def likely(self, state: DiscussionState, seats: Sequence[SeatId], random: Random) -> tuple[SeatId | None, Command]:
        """An answer, or something the facilitator does with one."""
        if seats and (not state.given or random.random() < 0.6):
            return random.choice(seats), cmd.Answer(question=state.current, text=f"Because of this, {random.random()}")
        answer = random.choice(list(state.given) or ["answer-1"])
        choices: list[tuple[SeatId | None, Command]] = [
            (None, cmd.HighlightAnswer(answer=answer)),
            (None, cmd.HideAnswer(answer=answer)),
            (None, cmd.ShowAnswer(answer=answer)),
            (None, cmd.DimAnswer(answer=answer)),
            (None, cmd.ShowNames(shown=not state.names)),
            (None, cmd.AskQuestion(question=random.choice(state.order))),
        ]
        if answer in state.given:
            choices.append((state.given[answer].seat, cmd.WithdrawAnswer(answer=answer)))
        return random.choice(choices)

    def check(self, state: DiscussionState) -> None:
        """Every answer is to a question that is there; the current one is too."""
        assert all(given.question in state.order for given in state.given.values())
        assert state.current in (*state.order, "")
        assert len(set(state.order)) == len(state.order)

    def twin(self, state: DiscussionState, audience: Audience, random: Random) -> DiscussionState:
        """Writers nobody is told of change places; hidden answers have other words. Facilitators see both."""
        if audience.layer == "console":
            return state
        told = {given.seat for given in state.given.values() if name_beside(state, given) is not None}
        secret = sorted({given.seat for given in state.given.values()} - told - {audience.seat})
        others = dict(zip(secret, random.sample(secret, len(secret)), strict=True))
        given = {id: replace(answer, seat=others.get(answer.seat, answer.seat)) for id, answer in state.given.items()}
        for id in state.hidden:
            if id in given and given[id].seat != audience.seat:
                given[id] = replace(given[id], text="other words")
        return replace(state, given=given)
