// Stop and wait, against a small server at the other end of the wire: what is sent, resent, renumbered and kept.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Far } from './far.testing';
import { Journal, randomId, REMEMBERED, type Entry, type Kept } from './journal';
import { deviceCupboard, type Cupboard } from './keep';
import { Sender } from './sender';
import type { Refusal } from './wire';

/** Where the last page keeps its journal. */
let key: string | undefined;
let cupboard: Cupboard;
let far: Far;
let late: { entry: Entry; error: Refusal }[];
let pending: number;

beforeEach(() => {
  cupboard = deviceCupboard(new IDBFactory());
  key = undefined;
  far = new Far();
  late = [];
  pending = -1;
});

async function page(): Promise<{ sender: Sender; journal: Journal }> {
  const before = key === undefined ? [] : [key];
  key = `journal.test.${randomId()}`;
  const journal = await Journal.open(key, cupboard, before);
  const sender = new Sender(journal, {
    post: far.post,
    onPending: (count) => (pending = count),
    onLateRefusal: (entry, error) => late.push({ entry, error }),
  });
  return { sender, journal };
}

/** So many commands wait on the device. */
const onDevice = async (count: number) => expect((await cupboard.get<Kept>(key ?? ''))?.waiting).toHaveLength(count);
const settled = () => vi.waitFor(() => expect(pending).toBe(0));

