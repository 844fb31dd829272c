// Reading a sequential game for the console: words of cards and headings, which cards are in sight, in which order.
import type { CardText } from '$shared/api';
import type { CardKind } from '$shared/cards';
import type { SequentialConsole, SequentialPublic } from '$shared/console/wire';

export interface Face {
  kind: CardKind;
  text: string;
  /** A few words, for lists. */
  short: string;
  /** Written at the table: by a seat, or by the facilitator where `author` is absent. */
  written: boolean;
  author?: string;
}

type Cards = (id: string) => CardText | undefined;

/** What a card says, on the table or off it. */
export function face(view: SequentialPublic, own: SequentialConsole, card: Cards, id: string): Face | undefined {
  const written = view.written[id];
  if (written) {
    const { kind, text, author } = written;
    return { kind, text, short: text, written: true, ...(author ? { author } : {}) };
  }
  const hidden = own.hidden[id];
  if (hidden?.text !== undefined)
    return {
      kind: hidden.kind,
      text: hidden.text,
      short: hidden.text,
      written: true,
      ...(hidden.author ? { author: hidden.author } : {}),
    };
  const words = card(id);
  return words ? { kind: words.kind, text: words.text, short: words.short || words.text, written: false } : undefined;
}

/** The cards of a heading, from the outermost in: none for the first stage. */
export function cardsOf(heading: string): string[] {
  return heading === '' ? [] : heading.split('/');
}

/** Most marked first; what is marked alike stays as it lies on the table. */
export function byMarks(cards: readonly string[], counts: Record<string, number>): string[] {
  return [...cards].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
}

/** The same cards in the order they had, and what is new at the end. */
export function keepingOrder(before: readonly string[], cards: readonly string[]): string[] {
  const now = new Set(cards);
  const known = new Set(before);
  return [...before.filter((id) => now.has(id)), ...cards.filter((id) => !known.has(id))];
}

export function sameCards(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
