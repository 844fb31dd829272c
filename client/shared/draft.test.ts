// Words being written survive what a phone does: reloads, locks, slow storage.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from './draft.svelte';
import { memoryCupboard, type Cupboard } from './keep';

let cupboard: Cupboard;
let name = 0;

beforeEach(() => {
  vi.useFakeTimers();
  cupboard = memoryCupboard();
  name += 1;
});
afterEach(() => vi.useRealTimers());

const kept = () => cupboard.get<string>(`draft.d${name}`);

test('words are kept a moment after they are written, not at every key', async () => {
  const words = draft(`d${name}`, cupboard);
  words.value = 'אין רצף';
  words.value = 'אין רצף בין היסודי לחטיבה';
  expect(await kept()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(200);
  expect(await kept()).toBe('אין רצף בין היסודי לחטיבה');
});

test('a page that goes away keeps them at once', async () => {
  const words = draft(`d${name}`, cupboard);
  words.value = 'حافلة ثانية';
  window.dispatchEvent(new Event('pagehide'));
  expect(await kept()).toBe('حافلة ثانية');
});

test('they are there again after a reload, unless something newer was typed', async () => {
  await cupboard.put(`draft.d${name}`, 'a second bus');
  const words = draft(`d${name}`, cupboard);
  await vi.advanceTimersByTimeAsync(0);
  expect(words.value).toBe('a second bus');

  await cupboard.put(`draft.newer${name}`, 'old');
  const newer = draft(`newer${name}`, cupboard);
  newer.value = 'new';
  await vi.advanceTimersByTimeAsync(0);
  expect(newer.value).toBe('new');
});

test('words that were sent are forgotten', async () => {
  const words = draft(`d${name}`, cupboard);
  words.value = 'sent';
  await vi.advanceTimersByTimeAsync(200);
  words.clear();
  await vi.advanceTimersByTimeAsync(0);
  expect(words.value).toBe('');
  expect(await kept()).toBeUndefined();
});
