// Joint summaries for tests: layers as the server sends them.
import type { Figure, Flow, Pages, Part, Quotes, Scatter, SummaryLayer, Threads } from './wire';

export const PAGES: Pages = {
  id: 'pages',
  name: 'pages',
  type: 'pages',
  pages: { p1: { text: 'I learnt to read at thirty', seat: 's1' }, p2: { text: '', back: 'A degree' } },
  order: ['p1', 'p2'],
};
export const THREADS: Threads = {
  id: 'threads',
  name: 'threads',
  type: 'threads',
  threads: [{ relation: 'similar', word: 'persistence', pages: ['p1', 'p2'], people: 4 }],
};
export const FLOW: Flow = {
  id: 'flow',
  name: 'flow',
  type: 'flow',
  nodes: {
    g1: { kind: 'gap', words: 'few read', count: 2 },
    c1: { kind: 'cause', words: 'no quiet place', count: 3 },
    a1: { kind: 'action', words: 'the library', count: 3 },
    a2: { kind: 'action', words: 'a bus', count: 1 },
  },
  order: ['g1', 'c1', 'a1', 'a2'],
  links: [
    { start: 'g1', end: 'c1', count: 2 },
    { start: 'c1', end: 'a1', count: 3 },
  ],
};
export const SCATTER: Scatter = {
  id: 'scatter',
  name: 'scatter',
  type: 'scatter',
  points: {
    0: { words: 'tutors', resources: 100_000, score: 2.5, budget: 'flexible' },
    1: { words: 'buses', resources: 900_000, score: 1.2, budget: 'other' },
  },
  corner: ['buses'],
};

export function quotes(id: string, ...said: string[]): Quotes {
  const words = said.length > 0 ? said : ['the parents first'];
  return { id, name: 'highlights', type: 'quotes', quotes: words.map((one) => ({ words: one })) };
}

/** A layer of these runs, numbered from 1. */
export function layerOf(...runs: { activity: string; figures?: Figure[]; parts?: Part[] }[]): SummaryLayer {
  const numbered = runs.map(({ activity, figures = [], parts = [] }, index) => [
    String(index + 1),
    {
      activity,
      figures,
      parts: Object.fromEntries(parts.map((part) => [part.id, part])),
      order: parts.map(({ id }) => id),
    },
  ]);
  return {
    title: 'Meeting 1',
    date: 1_764_000_000_000,
    people: 12,
    minutes: 0,
    runs: Object.fromEntries(numbered) as SummaryLayer['runs'],
    order: numbered.map(([number]) => number as string),
    pins: [],
  };
}
