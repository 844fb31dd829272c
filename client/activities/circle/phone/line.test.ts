import { describe, expect, it } from 'vitest';
import { lineTo } from './line';

const view = { order: ['a', 'b', 'c', 'd', 'e'], turn: { seat: 'b', number: 2 }, done: ['a'], skipped: ['c'] };

describe('the line to oneself', () => {
  it('leaves out those whose turn is over', () => {
    expect(lineTo(view, 'e', 2)).toEqual(['b', 'd', 'e']);
  });

  it('is not shown where it would tell another number of turns', () => {
    expect(lineTo(view, 'e', 3)).toEqual([]);
  });

  it('is not shown without an order, without a turn, or where it is long', () => {
    expect(lineTo({ ...view, order: [] }, 'e', 2)).toEqual([]);
    expect(lineTo({ ...view, turn: { number: 2 } }, 'e', 2)).toEqual([]);
    expect(lineTo(view, 'e', undefined)).toEqual([]);
    expect(lineTo(view, 'b', 0)).toEqual([]);
    expect(lineTo(view, 'e', 9)).toEqual([]);
  });
});
