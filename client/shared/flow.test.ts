import { describe, expect, it } from 'vitest';
import {
  fits,
  flowLayout,
  flowPages,
  joined,
  mirrored,
  MOST_IN_COLUMN,
  ribbonPath,
  type Chain,
  type FlowBox,
} from './flow';

const box: FlowBox = { width: 111, height: 46, columns: 3, nodeWidth: 29.5, nodeHeight: 6.9, gap: 0.9 };

const chain = (gap: number, cause: number, action: number, weight = 1): Chain => ({
  cards: [`g${gap}`, `c${cause}`, `a${action}`],
  weight,
});

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number> {
  for (let value = seed; ;) {
    value = (value * 1103515245 + 12345) % 2147483648;
    yield value;
  }
}

function many(count: number, cards: number, seed: number): Chain[] {
  const from = numbers(seed);
  const next = () => from.next().value % cards;
  return Array.from({ length: count }, () => chain(next(), next(), next()));
}

const perColumn = (page: readonly Chain[], column: number) => new Set(page.map(({ cards }) => cards[column]));

describe('equal chains', () => {
  it('become one that weighs as much as all, where the first stood', () => {
    expect(joined([chain(1, 1, 1), chain(2, 1, 1), chain(1, 1, 1, 3)])).toEqual([chain(1, 1, 1, 4), chain(2, 1, 1)]);
  });
});

describe('pages of the flow map', () => {
  it.each([1, 2, 3, 4, 5, 6])('hold every chain once, and never more than five cards in a column (%i)', (seed) => {
    const chains = joined(many(30, 14, seed));
    const pages = flowPages(chains, box);
    expect(
      pages
        .flat()
        .map(({ cards }) => cards.join('/'))
        .sort(),
    ).toEqual(chains.map(({ cards }) => cards.join('/')).sort());
    for (const page of pages) {
      for (const column of [0, 1, 2]) expect(perColumn(page, column).size).toBeLessThanOrEqual(MOST_IN_COLUMN);
    }
  });

  it('show the most important chain first', () => {
    const chains = many(30, 14, 7);
    expect(flowPages(chains, box)[0]?.[0]?.cards).toEqual(chains[0]?.cards);
  });

  it('bring together what shares cards', () => {
    const apart = [2, 3, 4, 5, 6].map((n) => chain(n, n, n));
    const [first] = flowPages([chain(1, 1, 1), ...apart, chain(1, 9, 1)], box);
    expect(first?.map(({ cards }) => cards.join('/'))).toContain('g1/c9/a1');
  });

  it('take fewer cards where there is less height', () => {
    const low = { ...box, height: 3 * 6.9 + 2 * 0.9 };
    for (const page of flowPages(many(20, 10, 3), low)) expect(perColumn(page, 0).size).toBeLessThanOrEqual(3);
  });

  it('never drop a chain that fits nowhere', () => {
    expect(flowPages([chain(1, 1, 1)], { ...box, height: 2 })).toEqual([[chain(1, 1, 1)]]);
  });

  it('leave room for the numbers that reach a card', () => {
    const numbered = { ...box, numberHeight: 2.9 };
    const star = [1, 2, 3, 4, 5].map((n) => chain(n, n, 1, n));
    expect(fits(star, numbered)).toBe(true);
    const { nodes, ribbons } = flowLayout(star, numbered);
    const [action] = nodes.filter(({ card }) => card === 'a1');
    expect(action?.height).toBeGreaterThan(5 * 2.9);
    const reached = ribbons.filter(({ target }) => target === 'a1').map(({ y1 }) => y1);
    reached.sort((a, b) => a - b);
    for (const [index, y] of reached.slice(1).entries()) expect(y - (reached[index] ?? 0)).toBeGreaterThan(2.89);
  });
});

