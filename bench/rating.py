"""The colour rating as it is measured: who gives which mark, and what everybody must see in the end."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from bench.hall import Hall
from bench.phone import Phone

MARKS = ("no", "so", "yes")
FEW = 4
"""So many interventions are marked over and over: of one that fewer than three people marked, little is shown."""


class Rating:
    """A rating that is on in *hall*. *given* are the acknowledged marks, by phone and intervention."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.items: list[str] = hall.console.layer("public")["run"]["view"]["order"]
        self.given: defaultdict[Phone, dict[str, str]] = defaultdict(dict)
        self.still = False
        self._turn = 0

    def rate(self, phone: Phone, item: str, then: Callable[[Phone], None] = lambda phone: None) -> None:
        """*phone* marks *item*, or gives it the next mark; *then* goes on once that is acknowledged."""
        before = self.given[phone].get(item)
        place = phone.number + self.items.index(item) if before is None else MARKS.index(before) + 1
        mark = MARKS[place % 3]

        def answered(phone: Phone, answer: dict[str, Any]) -> None:
            if answer["ok"]:
                self.given[phone][item] = mark
            then(phone)

        phone.act("rating", {"type": "rate", "item": item, "mark": mark}, answered)

    def begin_or_not(self, phone: Phone) -> None:
        """*phone* gives its only mark, or takes it back: so how many have begun changes, which all phones show."""
        item = self.items[0]
        if item not in self.given[phone]:
            self.rate(phone, item)
            return

        def answered(phone: Phone, answer: dict[str, Any]) -> None:
            if answer["ok"]:
                del self.given[phone][item]

        phone.act("rating", {"type": "withdraw-rating", "item": item}, answered)

    async def warm(self) -> None:
        """Everybody marks the few that are marked over and over."""
        for item in self.items[:FEW]:
            for phone in self.hall.phones:
                self.rate(phone, item)
            await self.hall.settle()

    def rate_all(self, phone: Phone) -> None:
        """*phone* marks everything it has not marked, one after another, as fast as answers come."""
        item = next((item for item in self.items if item not in self.given[phone]), None)
        if item is not None:
            self.rate(phone, item, self.rate_all)

    def rate_on(self, phone: Phone) -> None:
        """*phone* marks one thing after another, until `still`."""
        if not self.still:
            self._turn += 1
            self.rate(phone, self.items[self._turn % FEW], self.rate_on)

    def wrong(self) -> int:
        """How many marks and counts, on phones, console and screen, are not those that were given; 0 is right."""
        hall = self.hall
        faults = 0
        counts: dict[str, Counter[str]] = {item: Counter() for item in self.items}
        for phone in hall.phones:
            own = phone.layer("private")["run"]["view"]["marks"]
            faults += int({item: mark["mark"] for item, mark in own.items()} != self.given[phone])
            for item, mark in self.given[phone].items():
                counts[item][mark] += 1
        raters = hall.console.layer("console")["run"]["view"]["raters"]
        faults += sum(bool(raters[item] != counts[item].total()) for item in self.items)
        view = hall.screen.layer("public")["run"]["view"]
        faults += int(view["began"] != sum(bool(given) for given in self.given.values()))
        faults += int(view["finished"] != sum(len(given) == len(self.items) for given in self.given.values()))
        for item, result in view.get("results", {}).items():
            told = result["first"].get("counts")
            faults += told is not None and bool(told != {mark: counts[item][mark] for mark in MARKS})
        return faults


async def at_pace(
    ratings: Sequence[Rating], rate: float, seconds: float, act: Callable[[Rating, Phone], None] | None = None
) -> None:
    """*rate* marks a second in all, room by room and phone by phone; whoever still waits for an answer is left out.

    *act* is done in place of a mark.
    """
    loop = asyncio.get_running_loop()
    begun = loop.time()
    for number in range(int(rate * seconds)):
        wait = begun + number / rate - loop.time()
        if wait > 0:
            await asyncio.sleep(wait)
        rating, turn = ratings[number % len(ratings)], number // len(ratings)
        phone = rating.hall.phones[turn % len(rating.hall.phones)]
        if phone.waiting:
            continue
        if act is None:
            rating.rate(phone, rating.items[turn % FEW])
        else:
            act(rating, phone)
