// The journal of one seat on one page: what was asked, what was answered, what still waits. It outlives the page.
import type { Cupboard } from './keep';
import type { Command } from './wire';

export interface Entry {
  activity: string;
  command: Command;
}

/** Commands that are counted together. */
interface Part {
  client: string;
  /** The seq of the last command the server took; the head of `waiting` always travels as `last + 1`. */
  last: number;
  /** What the server took, oldest first, ending at `last`; resent if a fail-over lost it. */
  taken: Entry[];
  waiting: Entry[];
}

export interface Kept extends Part {
  /** When it was kept, epoch milliseconds; like `before`, journals of earlier versions have none. */
  at?: number;
  /** What other pages of the seat left unsent. It keeps its own numbers, and goes first. */
  before?: Part[];
}

/** Whoever sends what waits: told at once when entries come or go at its front. */
export interface Follower {
  /** So many, the oldest, are sent by another page now. */
  handedOver(count: number): void;
  /** So many came in front of all others. */
  inherited(count: number): void;
}

/** How many taken commands are remembered for a fail-over. */
export const REMEMBERED = 200;

export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const blank = (): Part => ({ client: randomId(), last: 0, taken: [], waiting: [] });
const copied = ({ client, last, taken, waiting }: Part): Part => ({
  client,
  last,
  taken: [...taken],
  waiting: [...waiting],
});

/**
 * A page's journal stands on the device under a key of the page's own. Another page takes it over by taking it away, in
 * one step: a page whose journal is gone has been taken for dead, and what it had kept is the other's to send.
 */
export class Journal {
  /** Where it stands on the device. */
  readonly key: string;
  readonly #cupboard: Cupboard;
  #own = blank();
  #before: Part[] = [];
  /** What stands on the device, and so goes to whoever takes the journal over. */
  readonly #onDevice = new WeakSet<Entry>();
  #follower: Follower | null = null;
  /** One thing is done with the device at a time. */
  #turn: Promise<void> = Promise.resolve();
  #saving: Promise<void> | null = null;

  private constructor(key: string, cupboard: Cupboard) {
    this.key = key;
    this.#cupboard = cupboard;
  }

  /**
   * A journal under `key`, where nothing stands yet. `former` are keys of pages of the seat that are gone: the numbers of
   * `own` (else of the one used last) are gone on with, and what waits in the others goes before everything.
   */
  static async open(key: string, cupboard: Cupboard, former: readonly string[] = [], own?: string): Promise<Journal> {
    const journal = new Journal(key, cupboard);
    try {
      await cupboard.gather<Kept>(former, key, (found) => journal.#begin(found, own));
      journal.#note(journal.waiting);
    } catch {
      // What is still there is not this page's to send.
      journal.#own = blank();
      journal.#before = [];
      await cupboard.put(key, journal.#snapshot());
    }
    return journal;
  }

  follow(follower: Follower): void {
    this.#follower = follower;
  }

  /** Of the command that goes next, as `last`. */
  get client(): string {
    return this.#next.client;
  }

  get last(): number {
    return this.#next.last;
  }

  get waiting(): readonly Entry[] {
    return [...this.#before, this.#own].flatMap((part) => part.waiting);
  }

  /** Must be awaited before a command leaves: a page that forgot it would give its seq to another command. */
  save(): Promise<void> {
    this.#saving ??= this.#inTurn(() => {
      this.#saving = null;
      return this.#write();
    });
    return this.#saving;
  }

  /** What pages that are gone left under these keys is sent from here, before what waits here. */
  async inherit(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await this.#inTurn(() => this.#takeOver(keys));
  }

  async forget(): Promise<void> {
    this.#own = blank();
    this.#before = [];
    await this.#inTurn(() => this.#cupboard.remove(this.key));
  }

  add(entry: Entry): void {
    this.#own.waiting.push(entry);
  }

  /** The head was taken: its seq is used. */
  take(): void {
    const part = this.#next;
    const head = part.waiting.shift();
    if (!head) return;
    part.last += 1;
    part.taken.push(head);
    if (part.taken.length > REMEMBERED) part.taken.shift();
    this.#dropEmpty();
  }

  /** The head was refused: the next command uses its seq. */
  drop(): void {
    this.#next.waiting.shift();
    this.#dropEmpty();
  }

  /**
   * The log stands at `have` for this client. What was taken after it waits again, in front, in its old order.
   * Answers how many entries came back.
   */
  rewind(have: number): number {
    const part = this.#next;
    const lost = Math.min(Math.max(part.last - have, 0), part.taken.length);
    const again = lost > 0 ? part.taken.splice(-lost) : [];
    part.waiting.unshift(...again);
    part.last = have;
    return again.length;
  }

  get #next(): Part {
    return this.#before[0] ?? this.#own;
  }

  #dropEmpty(): void {
    this.#before = this.#before.filter(({ waiting }) => waiting.length > 0);
  }

  #begin(found: Map<string, Kept>, own: string | undefined): Kept {
    const all = inOrder(found);
    const gone = all.find((kept) => kept === found.get(own ?? '')) ?? all.at(-1);
    const parts = all.flatMap((kept) => (kept === gone ? (kept.before ?? []) : unsent(kept)));
    this.#before = parts.map(copied);
    if (gone) this.#own = copied(gone);
    return this.#snapshot();
  }

  async #write(): Promise<void> {
    const { waiting } = this;
    if (await this.#cupboard.replace(this.key, this.#snapshot())) return this.#note(waiting);
    this.#startAnew();
    const left = this.waiting;
    await this.#cupboard.put(this.key, this.#snapshot());
    this.#note(left);
  }

  async #takeOver(keys: readonly string[]): Promise<void> {
    let kept: readonly Entry[] = [];
    try {
      await this.#cupboard.gather<Kept>([this.key, ...keys], this.key, (found) => {
        if (!found.delete(this.key)) this.#startAnew();
        const known = new Set([...this.#before, this.#own].map(({ client }) => client));
        const parts = inOrder(found)
          .flatMap(unsent)
          .filter(({ client }) => !known.has(client));
        this.#before.unshift(...parts.map(copied));
        this.#follower?.inherited(parts.reduce((sum, { waiting }) => sum + waiting.length, 0));
        kept = this.waiting;
        return this.#snapshot();
      });
      this.#note(kept);
    } catch {
      // the device fails: they may stay where they are
    }
  }

  /** Another page took this one for dead. What stood on the device is sent there, the rest under numbers of its own. */
  #startAnew(): void {
    const before = this.waiting.length;
    const waiting = this.waiting.filter((entry) => !this.#onDevice.has(entry));
    this.#own = { ...blank(), waiting };
    this.#before = [];
    this.#follower?.handedOver(before - waiting.length);
  }

  #snapshot(): Kept {
    return { ...copied(this.#own), at: Date.now(), before: this.#before.map(copied) };
  }

  #note(entries: readonly Entry[]): void {
    entries.forEach((entry) => this.#onDevice.add(entry));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work);
    return this.#turn;
  }
}

/** Of what pages kept, the oldest first. */
function inOrder(found: Map<string, Kept>): Kept[] {
  return [...found.values()].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}

function unsent(kept: Kept): Part[] {
  return [...(kept.before ?? []), kept].filter(({ waiting }) => waiting.length > 0);
}
