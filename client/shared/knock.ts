// Knocking: while the line is missing or in doubt, a small call every second asks whether the server can be reached.

/** From one knock to the next, milliseconds, give or take a little: a hall does not knock in one instant. */
const EVERY = 1000;
/** Until the first knock of one in a hurry, at most; and so long it waits for an answer. */
const SOON = 300;
const IMPATIENT = 2000;
/** A knock that is not answered by then is given up. Others are under way beside it: a browser makes six calls at once. */
const GIVEN_UP = 5000;

/** Resolves when the server answers at all; anything else rejects. */
export async function knock(signal: AbortSignal): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store', signal });
  if (!answer.ok) throw new Error('nobody answers');
}

/**
 * Browsers slow down WebSockets that fail again and again, and a connection that is being made may hang for long. Small
 * calls do neither: the first that is answered says that the network is back.
 */
export class Knocking {
  readonly #knock: typeof knock;
  /** A knock was answered, within so many milliseconds; or it was not. */
  readonly #answered: (took: number) => void;
  readonly #failed: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #under: AbortController | null = null;
  #patience = GIVEN_UP;

  constructor(answered: (took: number) => void, failed: () => void, how = knock) {
    this.#answered = answered;
    this.#failed = failed;
    this.#knock = how;
  }

  /** In a hurry, it soon counts as not answered: a browser may send it down an old connection that is as dead. */
  start(hurry = false): void {
    this.#patience = hurry ? IMPATIENT : GIVEN_UP;
    if (this.#under) return;
    this.#under = new AbortController();
    this.#later(this.#under.signal, hurry ? SOON * Math.random() : undefined);
  }

  /** Knocks that are under way are not heard any more. */
  stop(): void {
    this.#under?.abort();
    this.#under = null;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #later(stopped: AbortSignal, pause = EVERY * (0.85 + Math.random() * 0.3)): void {
    this.#timer = setTimeout(() => {
      this.#later(stopped);
      // Nobody sees a hidden page; whoever takes the phone up again makes it try at once.
      if (document.visibilityState !== 'hidden') void this.#once(stopped);
    }, pause);
  }

  async #once(stopped: AbortSignal): Promise<void> {
    const one = new AbortController();
    const end = () => one.abort();
    const timer = setTimeout(end, this.#patience);
    stopped.addEventListener('abort', end, { once: true });
    const begun = Date.now();
    try {
      await this.#knock(one.signal);
    } catch {
      // the next one may be answered
      return stopped.aborted ? undefined : this.#failed();
    } finally {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
    }
    if (!stopped.aborted) this.#answered(Date.now() - begun);
  }
}
