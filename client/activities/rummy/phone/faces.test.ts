import { describe, expect, it } from 'vitest';
import type { CardText } from '$shared/api';
import type { RummyPrivate, RummyPublic } from '$shared/phone/wire';
import { face, faces, line, seriesFaces, type Table } from './faces';
import { keep } from './keep';

const deck: Record<string, CardText> = {
  g1: { kind: 'gap', text: 'Half cannot read well', short: '', tags: [] },
  a1: { kind: 'action', text: 'Open the library', short: '', tags: [] },
};
const view = {
  written: {
    w1: { kind: 'cause', text: 'No bridge', author: 's2', hidden: false },
    w2: { kind: 'cause', author: 's1', hidden: true },
  },
  series: {
    x1: { seat: 's1', cards: { gap: 'g1', cause: 'w1', action: 'a1' }, explanation: 'It is near' },
    x2: { seat: 's1', cards: { gap: 'g9', cause: 'w1', action: 'a1' } },
  },
} as unknown as RummyPublic;
const mine = {
  my_series: ['x1', 'x2'],
  written: { w3: { kind: 'gap', text: 'Mine', author: 's1', hidden: false } },
} as unknown as RummyPrivate;
const table: Table = { view, mine, card: (id) => deck[id], nameOf: (seat) => `name of ${seat}`, hidden: 'hidden' };

describe('faces of cards', () => {
  it('are read from the deck, the table and the own hand', () => {
    expect(face('g1', table)).toEqual({ id: 'g1', kind: 'gap', text: 'Half cannot read well' });
    expect(face('w1', table)).toEqual({ id: 'w1', kind: 'cause', text: 'No bridge', author: 'name of s2' });
    expect(face('w3', table)?.text).toBe('Mine');
  });

  it('say that words were hidden, and wait for texts that have not arrived', () => {
    expect(face('w2', table)?.text).toBe('hidden');
    expect(face('g9', table)).toBeNull();
  });

  it('stand gap, cause, action, however the hand came', () => {
    expect(faces(['a1', 'w1', 'g1'], table).map(({ id }) => id)).toEqual(['g1', 'w1', 'a1']);
    expect(seriesFaces({ action: 'a1', gap: 'g1', cause: 'w1' }, table)).toHaveLength(3);
  });
});

describe('the line until my turn', () => {
  const order = ['s1', 's2', 's3', 's4', 's5', 's6'];

  it('goes round the table from whoever is on to me', () => {
    expect(line(order, 's5', 's2', 9)).toEqual(['s5', 's6', 's1', 's2']);
    expect(line(order, 's1', 's2', 9)).toEqual(['s1', 's2']);
  });

  it('keeps its beginning and me when it is long', () => {
    expect(line(order, 's2', 's1', 4)).toEqual(['s2', 's3', 's4', 's1']);
  });

  it('is empty on my own turn, when nobody is on, and for who does not sit here', () => {
    expect(line(order, 's2', 's2', 4)).toEqual([]);
    expect(line(order, undefined, 's2', 4)).toEqual([]);
    expect(line(order, 's2', 's9', 4)).toEqual([]);
  });
});

describe('what stays on the phone', () => {
  it('is the own series with its explanation and the cards one wrote; what has no words yet waits', () => {
    const things = keep({ view, mine, seat: 's1', card: (id) => deck[id] });
    expect(things.map(({ id }) => id)).toEqual(['x1', 'w3']);
    expect(things[0]).toMatchObject({ what: 'series', note: 'It is near' });
  });
});
