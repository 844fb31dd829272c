"""What each audience of a rating sees, built up from the types of `views.py`."""

from collections.abc import Mapping
from functools import lru_cache

from game_rules.activity import SeatId
from game_rules.kit.kept import Keep, anew
from game_rules.kit.talk import looks as talk
from game_rules.kit.touched import changed
from game_rules.rating import results
from game_rules.rating.results import KEPT
from game_rules.rating.state import (
    RatingState,
    Reason,
    closed,
    now,
    shown_reasons,
    standing,
    told_reasons,
)
from game_rules.rating.tally import MARKS, Triple
from game_rules.rating.types import Mark
from game_rules.rating.views import (
    ConsoleReason,
    Counts,
    InterventionView,
    OwnMark,
    RatingConsole,
    RatingPrivate,
    RatingPublic,
    ResultView,
    ShownReason,
)
from game_rules.record import replace

REASONS = 50
"""How many reasons of an intervention facilitators see, the newest: nobody reads a thousand on the way (R6.3)."""


def public(state: RatingState, kept: Keep = anew) -> RatingPublic:
    """What a stranger may see: never whose mark is which, and of rounds that are open only how many people rated."""
    round = now(state)
    view = RatingPublic(
        items=kept("rating-items", lambda: _items(state), state.interventions),
        order=kept("rating-order", lambda: tuple(state.interventions), state.interventions),
        round=len(state.rounds),
        open=state.open,
        live=state.live,
        began=len(round.marks),
        finished=round.finished,
        threshold=state.threshold,
        shows=state.shows,
        item=state.item,
        results=None,
        alike=(),
        different=(),
        few=(),
        points={},
        alignment=None,
        talk=kept("rating-talk", lambda: talk.public(state.talk), state.talk),
    )
    return _with_results(view, replace(state, live=False) if state.live else state)


def board(state: RatingState, public: RatingPublic) -> RatingPublic:
    """The same; where marks are shown as they are given (R4.2) with what follows from them, which no phone shows."""
    return _with_results(public, state) if state.live and state.open else public


def _with_results(view: RatingPublic, state: RatingState) -> RatingPublic:
    """*view* with all that may be told of the marks in *state*."""
    if standing(state) is None:
        return view
    whole = results.overview(state)
    return replace(
        view,
        results=_results(state),
        alike=whole.alike,
        different=whole.different,
        few=whole.few,
        points=whole.points,
        alignment=whole.alignment,
    )


def _items(state: RatingState) -> dict[str, InterventionView]:
    return {
        id: InterventionView(head=item.head, provider=item.provider, resources=item.resources, budget=item.budget)
        for id, item in state.interventions.items()
    }


def _results(state: RatingState) -> dict[str, ResultView]:
    first, second = results.counted(state, 1), results.counted(state, 2)
    shown: dict[str, dict[str, ShownReason]] = {}
    for id, (item, reason) in shown_reasons(state).items():
        shown.setdefault(item, {})[id] = ShownReason(mark=reason.mark, text=reason.text, round=reason.round)
    plain = {item: _plain(counts, second.get(item), state.threshold) for item, counts in first.items()}
    if not shown and not closed(state, standing(state) or 1):
        return plain
    return {item: _result(state, item, view, shown.get(item, {})) for item, view in plain.items()}


@lru_cache(maxsize=KEPT)
def _plain(first: Triple, second: Triple | None, threshold: int) -> ResultView:
    """While nothing is closed and no reason is shown there is no more to say: the same view every time."""
    return ResultView(
        first=results.result(first, threshold),
        second=None if second is None else results.result(second, threshold),
        moves=None,
        groups=None,
        reasons={},
    )


def _result(state: RatingState, item: str, plain: ResultView, reasons: Mapping[str, ShownReason]) -> ResultView:
    grouped = results.groups(state, standing(state) or 1, item)
    return replace(
        plain,
        moves=results.moves(state, item),
        groups=None if grouped is None else {name: _counts(counts) for name, counts in grouped.items()},
        reasons=reasons,
    )


PLAIN = {mark: OwnMark(mark=mark, reason="") for mark in MARKS}


def _counts(counts: tuple[int, int, int]) -> Counts:
    no, so, yes = counts
    return Counts(no=no, so=so, yes=yes)


def private(state: RatingState, seat: SeatId, kept: Keep = anew) -> RatingPrivate:
    """For one seat alone: its own marks."""
    own = now(state).marks.get(seat, {})
    first = state.rounds[0].marks.get(seat, {}) if len(state.rounds) > 1 else {}
    return RatingPrivate(
        marks={i: PLAIN[g.mark] if g.reason is None else _own(state, i, g.mark, g.reason) for i, g in own.items()},
        first={item: given.mark for item, given in first.items()},
        talk=kept("rating-talk", lambda: talk.private(state.talk, seat), state.talk),
    )


def _own(state: RatingState, item: str, mark: Mark, reason: str) -> OwnMark:
    return OwnMark(mark=mark, reason=state.reasons[item][reason].text)


def touched(before: RatingState, after: RatingState) -> frozenset[SeatId] | None:
    """A mark concerns the phone it was given on; a new round concerns everybody's."""
    talked = talk.touched(before.talk, after.talk)
    if len(before.rounds) != len(after.rounds) or talked is None:
        return None
    return changed(now(before).marks, now(after).marks) | talked


def console(state: RatingState, kept: Keep = anew) -> RatingConsole:
    """For facilitators alone: how many rated what, and the reasons, without a name, once results are shown."""
    reasons, tallies = _newest_reasons(state), now(state).tallies
    shown = frozenset(state.shown)
    return RatingConsole(
        raters={item: sum(tallies[item].counts) if item in tallies else 0 for item in state.interventions},
        reasons={
            id: ConsoleReason(item=item, mark=reason.mark, text=reason.text, round=reason.round, shown=id in shown)
            for id, (item, reason) in reasons.items()
        },
        order=tuple(sorted(reasons, key=lambda id: reasons[id][1].number)),
        talk=kept("rating-talk-console", lambda: talk.console(state.talk), state.talk),
    )


def _newest_reasons(state: RatingState) -> dict[str, tuple[str, Reason]]:
    """Of every intervention the newest reasons, and all that are on the screen."""
    found = dict(shown_reasons(state))
    for item in state.reasons:
        told = told_reasons(state, item)
        found.update((id, (item, told[id])) for id in list(told)[-REASONS:])
    return found
