"""What can be measured of how a page looks: its width, its words, its buttons, its movements; and what axe finds."""

from functools import cache
from typing import Any

from playwright.async_api import Page

from tools.places import CLIENT

ONE_FRAME = 17
"""Milliseconds: where less motion is asked for, nothing moves for longer."""

OVERFLOW = "wide => Math.max(0, document.scrollingElement.scrollWidth - wide, innerWidth - wide)"

STEADY = """async () => {
  await document.fonts.ready;
  // One that has ended and still holds its last picture is listed too.
  const moving = () => document.getAnimations().filter(
    one => one.playState === 'running' && one.effect?.getComputedTiming().endTime < 5000);
  for (let running = moving(); running.length > 0; running = moving()) {
    await Promise.all(running.map(one => one.finished.catch(() => undefined)));
    await new Promise(requestAnimationFrame);
  }
}"""

# Radios and boxes are drawn by their labels. A link inside a sentence is as high as its line.
FLAWS = """({letters, control}) => {
  const found = [];
  const seen = el => !el.closest('.sr, [inert]') && el.getClientRects().length > 0
    && el.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const named = el => (el.getAttribute('aria-label') || el.textContent.trim() || el.outerHTML).slice(0, 50);
  const inSentence = el => getComputedStyle(el).display === 'inline'
    && [...el.parentElement.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  for (const el of document.querySelectorAll('button, a[href], input, select, textarea, summary, [role=button]')) {
    const drawn = el.matches('.sr') ? el.closest('label') : el;
    if (!drawn || !seen(drawn) || inSentence(el)) continue;
    const {width, height} = drawn.getBoundingClientRect();
    if (width < control - 0.5 || height < control - 0.5)
      found.push(`target ${width.toFixed()}x${height.toFixed()}: ${named(el)}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const el = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || el.closest('script, style, noscript') || !seen(el)) continue;
    const size = parseFloat(getComputedStyle(el).fontSize);
    if (size < letters - 0.05) found.push(`letters of ${size}px: ${texts.currentNode.data.trim().slice(0, 50)}`);
  }
  return [...new Set(found)];
}"""

AXE = """async rules => (await axe.run({resultTypes: ['violations'], ...rules})).violations.map(rule =>
  `${rule.id}: ${rule.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)"""


@cache
def axe_source() -> str:
    """axe-core, as it was installed beside the client."""
    return (CLIENT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


async def overflow(page: Page) -> int:
    """By how many pixels a page is wider than its window."""
    size = page.viewport_size
    assert size is not None
    wider: int = await page.evaluate(OVERFLOW, size["width"])
    return wider


async def clean(page: Page, *rules: str) -> list[str]:
    """What axe finds wrong with the page as it is now, by all its rules or by these."""
    await page.evaluate(STEADY)
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(axe_source())
    violations: list[str] = await page.evaluate(AXE, {"runOnly": list(rules)} if rules else {})
    return violations


async def flaws(page: Page, *, letters: int, control: int) -> list[str]:
    """Letters smaller than *letters* and controls smaller than *control* pixels, and an edge that sticks out."""
    await page.evaluate(STEADY)
    found: list[str] = await page.evaluate(FLAWS, {"letters": letters, "control": control})
    wider = await overflow(page)
    return [*found, *([f"{wider} pixels too wide"] if wider else [])]


class Movements:
    """Every animation a page has started since it was watched, that lasts longer than a frame."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def watch(self, page: Page) -> None:
        """From here on."""
        session = await page.context.new_cdp_session(page)
        session.on("Animation.animationStarted", self._started)
        await session.send("Animation.enable")

    def _started(self, told: dict[str, Any]) -> None:
        animation = told["animation"]
        source = animation.get("source", {})
        if source.get("duration", 0) > ONE_FRAME:
            self.seen.append(f"{animation['type']} {animation['name']} {source['duration']} ms")
