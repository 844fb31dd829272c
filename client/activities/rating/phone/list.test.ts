import { describe, expect, it } from 'vitest';
import { byHead, firstOf, nextLeft, ownMarks } from './list';

const item = (head: 'gaps-schools' | 'special-education') => ({ head, provider: 'school' as const });

describe('the list', () => {
  it('is grouped by head in the order it comes to them', () => {
    const items = { a: item('gaps-schools'), b: item('special-education'), c: item('gaps-schools') };
    expect(byHead({ items, order: ['b', 'a', 'c'] })).toEqual([
      { head: 'special-education', items: ['b'] },
      { head: 'gaps-schools', items: ['a', 'c'] },
    ]);
  });
});

describe('as much of it as is drawn', () => {
  const groups = [
    { head: 'gaps-schools' as const, items: ['a', 'b'] },
    { head: 'special-education' as const, items: ['c', 'd'] },
  ];

  it.each([
    [1, [['a']]],
    [2, [['a', 'b']]],
    [3, [['a', 'b'], ['c']]],
    [
      9,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('of %i', (count, items) => {
    expect(firstOf(groups, count).map((group) => group.items)).toEqual(items);
  });
});

describe('one’s own marks', () => {
  const mine = { marks: { a: { mark: 'no' as const, reason: 'why' }, b: { mark: 'yes' as const, reason: '' } } };

  it('are those the server knows', () => {
    expect(ownMarks(mine, []).get('a')).toEqual({ mark: 'no', reason: 'why', coming: false });
  });

  it('change with what is on its way, the last word counting', () => {
    const given = ownMarks(mine, [
      { type: 'rate', item: 'a', mark: 'so', reason: 'other' },
      { type: 'rate', item: 'c', mark: 'no', reason: '' },
      { type: 'withdraw-rating', item: 'b' },
      { type: 'withdraw-rating', item: 'c' },
      { type: 'rate', item: 'c', mark: 'yes' },
    ]);
    expect(given.get('a')).toEqual({ mark: 'so', reason: 'other', coming: true });
    expect(given.has('b')).toBe(false);
    expect(given.get('c')).toEqual({ mark: 'yes', reason: '', coming: true });
  });
});

describe('the next one to mark', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('comes after the last, and then from the beginning', () => {
    const given = new Map([['c', 1]]);
    expect(nextLeft(order, given, 'b')).toBe('d');
    expect(nextLeft(order, new Map([...given, ['d', 1]]), 'c')).toBe('a');
    expect(nextLeft(order, given)).toBe('a');
  });

  it('is none once all are marked', () => {
    expect(nextLeft(order, new Map(order.map((id) => [id, 1])), 'a')).toBeUndefined();
  });
});
