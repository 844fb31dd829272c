"""Views of a game of rummy, built up for each audience from what it may see."""

from collections import Counter
from collections.abc import Mapping

from game_rules.activity import SeatId
from game_rules.kit.cards import KINDS, Kind
from game_rules.kit.kept import Keep, anew
from game_rules.kit.turns import ahead
from game_rules.rummy import views
from game_rules.rummy.refusals import (
    claim_refusal,
    lay_refusal,
    own_claim_refusal,
    take_refusal,
    vote_refusal,
    write_refusal,
)
from game_rules.rummy.state import (
    OpenClaim,
    RummyState,
    Series,
    Table,
    auto_pass,
    blanks_left,
    counted,
    kind_of,
    others,
    playable,
    ready,
    step_of,
    table_of,
    takeable,
)
from game_rules.rummy.suggest import suggestion

NOTHING = views.May(
    lay=(), take=(), write=(), claim=False, claim_refusal=None, explain=False, withdraw=False, vote=False
)


def public(state: RummyState, kept: Keep = anew) -> views.RummyPublic:
    """What a stranger may see."""
    seen = _lying_open(state)
    return views.RummyPublic(
        phase=state.phase,
        auto_pass=auto_pass(state),
        same_colour_only=state.setup.same_colour_only,
        table_decides=state.setup.table_decides,
        tables={id: _table(state, table) for id, table in state.tables.items()},
        table_order=tuple(state.tables),
        series={id: _series(state, series) for id, series in state.series.items()},
        series_order=tuple(state.series),
        by_seat=dict(Counter(series.seat for series in state.series.values())),
        written={id: _written(state, id) for id in state.written if id in seen},
    )


def private(state: RummyState, seat: SeatId, kept: Keep = anew) -> views.RummyPrivate:
    """For *seat* alone; a stranger has no table, no hand and may do nothing."""
    table = table_of(state, seat)
    hand = table.hands.get(seat, ()) if table is not None else ()
    return views.RummyPrivate(
        table=table.id if table is not None else "",
        hand=tuple(sorted(hand, key=lambda card: KINDS.index(kind_of(state, card)))),
        written={id: _own(state, id, seat) for id in hand if id in state.written},
        ahead=ahead(table.turns, seat, ready(table)) if table is not None else 0,
        may=may(state, table, seat) if table is not None else NOTHING,
        my_vote=_vote_of(table, seat) if table is not None else None,
        blanks_left=blanks_left(state, seat) if table is not None else 0,
        my_series=tuple(id for id, series in state.series.items() if series.seat == seat),
    )


def console(state: RummyState, kept: Keep = anew) -> views.RummyConsole:
    """For facilitators alone: the recommended step, and hidden words."""
    words = {id: card.text for id, card in state.written.items()}
    words |= {id: series.explanation for id, series in state.series.items()}
    words |= {t.claim.id: t.claim.explanation for t in state.tables.values() if t.claim is not None}
    return views.RummyConsole(
        suggestion=suggestion(state), hidden={id: text for id, text in words.items() if id in state.hidden}
    )


def may(state: RummyState, table: Table, seat: SeatId) -> views.May:
    """What *seat*, who sits at *table*, may do now: the same checks that decide."""
    hand = table.hands.get(seat, ()) if lay_refusal(state, table, seat) is None else ()
    piles = takeable(state, table) if take_refusal(state, table, seat) is None else ()
    colour = kind_of(state, table.laid) if table.laid is not None and state.setup.same_colour_only else None
    kinds = KINDS if write_refusal(state, table, seat) is None else ()
    no_claim = claim_refusal(state, table, seat)
    own = own_claim_refusal(table, seat) is None
    return views.May(
        lay=tuple(card for card in hand if playable(state, table, seat, card)),
        take=tuple(views.Take(kind=kind, source=source) for kind, source in piles),
        write=tuple(kind for kind in kinds if colour is None or kind == colour),
        claim=no_claim is None,
        claim_refusal=no_claim,
        explain=own,
        withdraw=own,
        vote=vote_refusal(table, seat) is None,
    )


