// The pulse of a line: asked when it is quiet and somebody looks, in doubt when no answer comes, never sooner.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pulse } from './pulse';

let asked: number;
let doubts: number;
let hidden: boolean;
let pulse: Pulse;
const after = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  asked = doubts = 0;
  hidden = false;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (hidden ? 'hidden' : 'visible'));
  pulse = new Pulse(
    () => (asked += 1),
    () => (doubts += 1),
  );
});

afterEach(() => {
  pulse.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a line on which something comes all the time is never asked', () => {
  for (let n = 0; n < 100; n++) {
    pulse.heard();
    after(2500);
  }
  expect([asked, doubts]).toEqual([0, 0]);
});

test('a quiet one is asked, and again as long as it answers and stays quiet', () => {
  pulse.heard();
  after(2999);
  expect(asked).toBe(0);
  after(1);
  expect(asked).toBe(1);
  after(2000);
  pulse.answered();
  after(2999);
  expect(asked).toBe(1);
  after(1);
  expect(asked).toBe(2);
  expect(doubts).toBe(0);
});

test('one that does not answer is in doubt within six seconds, once', () => {
  pulse.heard();
  after(5500);
  expect([asked, doubts]).toEqual([1, 1]);
  after(60_000);
  expect([asked, doubts]).toEqual([1, 1]);
});

test('a command that is not answered has the line asked sooner', () => {
  pulse.heard();
  pulse.commanded();
  after(1499);
  expect(asked).toBe(0);
  after(1);
  expect(asked).toBe(1);
  after(2500);
  expect(doubts).toBe(1);
});

test('what others do while an answer is awaited shows that the line lives', () => {
  pulse.askNow();
  after(2000);
  pulse.heard();
  after(2000);
  expect(doubts).toBe(0);
});

test('nobody asks on a hidden page; whoever takes the phone up again does', () => {
  pulse.heard();
  hidden = true;
  after(60_000);
  expect(asked).toBe(0);
  hidden = false;
  pulse.askNow();
  after(2500);
  expect([asked, doubts]).toEqual([1, 1]);
});

test('a line that was dropped in vain is given twice the time, until it answers', () => {
  for (const patience of [2500, 5000, 10_000]) {
    pulse.askNow();
    after(patience - 1);
    expect(doubts).toBe(0);
    after(1);
    expect(doubts).toBe(1);
    doubts = 0;
    pulse.dropped();
    pulse.stop();
  }
  pulse.answered();
  pulse.askNow();
  after(2500);
  expect(doubts).toBe(1);
});
