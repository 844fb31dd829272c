import { describe, expect, it } from 'vitest';
import { chunks, pagesOf, reasonPages, type Said } from './look';

const ids = (count: number, prefix = 'i') => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

describe('pages of rows', () => {
  const box = { high: 48, row: 4.8, heading: 4.3 };

  it('hold at most nine rows and what fits', () => {
    const pages = pagesOf([{ name: 'alike', items: ids(20) }], box);
    expect(pages.map((page) => page.map(({ items }) => items.length))).toEqual([[9], [9], [2]]);
  });

  it('say again what goes on, and lose nothing', () => {
    const groups = [
      { name: 'alike', items: ids(7, 'a') },
      { name: 'split', items: ids(5, 's') },
    ];
    const pages = pagesOf(groups, box);
    expect(pages.flat().flatMap(({ items }) => items)).toEqual(groups.flatMap(({ items }) => items));
    for (const page of pages) {
      const need = page.reduce((sum, { items }) => sum + box.heading + items.length * box.row, 0);
      expect(need).toBeLessThanOrEqual(box.high);
      expect(page.every(({ items }) => items.length > 0)).toBe(true);
    }
    expect(pages[1]?.[0]?.name).toBe('split');
  });

  it('hold one row however low the place is', () => {
    expect(pagesOf([{ name: 'few', items: ids(2) }], { ...box, high: 1 })).toHaveLength(2);
    expect(pagesOf([], box)).toEqual([]);
  });
});

describe('reasons under their marks', () => {
  const said = (id: string, mark: Said['mark'], length = 10): Said => ({ id, mark, text: 'x'.repeat(length) });

  it('stand together as far as they fit', () => {
    const pages = reasonPages([said('a', 'no'), said('b', 'no'), said('c', 'yes'), said('d', 'no', 100)], {
      lines: 4,
      width: 25,
    });
    expect(pages.map(({ no }) => no.map(({ id }) => id))).toEqual([['a', 'b'], ['d']]);
    expect(pages[0]?.yes.map(({ id }) => id)).toEqual(['c']);
    expect(pages[1]?.yes).toEqual([]);
  });
});

describe('even pages', () => {
  it('are of like size', () => {
    expect(chunks(ids(10), 9).map((page) => page.length)).toEqual([5, 5]);
    expect(chunks([], 9)).toEqual([]);
  });
});
