// Two copies of one side of a page, the phone's and the server's: which of them is the newer one.

/** What stands on this phone, and the server's copy it was written upon. */
export interface Kept {
  words: string;
  base: string;
}

/** One string for the draft store: words and base are kept together or not at all. */
export function packed(kept: Kept): string {
  return JSON.stringify([kept.words, kept.base]);
}

/** What was kept, or null where nothing was, or something that is not ours. */
export function unpacked(text: string): Kept | null {
  try {
    const [words, base] = JSON.parse(text) as [unknown, unknown];
    return typeof words === 'string' && typeof base === 'string' ? { words, base } : null;
  } catch {
    return null;
  }
}

/** Whether two texts are the same to who reads them: the server tidies spaces, signs nobody sees and the form of letters. */
export function alike(one: string, other: string): boolean {
  return tidy(one) === tidy(other);
}

function tidy(words: string): string {
  const seen = words.replace(/\s+/gu, ' ').replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '');
  return seen.normalize('NFC').replace(/ +/gu, ' ').trim();
}

/**
 * How the copies stand to each other. `same`: nothing to do. `ours`: the server does not have these words yet.
 * `theirs`: the server has newer ones (another phone wrote), and nothing was written here meanwhile. `both`: words were
 * written here and there; a person must choose.
 */
export type Standing = 'same' | 'ours' | 'theirs' | 'both';

/** `sent` are texts of this phone the server may have by now. */
export function standing(kept: Kept | null, server: string, sent: readonly string[]): Standing {
  if (kept === null || alike(kept.words, server)) return 'same';
  if (alike(kept.base, server) || sent.some((words) => alike(words, server))) return 'ours';
  return alike(kept.words, kept.base) ? 'theirs' : 'both';
}
