import { describe, expect, it } from 'vitest';
import { filled, isWide, slidesOf, strongest, type Slide } from './slides';
import { FLOW, layerOf, PAGES, quotes, SCATTER, THREADS } from './summary.fixture';
import type { Chains, SummaryLayer } from './wire';

const one = () => 1;
const keys = (layer: SummaryLayer, names: (key: string) => number = one) =>
  slidesOf(layer, names).map(({ key }) => key);
const figures = [{ name: 'series', value: 3 }];
const long = (count: number) => Array.from({ length: count }, (_, n) => `${n} ${'word '.repeat(50)}`);

function chains(count: number): Chains {
  return {
    id: 'series',
    name: 'series',
    type: 'chains',
    chains: Array.from({ length: count }, (_, n) => ({
      gap: `gap ${n}`,
      cause: `cause ${n}`,
      action: `action ${n}`,
      people: n,
    })),
  };
}

describe('pages are filled', () => {
  it('in order, none above its height, and what is higher than a page stands alone', () => {
    expect(filled([2, 3, 4, 20, 1, 1], (height) => height, 9)).toEqual([[2, 3, 4], [20], [1, 1]]);
  });
});

describe('the pages of the summary', () => {
  const layer = layerOf(
    { activity: 'circle', figures, parts: [PAGES, THREADS] },
    { activity: 'rating', figures, parts: [SCATTER] },
    { activity: 'rummy', figures, parts: [FLOW, chains(2)] },
  );

  it('begin with the numbers, then come the pins, then run by run', () => {
    expect(keys({ ...layer, pins: ['3:series', '1:threads'] })).toEqual([
      'figures/0',
      '3:series/0',
      '1:threads/0',
      '1:pages/0',
      '2:scatter/0',
      '3:flow/0',
    ]);
  });

  it('have as many pages of a scatter as its names need', () => {
    expect(keys(layer, (key) => (key === '2:scatter' ? 2 : 1)).filter((key) => key.startsWith('2:'))).toEqual([
      '2:scatter/0',
      '2:scatter/1',
    ]);
  });

  it('put runs side by side in rows as even as can be', () => {
    const runs = Array.from({ length: 6 }, () => ({ activity: 'rummy', figures }));
    const rows = slidesOf(layerOf(...runs), one).map((slide) => (slide.what === 'figures' ? slide.runs.length : 0));
    expect(rows).toEqual([3, 3]);
  });

  it('stay as they are when something is added at the end of a part', () => {
    const of = (count: number) => slidesOf(layerOf({ activity: 'talk', parts: [quotes('q', ...long(count))] }), one);
    const words = (slide: Slide | undefined) =>
      slide?.what === 'part' && slide.part.type === 'quotes' ? slide.part.quotes.map((quote) => quote.words) : [];
    expect(of(2)).toHaveLength(1);
    expect(of(5)).toHaveLength(2);
    expect(words(of(5)[0]).slice(0, 2)).toEqual(words(of(2)[0]));
  });

  it('are few for each part, and say how many more there would be', () => {
    const many = layerOf({ activity: 'rummy', parts: [chains(40)] });
    const others = slidesOf(many, one);
    const pinned = slidesOf({ ...many, pins: ['1:series'] }, one);
    expect(others).toHaveLength(2);
    expect(pinned).toHaveLength(4);
    expect(others[1]?.more).toBe((pinned[3]?.more ?? 0) + 2);
  });

  it('give a page of the circle the whole width when it is long or turned', () => {
    expect(isWide({ text: 'short' })).toBe(false);
    expect(isWide({ text: 'x'.repeat(600) })).toBe(true);
    expect(isWide({ text: 'short', back: 'other side' })).toBe(true);
  });
});

describe('the strongest chain', () => {
  it('is of the pinned ones if there are any', () => {
    const layer = layerOf({ activity: 'rummy', parts: [chains(5)] }, { activity: 'rummy', parts: [chains(3)] });
    expect(strongest(layer)?.people).toBe(4);
    expect(strongest({ ...layer, pins: ['2:series'] })?.people).toBe(2);
    expect(strongest(layerOf())).toBeUndefined();
  });
});
