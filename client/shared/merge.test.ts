// Merge patches against the table of RFC 7396, appendix A, and against what our screens need of them.
// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { mergePatch } from './merge';
import type { Json } from './wire';

const RFC_TABLE: [target: Json, patch: Json, result: Json][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('mergePatch', () => {
  test.each(RFC_TABLE)('%j patched with %j is %j', (target, patch, result) => {
    const before = JSON.stringify(target);
    expect(mergePatch(target, patch)).toEqual(result);
    expect(JSON.stringify(target)).toBe(before);
  });

  test('what the patch does not name keeps its identity', () => {
    const target = { seats: { s1: { name: 'נועה' }, s2: { name: 'Amal' } }, order: ['s1', 's2'] };
    const merged = mergePatch(target, { seats: { s2: { name: 'أمل' } } }) as typeof target;
    expect(merged.seats.s1).toBe(target.seats.s1);
    expect(merged.order).toBe(target.order);
    expect(merged.seats).not.toBe(target.seats);
    expect(merged.seats.s2.name).toBe('أمل');
  });

  test('a key called __proto__ is a key like any other', () => {
    const patch = JSON.parse('{"__proto__": {"polluted": true}}') as Json;
    const merged = mergePatch({}, patch) as Record<string, unknown>;
    expect(Object.keys(merged)).toEqual(['__proto__']);
    expect(merged.polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a missing target grows from the patch, without its nulls', () => {
    expect(mergePatch(undefined, { a: { b: null, c: 1 } })).toEqual({ a: { c: 1 } });
  });
});
