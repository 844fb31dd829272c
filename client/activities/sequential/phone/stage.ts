// Reading the sequential game's layers: what cards say, what one has marked, what a heading stands for.
import type { CardText } from '$shared/api';
import type { CardKind } from '$shared/cards';
import type { SequentialCommand, SequentialPrivate, SequentialPublic } from '$shared/phone/wire';
import type { Command } from '$shared/wire';

export interface Face {
  id: string;
  kind: CardKind;
  text: string;
  /** For narrow places. */
  short: string;
  /** The seat of whoever wrote it; absent for a card of the deck, or of the facilitator. */
  author?: string;
}

type Texts = (id: string) => CardText | undefined;

/** What these cards say; those whose text has not arrived are left out. */
export function faces(ids: readonly string[], view: SequentialPublic, card: Texts): Face[] {
  return ids.flatMap((id): Face[] => {
    const written = view.written[id];
    if (written) return [{ id, short: written.text, ...written }];
    const known = card(id);
    return known ? [{ id, kind: known.kind as CardKind, text: known.text, short: known.short || known.text }] : [];
  });
}

/** The cards a heading stands for, gap first; none for the heading of the first stage. */
export function headingCards(under: string): string[] {
  return under === '' ? [] : under.split('/');
}

function asked(waiting: readonly Command[]): SequentialCommand[] {
  return waiting as readonly Command[] as SequentialCommand[];
}

/** What one has marked under a heading, with what is on its way. */
export function marksUnder(under: string, mine: SequentialPrivate, waiting: readonly Command[]): ReadonlySet<string> {
  const marks = new Set(mine.marks[under] ?? []);
  for (const command of asked(waiting)) {
    if (command.type === 'mark' && command.under === under) marks.add(command.card);
    if (command.type === 'unmark' && command.under === under) marks.delete(command.card);
  }
  return marks;
}

/** How many more cards one may mark under a heading, with what is on its way. */
export function leftUnder(under: string, mine: SequentialPrivate, waiting: readonly Command[]): number {
  const settled = (mine.marks[under] ?? []).length;
  const now = marksUnder(under, mine, waiting).size;
  return Math.max(0, (mine.left[under] ?? 0) - (now - settled));
}

/** One's reason for a mark, with what is on its way. */
export function reasonFor(under: string, card: string, mine: SequentialPrivate, waiting: readonly Command[]): string {
  let reason = mine.reasons[`${under}|${card}`] ?? '';
  for (const command of asked(waiting))
    if (command.type === 'give-reason' && command.under === under && command.card === card) reason = command.text;
  return reason;
}

/** Cards one has written that have not reached the table yet. */
export function cardsOnTheWay(view: SequentialPublic, waiting: readonly Command[]): string[] {
  const there = new Set(Object.values(view.written).map(({ text }) => text));
  return asked(waiting).flatMap((command) =>
    command.type === 'write-card' && !there.has(command.text) ? [command.text] : [],
  );
}
