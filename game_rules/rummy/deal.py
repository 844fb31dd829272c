"""Dealing: the beginning of a game, hands for late seats, cards from stocks that may have to be refilled first."""

from collections.abc import Iterable, Sequence
from random import Random

from game_rules.activity import Context, Event, SeatId
from game_rules.kit.cards import KINDS, Card, Kind, copy_id, shuffled, split_evenly
from game_rules.rummy import events as ev
from game_rules.rummy.refusals import refuse
from game_rules.rummy.setup import RummySetup
from game_rules.rummy.state import RummyState, Table

ONE_TABLE_UP_TO = 8
SPLIT_INTO_AT_MOST = 6
TABLE_SIZES = range(3, 9)
COPIES = range(1, 5)
BLANKS = range(10)


def prepared(setup: RummySetup, context: Context) -> Sequence[Event]:
    """The deck, the tables with their stocks, and who sits where, without hands (R1, R2). May refuse."""
    deck = _checked(setup, context)
    cards = tuple(card for card in deck if card.id not in setup.without)
    sizes = table_sizes(setup, len(context.seats))
    _check_enough(cards, setup, max(sizes))
    events: list[Event] = [ev.GamePrepared(setup=setup, cards=cards)]
    seats = iter(context.seats)
    for number, size in enumerate(sizes, start=1):
        table = str(number)
        events.append(opened(table, cards, setup.copies, context.random))
        events += [ev.SatDown(table=table, seat=next(seats)) for _ in range(size)]
    return events


def table_sizes(setup: RummySetup, seats: int) -> tuple[int, ...]:
    """How many seats sit at each table (R1.1, R1.2)."""
    if setup.table_size is not None:
        return split_evenly(seats, setup.table_size)
    return (seats,) if seats <= ONE_TABLE_UP_TO else split_evenly(seats, SPLIT_INTO_AT_MOST)


def opened(table: str, cards: Sequence[Card], copies: int, random: Random) -> ev.TableOpened:
    """A table with the whole deck, shuffled into stocks (R2.1)."""
    numbers = range(1, copies + 1)
    stocks = {k: shuffled((copy_id(c.id, n) for n in numbers for c in cards if c.kind == k), random) for k in KINDS}
    return ev.TableOpened(table=table, stocks=stocks)


def available(table: Table, kind: Kind) -> int:
    """How many cards a stock can give, counting what refills it (R4)."""
    return len(table.stocks[kind]) + max(0, len(table.discards[kind]) - 1)


def missing_for_hand(table: Table) -> tuple[Kind, int] | None:
    """The kind most lacking for dealing in one more seat so that a card of each kind remains (R2.3), or None."""
    kind = min(KINDS, key=lambda k: available(table, k))
    lacking = 2 - available(table, kind)
    return (kind, lacking) if lacking > 0 else None


def drawn(table: Table, kinds: Iterable[Kind], random: Random) -> tuple[list[Event], tuple[str, ...]] | None:
    """The top card of each stock of *kinds* (each kind once), after the refilling it takes; None if one cannot give."""
    events: list[Event] = []
    cards: list[str] = []
    for kind in kinds:
        stock = table.stocks[kind]
        if not stock:
            stock = shuffled(table.discards[kind][1:], random)
            if not stock:
                return None
            events.append(ev.Refilled(table=table.id, kind=kind, cards=stock))
        cards.append(stock[0])
    return events, tuple(cards)


def hand_for(table: Table, seat: SeatId, random: Random) -> list[Event]:
    """The events that deal a waiting seat in; none while there are too few cards (R2.7)."""
    hand = drawn(table, KINDS, random) if missing_for_hand(table) is None else None
    if hand is None:
        return []
    return [*hand[0], ev.HandDealt(table=table.id, seat=seat, cards=hand[1])]


def deck_of(state: RummyState) -> tuple[Card, ...]:
    """The cards of the game, each once however many copies there are."""
    return tuple(card for id, card in state.cards.items() if id == card.id)


def _checked(setup: RummySetup, context: Context) -> tuple[Card, ...]:
    if setup.table_size is not None and setup.table_size not in TABLE_SIZES:
        refuse("out-of-range", field="table_size", least=TABLE_SIZES[0], most=TABLE_SIZES[-1])
    if setup.copies not in COPIES:
        refuse("out-of-range", field="copies", least=COPIES[0], most=COPIES[-1])
    if setup.blanks not in BLANKS:
        refuse("out-of-range", field="blanks", least=BLANKS[0], most=BLANKS[-1])
    if setup.deck not in context.library.decks:
        refuse("no-such-deck")
    if not context.seats:
        refuse("no-seats")
    return context.library.decks[setup.deck].cards


def _check_enough(cards: Sequence[Card], setup: RummySetup, seats: int) -> None:
    """One card of each kind for each seat, and one more to begin the stock (R2.3)."""
    have = {kind: setup.copies * sum(1 for card in cards if card.kind == kind) for kind in KINDS}
    kind = min(KINDS, key=lambda k: have[k])
    missing = seats + 1 - have[kind]
    if missing > 0:
        refuse("too-few-cards", missing=missing, kind=kind, seats=seats)
