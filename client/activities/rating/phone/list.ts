// The list as one phone shows it: grouped by head, with one's own marks and those on their way.
import type { RatingCommand, RatingPrivate, RatingPublic } from '../wire';
import type { Mark } from '$shared/marks';
import type { Command } from '$shared/wire';

export type Head = RatingPublic['items'][string]['head'];

export interface Given {
  mark: Mark;
  reason: string;
  /** Not yet confirmed by the server. */
  coming: boolean;
}

export interface Group {
  head: Head;
  items: string[];
}

/** Interventions under their heads; heads in the order in which the list comes to them. */
export function byHead({ items, order }: Pick<RatingPublic, 'items' | 'order'>): Group[] {
  const groups = new Map<Head, string[]>();
  for (const id of order) {
    const head = items[id]?.head;
    if (head) groups.set(head, [...(groups.get(head) ?? []), id]);
  }
  return [...groups].map(([head, ids]) => ({ head, items: ids }));
}

/** As much of the groups as holds the first `count` interventions. */
export function firstOf(groups: readonly Group[], count: number): Group[] {
  let left = count;
  const first: Group[] = [];
  for (const { head, items } of groups) {
    if (left > 0) first.push({ head, items: items.slice(0, left) });
    left -= items.length;
  }
  return first;
}

/** One's own marks of this round, with what is on its way. */
export function ownMarks(mine: Pick<RatingPrivate, 'marks'>, waiting: readonly Command[]): ReadonlyMap<string, Given> {
  const given = new Map(
    Object.entries(mine.marks).map(([id, { mark, reason }]): [string, Given] => [id, { mark, reason, coming: false }]),
  );
  for (const command of waiting as readonly Command[] as readonly RatingCommand[]) {
    if (command.type === 'rate')
      given.set(command.item, { mark: command.mark, reason: command.reason ?? '', coming: true });
    if (command.type === 'withdraw-rating') given.delete(command.item);
  }
  return given;
}

/** The next one not marked after `from`, round the end of the list; undefined once all are. */
export function nextLeft(
  order: readonly string[],
  given: ReadonlyMap<string, unknown>,
  from?: string,
): string | undefined {
  const at = from === undefined ? -1 : order.indexOf(from);
  return [...order.slice(at + 1), ...order.slice(0, at + 1)].find((id) => !given.has(id));
}
