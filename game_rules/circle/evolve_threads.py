"""What an event makes of the threads. Total: an event about an unknown thread or page changes nothing."""

from collections.abc import Callable
from typing import Any

from game_rules.activity import Event
from game_rules.circle import events as ev
from game_rules.circle.middle import likeness
from game_rules.circle.state import CircleState, Strand
from game_rules.record import drop, put, replace


def _tied(state: CircleState, event: ev.ThreadTied) -> CircleState:
    last, pages = max(state.last_thread, event.number), frozenset(event.pages)
    if event.thread in state.threads or not pages <= state.pages.keys():
        return replace(state, last_thread=last)
    strand = Strand(
        relation=event.relation,
        word=event.word,
        pages=pages,
        holders=(event.seat,),
        alike=frozenset({likeness(event.relation, pages, event.word)}),
    )
    return replace(state, threads=put(state.threads, event.thread, strand), last_thread=last)


def _joined(state: CircleState, event: ev.ThreadJoined) -> CircleState:
    strand = state.threads.get(event.thread)
    if strand is None or event.seat in strand.holders:
        return state
    return _with(state, event.thread, replace(strand, holders=(*strand.holders, event.seat)))


def _left(state: CircleState, event: ev.ThreadLeft) -> CircleState:
    """One nobody holds any more comes undone (C6.5)."""
    strand = state.threads.get(event.thread)
    if strand is None:
        return state
    holders = tuple(seat for seat in strand.holders if seat != event.seat)
    if not holders:
        return _without(state, event.thread)
    return _with(state, event.thread, replace(strand, holders=holders))


def _renamed(state: CircleState, event: ev.ThreadRenamed) -> CircleState:
    strand = state.threads.get(event.thread)
    if strand is None:
        return state
    alike = strand.alike | {likeness(strand.relation, strand.pages, event.word)}
    return _with(state, event.thread, replace(strand, word=event.word, alike=alike))


def _merged(state: CircleState, event: ev.ThreadsMerged) -> CircleState:
    """Pages and people join; whoever held both counts once (C6.6)."""
    strand, into = state.threads.get(event.thread), state.threads.get(event.into)
    if strand is None or into is None or event.thread == event.into:
        return state
    pages = into.pages | strand.pages
    both = replace(
        into,
        pages=pages,
        holders=tuple(dict.fromkeys((*into.holders, *strand.holders))),
        alike=into.alike | strand.alike | {likeness(into.relation, pages, into.word)},
    )
    return _with(_without(state, event.thread), event.into, both)


def _hidden(state: CircleState, event: ev.ThreadHidden) -> CircleState:
    if event.thread not in state.threads:
        return state
    return replace(state, hidden_threads=state.hidden_threads | {event.thread})


def _with(state: CircleState, thread: str, strand: Strand) -> CircleState:
    return replace(state, threads=put(state.threads, thread, strand))


def _without(state: CircleState, thread: str) -> CircleState:
    return replace(state, threads=drop(state.threads, thread), hidden_threads=state.hidden_threads - {thread})


THREAD_CHANGES: dict[type[Event], Callable[[CircleState, Any], CircleState]] = {
    ev.ThreadTied: _tied,
    ev.ThreadJoined: _joined,
    ev.ThreadLeft: _left,
    ev.ThreadRenamed: _renamed,
    ev.ThreadsMerged: _merged,
    ev.ThreadHidden: _hidden,
    ev.ThreadShown: lambda s, e: replace(s, hidden_threads=s.hidden_threads - {e.thread}),
}
