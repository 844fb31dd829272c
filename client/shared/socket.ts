// The connection: socket.io with MessagePack, reopened soon after every loss and at once when the phone wakes up.
import { io } from 'socket.io-client';
import * as parser from 'socket.io-msgpack-parser';
import { Knocking, type knock } from './knock';
import { Pulse } from './pulse';
import type { Answer, Envelope, Patch, Presence, View } from './wire';

/** The little of a socket.io socket that a connection needs; tests put their own in its place. */
export interface Wire {
  readonly connected: boolean;
  connect(): unknown;
  disconnect(): unknown;
  emit(event: string, ...args: unknown[]): unknown;
  on(event: string, listener: (...args: never[]) => void): unknown;
}

export function openWire(token: string): Wire {
  return io({
    transports: ['websocket'],
    auth: { token },
    parser,
    // This file decides when to try again: it knows when the phone woke up, and can say when the next try is.
    reconnection: false,
    autoConnect: false,
    forceNew: true,
    timeout: 8000,
  });
}

export interface ConnectionHooks {
  onUp(): void;
  onDown(): void;
  onView(view: View): void;
  onPatch(...patch: Patch): void;
  /** The server closed the connection because of a frame it could not take. */
  onRefused(code: string): void;
  /** The next try, epoch milliseconds, or null while one is being made. */
  onRetryAt(moment: number | null): void;
  /** This token opens nothing any more: `removed`, `room-deleted`, or why it was turned away. */
  onGone(code: string): void;
}

const FIRST_DELAY = 300;
/** Between tries while the server turns us away for now. Milliseconds. */
const LONGEST_DELAY = 3000;
/** Between tries while nobody is reached: rare, since browsers slow down what fails often; knocking finds the way back. */
const LONGEST_ALONE = 30_000;
/** A try may take two knocks and this long (milliseconds) before it counts as hanging. */
const HANGS = 1500;
/** Hidden for longer than this (milliseconds), a phone's socket may be dead without knowing it. */
const ASLEEP = 5000;
/** Turned away for now, not for good. */
const PASSING = new Set(['busy', 'unavailable', 'too-many', 'throttled']);

/** The code in a CONNECT_ERROR of the server, or null for a failure of the network. */
export function refusedCode(error: Error & { data?: unknown; type?: string }): string | null {
  if (error.type !== undefined || !('data' in error)) return null;
  const data = error.data as { code?: unknown } | null | undefined;
  return typeof data?.code === 'string' ? data.code : error.message;
}

export class Connection {
  readonly #wire: Wire;
  readonly #hooks: ConnectionHooks;
  readonly #knocking: Knocking;
  readonly #pulse: Pulse;
  #delay = FIRST_DELAY;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the try that is being made began; null between tries. */
  #tryingSince: number | null = null;
  /** Knocks before this moment are no news: what they led to has failed. */
  #deafUntil = 0;
  #deafFor = FIRST_DELAY;
  #hiddenAt: number | null = null;
  #over = false;
  readonly #listening = new AbortController();

