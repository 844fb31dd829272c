"""Charts in SVG: bars that are compared, and curves over two logarithmic scales."""

import math
from collections.abc import Mapping, Sequence
from html import escape

BAR, LEFT, WIDE, ROW = 14, 190, 420, 22
PANEL_WIDE, PANEL_HIGH, MARGIN, GAP = 380, 300, 80, 40
COLOURS = ("#b3261e", "#3d6b8e", "#5a8a3c", "#a06a00", "#6b4a8e")
"""The first is ours."""
Curves = Mapping[str, Mapping[int, float]]


def said(value: object) -> str:
    """A figure as people read it."""
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return "" if value is None else f"{value:,}"


def bars(title: str, shown: Sequence[tuple[str, float]]) -> str:
    """Bars; the longest fills the width."""
    top = max((value for _, value in shown), default=1.0) or 1.0
    shapes = [f'<text x="8" y="20" font-weight="bold">{escape(title)}</text>']
    for place, (label, value) in enumerate(shown):
        y = 34 + ROW * place
        long = max(1, round(WIDE * value / top))
        shapes.append(f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(label)}</text>')
        shapes.append(f'<rect x="{LEFT}" y="{y}" width="{long}" height="{BAR}" fill="#3d6b8e"/>')
        shapes.append(f'<text x="{LEFT + long + 6}" y="{y + 11}">{said(value)}</text>')
    return _document(LEFT + WIDE + 90, 40 + ROW * len(shown), shapes)


def panels(title: str, shown: Mapping[str, Curves]) -> str:
    """Curves beside each other, by what is written under each; both scales are logarithmic, the upright one shared."""
    values = [value for curves in shown.values() for curve in curves.values() for value in curve.values()]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    names = list(dict.fromkeys(name for curves in shown.values() for name in curves))
    shapes = [f'<text x="8" y="20" font-weight="bold">{escape(title)}</text>', *_legend(names)]
    for place, (below, curves) in enumerate(shown.items()):
        left = MARGIN + place * (PANEL_WIDE + GAP + MARGIN)
        shapes += _panel(left, below, curves, names, low, max(high, low + 1))
    return _document(len(shown) * (PANEL_WIDE + GAP + MARGIN) + GAP, PANEL_HIGH + 120, shapes)


def _panel(left: int, below: str, curves: Curves, names: Sequence[str], low: int, high: int) -> list[str]:
    bottom = 60 + PANEL_HIGH
    counts = sorted({count for curve in curves.values() for count in curve})
    widest = math.log10(max(counts)) or 1.0

    def at(count: int, value: float) -> tuple[float, float]:
        up = (math.log10(value) - low) / (high - low)
        return left + PANEL_WIDE * math.log10(count) / widest, bottom - PANEL_HIGH * up

    shapes = [f'<text x="{left + PANEL_WIDE / 2}" y="{bottom + 40}" text-anchor="middle">{escape(below)}</text>']
    for power in range(low, high + 1):
        y = at(1, 10.0**power)[1]
        shapes.append(f'<path d="M{left} {y:.1f}h{PANEL_WIDE}" stroke="#ddd"/>')
        shapes.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{said(10.0**power)}</text>')
    for count in counts:
        x = at(count, 1.0)[0]
        shapes.append(f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{count:,}</text>')
    for name, curve in curves.items():
        points = [at(count, value) for count, value in sorted(curve.items())]
        colour = COLOURS[names.index(name) % len(COLOURS)]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        shapes.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        shapes += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in points]
    return shapes


def _legend(names: Sequence[str]) -> list[str]:
    shapes = []
    for place, name in enumerate(names):
        x = MARGIN + 150 * place
        shapes.append(f'<rect x="{x}" y="32" width="18" height="4" fill="{COLOURS[place % len(COLOURS)]}"/>')
        shapes.append(f'<text x="{x + 24}" y="38">{escape(name)}</text>')
    return shapes


def _document(wide: int, high: int, shapes: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}"'
    style = 'font-family="sans-serif" font-size="12" fill="#222"'
    return "\n".join([f'{head} {style}><rect width="100%" height="100%" fill="#fff"/>', *shapes, "</svg>", ""])
