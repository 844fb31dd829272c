"""The opening circle for the contract tests."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from game_rules.activity import Command, SeatId
from game_rules.circle import middle
from game_rules.circle import types as cmd
from game_rules.circle.line import counted
from game_rules.circle.state import BLANK, CircleState, Laid, Sheet
from game_rules.kit.talk import commands as talk
from game_rules.kit.talk.state import Talk, name_beside, themes_of
from tests.contract.play import Audience

Choice = tuple[SeatId | None, Command]
STAGES: tuple[cmd.Stage, ...] = ("writing", "round", "looking", "closing")
WORDS = ("home", "work", "alone", "together")


class CircleDriver:
    """Writes, goes round, ties threads and answers, mostly in the stage for it."""

    ending: tuple[type[Command], ...] = ()
    hides_from = frozenset({"public", "board", "private", "console"})

    def setup(self, random: Random) -> cmd.CircleSetup:
        """Any options."""
        return cmd.CircleSetup(
            names=random.random() < 0.6,
            turn_seconds=random.choice((0, 90)),
            question=random.choice(("", "What do we take along?")),
            answers=random.randint(1, 3),
        )

    def words(self, state: CircleState) -> Sequence[str]:
        """Pages, threads, questions, answers and themes."""
        return (*state.pages, *state.threads, *state.talk.order, *state.talk.given, *state.talk.themes, *WORDS)

    def likely(self, state: CircleState, seats: Sequence[SeatId], random: Random) -> Choice:
        """What people do in this stage; now and then the facilitator goes on, or tidies."""
        chance = random.random()
        if chance < 0.04:
            return None, cmd.GoToStage(stage=_onwards(state))
        if chance < 0.14:
            return random.choice(list(_tidying(state, random)))
        seat = random.choice(seats or (None,))
        if seat is None:
            return None, cmd.NextTurn()
        return random.choice(list(_PLAYING[state.stage](state, seat, random)))

    def check(self, state: CircleState) -> None:
        """The order holds everybody once; every page is laid once, by one; each holds a thread once."""
        order = state.turns.order
        assert sorted(order) == sorted(state.people) and len(set(order)) == len(order)
        assert state.turns.on is None or state.turns.on in order
        assert {page: laid.seat for page, laid in state.pages.items()} == {p: s for s, p in state.page_of.items()}
        assert dict(state.ahead) == counted(state)
        for strand in state.threads.values():
            assert strand.holders and len(set(strand.holders)) == len(strand.holders)
            assert len(strand.pages) > 1 and strand.pages <= state.pages.keys()

    def twin(self, state: CircleState, audience: Audience, random: Random) -> CircleState:
        """Other drafts, other people behind threads; for all but facilitators other writers of what has no name."""
        state = _other_drafts(state, audience)
        state = _other_holders(state, audience, random)
        if audience.layer == "console":
            return state
        state = _other_hidden_words(state, audience)
        return _unnamed_elsewhere(state, audience, random) if state.talk.names else _others(state, audience, random)


def _onwards(state: CircleState) -> cmd.Stage:
    return STAGES[(STAGES.index(state.stage) + 1) % len(STAGES)]


def _writing(state: CircleState, seat: SeatId, random: Random) -> Iterator[Choice]:
    yield seat, cmd.SaveSide(side="life", text=f"What I am proud of: {random.random()}")
    yield seat, cmd.SaveSide(side="educational", text=f"Then at school\n{random.random()}")
    yield seat, cmd.SetReady(ready=seat not in state.ready)


def _round(state: CircleState, seat: SeatId, random: Random) -> Iterator[Choice]:
    on = state.turns.on
    if on is not None and on not in state.page_of:
        yield from [(on, cmd.LayPage(quiet=random.random() < 0.3))] * 4
        yield None, cmd.SkipTurn()
    else:
        yield from [(None, cmd.NextTurn())] * 3
    yield from _writing(state, seat, random)
    yield seat, cmd.SitAfter(neighbour=random.choice(state.turns.order or (seat,)))
    yield None, cmd.LetArrange(open=not state.arranging)
    yield None, cmd.ShuffleOrder()
    yield None, cmd.SetOrder(order=tuple(random.sample(state.turns.order, len(state.turns.order))))
    yield None, cmd.GiveTurn(seat=random.choice(state.turns.order or (seat,)))
    yield None, cmd.SetTurnClock(seconds=random.choice((0, 30, 60)))


def _looking(state: CircleState, seat: SeatId, random: Random) -> Iterator[Choice]:
    pages = middle.visible(state)
    if len(pages) > 1:
        relation: cmd.Relation = random.choice(("similar", "different"))
        tied = tuple(random.sample(pages, random.randint(2, min(3, len(pages)))))
        yield from [(seat, cmd.Tie(pages=tied, relation=relation, word=random.choice(WORDS)))] * 3
    for thread in random.sample(list(state.threads), min(2, len(state.threads))):
        yield seat, cmd.JoinThread(thread=thread, joined=random.random() < 0.7)
    yield seat, cmd.AnswerTurn(agree=random.random() < 0.7)
    yield seat, cmd.SaveSide(side="educational", text="Added while looking")
    yield None, cmd.AskToTurn()


def _closing(state: CircleState, seat: SeatId, random: Random) -> Iterator[Choice]:
    yield from [(seat, talk.Answer(question=state.talk.current, text=f"Because of this, {random.random()}"))] * 4
    answer = random.choice(list(state.talk.given) or ["answer-1"])
    for kind in (talk.HighlightAnswer, talk.DimAnswer, talk.HideAnswer, talk.ShowAnswer):
        yield None, kind(answer=answer)
    if answer in state.talk.given:
        yield state.talk.given[answer].seat, talk.WithdrawAnswer(answer=answer)
    theme = random.choice(themes_of(state.talk, state.talk.current) or ("theme-1",))
    yield None, talk.AddTheme(title=f"Theme {random.random()}", answer=random.choice((None, answer)))
    yield None, talk.GatherAnswer(answer=answer, theme=random.choice((None, theme)))
    yield None, talk.RenameTheme(theme=theme, title=f"Renamed {random.random()}")
    yield None, talk.DropTheme(theme=theme)


_PLAYING = {"writing": _writing, "round": _round, "looking": _looking, "closing": _closing}


def _tidying(state: CircleState, random: Random) -> Iterator[Choice]:
    """The facilitator looks at pages and tidies, at any stage."""
    yield None, talk.ShowNames(shown=not state.talk.names)
    yield None, cmd.ShowPage(page=None)
    for page in random.sample(list(state.pages), min(1, len(state.pages))):
        yield None, cmd.ShowPage(page=page)
        yield None, cmd.HidePage(page=page, hidden=page not in state.hidden)
    threads = random.sample(list(state.threads), min(2, len(state.threads)))
    for thread in threads:
        yield None, cmd.HideThread(thread=thread, hidden=thread not in state.hidden_threads)
        yield None, cmd.RenameThread(thread=thread, word=random.choice(WORDS))
        yield None, cmd.MergeThreads(thread=threads[0], into=threads[-1])


def _other_drafts(state: CircleState, audience: Audience) -> CircleState:
    """What is on no page that lies, and backs nobody agreed to turn, say something else."""

    def other(seat: SeatId, sheet: Sheet) -> Sheet:
        life = sheet.life if seat in state.page_of else "another draft"
        turned = state.turned and state.agreed.get(seat, False) and seat in state.page_of
        return Sheet(life=life, educational=sheet.educational if turned else "another back")

    sheets = {
        seat: sheet if seat == audience.seat or sheet == BLANK else other(seat, sheet)
        for seat, sheet in state.sheets.items()
    }
    return replace(state, sheets=sheets)


def _other_holders(state: CircleState, audience: Audience, random: Random) -> CircleState:
    """As many hold every thread, but others."""
    threads = {}
    for thread, strand in state.threads.items():
        own = tuple(seat for seat in strand.holders if seat == audience.seat)
        others = sorted({*state.people, *strand.holders} - {audience.seat})
        threads[thread] = replace(strand, holders=(*own, *random.sample(others, len(strand.holders) - len(own))))
    return replace(state, threads=threads)


def _other_hidden_words(state: CircleState, audience: Audience) -> CircleState:
    """What the facilitator hid says something else."""
    sheets, given = dict(state.sheets), dict(state.talk.given)
    for page in state.hidden:
        seat = state.pages[page].seat
        if seat != audience.seat:
            sheets[seat] = Sheet(life="other words", educational="other words")
    for id in state.talk.hidden & given.keys():
        if given[id].seat != audience.seat:
            given[id] = replace(given[id], text="other words")
    threads = {
        thread: replace(strand, word="other") if thread in state.hidden_threads else strand
        for thread, strand in state.threads.items()
    }
    return replace(state, sheets=sheets, threads=threads, talk=replace(state.talk, given=given))


def _unnamed_elsewhere(state: CircleState, audience: Audience, random: Random) -> CircleState:
    """Those who laid a page without a name change pages, those who answered without one change answers."""
    secret = [laid.seat for page, laid in state.pages.items() if middle.name_on(state, page) is None]
    pages = _shuffled(set(secret) - {audience.seat}, random)
    return replace(
        state,
        pages=_laid_elsewhere(state, pages, random),
        page_of=_moved(state.page_of, pages),
        sheets=_moved(state.sheets, pages),
        agreed=_moved(state.agreed, pages),
        talk=_answers_elsewhere(state.talk, audience, random),
    )


def _answers_elsewhere(state: Talk, audience: Audience, random: Random) -> Talk:
    told = {given.seat for given in state.given.values() if name_beside(state, given) is not None}
    others = _shuffled({given.seat for given in state.given.values()} - told - {audience.seat}, random)
    return replace(
        state, given={id: replace(given, seat=others.get(given.seat, given.seat)) for id, given in state.given.items()}
    )


def _others(state: CircleState, audience: Audience, random: Random) -> CircleState:
    """While names are off, everybody else may be anybody else: only the neighbour in the circle is told."""
    order = state.turns.order
    kept = {audience.seat}
    if state.arranging and audience.seat in order:
        kept.add(order[order.index(audience.seat) - 1])
    laid = {page.seat for page in state.pages.values()}
    here = {*state.people, *laid, *state.sheets, *state.agreed, *(given.seat for given in state.talk.given.values())}
    who = _shuffled(here - kept, random)

    def other(seat: SeatId) -> SeatId:
        return who.get(seat, seat)

    turns = state.turns
    return replace(
        state,
        people=tuple(map(other, state.people)),
        sheets=_moved(state.sheets, who),
        ready=frozenset(map(other, state.ready)),
        turns=replace(
            turns,
            order=tuple(map(other, order)),
            skipped=tuple(map(other, turns.skipped)),
            on=None if turns.on is None else other(turns.on),
            place=None if turns.place is None else other(turns.place),
        ),
        been=frozenset(map(other, state.been)),
        ahead=_moved(state.ahead, who),
        pages=_laid_elsewhere(state, who, random),
        page_of=_moved(state.page_of, who),
        agreed=_moved(state.agreed, who),
        talk=replace(
            state.talk, given={id: replace(given, seat=other(given.seat)) for id, given in state.talk.given.items()}
        ),
    )


def _laid_elsewhere(state: CircleState, who: Mapping[SeatId, SeatId], random: Random) -> dict[str, Laid]:
    """The pages with other writers, those without a name laid at another time."""
    named = [page for page in state.pages if middle.name_on(state, page) is not None]
    unnamed = sorted(state.pages.keys() - set(named))
    order = (*random.sample(unnamed, len(unnamed)), *named)
    moved = {page: replace(laid, seat=who.get(laid.seat, laid.seat)) for page, laid in state.pages.items()}
    return {page: moved[page] for page in order}


def _shuffled(seats: set[SeatId], random: Random) -> dict[SeatId, SeatId]:
    listed = sorted(seats)
    return dict(zip(listed, random.sample(listed, len(listed)), strict=True))


def _moved(values: Mapping[SeatId, Any], who: Mapping[SeatId, SeatId]) -> dict[SeatId, Any]:
    return {who.get(seat, seat): value for seat, value in values.items()}
