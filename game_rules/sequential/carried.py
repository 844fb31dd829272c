"""Starting material: what earlier runs left, cards of series and links and interventions that work (S2.4, S2.5)."""

from collections.abc import Iterable, Iterator, Mapping

from game_rules.activity import LANGUAGES, Carried, Context, Words
from game_rules.kit.cards import KINDS, Card, Deck, Kind
from game_rules.record import replace
from game_rules.sequential.setup import SequentialSetup

CHAINS = frozenset({"series", "link"})
EFFECTIVE = "rated-yes"
"""The kind of an intervention that most people marked green: what is done already, and works, is an action."""


def carried_cards(setup: SequentialSetup, deck: Deck, context: Context) -> tuple[Card, ...]:
    """The cards to lay before those of the deck: of the stages' kinds, each once, in the order they were left."""
    if not setup.carried:
        return ()
    decks = (deck, *(other for other in context.library.decks.values() if other.key != deck.key))
    found: list[Card] = []
    for kind, words in _left(context.carried):
        if kind in setup.stages and not any(_is(card, kind, words) for card in found):
            known = next((card for d in decks for card in d.cards if _is(card, kind, words)), None)
            id = f"carried-{len(found) + 1}"
            if known is None:
                text: Mapping[str, str] = (
                    {language: words for language in LANGUAGES} if isinstance(words, str) else words
                )
                found.append(Card(id=id, kind=kind, text=text, short={}, tags=(), channel=None))
            else:
                # Ids are a deck's own: only this deck's cards keep theirs.
                found.append(known if known in deck.cards else replace(known, id=id))
    return tuple(found)


def _left(carried: Iterable[Carried]) -> Iterator[tuple[Kind, Words]]:
    """Cards by kind: whole chains from gap to action, cards that were chosen by themselves, interventions that work."""
    for left in carried:
        if left.kind in CHAINS and len(left.items) == len(KINDS):
            yield from zip(KINDS, left.items, strict=True)
        if left.kind == EFFECTIVE:
            yield "action", left.items[0]
        for kind in KINDS:
            if left.kind == kind:
                yield kind, left.items[0]


def _is(card: Card, kind: Kind, words: Words) -> bool:
    """Whether *card* says *words*, in whichever language."""
    return card.kind == kind and not _plain(card.text).isdisjoint(_plain(words))


def _plain(words: Words) -> frozenset[str]:
    texts = (words,) if isinstance(words, str) else words.values()
    return frozenset(" ".join(text.split()).casefold() for text in texts if text.strip())
