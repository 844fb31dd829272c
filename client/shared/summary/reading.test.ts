import { describe, expect, it } from 'vitest';
import {
  alignmentWord,
  columnsOf,
  cornerOf,
  flowChains,
  grouped,
  isEmpty,
  minutesOf,
  movedPin,
  pagesBeside,
  pinnedParts,
  say,
  sections,
} from './reading';
import { layerOf, FLOW, PAGES, quotes, SCATTER, THREADS } from './summary.fixture';

describe('the order of the summary', () => {
  const layer = layerOf(
    { activity: 'circle', figures: [{ name: 'pages', value: 2 }], parts: [PAGES, THREADS] },
    { activity: 'discussion', parts: [quotes('first')] },
    { activity: 'discussion', figures: [{ name: 'answers', value: 0 }] },
    { activity: 'discussion', parts: [quotes('second')] },
  );

  it('is run by run; runs with nothing to tell are left out, equal activities are counted', () => {
    expect(sections(layer).map(({ run, activity, nth, of }) => [run, activity, nth, of])).toEqual([
      ['1', 'circle', 1, 1],
      ['2', 'discussion', 1, 2],
      ['4', 'discussion', 2, 2],
    ]);
  });

  it('has what is pinned first, in the order of the pins, and only there', () => {
    const pinned = { ...layer, pins: ['4:second', '1:threads', '9:gone'] };
    expect(pinnedParts(pinned).map(({ key, activity }) => [key, activity])).toEqual([
      ['4:second', 'discussion'],
      ['1:threads', 'circle'],
    ]);
    expect(sections(pinned).flatMap(({ parts }) => parts.map(({ key }) => key))).toEqual(['1:pages', '2:first']);
  });

  it('is empty as long as nothing was gathered', () => {
    expect(isEmpty(layerOf({ activity: 'rummy', figures: [{ name: 'series', value: 0 }] }))).toBe(true);
    expect(isEmpty(layer)).toBe(false);
  });

  it('knows the pages of a run, and none of another', () => {
    expect(Object.keys(pagesBeside(layer, '1'))).toEqual(['p1', 'p2']);
    expect(pagesBeside(layer, '2')).toEqual({});
  });
});

describe('pins', () => {
  it('move by one place, and stay where they cannot', () => {
    expect(movedPin(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(movedPin(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
    expect(movedPin(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(movedPin(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});

describe('minutes', () => {
  it('are those of runs that ended and of the one that goes on', () => {
    const layer = { ...layerOf(), minutes: 20 };
    expect(minutesOf(layer, 1_000_000)).toBe(20);
    expect(minutesOf({ ...layer, since: 1_000_000 }, 1_000_000 + 5 * 60_000)).toBe(25);
    // A clock that goes behind the server's takes nothing away.
    expect(minutesOf({ ...layer, since: 1_000_000 }, 0)).toBe(20);
  });
});

describe('quotes', () => {
  it('stand under what they answer, neighbours together', () => {
    const said = [
      { words: 'a', about: 'q1' },
      { words: 'b', about: 'q1' },
      { words: 'c', about: { he: 'ש', en: 'q2' } },
      { words: 'd' },
    ];
    expect(grouped(said).map(({ about, quotes }) => [about, quotes.length])).toEqual([
      ['q1', 2],
      [say({ he: 'ש', en: 'q2' }), 1],
      ['', 1],
    ]);
  });
});

describe('a flow map', () => {
  it('has the columns of its kinds in their order', () => {
    expect(columnsOf(FLOW)).toEqual(['gap', 'cause', 'action']);
    const { g1: _, ...others } = FLOW.nodes;
    expect(columnsOf({ ...FLOW, nodes: others })).toEqual(['cause', 'action']);
  });

  it('is drawn from its ribbons, the strongest first, and from what nothing hangs on', () => {
    expect(flowChains(FLOW)).toEqual([
      { cards: ['c1', 'a1'], weight: 3, column: 1 },
      { cards: ['g1', 'c1'], weight: 2, column: 0 },
      { cards: ['a2'], weight: 1, column: 2 },
    ]);
  });
});

describe('effectiveness and resources', () => {
  it.each([
    [undefined, 'too-few'],
    [-0.2, 'against'],
    [-0.19, 'none'],
    [0.19, 'none'],
    [0.2, 'weak'],
    [0.5, 'clear'],
  ] as const)('tau %s is %s', (tau, word) => {
    expect(alignmentWord(tau)).toBe(word);
  });

  it('marks the points of the corner by their words', () => {
    expect(cornerOf(SCATTER).map(({ label, corner }) => [label, corner])).toEqual([
      ['tutors', false],
      ['buses', true],
    ]);
  });
});
