// Who stands between whoever is on and oneself.
import type { CirclePublic } from '../wire';

/** How many avatars fit beside each other. */
const MOST = 5;

/**
 * The seats from whoever is on to oneself, in the order of the turns; empty where the order is not told, where one's own
 * turn is not ahead, or where the line is too long to be shown.
 */
export function lineTo(
  view: Pick<CirclePublic, 'order' | 'turn' | 'done' | 'skipped'>,
  seat: string,
  ahead: number | undefined,
): string[] {
  const on = view.turn?.seat;
  if (on === undefined || ahead === undefined || ahead < 1 || ahead >= MOST) return [];
  const past = new Set([...view.done, ...view.skipped]);
  const start = view.order.indexOf(on);
  const round = [...view.order.slice(start + 1), ...view.order.slice(0, start)].filter((id) => !past.has(id));
  const place = round.indexOf(seat);
  // The turns after a given one follow another course: then the number of turns alone is told.
  return place + 1 === ahead ? [on, ...round.slice(0, place + 1)] : [];
}
