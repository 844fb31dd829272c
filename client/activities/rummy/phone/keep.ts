// What stays on the phone after a game: one's own accepted series, and cards one wrote that lie open.
import type { Keep, Keepsake } from '$shared/phone/keepsake';
import type { RummyPrivate, RummyPublic } from '$shared/phone/wire';
import { seriesFaces, type Table } from './faces';

export const keep: Keep<RummyPublic, RummyPrivate> = ({ view, mine, seat, card }) => {
  const table: Table = { view, mine, card, nameOf: () => '', hidden: '' };
  const series = mine.my_series.flatMap((id): Keepsake[] => {
    const own = view.series[id];
    if (!own) return [];
    const cards = seriesFaces(own.cards, table).map(({ kind, text }) => ({ kind, text }));
    return cards.length === 3 ? [{ id, what: 'series', cards, note: own.explanation ?? '' }] : [];
  });
  const written = Object.entries({ ...view.written, ...mine.written }).flatMap(([id, own]): Keepsake[] =>
    own.author === seat && own.text !== undefined
      ? [{ id, what: 'card', card: { kind: own.kind, text: own.text } }]
      : [],
  );
  return [...series, ...written];
};
