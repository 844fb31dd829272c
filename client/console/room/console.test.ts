// The console in the states of a workshop: nothing unsaid in any language, one filled button, and what is asked for.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryCupboard } from '$shared/keep';
import type { Wire } from '$shared/socket';
import { Room } from '$shared/store.svelte';
import { LANGUAGES, setLanguage, startText, t } from '$shared/text.svelte';
import type { Answer, Envelope, JsonObject } from '$shared/wire';
import { ACTIVITY_KEYS } from '../activities';
import { keepRoom, keptRoom } from '../rooms';
import type { ConsoleRoom } from './hall.svelte';
import RoomPage from './RoomPage.svelte';
import { CLAIM, discussion, lobby, rummy, sequential, WORDS, type Layers } from './rooms.fixture';

const TOKEN = '47291638.secret';

/** The server's end of the line, in the test's hands. */
class Line implements Wire {
  connected = false;
  readonly asked: Envelope[] = [];
  /** What it answers, command after command; then always yes. */
  answers: Answer[] = [];
  #listeners = new Map<string, (...args: unknown[]) => void>();

  connect(): void {}
  disconnect(): void {
    this.connected = false;
  }
  emit(event: string, ...args: unknown[]): void {
    if (event !== 'command') return;
    this.asked.push(args[0] as Envelope);
    (args[1] as (answer: Answer) => void)(this.answers.shift() ?? { ok: true, version: 10 });
  }
  on(event: string, listener: (...args: never[]) => void): void {
    this.#listeners.set(event, listener as (...args: unknown[]) => void);
  }
  tell(event: string, ...args: unknown[]): void {
    if (event === 'connect') this.connected = true;
    this.#listeners.get(event)?.(...args);
  }
  show({ public: all, console: own }: Layers): void {
    this.tell('view', { version: 9, now: Date.now(), layers: { public: all, console: own } as unknown as JsonObject });
  }
}

let line: Line;
let page: Record<string, unknown>;

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList;
  // The test's browser has no animations and no dialogs of its own.
  Element.prototype.animate = () =>
    ({ cancel() {}, finished: Promise.resolve(), startTime: 0, currentTime: 0 }) as unknown as Animation;
  Element.prototype.getAnimations = () => [];
  await startText(['common', 'refusals', 'console', 'summary', 'talk', ...ACTIVITY_KEYS]);
});

beforeEach(async () => {
  localStorage.clear();
  vi.stubGlobal('fetch', async (path: string) => {
    const body = path.includes('/material')
      ? WORDS
      : path.includes('/setup')
        ? { addresses: ['http://10.0.0.7:8080'], keeps: { days: 90, own_store: true } }
        : { cards: {} };
    return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
  });
  await setLanguage('he');
  line = new Line();
  const open = (token: string) => new Room(token, { wire: () => line, cupboard: memoryCupboard() }) as ConsoleRoom;
  page = mount(RoomPage, { target: document.body, props: { token: TOKEN, open } });
});

