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
/** What a knock at the server comes to; by default nobody answers. */
let knocks: (signal: AbortSignal) => Promise<void>;
const unreachable = () => Promise.reject(new Error('offline'));
const reachable = () => Promise.resolve();

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
  knocks = unreachable;
  connection = new Connection(line, hooks as unknown as ConnectionHooks, (signal) => knocks(signal));
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

  test('a server that is busy is asked again every few seconds', () => {
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      line.tell('connect_error', Object.assign(new Error('busy'), { data: { code: 'busy' } }));
      const at = hooks.onRetryAt.mock.lastCall?.[0] as number;
      waits.push(at - Date.now());
      vi.advanceTimersByTime(at - Date.now() + 1);
    }
    expect(line.tries).toBe(13);
    expect(waits[0]).toBeLessThan(500);
    expect(waits[11]).toBeGreaterThan(2000);
    expect(Math.max(...waits)).toBeLessThan(4000);
  });

  test('ten minutes without a network cost few tries, and the first knock that is answered ends them', async () => {
    line.stand();
    line.drop();
    for (let second = 0; second < 600; second++) {
      const before = line.tries;
      await vi.advanceTimersByTimeAsync(1000);
      if (line.tries > before) line.tell('connect_error', new Error('websocket error'));
    }
    // Browsers hold back WebSockets that fail sixteen times in some minutes.
    expect(line.tries).toBeLessThan(40);
    const before = line.tries;
    knocks = reachable;
    await vi.advanceTimersByTimeAsync(1200);
    expect(line.tries).toBe(before + 1);
  });

  test('a try that hangs does not keep the phone out once the server can be reached', async () => {
    line.stand();
    line.drop();
    await vi.advanceTimersByTimeAsync(3000);
    expect(line.tries).toBe(2);
    knocks = reachable;
    await vi.advanceTimersByTimeAsync(1200);
    expect(line.tries).toBe(3);
  });

  test('a slow network is given the time it needs', async () => {
    line.stand();
    line.drop();
    knocks = () => new Promise((resolve) => setTimeout(resolve, 4000));
    await vi.advanceTimersByTimeAsync(8000);
    expect(line.tries).toBe(2);
  });

  test('a server that answers calls but takes no line is not stormed', async () => {
    line.stand();
    line.drop();
    knocks = reachable;
    for (let second = 0; second < 120; second++) {
      const before = line.tries;
      await vi.advanceTimersByTimeAsync(1000);
      if (line.tries > before) line.tell('connect_error', new Error('websocket error'));
    }
    expect(line.tries).toBeLessThan(60);
  });

  test('a hidden page does not knock', async () => {
    line.stand();
    line.drop();
    show('hidden');
    line.tell('connect_error', new Error('websocket error'));
    const knock = vi.fn(unreachable);
    knocks = knock;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(knock).not.toHaveBeenCalled();
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

describe('a line that says nothing', () => {
  const envelope = { client: 'c', seq: 1, activity: 'room', command: { type: 'a' } };
  const slow = (milliseconds: number) => (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', reject);
    });
  /** The answer to the last question, or to the last command. */
  const question = () => line.sent.at(-1)?.[2] as ((answer?: unknown) => void) | undefined;
  const answer = () => (line.sent.at(-1)?.[2] as (answer: unknown) => void)({ ok: true, version: 1 });

  test('is left as soon as the server can be reached beside it', async () => {
    line.stand();
    void connection.post(envelope);
    knocks = slow(1500);
    await vi.advanceTimersByTimeAsync(3900);
    expect(line.tries).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(hooks.onDown).toHaveBeenCalledOnce();
    expect(line.tries).toBe(2);
  });

  test('is left, and told to be, when nobody can be reached beside it', async () => {
    line.stand();
    void connection.post(envelope);
    await vi.advanceTimersByTimeAsync(2850);
    expect(hooks.onDown).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(450);
    expect(line.tries).toBe(2);
  });

  test('is left although the call beside it hangs: an old connection may be as dead', async () => {
    line.stand();
    void connection.post(envelope);
    knocks = slow(60_000);
    await vi.advanceTimersByTimeAsync(4900);
    expect(hooks.onDown).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(500);
    expect(line.tries).toBe(2);
  });

  test('is found dead also by who only watches, within six seconds', async () => {
    knocks = reachable;
    line.stand();
    question()?.();
    await vi.advanceTimersByTimeAsync(5400);
    expect(hooks.onDown).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(hooks.onDown).toHaveBeenCalledOnce();
    expect(line.tries).toBe(2);
  });

  test('is asked, and left alone while it answers', async () => {
    knocks = reachable;
    line.stand();
    question()?.();
    for (let asked = 2; asked < 12; asked++) {
      await vi.advanceTimersByTimeAsync(3000);
      expect(line.sent).toHaveLength(asked);
      await vi.advanceTimersByTimeAsync(2000);
      question()?.();
    }
    expect(line.tries).toBe(1);
  });

  test('is found as fast when it happens again', async () => {
    knocks = reachable;
    for (let again = 0; again < 4; again++) {
      line.stand();
      question()?.();
      await vi.advanceTimersByTimeAsync(5900);
      expect(hooks.onDown).toHaveBeenCalledTimes(again + 1);
    }
  });

  test.each([true, false])('is asked at once when the device tells of another network, not of none: %s', (on) => {
    const network = new EventTarget();
    Object.defineProperty(navigator, 'connection', { value: network, configurable: true });
    Object.defineProperty(navigator, 'onLine', { value: on, configurable: true });
    const other = new Connection(line, hooks as unknown as ConnectionHooks, (signal) => knocks(signal));
    other.open();
    line.stand();
    const before = line.sent.length;
    network.dispatchEvent(new Event('change'));
    expect(line.sent.length > before).toBe(on);
    other.close();
    Reflect.deleteProperty(navigator, 'connection');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  test('is left alone while it answers late, or brings what others do', async () => {
    knocks = reachable;
    line.stand();
    void connection.post(envelope);
    await vi.advanceTimersByTimeAsync(2400);
    line.tell('patch', 2, 'public', {});
    await vi.advanceTimersByTimeAsync(5000);
    answer();
    await vi.advanceTimersByTimeAsync(5000);
    expect(line.tries).toBe(1);
  });

  test('is kept where the store is stuck and the server answers', async () => {
    knocks = reachable;
    line.emit = (event, _payload, answered) => void (event === 'presence' && (answered as () => void)());
    line.stand();
    void connection.post(envelope);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.tries).toBe(1);
  });

  test('a server that takes lines and answers nothing is not stormed', async () => {
    knocks = reachable;
    line.connect = () => queueMicrotask(() => line.stand());
    hooks.onUp.mockImplementation(() => void connection.post(envelope));
    line.stand();
    await vi.advanceTimersByTimeAsync(480_000);
    // Each time it is given twice as long as before.
    expect(hooks.onDown.mock.calls.length).toBeGreaterThan(4);
    expect(hooks.onDown.mock.calls.length).toBeLessThan(12);
  });
});

describe('presence', () => {
  test('is told when the line stands, and when the phone is put away and taken up again', () => {
    line.stand();
    show('hidden');
    show('visible');
    expect(line.sent).toEqual([
      ['presence', { state: 'here' }, expect.any(Function)],
      ['presence', { state: 'away' }],
      ['presence', { state: 'here' }, expect.any(Function)],
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
