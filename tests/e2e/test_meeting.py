"""The first meeting of the guide: circle, rating, reveal, second round, summary. A console, a screen, six phones."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.e2e import meeting as do
from tests.e2e.console import Console, Screen
from tests.e2e.frames import strings
from tests.e2e.hall import PHONE, SMALL_PHONE, Hall
from tests.e2e.phone import Phone
from tests.e2e.words import Language, within, words

pytestmark = pytest.mark.asyncio(loop_scope="session")
STORY = True
TITLE = "מפגש 1 · נווה אלון"
PEOPLE: tuple[tuple[str, Language, str], ...] = (
    ("מרים בן־שושן", "he", "למדתי לקרוא בגיל שלושים"),
    ("יונתן הלוי", "he", "סיימתי מסע של שלוש מאות קילומטר"),
    ("أمل زعبي", "ar", "تعلّمت العزف على العود وحدي"),
    ("سمير حدّاد", "ar", "أوّل مهندس في قريتنا"),
    ("Tatiana Rosenberg", "en", "I crossed a country and a language"),
    ("Noa Stern", "en", ""),
)
BACKS = ("תלמידה שכמעט נשרה חזרה אליי", "הכיתה החדשה", "طالب عاد إلى المدرسة", "", "My pupils wrote a newspaper", "")
DRAFT = "טיוטה שאיש לא יראה"
THREAD = "התמדה"
REASON = "בבדיקת סוף השנה רואים שיפור"
HIDDEN_REASON = "نصف الصفّ لا يحضر"
INSIGHT = "הישג מתחיל באדם אחד שמאמין"
FIRST = ("no", "no", "no", "yes", "yes", "yes")
SECOND = ("yes", "yes", "so", "yes", "yes", "yes")
RATED = 4


@dataclass
class Meeting:
    """Everybody in the room."""

    console: Console
    screen: Screen
    phones: list[Phone] = field(default_factory=list)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def meeting(hall: Hall) -> AsyncIterator[Meeting]:
    """A room with its screen open and six people in it, two in each language."""
    console = await Console.open_room(hall, TITLE, "meeting-1")
    meeting = Meeting(console, await console.open_screen())
    link = await console.phone_link()
    for place, (name, language, _) in enumerate(PEOPLE):
        size = SMALL_PHONE if place % 2 else PHONE
        meeting.phones.append(await Phone.join(hall, link, name, language, size=size))
    yield meeting


async def test_pages_are_written_in_private(hall: Hall, meeting: Meeting) -> None:
    await meeting.console.begin("circle")
    for phone, (_, _, life), back in zip(meeting.phones[:5], PEOPLE, BACKS, strict=False):
        await do.write(phone, life, back)
    late = meeting.phones[5]
    async with hall.offline(late.page):
        await do.side(late, "life").fill(DRAFT)
        await late.sees("circle-phone-kept")
    await late.sees("circle-phone-saved")
    await late.page.reload()
    await expect(do.side(late, "life")).to_have_value(DRAFT)
    for phone in meeting.phones[:5]:
        await do.ready(phone)
    await meeting.console.sees("circle-console-writing", ready=5, people=6)
    await meeting.screen.reads("5")
    told = [hall.frames(meeting.console.page), meeting.screen.frames, *(phone.frames for phone in meeting.phones[:4])]
    secret = {DRAFT, PEOPLE[4][2], BACKS[4]}
    assert not any(secret & strings(layers) for frames in told for _, layers in frames.told())


async def test_pages_are_laid_in_turn(meeting: Meeting) -> None:
    console, phones = meeting.console, meeting.phones
    await do.step(console, "circle-console-begin-with", name=PEOPLE[0][0])
    await phones[1].sees("circle-phone-ahead", count=1)
    await do.lay(phones[0])
    await meeting.screen.reads(PEOPLE[0][2])
    await meeting.screen.reads(PEOPLE[0][0])
    await do.step(console, "console-turns-pass-to", name=PEOPLE[1][0])
    # Somebody is not ready to speak: later.
    await console.button("common-turn-skip").click()
    await do.lay(phones[2])
    await do.step(console, "console-turns-pass-to", name=PEOPLE[3][0])
    await do.lay(phones[3], quiet=True)
    await do.lay(phones[4])
    await do.step(console, "console-turns-pass-to", name=PEOPLE[5][0])
    # What was written can be taken back: a page may be empty, and its writer only speaks.
    await phones[5].button("circle-phone-edit").tap()
    await do.side(phones[5], "life").fill("")
    await phones[5].button("circle-phone-back").tap()
    await do.lay(phones[5])
    await console.page.get_by_role("button", name=within(console.words("circle-console-return"))).click()
    await console.button("circle-console-give-to", name=PEOPLE[1][0]).click()
    await do.lay(phones[1])
    await do.step(console, "circle-console-to-looking")


async def test_threads_are_tied(meeting: Meeting) -> None:
    phones = meeting.phones
    await do.tie(phones[0], (PEOPLE[0][2], PEOPLE[4][2]), "similar", THREAD)
    await phones[2].page.get_by_text(within(phones[2].words("circle-phone-threads", count=1))).tap()
    await phones[2].button("circle-phone-join").tap()
    await phones[2].sees("circle-thread-people", count=2)
    await meeting.screen.reads(THREAD)
    # An equal thread is the same thread.
    await do.tie(phones[1], (PEOPLE[4][2], PEOPLE[0][2]), "similar", THREAD)
    await phones[2].sees("circle-thread-people", count=3)
    await meeting.console.sees("circle-console-threads-count", n=1)


async def test_pages_are_turned_by_those_who_agree(meeting: Meeting) -> None:
    await meeting.console.button("circle-console-turn-all").click()
    await meeting.phones[0].button("circle-phone-turn-yes").tap()
    await meeting.phones[2].button("circle-phone-turn-no").tap()
    await meeting.console.sees("circle-console-turned", n=1)
    await meeting.phones[4].reads(BACKS[0])
    await expect(meeting.phones[4].page.get_by_text(BACKS[2])).to_have_count(0)
    assert not any(BACKS[2] in strings(layers) for _, layers in meeting.screen.frames.told())


async def test_the_closing_question(meeting: Meeting) -> None:
    await do.step(meeting.console, "circle-console-to-closing")
    await meeting.phones[0].answer(INSIGHT)
    await meeting.screen.reads(INSIGHT)
    await meeting.console.button("talk-console-highlight", text=INSIGHT).click()
    await meeting.phones[1].sees("talk-phone-highlight")


async def test_ratings_stay_silent(hall: Hall, meeting: Meeting) -> None:
    await meeting.console.go_on_to("rating")
    for phone, how in zip(meeting.phones, FIRST, strict=True):
        for place in range(RATED):
            await do.mark(phone, place, how if place == 0 else "yes")
    galit = meeting.phones[0]
    await do.explain(galit, 0, REASON)
    await do.explain(meeting.phones[3], 0, HIDDEN_REASON)
    # Taken back, and given again while the network is away.
    await do.scale(galit, 1).get_by_role("radio", checked=True).tap()
    await expect(do.scale(galit, 1).get_by_role("radio", checked=True)).to_have_count(0)
    async with hall.torn():
        await galit.page.context.set_offline(True)
        await do.mark(galit, 1, "so")
        await galit.page.context.set_offline(False)
        await galit.page.reload()
        await expect(do.scale(galit, 1).get_by_role("radio", checked=True)).to_have_count(1)
    await meeting.console.sees("rating-console-silent")
    assert not any(results(layers) for _, layers in hall.frames(meeting.console.page).told())
    assert not any(results(layers) for _, layers in meeting.screen.frames.told())


async def test_results_are_revealed(meeting: Meeting) -> None:
    console = meeting.console
    await console.button("rating-console-step-close").click()
    await meeting.screen.sees("rating-group-split")
    await meeting.screen.sees("rating-group-alike")
    for phone in meeting.phones:
        await phone.sees("rating-phone-results")
    await do.step(console, "rating-console-step-item", name="")
    await console.button("rating-console-reason-show", text=REASON).click()
    await meeting.screen.reads(REASON)
    assert not any(HIDDEN_REASON in strings(layers) for _, layers in meeting.screen.frames.told())


async def test_the_rating_is_talked_over(meeting: Meeting) -> None:
    await do.step(meeting.console, "rating-console-step-talk")
    await meeting.phones[2].answer("نسأل المعلّمين أوّلًا")
    await meeting.screen.reads("نسأل المعلّمين أوّلًا")
    for number in range(2, 7):
        await do.step(meeting.console, "rating-console-step-ask")
        await meeting.phones[2].sees("talk-phone-place", number=number, total=6)
    await do.step(meeting.console, "rating-console-step-second")


async def test_a_second_round_shows_what_moved(meeting: Meeting) -> None:
    for phone, how in zip(meeting.phones, SECOND, strict=True):
        await phone.sees("rating-phone-second")
        await do.mark(phone, 0, how)
    await meeting.console.button("rating-console-step-close").click()
    await meeting.screen.sees("rating-screen-after")
    await do.step(meeting.console, "rating-console-step-item", name="")
    await meeting.screen.sees("rating-agreement-long")
    public = meeting.screen.frames.told()[-1][1]["public"]["run"]["view"]
    moved = public["results"][public["order"][0]]["moves"]
    assert [sum(row) for row in moved] == [3, 0, 3] and moved[0][2] == 2


async def test_the_joint_summary(meeting: Meeting) -> None:
    console, screen = meeting.console, meeting.screen
    await console.end()
    await console.button("summary-kind").click()
    await console.reads(INSIGHT)
    await console.button("summary-pin", part=words("he", "circle-part-highlights")).click()
    await expect(console.heading("summary-pins")).to_be_visible()
    await console.button("summary-to-screen").click()
    await screen.sees("summary-glance", title=TITLE)
    layer = screen.frames.told()[-1][1]["summary"]
    assert layer["pins"] == ["1:talk-highlights"] and set(layer["runs"]) == {"1", "2"}
    assert all("summary" not in layers for phone in meeting.phones for _, layers in phone.frames.told())


async def test_the_files_tell_it_all_and_no_secret(meeting: Meeting) -> None:
    rows = await meeting.console.export()
    column = {key: words("he", f"export-column-{key}") for key in ("kind", "item", "person", "count", "text", "step")}
    kinds = {
        kind: [row for row in rows if row[column["kind"]] == kind] for kind in {row[column["kind"]] for row in rows}
    }
    pages = kinds[words("he", "circle-kind-life")]
    assert {(row[column["person"]], row[column["text"]]) for row in pages} == {
        (name, life) for name, _, life in PEOPLE if life
    }
    (back,) = kinds[words("he", "circle-kind-educational")]
    assert BACKS[0] in back.values()
    (thread,) = kinds[words("he", "circle-kind-similar")]
    assert thread[column["count"]] == "3" and THREAD in "".join(thread.values())
    second = [row for row in rows if row[column["step"]] == words("he", "rating-step-second-round")]
    green = words("he", "rating-kind-yes")
    assert [row[column["count"]] for row in second if row[column["kind"]] == green] == ["5"]
    # A reason stands without a name, and no mark has one.
    (reason,) = kinds[words("he", "rating-kind-reason-no")]
    assert REASON in reason.values() and reason[column["person"]] == ""
    everything = "".join(value for row in rows for value in row.values())
    assert DRAFT not in everything and BACKS[2] not in everything


async def test_goodbye(meeting: Meeting) -> None:
    await meeting.console.end_workshop()
    mine = meeting.phones[0]
    await mine.sees("phone-ended-text", title=TITLE)
    await mine.reads(PEOPLE[0][2])


def results(layers: dict[str, object]) -> bool:
    """Whether a result of a rating was told, in any layer."""
    return "results" in strings_of_keys(layers)


def strings_of_keys(value: object) -> set[str]:
    """Every key of every map inside."""
    if isinstance(value, dict):
        return set(value).union(*(strings_of_keys(inner) for inner in value.values()))
    if isinstance(value, list):
        return set[str]().union(*(strings_of_keys(inner) for inner in value))
    return set()
