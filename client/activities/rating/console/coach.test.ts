import { describe, expect, it } from 'vitest';
import type { RatingPublic } from '../wire';
import { momentOf, mostMoved, nearlyDone, stepOf } from './coach';

const nobody = { raters: {}, talk: {} };

function look(change: Partial<RatingPublic>) {
  const view = {
    open: false,
    live: false,
    round: 1,
    finished: 0,
    shows: 'bars' as const,
    different: [] as string[],
    order: ['a', 'b'],
    points: {},
  };
  return { ...view, ...change };
}

function moves(changed: number) {
  return {
    first: { people: 6 },
    reasons: {},
    moves: [
      [3, changed, 0],
      [0, 2, 0],
      [0, 0, 1],
    ] as [[number, number, number], [number, number, number], [number, number, number]],
  };
}

describe('when to close a round', () => {
  it('is always possible, and recommended once most have finished', () => {
    expect(stepOf(look({ open: true, finished: 5 }), nobody, 10, false)).toEqual({ do: 'close', filled: false });
    expect(stepOf(look({ open: true, finished: 6 }), nobody, 10, false)).toEqual({ do: 'close', filled: true });
  });

  it('is recommended too where everything was marked by nearly all, though few marked everything', () => {
    expect(nearlyDone(look({ open: true }), { ...nobody, raters: { a: 8, b: 8 } }, 10)).toBe(true);
    expect(nearlyDone(look({ open: true }), { ...nobody, raters: { a: 8, b: 2 } }, 10)).toBe(false);
    expect(nearlyDone(look({ open: true }), nobody, 0)).toBe(false);
  });
});

describe('the way through the results', () => {
  it('leads from what was rated differently to the questions, one by one, and to a second round', () => {
    const view = look({ different: ['b', 'a'] });
    expect(stepOf(view, nobody, 10, false)).toEqual({ do: 'item', item: 'b' });
    expect(stepOf({ ...view, shows: 'item' }, nobody, 10, false)).toEqual({ do: 'talk' });
    const asking = { ...nobody, talk: { next_question: 'q2' } };
    expect(stepOf({ ...view, shows: 'talk' }, asking, 10, false)).toEqual({ do: 'ask', question: 'q2' });
    expect(stepOf({ ...view, shows: 'talk' }, nobody, 10, false)).toEqual({ do: 'second' });
  });

  it('goes straight to the questions where everything was rated alike', () => {
    expect(stepOf(look({}), nobody, 10, false)).toEqual({ do: 'talk' });
  });

  it('ends with what moved, the resources where there are any, and what comes next', () => {
    const view = look({ round: 2, results: { a: moves(1), b: moves(4) } });
    expect(stepOf(view, nobody, 10, false)).toEqual({ do: 'item', item: 'b' });
    expect(stepOf({ ...view, shows: 'item' }, nobody, 10, false)).toEqual({ do: 'next' });
    const points = { a: { resources: 5, score: 2, corner: false } };
    expect(stepOf({ ...view, shows: 'item', points }, nobody, 10, false)).toEqual({ do: 'scatter' });
    expect(stepOf({ ...view, shows: 'scatter', points }, nobody, 10, false)).toEqual({ do: 'next' });
  });

  it('is over when the run is', () => {
    expect(stepOf(look({ open: true }), nobody, 10, true)).toEqual({ do: 'next' });
    expect(momentOf(look({ open: true }), true)).toBe('over');
  });
});

describe('what moved most', () => {
  it('is the intervention with most changes, or none', () => {
    expect(mostMoved(look({ results: { a: moves(2), b: moves(1) } }))).toBe('a');
    expect(mostMoved(look({ results: { a: moves(0) } }))).toBeUndefined();
  });

  it('is told by the agreement where nobody may be told to have moved', () => {
    const round = (agreement: number) => ({ people: 6, agreement });
    const a = { first: round(0.2), second: round(0.3), reasons: {} };
    const b = { first: round(0.2), second: round(-0.5), reasons: {} };
    expect(mostMoved(look({ results: { a, b } }))).toBe('b');
  });
});

describe('the moment', () => {
  it('tells a silent rating from a live one', () => {
    expect(momentOf(look({ open: true }), false)).toBe('rating');
    expect(momentOf(look({ open: true, live: true }), false)).toBe('live');
  });

  it('never is the talk while marks are asked for', () => {
    expect(momentOf(look({ open: true, round: 2, shows: 'talk' }), false)).toBe('second');
    expect(momentOf(look({ round: 2, shows: 'talk' }), false)).toBe('talk');
    expect(momentOf(look({ round: 2 }), false)).toBe('shift');
  });
});
