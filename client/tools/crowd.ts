// Many phones without pages in one Node: the journal, sender and connection of the pages, each phone on a device of its own.
import { setMaxListeners } from 'node:events';
import { IDBFactory } from 'fake-indexeddb';
import { Journal } from '../shared/journal';
import { deviceCupboard } from '../shared/keep';
import { Sender } from '../shared/sender';
import { Connection, openWire } from '../shared/socket';

/** What the tests ask for: where, whose tokens, how many acts each within how many milliseconds, and then how long to wait. */
interface Asked {
  origin: string;
  tokens: string[];
  acts: number;
  milliseconds: number;
  patience: number;
  /** The number of the first phone: its acts are named by it. */
  first: number;
}

interface Told {
  client: string;
  /** The words of the acts that were taken, in order, and of those that were refused. */
  taken: string[];
  refused: string[];
  /** Acts without an answer when patience was at its end. */
  waiting: number;
  ups: number;
}

// What the modules of the pages take from a browser.
function browser(origin: string): void {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = new EventTarget();
  setMaxListeners(0, page, window);
  Object.assign(globalThis, { document: page, window, location: new URL(origin) });
  // Node has one of its own from version 21 on.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function phone({ origin, acts, milliseconds, patience }: Asked, token: string, name: number): Promise<Told> {
  const told: Told = { client: '', taken: [], refused: [], waiting: 0, ups: 0 };
  // Now and then the page is loaded anew: only what the device kept goes on.
  const device = deviceCupboard(new IDBFactory());
  let pages = 0;
  const open = async () => {
    const former = pages > 0 ? [`journal.${pages}`] : [];
    const journal = await Journal.open(`journal.${(pages += 1)}`, device, former);
    told.client = journal.client;
    const word = (command: object) => String((command as { text: string }).text);
    const sender: Sender = new Sender(journal, {
      post: (envelope) => connection.post(envelope),
      onPending: () => undefined,
      onTaken: ({ command }) => void told.taken.push(word(command)),
      onLateRefusal: ({ command }) => void told.refused.push(word(command)),
    });
    const ignored = () => undefined;
    const connection = new Connection(
      openWire(token),
      {
        onUp: () => {
          told.ups += 1;
          sender.connected();
        },
        onDown: () => sender.disconnected(),
        onView: ignored,
        onPatch: ignored,
        onRefused: ignored,
        onRetryAt: ignored,
        onGone: (code) => void sender.close({ code, params: {} }),
      },
      async (signal) => void (await fetch(`${origin}/healthz`, { signal })).body?.cancel(),
    );
    connection.open();
    return { journal, sender, connection };
  };
  let page = await open();
  for (let act = 1; act <= acts; act++) {
    await pause((milliseconds / acts) * (0.5 + Math.random()));
    const text = `${name}-${act}`;
    void page.sender
      .send('circle', { type: 'save-side', side: 'life', text })
      .then((answer) => answer.ok || told.refused.push(text));
    if (act % 4 === 0) {
      // As a page does: what was asked is on the device before it is let go.
      await page.journal.save();
      page.connection.close();
      page.sender.disconnected();
      page = await open();
    }
  }
  const until = Date.now() + patience;
  while (page.journal.waiting.length > 0 && Date.now() < until) await pause(100);
  told.waiting = page.journal.waiting.length;
  page.connection.close();
  return told;
}

const asked = JSON.parse(process.argv[2] ?? '') as Asked;
browser(asked.origin);
const told = await Promise.all(asked.tokens.map((token, place) => phone(asked, token, asked.first + place)));
process.stdout.write(JSON.stringify(told));
process.exit(0);
