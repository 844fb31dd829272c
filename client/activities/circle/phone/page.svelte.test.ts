// One's own page against the phone's draft store: what is sent when, and which of two copies stands.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhoneProps } from '$shared/activity';
import { draft } from '$shared/draft.svelte';
import { memoryCupboard } from '$shared/keep';
import type { Answer, Command } from '$shared/wire';
import type { CirclePrivate, CirclePublic } from '../wire';
import { OwnPage } from './page.svelte';

type Props = PhoneProps<CirclePublic, CirclePrivate>;
type Own = CirclePrivate['own'];

let run = 0;

/** A phone with its own drafts; `server` is what the layer says, `sent` the texts that left the phone. */
function open(first: Partial<Own> = {}) {
  const cupboard = memoryCupboard();
  const name = `run${++run}`;
  const sent: string[] = [];
  let answer: Answer = { ok: true, version: 1 };
  let own = $state<Own>({ life: '', educational: '', ready: false, hidden: false, frozen: [], ...first });
  let held = $state(false);
  let waiting = $state.raw<Command[]>([]);
  const props = {
    get mine() {
      return { own };
    },
    get held() {
      return held;
    },
    get waiting() {
      return waiting;
    },
    over: false,
    apart: false,
    draft: (key: string) => draft(`${name}.${key}`, cupboard),
    send: (command: Command) => {
      sent.push(String(command.text));
      return Promise.resolve(answer);
    },
  } as unknown as Props;
  let page: OwnPage | undefined;
  const stop = $effect.root(() => {
    page = new OwnPage(props);
  });
  flushSync();
  return {
    page: page as OwnPage,
    sent,
    stop,
    set: (change: { own?: Partial<Own>; held?: boolean; waiting?: Command[]; answer?: Answer }) => {
      if (change.own) own = { ...own, ...change.own };
      held = change.held ?? held;
      waiting = change.waiting ?? waiting;
      answer = change.answer ?? answer;
      flushSync();
    },
  };
}

function type(page: OwnPage, words: string): void {
  page.life.words = words;
  flushSync();
}

async function pause(milliseconds = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
}

describe('one’s own page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes to the server after a pause, not with every key', async () => {
    const { page, sent, stop } = open();
    type(page, 'a');
    await pause(900);
    type(page, 'ab');
    await pause(900);
    expect(sent).toEqual([]);
    await pause(100);
    expect(sent).toEqual(['ab']);
    stop();
  });

  it('goes at once when asked to, and only where there is something new', () => {
    const { page, sent, set, stop } = open();
    type(page, 'ab');
    page.save();
    set({ own: { life: 'ab' } });
    page.save();
    expect(sent).toEqual(['ab']);
    expect(page.life.keeping).toBe('saved');
    stop();
  });

  it('has one copy on its way at a time, and sends the newest after it', async () => {
    const { page, sent, set, stop } = open();
    type(page, 'a');
    await pause();
    set({ waiting: [{ type: 'save-side', side: 'life', text: 'a' }] });
    expect(page.life.keeping).toBe('saving');
    set({ waiting: [], own: { life: 'a' } });
    type(page, 'ab');
    await pause();
    expect(sent).toEqual(['a', 'ab']);
    stop();
  });

  it('waits while the phones are held, and goes when they are let go', async () => {
    const { page, sent, set, stop } = open();
    type(page, 'a');
    set({ held: true });
    await pause(5000);
    expect(sent).toEqual([]);
    set({ held: false });
    await pause();
    expect(sent).toEqual(['a']);
    stop();
  });

  it('is not sent again after it was refused, until it is changed', async () => {
    const { page, sent, set, stop } = open();
    set({ answer: { ok: false, error: { code: 'too-many-lines', params: { limit: 12 } } } });
    type(page, 'a');
    await pause(9000);
    expect(sent).toEqual(['a']);
    expect(page.refusal?.code).toBe('too-many-lines');
    type(page, 'b');
    expect(page.refusal).toBeNull();
    stop();
  });

  it('shows what another phone wrote where nothing was written here since', () => {
    const { page, set, stop } = open();
    type(page, 'here');
    set({ own: { life: 'here' } });
    set({ own: { life: 'there' } });
    expect(page.life.words).toBe('there');
    stop();
  });

  it('asks where both phones wrote, and sends nothing until somebody has chosen', async () => {
    const { page, sent, set, stop } = open({ life: 'first' });
    type(page, 'here');
    set({ own: { life: 'there' } });
    expect(page.life.other).toBe('there');
    await pause(5000);
    expect(sent).toEqual([]);
    page.life.choose(true);
    flushSync();
    expect(sent).toEqual(['here']);
    stop();
  });

  it('lets the other copy stand where it is chosen', () => {
    const { page, sent, set, stop } = open({ life: 'first' });
    type(page, 'here');
    set({ own: { life: 'there' } });
    page.life.choose(false);
    flushSync();
    expect([page.life.words, page.life.other, sent]).toEqual(['there', null, []]);
    stop();
  });

  it('is what lies, once it lies', async () => {
    const { page, sent, set, stop } = open();
    type(page, 'late words');
    set({ own: { life: 'laid', frozen: ['life'] } });
    await pause(5000);
    expect([page.life.words, sent]).toEqual(['laid', []]);
    stop();
  });
});
