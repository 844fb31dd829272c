// A look ahead at how people will sit and what would help when cards are short. The server decides; this only previews.
import type { Refusal } from '$shared/wire';
import type { RummySetup } from '$shared/console/wire';

/** R1.1 and R1.2 of the rules: one table up to eight, else as few as possible of six, or of the chosen size. */
export function tablesFor(seats: number, size: number | undefined): number {
  if (size === undefined && seats <= 8) return Math.min(seats, 1);
  return Math.ceil(seats / (size ?? 6));
}

export const MOST_COPIES = 4;
export const LEAST_SIZE = 3;

export interface Helps {
  copies?: number;
  size?: number;
}

/** What would make the cards suffice, from what the refusal `too-few-cards` {missing, seats} says. */
export function helps(refusal: Refusal | null, setup: RummySetup): Helps {
  if (refusal?.code !== 'too-few-cards') return {};
  const { missing, seats } = refusal.params;
  if (typeof missing !== 'number' || typeof seats !== 'number') return {};
  const have = seats + 1 - missing;
  const found: Helps = {};
  const each = have / setup.copies;
  const copies = each > 0 ? Math.ceil((seats + 1) / each) : Infinity;
  if (copies <= MOST_COPIES) found.copies = copies;
  if (have - 1 >= LEAST_SIZE) found.size = Math.min(have - 1, 8);
  return found;
}