def _table(state: RummyState, table: Table) -> views.TableView:
    return views.TableView(
        order=table.turns.order,
        skipped=table.turns.skipped,
        round=table.turns.round,
        turn=_turn(state, table),
        stocks={kind: len(table.stocks[kind]) for kind in KINDS},
        discards={k: views.DiscardView(top=next(iter(p), None), count=len(p)) for k, p in table.discards.items()},
        claim=_claim(state, table, table.claim) if table.claim is not None else None,
        series=sum(1 for series in state.series.values() if series.table == table.id),
        over=table.over,
        last=table.last,
    )


def _turn(state: RummyState, table: Table) -> views.TurnView | None:
    """Whose turn it is, while the game goes on."""
    seat, step = table.turns.on, step_of(table)
    if seat is None or step is None or state.phase != "playing":
        return None
    return views.TurnView(seat=seat, step=step, number=table.turns.number, laid=table.laid)


def _claim(state: RummyState, table: Table, claim: OpenClaim) -> views.ClaimView:
    hidden = claim.id in state.hidden
    return views.ClaimView(
        id=claim.id,
        seat=claim.seat,
        cards=_by_kind(claim.cards),
        explanation=None if hidden or not claim.explanation else claim.explanation,
        explanation_hidden=hidden,
        vote=_vote(table, claim),
        at=claim.at,
    )


def _vote(table: Table, claim: OpenClaim) -> views.VoteView | None:
    """The vote; how it stands is nobody's to see before it is closed (R6.3)."""
    ballot = claim.ballot
    if ballot is None:
        return None
    yes, not_yet = counted(ballot)
    return views.VoteView(
        open=ballot.open,
        voted=len(ballot.votes),
        voters=len({*others(table, claim.seat), *ballot.votes}),
        yes=None if ballot.open else yes,
        not_yet=None if ballot.open else not_yet,
    )


def _series(state: RummyState, series: Series) -> views.SeriesView:
    hidden = series.id in state.hidden
    return views.SeriesView(
        table=series.table,
        seat=series.seat,
        cards=_by_kind(series.cards),
        explanation=None if hidden or not series.explanation else series.explanation,
        explanation_hidden=hidden,
        yes=series.yes,
        not_yet=series.not_yet,
        at=series.at,
    )


def _by_kind(cards: tuple[str, str, str]) -> Mapping[Kind, str]:
    return {"gap": cards[0], "cause": cards[1], "action": cards[2]}


def _lying_open(state: RummyState) -> set[str]:
    """Cards everybody sees: tops of discard piles, those of open claims, those of series."""
    seen = {card for series in state.series.values() for card in series.cards}
    for table in state.tables.values():
        seen |= {pile[0] for pile in table.discards.values() if pile}
        if table.claim is not None:
            seen |= set(table.claim.cards)
    return seen


def _written(state: RummyState, id: str) -> views.WrittenView:
    card, hidden = state.written[id], id in state.hidden
    return views.WrittenView(kind=card.kind, text=None if hidden else card.text, author=card.author, hidden=hidden)


def _own(state: RummyState, id: str, seat: SeatId) -> views.OwnCard:
    """A written card in the hand of *seat*: hidden words are still seen by whoever wrote them."""
    card, hidden = state.written[id], id in state.hidden
    text = None if hidden and card.author != seat else card.text
    return views.OwnCard(kind=card.kind, text=text, author=card.author, hidden=hidden)


def _vote_of(table: Table, seat: SeatId) -> views.Ballot | None:
    ballot = table.claim.ballot if table.claim is not None else None
    if ballot is None or seat not in ballot.votes:
        return None
    return "yes" if ballot.votes[seat] else "not-yet"
