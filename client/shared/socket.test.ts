// The connection: when it tries again, what it does when the phone wakes up, when it gives up for good.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Connection, refusedCode, type ConnectionHooks, type Wire } from './socket';

class Line implements Wire {
  connected = false;
  tries = 0;
  sent: unknown[][] = [];
  #listeners = new Map<string, (...args: unknown[]) => void>();

  connect(): void {
    this.tries += 1;
  }
  disconnect(): void {
    if (!this.connected) return;
    this.connected = false;
    this.tell('disconnect', 'io client disconnect');
  }
  emit(...args: unknown[]): void {
    this.sent.push(args);
  }
  on(event: string, listener: (...args: never[]) => void): void {
    this.#listeners.set(event, listener as (...args: unknown[]) => void);
  }
  tell(event: string, ...args: unknown[]): void {
    this.#listeners.get(event)?.(...args);
  }
  stand(): void {
    this.connected = true;
    this.tell('connect');
  }
  drop(): void {
    this.connected = false;
    this.tell('disconnect', 'transport close');
  }
}

let line: Line;
let connection: Connection;
let hooks: { [name in keyof ConnectionHooks]: ReturnType<typeof vi.fn> };
let hidden = false;

function show(state: 'visible' | 'hidden'): void {
  hidden = state === 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (hidden ? 'hidden' : 'visible'));
  line = new Line();
  hooks = {
    onUp: vi.fn(),
    onDown: vi.fn(),
    onView: vi.fn(),
    onPatch: vi.fn(),
    onRefused: vi.fn(),
    onRetryAt: vi.fn(),
    onGone: vi.fn(),
  };
  connection = new Connection(line, hooks as unknown as ConnectionHooks);
  connection.open();
});

afterEach(() => {
  connection.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('trying again', () => {
  test('a lost connection is sought again within half a second', () => {
    line.stand();
    line.drop();
    expect(hooks.onDown).toHaveBeenCalledOnce();
    expect(hooks.onRetryAt).toHaveBeenLastCalledWith(expect.any(Number));
    vi.advanceTimersByTime(500);
    expect(line.tries).toBe(2);
    expect(hooks.onRetryAt).toHaveBeenLastCalledWith(null);
  });

  test('tries grow apart, but never by more than four seconds', () => {
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      line.tell('connect_error', new Error('xhr'));
      const at = hooks.onRetryAt.mock.lastCall?.[0] as number;
      waits.push(at - Date.now());
      vi.advanceTimersByTime(at - Date.now() + 1);
    }
    expect(line.tries).toBe(13);
    expect(waits[0]).toBeLessThan(500);
    expect(waits[11]).toBeGreaterThan(2000);
    expect(Math.max(...waits)).toBeLessThan(4000);
  });

  test('the network is back: at once', () => {
    line.stand();
    line.drop();
    window.dispatchEvent(new Event('online'));
    expect(line.tries).toBe(2);
  });

  test('a phone that slept for more than five seconds opens a new connection, a glance away does not', () => {
    line.stand();
    show('hidden');
    vi.advanceTimersByTime(3000);
    show('visible');
    expect(line.tries).toBe(1);
    show('hidden');
    vi.advanceTimersByTime(6000);
    show('visible');
    expect(line.tries).toBe(2);
    vi.advanceTimersByTime(10_000);
    expect(line.tries).toBe(2);
  });
});

describe('presence', () => {
  test('is told when the line stands, and when the phone is put away and taken up again', () => {
    line.stand();
    show('hidden');
    show('visible');
    expect(line.sent).toEqual([
      ['presence', { state: 'here' }],
      ['presence', { state: 'away' }],
      ['presence', { state: 'here' }],
    ]);
  });
});

describe('gone', () => {
  test('a token that was withdrawn ends it: no more tries', () => {
    line.stand();
    line.tell('gone', { code: 'removed' });
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('online'));
    expect(hooks.onGone).toHaveBeenCalledExactlyOnceWith('removed');
    expect(line.tries).toBe(1);
  });

  test('a server that turns the token away ends it; one that is busy does not', () => {
    line.tell('connect_error', Object.assign(new Error('busy'), { data: { code: 'busy' } }));
    expect(hooks.onGone).not.toHaveBeenCalled();
    line.tell('connect_error', Object.assign(new Error('bad-token'), { data: undefined }));
    expect(hooks.onGone).toHaveBeenCalledExactlyOnceWith('bad-token');
  });

  test('a failure of the network carries no code', () => {
    expect(refusedCode(Object.assign(new Error('websocket error'), { type: 'TransportError' }))).toBeNull();
    expect(refusedCode(new Error('timeout'))).toBeNull();
    expect(refusedCode(Object.assign(new Error('turned away'), { data: { code: 'room-deleted' } }))).toBe(
      'room-deleted',
    );
  });
});
