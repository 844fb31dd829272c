// The joint summary as pages of the shared screen: nothing shrinks, what does not fit comes on a page of its own. Pages
// fill from their beginning and have names, so that what is added changes only the last page of its part.
import { flowPages, type Chain } from '../flow';
import { flowBox } from './drawing';
import { columnsOf, flowChains, pinnedParts, say, sections, type PlacedPart, type Section } from './reading';
import type { Bar, Chains, Figure, Flow, Pages, Part, Quote, SummaryLayer, Threads } from './wire';

/**
 * A page: numbers of some runs, or a part, whole or cut. `chains`: of a flow map; `names`: which page of a scatter's;
 * `more`: this is the last page that is shown of the part, and so many more there would be.
 */
export type Slide = { key: string; more?: number } & (
  | { what: 'figures'; runs: readonly Section[]; first: boolean }
  | { what: 'part'; placed: PlacedPart; part: Part; chains?: readonly Chain[]; names?: number }
);

/** The height of a page under its title, in em of 36 pixels at 1920 by 1080; and that of a flow map, in its own units. */
const HEIGHT = 20.5;
export const FLOW_HEIGHT = 41;
/** Pages of one part: the whole of it is on the console and on paper. A round of all pages stays short enough. */
const MOST_PINNED = 4;
const MOST_OTHERS = 2;
/** Runs beside one another on a page of numbers. */
const MOST_RUNS = 5;
/** The names of the three kinds, and those of the three marks, once on each page. */
const CHAIN_HEAD = 2;
const BARS_HEAD = 1.9;
/** A page of the circle longer than this is as wide as the screen. */
const LONG_PAGE = 150;

const linesOf = (words: string, length: number): number =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / length)), 0);

function quoteHeight(quote: Quote, before: Quote | undefined): number {
  const about = quote.about === undefined ? '' : say(quote.about);
  const same = before !== undefined && about === (before.about === undefined ? '' : say(before.about));
  const head = about === '' || same ? 0 : linesOf(about, 80) * 1.3 + 1.5;
  return head + linesOf(say(quote.words), 60) * 1.76 + (quote.seat ? 1.5 : 0) + 0.8;
}

function chainHeight({ gap, cause, action, note = '', people }: Chains['chains'][number]): number {
  const lines = Math.max(...[gap, cause, action].map((words) => linesOf(say(words), 26)));
  const behind = note === '' ? (people > 1 ? 1.8 : 0) : linesOf(note, 70) * 1.35 + 0.5;
  return 0.4 + lines * 1.3 + 1.4 + behind + 0.7;
}

/** Whether a page needs the whole width. */
export function isWide({ text, back }: { text: string; back?: string }): boolean {
  return back !== undefined || text.length > LONG_PAGE;
}

function pageHeight(page: { text: string; back?: string }): number {
  if (page.back !== undefined) return Math.max(linesOf(page.text, 42), linesOf(page.back, 42) + 1) * 1.4 + 3.6;
  return linesOf(page.text, isWide(page) ? 88 : 42) * 1.4 + 3.6;
}

function barHeight(bar: Bar): number {
  return Math.max(2.5, linesOf(say(bar.words), 25) * 1.1 + 0.46);
}

/** Entries in pages no higher than `most`, in their order; one that is higher has a page of its own. */
export function filled<Entry>(
  entries: readonly Entry[],
  heightOf: (entry: Entry, before: Entry | undefined) => number,
  most: number,
): Entry[][] {
  const pages: Entry[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const last = pages.at(-1);
    const height = heightOf(entry, last?.at(-1));
    if (last && used + height <= most) {
      last.push(entry);
      used += height;
    } else {
      pages.push([entry]);
      used = heightOf(entry, undefined);
    }
  }
  return pages;
}

/** Pages two abreast, wide ones alone in their row: rows first, then pages of rows. */
function pageRows({ pages, order }: Pages): string[][] {
  const rows: string[][] = [];
  let open = false;
  for (const id of order) {
    const page = pages[id];
    if (!page) continue;
    const wide = isWide(page);
    if (open && !wide) rows.at(-1)?.push(id);
    else rows.push([id]);
    open = !wide && !(open && rows.at(-1)?.length === 2);
  }
  return rows;
}

