// The journal of one seat on one page: what was asked, what was answered, what still waits. It outlives a reload.
import type { Cupboard } from './keep';
import type { Command } from './wire';

export interface Entry {
  activity: string;
  command: Command;
}

interface Kept {
  client: string;
  /** The seq of the last command the server took; the head of `waiting` always travels as `last + 1`. */
  last: number;
  /** What the server took, oldest first, ending at `last`; resent if a fail-over lost it. */
  taken: Entry[];
  waiting: Entry[];
}

/** How many taken commands are remembered for a fail-over. */
export const REMEMBERED = 200;

export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class Journal {
  readonly #key: string;
  readonly #cupboard: Cupboard;
  #kept: Kept;

  private constructor(key: string, cupboard: Cupboard, kept: Kept) {
    this.#key = key;
    this.#cupboard = cupboard;
    this.#kept = kept;
  }

  static async open(key: string, cupboard: Cupboard): Promise<Journal> {
    const kept = await cupboard.get<Kept>(key);
    return new Journal(key, cupboard, kept ?? { client: randomId(), last: 0, taken: [], waiting: [] });
  }

  get client(): string {
    return this.#kept.client;
  }

  get last(): number {
    return this.#kept.last;
  }

  get waiting(): readonly Entry[] {
    return this.#kept.waiting;
  }

  /** Must be awaited before a command leaves: a page that forgot it would give its seq to another command. */
  async save(): Promise<void> {
    const { client, last, taken, waiting } = this.#kept;
    await this.#cupboard.put(this.#key, { client, last, taken: [...taken], waiting: [...waiting] });
  }

  async forget(): Promise<void> {
    this.#kept = { client: randomId(), last: 0, taken: [], waiting: [] };
    await this.#cupboard.remove(this.#key);
  }

  add(entry: Entry): void {
    this.#kept.waiting.push(entry);
  }

  /** The head was taken: its seq is used. */
  take(): void {
    const head = this.#kept.waiting.shift();
    if (!head) return;
    this.#kept.last += 1;
    this.#kept.taken.push(head);
    if (this.#kept.taken.length > REMEMBERED) this.#kept.taken.shift();
  }

  /** The head was refused: the next command uses its seq. */
  drop(): void {
    this.#kept.waiting.shift();
  }

  /**
   * The log stands at `have` for this client. What was taken after it waits again, in front, in its old order.
   * Answers how many entries came back.
   */
  rewind(have: number): number {
    const lost = Math.min(Math.max(this.#kept.last - have, 0), this.#kept.taken.length);
    const again = lost > 0 ? this.#kept.taken.splice(-lost) : [];
    this.#kept.waiting.unshift(...again);
    this.#kept.last = have;
    return again.length;
  }
}