describe('the layout of a page', () => {
  const page = [chain(1, 1, 1), chain(1, 1, 2), chain(2, 1, 1), chain(2, 2, 3), chain(3, 3, 3)];
  const layout = flowLayout(page, box, ['g1', 'c1', 'a1']);
  const sum = (end: 'source' | 'target', card: string) =>
    layout.ribbons.filter((ribbon) => ribbon[end] === card).reduce((total, { weight }) => total + weight, 0);

  it('lets as much flow into a cause as flows out of it', () => {
    for (const card of ['c1', 'c2', 'c3']) expect(sum('target', card)).toBe(sum('source', card));
    expect(sum('source', 'c1')).toBe(3);
    expect(layout.ribbons.reduce((total, { weight }) => total + weight, 0)).toBe(2 * page.length);
  });

  it('gives ribbons widths in the measure of their weights', () => {
    const width = (id: string) => layout.ribbons.find((ribbon) => ribbon.id === id)?.width ?? 0;
    expect(width('g1/c1')).toBeCloseTo(2 * width('g2/c1'), 6);
  });

  it('keeps cards of a column apart and inside the field', () => {
    for (const column of [0, 1, 2]) {
      const nodes = layout.nodes.filter((node) => node.column === column).sort((a, b) => a.y - b.y);
      for (const [index, node] of nodes.entries()) {
        expect(node.y).toBeGreaterThanOrEqual(0);
        expect(node.y + node.height).toBeLessThanOrEqual(box.height + 1e-9);
        const after = nodes[index + 1];
        if (after) expect(after.y - node.y - node.height).toBeGreaterThanOrEqual(box.gap - 1e-9);
      }
    }
  });

  it('lets every ribbon begin and end on its cards', () => {
    const node = new Map(layout.nodes.map((one) => [one.card, one]));
    for (const ribbon of layout.ribbons) {
      const ends = [
        [node.get(ribbon.source), ribbon.y0],
        [node.get(ribbon.target), ribbon.y1],
      ] as const;
      for (const [end, y] of ends) {
        expect(y - ribbon.width / 2).toBeGreaterThanOrEqual((end?.y ?? Infinity) - 1e-9);
        expect(y + ribbon.width / 2).toBeLessThanOrEqual((end?.y ?? 0) + (end?.height ?? 0) + 1e-9);
      }
    }
  });

  it('sets off the highlighted cards and the ribbons between them, at the top', () => {
    expect(layout.nodes.filter(({ hot }) => hot).map(({ card }) => card)).toEqual(['g1', 'c1', 'a1']);
    expect(layout.ribbons.filter(({ hot }) => hot).map(({ id }) => id)).toEqual(['g1/c1', 'c1/a1']);
    for (const column of [0, 1, 2]) {
      const top = Math.min(...layout.nodes.filter((node) => node.column === column).map(({ y }) => y));
      expect(layout.nodes.find((node) => node.column === column && node.hot)?.y).toBe(top);
    }
  });

  it('puts a lone card in the first column, and a column whose cards nothing follows', () => {
    const short = flowLayout(
      [
        { cards: ['g1'], weight: 4 },
        { cards: ['g2', 'c2'], weight: 0 },
      ],
      box,
    );
    expect(short.nodes.map(({ card, column }) => [card, column])).toEqual([
      ['g1', 0],
      ['g2', 0],
      ['c2', 1],
    ]);
    expect(short.ribbons).toHaveLength(1);
    expect(short.ribbons[0]?.weight).toBe(0);
    expect(short.ribbons[0]?.width).toBeGreaterThan(0);
    for (const { x, y } of short.nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});

describe('the mirror', () => {
  const layout = flowLayout(many(8, 5, 11), box);
  const other = mirrored(layout, box.width);

  it('puts the first column at the other side and keeps every height', () => {
    for (const [index, node] of layout.nodes.entries()) {
      expect(other.nodes[index]?.x).toBeCloseTo(box.width - node.x - node.width, 6);
      expect(other.nodes[index]?.y).toBe(node.y);
    }
    expect(Math.max(...other.nodes.filter(({ column }) => column === 0).map(({ x }) => x))).toBeCloseTo(81.5, 6);
  });

  it('gives the picture back when it is turned twice', () => {
    const back = mirrored(other, box.width);
    for (const [index, ribbon] of layout.ribbons.entries()) {
      expect(back.ribbons[index]?.x0).toBeCloseTo(ribbon.x0, 6);
      expect(back.ribbons[index]?.x1).toBeCloseTo(ribbon.x1, 6);
    }
  });

  it('draws ribbons against the axis', () => {
    const [ribbon] = other.ribbons;
    expect(ribbon && ribbon.x0 > ribbon.x1).toBe(true);
    const [from, ...rest] = (ribbon ? ribbonPath(ribbon) : '').slice(1).split(/[LC]/);
    expect(parseFloat(from ?? '')).toBeCloseTo(ribbon?.x0 ?? -1, 2);
    expect(parseFloat(rest.at(-1) ?? '')).toBeCloseTo(ribbon?.x1 ?? -1, 2);
  });
});

describe('chains that do not begin in the first column', () => {
  const late: Chain = { cards: ['c1', 'a1'], weight: 2, column: 1 };

  it('stand in the columns they belong to', () => {
    const { nodes, ribbons } = flowLayout([late], box);
    expect(nodes.map(({ card, column }) => [card, column])).toEqual([
      ['c1', 1],
      ['a1', 2],
    ]);
    expect(ribbons.map(({ source, target, weight }) => [source, target, weight])).toEqual([['c1', 'a1', 2]]);
  });

  it('share a page with what they join', () => {
    const first: Chain = { cards: ['g1', 'c1'], weight: 1 };
    expect(flowPages([first, late, { cards: ['a9'], weight: 0, column: 2 }], box)).toHaveLength(1);
    const columns = new Map(flowLayout([first, late], box).nodes.map(({ card, column }) => [card, column]));
    expect(Object.fromEntries(columns)).toEqual({ g1: 0, c1: 1, a1: 2 });
  });
});
