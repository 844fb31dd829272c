// Two tabs of one seat keep two journals; one tab keeps its own through a reload.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomId } from './journal';
import { journalKey } from './tabs';

const SEAT = '47291638.secret';
const open = () => journalKey(SEAT, randomId);

/** Locks as a browser keeps them: held until the page that asked is gone. */
class Locks {
  held = new Map<string, () => void>();
  waiting: { name: string; give: () => void }[] = [];

  request(name: string, { signal }: { signal: AbortSignal }, work: () => Promise<never>): Promise<never> {
    return new Promise((_resolve, reject) => {
      const give = () => {
        this.held.set(name, () => this.held.delete(name));
        void work();
      };
      if (!this.held.has(name)) return give();
      this.waiting.push({ name, give });
      signal.addEventListener('abort', () => reject(new DOMException('too late', 'AbortError')));
    });
  }

  pageGone(): void {
    this.held.clear();
    this.waiting.splice(0).forEach(({ give }) => give());
  }
}

function withLocks(locks: Locks | undefined): void {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => {
  withLocks(undefined);
  vi.useRealTimers();
});

describe('where the browser has locks', () => {
  test('the first tab has the seat’s journal, the second one of its own', async () => {
    withLocks(new Locks());
    expect(await open()).toBe(`journal.${SEAT}`);
    const second = open();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await second).toMatch(/^journal\.47291638\.secret\.[0-9a-f]{24}$/);
  });

  test('a reload waits for the page it replaces to let go', async () => {
    const locks = new Locks();
    withLocks(locks);
    await open();
    const reloaded = open();
    await vi.advanceTimersByTimeAsync(100);
    locks.pageGone();
    expect(await reloaded).toBe(`journal.${SEAT}`);
  });
});

describe('on a plain http address', () => {
  test('a reload keeps the journal', async () => {
    withLocks(undefined);
    const before = await journalKey('reloaded', randomId);
    window.dispatchEvent(new Event('pagehide'));
    expect(await journalKey('reloaded', randomId)).toBe(before);
  });

  test('a tab duplicated from one in sight gets another', async () => {
    withLocks(undefined);
    const first = await journalKey('doubled', randomId);
    expect(await journalKey('doubled', randomId)).not.toBe(first);
  });
});
