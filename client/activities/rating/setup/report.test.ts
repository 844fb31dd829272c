import { expect, test } from 'vitest';
import type { OwnIntervention } from '$shared/console/wire';
import { open, together, troubles } from './report';

const row = (name: string): OwnIntervention => ({ name, goal: 'יעד', head: 'gaps-schools', provider: 'school' });
const GOOD = [
  { row: 2, intervention: row('קריאה') },
  { row: 5, intervention: row('חשבון') },
];
const FAULTS = [
  { row: 61, code: 'too-many-rows', limit: 60 },
  { row: 4, code: 'goal-empty', column: 'goal' },
  { row: 4, code: 'head-empty', column: 'head' },
  { row: 3, code: 'name-empty', column: 'name' },
];
const DRAFTS = [
  { row: 3, intervention: { goal: 'יעד' } },
  { row: 4, intervention: { name: 'ספורט' } },
];

test('faults stand together by row, those of the file without a row to mend', () => {
  const rows = troubles(FAULTS, DRAFTS);
  expect(rows.map(({ line, name, faults }) => [line, name, faults.length])).toEqual([
    [3, '', 1],
    [4, 'ספורט', 2],
    [61, undefined, 1],
  ]);
  expect(rows[2]).not.toHaveProperty('draft');
  expect(open(rows).map(({ line }) => line)).toEqual([3, 4]);
});

test('what was mended takes its place in the order of the file, what was left out has none', () => {
  const [first, second, whole] = troubles(FAULTS, DRAFTS);
  const mended = [first!, { ...second!, mended: row('ספורט') }, whole!];
  expect(together(GOOD, mended).map(({ name }) => name)).toEqual(['קריאה', 'ספורט', 'חשבון']);
  expect(open(mended).map(({ line }) => line)).toEqual([3]);
  const settled = [{ ...first!, mended: null }, ...mended.slice(1)];
  expect(together(GOOD, settled).map(({ name }) => name)).toEqual(['קריאה', 'ספורט', 'חשבון']);
  expect(open(settled)).toEqual([]);
});
