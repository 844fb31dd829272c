// Looking a room up while its code is typed: found, not there, or a network that lets people wait.
import { ApiError, findRoom, type RoomSummary } from '$shared/api';
import type { Refusal } from '$shared/wire';
import { isCode } from '$shared/code';

/** After this long (milliseconds) a page says that the network is slow. */
const SLOW = 2500;
/** What failed for now is asked again after this long (milliseconds). */
const AGAIN = 3000;
const PASSING = new Set(['offline', 'unavailable', 'busy', 'throttled']);

export class Lookup {
  /** `asking` turns into `slow` by itself. `failed` keeps asking when the failure may pass. */
  state = $state<'idle' | 'asking' | 'slow' | 'found' | 'failed'>('idle');
  room = $state.raw<RoomSummary | null>(null);
  error = $state.raw<Refusal | null>(null);
  #call: AbortController | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #code = '';
  #key: string | null = null;

  /** A code of eight digits is looked up, with the join key of its link; anything shorter ends what was asked before. */
  look(code: string, key: string | null): void {
    if (code === this.#code && this.state !== 'failed') return;
    this.stop();
    this.#code = code;
    this.#key = key;
    if (isCode(code)) void this.#ask(code);
  }

  /** Asks for the same code once more. */
  again(): void {
    const code = this.#code;
    this.stop();
    this.#code = code;
    if (isCode(code)) void this.#ask(code);
  }

  stop(): void {
    this.#call?.abort();
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#code = '';
    this.state = 'idle';
    this.room = null;
    this.error = null;
  }

  async #ask(code: string): Promise<void> {
    const call = new AbortController();
    this.#call = call;
    this.state = 'asking';
    this.#later(SLOW, () => this.state === 'asking' && (this.state = 'slow'));
    try {
      const room = await findRoom(code, { signal: call.signal, ...(this.#key === null ? {} : { key: this.#key }) });
      if (call.signal.aborted) return;
      this.room = room;
      this.error = null;
      this.state = 'found';
    } catch (error) {
      if (!call.signal.aborted) this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    const { code, params } = error instanceof ApiError ? error : new ApiError('unavailable');
    this.error = { code, params };
    this.state = 'failed';
    if (PASSING.has(code)) this.#later(AGAIN, () => this.again());
  }

  #later(delay: number, then: () => void): void {
    this.#timers.push(setTimeout(then, delay));
  }
}
