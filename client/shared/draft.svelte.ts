// Words being written: kept on the device a moment after every key, so that a reload or a locked phone loses none.
import { cupboard as device, type Cupboard } from './keep';

const PAUSE = 200;

export interface Draft {
  /** The words so far; bind an input to it. */
  value: string;
  /** The words were sent: nothing is kept. */
  clear(): void;
}

const prefix = 'draft.';

class KeptDraft implements Draft {
  readonly #key: string;
  readonly #cupboard: Cupboard;
  #words = $state('');
  #touched = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(key: string, cupboard: Cupboard) {
    this.#key = prefix + key;
    this.#cupboard = cupboard;
    void this.#recall();
    window.addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.#flush());
  }

  get value(): string {
    return this.#words;
  }

  set value(words: string) {
    this.#words = words;
    this.#touched = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  clear(): void {
    this.value = '';
    this.#flush();
  }

  async #recall(): Promise<void> {
    const words = await this.#cupboard.get<string>(this.#key);
    // What was typed meanwhile is newer than what was kept.
    if (words !== undefined && !this.#touched) this.#words = words;
  }

  #flush(): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    void (this.#words === '' ? this.#cupboard.remove(this.#key) : this.#cupboard.put(this.#key, this.#words));
  }
}

const drafts = new Map<string, Draft>();

/** The draft under this key; the same object for the same key as long as the page lives. */
export function draft(key: string, cupboard: Cupboard = device): Draft {
  const known = drafts.get(key) ?? new KeptDraft(key, cupboard);
  drafts.set(key, known);
  return known;
}

/** What stands in all drafts whose keys begin so, on this page and on the device. */
export async function draftsOf(begin: string, cupboard: Cupboard = device): Promise<string[]> {
  const written = new Map(opened(begin).map(([key, { value }]) => [prefix + key, value]));
  for (const key of await cupboard.keys(prefix + begin))
    if (!written.get(key)) written.set(key, (await cupboard.get<string>(key)) ?? '');
  return [...written.values()].filter((words) => words.trim() !== '');
}

export async function forgetDrafts(begin: string, cupboard: Cupboard = device): Promise<void> {
  opened(begin).forEach(([, one]) => one.clear());
  for (const key of await cupboard.keys(prefix + begin)) await cupboard.remove(key);
}

const opened = (begin: string) => [...drafts].filter(([key]) => key.startsWith(begin));
