// What was written or chosen on a page and did not get to its room before the way there was closed.
import { alike, tidy, unpacked } from './copies';
import type { Entry } from './journal';
import type { Json, JsonObject } from './wire';

export interface Unsent {
  /** What somebody wrote, in the order it was written. */
  texts: string[];
  /** How many other acts there were: marks, votes, cards that were laid. */
  acts: number;
}

/** The fields of commands in which people's own words stand. */
export const WORDS = ['text', 'reason', 'word', 'name', 'title'] as const;

/**
 * Of acts that were not answered and drafts that were not sent: the words, each once. What somebody went on writing
 * stands in its last form only, and what the room is known to have (`own`, the last private layer) not at all.
 */
export function unsent(entries: readonly Entry[], drafts: readonly string[], own: JsonObject | undefined): Unsent {
  const spoken = entries.map(({ command }) => WORDS.map((field) => command[field]).filter(isWritten));
  const begun = drafts.map((draft) => unpacked(draft) ?? { words: draft, base: '' });
  const written = [...spoken.flat(), ...begun.flatMap(({ words, base }) => (alike(words, base) ? [] : [words]))];
  const there = new Set(strings(own ?? null).map(tidy));
  const texts = written.map((words) => words.trim()).filter((words) => !there.has(tidy(words)));
  const silent = entries.filter(({ activity }, place) => spoken[place]?.length === 0 && activity !== 'room');
  return { texts: texts.filter((words, place) => !saidLater(words, texts.slice(place + 1))), acts: silent.length };
}

export const isNothing = ({ texts, acts }: Unsent): boolean => texts.length === 0 && acts === 0;

const isWritten = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function saidLater(words: string, later: readonly string[]): boolean {
  return later.some((other) => tidy(other).startsWith(tidy(words)));
}

function strings(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
