// A rating on a phone: what marking asks for, what a change keeps, what is shown when nothing may be marked any more.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import axe from 'axe-core';
import type { PhoneProps } from '$shared/activity';
import { Page } from '$shared/phone/page.svelte';
import { LANGUAGES, setLanguage, startText, t } from '$shared/text.svelte';
import type { Answer, Command } from '$shared/wire';
import { talkPhone } from '$shared/talk/later';
import Phone from './phone.svelte';
import type { RatingPrivate, RatingPublic } from './wire';

const TALK = {
  questions: ['q1'],
  own: { q1: 'שאלה' },
  current: 'q1',
  names: false,
  answers: {},
  order: [],
  answered: 0,
};
const item = (head: 'gaps-schools' | 'special-education') => ({ head, provider: 'school' as const });
const VIEW: RatingPublic = {
  items: { a: item('gaps-schools'), b: item('special-education') },
  order: ['a', 'b'],
  round: 1,
  open: true,
  live: false,
  began: 0,
  finished: 0,
  threshold: 40,
  shows: 'bars',
  alike: [],
  different: [],
  few: [],
  points: {},
  talk: { ...TALK, themes: {}, theme_order: [] },
};
const MINE: RatingPrivate = { marks: {}, first: {}, talk: { answers: {}, order: [], left: { q1: 3 } } };
const WORDS: Record<string, { text: string; detail: string }> = {
  a: { text: 'מועדוניות', detail: 'לצמצם את הפער בשפה' },
  b: { text: 'שילוב', detail: 'ללמוד יחד' },
};

type Shell = Partial<PhoneProps<RatingPublic, RatingPrivate>>;
/** What a test without layout, and without the page around, cannot judge. */
const off = { enabled: false };
let shown: Record<string, unknown> | null = null;

function rate(view: Partial<RatingPublic> = {}, mine: Partial<RatingPrivate> = {}, shell: Shell = {}) {
  const sent: Command[] = [];
  const drafts = new Map<string, { value: string; clear(): void }>();
  const answer: Answer = { ok: true, version: 2 };
  const props: PhoneProps<RatingPublic, RatingPrivate> = {
    view: { ...VIEW, ...view },
    mine: { ...MINE, ...mine },
    seats: {},
    seat: 's1',
    card: (id) => (WORDS[id] ? { kind: 'gap', short: '', tags: [], ...WORDS[id] } : undefined),
    clockOffset: 0,
    status: 'live',
    run: 1,
    over: false,
    held: false,
    apart: false,
    waiting: [],
    page: new Page(),
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
  leave();
  shown = mount(Phone as unknown as Component<Record<string, unknown>>, {
    target: document.body,
    props: props as unknown as Record<string, unknown>,
  });
  flushSync();
  return sent;
}

function leave(): void {
  if (shown) void unmount(shown);
  shown = null;
  document.body.replaceChildren();
}

const radios = (place: number) => [
  ...(document.querySelectorAll('[role=radiogroup]')[place]?.querySelectorAll<HTMLButtonElement>('[role=radio]') ?? []),
];
const checked = (place: number) => radios(place).map((one) => one.getAttribute('aria-checked') === 'true');
const plain = () => (document.body.textContent ?? '').replace(/[\s⁦-⁩]+/g, ' ');

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS = { escape: (words: string) => words } as typeof CSS;
  await startText(['common', 'refusals', 'phone', 'talk', 'rating']);
  await talkPhone.arrive();
  await setLanguage('he');
});
afterEach(leave);

