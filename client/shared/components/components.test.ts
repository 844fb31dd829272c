// Components where they decide something: what may be pressed, what is said, what is shown when.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { setLanguage, startText, t } from '../text.svelte';
import BlankCard from './BlankCard.svelte';
import Button from './Button.svelte';
import Card from './Card.svelte';
import Field from './Field.svelte';
import Hand from './Hand.svelte';
import OfflineBand from './OfflineBand.svelte';
import PilePicker from './PilePicker.svelte';
import Segmented from './Segmented.svelte';
import ShoutButton from './ShoutButton.svelte';
import StageSteps from './StageSteps.svelte';
import Timer from './Timer.svelte';
import TurnStrip from './TurnStrip.svelte';

let shown: Record<string, unknown>[] = [];

beforeAll(async () => {
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList;
  // The test's browser has no animations of its own; what arrives is simply there.
  Element.prototype.animate = () =>
    ({ cancel() {}, finished: Promise.resolve(), startTime: 0, currentTime: 0 }) as unknown as Animation;
  Element.prototype.getAnimations = () => [];
  await startText(['common', 'refusals']);
  await setLanguage('he');
});
beforeEach(() => (shown = []));
afterEach(() => {
  for (const component of shown) void unmount(component);
  document.body.replaceChildren();
  vi.useRealTimers();
});

function show<Props extends object>(component: Component<Props>, props: NoInfer<Props>): void {
  shown.push(
    mount(component as unknown as Component<Record<string, unknown>>, {
      target: document.body,
      props: props as Record<string, unknown>,
    }),
  );
  flushSync();
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const found = all(selector);
  expect(found, selector).toHaveLength(1);
  return found[0] as HTMLElement;
};
const words = (element: HTMLElement) => element.textContent?.replace(/[\s\u2068\u2069]+/g, ' ').trim();

