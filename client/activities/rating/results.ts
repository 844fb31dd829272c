// Reading a rating's results: which round speaks for an intervention, and in which groups people look at them.
import type { Round, RatingPublic, Result } from './wire';

export type GroupName = 'alike' | 'split' | 'scattered' | 'few';

export interface Group {
  name: GroupName;
  items: string[];
}

/** The latest round that may be seen. */
export function latest({ first, second }: Pick<Result, 'first' | 'second'>): Round {
  return second ?? first;
}

/** The round by which the whole list is told: while marks are asked for a second time, the one before. */
function standing(view: Pick<RatingPublic, 'open' | 'round'>, result: Result): Round {
  return view.open && view.round === 2 ? result.first : latest(result);
}

/** Alike, divided between two ends, scattered, marked by too few; without empty groups, each in the order of the rules. */
export function grouped(
  view: Pick<RatingPublic, 'alike' | 'different' | 'few' | 'results' | 'open' | 'round'>,
): Group[] {
  const pattern = (id: string) => {
    const result = view.results?.[id];
    return result ? standing(view, result).pattern : undefined;
  };
  const groups: Group[] = [
    { name: 'alike', items: [...view.alike] },
    { name: 'split', items: view.different.filter((id) => pattern(id) === 'split') },
    { name: 'scattered', items: view.different.filter((id) => pattern(id) !== 'split') },
    { name: 'few', items: [...view.few] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** The questions stand on the screen and the phones: never while marks are asked for. */
export function talking(view: Pick<RatingPublic, 'shows' | 'open'>): boolean {
  return view.shows === 'talk' && !view.open;
}

/** Both rounds have been seen. */
export function shifted(view: Pick<RatingPublic, 'round' | 'open'>): boolean {
  return view.round === 2 && !view.open;
}
