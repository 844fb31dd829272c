"""What each audience sees, built up from the types of `views.py`. Nobody sees who marked what but each one's own."""

from collections.abc import Mapping

from game_rules.activity import SeatId
from game_rules.kit import turns as kit
from game_rules.kit.kept import Keep, anew
from game_rules.sequential import table
from game_rules.sequential.cards import blanks_left
from game_rules.sequential.marking import marks_left, why_not_mark
from game_rules.sequential.state import Reason, SequentialState
from game_rules.sequential.suggestion import suggestion
from game_rules.sequential.views import (
    HiddenView,
    LinkView,
    ReasonView,
    SequentialConsole,
    SequentialPrivate,
    SequentialPublic,
    TurnView,
    WrittenView,
)


def public(state: SequentialState, kept: Keep = anew) -> SequentialPublic:
    """What a stranger may see."""
    headings, turns = table.headings_now(state), state.turns
    return SequentialPublic(
        stage=table.stage(state),
        stages=state.stages,
        at_most=state.at_most,
        how=state.how,
        counts_shown=state.counts_shown,
        cards=table.cards_of(state, table.stage_kind(state)),
        written=_written(state),
        headings=headings,
        focus=state.focus if state.focus in headings else None,
        settled=table.settled_now(state),
        counts=table.counts(state, state.step) if state.counts_shown else None,
        finished=len(finished(state)),
        people=len(state.people),
        order=turns.order if turns else (),
        skipped=turns.skipped if turns else (),
        turn=None if turns is None or turns.on is None else TurnView(seat=turns.on, number=turns.number),
        reasons=tuple(_reason(state, reason) for reason in reasons_of(state, state.step)),
        links=_links(state),
    )


def _written(state: SequentialState) -> Mapping[str, WrittenView]:
    return {
        card: WrittenView(kind=written.kind, text=written.text, author=written.author)
        for card, written in state.written.items()
        if table.on_table(state, card)
    }


def _reason(state: SequentialState, reason: Reason) -> ReasonView:
    under, card = table.standing_place(state, reason.place)
    return ReasonView(seat=reason.seat, under=under, card=card, text=reason.text)


def reasons_of(state: SequentialState, level: int) -> tuple[Reason, ...]:
    """The reasons of stage number *level* for marks that count, oldest first; of two merged ones the later (S3.10)."""
    headings = table.headings(state, level) if level < len(state.stages) else ()
    last: dict[tuple[SeatId, tuple[str, str]], Reason] = {}
    for reason in state.reasons:
        under, card = place = table.standing_place(state, reason.place)
        of_level = under in headings and table.kind_of(state, card) == state.stages[level]
        if of_level and table.on_table(state, card) and place in table.places_of(state, reason.seat):
            last[reason.seat, place] = reason
    return tuple(sorted(last.values(), key=lambda reason: reason.at))


def _links(state: SequentialState) -> Mapping[str, LinkView]:
    """The settled chains; how many are behind each is told only while counts are (S3.8, S7.2)."""
    people = table.people_by_place(state) if state.counts_shown else None
    return {
        "/".join(cards): LinkView(cards=cards, people=None if people is None else table.people_behind(people, cards))
        for cards in table.chains(table.settled_now(state))
    }


def finished(state: SequentialState) -> tuple[SeatId, ...]:
    """Those in the room who said they are done with this stage."""
    kind = table.stage_kind(state)
    return tuple(seat for seat in state.finished.get(kind, ()) if seat in state.people) if kind else ()


def private(state: SequentialState, seat: SeatId, kept: Keep = anew) -> SequentialPrivate:
    """For one seat alone."""
    refusal, kind = why_not_mark(state, seat), table.stage_kind(state)
    return SequentialPrivate(
        marks=_own_marks(state, seat),
        reasons=_own_reasons(state, seat),
        left=marks_left(state, seat),
        finished=seat in finished(state),
        ahead=_ahead(state, seat),
        may_mark=refusal is None,
        mark_refusal=refusal,
        blanks_left=blanks_left(state, seat, kind) if kind else 0,
        own=tuple(card for card, written in state.written.items() if written.author == seat),
    )


def _own_marks(state: SequentialState, seat: SeatId) -> Mapping[str, tuple[str, ...]]:
    """Own marks of this stage and those before it, on cards that lie on the table."""
    rows: dict[str, tuple[str, ...]] = {}
    own = table.places_of(state, seat)
    if own:
        for level, kind in enumerate(state.stages[: state.step + 1]):
            cards = table.cards_of(state, kind)
            rows |= {
                under: tuple(card for card in cards if (under, card) in own) for under in table.headings(state, level)
            }
    return {under: marked for under, marked in rows.items() if marked}


def _own_reasons(state: SequentialState, seat: SeatId) -> Mapping[str, str]:
    own = (r for r in reasons_of(state, state.step) if r.seat == seat)
    return {"|".join(table.standing_place(state, reason.place)): reason.text for reason in own}


def _ahead(state: SequentialState, seat: SeatId) -> int | None:
    if state.turns is None or seat not in state.turns.order or table.stage_kind(state) is None:
        return None
    return kit.ahead(state.turns, seat, state.turns.order)


def console(state: SequentialState, kept: Keep = anew) -> SequentialConsole:
    """For facilitators alone."""
    return SequentialConsole(
        suggestion=suggestion(state),
        counts=table.counts(state, state.step),
        proposed=table.proposed(state),
        finished=finished(state),
        hidden=_hidden(state),
        merged={card: table.standing(state, card) for card in state.merged},
    )


def _hidden(state: SequentialState) -> Mapping[str, HiddenView]:
    views: dict[str, HiddenView] = {}
    for card in (*state.cards, *state.written):
        kind, written = table.kind_of(state, card), state.written.get(card)
        if card in state.hidden and card not in state.merged and kind is not None:
            text, author = (None, None) if written is None else (written.text, written.author)
            views[card] = HiddenView(kind=kind, text=text, author=author)
    return views
