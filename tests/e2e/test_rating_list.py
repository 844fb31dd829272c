"""The facilitator prepares a rating: the sample list, a file whose faults are mended here, rows written by hand."""

import pytest
from playwright.async_api import FilePayload, Locator, expect

from tests.e2e.console import Console
from tests.e2e.hall import Hall
from tests.e2e.looks import clean, flaws
from tests.e2e.words import exactly, within

pytestmark = pytest.mark.asyncio(loop_scope="session")
STORY = True

FILE = """מענה,יעד,תחום,באחריות,משאבים (₪),סוג תקציב
קבוצות קריאה,קריאה שוטפת עד סוף כיתה ב׳,פערים,בית ספר,"240,000",גפן
חונכות סטודנטים,,חינוך מיוחד,רשות,,
תזמורת צעירה,נגינה לכולם,תחומים אחרים,רשות,כ־480 אלף,
ליגת רובוטיקה,מדע לכולם,פיל,רשות,,
"""
GOAL = "ביטחון והרגלי למידה"
WRITTEN = "מועדון דיבייט"


@pytest.fixture(scope="module")
def consoles() -> list[Console]:
    """The console of this story, once it is open."""
    return []


def dialog(console: Console) -> Locator:
    """The dialog on top."""
    return console.page.get_by_role("dialog").last


def panel(console: Console) -> Locator:
    """Where the list stands."""
    return console.page.get_by_role("region", name=exactly(console.words("rating-setup-list")))


async def flawless(console: Console) -> None:
    """Nothing axe finds, no small letters or targets, no edge that sticks out."""
    assert await clean(console.page) == []
    assert await flaws(console.page, letters=15, control=48) == []


async def test_the_sample_stands_under_its_heads(hall: Hall, consoles: list[Console]) -> None:
    console = await Console.open_room(hall, "הרשימה שלנו", "rating")
    consoles.append(console)
    await console.sees("rating-setup-count", n=20)
    await console.button("console-change").first.click()
    await expect(panel(console)).to_contain_text(within(console.words("rating-setup-count", n=20)))
    head = panel(console).get_by_role("button", name=within(console.words("rating-head-special-education")))
    await expect(head).to_have_attribute("aria-expanded", "false")
    await head.click()
    await console.reads("מרכז טיפולי באומנות, בתנועה ובבעלי חיים")
    await console.reads("לחזק ויסות רגשי ויכולות חברתיות, כבסיס ללמידה")
    await flawless(console)


async def test_a_file_with_faults_is_told_row_by_row_and_mended_here(consoles: list[Console]) -> None:
    (console,) = consoles
    await panel(console).get_by_text(exactly(console.words("rating-setup-own"))).click()
    await console.sees("rating-setup-empty")
    await console.button("rating-setup-upload").click()
    async with console.page.expect_file_chooser() as asked:
        await console.button("console-upload-pick").click()
    sent = FilePayload(name="מענים.csv", mimeType="text/csv", buffer=FILE.encode("utf-8-sig"))
    await (await asked.value).set_files(sent)
    await console.heading("rating-setup-upload-faults", n=3).wait_for()
    rows = dialog(console).get_by_role("listitem")
    told = [("rating-setup-fault-goal-empty", ""), ("rating-setup-fault-resources-unknown", "כ־480 אלף")]
    for place, (message, value) in enumerate([*told, ("rating-setup-fault-head-unknown", "פיל")]):
        await expect(rows.nth(place).locator(".num")).to_have_text(str(place + 3))
        await expect(rows.nth(place)).to_contain_text(within(console.words(message, value=value)))
    await flawless(console)
    await console.button("rating-setup-row-fix", row=3).click()
    await expect(dialog(console)).to_contain_text(within(console.words("rating-setup-fault-goal-empty")))
    await flawless(console)
    await dialog(console).get_by_role("textbox", name=within(console.words("rating-setup-goal"))).fill(GOAL)
    await dialog(console).get_by_role("button", name=exactly(console.words("rating-setup-row-save"))).click()
    await console.button("rating-setup-upload-fix-row", row=4).click()
    sum_ = dialog(console).get_by_role("textbox", name=within(console.words("rating-setup-resources")))
    await expect(sum_).to_have_value("כ־480 אלף")
    await sum_.fill("480,000")
    await dialog(console).get_by_role("button", name=exactly(console.words("rating-setup-row-save"))).click()
    await rows.nth(2).get_by_role("button", name=within(console.words("rating-setup-upload-leave"))).click()
    await console.button("rating-setup-upload-use", n=3).click()
    await expect(panel(console)).to_contain_text(within(console.words("rating-setup-count-of", n=3, limit=60)))
    for words in ("קבוצות קריאה", GOAL, "480,000"):
        await console.reads(words)


async def test_rows_are_written_moved_changed_and_deleted(consoles: list[Console]) -> None:
    (console,) = consoles
    await console.button("rating-setup-add").click()
    await dialog(console).get_by_role("button", name=exactly(console.words("rating-setup-row-save"))).click()
    await expect(dialog(console)).to_contain_text(within(console.words("rating-setup-fault-name-empty")))
    for field, words in (("name", WRITTEN), ("goal", "להתנסח ולהקשיב")):
        await dialog(console).get_by_role("textbox", name=within(console.words(f"rating-setup-{field}"))).fill(words)
    for choice in ("rating-head-other-fields", "rating-cell-provider-school"):
        await dialog(console).get_by_text(exactly(console.words(choice))).click()
    await dialog(console).get_by_role("button", name=exactly(console.words("rating-setup-row-save"))).click()
    await console.reads(WRITTEN)
    group = panel(console).get_by_role("region", name=exactly(console.words("rating-head-other-fields")))
    rows = group.locator("li b")
    await expect(rows).to_have_text(["תזמורת צעירה", WRITTEN])
    await console.button("rating-setup-up", name=WRITTEN).click()
    await expect(rows).to_have_text([WRITTEN, "תזמורת צעירה"])
    await flawless(console)
    await panel(console).get_by_role("button", name=within("חונכות סטודנטים " + GOAL)).click()
    await console.button("rating-setup-row-remove").click()
    await expect(panel(console)).to_contain_text(within(console.words("rating-setup-count-of", n=3, limit=60)))
    await console.button("rating-setup-removed-back").click()
    await expect(panel(console)).to_contain_text(within(console.words("rating-setup-count-of", n=4, limit=60)))


async def test_a_look_at_the_sample_loses_nothing_and_the_list_is_rated(consoles: list[Console]) -> None:
    (console,) = consoles
    for which, count in (("sample", ("rating-setup-count", 20)), ("own", ("rating-setup-count-of", 4))):
        await panel(console).get_by_text(exactly(console.words(f"rating-setup-{which}"))).click()
        await expect(panel(console)).to_contain_text(within(console.words(count[0], n=count[1], limit=60)))
    await console.begin("rating")
    for name in ("קבוצות קריאה", WRITTEN, "תזמורת צעירה", "חונכות סטודנטים"):
        await console.reads(name)
