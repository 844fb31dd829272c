"""A workshop of rummy, told from the opening of the room to its files: a console, a screen and four phones."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.e2e.console import Console, Screen
from tests.e2e.hall import BACK_SECONDS, PHONE, SMALL_PHONE, Hall
from tests.e2e.phone import Phone
from tests.e2e.secrecy import hands, leaks
from tests.e2e.words import KINDS, short_of, within, words

pytestmark = pytest.mark.asyncio(loop_scope="session")
STORY = True
TITLE = "מצמצמים בנווה אלון"
WRITTEN = "אין תחבורה אחרי שעות הלימודים"
WHY = "=בלי הסעה אין חוג, והפעולה הזאת מחזירה את הילדים"
THEME = "מה שכבר יש"
ANSWERS = ("Parents, first of all", "הסעות ערב")


@dataclass
class Meeting:
    """Everybody in the room. *turns* are the phones in the order they were on."""

    console: Console
    screen: Screen
    phones: dict[str, Phone] = field(default_factory=dict)
    turns: list[Phone] = field(default_factory=list)
    series: list[str] = field(default_factory=list)
    """The three cards of the accepted series, as the console reads them."""

    async def whose_turn(self) -> Phone:
        """The phone that is on, by what the console shows."""
        phone = self.phones[await self.console.on_turn()]
        await phone.is_on()
        self.turns.append(phone)
        return phone

    async def next_turn(self) -> Phone:
        """Pass the turn on; the phone it comes to."""
        await self.console.pass_turn()
        await expect(self.console.turn).not_to_have_text(self.turns[-1].name)
        return await self.whose_turn()

    def others(self, phone: Phone) -> list[Phone]:
        """Everybody else."""
        return [other for other in self.phones.values() if other is not phone]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def meeting(hall: Hall) -> AsyncIterator[Meeting]:
    """A room of rummy with its screen open, and nobody in it yet."""
    console = await Console.open_room(hall, TITLE, "rummy")
    yield Meeting(console, await console.open_screen())


async def test_people_come_in(hall: Hall, meeting: Meeting) -> None:
    link = await meeting.console.phone_link()
    assert meeting.console.code in link and "#" in link
    await meeting.screen.reads(meeting.console.code)
    meeting.phones = {
        "רונית לוי": await Phone.join(hall, meeting.console.code, "רונית לוי", "he", size=PHONE),
        "אבי": await Phone.join(hall, link, "אבי", "he", size=SMALL_PHONE),
        "يوسف خوري": await Phone.join(hall, link, "يوسف خوري", "ar", size=PHONE),
        "Dana": await Phone.join(hall, link, "Dana", "en", size=PHONE),
    }
    for name in meeting.phones:
        await meeting.screen.reads(name)
        await expect(meeting.console.people.get_by_text(name)).to_be_visible()
        await meeting.phones["Dana"].reads(name)


async def test_the_first_turn(meeting: Meeting) -> None:
    await meeting.console.begin("rummy")
    phone = await meeting.whose_turn()
    before = await phone.cards()
    assert await phone.lay(0) == before[0]
    await phone.take_from_stock("gap")
    after = await phone.cards()
    assert after[1:] == before[1:] and after[0] != before[0]
    for other in meeting.others(phone):
        await other.sees("rummy-phone-now", name=phone.name)


async def test_a_reload_keeps_the_turn_and_the_hand(meeting: Meeting) -> None:
    phone = await meeting.next_turn()
    before = await phone.cards()
    await phone.page.reload()
    await phone.is_on()
    assert await phone.cards() == before
    await phone.lay(1)
    await phone.page.reload()
    await phone.sees("rummy-phone-take-title")
    assert await phone.hand.count() == 2
    await phone.write_instead("cause", WRITTEN)
    assert await phone.cards() == [before[0], WRITTEN, before[2]]


async def test_a_card_is_taken_from_the_discards(meeting: Meeting) -> None:
    phone = await meeting.next_turn()
    await phone.lay(2)
    await expect(phone.text("rummy-phone-just-laid-action")).to_be_visible()
    open_cards = phone.page.get_by_role("button", name=within(phone.words("common-kind-cause"))).last
    wanted = await open_cards.locator("[dir=auto]").inner_text()
    await phone.take_discard(wanted)
    assert wanted in await phone.cards()


async def test_a_call_is_explained_from_a_phone_without_a_network(hall: Hall, meeting: Meeting) -> None:
    caller = meeting.turns[0]
    called = await caller.cards()
    await caller.call()
    async with hall.offline(caller.page):
        await caller.sees("common-lost-title")
        await caller.explain(WHY)
        await caller.sees("phone-sending")
        assert await caller.cards() == called
    back = time.monotonic()
    await meeting.console.reads(WHY)
    assert time.monotonic() - back < BACK_SECONDS
    await meeting.screen.reads(WHY)
    for other in meeting.others(caller):
        await other.reads(WHY)
        await expect(other.page.get_by_role("list", name=within(caller.name)).get_by_role("listitem")).to_have_count(3)


async def test_the_series_is_voted_on_and_accepted(meeting: Meeting) -> None:
    caller, console = meeting.turns[0], meeting.console
    claim = console.page.get_by_role(
        "region", name=within(console.words("rummy-console-coach-claim", name=caller.name))
    )
    cards = claim.locator("[dir=auto]:not(p)").filter(visible=True)
    await expect(cards).to_have_count(3)
    meeting.series = await cards.all_inner_texts()
    await console.button("rummy-console-vote-open").click()
    for place, other in enumerate(meeting.others(caller)):
        await other.vote(place > 0)
    await meeting.screen.sees("rummy-screen-voted", voted=3, voters=3)
    await console.button("rummy-console-vote-close", voted=3, voters=3).click()
    await console.sees("rummy-console-vote-yes", n=2)
    await caller.sees("rummy-phone-vote-result", yes=2, no=1)
    await console.button("rummy-console-accept").click()
    await caller.sees("rummy-phone-accepted-title")
    for card in meeting.series:
        await meeting.screen.reads(short_of(card, "he"))
    await meeting.screen.reads(caller.name)


async def test_another_series_goes_back_to_the_hand(meeting: Meeting) -> None:
    caller = meeting.turns[1]
    before = await caller.cards()
    await caller.call()
    await meeting.screen.reads(WRITTEN)
    await meeting.console.button("rummy-console-return").click()
    await caller.sees("refusal-claim-same-cards")
    assert await caller.cards() == before
    await expect(caller.button("common-call")).to_be_disabled()


async def test_whoever_lost_the_network_is_skipped_and_comes_back(hall: Hall, meeting: Meeting) -> None:
    phone, console = await meeting.next_turn(), meeting.console
    hand = await phone.cards()
    async with hall.offline(phone.page):
        await console.remedy(phone.name, "rummy-console-skip-short").click()
        await meeting.turns[0].is_on()
    await phone.sees("rummy-phone-now", name=meeting.turns[0].name)
    assert await phone.cards() == hand
    await console.remedy(phone.name, "rummy-console-give-short").click()
    await phone.is_on()
    await console.undo("rummy-undo-turn-began")
    await meeting.turns[0].is_on()
    await phone.sees("rummy-phone-now", name=meeting.turns[0].name)


async def test_the_server_dies_and_comes_back(hall: Hall, meeting: Meeting) -> None:
    before = {name: await phone.cards() for name, phone in meeting.phones.items()}
    async with hall.torn():
        await hall.server.kill()
        await meeting.console.sees("common-lost-title")
        await hall.server.start()
        for name, phone in meeting.phones.items():
            await expect(phone.text("common-lost-title")).to_be_hidden()
            assert await phone.cards() == before[name]
        await expect(meeting.console.text("common-lost-title")).to_be_hidden()
    await meeting.turns[0].lay(0)
    await meeting.turns[0].take_from_stock("gap")
    await meeting.screen.reads(meeting.phones[await meeting.console.on_turn()].name)


async def test_the_game_ends(meeting: Meeting) -> None:
    await meeting.console.end()
    await meeting.console.sees("rummy-console-coach-over")
    for phone in meeting.phones.values():
        await phone.sees("rummy-phone-ended-text", count=1)
    await meeting.screen.sees("rummy-screen-ended")
    await meeting.screen.sees("rummy-screen-together", count=1)


async def test_what_came_of_it_is_discussed(meeting: Meeting) -> None:
    console = meeting.console
    await console.go_on_to("discussion")
    for phone, answer in zip(meeting.turns, ANSWERS, strict=False):
        await phone.answer(answer)
    await meeting.screen.reads(ANSWERS[0])
    await console.button("talk-console-highlight", text=ANSWERS[1]).click()
    await console.sees("talk-console-on-stage")
    await meeting.turns[0].sees("talk-phone-highlight")
    await console.gather(ANSWERS[0], into=THEME, new=True)
    await console.gather(ANSWERS[1], into=THEME)
    await meeting.screen.reads(THEME)
    await meeting.turns[0].reads(THEME)
    await console.undo("talk-undo-answer-gathered")
    await console.button("talk-console-next").click()
    await meeting.turns[2].sees("talk-phone-none")
    await meeting.turns[2].answer("אחר הצהריים פתוח")
    await meeting.screen.reads("אחר הצהריים פתוח")


async def test_the_files_tell_it_all(meeting: Meeting) -> None:
    rows = await meeting.console.export()
    column = {key: words("he", f"export-column-{key}") for key in ("kind", "item", "related", "person", "text")}
    found = {
        kind: [row for row in rows if row[column["kind"]] == kind] for kind in {row[column["kind"]] for row in rows}
    }
    (series,) = found[words("he", "rummy-kind-accepted")]
    assert all(card in series[column["item"]] + series[column["related"]] for card in meeting.series)
    assert series[column["person"]] == meeting.turns[0].name
    assert WHY in series[column["text"]] and series[column["text"]][0] not in "=+-@"
    assert {row[column["person"]] for row in found[words("he", "export-participant")]} == set(meeting.phones)
    answers = {row[column["text"]] for row in found[words("he", "discussion-kind-answer")]}
    assert set(ANSWERS) | {"אחר הצהריים פתוח"} == answers
    (highlight,) = found[words("he", "discussion-kind-highlight")]
    assert ANSWERS[1] in highlight.values()
    written = [row for kind in KINDS for row in found.get(words("he", f"rummy-kind-{kind}"), ())]
    assert any(WRITTEN in row.values() for row in written)


async def test_goodbye(meeting: Meeting) -> None:
    await meeting.console.end_workshop()
    for phone in meeting.phones.values():
        await phone.sees("phone-ended-text", title=TITLE)
    caller = meeting.turns[0]
    await caller.sees("phone-keep-series")
    await caller.reads(WHY)
    await meeting.screen.sees("screen-farewell-title")


async def test_nobody_was_told_of_a_hand(meeting: Meeting) -> None:
    frames = {name: phone.frames for name, phone in meeting.phones.items()}
    for mine in frames.values():
        assert {len(hand) for _, hand in hands(mine)} >= {0, 3}
        assert all(set(layers) <= {"public", "private"} for _, layers in mine.told())
    for name, mine in frames.items():
        assert leaks(mine, {other: held for other, held in frames.items() if other != name}) == []
    assert all(set(layers) <= {"public", "summary"} for _, layers in meeting.screen.frames.told())
    assert leaks(meeting.screen.frames, frames) == []
