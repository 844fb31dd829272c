"""An activity's part of the joint summary: figures, and parts of a few kinds that every screen and file can show.

Everything here may be read by everybody: the shared screen shows it. A part has an *id* that stays the same while it
grows, so that it can be pinned, and a *name* which the activity's texts spell out (`<activity>-part-<name>`).
"""

from collections.abc import Mapping
from typing import Literal

from game_rules.record import record
from game_rules.words import SeatId, Words


@record
class Figure:
    """A number of the summary; the activity's texts name it (`<activity>-figure-<name>`)."""

    name: str
    value: int


@record
class Quote:
    """What somebody said: an answer, an insight. *about* is what it answers; *seat* only where names are shown."""

    words: Words
    about: Words | None = None
    seat: SeatId | None = None
    people: int = 0


@record
class Quotes:
    """Words worth keeping, the newest last. *title*: what people called them, beside the name."""

    id: str
    name: str
    quotes: tuple[Quote, ...]
    title: str | None = None
    type: Literal["quotes"] = "quotes"


@record
class Chain:
    """Gap, cause and action that belong together, and how many people stand behind them. *note*: why, in words."""

    gap: Words
    cause: Words
    action: Words
    people: int
    note: str = ""


@record
class Chains:
    """Accepted series or links."""

    id: str
    name: str
    chains: tuple[Chain, ...]
    type: Literal["chains"] = "chains"


@record
class FlowNode:
    """A card of the flow map; *count* is how many series or people go through it."""

    kind: Literal["gap", "cause", "action"]
    words: Words
    count: int


@record
class FlowLink:
    """A ribbon between two nodes, by their ids."""

    start: str
    end: str
    count: int


@record
class Flow:
    """Gaps, causes and actions as they hang together; *order* is that of the nodes, column by column."""

    id: str
    name: str
    nodes: Mapping[str, FlowNode]
    order: tuple[str, ...]
    links: tuple[FlowLink, ...]
    type: Literal["flow"] = "flow"


@record
class Page:
    """A page of the opening circle; *back* only where its writer agreed, *seat* only where names are shown.

    An empty *text* is a page of which its writer only spoke.
    """

    text: str
    back: str | None = None
    seat: SeatId | None = None


@record
class Pages:
    """The pages that lie in the middle; *order* is the order in which they were laid."""

    id: str
    name: str
    pages: Mapping[str, Page]
    order: tuple[str, ...]
    type: Literal["pages"] = "pages"


@record
class Thread:
    """What joins pages: alike or different, in a word, and how many people said so. *pages* are ids of `Pages`."""

    relation: Literal["similar", "different"]
    word: str
    pages: tuple[str, ...]
    people: int


@record
class Threads:
    """Threads between pages, the strongest first."""

    id: str
    name: str
    threads: tuple[Thread, ...]
    type: Literal["threads"] = "threads"


@record
class Bar:
    """An intervention's marks: red, yellow, green; before a second round in *before*. Measures only from six raters.

    *pattern*: alike, split (red against green) or scattered; absent below six raters.
    """

    words: Words
    goal: Words
    no: int
    so: int
    yes: int
    before: tuple[int, int, int] | None = None
    agreement: float | None = None
    consensus: float | None = None
    pattern: Literal["alike", "split", "scattered"] | None = None


@record
class Bars:
    """The rating, as stacked bars by their place in the list: a mark then sends one of them anew, not all."""

    id: str
    name: str
    bars: Mapping[int, Bar]
    type: Literal["bars"] = "bars"


@record
class Point:
    """An intervention by *resources* (shekels a year) and effectiveness (1 red to 3 green, interpolated median)."""

    words: Words
    resources: int
    score: float
    budget: Literal["flexible", "separate", "other"]


@record
class Scatter:
    """Effectiveness against resources, by place in the list. *corner*: the words of much money and little effect.

    *tau* is Kendall's tau-b over *points*, absent where there are too few to say anything.
    """

    id: str
    name: str
    points: Mapping[int, Point]
    corner: tuple[Words, ...]
    tau: float | None = None
    type: Literal["scatter"] = "scatter"


Part = Quotes | Chains | Flow | Pages | Threads | Bars | Scatter


@record
class Summary:
    """An activity's part of the joint summary; parts with nothing in them are left out."""

    figures: tuple[Figure, ...]
    parts: tuple[Part, ...]
