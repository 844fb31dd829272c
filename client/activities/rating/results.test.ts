import { describe, expect, it } from 'vitest';
import { grouped, latest, shifted, talking } from './results';

const round = (people: number, pattern?: 'alike' | 'split' | 'scattered') => ({ people, ...(pattern && { pattern }) });

describe('results', () => {
  it('are told by the latest round that may be seen', () => {
    expect(latest({ first: round(5), second: round(7) }).people).toBe(7);
    expect(latest({ first: round(5) }).people).toBe(5);
  });

  it('tell the divided from the scattered, and leave out empty groups', () => {
    const results = {
      a: { first: round(9, 'alike'), reasons: {} },
      b: { first: round(9, 'alike'), second: round(9, 'split'), reasons: {} },
      c: { first: round(9, 'scattered'), reasons: {} },
    };
    expect(grouped({ alike: ['a'], different: ['c', 'b'], few: [], results, open: false, round: 2 })).toEqual([
      { name: 'alike', items: ['a'] },
      { name: 'split', items: ['b'] },
      { name: 'scattered', items: ['c'] },
    ]);
  });
});

describe('while marks are asked for again', () => {
  it('the list is told by the first round, whatever comes in', () => {
    const results = { a: { first: round(9, 'split'), second: round(6, 'scattered'), reasons: {} } };
    const groups = grouped({ alike: [], different: ['a'], few: [], results, open: true, round: 2 });
    expect(groups).toEqual([{ name: 'split', items: ['a'] }]);
  });
});

describe('the moment', () => {
  it('is a talk only while no marks are asked for', () => {
    expect(talking({ shows: 'talk', open: false })).toBe(true);
    expect(talking({ shows: 'talk', open: true })).toBe(false);
  });

  it('has two rounds once the second is closed', () => {
    expect(shifted({ round: 2, open: true })).toBe(false);
    expect(shifted({ round: 2, open: false })).toBe(true);
  });
});
