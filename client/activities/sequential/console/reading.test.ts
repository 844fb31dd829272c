import { expect, test } from 'vitest';
import { byMarks, cardsOf, keepingOrder, sameCards } from './reading';

test('a heading names the chain of cards it stands for', () => {
  expect(cardsOf('')).toEqual([]);
  expect(cardsOf('g1')).toEqual(['g1']);
  expect(cardsOf('g1/c2')).toEqual(['g1', 'c2']);
});

test('cards stand most marked first, ties as they lie', () => {
  expect(byMarks(['a', 'b', 'c', 'd'], { b: 1, c: 4, d: 1 })).toEqual(['c', 'b', 'd', 'a']);
});

test('while somebody reads a list it keeps its order', () => {
  expect(keepingOrder(['c', 'a', 'b'], ['a', 'b', 'd', 'c'])).toEqual(['c', 'a', 'b', 'd']);
  expect(keepingOrder(['c', 'a', 'b'], ['a', 'b'])).toEqual(['a', 'b']);
});

test('a choice is the same in any order', () => {
  expect(sameCards(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(sameCards(['a'], ['a', 'b'])).toBe(false);
});