function type(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

describe('cards', () => {
  test('a card is a button only where it may be picked, and says what it is in words', () => {
    show(Card, { kind: 'gap', text: 'פער בקריאה' });
    expect(all('button')).toHaveLength(0);
    expect(words(document.body)).toContain('פער');
    const onPick = vi.fn();
    show(Card, { kind: 'cause', text: 'אין מקום שקט', author: 'Tatiana', selected: true, onPick });
    const card = one('button');
    expect(card.getAttribute('aria-pressed')).toBe('true');
    expect(card.querySelector('.nm bdi')?.textContent).toBe('Tatiana');
    card.click();
    expect(onPick).toHaveBeenCalledOnce();
  });

  test('a hidden text is not in the page at all', () => {
    show(Card, { kind: 'gap', text: 'לא לעין', hiddenText: 'הטקסט הוסתר' });
    expect(document.body.innerHTML).not.toContain('לא לעין');
    expect(words(document.body)).toContain('הטקסט הוסתר');
  });

  test('a hand chooses one card; once the call is made it is only read', () => {
    const cards = [
      { id: 'g1', kind: 'gap' as const, text: 'א' },
      { id: 'c1', kind: 'cause' as const, text: 'ב' },
    ];
    const onSelect = vi.fn();
    show(Hand, { cards, selectedId: 'c1', onSelect });
    expect(all('button').map((card) => card.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    all('button')[0]?.click();
    expect(onSelect).toHaveBeenCalledWith('g1');
    show(Hand, { cards, closed: true, onSelect });
    expect(all('.closed button')).toHaveLength(0);
  });

  test('an empty stock and a blocked discard cannot be taken from', () => {
    const onTake = vi.fn();
    show(PilePicker, {
      stocks: [
        { kind: 'gap', count: 2 },
        { kind: 'action', count: 0 },
      ],
      discards: [{ kind: 'gap', text: 'פער' }, { kind: 'cause', text: 'גורם', disabled: true }, { kind: 'action' }],
      onTake,
    });
    const open = all('button').filter((button) => !(button as HTMLButtonElement).disabled);
    open.forEach((button) => button.click());
    expect(onTake.mock.calls).toEqual([
      ['stock', 'gap'],
      ['discard', 'gap'],
    ]);
    expect(all('.slot').map(words)).toEqual([t('common-discard-blocked'), t('common-discard-none')]);
  });

  test('a blank card counts letters as people do, and cannot be added empty or too long', () => {
    const onAdd = vi.fn();
    show(BlankCard, { kind: 'cause', max: 5, onAdd });
    const button = one('button') as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    type(one('textarea'), 'אבגדהו');
    expect(button.disabled).toBe(true);
    expect(one('textarea').getAttribute('aria-invalid')).toBe('true');
    type(one('textarea'), ' אב👍🏽 ');
    expect(button.disabled).toBe(false);
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(onAdd).toHaveBeenCalledWith('אב👍🏽');
  });
});

describe('buttons', () => {
  test('a busy button keeps its look and does nothing more', () => {
    const onclick = vi.fn();
    show(Button, { busy: true, onclick, label: 'x' });
    one('button').click();
    expect(onclick).not.toHaveBeenCalled();
    expect(one('button').getAttribute('aria-disabled')).toBe('true');
  });

  test('the call can be made once, and not when it is off', () => {
    const onCall = vi.fn();
    show(ShoutButton, { state: 'calling', onCall });
    show(ShoutButton, { state: 'off', onCall });
    show(ShoutButton, { state: 'ready', onCall });
    all('button').forEach((button) => button.click());
    expect(onCall).toHaveBeenCalledOnce();
    expect(words(all('button')[2] as HTMLElement)).toBe('צמצמתי!');
  });
});

describe('fields', () => {
  test('a code shows two groups and hands on digits alone', () => {
    const oninput = vi.fn();
    show(Field, { label: 'קוד', code: true, oninput });
    const field = one('input') as HTMLInputElement;
    type(field, '4729-16٣٨');
    expect(oninput).toHaveBeenLastCalledWith('47291638');
    expect(field.value).toBe('4729\u00a01638');
    expect(field.dir).toBe('ltr');
  });

  test('an error stands beneath its field and belongs to it', () => {
    show(Field, { label: 'שם', value: 'נועה', error: 'צריך לכתוב משהו' });
    const field = one('input') as HTMLInputElement;
    expect(field.value).toBe('נועה');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('צריך לכתוב משהו');
    expect((one('label') as HTMLLabelElement).htmlFor).toBe(field.id);
  });

  test('one of a few is a group of radios with a name', () => {
    const onchange = vi.fn();
    const options = ['a', 'b'].map((value) => ({ value, label: value }));
    show(Segmented, { options, value: 'a', label: 'שפה', onchange });
    expect(words(one('legend'))).toBe('שפה');
    all('input')[1]?.click();
    expect(onchange).toHaveBeenCalledWith('b');
  });
});

describe('time and connection', () => {
  test('a clock counts by itself and stops at zero', () => {
    vi.useFakeTimers();
    show(Timer, { endsAt: Date.now() + 5000 + 2500, offset: 5000 });
    expect(words(one('.num'))).toBe('00:03');
    vi.advanceTimersByTime(1600);
    flushSync();
    expect(words(one('.num'))).toBe('00:01');
    vi.advanceTimersByTime(60_000);
    flushSync();
    expect(words(one('.num'))).toBe('00:00');
    expect(words(one('.tm'))).toContain(t('common-clock-over'));
  });

  test('a short loss of the network shows nothing, a longer one says when it is tried again', () => {
    vi.useFakeTimers();
    const now = Date.now();
    show(OfflineBand, { status: 'lost', lostSince: now, retryAt: now + 3000, onRetry: () => undefined });
    vi.advanceTimersByTime(1000);
    flushSync();
    expect(all('.offline')).toHaveLength(0);
    vi.advanceTimersByTime(1000);
    flushSync();
    expect(words(one('.offline'))).toContain('ניסיון נוסף בעוד שנייה');
  });
});

describe('turns', () => {
  test('stages say in words which is on', () => {
    show(StageSteps, {
      steps: [
        { label: 'פערים', kind: 'gap', state: 'done' },
        { label: 'גורמים', kind: 'cause', state: 'now' },
      ],
    });
    expect(words(one('[aria-current=step]'))).toBe(`גורמים ${t('common-stage-now')}`);
  });

  test.each([1, 2, 3, 4, 5, 12])('of %i seats each is shown at most once, around whoever is on', (count) => {
    const order = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `שם ${index}` }));
    show(TurnStrip, { order, currentId: `s${count - 1}` });
    const seats = all('.tq li').map(words);
    expect(seats).toHaveLength(Math.min(count, 5));
    expect(new Set(seats.map((seat) => seat?.match(/\d+/)?.[0])).size).toBe(seats.length);
    expect(words(one('[aria-current=step]'))).toContain(`שם ${count - 1}`);
  });
});
