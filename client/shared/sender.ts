// Stop and wait: commands leave one at a time and in order; each is sent again until the server answers it.
import type { Entry, Journal } from './journal';
import type { Answer, Command, Envelope, Refusal } from './wire';

export interface SenderHooks {
  /** Sends one envelope; the promise may stay open for ever when the connection drops. */
  post(envelope: Envelope): Promise<Answer>;
  /** How many commands wait for an answer. */
  onPending(count: number): void;
  /** A command was taken and is in the room's log as `version`; told before the count goes down. */
  onTaken?(entry: Entry, version: number): void;
  /** A refusal nobody waits for any more: the page was reloaded, or a fail-over made the command come again. */
  onLateRefusal(entry: Entry, error: Refusal): void;
}

type Waiter = (answer: Answer) => void;

/** The server asks to try again in a moment. */
const RETRIED = new Set(['busy', 'unavailable']);
const FIRST_DELAY = 250;
const LONGEST_DELAY = 4000;

export class Sender {
  readonly #journal: Journal;
  readonly #hooks: SenderHooks;
  /** Beside each waiting entry: who waits for its answer, or null. */
  #waiters: (Waiter | null)[];
  /** Counts connections, so that an answer of a connection that is gone is not mistaken for one of the next. */
  #connection = 0;
  #connected = false;
  #busy = false;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #delay = FIRST_DELAY;
  #closed: Refusal | null = null;

  constructor(journal: Journal, hooks: SenderHooks) {
    this.#journal = journal;
    this.#hooks = hooks;
    this.#waiters = journal.waiting.map(() => null);
    journal.follow({
      handedOver: (count) => this.#handedOver(count),
      inherited: (count) => this.#inherited(count),
    });
    this.#tellPending();
  }

  send(activity: string, command: Command): Promise<Answer> {
    if (this.#closed) return Promise.resolve({ ok: false, error: this.#closed });
    this.#journal.add({ activity, command });
    const answer = new Promise<Answer>((resolve) => this.#waiters.push(resolve));
    this.#tellPending();
    // What cannot leave yet is kept at once: the page may be reloaded, or thrown out, before the network is back.
    if (this.#mayLeave()) void this.#pump();
    else void this.#journal.save();
    return answer;
  }

  /** A connection stands: what waits goes out. */
  connected(): void {
    this.#connection += 1;
    this.#connected = true;
    this.#busy = false;
    this.#delay = FIRST_DELAY;
    void this.#pump();
  }

  /** The connection is gone: what was on its way waits for the next one. */
  disconnected(): void {
    this.#connection += 1;
    this.#connected = false;
    this.#busy = false;
    this.#stopRetry();
  }

  /** The server took the frame on its way for none of ours: sending it again would only close every connection. */
  refused(code: string): void {
    const head = this.#journal.waiting[0];
    if (!head || !this.#busy) return;
    this.#connection += 1;
    this.#busy = false;
    this.#settle(head, { ok: false, error: { code, params: {} } }, () => this.#journal.drop());
  }

  /** The seat or the room is gone: everyone waiting is told, and nothing is sent any more. Answers what was left. */
  close(error: Refusal): readonly Entry[] {
    const left = this.#journal.waiting;
    this.#closed = error;
    this.disconnected();
    this.#waiters.forEach((waiter) => waiter?.({ ok: false, error }));
    this.#waiters = [];
    this.#hooks.onPending(0);
    return left;
  }

  #mayLeave(): boolean {
    return this.#connected && !this.#busy && !this.#retry;
  }

  async #pump(): Promise<void> {
    const head = this.#journal.waiting[0];
    if (!this.#mayLeave() || !head) return;
    this.#busy = true;
    const connection = this.#connection;
    await this.#journal.save();
    if (connection !== this.#connection) return;
    const envelope = { client: this.#journal.client, seq: this.#journal.last + 1, ...head };
    const answer = await this.#hooks.post(envelope);
    if (connection !== this.#connection) return;
    this.#busy = false;
    this.#answered(head, answer);
  }

  #answered(head: Entry, answer: Answer): void {
    if (answer.ok) this.#settle(head, answer, () => this.#journal.take());
    else if (RETRIED.has(answer.error.code)) return this.#later();
    else if (answer.error.code === 'gap') {
      // A gap that names where we already stand would send the same envelope for ever: give the server a moment.
      if (!this.#rewind(answer.error.params)) return this.#later();
    } else this.#settle(head, answer, () => this.#journal.drop());
    this.#delay = FIRST_DELAY;
    void this.#pump();
  }

  #settle(head: Entry, answer: Answer, note: () => void): void {
    note();
    if (answer.ok) this.#hooks.onTaken?.(head, answer.version);
    const waiter = this.#waiters.shift();
    if (this.#journal.waiting.length === 0) void this.#journal.save();
    this.#tellPending();
    if (waiter) waiter(answer);
    else if (!answer.ok) this.#hooks.onLateRefusal(head, answer.error);
  }

  #rewind(params: Record<string, unknown>): boolean {
    const have = typeof params.have === 'number' ? params.have : 0;
    if (have === this.#journal.last) return false;
    const again = this.#journal.rewind(have);
    this.#waiters.unshift(...Array.from({ length: again }, () => null));
    this.#tellPending();
    return true;
  }

  /** Another page sends these now, and tells if one of them is refused. */
  #handedOver(count: number): void {
    const waiters = this.#waiters.splice(0, count);
    this.#resumeSoon();
    waiters.forEach((waiter) => waiter?.({ ok: true, version: 0 }));
  }

  /** What was on its way waits behind these, and goes again under its number. */
  #inherited(count: number): void {
    this.#waiters.unshift(...Array.from({ length: count }, () => null));
    if (count > 0) this.#resumeSoon();
  }

  #resumeSoon(): void {
    this.#connection += 1;
    this.#busy = false;
    this.#tellPending();
    queueMicrotask(() => void this.#pump());
  }

  #later(): void {
    const delay = this.#delay * (0.75 + Math.random() / 2);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY);
    this.#retry = setTimeout(() => {
      this.#retry = null;
      void this.#pump();
    }, delay);
  }

  #stopRetry(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
  }

  #tellPending(): void {
    this.#hooks.onPending(this.#journal.waiting.length);
  }
}
