// Journals of several pages on one device: what one leaves another sends, in order and once, whoever was thought dead.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Far } from './far.testing';
import { Journal, type Kept } from './journal';
import { deviceCupboard, type Cupboard } from './keep';
import { Sender } from './sender';
import type { Answer } from './wire';

let device: IDBFactory;
let far: Far;

class Page {
  readonly sender: Sender;
  /** The line of a page that is closed is cut for good. */
  closed = false;

  constructor(
    readonly journal: Journal,
    readonly cupboard: Cupboard,
  ) {
    this.sender = new Sender(journal, {
      post: (envelope) => (this.closed ? new Promise(() => undefined) : far.post(envelope)),
      onPending: () => undefined,
      onLateRefusal: () => undefined,
    });
  }

  static async open(name: string, former: string[] = [], own?: string): Promise<Page> {
    const cupboard = deviceCupboard(device);
    return new Page(await Journal.open(name, cupboard, former, own), cupboard);
  }

  say(...types: string[]): Promise<Answer>[] {
    return types.map((type) => this.sender.send('room', { type }));
  }

  /** As a page that is closed a moment after its last act. */
  async close(): Promise<void> {
    await this.journal.save();
    this.closed = true;
    this.sender.disconnected();
  }
}

beforeEach(() => {
  device = new IDBFactory();
  far = new Far();
});

const sent = (count: number) => vi.waitFor(() => expect(far.log).toHaveLength(count));
const sorted = (words: string[]) => [...words].sort();
const clients = () => new Set(far.log.map(({ client }) => client)).size;

describe('a page that is closed with something unsent', () => {
  test('leaves it to the next, which goes on with its numbers', async () => {
    const first = await Page.open('1');
    first.sender.connected();
    await Promise.all(first.say('a'));
    first.sender.disconnected();
    void first.say('b', 'c');
    await first.close();

    const second = await Page.open('2', ['1']);
    void second.say('d');
    second.sender.connected();
    await sent(4);
    expect(far.types).toEqual(['a', 'b', 'c', 'd']);
    expect(clients()).toBe(1);
    expect(await second.cupboard.keys('')).toEqual(['2']);
  });

  test('in the middle of sending: what was taken without its knowing is not taken again', async () => {
    const first = await Page.open('1');
    far.deaf = true;
    first.sender.connected();
    void first.say('a', 'b');
    await sent(1);
    await first.close();
    far.deaf = false;

    const second = await Page.open('2', ['1']);
    second.sender.connected();
    await sent(2);
    expect(far.types).toEqual(['a', 'b']);
  });

  test('beside others: all that is left goes out, the oldest first, each under its own numbers', async () => {
    const now = vi.spyOn(Date, 'now');
    for (const [name, at] of [
      ['late', 3000],
      ['early', 1000],
      ['mine', 2000],
    ] as const) {
      now.mockReturnValue(at);
      const page = await Page.open(name);
      void page.say(`${name}-1`, `${name}-2`);
      await page.close();
    }
    now.mockRestore();

    const page = await Page.open('next', ['late', 'early', 'mine'], 'mine');
    void page.say('new');
    page.sender.connected();
    await sent(7);
    expect(far.types).toEqual(['early-1', 'early-2', 'late-1', 'late-2', 'mine-1', 'mine-2', 'new']);
    expect(clients()).toBe(3);
  });

  test('is found by one that is open already, and goes before what waits there', async () => {
    const [first, second] = [await Page.open('1'), await Page.open('2')];
    void first.say('a', 'b');
    await first.close();
    far.deaf = true;
    second.sender.connected();
    void second.say('c', 'd');
    await sent(1);
    far.deaf = false;
    await second.journal.inherit(['1']);
    await sent(4);
    expect(far.types).toEqual(['c', 'a', 'b', 'd']);
    await vi.waitFor(() => expect(second.journal.waiting).toEqual([]));
  });

  test('of an earlier version of this program is understood', async () => {
    const cupboard = deviceCupboard(device);
    const waiting = [{ activity: 'room', command: { type: 'a' } }];
    await cupboard.put('old', { client: 'before', last: 0, taken: [], waiting });
    const page = await Page.open('1', ['old']);
    page.sender.connected();
    await sent(1);
    expect(far.log[0]).toMatchObject({ client: 'before', seq: 1 });
  });
});