describe('sending', () => {
  test('commands go one at a time, in order, numbered from 1', async () => {
    const { sender } = await page();
    sender.connected();
    const answers = await Promise.all(['a', 'b', 'c'].map((type) => sender.send('room', { type })));
    expect(answers).toEqual([1, 2, 3].map((version) => ({ ok: true, version })));
    expect(far.seen.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(pending).toBe(0);
  });

  test('what is asked while the line is down goes out when it stands', async () => {
    const { sender } = await page();
    const answer = sender.send('rummy', { type: 'lay', card: 'g1' });
    expect(pending).toBe(1);
    expect(far.seen).toEqual([]);
    sender.connected();
    expect(await answer).toEqual({ ok: true, version: 1 });
    expect(far.seen[0]).toMatchObject({ activity: 'rummy', command: { type: 'lay', card: 'g1' }, seq: 1 });
  });

  test('an answer lost with the line is asked for again under the same seq, and counts once', async () => {
    const { sender } = await page();
    far.deaf = true;
    sender.connected();
    const answer = sender.send('room', { type: 'a' });
    await vi.waitFor(() => expect(far.seen).toHaveLength(1));
    sender.disconnected();
    far.deaf = false;
    sender.connected();
    expect(await answer).toEqual({ ok: true, version: 1 });
    expect(far.seen.map(({ seq }) => seq)).toEqual([1, 1]);
    expect(far.types).toEqual(['a']);
  });

  test('a refusal uses up no seq: the next command takes it', async () => {
    const { sender } = await page();
    far.refuse.set('bad', { code: 'not-your-turn', params: {} });
    sender.connected();
    const refused = sender.send('rummy', { type: 'bad' });
    const taken = sender.send('rummy', { type: 'good' });
    expect(await refused).toEqual({ ok: false, error: { code: 'not-your-turn', params: {} } });
    expect(await taken).toEqual({ ok: true, version: 1 });
    expect(far.seen.map(({ seq }) => seq)).toEqual([1, 1]);
  });

  test('a busy server is asked again after a moment', async () => {
    // The stand-in for the device storage runs on timers of its own.
    cupboard = deviceCupboard(undefined);
    vi.useFakeTimers();
    try {
      const { sender } = await page();
      far.refuse.set('a', { code: 'busy', params: {} });
      sender.connected();
      const answer = sender.send('room', { type: 'a' });
      await vi.waitFor(() => expect(far.seen).toHaveLength(1));
      far.refuse.clear();
      await vi.advanceTimersByTimeAsync(1000);
      expect(await answer).toEqual({ ok: true, version: 1 });
      expect(far.seen.map(({ seq }) => seq)).toEqual([1, 1]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('when the seat is gone everyone waiting is told, and what was left is handed back', async () => {
    const { sender } = await page();
    const answer = sender.send('room', { type: 'a' });
    expect(sender.close({ code: 'removed', params: {} })).toEqual([{ activity: 'room', command: { type: 'a' } }]);
    expect(await answer).toEqual({ ok: false, error: { code: 'removed', params: {} } });
    expect(await sender.send('room', { type: 'b' })).toMatchObject({ ok: false });
    expect(pending).toBe(0);
  });
});

describe('after a fail-over', () => {
  test('what the log lost is sent again in order, before what waits', async () => {
    const { sender } = await page();
    sender.connected();
    for (const type of ['a', 'b', 'c']) await sender.send('room', { type });
    far.forget(2);
    expect(await sender.send('room', { type: 'd' })).toEqual({ ok: true, version: 4 });
    expect(far.types).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a command the room now refuses gives its number to the next', async () => {
    const { sender } = await page();
    sender.connected();
    for (const type of ['a', 'b', 'c']) await sender.send('room', { type });
    far.forget(2);
    far.refuse.set('b', { code: 'card-not-there', params: {} });
    expect(await sender.send('room', { type: 'd' })).toEqual({ ok: true, version: 3 });
    expect(far.types).toEqual(['a', 'c', 'd']);
    expect(late.map(({ entry, error }) => [entry.command.type, error.code])).toEqual([['b', 'card-not-there']]);
  });

  test('a log that lost more than the journal remembers gets what there is, renumbered', async () => {
    const { sender } = await page();
    sender.connected();
    const count = REMEMBERED + 5;
    for (let n = 1; n <= count; n++) await sender.send('room', { type: `c${n}` });
    far.forget(count);
    await sender.send('room', { type: 'last' });
    expect(far.types).toHaveLength(REMEMBERED + 1);
    expect(far.types[0]).toBe('c6');
    expect(far.log.map(({ seq }) => seq)).toEqual(far.log.map((_, index) => index + 1));
  });
});

describe('after a reload', () => {
  test('an unanswered command goes out again under its client and seq, before anything new', async () => {
    const before = await page();
    before.sender.connected();
    await before.sender.send('room', { type: 'a' });
    far.deaf = true;
    void before.sender.send('room', { type: 'b' });
    await vi.waitFor(() => expect(far.seen).toHaveLength(2));

    far.deaf = false;
    const after = await page();
    expect(pending).toBe(1);
    after.sender.connected();
    expect(await after.sender.send('room', { type: 'c' })).toEqual({ ok: true, version: 3 });
    expect(far.types).toEqual(['a', 'b', 'c']);
    expect(new Set(far.seen.map(({ client }) => client)).size).toBe(1);
  });

  test('what was asked without a connection, or behind another command, is still there', async () => {
    const before = await page();
    void before.sender.send('room', { type: 'a' });
    await vi.waitFor(() => onDevice(1));
    far.deaf = true;
    before.sender.connected();
    await vi.waitFor(() => expect(far.seen).toHaveLength(1));
    void before.sender.send('room', { type: 'b' });
    await vi.waitFor(() => onDevice(2));

    far.deaf = false;
    const after = await page();
    after.sender.connected();
    await vi.waitFor(() => expect(far.types).toEqual(['a', 'b']));
  });

  test('a refusal nobody waits for any more is still told', async () => {
    const before = await page();
    far.away = true;
    before.sender.connected();
    void before.sender.send('rummy', { type: 'lay' });
    await vi.waitFor(() => expect(far.seen).toHaveLength(1));

    far.away = false;
    far.refuse.set('lay', { code: 'not-your-turn', params: {} });
    const after = await page();
    after.sender.connected();
    await settled();
    expect(late).toEqual([
      { entry: { activity: 'rummy', command: { type: 'lay' } }, error: { code: 'not-your-turn', params: {} } },
    ]);
  });
});

describe('without device storage', () => {
  test('everything works for as long as the page lives', async () => {
    cupboard = deviceCupboard(undefined);
    const { sender } = await page();
    sender.connected();
    expect(await sender.send('room', { type: 'a' })).toEqual({ ok: true, version: 1 });
  });
});
