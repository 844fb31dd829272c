import { expect, test } from 'vitest';
import type { RummySetup } from '$shared/console/wire';
import { helps, tablesFor } from './seats';

const setup: RummySetup = {
  deck: 'general',
  without: [],
  copies: 1,
  same_colour_only: false,
  blanks: 1,
  table_decides: false,
};
const refusal = (missing: number, seats: number) => ({
  code: 'too-few-cards',
  params: { missing, seats, kind: 'gap' },
});

test.each([
  [0, undefined, 0],
  [1, undefined, 1],
  [8, undefined, 1],
  [9, undefined, 2],
  [13, undefined, 3],
  [5, 4, 2],
  [24, 6, 4],
])('R1: %i people, size %s, sit at %i tables', (seats, size, tables) => {
  expect(tablesFor(seats, size)).toBe(tables);
});

test('R2.3: more copies or smaller tables help, as many as it takes', () => {
  expect(helps(refusal(2, 8), setup)).toEqual({ copies: 2, size: 6 });
});

test('R2.3: where a table of three would still be short, only copies help', () => {
  expect(helps(refusal(6, 8), setup)).toEqual({ copies: 3 });
});

test('R2.3: a deck without a kind can be helped by nothing here', () => {
  expect(helps(refusal(9, 8), setup)).toEqual({});
});

test('another refusal has no remedy', () => {
  expect(helps({ code: 'no-seats', params: {} }, setup)).toEqual({});
  expect(helps(null, setup)).toEqual({});
});
