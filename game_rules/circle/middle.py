"""What lies in the middle, read from the state: pages to be seen, whose they are, and the threads between them."""

from game_rules.activity import SeatId
from game_rules.circle.state import BLANK, CircleState, Likeness, Sheet
from game_rules.circle.types import Relation


def sheet_of(state: CircleState, page: str) -> Sheet:
    """What its writer wrote on *page*, which lies."""
    return state.sheets.get(state.pages[page].seat, BLANK)


def visible(state: CircleState) -> tuple[str, ...]:
    """The pages everybody may read: those with a name as they were laid, then those without.

    Those without a name stand in the order of their drawn ids: people take turns in an order that is known, so when
    a page was laid would say whose it is (C8.3).
    """
    shown = tuple(page for page in state.pages if page not in state.hidden)
    named = tuple(page for page in shown if name_on(state, page) is not None)
    return (*named, *sorted(set(shown).difference(named)))


def name_on(state: CircleState, page: str) -> SeatId | None:
    """The seat everybody may read on a page: only while names are shown, and were when it was laid (C8.2)."""
    laid = state.pages[page]
    return laid.seat if state.talk.names and laid.named else None


def back_of(state: CircleState, page: str) -> str | None:
    """The educational side of *page*, once its writer agreed; None before, and where nothing is on it (C5)."""
    agreed = state.turned and state.agreed.get(state.pages[page].seat, False)
    return sheet_of(state, page).educational or None if agreed else None


def strongest(state: CircleState, threads: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """*threads*, the one most people hold first, then the older."""
    return tuple(sorted(threads, key=lambda thread: -len(state.threads[thread].holders)))


def visible_threads(state: CircleState) -> dict[str, tuple[str, ...]]:
    """The threads everybody may see, oldest first, with the pages each joins: at least two of them (C6.7)."""
    shown = visible(state)
    ends = {
        thread: tuple(page for page in shown if page in strand.pages)
        for thread, strand in state.threads.items()
        if thread not in state.hidden_threads
    }
    return {thread: pages for thread, pages in ends.items() if len(pages) > 1}


def held(state: CircleState, seat: SeatId) -> tuple[str, ...]:
    """The threads *seat* holds, hidden ones too."""
    return tuple(thread for thread, strand in state.threads.items() if seat in strand.holders)


def likeness(relation: Relation, pages: frozenset[str], word: str) -> Likeness:
    """What makes a thread equal to another."""
    return (relation, pages, word.casefold())


def like(state: CircleState, alike: Likeness) -> str | None:
    """The thread to which *alike* leads, or None."""
    return next((thread for thread, strand in state.threads.items() if alike in strand.alike), None)


def asked(state: CircleState, seat: SeatId) -> bool:
    """Whether *seat* is asked to turn its page and has not answered: it lies, and something is on its back (C5.2)."""
    waits = state.turned and seat in state.page_of and seat not in state.agreed
    return waits and bool(state.sheets.get(seat, BLANK).educational)


def done(state: CircleState) -> tuple[SeatId, ...]:
    """Those in the circle whose page lies, in the order of the turns."""
    return tuple(seat for seat in state.turns.order if seat in state.page_of)


def skipped(state: CircleState) -> tuple[SeatId, ...]:
    """Those whose turn went by without a page, oldest first."""
    return tuple(seat for seat in state.turns.skipped if seat not in state.page_of and seat != state.turns.on)
