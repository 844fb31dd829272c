"""Interventions out of a spreadsheet: the good rows as they are, and of every other one all that is wrong with it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, cast

from game_rules.activity import LANGUAGES
from game_rules.kit.interventions import (
    GOAL_LIMIT,
    LIST_LIMIT,
    NAME_LIMIT,
    RESOURCES_LIMIT,
    SHORT_LIMIT,
    Budget,
    Head,
    OwnIntervention,
    Provider,
)
from server.list_words import BUDGET_WORDS, CURRENCY, HEAD_WORDS, HEADINGS, PROVIDER_WORDS, TIMES
from server.tables import Fault, Key, TableFaults, by_word, cleaned, one_line, plain, quoted, read_table
from server.texts import text

PROVIDED_BY: Mapping[Head, Provider] = {"excelling-schools": "school", "excelling-authority": "authority"}
"""Heads that say themselves who gives the intervention."""
NEEDED = ("name", "goal", "head")
DRAFT_LIMIT = 400
"""Characters kept of a text that is too long, to be shortened by hand."""
SUM = re.compile(r"(?P<whole>\d{1,3}(?:[ ,.'’٬]\d{3})+|\d{1,12})(?:[.,٫](?P<part>\d{1,2}))?\s*(?P<times>[^\W\d]*)")
BESIDE = re.compile(CURRENCY)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row: its number, what was understood of it (all of it, where it has no *faults*), and what is wrong."""

    row: int
    fields: Mapping[str, Any]
    faults: tuple[Fault, ...]

    def intervention(self) -> OwnIntervention:
        """The intervention of a row without faults."""
        return OwnIntervention(**self.fields)


class ListFaults(TableFaults):
    """What must be mended, in the whole table or in some of its *rows*; the others are good."""

    def __init__(self, faults: list[Fault], rows: tuple[ReadRow, ...] = ()) -> None:
        super().__init__(faults)
        self.rows = rows


def read_interventions(data: bytes) -> tuple[OwnIntervention, ...]:
    """The interventions of a CSV or XLSX, in its order, their words in whichever language. Raises `ListFaults`."""
    try:
        table = read_table(data, _headings(), NEEDED)
    except TableFaults as no:
        raise ListFaults(no.faults) from None
    if not table.rows:
        raise ListFaults([{"row": 1, "code": "file-empty"}])
    rows: list[ReadRow] = []
    seen: dict[str, int] = {}
    for number, row in table.rows[:LIST_LIMIT]:
        cells = dict.fromkeys(HEADINGS, "") | table.cells(row)
        rows.append(_read(number, cells, seen))
    faults = [{"row": read.row, **fault} for read in rows for fault in read.faults]
    if len(table.rows) > LIST_LIMIT:
        faults.append({"row": table.rows[LIST_LIMIT][0], "code": "too-many-rows", "limit": LIST_LIMIT})
    if faults:
        raise ListFaults(faults, tuple(rows))
    return tuple(read.intervention() for read in rows)


def _read(number: int, cells: Mapping[str, str], seen: dict[str, int]) -> ReadRow:
    """A row, everything wrong with it at once. *seen* holds the rows in which names stood first."""
    faults: list[Fault] = []
    fields: dict[str, Any] = {}
    for field, limit in (("name", NAME_LIMIT), ("goal", GOAL_LIMIT), ("short", SHORT_LIMIT)):
        words = cleaned(cells[field], limit, field, faults, column=field) or one_line(cells[field], DRAFT_LIMIT)
        fields |= {field: words} if words or field != "short" else {}
    head = _known(cells, "head", _heads(), faults)
    provider = _known(cells, "provider", _providers(), faults) or PROVIDED_BY.get(cast(Head, head))
    if provider is None and not plain(cells["provider"]):
        faults.append({"column": "provider", "code": "provider-empty"})
    budget = _known(cells, "budget", _budgets(), faults)
    understood = {"head": head, "provider": provider, "budget": budget, "resources": _resources(cells, faults)}
    fields |= {field: value for field, value in understood.items() if value is not None}
    first = seen.setdefault(plain(fields["name"]), number)
    if fields["name"] and first != number:
        faults.append({"column": "name", "code": "row-twice", "first": first})
    return ReadRow(row=number, fields=fields, faults=tuple(faults))


def _known(cells: Mapping[str, str], field: str, known: Mapping[str, str], faults: list[Fault]) -> str | None:
    """What the cell stands for; None where it is empty (a fault of the head alone), or a fault that quotes it."""
    said = cells[field]
    if not plain(said):
        if field == "head":
            faults.append({"column": "head", "code": "head-empty"})
        return None
    key = known.get(plain(said))
    if key is None:
        faults.append({"column": field, "code": f"{field}-unknown", "value": quoted(said)})
    return key


def _resources(cells: Mapping[str, str], faults: list[Fault]) -> int | None:
    """Whole shekels a year; None for an empty cell or a dash."""
    said = cells["resources"]
    if not plain(said):
        return None
    amount = shekels(said)
    if amount is None:
        faults.append({"column": "resources", "code": "resources-unknown", "value": quoted(said)})
    elif amount > RESOURCES_LIMIT:
        faults.append({"column": "resources", "code": "resources-too-large", "limit": RESOURCES_LIMIT})
        return None
    return amount


def shekels(said: str) -> int | None:
    """A sum as people write it: with ₪, separators of thousands, agorot (dropped), or "480 אלף". None for no sum."""
    letters = unicodedata.normalize("NFKC", said).casefold()
    bare = "".join(c for c in letters if unicodedata.category(c) not in {"Cf", "Mn"})
    found = SUM.fullmatch(" ".join(BESIDE.sub(" ", bare).split()))
    times = None if found is None else _times().get(plain(found["times"]))
    if found is None or times is None:
        return None
    whole = "".join(c for c in found["whole"] if c.isdigit())
    return int(Decimal(f"{whole}.{found['part'] or 0}") * int(times))


@cache
def _headings() -> Mapping[str, str]:
    return _also_ours("column", by_word(HEADINGS))


@cache
def _heads() -> Mapping[str, Head]:
    return _also_ours("head", _also_ours("cell-head", by_word(HEAD_WORDS)))


@cache
def _providers() -> Mapping[str, Provider]:
    return _also_ours("cell-provider", by_word(PROVIDER_WORDS))


@cache
def _budgets() -> Mapping[str, Budget]:
    return _also_ours("cell-budget", by_word(BUDGET_WORDS))


@cache
def _times() -> Mapping[str, str]:
    return by_word(TIMES)


def _also_ours(what: str, known: Mapping[str, Key]) -> Mapping[str, Key]:
    """*known*, and the words our own files and pages have for the same: what we export can be brought back."""
    ours = {plain(text(said, "rating", f"rating-{what}-{key}")): key for key in known.values() for said in LANGUAGES}
    return {**ours, **known}
