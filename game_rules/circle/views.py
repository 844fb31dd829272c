"""What each audience of an opening circle sees. A page has an id of its own, drawn: it says nothing of its writer."""

from collections.abc import Mapping

from game_rules.activity import SeatId
from game_rules.circle.types import Relation, Side, Stage
from game_rules.kit.talk.views import TalkConsole, TalkPrivate, TalkPublic
from game_rules.record import record


@record
class PageView:
    """A page that lies in the middle. An empty *text*: only spoken. *back* only where its writer agreed.

    *seat* only while names are shown. *quiet*: it was put down without speaking.
    """

    text: str
    back: str | None
    seat: SeatId | None
    quiet: bool


@record
class ThreadView:
    """Pages joined by a thread; *people* hold it."""

    relation: Relation
    word: str
    pages: tuple[str, ...]
    people: int


@record
class TurnView:
    """Whose turn it is: *seat* only while names are shown. *ends_at* (milliseconds since the epoch) only with a turn
    clock.

    *laid* is the page that was laid in this turn.
    """

    seat: SeatId | None
    number: int
    ends_at: int | None
    laid: str | None


@record
class CirclePublic:
    """What a stranger may see: never a page before it lies.

    *order*, *next*, *done* and *skipped* are told only while names are shown: they would say whose page is whose.
    """

    stage: Stage
    names: bool
    ready: int
    """How many people say that their page is ready."""
    people: int
    """How many sit in the circle."""
    order: tuple[SeatId, ...]
    """The order of the turns."""
    turn: TurnView | None
    next: SeatId | None
    done: tuple[SeatId, ...]
    """Those whose page lies, in the order of the turns."""
    skipped: tuple[SeatId, ...]
    """Those whose turn went by without a page."""
    to_come: int
    """How many turns are still ahead, the one that is on not among them."""
    arranging: bool
    turn_seconds: int
    pages: Mapping[str, PageView]
    laid: tuple[str, ...]
    """The pages in the order in which they were laid; those without a name after them, in an order that says nothing
    of when they were."""
    shown: str | None
    """The page the facilitator looks at, large."""
    turned: bool
    """Everyone was asked whether the educational side may be seen."""
    agreed: int
    threads: Mapping[str, ThreadView]
    strongest: tuple[str, ...]
    """Threads, the one most people hold first."""
    talk: TalkPublic


@record
class OwnPage:
    """One's own page. *frozen* are the sides that can no longer be changed."""

    life: str
    educational: str
    ready: bool
    page: str | None
    """Its id, once it lies."""
    hidden: bool
    frozen: tuple[Side, ...]
    agreed: bool | None
    """What one answered when asked to turn it; absent before."""


@record
class CirclePrivate:
    """For one seat alone. *ahead* is how many turns come before one's own, absent when none is left."""

    own: OwnPage
    after: SeatId | None
    """While people arrange the circle: after whom one sits."""
    ahead: int | None
    may_lay: bool
    asked: bool
    """One is asked, and has not answered yet, whether the educational side may be seen."""
    held: tuple[str, ...]
    """Threads one holds."""
    threads_left: int
    talk: TalkPrivate


@record
class ConsolePage:
    """A page that lies, with its writer, also where names are off or it is hidden."""

    seat: SeatId
    text: str
    back: str | None
    hidden: bool


@record
class ConsoleThread:
    """A thread as facilitators see it."""

    relation: Relation
    word: str
    pages: tuple[str, ...]
    people: int
    hidden: bool


@record
class CircleConsole:
    """For facilitators alone; never a draft: of the pages that do not lie yet only who wrote anything.

    *order*, *on*, *next*, *done* and *skipped* are told here also while names are off.
    """

    ready: tuple[SeatId, ...]
    order: tuple[SeatId, ...]
    on: SeatId | None
    next: SeatId | None
    done: tuple[SeatId, ...]
    skipped: tuple[SeatId, ...]
    written: tuple[SeatId, ...]
    """Those with anything on either side of their page."""
    pages: Mapping[str, ConsolePage]
    threads: Mapping[str, ConsoleThread]
    talk: TalkConsole
