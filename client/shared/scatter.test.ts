import { describe, expect, it } from 'vitest';
import { leader, middle, namePages, placeNames, unitOf, type Plot, type Rect, type Spot } from './scatter';

const PLOT: Plot = { width: 1000, height: 500, lineHeight: 40, radius: 15, gap: 8 };

function collide(a: Rect, b: Rect): boolean {
  return !(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);
}

/** Points as chance throws them, the same every time. */
function thrown(count: number): Spot[] {
  let seed = 7;
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    x: 20 + chance() * 960,
    y: 20 + chance() * 460,
    width: 120 + chance() * 240,
  }));
}

describe('names beside points', () => {
  it('stand after their point where there is room, before it at the end of the plot', () => {
    const spots: Spot[] = [
      { id: 'a', x: 100, y: 100, width: 200 },
      { id: 'b', x: 900, y: 300, width: 200 },
    ];
    const placed = placeNames(spots, spots, PLOT, []);
    expect(placed.get('a')?.x).toBe(123);
    expect(placed.get('b')?.x).toBe(900 - 23 - 200);
  });

  it('keep off what is taken', () => {
    const spot: Spot = { id: 'a', x: 100, y: 100, width: 200 };
    const taken: Rect = { x: 110, y: 0, width: 890, height: 500 };
    expect(placeNames([spot], [spot], PLOT, [taken]).has('a')).toBe(false);
  });

  it.each([1, 9, 24])('never lie on each other, nor the first of them on a point (%i)', (count) => {
    const spots = thrown(count);
    const pages = namePages(spots, PLOT);
    expect(new Set(pages.flatMap((page) => [...page.keys()])).size).toBe(count);
    for (const page of pages) {
      const rects = [...page.values()];
      rects.forEach((one, at) => rects.slice(at + 1).forEach((other) => expect(collide(one, other)).toBe(false)));
    }
    for (const [id, rect] of pages[0] ?? [])
      for (const { id: other, x, y } of spots)
        if (other !== id) expect(collide(rect, { x: x - 15, y: y - 15, width: 30, height: 30 })).toBe(false);
  });

  it('never lie on each other where points stand thick, and are all seen on a few pages', () => {
    const pages = namePages(thrown(60), PLOT);
    expect(pages.length).toBeLessThan(9);
    expect(new Set(pages.flatMap((page) => [...page.keys()])).size).toBe(60);
    for (const page of pages) {
      const rects = [...page.values()];
      rects.forEach((one, at) => rects.slice(at + 1).forEach((other) => expect(collide(one, other)).toBe(false)));
    }
  });

  it('have a line to their point where they stand far from it', () => {
    const name: Rect = { x: 200, y: 200, width: 100, height: 40 };
    expect(leader({ x: 190, y: 220 }, name, PLOT)).toBeUndefined();
    expect(leader({ x: 100, y: 100 }, name, PLOT)).toEqual([200, 208]);
  });

  it('come one after another where points stand in one place', () => {
    const heap = Array.from({ length: 12 }, (_, at) => ({ id: `p${at}`, x: 500, y: 250, width: 400 }));
    const pages = namePages(heap, PLOT);
    expect(pages.reduce((sum, page) => sum + page.size, 0)).toBe(12);
  });
});

describe('the numbers of the axes', () => {
  it('have the middle of the points', () => {
    expect(middle([5, 1, 3])).toBe(3);
    expect(middle([4, 1, 3, 10])).toBe(3.5);
  });

  it('are written in a unit that keeps them short', () => {
    expect([900, 650_000, 30_000_000].map((most) => unitOf(most).name)).toEqual(['one', 'thousand', 'million']);
  });
});
