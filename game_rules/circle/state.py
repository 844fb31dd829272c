"""The state of an opening circle. What a page says stays in its writer's draft; a laid page only points to it.

So a laid page that is undone is a draft again, and nothing of a draft is anywhere else.
"""

from collections.abc import Mapping

from game_rules.activity import SeatId
from game_rules.circle.types import Relation, Stage
from game_rules.kit.talk.state import EMPTY as NO_TALK
from game_rules.kit.talk.state import Talk
from game_rules.kit.turns import Turns
from game_rules.record import record

Likeness = tuple[Relation, frozenset[str], str]
"""What makes threads equal: relation, pages, and the word with its case folded (C6.3)."""


@record
class Sheet:
    """What somebody wrote on the two sides of their page."""

    life: str = ""
    educational: str = ""


BLANK = Sheet()


@record
class Laid:
    """A page that lies. *named*: names were shown when it was laid (C8.2)."""

    seat: SeatId
    quiet: bool
    named: bool
    at: int


@record
class Strand:
    """A thread and those who hold it. *alike* are all the likenesses that lead here: its own, and those of threads
    that were merged or renamed."""

    relation: Relation
    word: str
    pages: frozenset[str]
    holders: tuple[SeatId, ...]
    alike: frozenset[Likeness]


@record
class CircleState:
    """*order* of the turns, *been* those who were on already; *page_of* is by seat; *pages* is by page, oldest first.

    *ahead* is how many turns come before that of each seat whose turn is still to come, kept so that hundreds of
    phones are told quickly.
    """

    stage: Stage
    people: tuple[SeatId, ...]
    sheets: Mapping[SeatId, Sheet]
    ready: frozenset[SeatId]
    turns: Turns
    been: frozenset[SeatId]
    ahead: Mapping[SeatId, int]
    began_at: int
    """When the turn that is on began, in milliseconds since the epoch."""
    turn_seconds: int
    turn_page: str | None
    """The page that was laid in the turn that is on."""
    arranging: bool
    pages: Mapping[str, Laid]
    page_of: Mapping[SeatId, str]
    shown: str | None
    hidden: frozenset[str]
    """Pages that are hidden."""
    turned: bool
    agreed: Mapping[SeatId, bool]
    threads: Mapping[str, Strand]
    last_thread: int
    hidden_threads: frozenset[str]
    talk: Talk


EMPTY = CircleState(
    stage="writing",
    people=(),
    sheets={},
    ready=frozenset(),
    turns=Turns(),
    been=frozenset(),
    ahead={},
    began_at=0,
    turn_seconds=0,
    turn_page=None,
    arranging=False,
    pages={},
    page_of={},
    shown=None,
    hidden=frozenset(),
    turned=False,
    agreed={},
    threads={},
    last_thread=0,
    hidden_threads=frozenset(),
    talk=NO_TALK,
)
