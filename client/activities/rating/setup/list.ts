// A list of interventions while it is being prepared: its order, its limits, and what is wrong with one of them.
import type { OwnIntervention } from '$shared/console/wire';

export const HEADS = [
  'excelling-schools',
  'excelling-authority',
  'gaps-schools',
  'special-education',
  'other-fields',
] as const satisfies readonly OwnIntervention['head'][];
export const PROVIDERS = ['school', 'authority'] as const satisfies readonly OwnIntervention['provider'][];
export const BUDGETS = ['flexible', 'separate', 'other'] as const satisfies readonly OwnIntervention['budget'][];

export const NAME_LIMIT = 80;
export const SHORT_LIMIT = 24;
export const GOAL_LIMIT = 160;
export const LIST_LIMIT = 60;
export const RESOURCES_LIMIT = 1_000_000_000;

/** What was understood of an intervention so far. */
export type Draft = Partial<OwnIntervention>;

/** An intervention as people write it: resources are still words. */
export interface Written {
  name: string;
  short: string;
  goal: string;
  head: string;
  provider: string;
  resources: string;
  budget: string;
}

export interface RowFault {
  /** Names its words: `rating-setup-fault-<code>`. */
  code: string;
  limit?: number;
  length?: number;
  value?: string;
}
export type Field = keyof Written;

/** The interventions under their heads, in the guide's order, each with its place in the whole list. */
export function underHeads(list: readonly OwnIntervention[]): {
  head: OwnIntervention['head'];
  rows: { row: OwnIntervention; place: number }[];
}[] {
  const placed = list.map((row, place) => ({ row, place }));
  return HEADS.map((head) => ({ head, rows: placed.filter(({ row }) => row.head === head) })).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** The list in which the intervention at `place` has changed places with its neighbour under the same head. */
export function moved(list: readonly OwnIntervention[], place: number, by: -1 | 1): OwnIntervention[] {
  const next = [...list];
  const head = list[place]?.head;
  let other = place + by;
  while (next[other] && next[other]!.head !== head) other += by;
  if (next[place] && next[other]) [next[place], next[other]] = [next[other]!, next[place]!];
  return next;
}

/** One spelling for comparing names: letters and digits alone. */
const plain = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const oneLine = (words: string) => words.split(/\s+/).filter(Boolean).join(' ');
const lengthOf = (words: string) => Array.from(words.normalize('NFC')).length;

/** Whole shekels in what was written: separators and ₪ are passed over. `null` for nothing, `undefined` for no sum. */
export function shekels(words: string): number | null | undefined {
  const bare = words
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/₪|ש["״]ח/g, ' ')
    .trim();
  if (bare === '') return null;
  if (!/^(\d{1,3}([ ,.'’]\d{3})+|\d{1,12})$/.test(bare)) return undefined;
  return Number(bare.replace(/\D/g, ''));
}

/** An intervention to write over. */
export function written(draft: Draft, resources: string): Written {
  const { name = '', short = '', goal = '', head = '', provider = '', budget } = draft;
  return { name, short, goal, head, provider, resources, budget: budget ?? '' };
}

/** What is wrong with it, by field; nothing for a good one. `names` are those of the others in the list. */
export function faultsOf(row: Written, names: readonly string[]): Partial<Record<Field, RowFault>> {
  const faults: Partial<Record<Field, RowFault>> = {};
  const limited = { name: NAME_LIMIT, goal: GOAL_LIMIT, short: SHORT_LIMIT } as const;
  for (const [field, limit] of Object.entries(limited) as [keyof typeof limited, number][]) {
    const length = lengthOf(oneLine(row[field]));
    if (length > limit) faults[field] = { code: `${field}-too-long`, limit, length };
    if (length === 0 && field !== 'short') faults[field] = { code: `${field}-empty` };
  }
  if (!faults.name && names.some((name) => plain(name) === plain(row.name))) faults.name = { code: 'twice' };
  if (row.head === '') faults.head = { code: 'head-empty' };
  if (row.provider === '') faults.provider = { code: 'provider-empty' };
  const sum = shekels(row.resources);
  if (sum === undefined) faults.resources = { code: 'resources-unknown', value: row.resources };
  else if (sum !== null && sum > RESOURCES_LIMIT)
    faults.resources = { code: 'resources-too-large', limit: RESOURCES_LIMIT };
  return faults;
}

/** The intervention somebody wrote; to be asked for only where it has no faults. */
export function asIntervention(row: Written): OwnIntervention {
  const sum = shekels(row.resources);
  return {
    name: oneLine(row.name),
    short: oneLine(row.short),
    goal: oneLine(row.goal),
    head: row.head as OwnIntervention['head'],
    provider: row.provider as OwnIntervention['provider'],
    ...(typeof sum === 'number' ? { resources: sum } : {}),
    ...(row.budget === '' ? {} : { budget: row.budget as NonNullable<OwnIntervention['budget']> }),
  };
}

/** A list somebody kept on this device; an empty one where it is not readable any more. */
export function kept(words: string): OwnIntervention[] {
  try {
    const found: unknown = JSON.parse(words || '[]');
    return Array.isArray(found) ? (found as OwnIntervention[]).filter(isIntervention).slice(0, LIST_LIMIT) : [];
  } catch {
    return [];
  }
}

function isIntervention(found: OwnIntervention): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const said = [found.name, found.goal, found.head, found.provider].every((words) => typeof words === 'string');
  if (!said || !HEADS.includes(found.head) || !PROVIDERS.includes(found.provider)) return false;
  const row = written(found, found.resources == null ? '' : String(found.resources));
  return Object.keys(faultsOf(row, [])).length === 0;
}
