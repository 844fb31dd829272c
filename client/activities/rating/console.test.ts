// A rating on the console: silence before the round is closed, one filled button in every moment, reasons without names.
import axe from 'axe-core';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ConsoleProps } from '$shared/activity';
import { setLanguage, startText, t } from '$shared/text.svelte';
import type { Command } from '$shared/wire';
import Console from './console.svelte';
import type { RatingConsole, RatingPublic, Result } from './wire';

const VIEW: RatingPublic = {
  items: { a: { head: 'gaps-schools', provider: 'school' }, b: { head: 'gaps-schools', provider: 'authority' } },
  order: ['a', 'b'],
  round: 1,
  open: true,
  live: false,
  began: 3,
  finished: 1,
  threshold: 40,
  shows: 'bars',
  alike: [],
  different: [],
  few: [],
  points: {},
  talk: {
    questions: ['q1', 'q2'],
    own: { q1: 'שאלה ראשונה', q2: 'שאלה שנייה' },
    current: 'q1',
    names: false,
    answers: {},
    order: [],
    answered: 0,
    themes: {},
    theme_order: [],
  },
};
const OWN: RatingConsole = {
  raters: { a: 3, b: 2 },
  reasons: { r1: { item: 'b', mark: 'no', text: 'כי לא', round: 1, shown: false } },
  order: ['r1'],
  talk: { answers: {}, order: [], next_question: 'q2' },
};
const result = (no: number, so: number, yes: number, pattern: 'alike' | 'split'): Result => ({
  first: { people: no + so + yes, counts: { no, so, yes }, agreement: -0.4, consensus: 0.2, median: 2, pattern },
  reasons: {},
});
const CLOSED = {
  open: false,
  results: { a: result(0, 1, 7, 'alike'), b: result(4, 0, 4, 'split') },
  alike: ['a'],
  different: ['b'],
};

let shown: Record<string, unknown> | null = null;
function leave(): void {
  if (shown) void unmount(shown);
  shown = null;
  document.body.replaceChildren();
}

function lead(view: Partial<RatingPublic> = {}, shell: Partial<ConsoleProps<RatingPublic, RatingConsole>> = {}) {
  const sent: Command[] = [];
  const props: ConsoleProps<RatingPublic, RatingConsole> = {
    view: { ...VIEW, ...view },
    console: OWN,
    seats: {},
    card: (id) => ({ kind: 'gap', text: `מענה ${id}`, short: '', tags: [], detail: 'היעד שלו' }),
    clockOffset: 0,
    status: 'live',
    run: 1,
    over: false,
    order: ['s1', 's2', 's3', 's4'],
    presence: {},
    next: { title: 'דיון', begin: async () => ({ ok: true, version: 2 }) },
    send: async (command) => {
      sent.push(command);
      return { ok: true, version: 2 };
    },
    ...shell,
  };
  leave();
  shown = mount(Console as unknown as Component<Record<string, unknown>>, {
    target: document.body,
    props: props as unknown as Record<string, unknown>,
  });
  flushSync();
  return sent;
}

const plain = () => (document.body.textContent ?? '').replace(/[\s\u2066-\u2069]+/g, ' ');
const filled = () => [...document.querySelectorAll<HTMLButtonElement>('.btn.primary')];
const labelled = (label: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].filter(
    (one) => (one.getAttribute('aria-label') ?? '').replace(/[\u2066-\u2069]/g, '') === label,
  );

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList;
  await startText(['common', 'refusals', 'console', 'talk', 'rating']);
  await setLanguage('he');
});
afterEach(leave);

describe('while people mark', () => {
  test('in silence there is nothing of a result, only how many marked', () => {
    const sent = lead();
    expect(document.querySelectorAll('[role=img]')).toHaveLength(0);
    expect(plain()).not.toContain(t('rating-consensus'));
    expect(plain()).not.toContain('כי לא');
    expect(filled()).toHaveLength(0);
    const close = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(t('rating-console-step-close')),
    );
    close?.click();
    expect(sent).toEqual([{ type: 'close-round' }]);
  });

  test('closing is the filled button once most have finished', () => {
    lead({ finished: 3 });
    expect(filled().map((one) => one.textContent?.trim())).toEqual([t('rating-console-step-close')]);
  });
});

describe('the results', () => {
  test.each([
    ['bars', CLOSED, { type: 'show-results', shows: 'item', item: 'b' }],
    ['item', { ...CLOSED, shows: 'item' as const, item: 'b' }, { type: 'show-results', shows: 'talk', item: null }],
    ['talk', { ...CLOSED, shows: 'talk' as const }, { type: 'ask-question', question: 'q2' }],
    ['scatter', { ...CLOSED, shows: 'scatter' as const }, { type: 'open-second-round' }],
  ])('lead on from %s by one filled button', (_, view, command) => {
    const sent = lead(view);
    expect(filled()).toHaveLength(1);
    filled()[0]?.click();
    expect(sent).toEqual([command]);
  });

  test('never are one number alone', () => {
    lead(CLOSED);
    for (const words of [t('rating-agreement'), t('rating-consensus'), t('rating-median')])
      expect(plain()).toContain(words);
    expect(document.querySelectorAll('.bar[role=img]')).toHaveLength(2);
  });

  test('an intervention on the screen has its reasons at hand, to be shown there without a name', () => {
    const sent = lead({ ...CLOSED, shows: 'item', item: 'b' });
    expect(plain()).toContain('כי לא');
    labelled('להביא למסך: כי לא')[0]?.click();
    expect(sent).toEqual([{ type: 'show-reason', reason: 'r1', shown: true }]);
  });

  test('from which agreement on is the facilitator’s to say', () => {
    const sent = lead(CLOSED);
    document
      .querySelector('[role=spinbutton]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    expect(sent).toEqual([{ type: 'set-threshold', threshold: 50 }]);
  });

  test('stay to be looked at when the run is over, and nothing more can be shown', () => {
    lead({ ...CLOSED, shows: 'item', item: 'b' }, { over: true });
    expect(document.querySelectorAll('.bar[role=img]')).toHaveLength(2);
    expect(document.querySelectorAll('[role=spinbutton], fieldset')).toHaveLength(0);
  });

  test('nothing stands in the way of a screen reader', async () => {
    const off = { enabled: false };
    for (const view of [{}, CLOSED, { ...CLOSED, shows: 'item' as const, item: 'b' }]) {
      lead(view);
      const rules = { region: off, 'color-contrast': off, 'page-has-heading-one': off };
      const { violations } = await axe.run(document.body, { rules });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
});
