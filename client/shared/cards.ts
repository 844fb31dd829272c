// The three kinds of card, in the order of a series.

export type CardKind = 'gap' | 'cause' | 'action';

export const CARD_KINDS: readonly CardKind[] = ['gap', 'cause', 'action'];
