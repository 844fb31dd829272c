"""The state of a game of rummy, and questions that rules and views both ask of it.

In every pile the first card is the top one. A card lies in one place of its table: a hand, a stock, a discard
pile, or aside with the accepted series.
"""

from collections.abc import Mapping
from dataclasses import field

from game_rules.activity import SeatId
from game_rules.kit.cards import KINDS, Card, Kind
from game_rules.kit.turns import Turns
from game_rules.record import record
from game_rules.rummy.commands import Source
from game_rules.rummy.setup import RummySetup
from game_rules.rummy.views import LastAct, Phase, Step

HAND_SIZE = len(KINDS)
DEALT = LastAct(what="dealt", number=0, seat=None, kind=None, source=None)
NO_PILES: Mapping[Kind, tuple[str, ...]] = dict.fromkeys(KINDS, ())


@record
class Ballot:
    """The votes on a claim, by seat: yes or not yet."""

    open: bool = True
    votes: Mapping[SeatId, bool] = field(default_factory=dict)


@record
class OpenClaim:
    """A claim that waits for its answer; *cards* are gap, cause, action."""

    id: str
    seat: SeatId
    cards: tuple[str, str, str]
    at: int
    explanation: str = ""
    ballot: Ballot | None = None


@record
class Series:
    """An accepted claim; *yes* and *not_yet* are None when there was no vote."""

    id: str
    table: str
    seat: SeatId
    cards: tuple[str, str, str]
    explanation: str
    yes: int | None
    not_yet: int | None
    at: int


@record
class Written:
    """A card written at a table."""

    kind: Kind
    text: str
    author: SeatId
    table: str
    at: int


@record
class Table:
    """One table. *laid* is the card laid in this turn; *tried* are hands already returned and unchanged since."""

    id: str
    turns: Turns = Turns()
    laid: str | None = None
    hands: Mapping[SeatId, tuple[str, ...]] = field(default_factory=dict)
    stocks: Mapping[Kind, tuple[str, ...]] = field(default_factory=lambda: NO_PILES)
    discards: Mapping[Kind, tuple[str, ...]] = field(default_factory=lambda: NO_PILES)
    aside: tuple[str, ...] = ()
    claim: OpenClaim | None = None
    tried: frozenset[SeatId] = frozenset()
    returned: int = 0
    over: bool = False
    last: LastAct = DEALT


@record
class RummyState:
    """The whole game. *auto* is None until the facilitator chooses; *calls* is the number of the latest claim."""

    setup: RummySetup = RummySetup()
    phase: Phase = "playing"
    auto: bool | None = None
    cards: Mapping[str, Card] = field(default_factory=dict)
    tables: Mapping[str, Table] = field(default_factory=dict)
    series: Mapping[str, Series] = field(default_factory=dict)
    written: Mapping[str, Written] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    calls: int = 0


def kind_of(state: RummyState, card: str) -> Kind:
    """The kind of a card of the deck or a written one; the card is known."""
    return state.cards[card].kind if card in state.cards else state.written[card].kind


def table_of(state: RummyState, seat: SeatId) -> Table | None:
    """The table where *seat* sits, or None."""
    return next((table for table in state.tables.values() if seat in table.turns.order), None)


def claim_table(state: RummyState, claim: str) -> Table | None:
    """The table where *claim* is open, or None."""
    return next((t for t in state.tables.values() if t.claim is not None and t.claim.id == claim), None)


def auto_pass(state: RummyState) -> bool:
    """Whether turns pass by themselves (R1.4)."""
    return len(state.tables) > 1 if state.auto is None else state.auto


def ready(table: Table) -> frozenset[SeatId]:
    """Those who can have a turn: whoever holds a card."""
    return frozenset(seat for seat, hand in table.hands.items() if hand)


def step_of(table: Table) -> Step | None:
    """What whoever is on has to do now, or None when nobody is on (R3)."""
    seat = table.turns.on
    if seat is None:
        return None
    if table.laid is None:
        return "lay"
    hand = table.hands.get(seat, ())
    return "take" if len(hand) < HAND_SIZE and table.laid not in hand else "done"


def stock_can_give(table: Table, kind: Kind) -> bool:
    """Whether a card can come from this stock, as it is or refilled (R4)."""
    return bool(table.stocks[kind]) or len(table.discards[kind]) > 1


def playable(state: RummyState, table: Table, seat: SeatId, card: str) -> bool:
    """Whether laying *card* leaves anything to take: with "same colour only" it may not (R3.4)."""
    kind = kind_of(state, card)
    if not state.setup.same_colour_only or blanks_left(state, seat):
        return True
    return bool(table.stocks[kind] or table.discards[kind])


def takeable(state: RummyState, table: Table) -> tuple[tuple[Kind, Source], ...]:
    """From where whoever has laid may take: stocks first (R3.2, R3.4)."""
    laid = table.laid
    if laid is None:
        return ()
    kinds = tuple(k for k in KINDS if not state.setup.same_colour_only or k == kind_of(state, laid))
    stocks = tuple((k, _STOCK) for k in kinds if stock_can_give(table, k))
    return stocks + tuple((k, _DISCARD) for k in kinds if table.discards[k] and table.discards[k][0] != laid)


_STOCK: Source = "stock"
_DISCARD: Source = "discard"


def blanks_left(state: RummyState, seat: SeatId) -> int:
    """How many cards *seat* may still write in this game (R8)."""
    return max(0, state.setup.blanks - sum(1 for card in state.written.values() if card.author == seat))


def others(table: Table, seat: SeatId) -> tuple[SeatId, ...]:
    """All at the table but *seat*."""
    return tuple(s for s in table.turns.order if s != seat)


def counted(ballot: Ballot) -> tuple[int, int]:
    """How many voted yes, and how many not yet."""
    yes = sum(ballot.votes.values())
    return yes, len(ballot.votes) - yes


def claimable(state: RummyState, table: Table, seat: SeatId) -> tuple[str, str, str] | None:
    """The hand as gap, cause, action, when it holds exactly one of each; else None (R5.1)."""
    hand = {kind_of(state, card): card for card in table.hands.get(seat, ())}
    if len(hand) != HAND_SIZE or len(table.hands.get(seat, ())) != HAND_SIZE:
        return None
    return hand["gap"], hand["cause"], hand["action"]


def has_words(state: RummyState, id: str) -> bool:
    """Whether *id* names words that somebody wrote and that can be hidden (R8.4)."""
    return id in state.written or id in state.series or claim_table(state, id) is not None
