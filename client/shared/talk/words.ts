// The words of a question: the facilitator's own, or those of the library, which come with the run's material.
import type { CardText } from '../api';
import type { TalkPublic } from './wire';

/** The rules let a question have so many. */
export const MOST_THEMES = 6;

type Card = (id: string) => CardText | undefined;

export function questionWords(view: TalkPublic, id: string, card: Card): string {
  return view.own[id] ?? card(id)?.text ?? '';
}

/** Helps a table that is stuck: the short words of a library question, where they say something else. */
export function questionHint(view: TalkPublic, id: string, card: Card): string {
  const hint = view.own[id] === undefined ? (card(id)?.short ?? '') : '';
  return hint === questionWords(view, id, card) ? '' : hint;
}

/** The themes of a question, in the order in which they were added. */
export function themesOf(view: TalkPublic, question: string): { id: string; title: string; answers: string[] }[] {
  return view.theme_order.flatMap((id) => {
    const theme = view.themes[id];
    return theme?.question === question ? [{ id, title: theme.title, answers: theme.answers }] : [];
  });
}
