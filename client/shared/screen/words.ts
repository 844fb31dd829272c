// The words of a card on the shared screen: the short ones where there are some.
import type { CardText } from '../api';

export interface CardWords {
  text: string;
  /** The facilitator has hidden what stands here. */
  hidden: boolean;
}

interface Written {
  text?: string;
  hidden?: boolean;
}

/** A copy of a card (`id#2`) is the same card to whoever reads it. */
export function originalCard(id: string): string {
  return id.split('#', 1)[0] ?? id;
}

export function cardWords(
  id: string,
  written: Readonly<Record<string, Written>>,
  card: (id: string) => CardText | undefined,
  full = false,
): CardWords {
  const own = written[id];
  if (own) return { text: own.text ?? '', hidden: own.hidden ?? false };
  const known = card(id) ?? card(originalCard(id));
  return { text: (full ? known?.text : known?.short || known?.text) ?? '', hidden: false };
}
