// A room as a page sees it: views, patches, what is lost and what comes back, through a line of our own.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryCupboard } from './keep';
import type { Wire } from './socket';
import { Room } from './store.svelte';
import type { Answer, Envelope } from './wire';

type Reply = (answer: Answer) => void;

class Line implements Wire {
  connected = false;
  commands: { envelope: Envelope; reply: Reply }[] = [];
  #listeners = new Map<string, (...args: unknown[]) => void>();

  connect(): void {}
  disconnect(): void {
    this.connected = false;
  }
  emit(event: string, ...args: unknown[]): void {
    if (event === 'command') this.commands.push({ envelope: args[0] as Envelope, reply: args[1] as Reply });
  }
  on(event: string, listener: (...args: never[]) => void): void {
    this.#listeners.set(event, listener as (...args: unknown[]) => void);
  }
  tell(event: string, ...args: unknown[]): void {
    if (event === 'connect') this.connected = true;
    if (event === 'disconnect') this.connected = false;
    this.#listeners.get(event)?.(...args);
  }
}

let line: Line;
let room: Room<{ room: { title: string }; seats: Record<string, { name: string }> }>;

beforeEach(() => {
  line = new Line();
  room = new Room('token', { wire: () => line, cupboard: memoryCupboard() });
});

afterEach(() => room.close());

const VIEW = {
  version: 7,
  now: 0,
  layers: { public: { room: { title: 'מפגש 2' }, seats: { s1: { name: 'נועה' } } }, private: { hand: ['g1'] } },
};

test('a view brings the layers and the clock; a patch touches only what it names', () => {
  expect(room.status).toBe('connecting');
  expect(room.publicLayer).toBeNull();
  line.tell('connect');
  line.tell('view', { ...VIEW, now: Date.now() + 5000 });
  expect(room.status).toBe('live');
  expect(room.clockOffset).toBeGreaterThan(4000);
  expect(room.privateLayer).toEqual({ hand: ['g1'] });
  expect(room.consoleLayer).toBeNull();

  const before = room.publicLayer;
  line.tell('patch', 8, 'public', { seats: { s2: { name: 'Tatiana' }, s1: null } });
  expect(room.version).toBe(8);
  expect(room.publicLayer?.seats).toEqual({ s2: { name: 'Tatiana' } });
  expect(room.publicLayer?.room).toBe(before?.room);
});

test('layers are reactive: what reads them runs again after a patch', () => {
  const titles: (string | undefined)[] = [];
  const stop = $effect.root(() => {
    $effect(() => void titles.push(room.publicLayer?.room.title));
  });
  flushSync();
  line.tell('view', VIEW);
  flushSync();
  line.tell('patch', 8, 'public', { room: { title: 'מפגש 3' } });
  flushSync();
  stop();
  expect(titles).toEqual([undefined, 'מפגש 2', 'מפגש 3']);
});

test('a lost line keeps the last view and says since when; the next view brings it back', () => {
  line.tell('connect');
  line.tell('view', VIEW);
  line.tell('disconnect', 'transport close');
  expect(room.status).toBe('lost');
  expect(room.lostSince).toBeLessThanOrEqual(Date.now());
  expect(room.retryAt).toBeGreaterThan(Date.now());
  expect(room.publicLayer?.room.title).toBe('מפגש 2');
  line.tell('connect');
  line.tell('view', VIEW);
  expect(room.status).toBe('live');
  expect(room.lostSince).toBeNull();
});

test('a command asked for before a loss is answered after it', async () => {
  line.tell('connect');
  const answer = room.send('rummy', { type: 'lay', card: 'g1' });
  await vi.waitFor(() => expect(line.commands).toHaveLength(1));
  expect(room.pending).toBe(1);
  line.tell('disconnect', 'transport close');
  line.tell('connect');
  await vi.waitFor(() => expect(line.commands).toHaveLength(2));
  expect(line.commands[1]?.envelope).toEqual(line.commands[0]?.envelope);
  line.commands[1]?.reply({ ok: true, version: 8 });
  expect(await answer).toEqual({ ok: true, version: 8 });
  expect(room.pending).toBe(0);
});

test('what was asked is listed until the layers show it, without a gap', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  line.tell('connect');
  line.tell('view', VIEW);
  const answer = room.send('sequential', { type: 'mark', under: '', card: 'g1' });
  await vi.waitFor(() => expect(line.commands).toHaveLength(1));
  const mark = { activity: 'sequential', command: { type: 'mark', under: '', card: 'g1' } };
  expect(room.waiting).toEqual([mark]);
  line.commands[0]?.reply({ ok: true, version: 8 });
  await answer;
  expect(room.pending).toBe(0);
  expect(room.waiting).toEqual([mark]);
  line.tell('patch', 8, 'private', { marks: ['g1'] });
  vi.advanceTimersByTime(100);
  expect(room.waiting).toEqual([]);
  vi.useRealTimers();
});

test('what changed none of our layers is listed for a moment only; what was refused not at all', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  line.tell('connect');
  line.tell('view', VIEW);
  const first = room.send('rummy', { type: 'vote', yes: true });
  await vi.waitFor(() => expect(line.commands).toHaveLength(1));
  line.commands[0]?.reply({ ok: true, version: 9 });
  await first;
  expect(room.waiting).toHaveLength(1);
  vi.advanceTimersByTime(1600);
  expect(room.waiting).toEqual([]);
  const second = room.send('rummy', { type: 'claim' });
  await vi.waitFor(() => expect(line.commands).toHaveLength(2));
  line.commands[1]?.reply({ ok: false, error: { code: 'claim-open', params: {} } });
  await second;
  expect(room.waiting).toEqual([]);
  vi.useRealTimers();
});

test('removed: the page is out, and whoever waits is told', async () => {
  line.tell('connect');
  line.tell('view', VIEW);
  const answer = room.send('room', { type: 'rename', name: 'נועה ש.' });
  line.tell('gone', { code: 'removed' });
  expect(room.status).toBe('gone');
  expect(room.gone).toBe('removed');
  expect(await answer).toEqual({ ok: false, error: { code: 'removed', params: {} } });
});

test('a frame the server cannot take is given up, not sent for ever', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  line.tell('connect');
  const bad = room.send('room', { type: 'odd' });
  const good = room.send('room', { type: 'good' });
  await vi.waitFor(() => expect(line.commands).toHaveLength(1));
  line.tell('refused', { code: 'bad-frame' });
  expect(await bad).toEqual({ ok: false, error: { code: 'bad-command', params: {} } });
  line.tell('disconnect', 'transport close');
  line.tell('connect');
  await vi.waitFor(() => expect(line.commands).toHaveLength(2));
  expect(line.commands[1]?.envelope).toMatchObject({ command: { type: 'good' }, seq: 1 });
  line.commands[1]?.reply({ ok: true, version: 1 });
  expect(await good).toEqual({ ok: true, version: 1 });
});

test('a command no frame can hold is refused here', async () => {
  line.tell('connect');
  const answer = await room.send('room', { type: 'title', title: 'x'.repeat(20_000) });
  expect(answer).toEqual({ ok: false, error: { code: 'bad-command', params: {} } });
  expect(line.commands).toEqual([]);
});