  constructor(wire: Wire, hooks: ConnectionHooks, knocks?: typeof knock) {
    this.#wire = wire;
    this.#hooks = hooks;
    this.#knocking = new Knocking(
      (took) => this.#reachable(took),
      () => this.#unreachable(),
      knocks,
    );
    this.#pulse = new Pulse(
      () => this.#ask(),
      () => this.#knocking.start(true),
    );
    wire.on('connect', () => this.#up());
    wire.on('disconnect', () => this.#down(LONGEST_ALONE));
    wire.on('connect_error', (error: Error) => this.#failed(error));
    wire.on('view', (view: View) => this.#heard(() => hooks.onView(view)));
    wire.on('patch', (...patch: Patch) => this.#heard(() => hooks.onPatch(...patch)));
    wire.on('gone', (told: { code: string }) => this.#gone(told.code));
    wire.on('refused', (told: { code: string }) => hooks.onRefused(told.code));
    this.#watch();
  }

  open(): void {
    this.#stopTimer();
    if (this.#over) return;
    this.#tryingSince = Date.now();
    this.#knocking.start();
    this.#wire.connect();
  }

  /** Drops what stands, if anything, and tries at once. */
  reopen(): void {
    if (this.#over) return;
    this.#wire.disconnect();
    this.#delay = FIRST_DELAY;
    // Dropping a standing connection has planned a new try: this one replaces it.
    this.open();
  }

  close(): void {
    this.#over = true;
    this.#listening.abort();
    this.#stopTimer();
    this.#pulse.stop();
    this.#knocking.stop();
    this.#wire.disconnect();
  }

  /** Resolves with the server's answer, and never if the connection drops first. */
  post(envelope: Envelope): Promise<Answer> {
    this.#pulse.commanded();
    return new Promise((resolve) =>
      this.#wire.emit('command', envelope, (answer: Answer) => {
        this.#answered();
        resolve(answer);
      }),
    );
  }

  #up(): void {
    this.#delay = this.#deafFor = FIRST_DELAY;
    this.#deafUntil = 0;
    this.#tryingSince = null;
    this.#stopTimer();
    this.#knocking.stop();
    this.#pulse.askNow();
    this.#hooks.onUp();
  }

  #down(longest: number): void {
    this.#tryingSince = null;
    this.#pulse.stop();
    if (this.#over) return;
    this.#hooks.onDown();
    this.#plan(longest);
  }

  #failed(error: Error): void {
    const code = refusedCode(error);
    if (code === null) return this.#down(LONGEST_ALONE);
    if (!PASSING.has(code)) return this.#gone(code);
    this.#knocking.stop();
    this.#down(LONGEST_DELAY);
  }

  #gone(code: string): void {
    if (this.#over) return;
    this.close();
    this.#hooks.onGone(code);
  }

  /** The server was reached by a call, beside a line that is missing, hangs, or says nothing. */
  #reachable(took: number): void {
    const now = Date.now();
    if (this.#wire.connected) {
      this.#pulse.dropped();
      this.reopen();
    } else if (now >= this.#deafUntil && (this.#tryingSince === null || now - this.#tryingSince > 2 * took + HANGS)) {
      this.#deafUntil = now + this.#deafFor;
      this.#deafFor = Math.min(this.#deafFor * 2, LONGEST_ALONE);
      this.reopen();
    }
  }

  /** Nobody is reached either: the network is gone, and the line with it, whatever it looks like. */
  #unreachable(): void {
    if (!this.#wire.connected) return;
    this.#pulse.dropped();
    this.#wire.disconnect();
  }

  /** Any message that is answered would do. */
  #ask(): void {
    this.#wire.emit('presence', { state: this.#presence }, () => this.#answered());
  }

  #answered(): void {
    this.#pulse.answered();
    if (this.#wire.connected) this.#knocking.stop();
  }

  #heard(then: () => void): void {
    this.#pulse.heard();
    if (this.#wire.connected) this.#knocking.stop();
    then();
  }

  #plan(longest: number): void {
    this.#stopTimer();
    this.#delay = Math.min(this.#delay, longest);
    const delay = this.#delay * (0.7 + Math.random() * 0.6);
    this.#delay = Math.min(this.#delay * 1.8, longest);
    this.#timer = setTimeout(() => this.open(), delay);
    if (longest === LONGEST_ALONE) this.#knocking.start();
    // Between rare tries it knocks all the time: nobody need wait for the next one.
    this.#hooks.onRetryAt(delay > 1.3 * LONGEST_DELAY ? null : Date.now() + delay);
  }

  #stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#hooks.onRetryAt(null);
  }

  #watch(): void {
    const { signal } = this.#listening;
    window.addEventListener('online', () => this.reopen(), { signal });
    // Another network, or the same one much changed (Android alone tells).
    (navigator as { connection?: EventTarget }).connection?.addEventListener('change', () => this.#doubt(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.reopen(), { signal });
    document.addEventListener('visibilitychange', () => this.#seen(), { signal });
  }

  #seen(): void {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = Date.now();
      this.#tellPresence();
      return;
    }
    const asleep = this.#hiddenAt !== null && Date.now() - this.#hiddenAt > ASLEEP;
    this.#hiddenAt = null;
    if (asleep || !this.#wire.connected) this.reopen();
    else this.#pulse.askNow();
  }

  #doubt(): void {
    // Without a network there is nobody to ask, and what is asked all the same would keep the line from being closed.
    if (this.#wire.connected && navigator.onLine) this.#pulse.askNow();
  }

  get #presence(): Presence {
    return document.visibilityState === 'hidden' ? 'away' : 'here';
  }

  #tellPresence(): void {
    if (this.#wire.connected) this.#wire.emit('presence', { state: this.#presence });
  }
}
