// What stays on the phone after a talk: one's own answers, each with its question.
import type { CardText } from '../api';
import type { Keepsake } from '../phone/keepsake';
import type { TalkPrivate, TalkPublic } from './wire';
import { questionWords } from './words';

export function keepAnswers(
  view: TalkPublic,
  mine: TalkPrivate,
  card: (id: string) => CardText | undefined,
): Keepsake[] {
  return mine.order.flatMap((id): Keepsake[] => {
    const answer = mine.answers[id];
    const question = answer ? questionWords(view, answer.question, card) : '';
    return answer && question ? [{ id, what: 'answer', question, text: answer.text }] : [];
  });
}
