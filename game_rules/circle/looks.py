"""What each audience sees, built up from the types of `views.py`. Nobody but its writer sees what a draft says."""

from game_rules.activity import SeatId
from game_rules.circle import middle
from game_rules.circle.line import following
from game_rules.circle.state import BLANK, CircleState
from game_rules.circle.types import THREADS, Side
from game_rules.circle.views import (
    CircleConsole,
    CirclePrivate,
    CirclePublic,
    ConsolePage,
    ConsoleThread,
    OwnPage,
    PageView,
    ThreadView,
    TurnView,
)
from game_rules.kit.kept import Keep, anew
from game_rules.kit.talk import looks as talk


def public(state: CircleState, kept: Keep = anew) -> CirclePublic:
    """What a stranger may see: while names are off no seat stands anywhere (C8.1)."""
    names, pages, threads = state.talk.names, middle.visible(state), middle.visible_threads(state)
    return CirclePublic(
        stage=state.stage,
        names=names,
        ready=len(state.ready),
        people=len(state.people),
        order=state.turns.order if names else (),
        turn=_turn(state),
        next=_next(state) if names else None,
        done=middle.done(state) if names else (),
        skipped=middle.skipped(state) if names else (),
        to_come=len(state.ahead),
        arranging=state.arranging,
        turn_seconds=state.turn_seconds,
        pages={page: _page(state, page) for page in pages},
        laid=pages,
        shown=state.shown if state.shown in pages else None,
        turned=state.turned,
        agreed=sum(middle.back_of(state, page) is not None for page in pages),
        threads={thread: _thread(state, thread, ends) for thread, ends in threads.items()},
        strongest=middle.strongest(state, threads),
        talk=kept("circle-talk", lambda: talk.public(state.talk), state.talk),
    )


def _turn(state: CircleState) -> TurnView | None:
    turns = state.turns
    if state.stage != "round" or turns.on is None:
        return None
    shown = state.turn_page is not None and state.turn_page not in state.hidden
    return TurnView(
        seat=turns.on if state.talk.names else None,
        number=turns.number,
        ends_at=state.began_at + state.turn_seconds * 1000 if state.turn_seconds else None,
        laid=state.turn_page if shown else None,
    )


def _next(state: CircleState) -> SeatId | None:
    turn = following(state)
    return None if turn is None else turn.seat


def _page(state: CircleState, page: str) -> PageView:
    return PageView(
        text=middle.sheet_of(state, page).life,
        back=middle.back_of(state, page),
        seat=middle.name_on(state, page),
        quiet=state.pages[page].quiet,
    )


def _thread(state: CircleState, thread: str, ends: tuple[str, ...]) -> ThreadView:
    strand = state.threads[thread]
    return ThreadView(relation=strand.relation, word=strand.word, pages=ends, people=len(strand.holders))


def private(state: CircleState, seat: SeatId, kept: Keep = anew) -> CirclePrivate:
    """For one seat alone: its own page, its turn, and the threads it holds."""
    own, held, in_round = state.page_of.get(seat), middle.held(state, seat), state.stage == "round"
    sheet, on = state.sheets.get(seat, BLANK), in_round and state.turns.on == seat
    return CirclePrivate(
        own=OwnPage(
            life=sheet.life,
            educational=sheet.educational,
            ready=seat in state.ready,
            page=own,
            hidden=own in state.hidden,
            frozen=frozen(state, seat),
            agreed=state.agreed.get(seat),
        ),
        after=_neighbour(state, seat) if state.arranging else None,
        ahead=0 if on else state.ahead.get(seat) if in_round else None,
        may_lay=on and own is None,
        asked=middle.asked(state, seat),
        held=held,
        threads_left=max(0, THREADS - len(held)),
        talk=kept("circle-talk", lambda: talk.private(state.talk, seat), state.talk),
    )


def frozen(state: CircleState, seat: SeatId) -> tuple[Side, ...]:
    """The sides of its page that *seat* can no longer change: what others read stays as it is (C2.5)."""
    if seat not in state.page_of:
        return ()
    return ("life", "educational") if state.agreed.get(seat, False) else ("life",)


def _neighbour(state: CircleState, seat: SeatId) -> SeatId | None:
    """After whom *seat* sits: a circle closes, so the first sits after the last."""
    order = state.turns.order
    return order[order.index(seat) - 1] if seat in order and len(order) > 1 else None


def console(state: CircleState, kept: Keep = anew) -> CircleConsole:
    """For facilitators alone: who is ready and who wrote anything, never what."""
    return CircleConsole(
        ready=tuple(seat for seat in state.people if seat in state.ready),
        order=state.turns.order,
        on=state.turns.on,
        next=_next(state),
        done=middle.done(state),
        skipped=middle.skipped(state),
        written=tuple(seat for seat in state.people if state.sheets.get(seat, BLANK) != BLANK),
        pages={
            page: ConsolePage(
                seat=laid.seat,
                text=middle.sheet_of(state, page).life,
                back=middle.back_of(state, page),
                hidden=page in state.hidden,
            )
            for page, laid in state.pages.items()
        },
        threads={
            thread: ConsoleThread(
                relation=strand.relation,
                word=strand.word,
                pages=tuple(page for page in state.pages if page in strand.pages),
                people=len(strand.holders),
                hidden=thread in state.hidden_threads,
            )
            for thread, strand in state.threads.items()
        },
        talk=kept("circle-talk-console", lambda: talk.console(state.talk), state.talk),
    )
