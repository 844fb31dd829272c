import { describe, expect, test } from 'vitest';
import type { OwnIntervention } from '$shared/console/wire';
import {
  asIntervention,
  faultsOf,
  GOAL_LIMIT,
  kept,
  LIST_LIMIT,
  moved,
  NAME_LIMIT,
  RESOURCES_LIMIT,
  shekels,
  SHORT_LIMIT,
  underHeads,
  written,
} from './list';

const row = (name: string, head: OwnIntervention['head'], more: Partial<OwnIntervention> = {}): OwnIntervention => ({
  name,
  goal: 'יעד',
  head,
  provider: 'school',
  short: '',
  ...more,
});
const LIST = [
  row('תזמורת', 'other-fields'),
  row('קריאה', 'gaps-schools'),
  row('ספורט', 'other-fields'),
  row('חשבון', 'gaps-schools'),
];
const names = (list: readonly OwnIntervention[]) => list.map(({ name }) => name);

describe('the order of a list', () => {
  test('stands under its heads as the guide has them, each row with its place', () => {
    const groups = underHeads(LIST);
    expect(groups.map(({ head }) => head)).toEqual(['gaps-schools', 'other-fields']);
    expect(groups.map(({ rows }) => rows.map(({ place }) => place))).toEqual([
      [1, 3],
      [0, 2],
    ]);
    expect(underHeads([])).toEqual([]);
  });

  test('a row changes places with its neighbour under the same head', () => {
    expect(names(moved(LIST, 2, -1))).toEqual(['ספורט', 'קריאה', 'תזמורת', 'חשבון']);
    expect(names(moved(LIST, 1, 1))).toEqual(['תזמורת', 'חשבון', 'ספורט', 'קריאה']);
    expect(names(moved(LIST, 1, -1))).toEqual(names(LIST));
    expect(names(moved(LIST, 3, 1))).toEqual(names(LIST));
    expect(names(moved(LIST, 9, 1))).toEqual(names(LIST));
    expect(names(LIST)).toEqual(['תזמורת', 'קריאה', 'ספורט', 'חשבון']);
  });
});

test.each([
  ['120,000', 120_000],
  ['₪120,000', 120_000],
  ['\u200f120\u00a0000 ש״ח', 120_000],
  ['120.000', 120_000],
  ['7', 7],
  ['', null],
  ['  ₪ ', null],
  ['כ־480 אלף', undefined],
  ['-5', undefined],
  ['1,20', undefined],
  ['1e5', undefined],
])('%j is read as a sum', (words, sum) => {
  expect(shekels(words)).toBe(sum);
});

describe('what is wrong with an intervention', () => {
  const good = written(row('קריאה', 'gaps-schools'), '120,000');

  test('nothing, of a good one', () => {
    expect(faultsOf(good, ['אחרת'])).toEqual({});
    expect(asIntervention({ ...good, name: '  קריאה \n שקטה ', budget: 'flexible' })).toEqual({
      name: 'קריאה שקטה',
      short: '',
      goal: 'יעד',
      head: 'gaps-schools',
      provider: 'school',
      resources: 120_000,
      budget: 'flexible',
    });
    expect(asIntervention({ ...good, resources: '' })).not.toHaveProperty('resources');
    expect(asIntervention(good)).not.toHaveProperty('budget');
  });

  test('everything at once, of an empty one', () => {
    expect(faultsOf(written({}, 'הרבה'), [])).toEqual({
      name: { code: 'name-empty' },
      goal: { code: 'goal-empty' },
      head: { code: 'head-empty' },
      provider: { code: 'provider-empty' },
      resources: { code: 'resources-unknown', value: 'הרבה' },
    });
  });

  test('what is too long, as people count it', () => {
    const long = {
      ...good,
      name: '👩‍🏫'.repeat(27),
      short: 'א'.repeat(SHORT_LIMIT + 1),
      goal: 'א'.repeat(GOAL_LIMIT + 2),
      resources: String(RESOURCES_LIMIT + 1),
    };
    expect(faultsOf(long, [])).toEqual({
      name: { code: 'name-too-long', limit: NAME_LIMIT, length: 81 },
      short: { code: 'short-too-long', limit: SHORT_LIMIT, length: SHORT_LIMIT + 1 },
      goal: { code: 'goal-too-long', limit: GOAL_LIMIT, length: GOAL_LIMIT + 2 },
      resources: { code: 'resources-too-large', limit: RESOURCES_LIMIT },
    });
    expect(faultsOf({ ...good, name: 'א'.repeat(NAME_LIMIT), resources: String(RESOURCES_LIMIT) }, [])).toEqual({});
  });

  test('a name that stands in the list already, however it is written', () => {
    expect(faultsOf({ ...good, name: 'קְריאה - שקטה' }, ['קריאה  שקטה']).name).toEqual({ code: 'twice' });
  });
});

describe('a list kept on the device', () => {
  test('comes back as it was', () => {
    expect(kept(JSON.stringify(LIST))).toEqual(LIST);
    expect(kept('')).toEqual([]);
  });

  test('is left out where it is not one any more', () => {
    const odd = [null, 7, {}, { ...LIST[0], head: 'else' }, { ...LIST[0], goal: '' }, LIST[1]];
    expect(kept(JSON.stringify(odd))).toEqual([LIST[1]]);
    expect(kept('{"a":1}')).toEqual([]);
    expect(kept('[{')).toEqual([]);
    expect(kept(JSON.stringify(Array(99).fill(LIST[0])))).toHaveLength(LIST_LIMIT);
  });
});
