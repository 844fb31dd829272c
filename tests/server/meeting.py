"""A meeting held by hand: a circle without names, a rating in two rounds, and the log of both as bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game_rules.activity import Affiliation, Command, SeatId
from game_rules.circle import types as circle
from game_rules.kit.talk import commands as talk
from game_rules.rating import types as rating
from game_rules.replay import Entry, fold
from game_rules.room import commands as cmd
from game_rules.room.state import RoomState
from server.codec import read_entry, write_entry
from tests.rules.room_game import LEAD, SERVER, Room, joining, seat

NOON = 1_760_000_000_000
PEOPLE: tuple[tuple[str, Affiliation | None], ...] = (
    ("נועה", "teacher"),
    ("סמיר", "teacher"),
    ("דנה", "teacher"),
    ("אמל", "parent"),
    ("יעל", "parent"),
    ("רמי", "parent"),
    ("גיל", None),
)
LIFE, SCHOOL = "=למדתי לשחות {}", "תלמיד {} קרא לראשונה"
REASON = "אין מי שיוביל"
INTERVENTIONS = (
    rating.OwnIntervention(
        name="=SUM(A1)", goal="לקרוא", head="gaps-schools", provider="school", resources=120_000, budget="flexible"
    ),
    rating.OwnIntervention(name="חוג רובוטיקה", goal="להצטיין", head="excelling-authority", provider="authority"),
)
FIRST: tuple[rating.Mark, ...] = ("no", "no", "no", "yes", "yes", "yes", "yes")
SECOND: tuple[rating.Mark, ...] = ("no", "so", "so", "yes", "yes", "yes", "yes")


@dataclass(frozen=True, slots=True)
class Held:
    """What the meeting left: its log as the store keeps it, the room that log makes, and the room as it was live."""

    entries: list[Entry]
    state: RoomState
    live: RoomState


def held(*, names: bool = False) -> Held:
    """The whole meeting."""
    room = Room()
    room.now = NOON
    for number, (name, affiliation) in enumerate(PEOPLE, start=1):
        room.act(SERVER, replace(joining(SeatId(f"s{number}"), name), affiliation=affiliation))
    for key in ("circle", "rating"):
        room.act(LEAD, cmd.AddItem(activity=key))
    _circle(room, names)
    _rating(room)
    room.act(LEAD, cmd.PinPart(part="2:rating-bars"))
    room.act(LEAD, cmd.EndItem())
    # Through bytes and back, as the store keeps it.
    entries = [read_entry(entry.version, write_entry(entry)) for entry in room.log]
    return Held(entries=entries, state=fold(entries), live=room.state)


def _circle(room: Room, names: bool) -> None:
    def act(who: int, command: Command) -> None:
        room.now += 1000
        room.act(seat(f"s{who}") if who else LEAD, command, "circle")

    setup = circle.CircleSetup(names=names, question="מה לוקחים מכאן?")
    room.act(LEAD, cmd.ConfigureItem(item="i4", setup=setup, minutes=0))
    room.act(LEAD, cmd.BeginItem(item="i4"))
    for who in (1, 2, 3):
        act(who, circle.SaveSide(side="life", text=LIFE.format(who)))
        act(who, circle.SaveSide(side="educational", text=SCHOOL.format(who)))
    act(0, circle.GoToStage(stage="round"))
    for who in (1, 2, 3):
        act(0, circle.GiveTurn(seat=SeatId(f"s{who}"))) if _on(room) != f"s{who}" else None
        act(who, circle.LayPage())
    act(0, circle.GoToStage(stage="looking"))
    pages = tuple(room.state.runs[1].state.pages)
    act(4, circle.Tie(pages=pages[:2], relation="similar", word="אומץ"))
    act(0, circle.AskToTurn())
    act(1, circle.AnswerTurn(agree=True))
    act(2, circle.AnswerTurn(agree=False))
    act(0, circle.GoToStage(stage="closing"))
    question = room.state.runs[1].state.talk.current
    act(5, talk.Answer(question=question, text="לשאול קודם"))
    act(0, talk.HighlightAnswer(answer=next(iter(room.state.runs[1].state.talk.given))))
    room.now += 11 * 60_000
    room.act(LEAD, cmd.EndItem())


def _on(room: Room) -> SeatId | None:
    on: SeatId | None = room.state.runs[1].state.turns.on
    return on


def _rating(room: Room) -> None:
    setup = rating.RatingSetup(list=None, own=INTERVENTIONS, questions=None)
    room.act(LEAD, cmd.ConfigureItem(item="i5", setup=setup, minutes=0))
    room.act(LEAD, cmd.BeginItem(item="i5"))
    first, second = room.state.runs[2].state.interventions
    for number, mark in enumerate(FIRST, start=1):
        reason = REASON if number == 1 else ""
        room.act(seat(f"s{number}"), rating.Rate(item=first, mark=mark, reason=reason), "rating")
    for number in (1, 2):
        room.act(seat(f"s{number}"), rating.Rate(item=second, mark="so"), "rating")
    room.act(LEAD, rating.CloseRound(), "rating")
    room.act(LEAD, rating.OpenSecondRound(), "rating")
    for number, mark in enumerate(SECOND, start=1):
        room.act(seat(f"s{number}"), rating.Rate(item=first, mark=mark), "rating")
    room.act(LEAD, rating.CloseRound(), "rating")
