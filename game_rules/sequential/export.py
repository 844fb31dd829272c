"""What leaves the game: rows of the export, the summary, what later activities start from, the words of the cards."""

from collections.abc import Iterable, Mapping

from game_rules.activity import Carried, Figure, Material, Row, Summary, Words
from game_rules.kit.cards import KINDS, Kind
from game_rules.kit.flow import Stop, flow
from game_rules.record import replace
from game_rules.sequential import table
from game_rules.sequential.looks import reasons_of
from game_rules.sequential.state import SequentialState
from game_rules.summary import Chain, Chains


def rows(state: SequentialState) -> Iterable[Row]:
    """The facts of the game, stage by stage, then the links; who marked what is not among them (S7.4)."""
    for level, kind in enumerate(state.stages):
        yield from _mark_rows(state, level, kind)
        yield from _reason_rows(state, level, kind)
        yield from _written_rows(state, kind)
    people = table.people_by_place(state)
    for cards in settled_chains(state):
        first, *others = _words(state, cards)
        count = table.people_behind(people, cards)
        yield Row(step="result", kind="link", item=first, related=tuple(others), count=count)


def _mark_rows(state: SequentialState, level: int, kind: Kind) -> Iterable[Row]:
    for under, marked in table.counts(state, level).items():
        for card, count in marked.items():
            yield Row(step=kind, kind="mark", item=word_of(state, card), related=_heading(state, under), count=count)


def _reason_rows(state: SequentialState, level: int, kind: Kind) -> Iterable[Row]:
    for reason in reasons_of(state, level):
        under, card = table.standing_place(state, reason.place)
        yield Row(
            step=kind,
            kind="reason",
            item=word_of(state, card),
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
            yield replace(shown, kind="merged", related=(word_of(state, into),))
        else:
            yield shown


def word_of(state: SequentialState, card: str) -> Words:
    """The words of a card of the deck or a written one."""
    return state.cards[card].text if card in state.cards else state.written[card].text


def _words(state: SequentialState, cards: Iterable[str]) -> tuple[Words, ...]:
    return tuple(word_of(state, card) for card in cards)


def _heading(state: SequentialState, under: str) -> tuple[Words, ...]:
    return _words(state, under.split("/")) if under else ()


def settled_chains(state: SequentialState) -> tuple[tuple[str, ...], ...]:
    """All settled chains, those of stages the facilitator went back from included."""
    return table.chains(table.settled_upto(state, len(state.stages)))


def summary(state: SequentialState) -> Summary:
    """Settled cards by kind, complete links and written cards; the flow map of all that is settled, and the links.

    How many people are behind a link is told only while counts are shown (S3.8).
    """
    chains = settled_chains(state)
    complete = [cards for cards in chains if len(cards) == len(state.stages)]
    names = {"gap": "gaps", "cause": "causes", "action": "actions"}
    settled = {
        kind: {cards[level] for cards in chains if level < len(cards)} for level, kind in enumerate(state.stages)
    }
    lying = sum(1 for card in state.written if table.on_table(state, card))
    figures = (
        *(Figure(name=names[kind], value=len(cards)) for kind, cards in settled.items()),
        Figure(name="links", value=len(complete)),
        Figure(name="written", value=lying),
    )
    links = (Chains(id="links", name="links", chains=_links(state, complete)),) if complete else ()
    return Summary(figures=figures, parts=(*flow(_stops(state, cards) for cards in chains), *links))


def _stops(state: SequentialState, cards: tuple[str, ...]) -> tuple[Stop, ...]:
    ways = zip(cards, state.stages, strict=False)
    return tuple(Stop(id=card, kind=kind, words=word_of(state, card)) for card, kind in ways)


def _links(state: SequentialState, complete: Iterable[tuple[str, ...]]) -> tuple[Chain, ...]:
    """Complete links; a stage that is not played leaves its place empty."""
    people = table.people_by_place(state) if state.counts_shown else None
    links = []
    for cards in complete:
        words = dict(zip(state.stages, _words(state, cards), strict=True))
        behind = 0 if people is None else table.people_behind(people, cards)
        gap, cause, action = (words.get(kind, "") for kind in KINDS)
        links.append(Chain(gap=gap, cause=cause, action=action, people=behind))
    return tuple(links)


def carries(state: SequentialState) -> tuple[Carried, ...]:
    """Complete links ("link"), then every settled card by its kind, each with the people who marked it (S7.5)."""
    chains, people = settled_chains(state), table.people_by_place(state)
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
        Carried(kind=kind, items=(word_of(state, card),), people=_people_marking(state, card))
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
