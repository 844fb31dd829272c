// Others mark, twenty times a second: the list on a phone that nothing of it concerns is left alone.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PhoneProps } from '$shared/activity';
import { mergePatch } from '$shared/merge';
import { Page } from '$shared/phone/page.svelte';
import { setLanguage, startText } from '$shared/text.svelte';
import type { Json } from '$shared/wire';
import type { RatingPrivate, RatingPublic } from '../wire';
import Phone from '../phone.svelte';

const IDS = Array.from({ length: 60 }, (_, at) => `i${at}`);
const HEADS = ['gaps-schools', 'special-education', 'other-fields'] as const;
const VIEW: RatingPublic = {
  items: Object.fromEntries(IDS.map((id, at) => [id, { head: HEADS[at % 3] ?? 'other-fields', provider: 'school' }])),
  order: IDS,
  round: 1,
  open: true,
  live: true,
  began: 0,
  finished: 0,
  threshold: 40,
  shows: 'bars',
  alike: [],
  different: [],
  few: [...IDS],
  points: {},
  results: {},
  talk: {
    questions: ['q1'],
    own: { q1: 'שאלה' },
    current: 'q1',
    names: false,
    answers: {},
    order: [],
    answered: 0,
    themes: {},
    theme_order: [],
  },
};
const MARKED = IDS.slice(0, 30);
const MINE: RatingPrivate = {
  marks: Object.fromEntries(MARKED.map((id) => [id, { mark: 'yes', reason: '' }])),
  first: {},
  talk: { answers: {}, order: [], left: { q1: 3 } },
};

/** Whose words and drafts were asked for since the last `flushSync`. */
let asked: string[];
/** What stands on the page and was changed. */
let changes: MutationRecord[];
let shell: { view: RatingPublic; mine: RatingPrivate };
let shown: Record<string, unknown>;
const watch = new MutationObserver((records) => changes.push(...records));

function comes(patch: Json): void {
  shell.view = mergePatch(shell.view as unknown as Json, patch) as unknown as RatingPublic;
  asked = [];
  changes = [];
  flushSync();
  changes.push(...watch.takeRecords());
}

beforeEach(async () => {
  window.scrollTo = () => undefined;
  await startText(['common', 'refusals', 'phone', 'talk', 'rating']);
  await setLanguage('he');
  let parts = $state.raw({ view: VIEW, mine: MINE });
  shell = {
    get view() {
      return parts.view;
    },
    set view(view) {
      parts = { ...parts, view };
    },
    get mine() {
      return parts.mine;
    },
    set mine(mine) {
      parts = { ...parts, mine };
    },
  };
  const rest: Omit<PhoneProps<RatingPublic, RatingPrivate>, 'view' | 'mine'> = {
    seats: {},
    seat: 's1',
    card: (id) => {
      asked.push(id);
      return { kind: 'gap', short: '', tags: [], text: `מענה ${id}`, detail: 'יעד' };
    },
    clockOffset: 0,
    status: 'live',
    run: 1,
    over: false,
    held: false,
    apart: false,
    waiting: [],
    page: new Page(),
    send: async () => ({ ok: true, version: 2 }),
    draft: (key) => {
      asked.push(key);
      return { value: '', clear: () => undefined };
    },
  };
  asked = [];
  shown = mount(Phone as unknown as Component<Record<string, unknown>>, {
    target: document.body,
    props: Object.defineProperties({ ...rest } as Record<string, unknown>, Object.getOwnPropertyDescriptors(shell)),
  });
  flushSync();
  // They are drawn a few at a time.
  await vi.waitFor(() => expect(document.querySelectorAll('main li')).toHaveLength(IDS.length));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
});

afterEach(() => {
  watch.disconnect();
  void unmount(shown);
});

test('a count that changes touches nothing of sixty interventions', () => {
  expect(asked).toEqual(expect.arrayContaining([...IDS, ...MARKED.map((id) => `why.1.${id}`)]));
  for (const people of [1, 2, 3]) {
    comes({ began: people, results: { i7: { first: { people, counts: { no: 0, so: 0, yes: people } } } } });
    expect(asked).toEqual([]);
    expect(changes).toEqual([]);
  }
});

test('one that is added comes alone', () => {
  comes({
    order: [...IDS, 'i60'],
    items: { i60: { head: 'gaps-schools', provider: 'school' } },
  });
  expect(new Set(asked)).toEqual(new Set(['i60']));
  expect(document.querySelectorAll('main li')).toHaveLength(61);
});
