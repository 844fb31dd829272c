import { describe, expect, it } from 'vitest';
import type { SequentialPrivate, SequentialPublic } from '$shared/phone/wire';
import { cardsOnTheWay, faces, headingCards, leftUnder, marksUnder, reasonFor } from './stage';

const mine: SequentialPrivate = {
  marks: { g1: ['c1', 'c2'] },
  reasons: { 'g1|c1': 'because' },
  left: { g1: 1 },
  finished: false,
  may_mark: true,
  blanks_left: 1,
  own: [],
};
const view = {
  written: { w1: { kind: 'cause', text: 'No bridge to secondary school', author: 's2' } },
} as unknown as SequentialPublic;

describe('marks under a heading', () => {
  it('are those of the layer with those on their way', () => {
    const waiting = [
      { type: 'mark', under: 'g1', card: 'c3' },
      { type: 'unmark', under: 'g1', card: 'c1' },
      { type: 'mark', under: 'g2', card: 'c9' },
    ];
    expect([...marksUnder('g1', mine, waiting)]).toEqual(['c2', 'c3']);
    expect([...marksUnder('g2', mine, waiting)]).toEqual(['c9']);
    expect(leftUnder('g1', mine, waiting)).toBe(1);
  });

  it('count down before the server has answered, and never below nothing', () => {
    const one = { type: 'mark', under: 'g1', card: 'c3' };
    expect(leftUnder('g1', mine, [one])).toBe(0);
    expect(leftUnder('g1', mine, [one, { ...one, card: 'c4' }])).toBe(0);
    expect(leftUnder('g1', mine, [{ ...one, card: 'c1' }])).toBe(1);
  });

  it('carry a reason, the newest one', () => {
    const give = { type: 'give-reason', under: 'g1', card: 'c1', text: 'it rains' };
    expect(reasonFor('g1', 'c1', mine, [])).toBe('because');
    expect(reasonFor('g1', 'c1', mine, [give, { ...give, text: '' }])).toBe('');
    expect(reasonFor('g1', 'c2', mine, [give])).toBe('');
  });
});

describe('cards', () => {
  it('are read from the deck and from the table, and wait for their texts', () => {
    const known = { g1: { kind: 'gap' as const, text: 'A long gap', short: 'Gap', tags: [] } };
    expect(faces(['g1', 'w1', 'g2'], view, (id) => known[id as 'g1'])).toEqual([
      { id: 'g1', kind: 'gap', text: 'A long gap', short: 'Gap' },
      {
        id: 'w1',
        kind: 'cause',
        text: 'No bridge to secondary school',
        short: 'No bridge to secondary school',
        author: 's2',
      },
    ]);
  });

  it('on their way are shown until they lie on the table', () => {
    const write = (text: string) => ({ type: 'write-card', text });
    expect(cardsOnTheWay(view, [write('New'), write('No bridge to secondary school')])).toEqual(['New']);
  });

  it('of a heading stand gap first', () => {
    expect(headingCards('')).toEqual([]);
    expect(headingCards('g1/c2')).toEqual(['g1', 'c2']);
  });
});
