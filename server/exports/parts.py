"""Parts of the joint summary as little tables on the first sheet; each kind of part has one way to be written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from game_rules.activity import Words
from game_rules.room.state import RoomState
from game_rules.summary import Bar, Bars, Chains, Flow, Pages, Part, Quotes, Scatter, Threads
from server.exports.book import Sheet, Value
from server.exports.facts import person, word
from server.texts import said

WIDTHS = (32, 15, *[9] * 12)
"""A wide column, one for numbers, and twelve narrow ones of which four make a third of the rest."""
FIRST, LAST = 2, len(WIDTHS) - 1
THIRDS = ((2, 5), (6, 9), (10, 13))
ALL = (FIRST, LAST)
CHAIN = ("chain-1", "chain-2", "chain-3")
KIND_LOOKS = {"gap": "chain-1", "cause": "chain-2", "action": "chain-3"}
Span = tuple[int, int]
SINGLE: frozenset[int | Span] = frozenset(range(1, LAST + 1))


@dataclass(slots=True)
class Writer:
    """A place on the sheet that moves down row by row. *page_words* are those of a circle's pages, by id."""

    sheet: Sheet
    state: RoomState
    row: int
    page_words: Mapping[str, str]

    def say(self, message: str) -> str:
        """A word of the files."""
        return word(self.state, message)

    def said(self, words: Words) -> str:
        """*words* in the room's language."""
        return said(words, self.state.language)

    def line(self, *cells: tuple[int | Span, Value, str]) -> None:
        """One row: place, value and look of each cell; as high as its words need."""
        needed = []
        for place, value, look in cells:
            first, last = (place, place) if isinstance(place, int) else place
            if last > first:
                self.sheet.span(self.row, first, last, value, look)
            else:
                self.sheet.put(self.row, first, value, look)
            if isinstance(value, str):
                needed.append((value, first, last))
        self.sheet.fit(self.row, *needed)
        self.row += 1

    def heads(self, name: str, *cells: tuple[int | Span, str | None]) -> None:
        """The small head of a part: its name, and over each column that needs one a word of the files."""
        told: list[tuple[int | Span, Value, str]] = [
            # A column of one place holds numbers, and its head stands above them.
            (place, None if message is None else self.say(message), "small-number" if place in SINGLE else "small")
            for place, message in cells
        ]
        self.line((0, name, "part"), *told)


def write_part(to: Writer, name: str, part: Part) -> None:
    """The part under its *name*."""
    _WRITERS[type(part)](to, name, part)


def pages_of(parts: Iterable[Part], spoken: str) -> dict[str, str]:
    """The words of all pages among *parts*; *spoken* for one that was only told."""
    return {id: page.text or spoken for part in parts if isinstance(part, Pages) for id, page in part.pages.items()}


def _quotes(to: Writer, name: str, part: Quotes) -> None:
    to.heads(f"{name} · {part.title}" if part.title else name, (1, _people(quote.people for quote in part.quotes)))
    named = any(quote.seat for quote in part.quotes)
    for quote in part.quotes:
        words = to.said(quote.words)
        about = None if quote.about is None else to.said(quote.about)
        cells: list[tuple[int | Span, Value, str]] = [(0, about, "words"), (1, quote.people or None, "number")]
        if named:
            cells += [((2, 9), words, "words"), (THIRDS[2], person(to.state, quote.seat), "words")]
        else:
            cells.append((ALL, words, "words"))
        to.line(*cells)


def _chains(to: Writer, name: str, part: Chains) -> None:
    to.heads(name, (1, _people(chain.people for chain in part.chains)))
    for chain in part.chains:
        items = [to.said(words) for words in (chain.gap, chain.cause, chain.action)]
        cells = [(third, item, look) for third, item, look in zip(THIRDS, items, CHAIN, strict=True)]
        to.line((0, chain.note, "words"), (1, chain.people or None, "number"), *cells)


