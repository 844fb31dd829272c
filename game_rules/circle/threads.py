"""Threads between pages: tied, held together, and tidied by the facilitator (C6)."""

from collections.abc import Sequence

from game_rules.activity import Context, Event, SeatId
from game_rules.circle import events as ev
from game_rules.circle import types as cmd
from game_rules.circle.middle import held, like, likeness
from game_rules.circle.pages import there
from game_rules.circle.refusals import refuse, sender
from game_rules.circle.state import CircleState, Strand
from game_rules.kit.limits import clean_text


def tie(state: CircleState, command: cmd.Tie, context: Context) -> Sequence[Event]:
    seat, pages = sender(context), frozenset(command.pages)
    _looking(state)
    for page in command.pages:
        there(state, page)
    _check_size(pages)
    word = clean_text(command.word, cmd.WORD_LIMIT)
    equal = like(state, likeness(command.relation, pages, word))
    if equal is not None:
        return (_joining(state, seat, equal),)
    _check_left(state, seat)
    number = state.last_thread + 1
    tied = ev.ThreadTied(
        thread=f"thread-{number}",
        number=number,
        seat=seat,
        pages=tuple(page for page in state.pages if page in pages),
        relation=command.relation,
        word=word,
    )
    return (tied,)


def _joining(state: CircleState, seat: SeatId, thread: str) -> Event:
    """What happens when *seat* takes hold of a thread."""
    if thread in state.hidden_threads:
        refuse("thread-hidden")
    if seat in state.threads[thread].holders:
        refuse("already-so")
    _check_left(state, seat)
    return ev.ThreadJoined(thread=thread, seat=seat)


def join(state: CircleState, command: cmd.JoinThread, context: Context) -> Sequence[Event]:
    seat = sender(context)
    _looking(state)
    strand = _strand(state, command.thread)
    if command.joined:
        return (_joining(state, seat, command.thread),)
    if seat not in strand.holders:
        refuse("already-so")
    return (ev.ThreadLeft(thread=command.thread, seat=seat),)


def rename(state: CircleState, command: cmd.RenameThread, context: Context) -> Sequence[Event]:
    strand = _strand(state, command.thread)
    word = clean_text(command.word, cmd.WORD_LIMIT)
    if word == strand.word:
        refuse("already-so")
    if like(state, likeness(strand.relation, strand.pages, word)) not in (None, command.thread):
        refuse("thread-there")
    return (ev.ThreadRenamed(thread=command.thread, word=word),)


def merge(state: CircleState, command: cmd.MergeThreads, context: Context) -> Sequence[Event]:
    strand, into = _strand(state, command.thread), _strand(state, command.into)
    if command.thread == command.into:
        refuse("same-thread")
    if strand.relation != into.relation:
        refuse("thread-relation")
    if state.hidden_threads & {command.thread, command.into}:
        refuse("thread-hidden")
    pages = strand.pages | into.pages
    _check_size(pages)
    if like(state, likeness(into.relation, pages, into.word)) not in (None, command.thread, command.into):
        refuse("thread-there")
    return (ev.ThreadsMerged(thread=command.thread, into=command.into),)


def hide(state: CircleState, command: cmd.HideThread, context: Context) -> Sequence[Event]:
    _strand(state, command.thread)
    if command.hidden == (command.thread in state.hidden_threads):
        refuse("already-hidden" if command.hidden else "already-shown")
    return (ev.ThreadHidden(thread=command.thread) if command.hidden else ev.ThreadShown(thread=command.thread),)


def _looking(state: CircleState) -> None:
    if state.stage != "looking":
        refuse("wrong-stage")


def _strand(state: CircleState, thread: str) -> Strand:
    strand = state.threads.get(thread)
    if strand is None:
        refuse("no-such-thread")
    return strand


def _check_size(pages: frozenset[str]) -> None:
    sizes = cmd.THREAD_PAGES
    if len(pages) not in sizes:
        refuse("thread-pages", least=sizes[0], most=sizes[-1])


def _check_left(state: CircleState, seat: SeatId) -> None:
    if len(held(state, seat)) >= cmd.THREADS:
        refuse("threads-used-up", limit=cmd.THREADS)
