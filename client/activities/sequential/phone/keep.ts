// What stays on the phone after the sequential game: cards one wrote, and the links chosen together.
import type { CardKind } from '$shared/cards';
import type { Keep, Keepsake } from '$shared/phone/keepsake';
import type { SequentialPrivate, SequentialPublic } from '$shared/phone/wire';
import { faces } from './stage';

export const keep: Keep<SequentialPublic, SequentialPrivate> = ({ view, mine, card }) => {
  const links =
    view.stage === 'result'
      ? Object.entries(view.links).flatMap(([id, link]): Keepsake[] => {
          const cards = faces(link.cards, view, card).map(({ kind, text }) => ({ kind, text }));
          return cards.length === link.cards.length ? [{ id, what: 'link', cards, note: '' }] : [];
        })
      : [];
  const written = mine.own.flatMap((id): Keepsake[] => {
    const own = view.written[id];
    return own ? [{ id, what: 'card', card: { kind: own.kind satisfies CardKind, text: own.text } }] : [];
  });
  return [...links, ...written];
};
