// Rooms for the tests of the console: layers as the server sends them, in the states a workshop goes through.
import type {
  ConsoleLayer,
  PublicLayer,
  RummyClaimView,
  RummyConsole,
  RummyPublic,
  RummyTableView,
  SequentialConsole,
  SequentialPublic,
} from '$shared/console/wire';
import type { TalkConsole, TalkPublic } from '$shared/talk/wire';

export interface Layers {
  public: PublicLayer;
  console: ConsoleLayer;
}

const NAMES = { s1: 'נועה שטרן', s2: 'أمل زعبي', s3: 'Tatiana Rosenberg' };
const SEATS = Object.keys(NAMES);

export const MATERIAL = Object.fromEntries(
  (['gap', 'cause', 'action'] as const).flatMap((kind) =>
    [1, 2].map((n) => [`${kind}-${n}`, { kind, text: `${kind} ${n}`, short: `${kind}${n}`, tags: [] }]),
  ),
);
const QUESTIONS = { q1: 'relevant?', q2: 'channels?' };
export const WORDS = {
  ...MATERIAL,
  ...Object.fromEntries(
    Object.entries(QUESTIONS).map(([id, text]) => [id, { kind: 'question', text, short: text, tags: [] }]),
  ),
};

const SETUPS = {
  rummy: { deck: 'general', without: [], copies: 1, same_colour_only: false, blanks: 1, table_decides: false },
  sequential: {
    deck: 'general',
    without: [],
    stages: ['gap', 'cause', 'action'],
    at_most: 3,
    how: 'together',
    counts: 'hidden',
    blanks: 2,
  },
  discussion: { questions: 'after-cards', own: [], names: false, answers: 3 },
};

/** A room with three people and three items, nothing begun. */
export function lobby(seats: readonly string[] = SEATS): Layers {
  const item = (activity: string) => ({ activity, minutes: 20, state: 'ahead' as const });
  return {
    public: {
      room: {
        code: '47291638',
        title: 'מפגש 2',
        language: 'he',
        join_key: 'key',
        locked: false,
        held: false,
        ended: false,
        shows: 'auto',
      },
      seats: Object.fromEntries(Object.entries(NAMES).map(([seat, name]) => [seat, { name }])),
      order: [...seats],
      items: { i1: item('rummy'), i2: item('sequential'), i3: item('discussion') },
      agenda: ['i1', 'i2', 'i3'],
    },
    console: {
      setups: { i1: SETUPS.rummy, i2: SETUPS.sequential, i3: SETUPS.discussion },
      decks: {
        general: { title: { he: 'החפיסה' }, counts: { gap: 30, cause: 30, action: 30 }, uploaded: false },
        own: { title: { he: 'שלנו' }, counts: { gap: 2, cause: 2, action: 2 }, uploaded: true },
      },
      removed: {},
      presence: { s1: 'here', s2: 'away', s3: 'gone' },
    },
  };
}

/** An activity runs, with its part of both layers. */
export function running(item: string, view: unknown, own: unknown, over = false): Layers {
  const layers = lobby();
  const entry = layers.public.items[item];
  if (!entry) throw new Error(`no item ${item}`);
  layers.public.items[item] = { ...entry, state: 'running', run: 1 };
  layers.public.clock = { total: 1_200_000, left: 600_000, up: false };
  layers.public.run = { number: 1, activity: entry.activity, item, over, view };
  layers.console.run = { number: 1, view: own };
  layers.console.last_step = { version: 9, activity: entry.activity, what: 'unheard-of', seat: 's2' };
  return layers;
}

function table(order: string[], claim?: RummyClaimView): RummyTableView {
  return {
    order,
    skipped: order.slice(1, 2),
    round: 2,
    turn: { seat: order[0] ?? '', step: 'done', number: 4 },
    stocks: { gap: 8, cause: 9, action: 0 },
    discards: { gap: { top: 'gap-2', count: 1 }, cause: { count: 0 }, action: { top: 'w1', count: 2 } },
    series: 1,
    over: false,
    last: { what: 'turn', number: 7 },
    ...(claim ? { claim } : {}),
  };
}

export const CLAIM: RummyClaimView = {
  id: 'c1',
  seat: 's2',
  cards: { gap: 'gap-1', cause: 'cause-1', action: 'action-1' },
  explanation: 'כי אין מקום שקט',
  explanation_hidden: false,
  at: 5,
};

