// What a card says, wherever its words are: in the deck, among the written cards that lie open, or in one's own hand.
import type { CardText } from '$shared/api';
import { CARD_KINDS, type CardKind } from '$shared/cards';
import type { RummyPrivate, RummyPublic } from '$shared/phone/wire';

export interface Face {
  id: string;
  kind: CardKind;
  text: string;
  /** The name of whoever wrote it. */
  author?: string;
}

export interface Table {
  view: RummyPublic;
  mine: RummyPrivate;
  card: (id: string) => CardText | undefined;
  nameOf: (seat: string) => string;
  /** Words that stand where the facilitator hid some. */
  hidden: string;
}

/** The face of a card; null while its text has not arrived. */
export function face(id: string, { view, mine, card, nameOf, hidden }: Table): Face | null {
  const written = mine.written[id] ?? view.written[id];
  if (written) {
    const { kind, text, author } = written;
    return { id, kind, text: text ?? hidden, ...(author === undefined ? {} : { author: nameOf(author) }) };
  }
  const known = card(id);
  return known ? { id, kind: known.kind as CardKind, text: known.text } : null;
}

/** The faces of these cards, in the order of a series; those whose text has not arrived are left out. */
export function faces(ids: readonly string[], table: Table): Face[] {
  const known = ids.flatMap((id) => face(id, table) ?? []);
  return known.sort((one, other) => CARD_KINDS.indexOf(one.kind) - CARD_KINDS.indexOf(other.kind));
}

/** The faces of a series or a claim. */
export function seriesFaces(cards: Readonly<Record<string, string>>, table: Table): Face[] {
  return faces(
    CARD_KINDS.flatMap((kind) => cards[kind] ?? []),
    table,
  );
}

export interface InLine {
  id: string;
  name: string;
}

/**
 * Who plays until it is one's own turn: whoever is on, those after, oneself last. A long line keeps its beginning and
 * its end. Empty when nobody is on or one does not sit here.
 */
export function line(order: readonly string[], on: string | undefined, seat: string, most: number): string[] {
  const start = on === undefined ? -1 : order.indexOf(on);
  if (start < 0 || !order.includes(seat) || on === seat) return [];
  const around = [...order.slice(start), ...order.slice(0, start)];
  const until = around.slice(0, around.indexOf(seat) + 1);
  return until.length <= most ? until : [...until.slice(0, most - 1), seat];
}