describe('a page that was thought dead and lives', () => {
  test('leaves what it had kept to the other, and begins new numbers', async () => {
    const first = await Page.open('1');
    const answers = first.say('a', 'b');
    await first.journal.save();
    const second = await Page.open('2', ['1']);
    answers.push(...first.say('c'));
    first.sender.connected();
    second.sender.connected();
    await sent(3);
    expect(sorted(far.types)).toEqual(['a', 'b', 'c']);
    expect(clients()).toBe(2);
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
    expect(sorted(await second.cupboard.keys(''))).toEqual(['1', '2']);
  });

  test('may take its own back: nothing is there twice', async () => {
    const first = await Page.open('1');
    void first.say('a', 'b');
    await first.journal.save();
    const second = await Page.open('2', ['1']);
    await first.journal.inherit(['2']);
    for (const page of [first, second]) page.sender.connected();
    void second.say('c');
    await sent(3);
    expect(sorted(far.types)).toEqual(['a', 'b', 'c']);
  });
});

test('a device that fails keeps what it has, and the page works from memory', async () => {
  const first = await Page.open('1');
  void first.say('a');
  await first.close();
  const cupboard = deviceCupboard(device);
  const failing = { ...cupboard, gather: () => Promise.reject(new Error('full')) };
  const page = new Page(await Journal.open('2', failing, ['1']), failing);
  page.sender.connected();
  await Promise.all(page.say('b'));
  expect(far.types).toEqual(['b']);
  expect((await cupboard.get<Kept>('1'))?.waiting).toHaveLength(1);
});

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe.each([1, 2, 3, 4, 5, 6])('pages that come and go at random (%i)', (seed) => {
  /** `rob`: pages that live are taken for dead, too. */
  async function live(rob: boolean): Promise<{ asked: string[] }> {
    const random = chance(seed);
    const pages: Page[] = [];
    const asked: string[] = [];
    const dead = () => pages.filter(({ closed }) => closed).map(({ journal }) => journal.key);
    const some = (page?: Page) =>
      pages
        .filter((other) => other !== page && (rob ? random() < 0.5 : other.closed))
        .map(({ journal }) => journal.key);
    const living = () => pages.filter(({ closed }) => !closed);
    for (let step = 0; step < 120; step++) {
      const page = living()[Math.floor(random() * living().length)];
      const what = random();
      if (!page || what < 0.08) pages.push(await Page.open(`p${pages.length}`, some()));
      else if (what < 0.55) {
        asked.push(`${pages.indexOf(page)}-${asked.length}`);
        void page.say(asked.at(-1) ?? '');
      } else if (what < 0.65) page.sender.connected();
      else if (what < 0.72) page.sender.disconnected();
      else if (what < 0.8) await page.close();
      else if (what < 0.86) await page.journal.inherit(some(page));
      else far.deaf = random() < 0.4;
      if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    far.deaf = false;
    for (const page of living()) await page.close();
    const last = await Page.open('last', dead());
    last.sender.connected();
    await vi.waitFor(() => expect(last.journal.waiting).toEqual([]), 5000);
    return { asked };
  }

  test('leave nothing unsent and send nothing twice, in the order of each page', async () => {
    const { asked } = await live(false);
    expect(sorted(far.types)).toEqual(sorted(asked));
    for (const page of new Set(asked.map((word) => word.split('-')[0]))) {
      const own = (words: string[]) => words.filter((word) => word.startsWith(`${page}-`));
      expect(own(far.types)).toEqual(own(asked));
    }
  });

  test('nor where some that live are taken for dead', async () => {
    const { asked } = await live(true);
    expect(sorted(far.types)).toEqual(sorted(asked));
  });
});
