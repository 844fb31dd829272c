"""The colour rating for the contract tests."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import get_args

from game_rules.activity import Affiliation, Command, SeatId
from game_rules.rating import types as cmd
from game_rules.rating.state import Given, RatingState, Reason, Round, told
from game_rules.rating.tally import MARKS, Matrix, Tally, Triple
from tests.contract.discussion_driver import DiscussionDriver
from tests.contract.play import Audience

TALK = DiscussionDriver()
OWN = tuple(
    cmd.OwnIntervention(name=f"Intervention {n}", goal="So that all come", head="other-fields", provider="school")
    for n in range(4)
)
Marks = Mapping[SeatId, Mapping[str, Given]]


class RatingDriver:
    """Marks a lot, so that there is something to measure; now and then the facilitator goes on."""

    ending: tuple[type[Command], ...] = ()
    hides_from = frozenset({"public", "board", "private", "console"})

    def setup(self, random: Random) -> cmd.RatingSetup:
        """Any options."""
        return cmd.RatingSetup(
            own=random.choice(((), OWN)),
            live=random.random() < 0.5,
            threshold=random.randint(-20, 60),
            names=random.random() < 0.5,
        )

    def words(self, state: RatingState) -> Sequence[str]:
        """Interventions, reasons, and what the talk has."""
        return (
            *state.interventions,
            *(id for reasons in state.reasons.values() for id in reasons),
            *TALK.words(state.talk),
        )

    def likely(self, state: RatingState, seats: Sequence[SeatId], random: Random) -> tuple[SeatId | None, Command]:
        """Marks while a round is open; else something the facilitator does, or an answer."""
        chance = random.random()
        if not state.open or chance < 0.15:
            return TALK.likely(state.talk, seats, random) if chance < 0.5 else (None, _leading(state, random))
        if chance < 0.2 or not seats:
            return None, _leading(state, random)
        item = random.choice(list(state.interventions))
        if chance < 0.25:
            return random.choice(seats), cmd.WithdrawRating(item=item)
        reason = f"Because, {random.random()}" if chance < 0.5 else ""
        return random.choice(seats), cmd.Rate(item=item, mark=random.choice(MARKS), reason=reason)

    def check(self, state: RatingState) -> None:
        """What is counted on the way is what a recount finds; every reason belongs to one mark, and to its words."""
        assert state == recounted(state, [round.marks for round in state.rounds])
        belongs = [
            (item, given.reason, given.mark, number)
            for number, round in enumerate(state.rounds, 1)
            for marks in round.marks.values()
            for item, given in marks.items()
            if given.reason is not None
        ]
        kept = [(item, id, r.mark, r.round) for item, reasons in state.reasons.items() for id, r in reasons.items()]
        assert Counter(belongs) == Counter(kept)
        assert set(state.shown) <= {id for _, id, _, _ in kept}
        assert all(marks for round in state.rounds for marks in round.marks.values())

    def twin(self, state: RatingState, audience: Audience, random: Random) -> RatingState:
        """Marks change hands, and where the counts are not shown they are others; so are the reasons nobody sees."""
        seats = sorted({seat for round in state.rounds for seat in round.marks} - {audience.seat})
        hands = dict(zip(seats, random.sample(seats, len(seats)), strict=True))
        rounds = [
            {
                hands.get(seat, seat): _others(state, number, seat, audience, marks, random)
                for seat, marks in r.marks.items()
            }
            for number, r in enumerate(state.rounds, 1)
        ]
        twin = recounted(state, rounds)
        return replace(twin, reasons=_reasons(state, twin, audience), talk=TALK.twin(state.talk, audience, random))


def _leading(state: RatingState, random: Random) -> Command:
    """Something a facilitator does."""
    item = random.choice(list(state.interventions))
    reasons = [id for reasons in state.reasons.values() for id in reasons] or ["reason-1"]
    choices: list[Command] = [
        cmd.ShowResults(shows=random.choice(get_args(cmd.Shows)), item=item),
        cmd.SetThreshold(threshold=random.randint(-100, 100)),
        cmd.ShowReason(reason=random.choice(reasons), shown=random.random() < 0.7),
    ]
    if random.random() < 0.2:
        choices.append(cmd.CloseRound() if state.open else cmd.OpenSecondRound())
    return random.choice(choices)


def recounted(state: RatingState, rounds: Sequence[Marks]) -> RatingState:
    """*state* with these marks, and everything that is counted on the way counted anew."""
    moves: dict[str, Counter[tuple[str, str]]] = {}
    for item, first, second in _both(rounds):
        moves.setdefault(item, Counter())[first, second] += 1
    return replace(
        state,
        rounds=tuple(_recounted(state, marks) for marks in rounds),
        moves={item: _matrix(found) for item, found in moves.items()},
    )


def _both(rounds: Sequence[Marks]) -> Iterator[tuple[str, str, str]]:
    """Every mark of a second round by somebody who had marked the same in the first."""
    first, second = (*rounds, {}) if len(rounds) == 1 else rounds
    for seat, marks in second.items():
        for item, given in marks.items():
            if item in first.get(seat, {}):
                yield item, first[seat][item].mark, given.mark


def _matrix(found: Counter[tuple[str, str]]) -> Matrix:
    rows: list[Triple] = [(found[mark, "no"], found[mark, "so"], found[mark, "yes"]) for mark in MARKS]
    return rows[0], rows[1], rows[2]


def _recounted(state: RatingState, marks: Marks) -> Round:
    tallies = {}
    for item in {item for own in marks.values() for item in own}:
        given = [own[item] for own in marks.values() if item in own]
        groups: dict[Affiliation | None, Triple] = {}
        for affiliation in {one.affiliation for one in given}:
            groups[affiliation] = _counts(one for one in given if one.affiliation == affiliation)
        tallies[item] = Tally(counts=_counts(given), groups=groups)
    finished = sum(set(own) == set(state.interventions) for own in marks.values())
    return Round(marks=marks, tallies=tallies, finished=finished)


def _counts(given: Iterator[Given] | Sequence[Given]) -> Triple:
    found = Counter(one.mark for one in given)
    return found["no"], found["so"], found["yes"]


def _others(
    state: RatingState, round: int, seat: SeatId, audience: Audience, marks: Mapping[str, Given], random: Random
) -> Mapping[str, Given]:
    """The same interventions marked in another way, where nobody but the seat itself may know how."""
    if seat == audience.seat:
        return marks
    return {
        item: given if _known(state, round, item, audience) else replace(given, mark=random.choice(MARKS))
        for item, given in marks.items()
    }


def _known(state: RatingState, round: int, item: str, audience: Audience) -> bool:
    """Whether *audience* is told how *item* was marked; on phones only once the round is closed."""
    phones = audience.layer in ("public", "private")
    return told(replace(state, live=False) if phones else state, round, item)


def _reasons(state: RatingState, twin: RatingState, audience: Audience) -> Mapping[str, Mapping[str, Reason]]:
    """The reasons with the marks of the twin; those that nobody but their writer sees in other words."""
    found = {item: dict(reasons) for item, reasons in state.reasons.items()}
    for number, round in enumerate(twin.rounds, 1):
        for seat, marks in round.marks.items():
            for item, given in marks.items():
                if given.reason is not None and seat != audience.seat and not _known(state, number, item, audience):
                    found[item][given.reason] = replace(found[item][given.reason], mark=given.mark, text="other words")
    return found
