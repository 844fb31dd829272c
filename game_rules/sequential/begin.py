"""The beginning of a sequential game: the setup is checked and the cards are spread (S1, S2)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event
from game_rules.kit.cards import KINDS, Card
from game_rules.sequential.carried import carried_cards
from game_rules.sequential.events import CardsSpread
from game_rules.sequential.refusals import refuse
from game_rules.sequential.setup import SequentialSetup
from game_rules.sequential.turn_decisions import first_turn

AT_MOST = range(1, 11)
BLANKS = range(0, 11)


def begin(setup: SequentialSetup, context: Context) -> Sequence[Event]:
    """The events that start a game.

    Raises `Refused`: `bad-stages`, `out-of-range`, `no-such-deck`, `no-cards-of-kind`.
    """
    _check(setup)
    spread = CardsSpread(
        deck=setup.deck,
        cards=_thinned(setup, context),
        stages=setup.stages,
        at_most=setup.at_most,
        how=setup.how,
        counts=setup.counts,
        blanks=setup.blanks,
        seats=context.seats,
    )
    return (spread, *(first_turn(context.seats) if setup.how == "turns" else ()))


def _check(setup: SequentialSetup) -> None:
    if not setup.stages or setup.stages != tuple(kind for kind in KINDS if kind in setup.stages):
        refuse("bad-stages")
    for field, value, allowed in (("at_most", setup.at_most, AT_MOST), ("blanks", setup.blanks, BLANKS)):
        if value not in allowed:
            refuse("out-of-range", field=field, least=allowed[0], most=allowed[-1])


def _thinned(setup: SequentialSetup, context: Context) -> tuple[Card, ...]:
    """What was carried here, and the deck without the cards left out and kinds no stage asks for (S2.1, S2.2, S2.4)."""
    deck = context.library.decks.get(setup.deck)
    if deck is None:
        refuse("no-such-deck")
    carried = carried_cards(setup, deck, context)
    left_out = {*setup.without, *(card.id for card in carried)}
    own = (card for card in deck.cards if card.kind in setup.stages and card.id not in left_out)
    cards = (*carried, *own)
    for kind in setup.stages:
        if not any(card.kind == kind for card in cards):
            refuse("no-cards-of-kind", kind=kind)
    return cards