def _flow(to: Writer, name: str, part: Flow) -> None:
    """Every ribbon with both its ends; then the cards that no ribbon touches."""
    to.heads(name, (1, "times"))
    touched = {end for link in part.links for end in (link.start, link.end)}
    for link in part.links:
        ends = [part.nodes[id] for id in (link.start, link.end)]
        cells = [(third, to.said(node.words), KIND_LOOKS[node.kind]) for third, node in zip(THIRDS, ends, strict=False)]
        to.line((1, link.count, "number"), *cells)
    for node in (part.nodes[id] for id in part.order if id not in touched):
        to.line((1, node.count, "number"), (THIRDS[0], to.said(node.words), KIND_LOOKS[node.kind]))


def _pages(to: Writer, name: str, part: Pages) -> None:
    turned = any(page.back for page in part.pages.values())
    to.heads(name, (1, None), ((2, 7) if turned else ALL, "life"), *([((8, LAST), "educational")] if turned else []))
    for id in part.order:
        page = part.pages[id]
        cells: list[tuple[int | Span, Value, str]] = [(0, person(to.state, page.seat), "words")]
        cells.append(((2, 7) if turned else ALL, to.page_words[id], "words"))
        if turned:
            cells.append(((8, LAST), page.back, "words"))
        to.line(*cells)


def _threads(to: Writer, name: str, part: Threads) -> None:
    to.heads(name, (1, "people-behind"))
    for thread in part.threads:
        label = to.say(thread.relation)
        pages = " · ".join(to.page_words.get(id, "") for id in thread.pages)
        said_of = f"{label}: {thread.word}" if thread.word else label
        to.line((0, said_of, "words"), (1, thread.people, "number"), (ALL, pages, "words"))


def _bars(to: Writer, name: str, part: Bars) -> None:
    """Each intervention with its marks and, from six raters on, the measures; below it the marks of the first round."""
    marks = ((6, "mark-no"), (7, "mark-so"), (8, "mark-yes"))
    measures = ((9, "agreement"), (10, "consensus"), ((11, LAST), "pattern"))
    to.heads(name, (1, "raters"), ((2, 5), "goal"), *marks, *measures)
    for bar in part.bars.values():
        pattern = None if bar.pattern is None else to.say(f"pattern-{bar.pattern}")
        to.line(
            (0, to.said(bar.words), "words"),
            (1, bar.no + bar.so + bar.yes, "number"),
            ((2, 5), to.said(bar.goal), "words"),
            *((place, count, look) for (place, look), count in zip(marks, (bar.no, bar.so, bar.yes), strict=True)),
            (9, bar.agreement, "measure"),
            (10, bar.consensus, "measure"),
            ((11, LAST), pattern, "words"),
        )
        _before(to, bar, marks)


def _before(to: Writer, bar: Bar, marks: tuple[tuple[int, str], ...]) -> None:
    if bar.before is not None:
        counts = ((place, count, look) for (place, look), count in zip(marks, bar.before, strict=True))
        to.line((0, to.say("first-round"), "small"), (1, sum(bar.before), "small-number"), *counts)


def _scatter(to: Writer, name: str, part: Scatter) -> None:
    """Each intervention with its resources and effectiveness, the corner named; below them how the two go together."""
    to.heads(name, (1, "resources"), (THIRDS[0], "budget"), ((6, 7), "effectiveness"))
    corner = {to.said(words) for words in part.corner}
    for point in part.points.values():
        words = to.said(point.words)
        to.line(
            (0, words, "words"),
            (1, point.resources, "money"),
            (THIRDS[0], to.say(f"budget-{point.budget}"), "words"),
            ((6, 7), point.score, "measure"),
            ((8, LAST), to.say("corner") if words in corner else None, "words"),
        )
    if part.tau is not None:
        to.line((0, to.say("alignment"), "small"), (1, part.tau, "measure"))


def _people(people: Iterable[int]) -> str | None:
    """The head of a column of people, where any are known."""
    return "people-behind" if any(people) else None


_WRITERS: dict[type, Callable[[Writer, str, Any], None]] = {
    Quotes: _quotes,
    Chains: _chains,
    Flow: _flow,
    Pages: _pages,
    Threads: _threads,
    Bars: _bars,
    Scatter: _scatter,
}
