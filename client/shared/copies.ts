// Words and the copy they were written upon: kept in one string, and compared as who reads them would.

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

export function tidy(words: string): string {
  const seen = words.replace(/\s+/gu, ' ').replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '');
  return seen.normalize('NFC').replace(/ +/gu, ' ').trim();
}
