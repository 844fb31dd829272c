// The game on a phone, moment by moment: what may be pressed and what it asks for, from what the layers say.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PhoneProps } from '$shared/activity';
import { Page } from '$shared/phone/page.svelte';
import type { RummyMay, RummyPrivate, RummyPublic, RummyTableView } from '$shared/phone/wire';
import { startText, setLanguage } from '$shared/text.svelte';
import type { Answer, Command } from '$shared/wire';
import Phone from './phone.svelte';
import { parts } from './phone/later';

const NOTHING: RummyMay = { lay: [], take: [], write: [], claim: false, explain: false, withdraw: false, vote: false };
const DECK: Record<string, { kind: 'gap' | 'cause' | 'action'; text: string; short: string; tags: string[] }> = {
  g1: { kind: 'gap', text: 'פער אחד', short: '', tags: [] },
  g2: { kind: 'gap', text: 'פער שני', short: '', tags: [] },
  c1: { kind: 'cause', text: 'גורם אחד', short: '', tags: [] },
  a1: { kind: 'action', text: 'פעולה אחת', short: '', tags: [] },
};
const TABLE: RummyTableView = {
  order: ['s1', 's2', 's3'],
  skipped: [],
  round: 1,
  turn: { seat: 's1', step: 'lay', number: 1 },
  stocks: { gap: 5, cause: 5, action: 0 },
  discards: { gap: { top: 'g2', count: 1 }, cause: { count: 0 }, action: { count: 0 } },
  series: 0,
  over: false,
  last: { what: 'dealt', number: 1 },
};
const CLAIM = {
  id: 'k1',
  seat: 's2',
  cards: { gap: 'g1', cause: 'c1', action: 'a1' },
  explanation_hidden: false,
  at: 0,
};

interface Scene {
  table?: Partial<RummyTableView>;
  may?: Partial<RummyMay>;
  mine?: Partial<RummyPrivate>;
  view?: Partial<RummyPublic>;
  shell?: Partial<PhoneProps<RummyPublic, RummyPrivate>>;
  answer?: Answer;
}

let shown: Record<string, unknown> | null = null;

