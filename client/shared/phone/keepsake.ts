// What stays on a phone after the workshop: one's own part of a run, as words that need no server any more.
import type { CardText } from '../api';
import type { CardKind } from '../cards';

export interface KeptCard {
  kind: CardKind;
  text: string;
}

/** An intervention as one marked it, last and, where it was another mark, in the first round. */
export interface KeptMark {
  name: string;
  mark: 'no' | 'so' | 'yes';
  first?: 'no' | 'so' | 'yes';
  reason: string;
}

/**
 * `id` is unique within the run. A series is one's own; a link was chosen together. A page has its two sides, either of
 * which may be empty; a page with nothing on it is no keepsake.
 */
export type Keepsake =
  | { id: string; what: 'series' | 'link'; cards: KeptCard[]; note: string }
  | { id: string; what: 'answer'; question: string; text: string }
  | { id: string; what: 'card'; card: KeptCard }
  | { id: string; what: 'page'; life: string; educational: string }
  | { id: string; what: 'rating'; marks: KeptMark[] };

/**
 * What `activities/<key>/phone/keep.ts` exports as `keep`. What has no words yet (its text has not arrived) is left out
 * and comes with a later call.
 */
export type Keep<Public, Private> = (part: {
  view: Public;
  mine: Private;
  seat: string;
  card: (id: string) => CardText | undefined;
}) => Keepsake[];
