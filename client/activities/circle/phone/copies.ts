// Two copies of one side of a page, the phone's and the server's: which of them is the newer one.
import { alike, type Kept } from '$shared/copies';

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
