// The pulse of a line: one that says nothing may be dead without anybody knowing, so it is asked.

/** A line that has been silent for so long (milliseconds) is asked whether it lives, while somebody looks. */
const QUIET = 3000;
/** Sooner, when a command is not answered: the server answers questions at once, whatever its store is doing. */
const UNANSWERED = 1500;
/** So long (milliseconds) a question may be open before the line is in doubt; doubled when that was in vain. */
const DOUBT = 2500;
const LONGEST_DOUBT = 80_000;

/**
 * Nobody is told when a network forgets a line, and who only watches sends nothing that would fail. In a room where
 * things happen the question is hardly ever asked; in a hall where nothing does, a thousand phones ask 330 times a second.
 */
export class Pulse {
  readonly #ask: () => void;
  readonly #inDoubt: () => void;
  #patience = DOUBT;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the line will have been quiet for too long. */
  #due = 0;
  /** A question is open. */
  #asked = false;

  /** `ask` sends something that is answered at once; `inDoubt` is told when no answer came. */
  constructor(ask: () => void, inDoubt: () => void) {
    this.#ask = ask;
    this.#inDoubt = inDoubt;
  }

  /** Something came on the line: it lives. */
  heard(): void {
    this.#due = Date.now() + QUIET;
    // A timer for every frame would be many; the one that runs looks again.
    if (this.#asked || !this.#timer) this.#listen(QUIET);
  }

  /** A command was sent. */
  commanded(): void {
    if (this.#asked) return;
    this.#due = Date.now() + UNANSWERED;
    this.#listen(UNANSWERED);
  }

  /** Asks at once: there is reason to. */
  askNow(): void {
    if (!this.#asked) this.#start(this.#patience, () => this.#inDoubt());
    this.#asked = true;
    this.#ask();
  }

  /** The line answers what it is asked. */
  answered(): void {
    this.#patience = DOUBT;
    this.heard();
  }

  /** The line was dropped for its silence; perhaps it would have answered yet. */
  dropped(): void {
    this.#patience = Math.min(this.#patience * 2, LONGEST_DOUBT);
  }

  /** There is no line any more. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#asked = false;
  }

  #listen(milliseconds: number): void {
    this.#asked = false;
    this.#start(milliseconds, () => this.#quiet());
  }

  #start(milliseconds: number, then: () => void): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      then();
    }, milliseconds);
  }

  #quiet(): void {
    const left = this.#due - Date.now();
    if (left > 0) this.#listen(left);
    // Whoever takes the phone up again asks at once.
    else if (document.visibilityState !== 'hidden') this.askNow();
  }
}
