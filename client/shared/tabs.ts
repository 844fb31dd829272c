// The tabs of one seat: each keeps a journal of its own, and what one leaves behind is found by the next, or by another.
import { randomId } from './journal';
import type { Cupboard } from './keep';

const SLOT = 'tzimtzamti.tab.';
/** A tab that lives answers a call within this long (milliseconds), unless it is put to sleep. */
const ANSWERS = 300;
/** A page that goes may be a reload: it has this long (milliseconds) to take up its own journal. */
const RELOADS = 2500;

type Said = { ask: true } | { here: string } | { left: string };

const prefix = (seat: string) => `journal.${seat}`;

/**
 * Web locks would say exactly who lives, but exist on https and localhost only, and a tab that was put to sleep keeps
 * them. So tabs are called; one that lives and does not answer loses its journal, finds that out when it next writes to
 * it, and begins another (see `Journal`).
 */
export class Tabs {
  /** Where this page keeps its journal. */
  readonly key: string;
  /** Where this tab kept it before it was loaded anew. */
  readonly former: string | undefined;
  readonly #seat: string;
  readonly #cupboard: Cupboard;
  readonly #slot: string;
  readonly #channel: BroadcastChannel | null;
  readonly #listening = new AbortController();

  /** `onLeft`: another tab of the seat has gone, and did not come back. */
  constructor(seat: string, cupboard: Cupboard, onLeft: () => void) {
    this.#seat = seat;
    this.#cupboard = cupboard;
    this.#slot = SLOT + seat;
    this.key = `${prefix(seat)}.${randomId()}`;
    this.former = this.#takeName();
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`tzimtzamti.${seat}`) : null;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if ('ask' in data) this.#say({ here: this.key });
      if ('left' in data) setTimeout(onLeft, RELOADS);
    });
    const { signal } = this.#listening;
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    window.addEventListener('pageshow', () => this.#takeName(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => (document.visibilityState === 'hidden' ? this.#keepName() : this.#takeName()),
      { signal },
    );
  }

  /** Where tabs that live no more have left their journals. */
  async leftBehind(): Promise<string[]> {
    const others = (await this.#cupboard.keys(prefix(this.#seat))).filter((key) => key !== this.key);
    const present = others.some((key) => key !== this.former) ? await this.#call() : new Set<string>();
    return this.#over ? [] : others.filter((key) => !present.has(key));
  }

  /** Whether tabs can hear each other; some old iPhones have no way. */
  get hear(): boolean {
    return this.#channel !== null;
  }

  /** This page has done with the seat. */
  close(): void {
    if (this.#over) return;
    this.#leave();
    this.#listening.abort();
    this.#channel?.close();
  }

  get #over(): boolean {
    return this.#listening.signal.aborted;
  }

  async #call(): Promise<Set<string>> {
    const present = new Set<string>();
    if (!this.#channel) return present;
    const hear = ({ data }: MessageEvent<Said>) => 'here' in data && present.add(data.here);
    this.#channel.addEventListener('message', hear);
    this.#say({ ask: true });
    await new Promise((resolve) => setTimeout(resolve, ANSWERS));
    this.#channel.removeEventListener('message', hear);
    return present;
  }

  #say(said: Said): void {
    this.#channel?.postMessage(said);
  }

  #leave(): void {
    this.#keepName();
    this.#say({ left: this.key });
  }

  // While a tab is seen its name is not in the session: a tab that is duplicated from it would take it along.
  #takeName(): string | undefined {
    try {
      const name = sessionStorage.getItem(this.#slot) ?? undefined;
      sessionStorage.removeItem(this.#slot);
      return name;
    } catch {
      return undefined; // storage is switched off: the others are asked
    }
  }

  #keepName(): void {
    try {
      sessionStorage.setItem(this.#slot, this.key);
    } catch {
      // storage is switched off
    }
  }
}
