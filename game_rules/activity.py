"""The one interface every activity fills in, and the words it is written with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from random import Random
from typing import ClassVar, Generic, Literal, Protocol, TypeVar

from game_rules.kit.kept import Keep, anew
from game_rules.kit.library import Library
from game_rules.record import record
from game_rules.summary import Figure as Figure
from game_rules.summary import Summary as Summary
from game_rules.words import LANGUAGES as LANGUAGES
from game_rules.words import Language as Language
from game_rules.words import SeatId as SeatId
from game_rules.words import Words as Words

Role = Literal["facilitator", "seat", "screen", "clock", "server"]
Affiliation = Literal["principal", "teacher", "parent", "pupil", "inspector", "municipality", "youth", "other"]


@record
class Actor:
    """Who acts: a role and, for a participant, the seat."""

    role: Role
    seat: SeatId | None = None


@record
class Context:
    """What a decision may look at beside the state. Time, chance and identity are arguments.

    *now* is in milliseconds since the epoch; *seats* are those who sit in the room now, in the room's order;
    *affiliations* holds what people said they are, those who left included; *carried*, filled where something begins,
    is what earlier runs of the room left to start from, the latest run last.
    """

    now: int
    actor: Actor
    random: Random
    seats: tuple[SeatId, ...]
    library: Library
    affiliations: Mapping[SeatId, Affiliation] = field(default_factory=dict)
    carried: tuple["Carried", ...] = ()


class Refused(Exception):
    """The rules say no: a *code* the client has words for, and the parameters of those words."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class Command:
    """Base of every command; *by* says who may send it, and has no default."""

    __slots__ = ()
    by: ClassVar[frozenset[Role]]


class SeatCommand(Command):
    """A command of participants."""

    __slots__ = ()
    by = frozenset({"seat"})


class FacilitatorCommand(Command):
    """A command of facilitators."""

    __slots__ = ()
    by = frozenset({"facilitator"})


class ClockCommand(Command):
    """A command only the clock sends."""

    __slots__ = ()
    by = frozenset({"clock"})


class Event:
    """Base of every event: something that happened, in the past tense."""

    __slots__ = ()


def type_of(happened: Command | Event) -> str:
    """The tag of a command or an event."""
    tag: str = getattr(happened, "type")  # noqa: B009 -- each has its own literal, so the bases declare none
    return tag


@record
class Deadline:
    """When the clock must act (*at*, milliseconds since the epoch) and what it then sends."""

    at: int
    command: ClockCommand


@record
class Material:
    """Something prepared before the run and the same for all: the words of a card, an intervention, a question.

    *detail* is what stands beside it wherever it is shown: the goal an intervention was chosen for.
    """

    kind: str
    text: Mapping[str, str]
    short: Mapping[str, str]
    channel: str | None = None
    tags: tuple[str, ...] = ()
    detail: Mapping[str, str] | None = None


@record
class Row:
    """One fact of the export. *step* and *kind* are keys the activity's texts name (`<activity>-step-<step>`).

    *group* is whom alone *count* counts: people of an affiliation, or the rest.
    """

    step: str
    kind: str
    item: Words = ""
    related: tuple[Words, ...] = ()
    seat: SeatId | None = None
    count: int | None = None
    text: str = ""
    at: int | None = None
    group: Affiliation | Literal["rest"] | None = None


ColumnKind = Literal["words", "number", "person", "time", "term", "flag"]
"""What a column's cells are: text; a number; a seat; milliseconds since the epoch; a key that the texts spell out
(`<area>-cell-<column>-<key>`); True or False. Any cell may be None: there is nothing to say."""
Cell = Words | int | float | None


@record
class Column:
    """A column of a wide table; the texts name it (`<area>-column-<name>`), with *params*."""

    name: str
    kind: ColumnKind = "words"
    params: Mapping[str, int] = field(default_factory=dict)


@record
class WideTable:
    """What a run holds of one sort, a row each and as wide as need be: for whoever works on in a spreadsheet.

    *area* is the texts that name it (`<area>-table-<name>`) and its columns. A row has a cell for every column.
    Seats are in it only where names are shown, as in `Row`.
    """

    area: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@record
class Carried:
    """Something a later activity may start from: items that belong together, and the people behind them."""

    kind: str
    items: tuple[Words, ...]
    people: int


Setup = TypeVar("Setup")
State = TypeVar("State")
Public = TypeVar("Public")
Private = TypeVar("Private")
Console = TypeVar("Console")

Of = TypeVar("Of", contravariant=True)
View = TypeVar("View", covariant=True)


class Shown(Protocol[Of, View]):
    """A state to what is shown of it. What stays the same for long may be *kept* from one look to the next."""

    def __call__(self, state: Of, kept: Keep = anew, /) -> View:
        """The view of *state*."""


class ShownTo(Protocol[Of, View]):
    """A state to what is shown of it to one seat alone; *kept* as in `Shown`, for this seat."""

    def __call__(self, state: Of, seat: SeatId, kept: Keep = anew, /) -> View:
        """The view of *state* for *seat*."""


@record
class Activity(Generic[Setup, State, Public, Private, Console]):
    """An activity is one record of pure functions. No field has a default, so secrecy cannot be forgotten.

    `decide` and `begin` may raise `Refused`; `seated`, `unseated`, `time_up` and `ended` never do. These six are the
    only ones that see chance; `evolve` is total. Views are built up from whitelist types.
    """

    key: str
    minutes: int
    """How long the guide gives it; the facilitator may change that."""
    setup: type[Setup]
    commands: tuple[type[Command], ...]
    events: tuple[type[Event], ...]
    slight: tuple[type[Event], ...]
    """Events that are no step of their own: a seat can take them back itself, so an undo passes over them."""
    unsigned: tuple[type[Event], ...]
    """Events the exported log does not sign: who voted, marked or answered when is nobody's business."""
    views: tuple[type[Public], type[Private], type[Console]]
    start: Callable[[], State]
    """The empty state which the events of `begin` build up."""
    begin: Callable[[Setup, Context], Sequence[Event]]
    decide: Callable[[State, Command, Context], Sequence[Event]]
    evolve: Callable[[State, Event], State]
    seated: Callable[[State, SeatId, Context], Sequence[Event]]
    """Someone joined the room while this runs."""
    unseated: Callable[[State, SeatId, Context], Sequence[Event]]
    """Someone left or was removed while this runs."""
    time_up: Callable[[State, Context], Sequence[Event]]
    """The facilitator's clock ran out."""
    ended: Callable[[State, Context], Sequence[Event]]
    """The facilitator ended the run: what is still due, so that nothing that was gathered stays shut in."""
    over: Callable[[State], bool]
    """It has come to its own end: only looking is left."""
    public: "Shown[State, Public]"
    """What everybody may see, as far as phones show it."""
    board: Callable[[State, Public], Public]
    """What consoles and screens receive in its place: the very same, or with more than phones show."""
    private: ShownTo[State, Private]
    touched: Callable[[State, State], frozenset[SeatId] | None]
    """Whose private view may be another in the second state than in the first; None: anybody's."""
    console: Shown[State, Console]
    deadline: Callable[[State], Deadline | None]
    material: Callable[[State], Mapping[str, Material]]
    summary: Callable[[State], Summary]
    rows: Callable[[State], Iterable[Row]]
    tables: Callable[[State], tuple[WideTable, ...]]
    """The same facts as wide tables, one for each sort of thing; also those with no row yet."""
    carries: Callable[[State], tuple[Carried, ...]]
