"""What a game of rummy leaves behind: words of cards, rows of the export, a part of the summary, what carries on."""

from collections import Counter
from collections.abc import Iterator, Mapping

from game_rules.activity import Carried, Figure, Material, Row, Summary, Words
from game_rules.kit.cards import original_id
from game_rules.kit.flow import Stop, flow
from game_rules.rummy.state import RummyState, Series, kind_of
from game_rules.summary import Chain, Chains


def material(state: RummyState) -> Mapping[str, Material]:
    """The words of every card of the deck, by the id of each copy."""
    return {
        id: Material(kind=card.kind, text=card.text, short=card.short, channel=card.channel, tags=card.tags)
        for id, card in state.cards.items()
    }


def rows(state: RummyState) -> Iterator[Row]:
    """Series with their votes, series by seat and table, written cards. Hidden words are left out, the fact stays."""
    for series in state.series.values():
        yield from _series_rows(state, series)
    for seat, count in Counter(series.seat for series in state.series.values()).most_common():
        yield Row(step="count", kind="series-of-seat", seat=seat, count=count)
    for table in state.tables.values():
        made = sum(1 for series in state.series.values() if series.table == table.id)
        yield Row(step="count", kind="series-at-table", item=table.id, count=made)
        yield Row(step="count", kind="returned-at-table", item=table.id, count=table.returned)
    for id, card in state.written.items():
        hidden = id in state.hidden
        kind = f"hidden-{card.kind}" if hidden else card.kind
        yield Row(step="written", kind=kind, item="" if hidden else card.text, seat=card.author, at=card.at)


def summary(state: RummyState) -> Summary:
    """How many series, people behind them, returned calls and written cards; their flow map, and the series as chains.

    A series with a hidden card is in neither (R8.4).
    """
    made = list(state.series.values())
    figures = (
        Figure(name="series", value=len(made)),
        Figure(name="people", value=len({series.seat for series in made})),
        Figure(name="returned", value=sum(table.returned for table in state.tables.values())),
        Figure(name="written", value=len(state.written)),
    )
    shown = [series for series in made if not _has_hidden_card(state, series)]
    chains = tuple(_chain(state, series) for series in shown)
    parts = flow(tuple(_stop(state, card) for card in series.cards) for series in shown)
    return Summary(
        figures=figures, parts=(*parts, *((Chains(id="series", name="series", chains=chains),) if chains else ()))
    )


def carries(state: RummyState) -> tuple[Carried, ...]:
    """Every chain of gap, cause and action that became a series, once, with the people behind it added up."""
    people: Counter[tuple[str, ...]] = Counter()
    items: dict[tuple[str, ...], tuple[Words, ...]] = {}
    for series in state.series.values():
        if not _has_hidden_card(state, series):
            chain = tuple(original_id(card) for card in series.cards)
            people[chain] += _people(series)
            items[chain] = words_of(state, series)
    return tuple(Carried(kind="series", items=items[chain], people=count) for chain, count in people.most_common())


def _series_rows(state: RummyState, series: Series) -> Iterator[Row]:
    gap, *related = words_of(state, series)
    hidden = series.id in state.hidden
    yield Row(
        step="series",
        kind="hidden-explanation" if hidden else "accepted",
        item=gap,
        related=tuple(related),
        seat=series.seat,
        count=series.yes,
        text="" if hidden else series.explanation,
        at=series.at,
    )
    if series.yes is not None:
        yield Row(step="vote", kind="yes", item=gap, related=tuple(related), count=series.yes, at=series.at)
    if series.not_yet is not None:
        yield Row(step="vote", kind="not-yet", item=gap, related=tuple(related), count=series.not_yet, at=series.at)


def _chain(state: RummyState, series: Series) -> Chain:
    gap, cause, action = words_of(state, series)
    note = "" if series.id in state.hidden else series.explanation
    return Chain(gap=gap, cause=cause, action=action, people=_people(series), note=note)


def _stop(state: RummyState, card: str) -> Stop:
    return Stop(id=original_id(card), kind=kind_of(state, card), words=_words(state, card))


def words_of(state: RummyState, series: Series) -> tuple[Words, ...]:
    """Gap, cause and action of a series; "" for one that is hidden."""
    return tuple(_words(state, card) for card in series.cards)


def _words(state: RummyState, id: str) -> Words:
    """The words of a card; "" while they are hidden."""
    if id in state.cards:
        return state.cards[id].text
    return "" if id in state.hidden else state.written[id].text


def _has_hidden_card(state: RummyState, series: Series) -> bool:
    return any(card in state.hidden for card in series.cards)


def _people(series: Series) -> int:
    """The caller, and those who voted yes."""
    return 1 + (series.yes or 0)
