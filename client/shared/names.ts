// Names of people, shortened.

/** Two letters of a name: of its first and last word, or the first two of a single one. Whole characters, emoji too. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s\u05be-]+/u)
    .filter(Boolean);
  const first = Array.from(words[0] ?? '');
  const last = words.length > 1 ? Array.from(words[words.length - 1] ?? '')[0] : first[1];
  return ((first[0] ?? '') + (last ?? '')).toLocaleUpperCase();
}

/** The first word of a name, for places where a whole name does not fit. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}