afterEach(async () => {
  await unmount(page);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

async function enter(layers: Layers): Promise<void> {
  line.tell('connect');
  line.show(layers);
  await settle();
}

const filled = () => [...document.querySelectorAll('.btn.primary')].map((button) => button.textContent?.trim() ?? '');

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(words) || one.getAttribute('aria-label')?.includes(words),
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

async function press(words: string): Promise<void> {
  button(words).click();
  await settle();
}

const asked = () => line.asked.map(({ activity, command }) => ({ activity, ...command }));

const STATES: [string, () => Layers][] = [
  ['an empty lobby', () => lobby([])],
  ['a lobby with people', () => lobby()],
  ['a turn that is done', () => rummy({ what: 'next-turn', table: 't1', seat: 's2' })],
  ['a claim', () => rummy({ what: 'decide-claim', table: 't1', seat: 's2' }, { claim: CLAIM })],
  [
    'a vote everybody gave',
    () =>
      rummy(
        { what: 'close-vote', table: 't1', seat: 's2' },
        { claim: { ...CLAIM, vote: { open: true, voted: 2, voters: 2 } } },
      ),
  ],
  [
    'a closed vote',
    () =>
      rummy(
        { what: 'decide-claim', table: 't1', seat: 's2' },
        { claim: { ...CLAIM, vote: { open: false, voted: 2, voters: 2, yes: 1, not_yet: 1 } } },
      ),
  ],
  [
    'two tables, one calling',
    () => rummy({ what: 'decide-claim', table: 't1', seat: 's2' }, { claim: CLAIM, tables: 2 }),
  ],
  ['cards that ran out', () => rummy({ what: 'end-game' })],
  ['a game that is over', () => rummy({ what: 'discuss' }, { over: true })],
  ['counts to be shown', () => sequential('gap', { what: 'show-counts' })],
  ['a stage to settle', () => sequential('gap', { what: 'settle', under: '' })],
  ['a stage with headings', () => sequential('cause', { what: 'go-forward' })],
  ['turns to choose', () => sequential('gap', { what: 'next-turn', seat: 's2' }, 'turns')],
  ['a result', () => sequential('result', { what: 'discuss' })],
  ['a question with another to come', () => discussion('q2')],
  ['the last question', () => discussion(undefined)],
];

describe.each(STATES)('%s', (_name, layers) => {
  test.each(LANGUAGES)('is said whole in %s, with one filled button at most', async (language) => {
    await setLanguage(language);
    await enter(layers());
    expect(document.querySelector('.con')).not.toBeNull();
    expect(filled().length).toBeLessThanOrEqual(1);
  });
});

test('whoever waits is waiting for people; everything else recommends a step', async () => {
  const steps: [Layers, string][] = [
    [lobby(), t('console-screen-open')],
    [rummy({ what: 'next-turn', table: 't1', seat: 's2' }), 'أمل'],
    [rummy({ what: 'decide-claim', table: 't1', seat: 's2' }, { claim: CLAIM }), t('rummy-console-accept')],
    [rummy({ what: 'end-game' }), t('rummy-console-end-game')],
    [sequential('gap', { what: 'show-counts' }), t('sequential-console-show-counts')],
    [sequential('gap', { what: 'settle', under: '' }), t('sequential-console-settle', { n: 1 })],
    [sequential('cause', { what: 'go-forward' }), t('common-kinds-short-action')],
    [discussion('q2'), t('talk-console-next')],
    [discussion(undefined), t('console-end-short')],
  ];
  for (const [layers, words] of steps) {
    await enter(layers);
    expect(filled()).toEqual([expect.stringContaining(words)]);
  }
});

test('the lobby: first the screen, then people, then beginning what the agenda names', async () => {
  keepRoom({ code: '47291638', facilitator: TOKEN, screened: true, screen: '47291638.screen' });
  await unmount(page);
  const open = (token: string) => new Room(token, { wire: () => line, cupboard: memoryCupboard() }) as ConsoleRoom;
  page = mount(RoomPage, { target: document.body, props: { token: TOKEN, open } });
  await enter(lobby([]));
  expect(filled()).toEqual([]);
  await enter(lobby());
  expect(filled()).toEqual([expect.stringContaining(t('rummy-name'))]);
  await press(t('console-item-begin', { activity: t('rummy-name') }));
  expect(asked()).toEqual([{ activity: 'room', type: 'begin-item', item: 'i1' }]);
});

test('too few cards: said beside the button, and each remedy changes the setup and begins', async () => {
  await enter(lobby());
  line.answers = [{ ok: false, error: { code: 'too-few-cards', params: { missing: 2, kind: 'gap', seats: 8 } } }];
  await press(t('console-lobby-begin-now'));
  expect(document.querySelector('[role=alert]')?.textContent).not.toBe('');
  await press(t('rummy-setup-size-remedy', { n: 6 }));
  const [, configured, begun] = asked();
  expect(configured).toMatchObject({
    type: 'configure-item',
    item: 'i1',
    setup: { table_size: 6, copies: 1 },
    minutes: 20,
  });
  expect(begun).toMatchObject({ type: 'begin-item', item: 'i1' });
});

test('undo names the step and whose it was, and takes back exactly that one', async () => {
  const layers = rummy({ what: 'wait', table: 't1', seat: 's1' });
  layers.console.last_step = { version: 12, activity: 'rummy', what: 'laid', seat: 's2' };
  await enter(layers);
  const undo = button(t('rummy-undo-laid'));
  expect(undo.textContent).toContain('أمل زعبي');
  undo.click();
  await settle();
  expect(asked()).toEqual([{ activity: 'room', type: 'undo', version: 12 }]);
});

test('with nothing to undo the button stays in its place, switched off', async () => {
  await enter(lobby());
  expect(button(t('console-undo-none')).disabled).toBe(true);
});

test('whoever is gone is named first, and removing can be taken back at once', async () => {
  await enter(lobby());
  await press(`${t('console-person-remove')}: Tatiana Rosenberg`);
  expect(asked()).toEqual([{ activity: 'room', type: 'remove-seat', seat: 's3' }]);
  const after = lobby(['s1', 's2']);
  after.console.removed = { s3: 'Tatiana Rosenberg' };
  after.console.last_step = { version: 14, activity: 'room', what: 'seat-left', seat: 's3' };
  line.show(after);
  await settle();
  await press(t('console-person-undo'));
  expect(asked().at(-1)).toEqual({ activity: 'room', type: 'undo', version: 14 });
});

test('a skipped person who is here can be given the turn from the list of people', async () => {
  const layers = rummy({ what: 'wait', table: 't1', seat: 's1' });
  layers.console.presence = { s1: 'here', s2: 'here', s3: 'here' };
  await enter(layers);
  await press(`${t('rummy-console-give-short')}: `);
  expect(asked()).toEqual([{ activity: 'rummy', type: 'give-turn', table: 't1', seat: 's2' }]);
});

test('settling sends the proposed set as it was adjusted', async () => {
  await enter(sequential('gap', { what: 'settle', under: '' }));
  document.querySelectorAll<HTMLElement>('.choice [role=checkbox]')[1]?.click();
  await settle();
  await press(t('sequential-console-settle', { n: 2 }));
  expect(asked()).toEqual([{ activity: 'sequential', type: 'settle', under: '', cards: ['gap-2', 'gap-1'] }]);
});

test('an answer goes into a theme with one tap, and into a new one with its title', async () => {
  await enter(discussion('q2'));
  await press('גם מצוינות');
  expect(asked()).toEqual([{ activity: 'discussion', type: 'gather-answer', answer: 'a1', theme: 't2' }]);
  await press(t('talk-console-gather', { text: 'הספרייה פתוחה בערב' }));
  const title = document.querySelector<HTMLInputElement>('dialog[open] input');
  if (!title) throw new Error('nowhere to write');
  title.value = 'מה שכבר יש';
  title.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  document.querySelector<HTMLElement>('dialog[open] [type=submit]')?.click();
  await settle();
  expect(asked().at(-1)).toEqual({ activity: 'discussion', type: 'add-theme', title: 'מה שכבר יש', answer: 'a1' });
  expect(document.querySelector('dialog[open]')).toBeNull();
});

test('a theme is renamed, taken away, and an answer taken out of it', async () => {
  await enter(discussion('q2'));
  await press(t('talk-console-gather', { text: 'הסעה אחת לשני מועדונים' }));
  await press(t('talk-console-ungather'));
  await press(t('talk-console-theme-edit', { title: 'איגום משאבים' }));
  await press(t('talk-console-theme-drop'));
  expect(asked()).toEqual([
    { activity: 'discussion', type: 'gather-answer', answer: 'a3', theme: null },
    { activity: 'discussion', type: 'drop-theme', theme: 't1' },
  ]);
});

test('what comes after the last item is ending, and ending is asked twice', async () => {
  await enter(discussion(undefined));
  await press(t('console-item-next', { activity: t('console-end-short') }));
  expect(asked()).toEqual([]);
  document.querySelector<HTMLElement>('dialog footer .primary')?.click();
  await settle();
  expect(asked()).toEqual([{ activity: 'room', type: 'end-room' }]);
});

test('an ended room offers its files, and can be opened again', async () => {
  const layers = lobby();
  layers.public.room.ended = true;
  await enter(layers);
  expect(document.body.textContent).toContain(t('console-export-xlsx'));
  await press(t('console-reopen'));
  expect(asked()).toEqual([{ activity: 'room', type: 'reopen-room' }]);
});

test('a link that was withdrawn says how it is recovered; a deleted room says so', async () => {
  line.tell('connect');
  line.tell('gone', { code: 'bad-token' });
  await settle();
  expect(document.body.textContent).toContain('tzimtzamti room link 47291638');
});

test('the room is remembered on this device with its title', async () => {
  await enter(lobby());
  expect(keptRoom('47291638')).toMatchObject({ title: 'מפגש 2', facilitator: TOKEN });
});
