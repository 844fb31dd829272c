// The connection: socket.io with MessagePack, reopened soon after every loss and at once when the phone wakes up.
import { io } from 'socket.io-client';
import * as parser from 'socket.io-msgpack-parser';
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
  onPatch(patch: Patch): void;
  /** The server closed the connection because of a frame it could not take. */
  onRefused(code: string): void;
  /** The next try, epoch milliseconds, or null while one is being made. */
  onRetryAt(moment: number | null): void;
  /** This token opens nothing any more: `removed`, `room-deleted`, or why it was turned away. */
  onGone(code: string): void;
}

const FIRST_DELAY = 300;
const LONGEST_DELAY = 3000;
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
  #delay = FIRST_DELAY;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #hiddenAt: number | null = null;
  #over = false;
  readonly #listening = new AbortController();

  constructor(wire: Wire, hooks: ConnectionHooks) {
    this.#wire = wire;
    this.#hooks = hooks;
    wire.on('connect', () => this.#up());
    wire.on('disconnect', () => this.#down());
    wire.on('connect_error', (error: Error) => this.#failed(error));
    wire.on('view', (view: View) => hooks.onView(view));
    wire.on('patch', (patch: Patch) => hooks.onPatch(patch));
    wire.on('gone', (told: { code: string }) => this.#gone(told.code));
    wire.on('refused', (told: { code: string }) => hooks.onRefused(told.code));
    this.#watch();
  }

  open(): void {
    this.#stopTimer();
    if (!this.#over) this.#wire.connect();
  }

  /** Drops what stands, if anything, and tries at once. */
  reopen(): void {
    if (this.#over) return;
    this.#delay = FIRST_DELAY;
    this.#stopTimer();
    this.#wire.disconnect();
    // Dropping a standing connection has planned a new try: this one replaces it.
    this.open();
  }

  close(): void {
    this.#over = true;
    this.#listening.abort();
    this.#stopTimer();
    this.#wire.disconnect();
  }

  /** Resolves with the server's answer, and never if the connection drops first. */
  post(envelope: Envelope): Promise<Answer> {
    return new Promise((resolve) => this.#wire.emit('command', envelope, resolve));
  }

  #up(): void {
    this.#delay = FIRST_DELAY;
    this.#stopTimer();
    this.#tellPresence();
    this.#hooks.onUp();
  }

  #down(): void {
    if (this.#over) return;
    this.#hooks.onDown();
    this.#plan();
  }

  #failed(error: Error): void {
    const code = refusedCode(error);
    if (code !== null && !PASSING.has(code)) this.#gone(code);
    else this.#down();
  }

  #gone(code: string): void {
    if (this.#over) return;
    this.close();
    this.#hooks.onGone(code);
  }

  #plan(): void {
    this.#stopTimer();
    const delay = this.#delay * (0.7 + Math.random() * 0.6);
    this.#delay = Math.min(this.#delay * 1.8, LONGEST_DELAY);
    this.#timer = setTimeout(() => this.open(), delay);
    this.#hooks.onRetryAt(Date.now() + delay);
  }

  #stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#hooks.onRetryAt(null);
  }

  #watch(): void {
    const { signal } = this.#listening;
    window.addEventListener('online', () => this.reopen(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.reopen(), { signal });
    document.addEventListener('visibilitychange', () => this.#seen(), { signal });
  }

  #seen(): void {
    this.#tellPresence();
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = Date.now();
      return;
    }
    const asleep = this.#hiddenAt !== null && Date.now() - this.#hiddenAt > ASLEEP;
    this.#hiddenAt = null;
    if (asleep || !this.#wire.connected) this.reopen();
  }

  #tellPresence(): void {
    const state: Presence = document.visibilityState === 'hidden' ? 'away' : 'here';
    if (this.#wire.connected) this.#wire.emit('presence', { state });
  }
}
