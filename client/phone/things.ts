// One's own things of a room, kept on the phone as they come about, so that they outlive the room.
import type { Keepsake, KeptMark } from '$shared/phone/keepsake';

/** By run, as the number it had in the room. */
export type Things = Record<string, Keepsake[]>;

const slot = (code: string) => `tzimtzamti.things.${code}`;

export function keptThings(code: string): Things {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(slot(code)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Things) : {};
  } catch {
    return {}; // storage is switched off, or holds something that is not ours
  }
}

/** What one run has brought so far takes the place of what was kept of it. */
export function keepThings(code: string, run: number, things: Keepsake[]): Things {
  const all: Things = { ...keptThings(code), [run]: things };
  try {
    localStorage.setItem(slot(code), JSON.stringify(all));
  } catch {
    // storage is switched off or full: the page still shows them
  }
  return all;
}

/** Everything in the order of the runs. */
export function inOrder(things: Things): Keepsake[] {
  const runs = Object.keys(things).sort((one, other) => Number(one) - Number(other));
  return runs.flatMap((run) => things[run] ?? []);
}

export interface ThingWords {
  series: string;
  link: string;
  answer: string;
  card: string;
  page: string;
  rating: string;
  kinds: Record<'gap' | 'cause' | 'action', string>;
  sides: Record<'life' | 'educational', string>;
  marks: Record<KeptMark['mark'], string>;
  /** One mark, then the other. */
  shift: (first: string, then: string) => string;
}

/** The sides of a page that have words on them. */
export function writtenSides(page: {
  life: string;
  educational: string;
}): { side: 'life' | 'educational'; text: string }[] {
  return (['life', 'educational'] as const).flatMap((side) => {
    const text = page[side].trim();
    return text === '' ? [] : [{ side, text }];
  });
}

function lines(thing: Keepsake, words: ThingWords): string[] {
  if (thing.what === 'answer') return [words.answer, thing.question, thing.text];
  if (thing.what === 'card') return [words.card, `${words.kinds[thing.card.kind]}: ${thing.card.text}`];
  if (thing.what === 'page') {
    return [words.page, ...writtenSides(thing).flatMap(({ side, text }) => [words.sides[side], text])];
  }
  if (thing.what === 'rating') {
    return [words.rating, ...thing.marks.map((one) => markLine(one, words))];
  }
  const cards = thing.cards.map(({ kind, text }) => `${words.kinds[kind]}: ${text}`);
  return [words[thing.what], ...cards, thing.note];
}

function markLine({ name, mark, first, reason }: KeptMark, { marks, shift }: ThingWords): string {
  const words = first === undefined ? marks[mark] : shift(marks[first], marks[mark]);
  return [`${name}: ${words}`, reason].filter((part) => part !== '').join('. ');
}

/** The things as plain text, to copy, share or save. */
export function asText(title: string, things: readonly Keepsake[], words: ThingWords): string {
  const parts = things.map((thing) =>
    lines(thing, words)
      .filter((line) => line !== '')
      .join('\n'),
  );
  return [title, ...parts].join('\n\n') + '\n';
}
