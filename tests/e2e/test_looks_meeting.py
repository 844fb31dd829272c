"""How circle and rating look in every moment, language and size: axe, letters, targets, edges, direction, stillness."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.e2e.hall import Hall
from tests.e2e.onlookers import Onlookers
from tests.e2e.rooms import Room
from tests.e2e.test_looks import Play

pytestmark = pytest.mark.asyncio(loop_scope="session")
LIFE = "למדתי לקרוא ולכתוב עברית בגיל שלושים ושתיים, בערבים, אחרי העבודה. היום אני עוזרת לבת שלי בשיעורי הבית."
BACK = "תלמידה שכמעט נשרה בכיתה י׳ חזרה אליי השנה, כמורה"
WORDS = ("تعلّمت العزف على العود وحدي، وعزفت في عرس أختي", "I crossed a country and a language", "עברתי דירה לבד")
REASON = "בבדיקת סוף השנה מספר המתקשים ירד בחצי"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def play(hall: Hall) -> AsyncIterator[Play]:
    """Six people without pages beside the one who is looked at: enough for measures."""
    room = await Room.open(hall, "circle", "rating", title="מפגש 1 · נווה אלון")
    looking = Onlookers(room)
    await looking.enter("console", f"/console#{room.facilitator_token}")
    await looking.enter("screen", f"/screen#{room.screen_token}")
    seats = await looking.seat("תמר אבני")
    me = room.wires[0]
    others = await room.join("يوسف خوري", "Dana Levi", "בת־שבע כהן־אלקיים", "נועה", "أمل", "Sam")
    lead = await room.lead()
    await looking.enter("phone", f"/{room.code}", storage={"tzimtzamti.seats": seats})
    yield Play(looking, me, others, lead)
    await room.close()


async def test_writing(play: Play) -> None:
    await play.ask("room", type="begin-item", item=play.lead.public["agenda"][0])
    await play.say(play.me, "circle", type="save-side", side="educational", text=BACK)
    for wire, words in zip(play.others, WORDS, strict=False):
        await play.say(wire, "circle", type="save-side", side="life", text=words)
        await play.say(wire, "circle", type="set-ready", ready=True)
    await play.ask("circle", type="let-arrange", open=True)
    seen = {
        "phone": "circle-phone-arranging",
        "console": "circle-console-who-writes",
        "screen": "circle-screen-private",
    }
    await play.looking.look(**seen)
    await play.ask("circle", type="let-arrange", open=False)
    for phone in play.looking.of("phone"):
        await phone.button("circle-phone-flip").last.tap()
    await play.looking.look(phone="circle-prompt-educational")
    play.looking.judge()


async def test_the_round(play: Play) -> None:
    await play.say(play.me, "circle", type="save-side", side="life", text=LIFE)
    await play.ask("circle", type="set-turn-clock", seconds=120)
    await play.ask("circle", type="go-to-stage", stage="round")
    await play.looking.look(
        phone="circle-phone-my-turn-text", console="circle-console-on-text", screen="circle-screen-laid"
    )
    await play.say(play.me, "circle", type="lay-page")
    await play.looking.look(phone="circle-phone-telling", console="circle-console-laid-text")
    for wire in play.others[:3]:
        await play.ask("circle", type="next-turn")
        await play.say(wire, "circle", type="lay-page")
    await play.ask("circle", type="next-turn")
    await play.ask("circle", type="skip-turn")
    for console in play.looking.of("console"):
        await console.page.get_by_text(console.words("circle-console-order")).click()
    await play.looking.look(
        phone="circle-phone-lies", console="circle-console-let-arrange", screen="circle-screen-laid"
    )
    play.looking.judge()


async def test_looking_and_closing(play: Play) -> None:
    await play.ask("circle", type="go-to-stage", stage="looking")
    await play.ask("circle", type="ask-to-turn")
    await play.looking.look(phone="circle-phone-turn-text", console="circle-console-pages", screen="circle-screen-how")
    await play.say(play.me, "circle", type="answer-turn", agree=True)
    pages = tuple(play.lead.public["run"]["view"]["laid"])
    await play.say(play.others[0], "circle", type="tie", pages=pages[:2], relation="similar", word="התמדה")
    await play.say(play.others[1], "circle", type="tie", pages=pages[1:4], relation="different", word="בעזרת מי")
    for phone in play.looking.of("phone"):
        await phone.text("circle-phone-threads", count=2).tap()
    await play.looking.look(
        phone="circle-phone-join", console="circle-console-threads", screen="circle-relation-different"
    )
    await play.ask("circle", type="go-to-stage", stage="closing")
    await play.say(play.me, "circle", type="answer", question=_question(play), text="הישג מתחיל באדם אחד שמאמין")
    await play.looking.look(phone="talk-phone-mine", console="talk-console-answers", screen="circle-name")
    play.looking.judge()


async def test_marking(play: Play) -> None:
    await play.ask("room", type="begin-item", item=play.lead.public["agenda"][1])
    order = play.lead.public["run"]["view"]["order"]
    await play.say(play.me, "rating", type="rate", item=order[0], mark="so", reason=REASON)
    marks = ("no", "no", "no", "yes", "yes", "yes")
    for place, item in enumerate(order[:7]):
        for wire, mark in zip(play.others, marks, strict=True):
            await wire.send("rating", {"type": "rate", "item": item, "mark": mark if place in (0, 3) else "yes"})
    seen = {
        "phone": "rating-phone-private",
        "console": "rating-console-silent",
        "screen": "rating-screen-finished",
    }
    await play.looking.look(**seen)
    for phone in play.looking.of("phone"):
        await phone.page.get_by_role("button", name=phone.words("rating-phone-why-edit", name="").strip()).tap()
    await play.looking.look(phone="rating-phone-why-hint")
    play.looking.judge()


async def test_results(play: Play) -> None:
    await play.ask("rating", type="close-round")
    await play.looking.look(phone="rating-phone-results", console="rating-console-results", screen="rating-group-alike")
    await play.ask("rating", type="show-results", shows="scatter", item=None)
    await play.looking.look(console="rating-console-coach-scatter", screen="common-chart-corner")
    play.looking.judge()


async def test_the_second_round(play: Play) -> None:
    item = play.lead.public["run"]["view"]["order"][0]
    reasons = play.lead.layers["console"]["run"]["view"]["reasons"]
    await play.ask("rating", type="open-second-round")
    await play.looking.look(phone="rating-phone-second", console="rating-console-coach-second")
    for wire in play.others:
        await wire.send("rating", {"type": "rate", "item": item, "mark": "yes"})
    await play.ask("rating", type="close-round")
    await play.ask("rating", type="show-reason", reason=next(iter(reasons)), shown=True)
    await play.ask("rating", type="show-results", shows="item", item=item)
    await play.looking.look(
        phone="rating-phone-results", console="rating-console-on-screen", screen="rating-agreement-long"
    )
    await play.ask("rating", type="show-results", shows="talk", item=None)
    await play.looking.look(phone="talk-phone-answer", console="talk-console-answers", screen="rating-screen-talk")
    play.looking.judge()


def _question(play: Play) -> str:
    return str(play.lead.public["run"]["view"]["talk"]["current"])
