// The address of a room on a phone: eight digits in the path, and the join key of a scanned link in the fragment.
import { asCode } from '$shared/code';

/** The longest name, in characters. */
export const NAME_LIMIT = 40;
const RETURN_CODE_LENGTH = 6;

export interface Way {
  code: string;
  /** The join key of a link or QR, or null for a code somebody typed. */
  key: string | null;
}

/** The room this page's address names, or null at the home page. */
export function readAddress({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Way | null {
  const code = /^\/(\d{8})\/?$/.exec(pathname)?.[1];
  if (code === undefined) return null;
  const key = hash.slice(1);
  return { code, key: key === '' ? null : key };
}

/** A link to a room, as somebody pasted it (also with spaces around it); null for anything else. */
export function readLink(words: string): Way | null {
  const found = /(?:^|\/\/[^/\s]+)\/(\d{8})\/?(?:#([\w-]+))?\s*$/.exec(words.trim());
  return found?.[1] === undefined ? null : { code: found[1], key: found[2] ?? null };
}

/** The digits of a return code, whatever else was typed. */
export function asReturnCode(words: string): string {
  return asCode(words).slice(0, RETURN_CODE_LENGTH);
}

export function isReturnCode(digits: string): boolean {
  return digits.length === RETURN_CODE_LENGTH;
}

/** A return code in two groups, with a space that never breaks: `123 456`. */
export function shownReturnCode(digits: string): string {
  return digits.length > 3 ? `${digits.slice(0, 3)}\u00a0${digits.slice(3)}` : digits;
}
