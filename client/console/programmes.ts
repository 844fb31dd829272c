// What a facilitator may open: the games of the guide, each followed by its discussion.

export interface Programme {
  /** Names its words: `console-programme-<key>`. */
  key: string;
  /** Keys of activities, in order. */
  activities: readonly string[];
}

export const PROGRAMMES: readonly Programme[] = [
  { key: 'rummy', activities: ['rummy', 'discussion'] },
  { key: 'sequential', activities: ['sequential', 'discussion'] },
  { key: 'both', activities: ['rummy', 'discussion', 'sequential', 'discussion'] },
];
