"""How cards change places, and words of cards come and go."""

from game_rules.activity import SeatId
from game_rules.record import put, replace
from game_rules.rummy import events as ev
from game_rules.rummy.moves import act, known, to_discard, to_hand, under_stock, with_table
from game_rules.rummy.state import RummyState, Table, Written, has_words, kind_of


def laid(state: RummyState, event: ev.Laid) -> RummyState:
    """The card lies open; whoever is on has laid it."""
    table = _where(state, event.table, event.seat, event.card)
    if table is None:
        return state
    kind = kind_of(state, event.card)
    table = to_discard(table, kind, event.card)
    if table.turns.on == event.seat:
        table = replace(table, laid=event.card)
    return with_table(state, act(table, "laid", event.seat, kind))


def took(state: RummyState, event: ev.Took) -> RummyState:
    """The card is in the hand."""
    table = _where(state, event.table, event.seat, event.card)
    if table is None:
        return state
    table = to_hand(table, event.seat, (event.card,))
    return with_table(state, act(table, "took", event.seat, kind_of(state, event.card), event.source))


def taken_back(state: RummyState, event: ev.TakenBack) -> RummyState:
    """The card is in the hand again, and the turn is played."""
    table = _where(state, event.table, event.seat, event.card)
    if table is None:
        return state
    table = to_hand(table, event.seat, (event.card,))
    return with_table(state, act(table, "took", event.seat, kind_of(state, event.card), "discard"))


def wrote(state: RummyState, event: ev.Wrote) -> RummyState:
    """There is a new card, in its writer's hand. An id that is taken names another card: nothing happens."""
    table = state.tables.get(event.table)
    if table is None or event.seat not in table.turns.order or event.card in state.cards or event.card in state.written:
        return state
    card = Written(kind=event.kind, text=event.text, author=event.seat, table=event.table, at=event.at)
    state = replace(state, written=put(state.written, event.card, card))
    table = to_hand(table, event.seat, (event.card,))
    return with_table(state, act(table, "wrote", event.seat, event.kind))


def refilled(state: RummyState, event: ev.Refilled) -> RummyState:
    """The cards are under the stock."""
    table = state.tables.get(event.table)
    if table is None:
        return state
    cards = tuple(c for c in known(state, table, event.cards) if kind_of(state, c) == event.kind)
    return with_table(state, under_stock(table, event.kind, cards))


def text_hidden(state: RummyState, event: ev.TextHidden) -> RummyState:
    """The words are hidden."""
    return replace(state, hidden=state.hidden | {event.id}) if has_words(state, event.id) else state


def text_shown(state: RummyState, event: ev.TextShown) -> RummyState:
    """The words are seen again."""
    return replace(state, hidden=state.hidden - {event.id})


def _where(state: RummyState, table_id: str, seat: SeatId, card: str) -> Table | None:
    """The table, when *seat* sits and *card* exists there."""
    table = state.tables.get(table_id)
    if table is None or seat not in table.turns.order or not known(state, table, (card,)):
        return None
    return table