function play({ table, may, mine, view, shell, answer = { ok: true, version: 2 } }: Scene) {
  const sent: Command[] = [];
  const drafts = new Map<string, { value: string; clear(): void }>();
  const page = new Page();
  const props: PhoneProps<RummyPublic, RummyPrivate> = {
    view: {
      phase: 'playing',
      auto_pass: false,
      same_colour_only: false,
      table_decides: false,
      tables: { t1: { ...TABLE, ...table } },
      table_order: ['t1'],
      series: {},
      series_order: [],
      by_seat: {},
      written: {},
      ...view,
    },
    mine: {
      table: 't1',
      hand: ['g1', 'c1', 'a1'],
      written: {},
      ahead: 1,
      may: { ...NOTHING, ...may },
      blanks_left: 1,
      my_series: [],
      ...mine,
    },
    seats: { s1: { name: 'תמר' }, s2: { name: 'נועה שטרן' }, s3: { name: 'Sarah' } },
    seat: 's1',
    card: (id) => DECK[id],
    clockOffset: 0,
    status: 'live',
    run: 1,
    over: false,
    held: false,
    apart: false,
    waiting: [],
    page,
    send: async (command) => {
      sent.push(command);
      return answer;
    },
    draft: (key) => {
      const known = drafts.get(key) ?? { value: '', clear: () => undefined };
      drafts.set(key, known);
      return known;
    },
    ...shell,
  };
  shown = mount(Phone as unknown as Component<Record<string, unknown>>, {
    target: document.body,
    props: props as unknown as Record<string, unknown>,
  });
  flushSync();
  return { sent, page };
}

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button')];
const plain = (words: string | null) => (words ?? '').replace(/[\s\u2068\u2069]+/g, ' ').trim();
const button = (words: string): HTMLButtonElement => {
  const found = buttons().filter((one) => plain(one.getAttribute('aria-label') ?? one.textContent).includes(words));
  expect(found, words).toHaveLength(1);
  return found[0] as HTMLButtonElement;
};
const text = () => plain(document.body.textContent);
function press(words: string): void {
  button(words).click();
  flushSync();
}

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList;
  window.scrollTo = () => undefined;
  Element.prototype.animate = () =>
    ({ cancel() {}, finished: Promise.resolve(), startTime: 0, currentTime: 0 }) as unknown as Animation;
  Element.prototype.getAnimations = () => [];
  await startText(['common', 'refusals', 'phone', 'rummy']);
  await Promise.all(Object.values(parts).map((part) => part.arrive()));
  await setLanguage('he');
});
afterEach(() => {
  if (shown) void unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

describe('my turn', () => {
  test('first a card is chosen, then it can be laid; the shell hears whose turn it is', () => {
    const { sent, page } = play({ may: { lay: ['g1', 'c1', 'a1'], claim: true } });
    expect(page.mine).toBe(true);
    expect(button('הנחת הקלף').disabled).toBe(true);
    press('גורם אחד');
    expect(button('גורם אחד').getAttribute('aria-pressed')).toBe('true');
    press('הנחת הקלף');
    expect(sent).toEqual([{ type: 'lay', card: 'c1' }]);
  });

  test('only what the rules allow can be chosen', () => {
    const { sent } = play({ may: { lay: ['g1'] } });
    press('גורם אחד');
    expect(button('גורם אחד').getAttribute('aria-pressed')).toBe('false');
    expect(button('הנחת הקלף').disabled).toBe(true);
    expect(sent).toEqual([]);
  });

  test('a card on its way stays chosen, and is not laid twice', () => {
    const waiting = [{ type: 'lay', card: 'a1' }];
    const { sent } = play({ may: { lay: ['g1', 'c1', 'a1'] }, shell: { waiting } });
    expect(button('פעולה אחת').getAttribute('aria-pressed')).toBe('true');
    press('הקלף מונח');
    expect(sent).toEqual([]);
  });

  test('second step: what may be taken is a button, what was just laid says why not', () => {
    const { sent } = play({
      table: { turn: { seat: 's1', step: 'take', number: 1, laid: 'g2' } },
      may: {
        take: [
          { kind: 'gap', source: 'stock' },
          { kind: 'cause', source: 'stock' },
        ],
      },
      mine: { hand: ['c1', 'a1'] },
    });
    expect(text()).toContain('הפער שהונח זה עתה אינו זמין');
    expect(buttons().filter((one) => one.classList.contains('back') && !one.disabled)).toHaveLength(2);
    buttons()
      .find((one) => one.classList.contains('back') && !one.disabled)
      ?.click();
    expect(sent).toEqual([{ type: 'take', kind: 'gap', source: 'stock' }]);
  });

  test('a refusal stands beside the dock and the choice stays', async () => {
    play({
      may: { lay: ['g1', 'c1', 'a1'], claim: true },
      answer: { ok: false, error: { code: 'claim-open', params: {} } },
    });
    press('צמצמתי!');
    await vi.waitFor(() => expect(text()).toContain('יש קריאה פתוחה בשולחן'));
  });

  test.each([{ held: true }, { apart: true }])('nothing can be moved with %o', (shell) => {
    play({ may: { lay: ['g1', 'c1', 'a1'], claim: true }, shell });
    press('פער אחד');
    expect(button('הנחת הקלף').disabled).toBe(true);
    expect(button('צמצמתי!').disabled).toBe(true);
  });
});

describe('waiting', () => {
  test('says who is on and how far my turn is; the call stays open', () => {
    const { sent, page } = play({
      table: { turn: { seat: 's2', step: 'lay', number: 1 } },
      may: { claim: true },
      mine: { ahead: 2 },
    });
    expect(page.mine).toBe(false);
    expect(text()).toContain('עכשיו בתור: נועה שטרן');
    expect(text()).toContain('עוד 2 תורות עד התור שלך');
    press('צמצמתי!');
    expect(sent).toEqual([{ type: 'claim' }]);
  });

  test('a call that cannot be made now says why', () => {
    play({ table: { turn: { seat: 's2', step: 'take', number: 1 } }, may: { claim_refusal: 'claim-during-turn' } });
    expect(button('צמצמתי!').disabled).toBe(true);
    expect(text()).toContain('מישהו באמצע תור');
  });

  test('a seat without cards waits for them', () => {
    play({ table: { turn: { seat: 's2', step: 'lay', number: 1 } }, mine: { hand: [] } });
    expect(text()).toContain('עוד רגע יגיעו קלפים');
  });
});

describe('a call', () => {
  test('of my own puts the page on the stage and can be taken back', () => {
    const { sent, page } = play({
      table: { claim: { ...CLAIM, seat: 's1' } },
      may: { explain: true, withdraw: true },
    });
    expect(page.onStage).toBe(true);
    press('ביטול הקריאה');
    expect(sent).toEqual([{ type: 'withdraw-claim' }]);
  });

  test('of another shows the cards, and a vote that can be changed', () => {
    const { sent } = play({
      table: { claim: { ...CLAIM, explanation: 'כי כך', vote: { open: true, voted: 1, voters: 2 } } },
      may: { vote: true },
      mine: { my_vote: 'yes' },
    });
    expect(text()).toContain('כי כך');
    expect(text()).toContain('הצביעו 1 מתוך 2');
    expect(button('כן').getAttribute('aria-pressed')).toBe('true');
    press('כן');
    press('עוד לא');
    expect(sent).toEqual([{ type: 'vote', yes: false }]);
  });

  test('a vote on its way counts already', () => {
    play({
      table: { claim: { ...CLAIM, vote: { open: true, voted: 0, voters: 2 } } },
      may: { vote: true },
      shell: { waiting: [{ type: 'vote', yes: false }] },
    });
    expect(button('עוד לא').getAttribute('aria-pressed')).toBe('true');
  });
});

test('the end counts series, most first, and names nobody who has none', () => {
  const series = (seat: string) => ({
    table: 't1',
    seat,
    cards: CLAIM.cards,
    explanation_hidden: false,
    at: 0,
  });
  play({
    view: {
      phase: 'ended',
      series: { x1: series('s1'), x2: series('s2'), x3: series('s2') },
      series_order: ['x1', 'x2', 'x3'],
      by_seat: { s1: 1, s2: 2 },
    },
    mine: { my_series: ['x1'] },
  });
  const rows = [...document.querySelectorAll('.people li')].map((row) => plain(row.textContent));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('נועה שטרן');
  expect(rows[0]).toContain('שתי סדרות');
  expect(text()).not.toContain('Sarah');
});
