// What is told of acts and drafts that will not be sent any more: all the words there are, each once.
import { describe, expect, test } from 'vitest';
import contract from '../../docs/asyncapi.json';
import { packed } from './copies';
import { isNothing, unsent, WORDS } from './unsent';

const entry = (activity: string, type: string, fields: object = {}) => ({ activity, command: { type, ...fields } });

test('the words of acts and of drafts, and how many acts have none', () => {
  const left = unsent(
    [
      entry('rating', 'rate', { item: 'i1', mark: 'yes', reason: '' }),
      entry('rating', 'rate', { item: 'i2', mark: 'no', reason: 'אין לזה תקציב' }),
      entry('discussion', 'answer', { question: 'q1', text: 'ההסעות קודם' }),
      entry('room', 'leave'),
    ],
    ['  עוד לא נשלח ', '   '],
    undefined,
  );
  expect(left).toEqual({ texts: ['אין לזה תקציב', 'ההסעות קודם', 'עוד לא נשלח'], acts: 1 });
});

test('a text somebody went on writing stands once, as it was last; others stay apart', () => {
  const saves = ['שלום', 'שלום לכולם', 'שלום לכולן', 'שלום לכולן ולכולם'];
  const left = unsent(
    saves.map((text) => entry('circle', 'save-side', { side: 'life', text })),
    [packed({ words: 'שלום לכולן ולכולם ', base: '' })],
    undefined,
  );
  expect(left.texts).toEqual(['שלום לכולם', 'שלום לכולן ולכולם']);
});

test('what the room is known to have is not told', () => {
  const own = { run: { view: { own: { life: 'כאן כבר' }, answers: [{ text: 'גם זה' }] } } };
  const left = unsent([entry('discussion', 'answer', { text: 'גם  זה' })], ['כאן כבר', 'זה לא'], own);
  expect(left.texts).toEqual(['זה לא']);
  expect(isNothing(unsent([], [packed({ words: 'כמו שהיה', base: 'כמו שהיה' })], undefined))).toBe(true);
});

describe('every field of every command of the contract', () => {
  interface Schema {
    type?: string;
    const?: unknown;
    enum?: unknown;
    properties?: Record<string, Schema>;
  }
  /** Fields that name something there is already. */
  const NAMES = new Set([
    'activity',
    'answer',
    'card',
    'id',
    'into',
    'item',
    'neighbour',
    'page',
    'part',
    'question',
    'seat',
    'table',
    'theme',
    'thread',
    'under',
  ]);

  function commands(value: unknown): Schema[] {
    if (typeof value !== 'object' || value === null) return [];
    const schema = value as Schema;
    const here = schema.properties?.type?.const === undefined ? [] : [schema];
    return [...here, ...Object.values(value).flatMap(commands)];
  }

  test('either names something or is known to hold words', () => {
    const all = commands(contract);
    expect(all.length).toBeGreaterThan(50);
    const open = all.flatMap(({ properties }) =>
      Object.entries(properties ?? {}).filter(([, field]) => field.type === 'string' && !field.const && !field.enum),
    );
    const unknown = open.map(([name]) => name).filter((name) => !NAMES.has(name));
    expect([...new Set(unknown)].sort()).toEqual([...WORDS].sort());
  });
});