export function rummy(
  suggestion: RummyConsole['suggestion'],
  part: { claim?: RummyClaimView; tables?: number; over?: boolean } = {},
): Layers {
  const several = part.tables === 2;
  const view: RummyPublic = {
    phase: part.over ? 'ended' : 'playing',
    auto_pass: several,
    same_colour_only: false,
    table_decides: false,
    tables: several
      ? { t1: table(['s1', 's2'], part.claim), t2: table(['s3']) }
      : { t1: table(['s1', 's2', 's3'], part.claim) },
    table_order: several ? ['t1', 't2'] : ['t1'],
    series: {
      e1: {
        table: 't1',
        seat: 's1',
        cards: { gap: 'gap-2', cause: 'cause-2', action: 'w1' },
        explanation_hidden: true,
        yes: 2,
        not_yet: 1,
        at: 3,
      },
    },
    series_order: ['e1'],
    by_seat: { s1: 1 },
    written: { w1: { kind: 'action', text: 'קלף שכתבנו', author: 's3', hidden: false } },
  };
  return running('i1', view, { suggestion, hidden: { e1: 'הסבר שהוסתר' } } satisfies RummyConsole, part.over);
}

export function sequential(
  stage: SequentialPublic['stage'],
  suggestion: SequentialConsole['suggestion'],
  how: SequentialPublic['how'] = 'together',
): Layers {
  const first = stage === 'gap';
  const headings = stage === 'result' ? [] : first ? [''] : ['gap-1', 'gap-2'];
  const cards = stage === 'result' ? [] : [`${stage}-1`, `${stage}-2`, ...(first ? ['w1'] : [])];
  const turns = how === 'turns';
  const view: SequentialPublic = {
    stage,
    stages: ['gap', 'cause', 'action'],
    at_most: 3,
    how,
    counts_shown: false,
    cards,
    written: first ? { w1: { kind: 'gap', text: 'פער שכתבנו', author: 's1' } } : {},
    headings,
    settled: first ? {} : { '': ['gap-1', 'gap-2'] },
    finished: 1,
    people: 3,
    order: turns ? SEATS : [],
    skipped: turns ? ['s2'] : [],
    ...(turns ? { turn: { seat: 's1', number: 1 } } : {}),
    reasons: turns ? [{ seat: 's1', under: '', card: 'gap-1', text: 'רואים את זה' }] : [],
    links: stage === 'result' ? { 'gap-1/cause-1': { cards: ['gap-1', 'cause-1'], people: 2 } } : {},
  };
  const own: SequentialConsole = {
    suggestion,
    counts: Object.fromEntries(headings.map((under) => [under, { [`${stage}-2`]: 2 }])),
    proposed: Object.fromEntries(headings.map((under) => [under, [`${stage}-2`]])),
    finished: ['s1'],
    hidden: { 'cause-2': { kind: 'cause' } },
    merged: {},
  };
  return running('i2', view, own);
}

export function discussion(next: string | undefined): Layers {
  const view: TalkPublic = {
    questions: ['q1', 'q2'],
    own: {},
    current: next === undefined ? 'q2' : 'q1',
    names: false,
    answers: {
      a1: { question: next === undefined ? 'q2' : 'q1', text: 'הספרייה פתוחה בערב', highlighted: true },
      a3: { question: next === undefined ? 'q2' : 'q1', text: 'הסעה אחת לשני מועדונים', highlighted: false },
    },
    order: ['a1', 'a3'],
    answered: 1,
    highlight: 'a1',
    themes: {
      t1: { question: next === undefined ? 'q2' : 'q1', title: 'איגום משאבים', answers: ['a3'] },
      t2: { question: next === undefined ? 'q2' : 'q1', title: 'גם מצוינות', answers: [] },
    },
    theme_order: ['t1', 't2'],
  };
  const answer = { question: view.current, seat: 's2', at: 1 };
  const own: TalkConsole = {
    answers: {
      a1: { ...answer, text: 'הספרייה פתוחה בערב', hidden: false, highlighted: true },
      a2: { ...answer, text: 'كل حيّ يختار', hidden: true, highlighted: false },
      a3: { ...answer, text: 'הסעה אחת לשני מועדונים', hidden: false, highlighted: false, theme: 't1' },
    },
    order: ['a1', 'a2', 'a3'],
    ...(next === undefined ? {} : { next_question: next }),
  };
  return running('i3', view, own);
}
