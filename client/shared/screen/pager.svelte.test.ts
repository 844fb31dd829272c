import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pager, type PagerHooks } from './pager.svelte';

function open(count: () => number, hooks: PagerHooks = {}): { pager: Pager; stop: () => void } {
  let pager: Pager | undefined;
  const stop = $effect.root(() => {
    pager = new Pager(count, hooks);
  });
  flushSync();
  return { pager: pager as Pager, stop };
}

function wait(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
  flushSync();
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
}

describe('pages', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('turn by themselves, round and round', () => {
    const { pager, stop } = open(() => 3);
    const seen = [pager.page];
    for (let turn = 0; turn < 3; turn++) {
      wait(12_000);
      seen.push(pager.page);
    }
    expect(seen).toEqual([0, 1, 2, 0]);
    stop();
  });

  it('tell when all have been shown, a single one too', () => {
    const round = vi.fn();
    const { pager, stop } = open(() => 1, { round });
    wait(12_000);
    wait(12_000);
    expect(round).toHaveBeenCalledTimes(2);
    expect(pager.turned).toBe(2);
    stop();
  });

  it('begin anew when something new is first', () => {
    let newest = $state('a');
    const { pager, stop } = open(() => 3, { first: () => newest });
    wait(12_000);
    expect(pager.page).toBe(1);
    newest = 'b';
    flushSync();
    expect(pager.page).toBe(0);
    stop();
  });

  it('never stand where no page is', () => {
    let count = $state(3);
    const { pager, stop } = open(() => count);
    wait(12_000);
    wait(12_000);
    expect(pager.page).toBe(2);
    count = 2;
    flushSync();
    expect(pager.page).toBe(1);
    stop();
  });

  it('turn by hand, in the reading direction, and then stay a while', () => {
    const { pager, stop } = open(() => 3);
    press('ArrowLeft'); // Hebrew reads leftwards
    expect(pager.page).toBe(1);
    press('ArrowRight');
    press('ArrowRight');
    expect(pager.page).toBe(2);
    wait(59_000);
    expect(pager.page).toBe(2);
    wait(1_000);
    expect(pager.page).toBe(0);
    stop();
  });

  it('are held and let go with the space bar', () => {
    const { pager, stop } = open(() => 3);
    press(' ');
    wait(600_000);
    expect(pager.page).toBe(0);
    press(' ');
    wait(12_000);
    expect(pager.page).toBe(1);
    stop();
  });
});