/** The strongest first, so a thread's ends that are not named are few. */
export const MOST_ENDS = 5;
const threadHeight = ({ pages }: Threads['threads'][number]): number => 3.2 + Math.min(pages.length, MOST_ENDS) * 1.35;

function cut(part: Part): Part[] {
  switch (part.type) {
    case 'quotes':
      return filled(part.quotes, quoteHeight, HEIGHT).map((quotes) => ({ ...part, quotes }));
    case 'chains':
      return filled(part.chains, chainHeight, HEIGHT - CHAIN_HEAD).map((chains) => ({ ...part, chains }));
    case 'threads':
      return filled(part.threads, threadHeight, HEIGHT).map((threads) => ({ ...part, threads }));
    case 'bars':
      return filled(Object.entries(part.bars), ([, bar]) => barHeight(bar), HEIGHT - BARS_HEAD).map((bars) => ({
        ...part,
        bars: Object.fromEntries(bars),
      }));
    case 'pages': {
      const height = (row: string[]) => Math.max(...row.map((id) => pageHeight(part.pages[id] ?? { text: '' }))) + 0.8;
      return filled(pageRows(part), height, HEIGHT).map((rows) => ({ ...part, order: rows.flat() }));
    }
    default:
      return [part];
  }
}

function flowSlides(placed: PlacedPart, part: Flow): Slide[] {
  const box = flowBox(part, columnsOf(part).length, FLOW_HEIGHT);
  return flowPages(flowChains(part), box).map((chains, index) => ({
    key: `${placed.key}/${index}`,
    what: 'part',
    placed,
    part,
    chains,
  }));
}

function partSlides(placed: PlacedPart, namePages: number): Slide[] {
  const { part, key } = placed;
  if (part.type === 'flow') return flowSlides(placed, part);
  if (part.type === 'scatter') {
    return Array.from({ length: Math.max(1, namePages) }, (_, names) => ({
      key: `${key}/${names}`,
      what: 'part',
      placed,
      part,
      names,
    }));
  }
  return cut(part).map((page, index) => ({ key: `${key}/${index}`, what: 'part', placed, part: page }));
}

/** The first pages of a part; the last of them tells how many more there would be. */
function shortened(slides: Slide[], most: number): Slide[] {
  const last = slides[most - 1];
  if (slides.length <= most || last === undefined) return slides;
  return [...slides.slice(0, most - 1), { ...last, more: slides.length - most }];
}

/** The numbers of a run that say anything. */
export function telling({ figures }: Section): Figure[] {
  return figures.filter(({ value }) => value > 0);
}

/** Runs with numbers, in rows as even as can be. */
function figureSlides(runs: readonly Section[]): Slide[] {
  const counted = runs.filter((run) => telling(run).length > 0);
  const pages = Math.ceil(counted.length / MOST_RUNS);
  const each = Math.ceil(counted.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => ({
    key: `figures/${page}`,
    what: 'figures',
    first: page === 0,
    runs: counted.slice(page * each, (page + 1) * each),
  }));
}

/** All pages: what is pinned, then the numbers, then run by run. `namePages`: how many a scatter's names need. */
export function slidesOf(layer: SummaryLayer, namePages: (key: string) => number): Slide[] {
  const runs = sections(layer);
  const slides = (placed: PlacedPart) =>
    shortened(partSlides(placed, namePages(placed.key)), placed.pinned ? MOST_PINNED : MOST_OTHERS);
  return [
    ...figureSlides(runs),
    ...pinnedParts(layer).flatMap(slides),
    ...runs.flatMap(({ parts }) => parts.flatMap(slides)),
  ];
}

/** The chain most people stand behind, of what is pinned if anything is. */
export function strongest(layer: SummaryLayer): Chains['chains'][number] | undefined {
  const of = (placed: readonly PlacedPart[]) =>
    placed.flatMap(({ part }) => (part.type === 'chains' ? part.chains : [])).sort((a, b) => b.people - a.people)[0];
  return of(pinnedParts(layer)) ?? of(sections(layer).flatMap(({ parts }) => parts));
}
