"""The state of a rating: every mark with whose it is, and the tallies that grow beside them."""

from collections.abc import Mapping

from game_rules.activity import Affiliation, SeatId
from game_rules.kit.interventions import Intervention
from game_rules.kit.talk.state import EMPTY as NO_TALK
from game_rules.kit.talk.state import Talk
from game_rules.rating.tally import SMALLEST_GROUP, Matrix, Tally
from game_rules.rating.types import Mark, Shows
from game_rules.record import record


@record
class Given:
    """A mark somebody gave. *reason* is the id of the reason given with it."""

    mark: Mark
    reason: str | None
    affiliation: Affiliation | None


@record
class Reason:
    """Why somebody gave a mark; never with whose it is."""

    mark: Mark
    text: str
    round: int
    number: int


@record
class Round:
    """*marks* is by seat, then by intervention; seats without any are not in it. *finished* have marked them all."""

    marks: Mapping[SeatId, Mapping[str, Given]]
    tallies: Mapping[str, Tally]
    finished: int


NEW_ROUND = Round(marks={}, tallies={}, finished=0)


@record
class RatingState:
    """*reasons* is by intervention, then by id. *moves* counts those who rated in both rounds."""

    interventions: Mapping[str, Intervention]
    """In the order they are shown."""
    live: bool
    threshold: int
    rounds: tuple[Round, ...]
    open: bool
    moves: Mapping[str, Matrix]
    reasons: Mapping[str, Mapping[str, Reason]]
    last: int
    """The highest number a reason had."""
    shown: tuple[str, ...]
    """Reasons on the screen, in the order they came there."""
    shows: Shows
    item: str | None
    talk: Talk


EMPTY = RatingState(
    interventions={},
    live=False,
    threshold=0,
    rounds=(NEW_ROUND,),
    open=False,
    moves={},
    reasons={},
    last=0,
    shown=(),
    shows="bars",
    item=None,
    talk=NO_TALK,
)


def now(state: RatingState) -> Round:
    """The round that is on, or was last."""
    return state.rounds[-1]


def tally(state: RatingState, round: int, item: str) -> Tally | None:
    """How *item* was marked in *round* (from 1); None where nobody did, or there was no such round."""
    return state.rounds[round - 1].tallies.get(item) if round <= len(state.rounds) else None


def closed(state: RatingState, round: int) -> bool:
    """Whether nothing of *round* changes any more."""
    return round < len(state.rounds) or (round == len(state.rounds) and not state.open)


def revealed(state: RatingState, round: int) -> bool:
    """Whether anybody may see results of *round* (R4.1, R4.2)."""
    return round <= len(state.rounds) and (state.live or closed(state, round))


def standing(state: RatingState) -> int | None:
    """The round that alike, different and the scatter speak of: the last closed, else the first if live (R4.5)."""
    if closed(state, len(state.rounds)):
        return len(state.rounds)
    return len(state.rounds) - 1 or (1 if state.live else None)


def told(state: RatingState, round: int, item: str) -> bool:
    """Whether the counts of *item* in *round*, and the reasons, may be seen: revealed, and of three people (R4.3)."""
    found = tally(state, round, item)
    return found is not None and revealed(state, round) and sum(found.counts) >= SMALLEST_GROUP


def item_of(state: RatingState, reason: str) -> str | None:
    """The intervention that *reason* is about, while there is such a reason."""
    return next((item for item, reasons in state.reasons.items() if reason in reasons), None)


def told_reasons(state: RatingState, item: str) -> Mapping[str, Reason]:
    """The reasons given with marks whose counts may be seen, oldest first."""
    rounds = [round for round in range(1, len(state.rounds) + 1) if told(state, round, item)]
    return {id: reason for id, reason in state.reasons.get(item, {}).items() if reason.round in rounds}


def shown_reasons(state: RatingState) -> Mapping[str, tuple[str, Reason]]:
    """The reasons on the screen, each with its intervention, in the order they came there."""
    found = ((id, item_of(state, id)) for id in state.shown)
    given = ((id, item, state.reasons[item][id]) for id, item in found if item is not None)
    return {id: (item, reason) for id, item, reason in given if told(state, reason.round, item)}
