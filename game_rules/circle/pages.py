"""Pages: writing them, laying them, looking at them, and turning them over (C2, C4, C5)."""

from collections.abc import Sequence
from random import Random

from game_rules.activity import Context, Event, SeatId
from game_rules.circle import events as ev
from game_rules.circle import types as cmd
from game_rules.circle.evolve import evolve
from game_rules.circle.looks import frozen
from game_rules.circle.refusals import refuse, sender
from game_rules.circle.state import BLANK, CircleState
from game_rules.circle.turn_decisions import passed_on
from game_rules.kit.limits import clean_lines


def save(state: CircleState, command: cmd.SaveSide, context: Context) -> Sequence[Event]:
    seat = sender(context)
    if command.side in frozen(state, seat):
        refuse("side-frozen", side=command.side)
    text = clean_lines(command.text, cmd.SIDE_LIMIT, may_be_empty=True)
    return (ev.SideSaved(seat=seat, side=command.side, text=text),)


def set_ready(state: CircleState, command: cmd.SetReady, context: Context) -> Sequence[Event]:
    seat = sender(context)
    if seat in state.page_of:
        refuse("page-lies")
    if command.ready == (seat in state.ready):
        refuse("already-so")
    return (ev.ReadySet(seat=seat, ready=command.ready),)


def lay(state: CircleState, command: cmd.LayPage, context: Context) -> Sequence[Event]:
    seat = sender(context)
    if seat in state.page_of:
        refuse("page-lies")
    if state.stage != "round" or state.turns.on != seat:
        refuse("not-your-turn")
    page = _drawn(state, context.random)
    laid = ev.PageLaid(page=page, seat=seat, quiet=command.quiet, named=state.talk.names, at=context.now)
    return (laid, *(passed_on(evolve(state, laid), context) if command.quiet else ()))


def _drawn(state: CircleState, random: Random) -> str:
    """An id that says nothing of whose page it is, nor when it was laid (C8.3)."""
    while (page := f"page-{random.getrandbits(32):08x}") in state.pages:
        pass
    return page


def show(state: CircleState, command: cmd.ShowPage, context: Context) -> Sequence[Event]:
    if command.page is not None:
        there(state, command.page)
    if command.page == state.shown:
        refuse("already-so")
    return (ev.PageLookedAt(page=command.page),)


def there(state: CircleState, page: str) -> None:
    """Raise `Refused` unless *page* lies for all to see: `page-not-there`, `page-hidden`."""
    if page not in state.pages:
        refuse("page-not-there")
    if page in state.hidden:
        refuse("page-hidden")


def hide(state: CircleState, command: cmd.HidePage, context: Context) -> Sequence[Event]:
    if command.page not in state.pages:
        refuse("page-not-there")
    if command.hidden == (command.page in state.hidden):
        refuse("already-hidden" if command.hidden else "already-shown")
    return (ev.PageHidden(page=command.page) if command.hidden else ev.PageShown(page=command.page),)


def ask_to_turn(state: CircleState, command: cmd.AskToTurn, context: Context) -> Sequence[Event]:
    if state.stage not in ("looking", "closing"):
        refuse("wrong-stage")
    if state.turned:
        refuse("already-so")
    return (ev.TurningAsked(),)


def answer_turn(state: CircleState, command: cmd.AnswerTurn, context: Context) -> Sequence[Event]:
    seat = sender(context)
    if not state.turned or seat not in state.page_of:
        refuse("not-asked")
    if state.agreed.get(seat) == command.agree:
        refuse("already-so")
    if command.agree and not _educational(state, seat):
        refuse("side-empty")
    return (ev.TurningAnswered(seat=seat, agree=command.agree),)


def _educational(state: CircleState, seat: SeatId) -> str:
    return state.sheets.get(seat, BLANK).educational
