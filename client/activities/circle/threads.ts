// Threads between pages, as every screen reads them.
import type { IconName } from '$shared/icons';
import type { Relation } from './wire';

/** Similar and different are told apart by sign, by the kind of line and by a word, never by colour. */
export const SIGN: Record<Relation, IconName> = { similar: 'similar', different: 'different' };

/** The beginning of a page: whole words, as many as fit in `limit` characters. */
export function beginning(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (Array.from(flat).length <= limit) return flat;
  const cut = Array.from(flat).slice(0, limit).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,.:;–-]+$/u, '')}…`;
}

/** What threads one's own phone holds, with those asked for and not answered yet. */
export function holding(held: readonly string[], asked: readonly { thread: string; joined: boolean }[]): Set<string> {
  const now = new Set(held);
  for (const { thread, joined } of asked) {
    if (joined) now.add(thread);
    else now.delete(thread);
  }
  return now;
}
