// The joint summary as it is read: what is pinned first, then run by run; and a part cut into pages of the shared screen.
import type { Chain } from '../flow';
import { CARD_KINDS, type CardKind } from '../cards';
import { pick } from '../text.svelte';
import type { ScatterPoint } from '../scatter';
import type { Bars, Figure, Flow, Pages, Part, Quote, Scatter, SummaryLayer, Words } from './wire';

/** A part and where it stands; `key` is what pins name it by. */
export interface PlacedPart {
  key: string;
  run: string;
  activity: string;
  part: Part;
  pinned: boolean;
}

/** One run of an activity: its numbers, and its parts that are not pinned. `nth` of `of` runs of this activity. */
export interface Section {
  run: string;
  activity: string;
  nth: number;
  of: number;
  figures: readonly Figure[];
  parts: PlacedPart[];
}

const MINUTE = 60_000;

/** Words as this viewer reads them: typed ones as they were typed. */
export function say(words: Words): string {
  return typeof words === 'string' ? words : pick(words);
}

export const partKey = (run: string, id: string): string => `${run}:${id}`;

function partsOf(layer: SummaryLayer, run: string): PlacedPart[] {
  const own = layer.runs[run];
  if (!own) return [];
  return own.order.flatMap((id) => {
    const part = own.parts[id];
    const key = partKey(run, id);
    return part ? [{ key, run, activity: own.activity, part, pinned: layer.pins.includes(key) }] : [];
  });
}

/** The pinned parts in the facilitator's order. */
export function pinnedParts(layer: SummaryLayer): PlacedPart[] {
  const all = new Map(layer.order.flatMap((run) => partsOf(layer, run).map((placed) => [placed.key, placed])));
  return layer.pins.flatMap((key) => all.get(key) ?? []);
}

/** The runs that have anything to tell, as they began. */
export function sections(layer: SummaryLayer): Section[] {
  const runs = layer.order.filter((run) => {
    const own = layer.runs[run];
    return own !== undefined && (own.order.length > 0 || own.figures.some(({ value }) => value > 0));
  });
  const activityOf = (run: string) => layer.runs[run]?.activity ?? '';
  return runs.map((run, place) => {
    const same = (other: string) => activityOf(other) === activityOf(run);
    return {
      run,
      activity: activityOf(run),
      nth: runs.slice(0, place + 1).filter(same).length,
      of: runs.filter(same).length,
      figures: layer.runs[run]?.figures ?? [],
      parts: partsOf(layer, run).filter(({ pinned }) => !pinned),
    };
  });
}

/** Whether anything at all has been gathered. */
export function isEmpty(layer: SummaryLayer): boolean {
  return sections(layer).length === 0;
}

/** Minutes of work so far, with the run that goes on; `now` is the server's time. */
export function minutesOf(layer: SummaryLayer, now: number): number {
  const going = layer.since === undefined ? 0 : Math.max(0, Math.round((now - layer.since) / MINUTE));
  return layer.minutes + going;
}

/** The pins after one of them moved by so many places; the same order where it cannot. */
export function movedPin(pins: readonly string[], key: string, by: number): string[] {
  const from = pins.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= pins.length) return [...pins];
  const left = pins.filter((pin) => pin !== key);
  return [...left.slice(0, to), key, ...left.slice(to)];
}

/** Neighbouring quotes that answer the same stand under one heading. */
export function grouped(quotes: readonly Quote[]): { about: string; quotes: Quote[] }[] {
  const groups: { about: string; quotes: Quote[] }[] = [];
  for (const quote of quotes) {
    const about = quote.about === undefined ? '' : say(quote.about);
    const last = groups.at(-1);
    if (last && last.about === about) last.quotes.push(quote);
    else groups.push({ about, quotes: [quote] });
  }
  return groups;
}

/** The columns of a flow map: the kinds it has. */
export function columnsOf(flow: Flow): CardKind[] {
  const there = new Set(Object.values(flow.nodes).map(({ kind }) => kind));
  return CARD_KINDS.filter((kind) => there.has(kind));
}

/** The ribbons as chains of two, and what nothing hangs on as chains of one; the strongest first, then the oldest. */
export function flowChains(flow: Flow): Chain[] {
  const columns = columnsOf(flow);
  const columnOf = (id: string) => columns.indexOf(flow.nodes[id]?.kind ?? 'gap');
  const linked = new Set(flow.links.flatMap(({ start, end }) => [start, end]));
  const place = new Map(flow.order.map((id, index) => [id, index]));
  const alone = flow.order.filter((id) => !linked.has(id) && flow.nodes[id]);
  const chains = [
    ...flow.links.map(({ start, end, count }) => ({ cards: [start, end], weight: count, column: columnOf(start) })),
    ...alone.map((id) => ({ cards: [id], weight: flow.nodes[id]?.count ?? 0, column: columnOf(id) })),
  ];
  const first = ({ cards }: Chain) => place.get(cards[0] ?? '') ?? 0;
  return chains.sort((a, b) => b.cards.length - a.cards.length || b.weight - a.weight || first(a) - first(b));
}

/** How strongly effectiveness and resources go together, in a word. */
export function alignmentWord(tau: number | undefined): 'too-few' | 'against' | 'none' | 'weak' | 'clear' {
  if (tau === undefined) return 'too-few';
  if (tau <= -WEAK) return 'against';
  if (tau < WEAK) return 'none';
  return tau < CLEAR ? 'weak' : 'clear';
}
const WEAK = 0.2;
const CLEAR = 0.5;

/** Whether a first round stands behind these bars. */
export function hasBefore({ bars }: Bars): boolean {
  return Object.values(bars).some(({ before }) => before !== undefined);
}

/** The points with whether each stands in the corner of much money and little effect. */
export function cornerOf({ points, corner }: Scatter): ScatterPoint[] {
  const named = new Set(corner.map(say));
  return Object.entries(points).map(([id, { words, resources, score, budget }]) => {
    const label = say(words);
    return { id, label, resources, score, budget, corner: named.has(label) };
  });
}

/** The pages of a run, for whatever speaks of them by id. */
export function pagesBeside(layer: SummaryLayer, run: string): Pages['pages'] {
  const parts = Object.values(layer.runs[run]?.parts ?? {});
  return Object.assign({}, ...parts.map((part) => (part.type === 'pages' ? part.pages : {}))) as Pages['pages'];
}
