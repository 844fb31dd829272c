// What a page asks of its room, and what other pages of the seat left unasked: the tabs, the journal and the sender.
import { draftsOf, forgetDrafts } from './draft.svelte';
import { Journal, type Entry } from './journal';
import type { Cupboard } from './keep';
import { Sender, type SenderHooks } from './sender';
import { Tabs } from './tabs';
import type { Refusal } from './wire';

/** What a page that is out of its room for good has left: acts without an answer, and drafts. */
export interface Left {
  entries: readonly Entry[];
  drafts: readonly string[];
}

export class Outgoing {
  readonly sender: Sender;
  readonly journal: Journal;
  readonly #tabs: Tabs;
  readonly #seat: string;
  readonly #cupboard: Cupboard;
  #stood = false;

  private constructor(seat: string, cupboard: Cupboard, tabs: Tabs, journal: Journal, hooks: SenderHooks) {
    this.#seat = seat;
    this.#cupboard = cupboard;
    this.#tabs = tabs;
    this.journal = journal;
    this.sender = new Sender(journal, hooks);
  }

  static async open(seat: string, cupboard: Cupboard, hooks: (journal: Journal) => SenderHooks): Promise<Outgoing> {
    const ready: { one?: Outgoing } = {};
    const tabs = new Tabs(seat, cupboard, () => void ready.one?.inherit());
    const journal = await Journal.open(tabs.key, cupboard, await tabs.leftBehind(), tabs.former);
    ready.one = new Outgoing(seat, cupboard, tabs, journal, hooks(journal));
    return ready.one;
  }

  connected(): void {
    this.sender.connected();
    // A tab that crashed said nothing; it was looked for when this page was opened, and is looked for when it is back.
    if (this.#stood && this.#tabs.hear) void this.inherit();
    this.#stood = true;
  }

  async inherit(): Promise<void> {
    await this.journal.inherit(await this.#tabs.leftBehind());
  }

  /** The page has done with the room; what waits is kept for the next time. */
  close(): void {
    this.sender.disconnected();
    this.#tabs.close();
  }

  /** The way to the room is closed for good. What was left is told before it is taken off the device. */
  async end(error: Refusal, tell: (left: Left) => void): Promise<void> {
    const entries = this.sender.close(error);
    const drafts = `${this.#seat}.`;
    tell({ entries, drafts: await draftsOf(drafts, this.#cupboard) });
    await forgetDrafts(drafts, this.#cupboard);
    await this.journal.forget();
    this.#tabs.close();
  }
}
