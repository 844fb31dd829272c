// Parts of a page that are fetched when they are first shown, or once the page has had its time, whichever comes first.

/** Milliseconds after which a page that stands fetches what it may need next. */
const QUIET = 1500;
/** Milliseconds until a part that did not come is asked for again. */
const AGAIN = 2000;

export class Later<Part> {
  readonly #load: () => Promise<{ default: Part }>;
  #part = $state.raw<Part | null>(null);
  #coming: Promise<void> | null = null;

  constructor(load: () => Promise<{ default: Part }>) {
    this.#load = load;
  }

  /** The part, or null while it is on its way; reading it sets it on its way. */
  get here(): Part | null {
    if (!this.#part) void this.arrive();
    return this.#part;
  }

  /** Resolves when the part is here, however often it has to be asked for. */
  arrive(): Promise<void> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  /** Fetches it in quiet; call it in an effect. */
  soon(): () => void {
    const timer = setTimeout(() => void this.arrive(), QUIET);
    return () => clearTimeout(timer);
  }

  async #fetch(): Promise<void> {
    for (;;) {
      try {
        this.#part = (await this.#load()).default;
        return;
      } catch {
        await new Promise((passed) => setTimeout(passed, AGAIN));
      }
    }
  }
}
