import { describe, expect, test } from 'vitest';
import { ahead, moved, passed } from './order';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('who is ahead', () => {
  test('before the round: everybody', () => {
    expect(ahead({ order, next: 'a', done: [], skipped: [] }, 5)).toEqual(order);
  });

  test('in the middle: those after the one who is on', () => {
    expect(ahead({ order, on: 'b', next: 'd', done: ['a'], skipped: ['c'] }, 2)).toEqual(['d', 'e']);
  });

  test('an interrupted turn comes first, then the course goes on', () => {
    expect(ahead({ order, on: 'e', next: 'b', done: ['a'], skipped: [] }, 3)).toEqual(['b', 'c', 'd']);
  });

  test('after the last: nobody', () => {
    expect(ahead({ order, done: ['a', 'c', 'd'], skipped: ['b'] }, 0)).toEqual([]);
  });
});

test('who passed: the skipped, then those who only spoke', () => {
  const own = { order, on: 'd', next: 'e', done: ['a'], skipped: ['c'] };
  expect(passed(own, 1)).toEqual(['c', 'b']);
});

describe('a move', () => {
  test('changes places among those ahead only', () => {
    expect(moved(order, ['c', 'd', 'e'], 0, 1)).toEqual(['a', 'b', 'd', 'c', 'e']);
    expect(moved(order, ['b', 'd'], 1, -1)).toEqual(['a', 'd', 'c', 'b', 'e']);
  });

  test('follows the course round the end of the order', () => {
    expect(moved(order, ['d', 'e', 'a'], 2, -1)).toEqual(['e', 'b', 'c', 'd', 'a']);
  });

  test('beyond the ends stays at the end', () => {
    expect(moved(order, order, 0, 9)).toEqual(['b', 'c', 'd', 'e', 'a']);
  });
});
