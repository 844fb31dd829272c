// Where the names of a scatter's points stand, so that none lies on another or on a point. Lengths are pixels from the
// left and the top: a numeric axis runs left to right in every language.

export interface Spot {
  id: string;
  x: number;
  y: number;
  /** How wide its name is. */
  width: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Plot {
  width: number;
  height: number;
  /** Of a name. */
  lineHeight: number;
  /** Of a point, from its middle. */
  radius: number;
  /** Between a point and its name. */
  gap: number;
}

const apart = (a: Rect, b: Rect) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** Around a point, the best place first: beside it, over it, at its corners; then further off, where a line leads to it. */
function around({ x, y, width }: Spot, { lineHeight, radius, gap, width: all }: Plot): Rect[] {
  const beside = radius + gap;
  const within = (left: number) => Math.min(Math.max(left, 0), Math.max(0, all - width));
  const rect = (left: number, top: number): Rect => ({ x: left, y: top, width, height: lineHeight });
  const [above, below] = [y - beside - lineHeight, y + beside];
  const middle = y - lineHeight / 2;
  return [
    rect(x + beside, middle),
    rect(x - beside - width, middle),
    rect(within(x - width / 2), above),
    rect(within(x - width / 2), below),
    rect(x + radius, above + gap / 2),
    rect(x - radius - width, above + gap / 2),
    rect(x + radius, below - gap / 2),
    rect(x - radius - width, below - gap / 2),
    ...[-1.3, 1.3, -2.2, 2.2].flatMap((off) => [
      rect(x + 2 * beside, middle + off * lineHeight),
      rect(x - 2 * beside - width, middle + off * lineHeight),
    ]),
  ];
}

/** Where a name is too far from its point to be understood without a line: the end of that line, at the name. */
export function leader(
  { x, y }: Pick<Spot, 'x' | 'y'>,
  name: Rect,
  { radius, gap }: Plot,
): [number, number] | undefined {
  const end: [number, number] = [
    Math.min(Math.max(x, name.x), name.x + name.width),
    Math.min(Math.max(y, name.y + name.height * 0.2), name.y + name.height * 0.8),
  ];
  return Math.hypot(end[0] - x, end[1] - y) > radius + 2.5 * gap ? end : undefined;
}

/** Which names fit together, first come first; the others find no place now. `over`: they may lie on other points. */
export function placeNames(
  wanted: readonly Spot[],
  points: readonly Spot[],
  plot: Plot,
  taken: readonly Rect[],
  over = false,
): Map<string, Rect> {
  const { radius } = plot;
  const shapes = points.map(({ id, x, y }) => ({
    id,
    rect: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  }));
  const placed = new Map<string, Rect>();
  const free = (rect: Rect, id: string) =>
    rect.x >= 0 &&
    rect.y >= 0 &&
    rect.x + rect.width <= plot.width &&
    rect.y + rect.height <= plot.height &&
    taken.every((other) => apart(rect, other)) &&
    [...placed.values()].every((other) => apart(rect, other)) &&
    shapes.every((shape) => over || shape.id === id || apart(rect, shape.rect));
  for (const spot of wanted) {
    const place = around(spot, plot).find((rect) => free(rect, spot.id));
    if (place) placed.set(spot.id, place);
  }
  return placed;
}

/** Every name on one page or another. Where points stand too thick for any name between them it lies on some of them. */
export function namePages(points: readonly Spot[], plot: Plot, taken: readonly Rect[] = []): Map<string, Rect>[] {
  const pages: Map<string, Rect>[] = [];
  let left = [...points];
  while (left.length > 0) {
    let page = placeNames(left, points, plot, taken);
    if (page.size < left.length && page.size < WORTH_A_PAGE) page = placeNames(left, points, plot, taken, true);
    const [first] = left;
    if (page.size === 0 && first) page = new Map([[first.id, ownPlace(first, plot)]]);
    pages.push(page);
    left = left.filter(({ id }) => !page.has(id));
  }
  return pages;
}

/** Fewer names than this are no reason for a page of their own, while there are more. */
const WORTH_A_PAGE = 6;

function ownPlace({ x, y, width }: Spot, { lineHeight, radius, gap, ...plot }: Plot): Rect {
  const above = y - radius - gap - lineHeight;
  return {
    x: Math.min(Math.max(x - width / 2, 0), Math.max(0, plot.width - width)),
    y: above >= 0 ? above : y + radius + gap,
    width,
    height: lineHeight,
  };
}

/** The middle value; between the middle two of an even number. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}

/** In which unit a year's shekels are written, so that the largest has few digits. */
export function unitOf(largest: number): { name: 'one' | 'thousand' | 'million'; size: number } {
  if (largest < 10_000) return { name: 'one', size: 1 };
  return largest < 10_000_000 ? { name: 'thousand', size: 1_000 } : { name: 'million', size: 1_000_000 };
}

export type Budget = 'flexible' | 'separate' | 'other';

export interface ScatterPoint {
  id: string;
  /** At most 24 characters. */
  label: string;
  /** Shekels a year. */
  resources: number;
  /** 1 (not effective) to 3 (very effective). */
  score: number;
  budget: Budget;
  /** Much money and little effect. */
  corner: boolean;
}