describe('marking', () => {
  test('the goal stands beside every name', () => {
    rate();
    expect(plain()).toContain('מועדוניות');
    expect(plain()).toContain('היעד: לצמצם את הפער בשפה');
  });

  test('a mark is sent at once, and the same one again takes it back', () => {
    const sent = rate({}, { marks: { b: { mark: 'yes', reason: '' } } });
    radios(0)[0]?.click();
    radios(1)[2]?.click();
    expect(sent).toEqual([
      { type: 'rate', item: 'a', mark: 'no', reason: '' },
      { type: 'withdraw-rating', item: 'b' },
    ]);
  });

  test('another mark keeps the reason', () => {
    const sent = rate({}, { marks: { a: { mark: 'yes', reason: 'כי כן' } } });
    radios(0)[1]?.click();
    expect(sent).toEqual([{ type: 'rate', item: 'a', mark: 'so', reason: 'כי כן' }]);
  });

  test('what waits for the network is shown as marked, and said to be waiting', () => {
    rate({}, {}, { apart: true, waiting: [{ type: 'rate', item: 'a', mark: 'so', reason: '' }] });
    expect(checked(0)).toEqual([false, true, false]);
    expect(plain()).toContain(t('rating-phone-sending'));
  });

  test('arrows move among the marks without sending one', () => {
    const sent = rate();
    radios(0)[0]?.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(radios(0)[1]);
    expect(sent).toEqual([]);
  });

  test('the way to the next one not marked ends in calm', () => {
    rate({}, { marks: { a: { mark: 'no', reason: '' } } });
    const go = document.querySelector<HTMLButtonElement>('footer button');
    expect(go?.textContent).toContain(t('rating-phone-next'));
    go?.click();
    flushSync();
    rate({}, { marks: { a: { mark: 'no', reason: '' }, b: { mark: 'so', reason: '' } } });
    expect(plain()).toContain(t('rating-phone-all'));
  });

  test('nothing can be marked while phones are held', () => {
    rate({}, {}, { held: true });
    expect(radios(0).every((one) => one.disabled)).toBe(true);
  });

  test('in the second round the mark of the first stands beside, and marks nothing', () => {
    rate({ round: 2 }, { first: { a: 'no' } });
    expect(checked(0)).toEqual([false, false, false]);
    expect(plain()).toContain(t('rating-phone-before'));
  });
});

const RESULTS: RatingPublic['results'] = {
  a: { first: { people: 8, counts: { no: 6, so: 1, yes: 1 }, agreement: 0.6, consensus: 0.5 }, reasons: {} },
  b: { first: { people: 2 }, reasons: {} },
};

describe('afterwards', () => {
  test('the room’s marks are shown with one’s own, and of two people only that they are two', () => {
    const results = { open: false, results: RESULTS, alike: ['a'], few: ['b'] };
    rate(results, { marks: { a: { mark: 'no', reason: '' } } });
    expect(document.querySelectorAll('[role=radio]')).toHaveLength(0);
    expect(document.querySelectorAll('.bar[role=img]')).toHaveLength(1);
    expect(document.querySelector('i.own')?.textContent).toContain('6');
    expect(plain()).toContain('2 דירוגים');
  });

  test('a rating that was ended unseen keeps one’s own marks in sight', () => {
    rate({ open: true }, { marks: { a: { mark: 'yes', reason: '' } } }, { over: true });
    expect(plain()).toContain(t('rating-phone-unseen'));
    expect(plain()).toContain(t('common-mark-yes'));
  });

  test('a question on the screen is asked here too, but never while marks are asked for', () => {
    rate({ shows: 'talk' });
    expect(document.querySelectorAll('[role=radio]')).toHaveLength(6);
    rate({ shows: 'talk', open: false, results: RESULTS });
    expect(document.querySelector('h1')?.textContent).toBe('שאלה');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('nothing stands in the way of a screen reader', async () => {
    await setLanguage(language);
    const moments: [Partial<RatingPublic>, Partial<RatingPrivate>][] = [
      [{}, { marks: { a: { mark: 'yes', reason: 'כי כן' } } }],
      [{ open: false, results: RESULTS, alike: ['a'], few: ['b'] }, {}],
    ];
    for (const [view, mine] of moments) {
      rate(view, mine);
      const { violations } = await axe.run(document.body, { rules: { region: off, 'color-contrast': off } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await setLanguage('he');
  });
});
