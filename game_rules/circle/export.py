"""What leaves the circle: rows of the export, the summary, what later activities start from. Never a draft."""

from collections.abc import Iterable, Mapping

from game_rules.activity import Carried, Figure, Material, Row, Summary
from game_rules.circle import middle
from game_rules.circle.state import CircleState
from game_rules.kit.talk import export as talk
from game_rules.kit.talk.state import visible as answers
from game_rules.summary import Page, Pages, Part, Thread, Threads


def rows(state: CircleState) -> Iterable[Row]:
    """The pages in the order in which they stand, the threads between them, then the closing question (C9)."""
    numbers = {page: str(number) for number, page in enumerate(_in_order(state), start=1)}
    for page, number in numbers.items():
        yield from _page_rows(state, page, number)
    yield from _thread_rows(state, numbers)
    yield from talk.rows(state.talk)


def _in_order(state: CircleState) -> tuple[str, ...]:
    """The pages everybody may read, then the hidden ones."""
    return (*middle.visible(state), *sorted(state.hidden))


def _page_rows(state: CircleState, page: str, number: str) -> Iterable[Row]:
    """A page without a name has no time either: in a round, the time would give it one (C8.3)."""
    name = middle.name_on(state, page)
    at = state.pages[page].at if name is not None else None
    if page in state.hidden:
        yield Row(step="pages", kind="hidden", item=number, seat=name, at=at)
        return
    sheet, back = middle.sheet_of(state, page), middle.back_of(state, page)
    kind = "life" if sheet.life else "spoken"
    yield Row(step="pages", kind=kind, item=number, seat=name, text=sheet.life, at=at)
    if back is not None:
        yield Row(step="pages", kind="educational", item=number, seat=name, text=back, at=at)


def _thread_rows(state: CircleState, numbers: Mapping[str, str]) -> Iterable[Row]:
    """The threads, the strongest first; of a hidden one only that there was one (C9.3)."""
    threads = middle.visible_threads(state)
    for thread in middle.strongest(state, threads):
        strand, ends = state.threads[thread], threads[thread]
        related = tuple(middle.sheet_of(state, page).life or numbers[page] for page in ends)
        yield Row(step="threads", kind=strand.relation, item=strand.word, related=related, count=len(strand.holders))
    for thread in sorted(state.hidden_threads):
        yield Row(step="threads", kind="hidden", count=len(state.threads[thread].holders))


def summary(state: CircleState) -> Summary:
    """Pages, threads, and the insights of the closing question."""
    pages, threads = middle.visible(state), middle.visible_threads(state)
    parts: list[Part] = []
    if pages:
        parts.append(Pages(id="pages", name="pages", pages={p: _page(state, p) for p in pages}, order=pages))
    if threads:
        tied = tuple(_thread(state, thread, threads[thread]) for thread in middle.strongest(state, threads))
        parts.append(Threads(id="threads", name="threads", threads=tied))
    return Summary(
        figures=(
            Figure(name="pages", value=len(pages)),
            Figure(name="threads", value=len(threads)),
            Figure(name="answers", value=len(answers(state.talk))),
        ),
        parts=(*parts, *talk.parts(state.talk)),
    )


def _page(state: CircleState, page: str) -> Page:
    return Page(
        text=middle.sheet_of(state, page).life, back=middle.back_of(state, page), seat=middle.name_on(state, page)
    )


def _thread(state: CircleState, thread: str, ends: tuple[str, ...]) -> Thread:
    strand = state.threads[thread]
    return Thread(relation=strand.relation, word=strand.word, pages=ends, people=len(strand.holders))


def carries(state: CircleState) -> tuple[Carried, ...]:
    """The insights that were highlighted."""
    return talk.carries(state.talk)


def material(state: CircleState) -> Mapping[str, Material]:
    """The closing question, where it is the library's."""
    return talk.material(state.talk)
