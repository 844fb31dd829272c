"""What can be measured of how a page looks."""

from playwright.async_api import Page

OVERFLOW = """wide => Math.max(0, document.scrollingElement.scrollWidth - wide, innerWidth - wide)"""


async def overflow(page: Page) -> int:
    """By how many pixels a page is wider than its window."""
    size = page.viewport_size
    assert size is not None
    wider: int = await page.evaluate(OVERFLOW, size["width"])
    return wider
