"""How everything looks, in every state, language and size: axe, letters, targets, edges, direction, stillness."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bots.wire import Wire
from tests.e2e.hall import Hall
from tests.e2e.onlookers import Onlookers
from tests.e2e.rooms import Room, did

pytestmark = pytest.mark.asyncio(loop_scope="session")
WHY = "בלי הסעה אין חוג, והפעולה הזאת מחזירה את הילדים אל אחר הצהריים"


class Play:
    """A room played over the wire. *me* is the seat of all phones that are looked at."""

    def __init__(self, looking: Onlookers, me: Wire, others: list[Wire], lead: Wire) -> None:
        self.looking, self.me, self.others, self.lead = looking, me, others, lead

    async def ask(self, activity: str, **command: object) -> None:
        """The facilitator does something."""
        await did(self.lead, activity, command)

    async def say(self, wire: Wire, activity: str, **command: object) -> None:
        """A participant does something."""
        await did(wire, activity, command)

    async def my_turn(self) -> None:
        """Give the turn to the phones that are looked at."""
        table = self.lead.public["run"]["view"]["tables"][self.table]
        if table["turn"]["seat"] != self.me.private["seat"]:
            await self.ask("rummy", type="give-turn", table=self.table, seat=self.me.private["seat"])

    @property
    def table(self) -> str:
        """The only table of the game."""
        (table,) = self.lead.public["run"]["view"]["table_order"]
        return str(table)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def play(hall: Hall) -> AsyncIterator[Play]:
    """Nobody is in yet but the consoles and the screens."""
    room = await Room.open(hall, "rummy", "sequential", "discussion", title="מפגש 2 · נווה אלון")
    looking = Onlookers(room)
    await looking.enter("console", f"/console#{room.facilitator_token}")
    await looking.enter("screen", f"/screen#{room.screen_token}")
    seats = await looking.seat("תמר אבני")
    me = room.wires[0]
    others = await room.join("يوسف خوري", "Dana Levi", "בת־שבע כהן־אלקיים")
    lead = await room.lead()
    await looking.enter("phone", f"/{room.code}", storage={"tzimtzamti.seats": seats})
    yield Play(looking, me, others, lead)
    await room.close()


async def test_the_door(hall: Hall) -> None:
    room = await Room.open(hall, "rummy", title="מפגש 2 · נווה אלון")
    looking = Onlookers(room)
    await looking.enter("phone", "/")
    await looking.look(phone="home-title")
    for phone in looking.of("phone"):
        await phone.field("home-code").fill(room.code)
    await looking.look(phone="home-name")
    for phone in looking.of("phone"):
        await phone.button("home-enter").tap()
        await phone.sees("home-name-missing")
        await phone.page.get_by_text(phone.words("home-affiliation")).tap()
    await looking.look(phone="home-affiliation-teacher")
    for phone in looking.of("phone"):
        await phone.button("home-return-offer").tap()
    await looking.look(phone="home-return-text")
    looking.judge()


async def test_the_consoles_home(hall: Hall) -> None:
    looking = Onlookers(await Room.open(hall, "rummy"))
    await looking.enter("console", "/console")
    await looking.enter("screen", "/screen")
    await looking.look(console="console-home-heading", screen="screen-none-title")
    looking.judge()


async def test_what_is_kept(hall: Hall) -> None:
    looking = Onlookers(await Room.open(hall, "rummy"))
    for kind in ("phone", "console"):
        await looking.enter(kind, "/privacy")
    for page in (*looking.of("phone"), *looking.of("console")):
        await page.sees("privacy-days", days=90)
    await looking.look(phone="privacy-kept", console="privacy-kept")
    looking.judge()


async def test_the_lobby(play: Play) -> None:
    seen = {"phone": "phone-lobby-kept", "console": "console-lobby-title", "screen": "screen-join-type"}
    await play.looking.look(**seen)
    await play.ask("room", type="lock-room", locked=True)
    await play.looking.look(console="console-locked-note", screen="screen-locked")
    await play.ask("room", type="lock-room", locked=False)
    play.looking.judge()


async def test_the_menus(play: Play) -> None:
    for phone in play.looking.of("phone"):
        await phone.button("phone-menu").tap()
    for console in play.looking.of("console"):
        await console.button("console-room-menu").click()
        await console.button("console-export").click()
    await play.looking.look(phone="phone-return-text", console="console-export-names")
    for viewer in (*play.looking.of("phone"), *play.looking.of("console")):
        await viewer.page.keyboard.press("Escape")
    for console in play.looking.of("console"):
        await console.page.get_by_role("complementary").get_by_role("button").first.click()
    await play.looking.look(console="console-person-remove-text")
    for console in play.looking.of("console"):
        await console.page.keyboard.press("Escape")
        await console.page.get_by_role("navigation").get_by_role("button").first.click()
    await play.looking.look(console="console-item-ready")
    play.looking.judge()


async def test_rummy_my_turn(play: Play) -> None:
    await play.ask("room", type="begin-item", item=play.lead.public["agenda"][0])
    await play.my_turn()
    seen = {
        "phone": "rummy-phone-lay-text",
        "console": "rummy-console-series-none",
        "screen": "rummy-screen-first-series",
    }
    await play.looking.look(**seen)
    await play.say(play.me, "rummy", type="lay", card=play.me.private["run"]["view"]["hand"][0])
    await play.looking.look(phone="rummy-phone-take-title", console="rummy-console-step-take")
    for phone in play.looking.of("phone"):
        await phone.button("rummy-phone-write-offer").tap()
    await play.looking.look(phone="rummy-phone-write-hint")
    await play.say(play.me, "rummy", type="write-card", kind="gap", text="אין תחבורה אחרי שעות הלימודים בשכונות הדרום")
    await play.looking.look(phone="rummy-phone-done-title")
    play.looking.judge()


async def test_rummy_my_call(play: Play) -> None:
    await play.say(play.me, "rummy", type="claim")
    await play.say(play.me, "rummy", type="explain", text=WHY)
    seen = {"phone": "rummy-phone-called-text", "console": "rummy-console-accept", "screen": "common-call"}
    await play.looking.look(**seen)
    for phone in play.looking.of("phone"):
        await phone.button("rummy-phone-explain-short").tap()
    await play.looking.look(phone="rummy-phone-explain-hint")
    for phone in play.looking.of("phone"):
        await phone.page.keyboard.press("Escape")
    await play.ask("rummy", type="accept-claim", table=play.table)
    seen = {"phone": "rummy-phone-accepted-title", "console": "rummy-console-series", "screen": "rummy-screen-latest"}
    await play.looking.look(**seen)
    play.looking.judge()


async def test_rummy_somebody_elses_call(play: Play) -> None:
    await play.ask("rummy", type="next-turn", table=play.table)
    await play.looking.look(phone="rummy-phone-hand")
    await play.say(play.others[0], "rummy", type="claim")
    await play.ask("rummy", type="open-vote", table=play.table)
    await play.say(play.others[1], "rummy", type="vote", yes=True)
    seen = {
        "phone": "rummy-phone-listen-question",
        "console": "rummy-console-vote-secret",
        "screen": "rummy-screen-listen",
    }
    await play.looking.look(**seen)
    await play.ask("rummy", type="close-vote", table=play.table)
    seen = {"phone": "rummy-phone-listen", "console": "rummy-console-vote-again", "screen": "rummy-screen-yes"}
    await play.looking.look(**seen)
    play.looking.judge()


async def test_held_and_ended(play: Play) -> None:
    await play.ask("rummy", type="accept-claim", table=play.table)
    await play.ask("room", type="hold-phones", held=True)
    seen = {"phone": "phone-held-title", "console": "console-held-note", "screen": "screen-held"}
    await play.looking.look(**seen)
    await play.ask("room", type="hold-phones", held=False)
    await play.ask("rummy", type="end-game")
    seen = {"phone": "rummy-phone-ended-title", "console": "rummy-console-coach-over", "screen": "rummy-screen-ended"}
    await play.looking.look(**seen)
    play.looking.judge()


async def test_choosing_together(play: Play) -> None:
    await play.ask("room", type="begin-item", item=play.lead.public["agenda"][1])
    cards = play.lead.public["run"]["view"]["cards"]
    for wire in (play.me, *play.others):
        await play.say(wire, "sequential", type="mark", under="", card=cards[0])
    await play.say(play.others[0], "sequential", type="write-card", text="שום דבר לא נגיש בשעות הערב")
    seen = {
        "phone": "sequential-phone-question-gap",
        "console": "sequential-console-counts-hidden",
        "screen": "sequential-screen-question-gap",
    }
    await play.looking.look(**seen)
    await play.ask("sequential", type="show-counts", shown=True)
    seen = {
        "phone": "sequential-phone-blank-note",
        "console": "sequential-console-counts-shown",
        "screen": "sequential-screen-question-gap",
    }
    await play.looking.look(**seen)
    play.looking.judge()


async def test_choosing_under_headings(play: Play) -> None:
    cards = play.lead.public["run"]["view"]["cards"]
    await play.ask("sequential", type="settle", under="", cards=cards[:3])
    await play.ask("sequential", type="go-forward")
    seen = {
        "phone": "sequential-phone-question-cause",
        "console": "sequential-console-headings",
        "screen": "sequential-screen-question-cause",
    }
    await play.looking.look(**seen)
    for _ in range(2):
        view = play.lead.public["run"]["view"]
        for place, under in enumerate(view["headings"]):
            await play.say(play.me, "sequential", type="mark", under=under, card=view["cards"][place])
            await play.ask("sequential", type="settle", under=under, cards=view["cards"][place : place + 2])
        await play.ask("sequential", type="go-forward")
    seen = {
        "phone": "sequential-phone-result-title",
        "console": "sequential-console-links",
        "screen": "sequential-screen-title",
    }
    await play.looking.look(**seen)
    play.looking.judge()


async def test_the_discussion(play: Play) -> None:
    await play.ask("room", type="begin-item", item=play.lead.public["agenda"][2])
    question = play.lead.public["run"]["view"]["current"]
    seen = {
        "phone": "talk-phone-none",
        "console": "talk-console-answers-none",
        "screen": "talk-screen-none",
    }
    await play.looking.look(**seen)
    for wire, words in zip((play.me, *play.others), (WHY, "المواصلات أولًا", "Parents, first of all", WHY), strict=True):
        await play.say(wire, "discussion", type="answer", question=question, text=words)
    await play.ask("discussion", type="highlight-answer", answer=play.lead.console["run"]["view"]["order"][1])
    seen = {
        "phone": "talk-phone-highlight",
        "console": "talk-console-on-stage",
        "screen": "talk-screen-answered",
    }
    await play.looking.look(**seen)
    first, second, third, _ = play.lead.console["run"]["view"]["order"]
    await play.ask("discussion", type="add-theme", title="מה שכבר יש ביישוב, ורק צריך לפתוח", answer=second)
    await play.ask("discussion", type="add-theme", title="المواصلات", answer=first)
    await play.ask("discussion", type="gather-answer", answer=third, theme="theme-2")
    seen = {
        "phone": "talk-phone-highlight",
        "console": "talk-console-themes-screen",
        "screen": "talk-screen-answered",
    }
    await play.looking.look(**seen)
    for console in play.looking.of("console"):
        await console.button("talk-console-gather", text="Parents, first of all").click()
    await play.looking.look(console="talk-console-gather-title")
    for console in play.looking.of("console"):
        await console.page.keyboard.press("Escape")
    play.looking.judge()
    for phone in play.looking.of("phone"):
        await phone.field("talk-phone-answer").fill("ועוד לא אמרנו דבר על ההורים")


async def test_the_end(play: Play) -> None:
    await play.ask("room", type="end-room")
    seen = {"phone": "phone-keep-foot", "console": "console-ended-title", "screen": "screen-farewell-title"}
    await play.looking.look(**seen)
    await play.ask("room", type="reopen-room")
    await play.ask("room", type="remove-seat", seat=play.me.private["seat"])
    # What was begun and is not sent any more is told, there and when one comes back.
    await play.looking.look(phone="phone-unsent-text")
    for phone in play.looking.of("phone"):
        await phone.button("phone-again").tap()
    await play.looking.look(phone="phone-unsent-show")
    play.looking.judge()
