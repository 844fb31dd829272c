"""What the raw state amounts to: which cards lie on the table, which headings stand, how often each card is marked."""

from collections.abc import Iterable, Mapping

from game_rules.activity import SeatId
from game_rules.kit.cards import Kind
from game_rules.sequential.state import Place, SequentialState
from game_rules.sequential.views import Stage


def stage(state: SequentialState) -> Stage:
    """The stage the game is in."""
    kind = stage_kind(state)
    return "result" if kind is None else kind


def stage_kind(state: SequentialState) -> Kind | None:
    """The kind of card that is chosen now; None in the result."""
    return state.stages[state.step] if state.step < len(state.stages) else None


def kind_of(state: SequentialState, card: str) -> Kind | None:
    """The kind of a card of the deck or of a written one; None for an unknown card."""
    if card in state.cards:
        return state.cards[card].kind
    return state.written[card].kind if card in state.written else None


def standing(state: SequentialState, card: str) -> str:
    """The card that *card* was merged into, or *card* itself (S6.6)."""
    while card in state.merged:
        card = state.merged[card]
    return card


def standing_heading(state: SequentialState, under: str) -> str:
    """The heading with every card of it replaced by the one it was merged into."""
    return "/".join(standing(state, card) for card in under.split("/")) if state.merged else under


def standing_place(state: SequentialState, place: Place) -> Place:
    """Where a mark counts now."""
    under, card = place
    return (standing_heading(state, under), standing(state, card))


def on_table(state: SequentialState, card: str) -> bool:
    """Whether *card* is known, not hidden and not merged away."""
    return kind_of(state, card) is not None and card not in state.hidden and card not in state.merged


def cards_of(state: SequentialState, kind: Kind | None) -> tuple[str, ...]:
    """The cards of a kind on the table, in table order: the deck's, then the written ones by time (S2.3)."""
    known = (*state.cards, *state.written)
    return tuple(card for card in known if kind_of(state, card) == kind and on_table(state, card))


def chain(under: str, card: str) -> str:
    """The heading that *card* makes under the heading *under*."""
    return f"{under}/{card}" if under else card


def settled_sets(state: SequentialState) -> Mapping[str, tuple[str, ...]]:
    """The settled cards that lie on the table, by standing heading; also under headings that do not stand now."""
    sets: dict[str, dict[str, None]] = {}
    for under, cards in state.settled.items():
        found = sets.setdefault(standing_heading(state, under), {})
        found.update(dict.fromkeys(standing(state, card) for card in cards))
    return {under: tuple(card for card in cards if on_table(state, card)) for under, cards in sets.items()}


def headings(state: SequentialState, level: int) -> tuple[str, ...]:
    """The headings under which cards of stage number *level* are marked (S4.1)."""
    sets = settled_sets(state)
    found: tuple[str, ...] = ("",)
    for _ in range(min(level, len(state.stages))):
        found = tuple(chain(under, card) for under in found for card in sets.get(under, ()))
    return found


def headings_now(state: SequentialState) -> tuple[str, ...]:
    """The headings of the present stage; none in the result."""
    return headings(state, state.step) if stage_kind(state) else ()


def places_of(state: SequentialState, seat: SeatId) -> frozenset[Place]:
    """Where a seat's marks count now, two marks that were merged into one being one (S6.7)."""
    own = state.marks.get(seat, ())
    return frozenset(standing_place(state, place) for place in own) if state.merged else frozenset(own)


def people_by_place(state: SequentialState) -> Mapping[Place, int]:
    """How many people marked each place, hidden cards and fallen headings included."""
    people: dict[Place, int] = {}
    for seat in state.marks:
        for place in places_of(state, seat):
            people[place] = people.get(place, 0) + 1
    return people


def counts(state: SequentialState, level: int) -> Mapping[str, Mapping[str, int]]:
    """Marks of stage number *level* by heading and card, only where there are any, in table order."""
    if level >= len(state.stages):
        return {}
    people, cards = people_by_place(state), cards_of(state, state.stages[level])
    rows = {
        under: {card: people[under, card] for card in cards if (under, card) in people}
        for under in headings(state, level)
    }
    return {under: row for under, row in rows.items() if row}


def proposed(state: SequentialState) -> Mapping[str, tuple[str, ...]]:
    """The most marked cards under each heading of the stage, ties in table order (S3.9)."""
    marked = counts(state, state.step)
    return {under: _most(marked.get(under, {}), state.at_most) for under in headings_now(state)}


def _most(marked: Mapping[str, int], at_most: int) -> tuple[str, ...]:
    return tuple(sorted(marked, key=lambda card: -marked[card])[:at_most])


def settled_upto(state: SequentialState, levels: int) -> Mapping[str, tuple[str, ...]]:
    """The settled sets of the first *levels* stages, under the headings that stand (S4.3)."""
    sets = settled_sets(state)
    found = (under for level in range(min(levels, len(state.stages))) for under in headings(state, level))
    return {under: sets[under] for under in found if under in sets}


def settled_now(state: SequentialState) -> Mapping[str, tuple[str, ...]]:
    """The settled sets of this stage and those before it."""
    return settled_upto(state, state.step + 1)


def chains(settled: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The chains of *settled* sets, each as far as it goes, in the order they were settled (S7.1)."""

    def grow(cards: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
        following = settled.get("/".join(cards), ())
        if not following:
            return (cards,) if cards else ()
        return (longer for card in following for longer in grow((*cards, card)))

    return tuple(grow(()))


def people_behind(people: Mapping[Place, int], cards: tuple[str, ...]) -> int:
    """How many marked the last card of a chain under the rest of it (S7.2)."""
    return people.get(("/".join(cards[:-1]), cards[-1]), 0)
