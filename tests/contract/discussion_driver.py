"""The discussion for the contract tests."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game_rules.activity import Command, SeatId
from game_rules.discussion.setup import DiscussionSetup
from game_rules.kit.talk import commands as cmd
from game_rules.kit.talk.state import Talk, name_beside, themes_of
from tests.contract.play import Audience


class DiscussionDriver:
    """Answers the question that is asked, and highlights and hides."""

    ending: tuple[type[Command], ...] = ()
    hides_from = frozenset({"public", "board", "private"})

    def setup(self, random: Random) -> DiscussionSetup:
        """Any options."""
        own = random.choice(((), ("What do we do first?",)))
        questions = random.choice((None, "after-cards")) if own else "after-cards"
        return DiscussionSetup(questions=questions, own=own, names=random.random() < 0.5, answers=random.randint(1, 4))

    def words(self, state: Talk) -> Sequence[str]:
        """Questions, answers and themes."""
        return (*state.order, *state.given, *state.themes)

    def likely(self, state: Talk, seats: Sequence[SeatId], random: Random) -> tuple[SeatId | None, Command]:
        """An answer, or something the facilitator does with one."""
        chance = random.random()
        if seats and (not state.given or chance < 0.5):
            return random.choice(seats), cmd.Answer(question=state.current, text=f"Because of this, {random.random()}")
        answer = random.choice(list(state.given) or ["answer-1"])
        if chance < 0.7 and answer in state.given:
            return None, self._theme(state, answer, random)
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

    def _theme(self, state: Talk, answer: str, random: Random) -> Command:
        """Something the facilitator does with themes, and with *answer*."""
        themes = themes_of(state, state.given[answer].question)
        if not themes or random.random() < 0.2:
            title = f"Theme {random.randint(1, 5)}"
            return cmd.AddTheme(title=title, answer=random.choice((None, answer)))
        theme = random.choice(themes)
        gather = cmd.GatherAnswer(answer=answer, theme=theme)
        rename = cmd.RenameTheme(theme=theme, title=f"Theme {random.randint(1, 9)}")
        return random.choice(
            (gather, gather, gather, cmd.GatherAnswer(answer=answer), rename, cmd.DropTheme(theme=theme))
        )

    def check(self, state: Talk) -> None:
        """Answers and themes are those of questions that are there, and every gathered answer of its theme's."""
        assert all(given.question in state.order for given in state.given.values())
        assert state.current in (*state.order, "")
        assert len(set(state.order)) == len(state.order)
        assert all(theme.question in state.order for theme in state.themes.values())
        for answer, theme in state.gathered.items():
            assert state.given[answer].question == state.themes[theme].question

    def twin(self, state: Talk, audience: Audience, random: Random) -> Talk:
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
