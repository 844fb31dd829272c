// What a facilitator may open: whole programmes of the guide, and single activities.

export interface Programme {
  /** Names its words: `console-programme-<key>`. */
  key: string;
  /** Keys of activities, in order. */
  activities: readonly string[];
}

export const WHOLE: readonly Programme[] = [
  { key: 'meeting-1', activities: ['circle', 'rating'] },
  { key: 'both', activities: ['rummy', 'discussion', 'sequential', 'discussion'] },
  { key: 'everything', activities: ['circle', 'rating', 'rummy', 'discussion', 'sequential', 'discussion'] },
];

/** One activity each; a card game is talked over when it is done. */
export const SINGLE: readonly Programme[] = [
  { key: 'circle', activities: ['circle'] },
  { key: 'rating', activities: ['rating'] },
  { key: 'rummy', activities: ['rummy', 'discussion'] },
  { key: 'sequential', activities: ['sequential', 'discussion'] },
];

/** In the order they are offered; the first is proposed. */
export const PROGRAMMES: readonly Programme[] = [...WHOLE, ...SINGLE];
