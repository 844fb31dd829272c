// What this moment of a rating is about, and the one step that is recommended: from silence to the results, to what was
// rated differently, to the questions, to a second round and what moved in it, and on.
import { moved } from '$shared/marks';
import type { IconName } from '$shared/icons';
import { talking } from '../results';
import type { RatingConsole, RatingPublic } from '../wire';

export type Step =
  | { do: 'close'; filled: boolean }
  | { do: 'item'; item: string }
  | { do: 'scatter' }
  | { do: 'talk' }
  | { do: 'ask'; question: string }
  | { do: 'second' }
  | { do: 'next' };

export type Moment = 'rating' | 'live' | 'second' | 'results' | 'item' | 'scatter' | 'talk' | 'shift' | 'over';

export const ICON_OF: Record<Moment, IconName> = {
  rating: 'edit',
  live: 'edit',
  second: 'retry',
  results: 'shown',
  item: 'talk',
  scatter: 'screen',
  talk: 'question',
  shift: 'swap',
  over: 'done',
};

type Look = Pick<
  RatingPublic,
  'open' | 'live' | 'round' | 'finished' | 'shows' | 'different' | 'order' | 'points' | 'results'
>;
type Know = { raters: RatingConsole['raters']; talk: Pick<RatingConsole['talk'], 'next_question'> };

/** Most people have marked everything, or nearly everything has been marked: nobody has to mark all. */
export function nearlyDone({ finished, order }: Pick<Look, 'finished' | 'order'>, { raters }: Know, people: number) {
  if (people === 0) return false;
  const given = order.reduce((sum, id) => sum + (raters[id] ?? 0), 0);
  return finished * 2 > people || given >= 0.8 * people * order.length;
}

/**
 * The intervention that changed most: in which most people moved, else (where that stays unsaid) in which the agreement
 * did; undefined where nothing changed.
 */
export function mostMoved({ order, results }: Pick<Look, 'order' | 'results'>): string | undefined {
  const people = (id: string) => {
    const moves = results?.[id]?.moves;
    return moves ? moved(moves) : 0;
  };
  const agreement = (id: string) => {
    const before = results?.[id]?.first.agreement;
    const after = results?.[id]?.second?.agreement;
    return before === undefined || after === undefined ? 0 : Math.abs(after - before);
  };
  const change = order.some((id) => people(id) > 0) ? people : agreement;
  const [first] = [...order].sort((one, other) => change(other) - change(one));
  return first !== undefined && change(first) > 0 ? first : undefined;
}

export function momentOf(view: Look, over: boolean): Moment {
  if (over) return 'over';
  if (view.open && view.round === 2) return 'second';
  if (view.open) return view.live ? 'live' : 'rating';
  if (talking(view)) return 'talk';
  if (view.shows === 'item') return 'item';
  if (view.shows === 'scatter') return 'scatter';
  return view.round === 1 ? 'results' : 'shift';
}

export function stepOf(view: Look, own: Know, people: number, over: boolean): Step {
  if (over) return { do: 'next' };
  if (view.open) return { do: 'close', filled: nearlyDone(view, own, people) };
  return view.round === 1 ? afterFirst(view, own) : afterSecond(view);
}

function afterFirst(view: Look, own: Know): Step {
  if (talking(view)) {
    const question = own.talk.next_question;
    return question === undefined ? { do: 'second' } : { do: 'ask', question };
  }
  if (view.shows === 'scatter') return { do: 'second' };
  const [item] = view.different;
  return view.shows === 'bars' && item !== undefined ? { do: 'item', item } : { do: 'talk' };
}

function afterSecond(view: Look): Step {
  const item = mostMoved(view);
  if (view.shows === 'bars' && item !== undefined) return { do: 'item', item };
  if (view.shows !== 'scatter' && !talking(view) && Object.keys(view.points).length > 0) return { do: 'scatter' };
  return { do: 'next' };
}
