// What the shared screen makes of the sequential game: which cards are seen together, under what, in which order.
import type { CardKind } from '$shared/cards';
import type { Chain } from '$shared/flow';
import type { SequentialPublic } from '$shared/wire.gen';

export interface Step {
  stage: CardKind | 'result';
  state: 'done' | 'now' | 'ahead';
}

export function stageSteps({ stage, stages }: Pick<SequentialPublic, 'stage' | 'stages'>): Step[] {
  const all = [...stages, 'result' as const];
  const now = all.indexOf(stage);
  return all.map((one, index) => ({ stage: one, state: index < now ? 'done' : index === now ? 'now' : 'ahead' }));
}

/** Nothing chosen before stands above the cards of this stage. */
export function alone({ headings }: Pick<SequentialPublic, 'headings'>): boolean {
  return headings.length === 0 || headings[0] === '';
}

/** Who has the turn after this one. */
export function afterTurn({ order, skipped, turn }: SequentialPublic): string | undefined {
  const at = turn ? order.indexOf(turn.seat) : -1;
  if (at < 0) return undefined;
  return [...order.slice(at + 1), ...order.slice(0, at)].find((seat) => !skipped.includes(seat));
}

/** The chosen chains as the flow map takes them, in the order in which their gaps were chosen. */
export function chainsOf({ links }: Pick<SequentialPublic, 'links'>): Chain[] {
  return Object.values(links).map(({ cards, people }) => ({ cards, weight: people ?? 0 }));
}

/** The cards a heading is made of. */
export function headingCards(heading: string): string[] {
  return heading === '' ? [] : heading.split('/');
}

/** One thing to look at: some cards, under a heading or under all of them. */
export interface Scene {
  heading: string | undefined;
  cards: string[];
  /** How many more there are under this heading. */
  more: number;
}

/** Chosen ones first, then the most marked, then as they lie on the table. */
export function sorted(view: SequentialPublic, heading: string): string[] {
  const chosen = new Set(view.settled[heading] ?? []);
  const marks = view.counts?.[heading] ?? {};
  const place = new Map(view.cards.map((card, index) => [card, index]));
  return [...view.cards].sort(
    (a, b) =>
      Number(chosen.has(b)) - Number(chosen.has(a)) ||
      (marks[b] ?? 0) - (marks[a] ?? 0) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
}

function inPages(cards: readonly string[], size: number, columns: number): string[][] {
  const pages = Math.max(1, Math.ceil(cards.length / size));
  // Pages of like size and whole rows: none holds a single card.
  const each = Math.ceil(cards.length / pages / columns) * columns;
  return Array.from({ length: pages }, (_, page) => cards.slice(page * each, (page + 1) * each));
}

/**
 * What is shown one after another. Under the heading everybody talks about: all cards. Where there is something to see
 * under each heading (counts, or what was chosen): each with its first cards. Else all cards, under all headings.
 */
export function scenes(view: SequentialPublic, size: number, columns: number): Scene[] {
  const { headings, focus } = view;
  const about = focus ?? (headings.length === 1 ? headings[0] : undefined);
  if (about !== undefined) {
    return inPages(sorted(view, about), size, columns).map((cards) => ({ heading: about, cards, more: 0 }));
  }
  const telling = view.counts_shown || headings.some((heading) => view.settled[heading] !== undefined);
  if (!telling) return inPages(view.cards, size, columns).map((cards) => ({ heading: undefined, cards, more: 0 }));
  return headings.map((heading) => {
    const cards = sorted(view, heading);
    return { heading, cards: cards.slice(0, size), more: Math.max(0, cards.length - size) };
  });
}
