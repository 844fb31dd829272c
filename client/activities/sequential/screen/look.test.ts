import { describe, expect, it } from 'vitest';
import type { SequentialPublic } from '$shared/wire.gen';
import { afterTurn, chainsOf, headingCards, scenes, sorted, stageSteps } from './look';

const cards = Array.from({ length: 20 }, (_, index) => `k${index}`);

function view(change: Partial<SequentialPublic> = {}): SequentialPublic {
  return {
    stage: 'cause',
    stages: ['gap', 'cause', 'action'],
    at_most: 3,
    how: 'together',
    counts_shown: false,
    cards,
    written: {},
    headings: ['g1', 'g2'],
    settled: { '': ['g1', 'g2'] },
    finished: 0,
    people: 4,
    order: [],
    skipped: [],
    reasons: [],
    links: {},
    ...change,
  };
}

describe('stages', () => {
  it('are those of the setup and the result', () => {
    expect(stageSteps({ stage: 'action', stages: ['gap', 'action'] })).toEqual([
      { stage: 'gap', state: 'done' },
      { stage: 'action', state: 'now' },
      { stage: 'result', state: 'ahead' },
    ]);
  });
});

describe('what is seen one after another', () => {
  it('is every card under all headings while nothing can be told of them', () => {
    const seen = scenes(view(), 9, 3);
    expect(seen.map(({ heading }) => heading)).toEqual([undefined, undefined, undefined]);
    expect(seen.flatMap((scene) => scene.cards)).toEqual(cards);
    expect(seen.map((scene) => scene.cards.length)).toEqual([9, 9, 2]);
  });

  it('is made of pages of like size and whole rows', () => {
    expect(scenes(view(), 15, 3).map((scene) => scene.cards.length)).toEqual([12, 8]);
  });

  it('is each heading with its most marked cards once counts are shown', () => {
    const counts = { g1: { k7: 2, k3: 5 }, g2: { k1: 1 } };
    const seen = scenes(view({ counts_shown: true, counts }), 9, 3);
    expect(seen.map(({ heading }) => heading)).toEqual(['g1', 'g2']);
    expect(seen[0]?.cards.slice(0, 3)).toEqual(['k3', 'k7', 'k0']);
    expect(seen[1]?.cards[0]).toBe('k1');
    expect(seen[0]?.more).toBe(11);
  });

  it('is every card under the heading everybody talks about', () => {
    const seen = scenes(view({ focus: 'g2' }), 9, 3);
    expect(new Set(seen.map(({ heading }) => heading))).toEqual(new Set(['g2']));
    expect(seen.flatMap((scene) => scene.cards)).toHaveLength(cards.length);
  });

  it('is one empty page when no card lies on the table', () => {
    expect(scenes(view({ headings: [''], cards: [] }), 9, 3)).toEqual([{ heading: '', cards: [], more: 0 }]);
  });
});

describe('the order of cards', () => {
  it('is chosen, most marked, table', () => {
    const told = view({ settled: { g1: ['k9'] }, counts: { g1: { k9: 1, k4: 6 } } });
    expect(sorted(told, 'g1').slice(0, 3)).toEqual(['k9', 'k4', 'k0']);
  });
});

describe('the rest', () => {
  it('reads headings and links', () => {
    expect(headingCards('')).toEqual([]);
    expect(headingCards('g1/c2')).toEqual(['g1', 'c2']);
    expect(chainsOf(view({ links: { 'g1/c2': { cards: ['g1', 'c2'], people: 3 }, g2: { cards: ['g2'] } } }))).toEqual([
      { cards: ['g1', 'c2'], weight: 3 },
      { cards: ['g2'], weight: 0 },
    ]);
  });

  it('knows who comes next, past those who were skipped', () => {
    const turns = { order: ['a', 'b', 'c'], skipped: ['b'], turn: { seat: 'a', number: 1 } };
    expect(afterTurn(view(turns))).toBe('c');
    expect(afterTurn(view({ ...turns, turn: { seat: 'c', number: 2 } }))).toBe('a');
    expect(afterTurn(view({ order: ['a'], turn: { seat: 'a', number: 1 } }))).toBeUndefined();
    expect(afterTurn(view())).toBeUndefined();
  });
});
