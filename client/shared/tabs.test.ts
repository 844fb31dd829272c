// Tabs of one seat, as far as they can hear each other: who lives, and whose journal was left behind.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryCupboard, type Cupboard } from './keep';
import { Tabs } from './tabs';

const SEAT = '47291638.secret';
let cupboard: Cupboard;
let open: Tabs[];

function tab(onLeft: () => void = () => undefined): Tabs {
  const tabs = new Tabs(SEAT, cupboard, onLeft);
  open.push(tabs);
  void cupboard.put(tabs.key, {});
  return tabs;
}

/** As a crash would end it: nobody is told. */
function crash(tabs: Tabs): void {
  tabs.close();
  sessionStorage.clear();
}

beforeEach(() => {
  sessionStorage.clear();
  cupboard = memoryCupboard();
  open = [];
});
afterEach(() => {
  open.forEach((tabs) => tabs.close());
  vi.restoreAllMocks();
});

test('a first tab finds nothing, and need not ask', async () => {
  const say = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
  expect(await tab().leftBehind()).toEqual([]);
  expect(say).not.toHaveBeenCalled();
});

test('two tabs that live keep their journals; one that is gone is found by the other', async () => {
  const [one, other] = [tab(), tab()];
  expect(one.key).not.toBe(other.key);
  expect(await one.leftBehind()).toEqual([]);
  expect(await other.leftBehind()).toEqual([]);
  crash(one);
  expect(await other.leftBehind()).toEqual([one.key]);
  expect(await tab().leftBehind()).toEqual([one.key]);
});

test('a journal of another seat, or of an earlier version of this program, is told apart', async () => {
  await cupboard.put('journal.47291638.other.1', {});
  await cupboard.put(`journal.${SEAT}`, {});
  expect(await tab().leftBehind()).toEqual([`journal.${SEAT}`]);
});

describe('a reload', () => {
  test('goes on with its own journal, at once', async () => {
    const before = tab();
    window.dispatchEvent(new Event('pagehide'));
    crashWithoutForgetting(before);
    const say = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    const after = tab();
    expect(after.former).toBe(before.key);
    expect(await after.leftBehind()).toEqual([before.key]);
    expect(say).not.toHaveBeenCalled();
  });

  test('a tab duplicated from one in sight does not take its journal', async () => {
    const first = tab();
    const second = tab();
    expect(second.former).toBeUndefined();
    expect(await second.leftBehind()).toEqual([]);
    expect(await first.leftBehind()).toEqual([]);
  });

  function crashWithoutForgetting(tabs: Tabs): void {
    const name = sessionStorage.getItem(`tzimtzamti.tab.${SEAT}`) ?? '';
    tabs.close();
    sessionStorage.setItem(`tzimtzamti.tab.${SEAT}`, name);
  }
});

test('one that is left tells the others, which wait a moment for its return', async () => {
  const left = vi.fn();
  tab(left);
  const other = tab();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    other.close();
    await vi.waitFor(() => {
      vi.advanceTimersByTime(500);
      expect(left).toHaveBeenCalledOnce();
    });
  } finally {
    vi.useRealTimers();
  }
});

test('where tabs cannot hear each other, all others count as gone', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  try {
    const [one, other] = [tab(), tab()];
    expect(other.hear).toBe(false);
    expect(await other.leftBehind()).toEqual([one.key]);
  } finally {
    vi.unstubAllGlobals();
  }
});
