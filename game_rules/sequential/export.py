"""What leaves the game: rows of the export, the summary, what later activities start from, the words of the cards."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game_rules.activity import Carried, Figure, Highlight, Material, Row, Summary, Words
from game_rules.kit.cards import Kind
from game_rules.sequential import table
from game_rules.sequential.looks import reasons_of
from game_rules.sequential.state import SequentialState


def rows(state: SequentialState) -> Iterable[Row]:
    """The facts of the game, stage by stage, then the links; who marked what is not among them (S7.4)."""
    for level, kind in enumerate(state.stages):
        yield from _mark_rows(state, level, kind)
        yield from _reason_rows(state, level, kind)
        yield from _written_rows(state, kind)
    people = table.people_by_place(state)
    for cards in _chains(state):
        first, *others = _words(state, cards)
        count = table.people_behind(people, cards)
        yield Row(step="result", kind="link", item=first, related=tuple(others), count=count)


def _mark_rows(state: SequentialState, level: int, kind: Kind) -> Iterable[Row]:
    for under, marked in table.counts(state, level).items():
        for card, count in marked.items():
            yield Row(step=kind, kind="mark", item=_word(state, card), related=_heading(state, under), count=count)


def _reason_rows(state: SequentialState, level: int, kind: Kind) -> Iterable[Row]:
    for reason in reasons_of(state, level):
        under, card = table.standing_place(state, reason.place)
        yield Row(
            step=kind,
            kind="reason",
            item=_word(state, card),
            related=_heading(state, under),
            seat=reason.seat,
            text=reason.text,
            at=reason.at,
        )


def _written_rows(state: SequentialState, kind: Kind) -> Iterable[Row]:
    """Written cards with their writers; a merged one names what it went into, of a hidden one only the fact stays."""
    for card, written in state.written.items():
        if written.kind != kind:
            continue
        into = table.standing(state, card)
        shown = Row(step=kind, kind="written", item=written.text, seat=written.author, at=written.at)
        if into in state.hidden:
            yield replace(shown, kind="hidden", item="")
        elif into != card:
            yield replace(shown, kind="merged", related=(_word(state, into),))
        else:
            yield shown


def _word(state: SequentialState, card: str) -> Words:
    return state.cards[card].text if card in state.cards else state.written[card].text


def _words(state: SequentialState, cards: Iterable[str]) -> tuple[Words, ...]:
    return tuple(_word(state, card) for card in cards)


def _heading(state: SequentialState, under: str) -> tuple[Words, ...]:
    return _words(state, under.split("/")) if under else ()


def _chains(state: SequentialState) -> tuple[tuple[str, ...], ...]:
    """All settled chains, those of stages the facilitator went back from included."""
    return table.chains(table.settled_upto(state, len(state.stages)))


def summary(state: SequentialState) -> Summary:
    """Settled cards by kind, complete links and written cards; people behind a link only while counts are shown."""
    chains, people = _chains(state), table.people_by_place(state)
    complete = [cards for cards in chains if len(cards) == len(state.stages)]
    names = {"gap": "gaps", "cause": "causes", "action": "actions"}
    settled = {
        kind: {cards[level] for cards in chains if level < len(cards)} for level, kind in enumerate(state.stages)
    }
    lying = sum(1 for card in state.written if table.on_table(state, card))
    return Summary(
        figures=(
            *(Figure(name=names[kind], value=len(cards)) for kind, cards in settled.items()),
            Figure(name="links", value=len(complete)),
            Figure(name="written", value=lying),
        ),
        highlights=tuple(
            Highlight(
                kind="link",
                items=_words(state, cards),
                people=table.people_behind(people, cards) if state.counts_shown else 0,
            )
            for cards in complete
        ),
    )


def carries(state: SequentialState) -> tuple[Carried, ...]:
    """Complete links ("link"), then every settled card by its kind, each with the people who marked it (S7.5)."""
    chains, people = _chains(state), table.people_by_place(state)
    links = (
        Carried(kind="link", items=_words(state, cards), people=table.people_behind(people, cards))
        for cards in chains
        if len(cards) == len(state.stages)
    )
    settled = {
        card: kind
        for level, kind in enumerate(state.stages)
        for cards in chains
        if level < len(cards)
        for card in (cards[level],)
    }
    single = (
        Carried(kind=kind, items=(_word(state, card),), people=_people_marking(state, card))
        for card, kind in settled.items()
    )
    return (*links, *single)


def _people_marking(state: SequentialState, card: str) -> int:
    """How many people marked *card* under any heading."""
    return sum(1 for seat in state.marks if any(marked == card for _, marked in table.places_of(state, seat)))


def material(state: SequentialState) -> Mapping[str, Material]:
    """The words of the deck's cards, by id."""
    return {
        card.id: Material(kind=card.kind, text=card.text, short=card.short, channel=card.channel, tags=card.tags)
        for card in state.cards.values()
    }
